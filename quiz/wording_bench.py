"""The wording check measured on the labelled sentences of `tests/data/wording`: precision and recall by language and part.

"Not ok" is what the check looks for: precision is the share of the sentences it marks that are labelled so, recall
the share of those labelled so that it marks. The held-back sentences were written before the rules.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from pathlib import Path

from scoring.tools import LANGUAGES, WORDING_PARTS, check_wording

SENTENCES = Path(__file__).parent.parent / "tests" / "data" / "wording"
FILES = ("develop", "held-back")
ALL = "all"


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """One line of the table. `precision` and `recall` are exact shares as (numerator, denominator)."""

    file: str
    language: str
    part: str
    sentences: int
    precision: tuple[int, int]
    recall: tuple[int, int]


@dataclass(frozen=True, slots=True, kw_only=True)
class Judged:
    """One labelled sentence with what the check said."""

    language: str
    part: str
    text: str
    ok: bool
    kinds: tuple[str, ...]
    said_ok: bool
    said_kinds: tuple[str, ...]


def measure_wording() -> list[Row]:
    """A row for each file, language and part, and one over all of each file."""
    rows = []
    for file in FILES:
        judged = judge(SENTENCES / f"{file}.jsonl")
        for language in LANGUAGES:
            for part in WORDING_PARTS:
                own = [one for one in judged if (one.language, one.part) == (language, part)]
                rows.append(_row(file, language, part, own))
        rows.append(_row(file, ALL, ALL, judged))
    return rows


def judge(file: Path) -> list[Judged]:
    """Every sentence of a file of JSON lines `{lang, part, text, ok, kinds}`, checked."""
    found = []
    for line in file.read_text(encoding="utf-8").splitlines():
        told = json.loads(line)
        wording = check_wording(told["text"], language=told["lang"], part=told["part"])
        found.append(
            Judged(
                language=told["lang"],
                part=told["part"],
                text=told["text"],
                ok=told["ok"],
                kinds=tuple(told["kinds"]),
                said_ok=wording.ok,
                said_kinds=tuple(mark.kind for mark in wording.marks),
            )
        )
    return found


def _row(file: str, language: str, part: str, judged: list[Judged]) -> Row:
    hits = sum(1 for one in judged if not one.ok and not one.said_ok)
    return Row(
        file=file,
        language=language,
        part=part,
        sentences=len(judged),
        precision=(hits, sum(1 for one in judged if not one.said_ok)),
        recall=(hits, sum(1 for one in judged if not one.ok)),
    )


def table(rows: list[Row]) -> str:
    """The rows as text in columns."""
    lines = [f"{'file':<10} {'lang':<4} {'part':<12} {'n':>4}  precision  recall"]
    for row in rows:
        lines.append(
            f"{row.file:<10} {row.language:<4} {row.part:<12} {row.sentences:>4}  "
            f"{_share(row.precision):>9}  {_share(row.recall):>6}"
        )
    return "\n".join(lines)


def _share(share: tuple[int, int]) -> str:
    return f"{share[0] / share[1]:.2f}" if share[1] else "-"


if __name__ == "__main__":
    print(table(measure_wording()))
