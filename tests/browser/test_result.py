"""The result screen: every sentence has its cause, every drawing its numbers, and paper shows it whole."""

from __future__ import annotations

import pytest
from playwright.sync_api import Page, expect

from tests.browser.reader import (
    ANSWERS,
    QUESTIONNAIRE,
    expected,
    open_result,
    path_of,
    wait_for_result,
)

STOPPED = {**ANSWERS, "threats": "yes", "nothing-in-writing": "yes"}


@pytest.fixture(scope="module")
def shown(same_page: Page) -> Page:
    """The result of `ANSWERS`, to be looked at only."""
    open_result(same_page, ANSWERS)
    return same_page


def causes(page: Page, selector: str) -> list[str]:
    found: list[str] = page.locator(f"{selector} [data-because]").evaluate_all(
        "all => all.map(one => one.dataset.because)"
    )
    return found


def test_each_piece_of_advice_names_the_answers_that_caused_it(shown: Page) -> None:
    advice = expected(ANSWERS)["advice"]
    assert shown.locator(".avq-advice").count() == len(advice)
    for position, one in enumerate(advice, start=1):
        assert causes(shown, f".avq-advice:nth-child({position})") == one["because"]


def test_what_adds_and_what_to_ask_come_heaviest_first(shown: Page) -> None:
    result = expected(ANSWERS)
    adding = [one["item"] for one in result["contributions"] if one["points"] > 0]
    assert causes(shown, "[data-slot=raises]") == adding
    unknown_stops = [
        stop for stop, answer in ANSWERS.items() if stop == "insolvency" and answer == "unknown"
    ]
    assert causes(shown, "[data-slot=ask]") == [*unknown_stops, *result["ask"]]


def test_what_would_change_it_is_named_answer_by_answer(shown: Page) -> None:
    changes = expected(ANSWERS)["changes"]
    assert causes(shown, "[data-slot=changes]") == [
        one["item"] for change in changes for one in change["set"]
    ]


def test_the_drawn_scale_says_its_numbers_in_words(shown: Page) -> None:
    result = expected(ANSWERS)
    name = shown.locator(".avq-scale svg").get_attribute("aria-label") or ""
    text = shown.locator("[data-slot=risk] >> nth=0").inner_text()
    for number in (result["risk"], result["low"], result["high"]):
        assert str(number) in name
        assert str(number) in text


def test_tables_by_side_and_by_theme_show_the_numbers_of_the_engine(shown: Page) -> None:
    result = expected(ANSWERS)
    for kind, position in (("sides", 0), ("dimensions", 1)):
        names = QUESTIONNAIRE.words["fr"][kind]
        for row in shown.locator(".avq-drivers").nth(position).locator("tbody tr").all():
            name = row.locator("th").inner_text()
            id_ = next(id_ for id_, word in names.items() if word == name)  # type: ignore[attr-defined]
            number = row.locator(".avq-measure").inner_text().strip()
            risk = result[kind][id_]["risk"]
            assert number == (str(risk) if risk is not None else number)
            assert number


def test_a_stop_comes_first_with_its_own_page(page: Page) -> None:
    open_result(page, STOPPED)
    assert page.get_attribute("[data-result]", "data-verdict") == "stop"
    titles = page.locator(".avq-stop h3").all_inner_texts()
    words = QUESTIONNAIRE.words["fr"]["stops"]
    assert titles == [words[stop]["title"] for stop in expected(STOPPED)["stops"]]  # type: ignore[index]
    assert causes(page, ".avq-stop") == expected(STOPPED)["stops"]
    stop, scale = (
        page.locator(".avq-stop").first.bounding_box(),
        page.locator(".avq-scale").bounding_box(),
    )
    assert stop and scale
    assert stop["y"] < scale["y"]
    expect(page.locator("[data-part=changes]")).to_have_count(0)


def test_too_few_answers_give_questions_to_ask_and_no_verdict(page: Page) -> None:
    answers = dict.fromkeys(ANSWERS, "unknown")
    open_result(page, answers)
    assert page.get_attribute("[data-result]", "data-verdict") == ""
    assert page.get_attribute("[data-result]", "data-risk") == ""
    assert page.get_attribute("[data-result]", "data-high") == "100"
    expect(page.locator(".avq-headline")).to_have_text(
        QUESTIONNAIRE.words["fr"]["no_verdict"]["headline"]
    )  # type: ignore[index]
    assert page.locator(".avq-ask li").count() > 20


def test_every_best_answer_leaves_nothing_to_ask(page: Page) -> None:
    best = {item.id: item.best for item in QUESTIONNAIRE.instrument.scored}
    stops = {stop.id: "no" for stop in QUESTIONNAIRE.instrument.stops}
    open_result(page, {**ANSWERS, **stops, **best})
    assert page.get_attribute("[data-result]", "data-risk") == "0"
    expect(page.locator("[data-part=ask]")).to_contain_text("Rien ne manque")


def test_links_of_a_result_lead_to_pages_of_the_site(page: Page) -> None:
    open_result(page, STOPPED)
    for address in set(
        page.locator("[data-result] a[href]").evaluate_all(
            "all => all.map(one => one.href.split('#')[0])"
        )
    ):
        assert page.request.get(address).status == 200, address


def test_paper_shows_the_whole_result_and_nothing_to_press(page: Page) -> None:
    page.goto(path_of("fr") + expected(ANSWERS)["link"])
    wait_for_result(page)
    page.evaluate("window.dispatchEvent(new Event('beforeprint'))")
    page.emulate_media(media="print")
    assert page.locator(".md-header:visible, button:visible").count() == 0
    assert page.locator("[data-slot=answers] tr:visible").count() == len(ANSWERS)
    expect(page.locator("[data-slot=address]")).to_have_text(page.url)
    expect(page.locator("[data-slot=printed]")).not_to_be_empty()
    assert page.locator(".avq-advice__body:visible").count() == len(expected(ANSWERS)["advice"])
    page.emulate_media(media="screen")
    page.evaluate("window.dispatchEvent(new Event('afterprint'))")
    assert page.locator(".avq-advice[open]").count() == 2
