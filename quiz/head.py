"""What the pages of a built site say in their head: address, languages, properties. Reads HTML only, whatever built it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from html.parser import HTMLParser
from pathlib import Path

from quiz.places import LANGUAGES


@dataclass(frozen=True, slots=True, kw_only=True)
class Head:
    """One page. path: from the root of the site, `fr/guide/`. alternates: address by language, its own among them.

    properties: `content` of every meta element by its `property` or `name`.
    """

    file: Path
    path: str
    canonical: str
    alternates: Mapping[str, str]
    properties: Mapping[str, str]

    @property
    def root(self) -> str:
        """Absolute address of the site. Raises `ValueError` when the canonical address is not that of this file."""
        if not self.canonical.startswith("http") or not self.canonical.endswith(f"/{self.path}"):
            raise ValueError(f"{self.file}: {self.canonical!r} is not its address: set site_url")
        return self.canonical.removesuffix(self.path)

    @property
    def is_indexed(self) -> bool:
        """Whether search engines may list it."""
        return "noindex" not in self.properties.get("robots", "")


def read_heads(site: Path) -> list[Head]:
    """Every page of the language folders that has a canonical address, by path. Pages of errors have none."""
    found = []
    for language in LANGUAGES:
        for file in sorted((site / language).rglob("*.html")):
            reader = _Reader()
            reader.feed(file.read_text(encoding="utf-8"))
            if reader.canonical:
                found.append(
                    Head(
                        file=file,
                        path=file.relative_to(site).as_posix().removesuffix("index.html"),
                        canonical=reader.canonical,
                        alternates=reader.alternates,
                        properties=reader.properties,
                    )
                )
    return found


@dataclass(slots=True)
class _Found:
    canonical: str = ""
    alternates: dict[str, str] = field(default_factory=dict)
    properties: dict[str, str] = field(default_factory=dict)


class _Reader(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self._found = _Found()

    @property
    def canonical(self) -> str:
        return self._found.canonical

    @property
    def alternates(self) -> dict[str, str]:
        return self._found.alternates

    @property
    def properties(self) -> dict[str, str]:
        return self._found.properties

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        values = {key: value or "" for key, value in attrs}
        kinds = values.get("rel", "").split()
        if tag == "link" and "canonical" in kinds:
            self._found.canonical = values.get("href", "")
        elif tag == "link" and "alternate" in kinds and "hreflang" in values:
            self._found.alternates[values["hreflang"]] = values.get("href", "")
        elif tag == "meta" and (name := values.get("property") or values.get("name")):
            self._found.properties[name] = values.get("content", "")
