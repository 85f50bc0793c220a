"""Dates in the words of a language, from the ISO dates and short English notes of the list of sources. No clock."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Any

from quiz.places import UI_WORDS
from quiz.yaml_file import read_yaml


def day(iso: str, language: str) -> str:
    """`2026-11-22` as `22 novembre 2026` or `22 November 2026`."""
    year, month, number = iso.split("-")
    words = _words()[language]
    said = words["first"] if number == "01" else str(int(number))
    return f"{said} {words['months'][int(month) - 1]} {year}"


def shown(note: str, language: str) -> str:
    """A date as a source shows it (`22 Nov 2023`, `late 2022`), in the language. Numbers and names stay as they are."""
    words = _words()[language]
    for phrase, said in words["phrases"].items():
        note = re.sub(
            rf"(?<!\w){re.escape(phrase)}(?!\w)|(?<!\w){re.escape(phrase)}(?=\d)", said, note
        )
    short = _words()["short_months"]

    def month(match: re.Match[str]) -> str:
        number = match["day"]
        name = str(words["months"][short.index(match["month"])])
        return f"{words['first'] if number == '1' else number} {name}" if number else name

    names = "|".join(short)
    return re.sub(rf"\b(?:(?P<day>\d{{1,2}}) )?(?P<month>{names})t?\b", month, note)


@lru_cache(maxsize=1)
def _words() -> Any:
    return read_yaml(UI_WORDS / "dates.yaml").value
