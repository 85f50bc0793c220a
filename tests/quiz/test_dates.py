"""Dates are said in the language of the page."""

from __future__ import annotations

import re

import pytest

from quiz.dates import day, shown
from quiz.sources import load_references


@pytest.mark.parametrize(
    ("iso", "french", "english"),
    [
        ("2026-11-22", "22 novembre 2026", "22 November 2026"),
        ("2026-03-01", "1er mars 2026", "1 March 2026"),
        ("2026-02-09", "9 février 2026", "9 February 2026"),
    ],
)
def test_a_day_is_said_as_the_language_says_it(iso: str, french: str, english: str) -> None:
    assert (day(iso, "fr"), day(iso, "en")) == (french, english)


@pytest.mark.parametrize(
    ("note", "french", "english"),
    [
        ("16 Sept 2022", "16 septembre 2022", "16 September 2022"),
        ("in force 1 Jan 2024", "en vigueur le 1er janvier 2024", "in force 1 January 2024"),
        ("late 2022", "fin 2022", "late 2022"),
        ("mid-2015", "mi-2015", "mid-2015"),
        ("H2 2024", "second semestre 2024", "second half of 2024"),
        ("2012/2013", "2012/2013", "2012/2013"),
    ],
)
def test_a_date_that_a_source_shows_is_said_in_the_language(
    note: str, french: str, english: str
) -> None:
    assert (shown(note, "fr"), shown(note, "en")) == (french, english)


def test_no_english_word_is_left_in_a_french_date() -> None:
    known = re.compile(
        r"janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre|1er|"
        r"premier|second|semestre|fin|mi|en vigueur le|vérifié le|décision du|avant|après|printemps|"
        r"revue|étude|article|données|de|année non indiquée|JORF|doi \S+|[\d/.,()\s-]"
    )
    notes = [one.published for one in load_references().values() if one.published]
    assert len(notes) > 100
    assert [note for note in notes if known.sub("", shown(note, "fr"))] == []
