"""The glossary: the same entries in both languages, each explained shortly, reached from every page."""

from __future__ import annotations

import re

import pytest

from quiz.places import DOCS
from tests.site.pages import pages

FILES = {"fr": "mots.md", "en": "words.md"}
ENTRY = re.compile(
    r"^### (?P<term>.+?) \{#(?P<id>[a-z-]+)\}\n\n(?P<text>.+?)(?=\n\n#|\Z)",
    re.MULTILINE | re.DOTALL,
)


def entries(language: str) -> dict[str, str]:
    source = (DOCS / language / FILES[language]).read_text(encoding="utf-8").rstrip()
    return {match["id"]: match["text"] for match in ENTRY.finditer(source)}


def test_both_languages_explain_the_same_words() -> None:
    assert set(entries("fr")) == set(entries("en"))
    assert 25 <= len(entries("fr")) <= 45


@pytest.mark.parametrize("language", FILES)
def test_an_entry_is_short_and_every_heading_is_one(language: str) -> None:
    found = entries(language)
    source = (DOCS / language / FILES[language]).read_text(encoding="utf-8")
    assert len(found) == source.count("\n### ")
    for id_, text in found.items():
        assert "\n" not in text, f"{id_}: one paragraph"
        assert 8 <= len(re.findall(r"[\w’-]+", text)) <= 90, id_


@pytest.mark.parametrize("language", FILES)
def test_entries_stand_in_alphabetical_order_within_their_group(language: str) -> None:
    source = (DOCS / language / FILES[language]).read_text(encoding="utf-8")
    plain = str.maketrans("àâéèêîôûç", "aaeeeiouc", "«“\u00a0")
    for group in re.split(r"^## ", source, flags=re.MULTILINE)[1:]:
        terms = [
            term.casefold().translate(plain)
            for term in re.findall(r"^### (.+?) \{#", group, re.MULTILINE)
        ]
        assert terms == sorted(terms)


@pytest.mark.parametrize(("language", "path"), [("fr", "mots/"), ("en", "words/")])
def test_the_glossary_lists_its_words_first_and_the_footer_leads_to_it(
    language: str, path: str
) -> None:
    page = pages()[f"{language}/{path}"]
    contents = page.text.partition('<div class="toc">')[2].partition("</div>")[0]
    assert set(re.findall(r'href="#([a-z-]+)"', contents)) >= set(entries(language))
    for other in ("", "guide/"):
        assert any(link.endswith(path) for link in pages()[f"{language}/{other}"].links)
