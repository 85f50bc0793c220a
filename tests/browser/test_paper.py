"""Without a script: the page reads well, and the key on it, added up by hand, leads to the verdict of the engine."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

import pytest
from playwright.sync_api import BrowserContext, Page, expect

from tests.browser.reader import EXAMPLES, INSTRUMENT, TOTAL, expected, path_of


@pytest.fixture
def plain(new_context: Callable[..., BrowserContext]) -> Iterator[Page]:
    """A page in a browser that runs no script."""
    yield new_context(java_script_enabled=False).new_page()


@pytest.mark.parametrize("language", ["fr", "en"])
def test_without_a_script_everything_is_there_to_read(plain: Page, language: str) -> None:
    plain.goto(path_of(language))
    expect(plain.locator("h1")).to_have_count(1)
    expect(plain.locator("fieldset[data-item]:visible")).to_have_count(TOTAL)
    expect(plain.locator(".avq-noscript")).to_be_visible()
    expect(plain.locator("[data-paper] table").first).to_be_visible()
    assert plain.locator("section[data-quiz] button:visible").count() == 0


@pytest.mark.parametrize(
    "example", [pytest.param(example, id=example["id"]) for example in EXAMPLES]
)
def test_the_key_as_printed_leads_to_the_verdict_of_the_engine(
    plain: Page, example: dict[str, Any]
) -> None:
    plain.goto(path_of("fr"))
    sheet = {
        question.id: example["responses"].get(question.id, "unknown")
        for question in INSTRUMENT.questions
    }
    assert by_hand(plain, sheet) == (expected(example["responses"])["verdict"] or "")


def by_hand(page: Page, sheet: dict[str, str]) -> str:
    """What somebody with a pencil does, reading numbers from the page only."""
    stops = page.locator("[data-paper] [data-stop]").evaluate_all(
        "all => all.map(one => one.dataset.stop)"
    )
    if any(sheet[stop] == "yes" for stop in stops):
        return str(
            page.locator("[data-key=verdicts] tbody tr").first.get_attribute("data-verdict-row")
        )
    points = out_of = applicable = 0
    for row in page.locator("[data-key=points] tbody tr").all():
        answer = sheet[str(row.get_attribute("data-row"))]
        most = int(row.locator("[data-out-of]").inner_text().lstrip("/ "))
        applicable += 0 if answer == "not_applicable" else most
        option = row.locator(f'[data-option="{answer}"] b')
        if option.count():
            points += int(option.inner_text())
            out_of += most
    if not out_of or 100 * out_of < INSTRUMENT.coverage_floor * applicable:
        return ""
    level = ""
    for row in page.locator("[data-key=levels] tbody tr").all():
        full, percent = (int(text) for text in row.locator("td.avq-figure").all_inner_texts())
        reached = 100 * points >= percent * out_of
        if out_of == total(page):
            assert reached == (points >= full)
        if reached:
            level = row.locator("th").inner_text()
    conclusions = page.locator("[data-key=verdicts] tbody tr").all()
    return next(
        str(row.get_attribute("data-verdict-row"))
        for row in conclusions
        if row.locator("th").inner_text().endswith(level)
    )


def total(page: Page) -> int:
    return int(page.locator("[data-key=points] tfoot td").last.inner_text())
