"""The built site: every link lands, nothing comes from elsewhere, both languages are there, the policy holds."""

from __future__ import annotations

import base64
import hashlib
import re
from collections import Counter

import pytest

from quiz.places import SITE
from tests.site.pages import Page, pages, resolve

PAGES = pages()
OWN = [
    page
    for path, page in PAGES.items()
    if not path.endswith("404.html") and path.startswith(("fr/", "en/"))
]
EVERY = pytest.mark.parametrize("page", PAGES.values(), ids=lambda page: page.path or "root")
EACH = pytest.mark.parametrize("page", OWN, ids=lambda page: page.path)


def external(address: str) -> bool:
    return address.startswith(("http:", "https:", "//"))


def test_the_site_has_pages_in_both_languages() -> None:
    assert len([page for page in OWN if page.path.startswith("fr/")]) >= 20
    assert len(OWN) % 2 == 0


@EVERY
def test_every_link_lands_on_a_page_and_an_anchor(page: Page) -> None:
    lost = []
    for address in page.links:
        if external(address) or address.startswith(("mailto:", "data:", "#__")):
            continue
        file, fragment = resolve(page, address)
        if not file.is_file():
            lost.append(address)
        elif fragment and file.suffix == ".html":
            other = PAGES[file.relative_to(SITE).as_posix().removesuffix("index.html")]
            if fragment not in other.ids and not fragment.startswith(("r=", "from=")):
                lost.append(address)
    assert lost == []


@EVERY
def test_nothing_is_loaded_from_elsewhere(page: Page) -> None:
    loading = {
        "script": "src",
        "img": "src",
        "iframe": "src",
        "source": "src",
        "video": "src",
        "audio": "src",
    }
    found = [
        attributes[loading[tag]]
        for tag, attributes in page.elements
        if tag in loading and loading[tag] in attributes
    ]
    found += [
        link["href"]
        for link in page.all("link")
        if link.get("rel")
        in {"stylesheet", "icon", "preload", "modulepreload", "manifest", "shortcut icon"}
    ]
    assert [address for address in found if external(address)] == []


@EACH
def test_every_page_has_its_twin_in_the_other_language(page: Page) -> None:
    language = page.path[:2]
    other = "en" if language == "fr" else "fr"
    twins = [
        link["href"]
        for link in page.all("link")
        if "alternate" in link.get("rel", "").split() and link.get("hreflang") == other
    ]
    assert len(twins) == 1
    file, _ = resolve(page, twins[0])
    twin = PAGES[file.relative_to(SITE).as_posix().removesuffix("index.html")]
    back = [
        link["href"]
        for link in twin.all("link")
        if "alternate" in link.get("rel", "").split() and link.get("hreflang") == language
    ]
    assert len(back) == 1 and resolve(twin, back[0])[0] == page.file.resolve()


@EACH
def test_ids_are_unique(page: Page) -> None:
    assert [id_ for id_, times in Counter(page.ids).items() if times > 1] == []


@EACH
def test_a_page_says_its_language_title_and_description(page: Page) -> None:
    (root,) = page.all("html")
    assert root["lang"] == page.path[:2]
    descriptions = [
        meta["content"] for meta in page.all("meta") if meta.get("name") == "description"
    ]
    assert len(descriptions) == 1 and 30 <= len(descriptions[0]) <= 170
    assert len(re.findall(r"<title>[^<]{3,}</title>", page.text)) == 1
    assert len(page.all("h1")) == 1


@EVERY
def test_no_inline_style_or_handler_breaks_the_policy(page: Page) -> None:
    bad = [
        (tag, key)
        for tag, attributes in page.elements
        for key in attributes
        if key == "style" or re.fullmatch(r"on[a-z]+", key)
    ]
    assert bad == []
    assert not page.all("style")


@EVERY
def test_the_policy_names_every_inline_script(page: Page) -> None:
    (meta,) = [
        meta for meta in page.all("meta") if meta.get("http-equiv") == "Content-Security-Policy"
    ]
    policy = meta["content"]
    assert "unsafe-inline" not in policy and "'unsafe-eval'" not in policy
    scripts = re.findall(r"<script(?![^>]*\bsrc=)([^>]*)>(.*?)</script>", page.text, re.DOTALL)
    for attributes, body in scripts:
        if "application/" in attributes:
            continue
        digest = base64.b64encode(hashlib.sha256(body.encode()).digest()).decode()
        assert f"'sha256-{digest}'" in policy


def test_headers_say_the_same_as_the_pages() -> None:
    headers = (SITE / "_headers").read_text(encoding="utf-8")
    (meta,) = [
        m for m in PAGES["fr/"].all("meta") if m.get("http-equiv") == "Content-Security-Policy"
    ]
    assert meta["content"] in headers
    for needed in (
        "frame-ancestors 'none'",
        "nosniff",
        "no-referrer",
        "Permissions-Policy",
        "immutable",
    ):
        assert needed in headers


def test_the_root_leads_to_both_languages() -> None:
    root = PAGES[""]
    assert [a["href"] for a in root.all("a")] == ["fr/", "en/"]
    assert PAGES["404.html"].text.count("<a ") == 2
