"""Tables as CSV text and back, safe to open in a spreadsheet: no cell that somebody typed becomes a formula.

A text that a spreadsheet might run gets an apostrophe in front, and loses it when it is read back. Files are not known here.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

type Cell = str | int | None

SEPARATORS = (",", ";", "\t")
LONGEST_TABLE = 1_000_000  # characters

_NUMBER = re.compile("-?[0-9]+(?:[.,][0-9]+)?")
_RUN = "[\\s\u00a0\u200b\ufeff]*[-=+@\uff0d\uff1d\uff0b\uff20\t\r\n]"  # how a formula may begin, also in full width
_RISKY = re.compile("'*" + _RUN)
_GUARDED = re.compile("'+" + _RUN)


class TableRefused(ValueError):
    """A text that is no table. code: `too_long` or `open_quote`; row counts from 1."""

    def __init__(self, code: str, row: int, message: str) -> None:
        super().__init__(message)
        self.code = code
        self.row = row


def csv_text(rows: Iterable[Sequence[Cell]], separator: str = ",") -> str:
    """Rows as RFC 4180 text, lines ended by CR LF. separator: one of SEPARATORS; French spreadsheets expect `;`."""
    return "".join(
        separator.join(_written(cell, separator) for cell in row) + "\r\n" for row in rows
    )


def csv_rows(text: str) -> list[list[str]]:
    """The rows of a CSV text; the separator is the one that its first line holds most. Blank lines are left out.

    Raises `TableRefused`.
    """
    if len(text) > LONGEST_TABLE:
        raise TableRefused("too_long", 1, f"the table is longer than {LONGEST_TABLE} characters.")
    text = text.removeprefix("\ufeff")
    first_line = re.split("[\r\n]", text, maxsplit=1)[0]
    separator = max(SEPARATORS, key=first_line.count)
    return [[_unguarded(cell) for cell in row] for row in _split(text, separator) if any(row)]


def safe_text(text: str) -> str:
    """A text that no spreadsheet takes for a formula: an apostrophe in front where it is needed. Plain numbers stay."""
    return f"'{text}" if _RISKY.match(text) and not _NUMBER.fullmatch(text) else text


def _unguarded(text: str) -> str:
    return text[1:] if _GUARDED.match(text) else text


def _written(cell: Cell, separator: str) -> str:
    text = safe_text(cell) if isinstance(cell, str) else "" if cell is None else str(cell)
    if any(mark in text for mark in (separator, '"', "\r", "\n")) or text != text.strip():
        return '"' + text.replace('"', '""') + '"'
    return text


def _split(text: str, separator: str) -> list[list[str]]:
    """Cells by row, quotes undone."""
    cell_pattern = re.compile(
        f'(?:"(?P<quoted>(?:[^"]|"")*)"(?P<rest>[^{separator}\r\n]*)|(?P<plain>[^{separator}\r\n]*))'
        f"(?P<end>{separator}|\r\n|\r|\n|\\Z)"
    )
    rows: list[list[str]] = [[]]
    position = 0
    while position < len(text):
        found = cell_pattern.match(text, position)
        assert found
        if found["plain"] is not None and found["plain"].startswith('"'):
            raise TableRefused(
                "open_quote", len(rows), f"row {len(rows)}: a quotation mark is not closed."
            )
        quoted = found["quoted"]
        cell = found["plain"] if quoted is None else quoted.replace('""', '"') + found["rest"]
        rows[-1].append(cell)
        position = found.end()
        if found["end"] != separator:
            rows.append([])
        elif position == len(text):
            rows[-1].append("")
    return rows
