"""Axe on every screen, in light and dark; narrow screens; letters that do not leave."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from playwright.sync_api import Page, expect

from quiz.places import ROOT
from tests.browser.reader import ANSWERS, LAST, expected, keep_answers, path_of, wait_for_result

AXE = (ROOT / "node_modules" / "axe-core" / "axe.min.js").read_text(encoding="utf-8")
TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]
STOPPED = {**ANSWERS, "threats": "yes"}


def start(page: Page) -> None:
    page.goto(path_of("fr"))


def resume(page: Page) -> None:
    keep_answers(page, {"customer": "business"})
    page.goto(path_of("fr"))


def question(page: Page) -> None:
    keep_answers(page, {"customer": "business"})
    page.goto(f"{path_of('en')}#q=deposit")


def error(page: Page) -> None:
    page.goto(path_of("fr"))
    page.click("[data-action=start]")
    page.click("[data-action=continue]:visible")


def all_on_one_page(page: Page) -> None:
    page.goto(f"{path_of('fr')}#all")


def check(page: Page) -> None:
    keep_answers(page, {key: value for key, value in ANSWERS.items() if key != LAST})
    page.goto(f"{path_of('en')}#check")


def result(page: Page) -> None:
    page.goto(path_of("fr") + expected(ANSWERS)["link"])
    wait_for_result(page)
    page.evaluate(
        "document.querySelectorAll('[data-result] details').forEach(one => { one.open = true })"
    )


def stopped(page: Page) -> None:
    page.goto(path_of("en") + expected(STOPPED)["link"])
    wait_for_result(page)


def without_verdict(page: Page) -> None:
    page.goto(path_of("fr") + expected({})["link"])
    wait_for_result(page)


def paper(page: Page) -> None:
    page.goto(path_of("fr"))
    page.click("[data-paper] summary")


SCREENS = [
    start,
    resume,
    question,
    error,
    all_on_one_page,
    check,
    result,
    stopped,
    without_verdict,
    paper,
]


@pytest.mark.parametrize("screen", SCREENS, ids=lambda screen: screen.__name__)
def test_axe_finds_nothing_in_light_and_dark(page: Page, screen: Callable[[Page], None]) -> None:
    screen(page)
    page.evaluate(AXE)
    for scheme, name in (("light", "default"), ("dark", "slate")):
        page.emulate_media(color_scheme=scheme)  # type: ignore[arg-type]
        expect(page.locator("body")).to_have_attribute("data-md-color-scheme", name)
        assert violations(page) == []


def violations(page: Page) -> list[str]:
    report: dict[str, Any] = page.evaluate(
        "tags => axe.run(document, { runOnly: { type: 'tag', values: tags }, resultTypes: ['violations'] })",
        TAGS,
    )
    return [
        f"{one['id']}: {node['target']} {node['failureSummary']}"
        for one in report["violations"]
        for node in one["nodes"]
    ]


@pytest.mark.parametrize(
    "screen",
    [start, error, all_on_one_page, check, result, stopped],
    ids=lambda screen: screen.__name__,
)
def test_nothing_is_wider_than_a_screen_of_320_pixels(
    page: Page, screen: Callable[[Page], None]
) -> None:
    page.set_viewport_size({"width": 320, "height": 700})
    screen(page)
    assert page.evaluate("document.documentElement.scrollWidth") <= 320
    wide = page.locator("section[data-quiz] *:visible").evaluate_all(
        "all => all.filter(one => one.getBoundingClientRect().right > 321 && !one.closest('svg, .avq-unseen')).map(one => one.outerHTML.slice(0, 90))"
    )
    assert wide == []


@pytest.mark.parametrize("screen", [question, check, result], ids=lambda screen: screen.__name__)
def test_everything_to_press_is_large_enough(page: Page, screen: Callable[[Page], None]) -> None:
    page.set_viewport_size({"width": 390, "height": 800})
    screen(page)
    small = page.locator("section[data-quiz] :is(button, label, summary):visible").evaluate_all(
        "all => all.filter(one => one.getBoundingClientRect().height < 36).map(one => one.outerHTML.slice(0, 90))"
    )
    assert small == []
    options = page.locator(".avq-option:visible").evaluate_all(
        "all => all.map(one => one.getBoundingClientRect().height)"
    )
    assert all(height >= 44 for height in options)
