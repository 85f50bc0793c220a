"""A table of answer sheets scored row by row. Nothing is kept between rows, so that its length does not matter."""

from __future__ import annotations

import csv
import json
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TextIO

from quiz.answer_sheet import STANDARD_INPUT
from quiz.problems import DefinitionRefused, Problem, missing_file, shown_path
from scoring import Instrument, Item, Refused, assess, parse_responses, result_of

_COLUMNS = ("verdict", "risk", "low", "high", "coverage", "settled", "solid", "stops", "link")


def score_table(instrument: Instrument, file: Path, *, json_lines: bool) -> int:
    """Score a CSV file with a header of question ids, one answer sheet a row; an empty cell is unknown.

    Prints one line a good row, with its row number (the header is row 1), and tells bad rows on standard error.
    Returns how many rows were bad. Raises `DefinitionRefused` when the header cannot be used.
    """
    bad = 0
    writer = csv.writer(sys.stdout)
    with _opened(file) as lines:
        rows = csv.reader(lines)
        header = _header(instrument, file, next(rows, []))
        if not json_lines:
            writer.writerow(("row", *_COLUMNS))
        for cells in rows:
            if not any(cells):
                continue
            try:
                result = _score(instrument, header, cells)
            except Refused as refused:
                bad += 1
                print(f"{shown_path(file)}: row {rows.line_num}: {_told(refused)}", file=sys.stderr)
                continue
            if json_lines:
                print(json.dumps({"row": rows.line_num, **result}, ensure_ascii=False))
            else:
                writer.writerow((rows.line_num, *(_cell(result[column]) for column in _COLUMNS)))
    return bad


@contextmanager
def _opened(file: Path) -> Iterator[TextIO]:
    if file == STANDARD_INPUT:
        yield sys.stdin
        return
    try:
        lines = file.open(encoding="utf-8-sig", newline="", errors="replace")
    except OSError:
        raise DefinitionRefused([missing_file(file)]) from None
    with lines:
        yield lines


def _header(instrument: Instrument, file: Path, header: list[str]) -> dict[str, Item | None]:
    """The columns by question id; the item where it may be a number."""
    questions = {question.id: question for question in instrument.questions}
    names = [name.strip() for name in header]
    problems = [
        Problem(file=file, line=1, column=1, where=f"column {position}", message=message, code=code)
        for position, name in enumerate(names, start=1)
        for code, message in _column_fault(name, names[: position - 1], questions.keys())
    ]
    if not names:
        message = "the table is empty: its first row names the questions."
        problems.append(
            Problem(file=file, line=1, column=1, where="", message=message, code="Q102")
        )
    if problems:
        raise DefinitionRefused(problems)
    return {
        name: one if isinstance(one := questions[name], Item) and one.numeric else None
        for name in names
    }


def _column_fault(name: str, before: list[str], known: object) -> Iterator[tuple[str, str]]:
    assert hasattr(known, "__contains__")
    if name not in known:
        yield "Q103", f"'{name}' is not a question of this questionnaire."
    if name in before:
        yield "Q107", f"'{name}' is a column twice."


def _score(
    instrument: Instrument, header: dict[str, Item | None], cells: list[str]
) -> dict[str, object]:
    filled = dict(zip(header, (cell.strip() for cell in cells), strict=False))
    values = {id_: _value(header[id_], cell) for id_, cell in filled.items() if cell}
    if len(cells) > len(header):
        values["?"] = f"{len(cells)} cells for {len(header)} columns"
    return result_of(assess(instrument, parse_responses(instrument, values)))


def _value(item: Item | None, cell: str) -> object:
    if item is None:
        return cell
    try:
        return float(cell)
    except ValueError:
        return cell


def _told(refused: Refused) -> str:
    return " ".join(f"{fault.where}: {fault.message}" for fault in refused.faults)


def _cell(value: object) -> object:
    if isinstance(value, list):
        return " ".join(value)
    if isinstance(value, bool):
        return "yes" if value else "no"
    return "" if value is None else value
