"""Without a script: the page reads well, and the key on it, added up by hand, leads to the verdict of the engine."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Any

import pytest
from playwright.sync_api import Browser, BrowserContext, Page, expect

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


@dataclass(frozen=True, kw_only=True)
class Key:
    """What is printed on the paper key, as numbers. levels: name to points when all is answered, and to percent."""

    stops: list[str]
    points: dict[str, dict[str, int]]
    out_of: dict[str, int]
    total: int
    levels: dict[str, list[int]]
    conclusions: list[tuple[str, str]]


@pytest.fixture(scope="module")
def key(browser: Browser, site: str) -> Iterator[Key]:
    """The key as a browser without scripts shows it: texts of cells, nothing from the definition."""
    context = browser.new_context(base_url=site, java_script_enabled=False)
    page = context.new_page()
    page.goto(path_of("fr"))
    rows = {
        str(row.get_attribute("data-row")): row
        for row in page.locator("[data-key=points] tbody tr").all()
    }
    yield Key(
        stops=[str(one.get_attribute("data-stop")) for one in page.locator("[data-stop]").all()],
        points={
            id_: {
                str(option.get_attribute("data-option")): int(option.locator("b").inner_text())
                for option in row.locator("[data-option]").all()
            }
            for id_, row in rows.items()
        },
        out_of={id_: int(row.locator("[data-out-of]").inner_text()) for id_, row in rows.items()},
        total=int(page.locator("[data-key=points] tfoot td").last.inner_text()),
        levels={
            row.locator("th").inner_text(): [
                int(text) for text in row.locator("td.avq-figure").all_inner_texts()
            ]
            for row in page.locator("[data-key=levels] tbody tr").all()
        },
        conclusions=[
            (row.locator("th").inner_text(), str(row.get_attribute("data-verdict-row")))
            for row in page.locator("[data-key=verdicts] tbody tr").all()
        ],
    )
    context.close()


def test_the_key_has_every_question_and_its_points_add_up(key: Key) -> None:
    assert list(key.points) == [item.id for item in INSTRUMENT.scored]
    assert sum(key.out_of.values()) == key.total
    assert all(max(points.values()) == key.out_of[id_] for id_, points in key.points.items())


@pytest.mark.parametrize(
    "example", [pytest.param(example, id=example["id"]) for example in EXAMPLES]
)
def test_the_key_as_printed_leads_to_the_verdict_of_the_engine(
    key: Key, example: dict[str, Any]
) -> None:
    given = example["responses"]
    sheet = {question.id: given.get(question.id, "unknown") for question in INSTRUMENT.questions}
    assert by_hand(key, sheet) == (expected(given)["verdict"] or "")


def by_hand(key: Key, sheet: dict[str, str]) -> str:
    """What somebody with a pencil does."""
    if any(sheet[stop] == "yes" for stop in key.stops):
        return key.conclusions[0][1]
    known = {
        id_: options[sheet[id_]] for id_, options in key.points.items() if sheet[id_] in options
    }
    points, out_of = sum(known.values()), sum(key.out_of[id_] for id_ in known)
    applicable = sum(key.out_of[id_] for id_ in key.points if sheet[id_] != "not_applicable")
    if not out_of or 100 * out_of < INSTRUMENT.coverage_floor * applicable:
        return ""
    levels = key.levels.items()
    reached = [name for name, (_, percent) in levels if 100 * points >= percent * out_of]
    if out_of == key.total:
        assert reached == [name for name, (full, _) in levels if points >= full]
    return next(
        verdict for condition, verdict in key.conclusions if condition.endswith(reached[-1])
    )
