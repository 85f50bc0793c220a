"""From the start screen to the result: every way of going, coming back and going on."""

from __future__ import annotations

import json
import re
from collections.abc import Callable

import pytest
from playwright.sync_api import BrowserContext, Page, expect

from quiz.load import load
from tests.browser.reader import (
    ANSWERS,
    FIRST,
    INSTRUMENT,
    LAST,
    QUESTIONNAIRE,
    SECOND,
    STORAGE_KEY,
    TOTAL,
    answer_all,
    choose,
    expected,
    go_on,
    keep_answers,
    kept_answers,
    open_result,
    path_of,
    shown_result,
    told,
    wait_for_result,
)

EACH_LANGUAGE = pytest.mark.parametrize("language", ["fr", "en"])
HEADING = "fieldset:visible h2"


@EACH_LANGUAGE
def test_with_the_mouse_a_reader_gets_the_verdict_of_cpython(page: Page, language: str) -> None:
    page.goto(path_of(language))
    page.click("[data-action=start]")
    answer_all(page, ANSWERS)
    page.click("[data-action=submit]")
    wait_for_result(page)
    result = expected(ANSWERS)
    assert shown_result(page) == told(result)
    assert page.evaluate("location.hash") == result["link"]
    words = QUESTIONNAIRE.words[language]
    headline = words["verdicts"][result["verdict"]]["headline"]  # type: ignore[index]
    expect(page.locator(".avq-headline")).to_have_text(headline)
    expect(page.locator(".avq-headline")).to_be_focused()


@EACH_LANGUAGE
def test_with_the_keyboard_alone_the_journey_is_complete(page: Page, language: str) -> None:
    page.goto(path_of(language))
    press_until(page, "Tab", "[data-action=start]")
    page.keyboard.press("Enter")
    for question in INSTRUMENT.questions:
        expect(page.locator(HEADING)).to_be_focused()
        page.keyboard.press("Tab")
        values = page.locator(f'input[name="{question.id}"]').evaluate_all(
            "all => all.map(one => one.value)"
        )
        page.keyboard.press("Space")
        for _ in range(values.index(ANSWERS[question.id])):
            page.keyboard.press("ArrowDown")
        page.keyboard.press("Enter")
    expect(page.locator("[data-panel=check] h2")).to_be_focused()
    press_until(page, "Tab", "[data-action=submit]", at_most=TOTAL + 3)
    page.keyboard.press("Enter")
    wait_for_result(page)
    assert shown_result(page) == told(expected(ANSWERS))


def press_until(page: Page, key: str, selector: str, at_most: int = 40) -> None:
    for _ in range(at_most):
        page.keyboard.press(key)
        if page.evaluate("selector => document.activeElement.matches(selector)", selector):
            return
    raise AssertionError(f"{selector} is not reached by {key}")


@pytest.mark.parametrize(
    ("language", "progress"), [("fr", "Question 2 sur {n}"), ("en", "Question 2 of {n}")]
)
def test_progress_is_told_in_the_page_and_in_the_title(
    page: Page, language: str, progress: str
) -> None:
    page.goto(path_of(language))
    page.click("[data-action=start]")
    choose(page, FIRST, "business")
    go_on(page)
    text = progress.format(n=TOTAL)
    expect(page.locator("[data-progress]")).to_have_text(text)
    assert page.title().startswith(text)


def test_the_bar_does_not_cover_the_heading_of_a_new_screen(page: Page) -> None:
    page.set_viewport_size({"width": 390, "height": 500})
    page.goto(path_of("fr"))
    page.click("[data-action=start]")
    choose(page, FIRST, "business")
    go_on(page)
    bar = page.locator(".md-header").bounding_box()
    heading = page.locator(HEADING).bounding_box()
    assert bar and heading
    assert heading["y"] >= bar["y"] + bar["height"]


@EACH_LANGUAGE
def test_going_on_without_an_answer_says_what_is_missing_and_leads_there(
    page: Page, language: str
) -> None:
    page.goto(path_of(language))
    page.click("[data-action=start]")
    go_on(page)
    summary = page.locator("[data-errors]")
    expect(summary).to_be_focused()
    short = QUESTIONNAIRE.words[language]["context"][FIRST]["short"]  # type: ignore[index]
    expect(summary.locator("a")).to_contain_text(short)
    expect(page.locator(".avq-error:visible")).to_contain_text(short)
    assert page.title().startswith({"fr": "Erreur\u00a0:", "en": "Error:"}[language])
    summary.locator("a").click()
    expect(page.locator(f'input[name="{FIRST}"]').first).to_be_focused()
    choose(page, FIRST, "unknown")
    go_on(page)
    expect(summary).to_be_hidden()
    assert page.title().startswith("Question 2")


def test_back_and_forward_of_the_browser_move_through_the_questions(page: Page) -> None:
    page.goto(path_of("fr"))
    page.click("[data-action=start]")
    choose(page, FIRST, "consumer")
    go_on(page)
    choose(page, SECOND, "no")
    go_on(page)
    page.go_back()
    expect(page.locator(f'[data-item="{SECOND}"]')).to_be_visible()
    expect(page.locator(f'input[name="{SECOND}"][value=no]')).to_be_checked()
    page.go_back()
    expect(page.locator(f'input[name="{FIRST}"][value=consumer]')).to_be_checked()
    page.go_back()
    expect(page.locator("[data-panel=start]")).to_be_visible()
    page.go_forward()
    page.go_forward()
    expect(page.locator(f'[data-item="{SECOND}"]')).to_be_visible()


def test_the_back_link_leads_to_the_question_before_even_without_history(page: Page) -> None:
    keep_answers(page, {FIRST: "business"})
    page.goto(f"{path_of('fr')}#q={SECOND}")
    page.click("[data-action=back]")
    expect(page.locator(f'[data-item="{FIRST}"]')).to_be_visible()
    page.click("[data-action=back]")
    expect(page.locator("[data-panel=start]")).to_be_visible()


def test_a_reload_keeps_the_place_and_the_answers(page: Page) -> None:
    page.goto(path_of("fr"))
    page.click("[data-action=start]")
    choose(page, FIRST, "consumer")
    go_on(page)
    choose(page, SECOND, "unknown")
    page.reload()
    expect(page.locator(f'input[name="{SECOND}"][value=unknown]')).to_be_checked()
    page.click("[data-action=back]")
    expect(page.locator(f'input[name="{FIRST}"][value=consumer]')).to_be_checked()


def test_a_change_of_language_keeps_the_place_and_the_answers(page: Page) -> None:
    page.goto(path_of("fr"))
    page.click("[data-action=start]")
    choose(page, FIRST, "consumer")
    go_on(page)
    page.click("a[data-language-switch] >> nth=0")
    page.wait_for_url(re.compile(f"{path_of('en')}#q={SECOND}$"))
    expect(page.locator("[data-progress]")).to_have_text(f"Question 2 of {TOTAL}")
    page.click("[data-action=back]")
    expect(page.locator(f'input[name="{FIRST}"][value=consumer]')).to_be_checked()


def test_an_answer_changed_from_the_check_page_leads_back_to_it(page: Page) -> None:
    keep_answers(page, ANSWERS)
    page.goto(f"{path_of('fr')}#check")
    page.click('[data-panel=check] a[href="#q=deposit"]')
    expect(page.locator(HEADING)).to_be_focused()
    page.reload()
    choose(page, "deposit", "yes")
    go_on(page)
    expect(page.locator("[data-panel=check]")).to_be_visible()
    row = page.locator(".avq-summary__row", has=page.locator('a[href="#q=deposit"]'))
    expect(row).to_contain_text(QUESTIONNAIRE.words["fr"]["items"]["deposit"]["options"]["yes"])  # type: ignore[index]


def test_the_check_page_refuses_missing_answers_and_leads_to_them(page: Page) -> None:
    keep_answers(page, {key: value for key, value in ANSWERS.items() if key != "deposit"})
    page.goto(f"{path_of('fr')}#check")
    page.click("[data-action=submit]")
    expect(page.locator("[data-errors]")).to_be_focused()
    page.click("[data-errors] a")
    choose(page, "deposit", "yes")
    go_on(page)
    expect(page.locator("[data-panel=check]")).to_be_visible()


def test_from_the_result_back_leads_to_the_check_page_and_forward_to_the_result(page: Page) -> None:
    open_result(page, ANSWERS)
    page.go_back()
    expect(page.locator("[data-panel=check]")).to_be_visible()
    page.go_forward()
    wait_for_result(page)
    expect(page.locator("[data-part=shared]")).to_have_count(0)


def test_a_reload_shows_ones_own_result_again(page: Page) -> None:
    open_result(page, ANSWERS)
    page.reload()
    wait_for_result(page)
    assert shown_result(page) == told(expected(ANSWERS))
    expect(page.locator("[data-part=shared]")).to_have_count(0)


def test_edit_leads_from_the_result_to_another_result(page: Page) -> None:
    open_result(page, ANSWERS)
    page.click("button[data-action=edit]")
    page.click('[data-panel=check] a[href="#q=deposit"]')
    choose(page, "deposit", "yes")
    go_on(page)
    page.click("[data-action=submit]")
    wait_for_result(page)
    assert shown_result(page) == told(expected({**ANSWERS, "deposit": "yes"}))


def test_restart_asks_first_and_then_erases_what_was_kept(page: Page) -> None:
    open_result(page, ANSWERS)
    page.click("[data-action=restart]:visible")
    page.click("[data-confirm=no]")
    expect(page.locator("[data-action=restart]:visible")).to_be_focused()
    assert kept_answers(page)["responses"] == ANSWERS
    page.click("[data-action=restart]:visible")
    page.click("[data-confirm=yes]")
    expect(page.locator("[data-panel=start]")).to_be_visible()
    assert kept_answers(page) is None
    assert page.locator("input:checked[type=radio][name=deposit]").count() == 0
    expect(page.locator("[data-resume]")).to_be_hidden()


def test_who_comes_back_later_goes_on_where_they_were(page: Page) -> None:
    page.goto(path_of("fr"))
    page.click("[data-action=start]")
    choose(page, FIRST, "business")
    go_on(page)
    choose(page, SECOND, "no")
    go_on(page)
    later = page.context.new_page()
    page.close()
    later.goto(path_of("fr"))
    expect(later.locator("[data-resume]")).to_be_visible()
    expect(later.locator("[data-resume] [data-action=continue]")).to_have_text(
        "Reprendre à la question 3"
    )
    later.click("[data-resume] [data-action=continue]")
    expect(later.locator("[data-progress]")).to_have_text(f"Question 3 sur {TOTAL}")


def test_who_comes_back_can_erase_instead(page: Page) -> None:
    keep_answers(page, {FIRST: "business"})
    page.goto(path_of("en"))
    page.click("[data-resume] [data-action=restart]")
    page.click("[data-confirm=yes]")
    expect(page.locator("[data-resume]")).to_be_hidden()
    assert kept_answers(page) is None


@EACH_LANGUAGE
def test_all_questions_on_one_page_are_checked_in_the_same_way(page: Page, language: str) -> None:
    page.goto(path_of(language))
    page.click("[data-action=all-on-one-page]")
    expect(page.locator("fieldset[data-item]:visible")).to_have_count(TOTAL)
    for question in INSTRUMENT.questions[:-1]:
        choose(page, question.id, ANSWERS[question.id])
    page.click("[data-action=check]")
    expect(page.locator("[data-errors] a")).to_have_count(1)
    page.click("[data-errors] a")
    expect(page.locator(f'input[name="{LAST}"]').first).to_be_focused()
    choose(page, LAST, ANSWERS[LAST])
    page.click("[data-action=check]")
    page.click("[data-action=submit]")
    wait_for_result(page)
    assert shown_result(page) == told(expected(ANSWERS))


def test_a_number_is_typed_as_people_write_it_or_left_unknown(page: Page) -> None:
    numeric = load("stay-or-leave").instrument
    item = next(item for item in numeric.items if item.numeric)
    before = [question.id for question in numeric.questions][: numeric.questions.index(item)]
    kept = {"version": numeric.version, "responses": {before[0]: "unknown"}, "result": None}
    page.add_init_script(f"localStorage['avs:stay-or-leave'] ||= {json.dumps(json.dumps(kept))}")
    page.goto(f"/fr/{dict(numeric.pages)['fr']}#q={item.id}")
    field = page.locator(f'input[type=text][name="{item.id}"]')
    field.fill("beaucoup")
    go_on(page)
    expect(page.locator("[data-errors] a")).to_contain_text("nombre")
    expect(field).to_have_value("beaucoup")
    field.fill("1 234,5")
    choose(page, item.id, "unknown")
    expect(field).to_have_value("")
    field.fill("1 234,5")
    expect(page.locator(f'input[name="{item.id}"][value=unknown]')).not_to_be_checked()
    go_on(page)
    responses = json.loads(page.evaluate("localStorage['avs:stay-or-leave']"))["responses"]
    assert responses[item.id] == 1234.5


def test_no_shortcut_of_the_theme_fires_inside(page: Page) -> None:
    page.goto(path_of("fr"))
    page.click("[data-action=start]")
    page.focus(f'input[name="{FIRST}"] >> nth=0')
    address = page.url
    for key in ("p", ",", "n", ".", "f", "s", "/"):
        page.keyboard.press(key)
    assert page.url == address
    assert not page.evaluate("document.getElementById('__search').checked")


def test_damaged_answers_are_told_and_set_aside(page: Page) -> None:
    page.add_init_script(f"localStorage.setItem('{STORAGE_KEY}', '{{\"version\": 1, \"respon')")
    page.goto(path_of("fr"))
    expect(page.locator("[data-notice]")).to_contain_text("illisibles")
    assert page.evaluate(f"localStorage.getItem('{STORAGE_KEY}:set-aside')")


def test_answers_that_no_longer_fit_are_told_and_the_others_kept(page: Page) -> None:
    keep_answers(page, {FIRST: "business", SECOND: "perhaps", "gone": "yes"})
    page.goto(path_of("fr"))
    expect(page.locator("[data-notice]")).to_contain_text("2 réponses")
    expect(page.locator(f'input[name="{FIRST}"][value=business]')).to_be_checked()


def test_a_browser_that_keeps_nothing_still_leads_on(page: Page, noise: list[str]) -> None:
    page.add_init_script(
        "Object.defineProperty(window, 'localStorage', { get() { throw new DOMException('no', 'SecurityError') } })"
    )
    page.goto(path_of("fr"))
    page.click("[data-action=start]")
    choose(page, FIRST, "business")
    expect(page.locator("[data-status]")).to_contain_text("ne permet pas de garder")
    go_on(page)
    expect(page.locator("[data-progress]")).to_have_text(f"Question 2 sur {TOTAL}")
    noise.clear()  # the theme complains of such a browser; we do not


def test_enhancing_twice_changes_nothing(page: Page) -> None:
    page.goto(path_of("fr"))
    before = page.locator("section[data-quiz]").evaluate("root => root.outerHTML")
    page.evaluate("import('/quiz/quiz.js').then(quiz => quiz.enhanceAll(document))")
    assert page.locator("section[data-quiz]").evaluate("root => root.outerHTML") == before
    page.click("[data-action=start]")
    assert page.evaluate("history.state.avs.depth") == 1


def test_there_is_one_live_region(page: Page) -> None:
    page.goto(path_of("fr"))
    assert (
        page.locator(
            "section[data-quiz] :is([role=status], [role=alert], [aria-live], output)"
        ).count()
        == 1
    )


def test_two_readers_do_not_meet(new_context: Callable[..., BrowserContext]) -> None:
    first, second = new_context().new_page(), new_context().new_page()
    keep_answers(first, {FIRST: "business"})
    first.goto(path_of("fr"))
    second.goto(path_of("fr"))
    expect(first.locator("[data-resume]")).to_be_visible()
    expect(second.locator("[data-resume]")).to_be_hidden()
