"""What pages tell machines: preview pictures, structured data, languages, the sitemap."""

from __future__ import annotations

import io
import json
import re
import xml.etree.ElementTree as etree
from typing import Any
from urllib.parse import urlsplit

import pytest
from PIL import Image

from quiz.cards import HEIGHT, WIDTH, draw_card
from quiz.places import LANGUAGES, SITE
from quiz.whole_guide import read_chapters
from tests.site.pages import Page, pages

PAGES = [
    page
    for page in pages().values()
    if page.path.startswith(("fr/", "en/")) and "canonical" in page.text
]
EACH = pytest.mark.parametrize("page", PAGES, ids=lambda page: page.path)
NAMES = {"s": "http://www.sitemaps.org/schemas/sitemap/0.9", "x": "http://www.w3.org/1999/xhtml"}


def properties(page: Page) -> dict[str, str]:
    found = [
        (meta.get("property") or meta.get("name", ""), meta.get("content", ""))
        for meta in page.all("meta")
    ]
    names = [name for name, _ in found if name]
    assert len(names) == len(set(names)), "a property is said twice"
    return dict(found)


def structured(page: Page) -> list[dict[str, Any]]:
    blocks = re.findall(r'<script type="application/ld\+json">(.*?)</script>', page.text, re.DOTALL)
    found = [json.loads(block) for block in blocks]
    return [one for block in found for one in (block if isinstance(block, list) else [block])]


def canonical(page: Page) -> str:
    (link,) = [link for link in page.all("link") if link.get("rel") == "canonical"]
    return link["href"]


@EACH
def test_a_page_has_its_preview(page: Page) -> None:
    said = properties(page)
    for name in (
        "og:title",
        "og:description",
        "og:url",
        "og:site_name",
        "og:locale",
        "og:locale:alternate",
        "og:type",
    ):
        assert said[name], name
    assert said["twitter:card"] == "summary_large_image"
    assert said["og:url"] == canonical(page)
    assert said["og:image:alt"] == said["og:title"]
    address = urlsplit(said["og:image"])
    assert address.scheme in ("http", "https")
    file = SITE / address.path.lstrip("/")
    assert file.stat().st_size <= 40 * 1024
    with Image.open(file) as picture:
        assert picture.format == "PNG"
        assert (
            picture.size
            == (WIDTH, HEIGHT)
            == (int(said["og:image:width"]), int(said["og:image:height"]))
        )


def test_no_picture_is_left_over() -> None:
    named = {urlsplit(properties(page)["og:image"]).path.lstrip("/") for page in PAGES}
    assert {file.relative_to(SITE).as_posix() for file in (SITE / "cards").rglob("*.png")} == named
    assert len(named) == len(PAGES) > 40


def test_the_same_title_gives_the_same_bytes_and_another_gives_others() -> None:
    def drawn(title: str) -> bytes:
        kept = io.BytesIO()
        draw_card(title, "Avant de signer").save(kept, "PNG", optimize=True)
        return kept.getvalue()

    assert (
        drawn("Ça coûte, c’est sûr") == drawn("Ça coûte, c’est sûr") != drawn("Ca coute, c’est sur")
    )


def test_a_title_too_long_for_a_picture_is_refused() -> None:
    with pytest.raises(ValueError, match="too long for a preview picture"):
        draw_card("un titre " * 60, "Avant de signer")


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_chapter_is_an_article(language: str) -> None:
    for chapter in read_chapters(language):
        page = pages()[f"{language}/guide/{chapter.name}/"]
        article, trail = structured(page)
        said = properties(page)
        assert article["@type"] == "Article" and trail["@type"] == "BreadcrumbList"
        assert (
            article["headline"] == said["og:title"]
            and article["description"] == said["description"]
        )
        assert article["inLanguage"] == language and article["url"] == canonical(page)
        for date in ("datePublished", "dateModified"):
            assert re.fullmatch(r"20\d\d-\d\d-\d\d", article[date])
        assert article["dateModified"] == said["article:modified_time"]
        assert article["author"]["name"] == said["og:site_name"]
        assert article["license"].startswith("https://creativecommons.org/licenses/by/4.0")
        assert trail["itemListElement"][-1]["item"] == canonical(page)


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_home_page_is_a_web_site_and_the_glossary_a_set_of_terms(language: str) -> None:
    (site,) = structured(pages()[f"{language}/"])
    assert site["@type"] == "WebSite" and site["inLanguage"] == language
    words = pages()["fr/mots/" if language == "fr" else "en/words/"]
    (terms,) = structured(words)
    assert terms["@type"] == "DefinedTermSet"
    ids = [term["url"].partition("#")[2] for term in terms["hasDefinedTerm"]]
    assert len(ids) >= 25 and set(ids) <= set(words.ids)


def test_only_true_kinds_are_claimed() -> None:
    kinds = {one["@type"] for page in PAGES for one in structured(page)}
    assert kinds == {"Article", "BreadcrumbList", "WebSite", "DefinedTermSet"}


def sitemap() -> dict[str, dict[str, str]]:
    """The alternates of each address."""
    tree = etree.parse(SITE / "sitemap.xml")
    found = {}
    for url in tree.findall("s:url", NAMES):
        address = url.findtext("s:loc", namespaces=NAMES) or ""
        assert address not in found
        found[address] = {
            link.get("hreflang", ""): link.get("href", "") for link in url.findall("x:link", NAMES)
        }
    return found


def test_the_sitemap_names_every_page_that_may_be_listed() -> None:
    assert set(sitemap()) == {
        canonical(page) for page in PAGES if "noindex" not in properties(page).get("robots", "")
    }


def test_alternates_in_the_sitemap_are_absolute_and_point_at_each_other() -> None:
    found = sitemap()
    assert len(found) > 40
    for address, alternates in found.items():
        assert set(LANGUAGES) <= set(alternates)
        assert address in alternates.values()
        for language in LANGUAGES:
            assert alternates[language].startswith("http")
            assert found[alternates[language]] == alternates


def test_one_sitemap_serves_both_languages_and_robots_txt_names_it() -> None:
    assert [file.relative_to(SITE).as_posix() for file in SITE.rglob("sitemap.xml*")] == [
        "sitemap.xml"
    ]
    (line,) = re.findall(
        r"^Sitemap: (.+)$", (SITE / "robots.txt").read_text(encoding="utf-8"), re.MULTILINE
    )
    assert urlsplit(line).path.endswith("/sitemap.xml") and line.startswith("http")
