"""The pages of the built site, read for tests: elements with their attributes, ids, links and texts."""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import lru_cache
from html.parser import HTMLParser
from pathlib import Path
from urllib.parse import unquote, urldefrag, urlsplit

from quiz.places import SITE


@dataclass(slots=True)
class Page:
    """One HTML file. path: relative to the site, with `/index.html` left out."""

    path: str
    file: Path
    text: str
    elements: list[tuple[str, dict[str, str]]] = field(default_factory=list)

    @property
    def ids(self) -> list[str]:
        return [attributes["id"] for _, attributes in self.elements if "id" in attributes]

    def all(self, tag: str) -> list[dict[str, str]]:
        return [attributes for name, attributes in self.elements if name == tag]

    @property
    def links(self) -> list[str]:
        """Every address that the page points to or loads."""
        found = []
        for tag, attributes in self.elements:
            for key in ("href", "src"):
                if key in attributes and not (
                    tag == "link" and attributes.get("rel") == "canonical"
                ):
                    found.append(attributes[key])
        return found


class _Reader(HTMLParser):
    def __init__(self, page: Page) -> None:
        super().__init__()
        self._page = page

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self._page.elements.append((tag, {key: value or "" for key, value in attrs}))


@lru_cache(maxsize=1)
def pages() -> dict[str, Page]:
    """Every page by its path: `fr/guide/dire-non/`."""
    assert SITE.is_dir(), "site/ is not built: run `make site` first"
    found = {}
    for file in sorted(SITE.rglob("*.html")):
        if file.is_relative_to(SITE / "quiz"):
            continue  # forms of published versions: pieces that pages fetch, not pages
        path = file.relative_to(SITE).as_posix().removesuffix("index.html")
        page = Page(path=path, file=file, text=file.read_text(encoding="utf-8"))
        _Reader(page).feed(page.text)
        found[path] = page
    return found


def resolve(page: Page, address: str) -> tuple[Path, str]:
    """The file that a relative address leads to, and its fragment."""
    bare, fragment = urldefrag(address)
    path = unquote(urlsplit(bare).path)
    if not path:
        return page.file, unquote(fragment)
    start = SITE if path.startswith("/") else page.file.parent
    target = (start / path.lstrip("/")).resolve()
    return (target / "index.html" if target.is_dir() else target), unquote(fragment)
