"""The guide: same chapters and sections in both languages, and sources that are used, listed and dated."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from quiz.cite import cited_keys
from quiz.places import DOCS, LANGUAGES
from quiz.sources import load_references
from tests.site.pages import pages

CHAPTERS = {
    "pourquoi": "why",
    "avant-de-signer": "before-signing",
    "dire-non": "saying-no",
    "cnv": "nvc",
    "quand-ca-va-mal": "when-it-goes-badly",
    "permis-a-points": "points-licence",
    "huit-situations": "eight-situations",
    "argent": "money",
    "rester-ou-partir": "stay-or-leave",
    "mediation-recouvrement-justice": "mediation-recovery-justice",
    "bien-partir": "leaving-well",
    "apres": "after",
    "bon-client": "great-client",
}


def source(language: str, name: str) -> str:
    return (DOCS / language / "guide" / f"{name}.md").read_text(encoding="utf-8")


def anchors(text: str) -> list[str]:
    return re.findall(r"^#{2,4} .*\{#([a-z0-9-]+)", text, re.MULTILINE)


def prose_words(text: str) -> int:
    aside = r"^---.*?---|<svg.*?</svg>|\[@[a-z0-9-]+\]|\]\([^)]*\)|\{[#.:][^}]*\}|<[^>]+>"
    text = re.sub(aside, " ", text, flags=re.DOTALL)
    return len(re.findall(r"[\w’-]+", text))


@pytest.mark.parametrize(("french", "english"), CHAPTERS.items())
def test_a_chapter_has_the_same_sections_in_both_languages(french: str, english: str) -> None:
    found = anchors(source("fr", french))
    assert found == anchors(source("en", english))
    assert len(found) >= 3 and len(set(found)) == len(found)


@pytest.mark.parametrize(("french", "english"), CHAPTERS.items())
def test_a_chapter_cites_the_same_sources_in_both_languages(french: str, english: str) -> None:
    cited = [
        set(re.findall(r"\[@([a-z0-9-]+)\]", text))
        for text in (source("fr", french), source("en", english))
    ]
    assert cited[0] and len(cited[0] ^ cited[1]) <= 2


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_chapter_is_long_enough_to_say_something_and_short_enough_to_be_read(
    language: str,
) -> None:
    names = CHAPTERS if language == "fr" else CHAPTERS.values()
    lengths = {name: prose_words(source(language, name)) for name in names}
    assert {name: n for name, n in lengths.items() if not 900 <= n <= 1800} == {}


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_source_used_is_listed_and_every_listed_source_is_used(language: str) -> None:
    listed = {
        id_.removeprefix("source-")
        for id_ in pages()[f"{language}/sources/"].ids
        if id_.startswith("source-")
    }
    assert listed == cited_keys(language)


def test_every_source_says_when_it_was_read() -> None:
    for key, reference in load_references().items():
        assert re.fullmatch(r"20\d\d-\d\d-\d\d", reference.checked_on), key


def test_no_page_addresses_the_reader_as_tu_or_labels_a_client() -> None:
    words = re.compile(r"\b(tu|toi|tes)\b", re.IGNORECASE)
    labels = re.compile(r"clients? toxiques?|toxic clients?|bad clients?\b", re.IGNORECASE)
    for file in sorted(DOCS.glob("fr/**/*.md")):
        assert not words.search(prose(file)), file
    for file in [*DOCS.glob("fr/**/*.md"), *DOCS.glob("en/**/*.md")]:
        assert not labels.search(prose(file)), file


def prose(file: Path) -> str:
    """A page without its code, tags and quotations of titles."""
    return re.sub(
        r"<[^>]+>|`[^`]*`|« Comment se séparer[^»]*»", " ", file.read_text(encoding="utf-8")
    )


def test_french_pages_use_real_typographic_spaces() -> None:
    ordinary = re.compile(r"[^\s\d:|/\-]( [;?!»]| : (?!-))|« ")
    for file in sorted(DOCS.glob("fr/**/*.md")):
        body = file.read_text(encoding="utf-8").split("---", 2)[2]
        found = [
            m[0]
            for m in ordinary.finditer(
                re.sub(r"<[^>]+>|`[^`]*`|```.*?```", "", body, flags=re.DOTALL)
            )
        ]
        assert found == [], (file, found[:3])
