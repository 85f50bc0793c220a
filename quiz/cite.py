"""The Markdown extension for sources: `[@key]` after a sentence links to the source; `[@@sources]` alone lists all that
are cited anywhere, `[@@cited]` those that this page cites, under the numbers that it gives them.

Keys come from docs/data/sources.yaml; one that is not there stops the build. Links are written as MkDocs writes them,
to a page of the documentation, so that the build checks them.
"""

from __future__ import annotations

import re
import xml.etree.ElementTree as etree
from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path
from typing import Any

from markdown import Markdown
from markdown.blockprocessors import BlockProcessor
from markdown.extensions import Extension
from markdown.inlinepatterns import InlineProcessor
from markdown.treeprocessors import Treeprocessor

from quiz.dates import day, shown
from quiz.load import load_all
from quiz.places import DOCS
from quiz.sources import Reference, load_references

_CITATION = r"[ \u00a0\u202f]?\[@([a-z0-9-]+)\]"
_WORDS = {
    "fr": ("Source", "date affichée\u00a0: {}", "sans date affichée", "consultée le {}"),
    "en": ("Source", "date shown: {}", "no date shown", "read on {}"),
}


class UnknownSource(Exception):
    """A page cites a key that the list of sources does not have."""


class CiteExtension(Extension):
    """Registers both constructs. language: `fr` or `en`."""

    def __init__(self, **kwargs: Any) -> None:
        self.config = {"language": ["fr", "language of the site"]}
        super().__init__(**kwargs)

    def extendMarkdown(self, md: Markdown) -> None:
        language = self.getConfig("language")
        md.inlinePatterns.register(_Citation(_CITATION, md), "cite", 175)
        md.parser.blockprocessors.register(_List(md, language), "cite-list", 90)
        # After the inline patterns (20), which go through a page level by level and not in its order.
        md.treeprocessors.register(_Numbers(md, language), "cite-numbers", 15)


class _Citation(InlineProcessor):
    def handleMatch(  # type: ignore[override]  # the stubs describe the older Pattern
        self, m: re.Match[str], data: str
    ) -> tuple[etree.Element, int, int]:
        key = m[1]
        if key not in load_references():
            raise UnknownSource(f"[@{key}]: this source is not in docs/data/sources.yaml")
        sup = etree.Element("sup", {"class": "cite"})
        link = etree.SubElement(sup, "a", {"href": f"/sources.md#{anchor(key)}"})
        link.set("title", load_references()[key].title)
        return sup, m.start(0), m.end(0)


class _List(BlockProcessor):
    def __init__(self, md: Markdown, language: str) -> None:
        super().__init__(md.parser)
        self._language = language

    def test(self, parent: etree.Element, block: str) -> bool:
        return block.strip() in ("[@@sources]", "[@@cited]")

    def run(self, parent: etree.Element, blocks: list[str]) -> bool:
        if blocks.pop(0).strip() == "[@@cited]":
            etree.SubElement(parent, "ol", {"class": "sources sources--cited"})
            return True
        references = load_references()
        entries = etree.SubElement(parent, "ul", {"class": "sources"})
        for key in sorted(
            cited_keys(self._language), key=lambda key: references[key].title.strip("« ").casefold()
        ):
            entry = etree.SubElement(entries, "li", {"id": anchor(key)})
            _describe(entry, references[key], self._language)
        return True


class _Numbers(Treeprocessor):
    def __init__(self, md: Markdown, language: str) -> None:
        super().__init__(md)
        self._language = language

    def run(self, root: etree.Element) -> None:
        for parent in root.iter():
            for one, next_one in pairwise(parent):
                if one.get("class") == next_one.get("class") == "cite" and not one.tail:
                    one.tail = "\u202f"  # else 16 and 17 in a row read as 1617
        numbers: dict[str, int] = {}
        for element in root.iter():
            if element.get("class") == "cite":
                link = element[0]
                key = link.get("href", "").partition(f"#{anchor('')}")[2]
                link.text = str(numbers.setdefault(key, len(numbers) + 1))
                link.set("aria-label", f"{_WORDS[self._language][0]} {link.text}")
            elif element.get("class") == "sources sources--cited":
                for key in numbers:
                    entry = etree.SubElement(element, "li")
                    _describe(entry, load_references()[key], self._language)


def _describe(entry: etree.Element, reference: Reference, language: str) -> None:
    _, dated, undated, read = _WORDS[language]
    title = etree.SubElement(entry, "span", {"class": "source-title"})
    title.text = reference.title
    for url in reference.urls:
        link = etree.SubElement(entry, "a", {"href": url, "rel": "noopener external"})
        link.text = url.split("/")[2].removeprefix("www.")
    note = etree.SubElement(entry, "small")
    date = dated.format(shown(reference.published, language)) if reference.published else undated
    note.text = f"{date} · {read.format(day(reference.checked_on, language))}"


def anchor(key: str) -> str:
    """The id of a source on the page of sources."""
    return f"source-{key}"


def cited_keys(language: str, docs: Path = DOCS) -> set[str]:
    """Every key that a page in this language or a questionnaire cites."""
    return set(_in_pages(docs / language)) | set(_in_instruments())


def _in_pages(folder: Path) -> Iterator[str]:
    for page in sorted(folder.rglob("*.md")):
        yield from re.findall(r"\[@([a-z0-9-]+)\]", page.read_text(encoding="utf-8"))


def _in_instruments() -> Iterator[str]:
    for questionnaire in load_all():
        yield from (source.key for source in questionnaire.instrument.cited)


def makeExtension(**kwargs: Any) -> CiteExtension:
    """Entry point that Python-Markdown calls."""
    return CiteExtension(**kwargs)
