"""The Markdown extension that puts the whole guide on one page: `[@@guide]` alone becomes every chapter, in the order of
the guide's index. Nothing is typed twice.

Headings go down one level; ids get the English name of their chapter in front, so that they stay unique and the same in
both languages; links between chapters become links within the page.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from markdown import Markdown
from markdown.extensions import Extension
from markdown.preprocessors import Preprocessor

from quiz.places import DOCS

_MARK = "[@@guide]"
_FRONT_MATTER = re.compile(r"\A---\n(?P<meta>.*?)\n---\n", re.DOTALL)
_CHAPTER = re.compile(r"^\d+\. \[[^\]]+\]\((?P<name>[a-z-]+)\.md\)", re.MULTILINE)
_HEADING = re.compile(
    r"^(?P<marks>#{1,5}) (?P<text>.*?)(?: *\{ *#(?P<id>[a-z0-9-]+) *\})?$", re.MULTILINE
)
_LINK = re.compile(r"\]\((?:(?P<name>[a-z-]+)\.md)?(?:#(?P<id>[a-z0-9-]+))?\)")
_DRAWN = re.compile(r'(?P<key>\bid|\baria-labelledby|\baria-describedby)="(?P<ids>[^"]+)"')


class NoGuide(Exception):
    """The index of the guide names no chapter, or one that cannot be read."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Chapter:
    """One chapter's source. slug: its English name, which its ids get in front."""

    name: str
    slug: str
    text: str


class WholeGuideExtension(Extension):
    """Registers the construct. language: `fr` or `en`."""

    def __init__(self, **kwargs: Any) -> None:
        self.config = {"language": ["fr", "language of the site"]}
        super().__init__(**kwargs)

    def extendMarkdown(self, md: Markdown) -> None:
        # Before every other preprocessor: fences (25) and HTML blocks (20) of the chapters are still to be found.
        md.preprocessors.register(_Guide(md, self.getConfig("language")), "whole-guide", 200)


class _Guide(Preprocessor):
    def __init__(self, md: Markdown, language: str) -> None:
        super().__init__(md)
        self._language = language

    def run(self, lines: list[str]) -> list[str]:
        if _MARK not in lines:
            return lines
        place = lines.index(_MARK)
        return [*lines[:place], *whole_guide(self._language).split("\n"), *lines[place + 1 :]]


def whole_guide(language: str, docs: Path = DOCS) -> str:
    """Every chapter as one Markdown text. Raises `NoGuide`."""
    chapters = read_chapters(language, docs)
    slugs = {chapter.name: chapter.slug for chapter in chapters}
    return "\n\n".join(_moved(chapter, slugs) for chapter in chapters)


def read_chapters(language: str, docs: Path = DOCS) -> list[Chapter]:
    """The chapters in the order of the guide's index. Raises `NoGuide`."""
    folder = docs / language / "guide"
    names = [match["name"] for match in _CHAPTER.finditer(_read(folder / "index.md"))]
    if not names:
        raise NoGuide(f"{folder / 'index.md'}: it lists no chapter as `1. [Title](name.md)`.")
    return [_chapter(folder / f"{name}.md", language) for name in names]


def _chapter(file: Path, language: str) -> Chapter:
    text = _read(file)
    front = _FRONT_MATTER.match(text)
    twin = re.search(
        r"^alternate: guide/(?P<name>[a-z-]+)/$", front["meta"] if front else "", re.MULTILINE
    )
    if front is None or twin is None:
        raise NoGuide(f"{file}: write `alternate: guide/NAME/` between two lines `---` at its top.")
    return Chapter(
        name=file.stem,
        slug=file.stem if language == "en" else twin["name"],
        text=text[front.end() :].strip(),
    )


def _read(file: Path) -> str:
    try:
        return file.read_text(encoding="utf-8")
    except OSError as error:
        raise NoGuide(f"{file}: {error.strerror}.") from None


def _moved(chapter: Chapter, slugs: dict[str, str]) -> str:
    """The chapter's text with its headings one level down and its ids and links made for the one page."""

    def heading(match: re.Match[str]) -> str:
        title = len(match["marks"]) == 1
        id_ = chapter.slug if title else f"{chapter.slug}-{match['id']}" if match["id"] else None
        written = f" {{ #{id_} {'.chapter ' if title else ''}}}" if id_ else ""
        return f"#{match['marks']} {match['text']}{written}"

    def link(match: re.Match[str]) -> str:
        name, id_ = match["name"], match["id"]
        if name is None and id_ is None or name is not None and name not in slugs:
            return match[0]
        slug = chapter.slug if name is None else slugs[name]
        return f"](#{slug}-{id_})" if id_ else f"](#{slug})"

    def drawn(match: re.Match[str]) -> str:
        ids = " ".join(f"{chapter.slug}-{id_}" for id_ in match["ids"].split())
        return f'{match["key"]}="{ids}"'

    return _HEADING.sub(heading, _LINK.sub(link, _DRAWN.sub(drawn, chapter.text)))


def makeExtension(**kwargs: Any) -> WholeGuideExtension:
    """Entry point that Python-Markdown calls."""
    return WholeGuideExtension(**kwargs)
