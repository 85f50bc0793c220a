"""Reading pages: passing a chapter on, the glossary and the whole guide, in both languages."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from playwright.sync_api import BrowserContext, Page, expect

from quiz.places import ROOT

AXE = (ROOT / "node_modules" / "axe-core" / "axe.min.js").read_text(encoding="utf-8")
CHAPTERS = ["/fr/guide/dire-non/", "/en/guide/saying-no/"]
PAGES = [*CHAPTERS, "/fr/mots/", "/en/words/", "/fr/guide/tout/", "/en/guide/all/", "/fr/sources/"]


@pytest.mark.parametrize("path", CHAPTERS)
def test_a_chapter_can_be_copied_as_a_link_by_keyboard(
    path: str, site: str, new_context: Callable[..., BrowserContext], noise: list[str]
) -> None:
    context = new_context(permissions=["clipboard-read", "clipboard-write"])
    page = context.new_page()
    page.goto(f"{path}#check")
    page.focus("[data-pass=copy]")
    page.keyboard.press("Enter")
    expect(page.locator(".avs-pass [role=status]")).to_have_text(
        "Lien copié." if path.startswith("/fr") else "Link copied."
    )
    assert page.evaluate("navigator.clipboard.readText()") == f"{site}{path}"


def test_a_refused_copy_shows_the_link(page: Page, site: str) -> None:
    page.add_init_script(
        "Object.defineProperty(navigator, 'clipboard', { value: { writeText: () => Promise.reject() } })"
    )
    page.goto(CHAPTERS[0])
    page.click("[data-pass=copy]")
    expect(page.locator(".avs-pass [role=status]")).to_contain_text(f"{site}{CHAPTERS[0]}")


def test_a_chapter_can_be_printed_and_sent_where_the_system_can(page: Page) -> None:
    page.add_init_script(
        "window.done = []; window.print = () => window.done.push('print');"
        "Object.defineProperty(Navigator.prototype, 'share', { configurable: true,"
        " value: (what) => { window.done.push(what.url); return Promise.reject(new Error('closed')); } })"
    )
    page.goto(CHAPTERS[0])
    page.click("[data-pass=print]")
    page.click("[data-pass=send]")
    assert page.evaluate("window.done") == ["print", page.url]


def test_without_system_sharing_there_is_no_such_button(page: Page) -> None:
    page.add_init_script("delete Navigator.prototype.share")
    page.goto(CHAPTERS[0])
    expect(page.locator("[data-pass=copy]")).to_be_visible()
    expect(page.locator("[data-pass=send]")).to_be_hidden()


def test_without_javascript_no_dead_button_is_shown(
    new_context: Callable[..., BrowserContext],
) -> None:
    page = new_context(java_script_enabled=False).new_page()
    page.goto(CHAPTERS[0])
    expect(page.locator("[data-pass-on]")).to_be_hidden()


def test_on_paper_there_is_no_button_and_every_chapter_begins_a_page(page: Page) -> None:
    page.goto(CHAPTERS[0])
    page.emulate_media(media="print")
    expect(page.locator("[data-pass-on]")).to_be_hidden()
    page.goto("/fr/guide/tout/")
    breaks = page.evaluate(
        "[...document.querySelectorAll('h2.chapter')].map((h) => getComputedStyle(h).breakBefore)"
    )
    assert breaks == ["page"] * 14


@pytest.mark.parametrize(("width", "scheme"), [(320, "dark"), (1280, "light")])
@pytest.mark.parametrize("path", PAGES)
def test_axe_finds_nothing_and_nothing_is_wider_than_the_screen(
    path: str, width: int, scheme: str, new_context: Callable[..., BrowserContext]
) -> None:
    page = new_context(color_scheme=scheme).new_page()
    page.set_viewport_size({"width": width, "height": 800})
    page.goto(path)
    assert page.evaluate("document.documentElement.scrollWidth") <= width
    page.evaluate(AXE)
    found: list[Any] = page.evaluate(
        "axe.run(document, { resultTypes: ['violations'] })"
        ".then((result) => result.violations.map((one) => [one.id, one.nodes[0].html]))"
    )
    assert found == []


@pytest.mark.parametrize("typed", ["résultat", "resultat", "penalites", "l’acompte", "l'acompte"])
def test_search_finds_words_with_or_without_accents_and_after_an_apostrophe(
    page: Page, typed: str
) -> None:
    page.goto("/fr/")
    page.locator(".md-search__input").fill(typed)
    expect(page.locator(".md-search-result__item")).not_to_have_count(0, timeout=30_000)
