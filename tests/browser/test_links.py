"""A result shared by its address: the same for everyone who opens it, and nothing at all when it is not a result."""

from __future__ import annotations

import re
from collections.abc import Callable

import pytest
from playwright.sync_api import BrowserContext, Page, expect

from tests.browser.reader import (
    ANSWERS,
    FIRST,
    INSTRUMENT,
    expected,
    keep_answers,
    kept_answers,
    open_result,
    path_of,
    shown_result,
    told,
    wait_for_result,
)

LINK = expected(ANSWERS)["link"]
ALL = LINK.split(".")[1]


@pytest.mark.parametrize("language", ["fr", "en"])
def test_a_link_shows_the_same_result_to_somebody_else(page: Page, language: str) -> None:
    page.goto(path_of(language) + LINK)
    wait_for_result(page)
    assert shown_result(page) == told(expected(ANSWERS))
    expect(page.locator("[data-part=shared]")).to_be_visible()
    assert (
        page.locator(
            "[data-result] [data-action=edit], [data-result] [data-action=restart]"
        ).count()
        == 0
    )


def test_the_answers_of_who_opens_a_link_stay_as_they_were(page: Page) -> None:
    own = {FIRST: "consumer"}
    keep_answers(page, own)
    page.goto(path_of("fr") + LINK)
    wait_for_result(page)
    assert kept_answers(page)["responses"] == own
    page.click("[data-result] [data-action=start]")
    expect(page.locator("[data-resume] [data-action=continue]")).to_have_text(
        "Reprendre à la question 2"
    )


def test_taking_it_oneself_does_not_start_from_the_shared_answers(page: Page) -> None:
    page.goto(path_of("fr") + LINK)
    wait_for_result(page)
    page.click("[data-result] [data-action=start]")
    page.click("[data-action=start]:visible")
    assert (
        page.locator("input[type=radio][name]:checked")
        .locator("xpath=ancestor::fieldset[@data-item]")
        .count()
        == 0
    )


def test_the_copied_link_is_the_address_of_the_result(
    new_context: Callable[..., BrowserContext], listen: Callable[[Page], Page]
) -> None:
    context = new_context(permissions=["clipboard-read", "clipboard-write"])
    page = listen(context.new_page())
    open_result(page, ANSWERS)
    page.click("[data-action=copy-link]")
    expect(page.locator("[data-status]")).to_have_text("Lien copié.")
    assert page.evaluate("navigator.clipboard.readText()") == page.url
    assert page.url.endswith(LINK)


def test_a_refused_clipboard_leaves_the_link_selected(page: Page) -> None:
    page.add_init_script(
        "navigator.clipboard.writeText = () => Promise.reject(new DOMException('no', 'NotAllowedError'))"
    )
    open_result(page, ANSWERS)
    page.click("[data-action=copy-link]")
    field = page.locator("[data-slot=link]")
    expect(field).to_be_focused()
    assert (
        field.evaluate("field => field.value.slice(field.selectionStart, field.selectionEnd)")
        == page.url
    )


def flipped(position: int) -> str:
    other = "b" if LINK[position] == "a" else "a"
    return LINK[:position] + other + LINK[position + 1 :]


DAMAGED = {
    "one answer changed": flipped(LINK.index(".") + 3),
    "check changed": LINK[:-1] + ("0" if LINK[-1] != "0" else "1"),
    "cut short": LINK[:-2],
    "one answer less": LINK.replace(ALL, ALL[:-1]),
    "one answer more": LINK.replace(ALL, ALL + "a"),
    "an option that does not exist": LINK.replace(ALL, "w" + ALL[1:]),
    "other letters": LINK.upper().replace("#R", "#r"),
    "without a version": LINK.replace("#r=1.", "#r="),
    "version nought": LINK.replace("#r=1.", "#r=0."),
    "nothing after the sign": "#r=",
    "markup": "#r=1.<img src=x onerror=alert(1)>.0000",
    "script": "#r=javascript:alert(1)",
    "prototype": "#r=__proto__.constructor.0000",
    "path": "#r=1/../../../secret.aaaa.0000",
    "very long": "#r=1." + "a" * 50_000 + ".0000",
    "percent signs": "#r=%E0%A4%A.%00.%FF",
    "other alphabets": "#r=１.ａｂｃ.0000",
    "of another questionnaire": "#r=1.aaaa.1234",
    "not a link of ours": "#v1.eyJhIjoxfQ",
    "an unknown question": "#q=nobody",
    "only words": "#what-is-this",
}


@pytest.mark.parametrize("fragment", DAMAGED.values(), ids=DAMAGED)
def test_a_damaged_link_shows_a_plain_message_and_a_way_to_start(
    same_page: Page, fragment: str
) -> None:
    page = same_page
    if page.url == "about:blank":
        page.goto(path_of("fr"))
    page.evaluate("fragment => { location.hash = fragment }", fragment)
    notice = page.locator("[data-notice]")
    expect(notice).to_be_visible(timeout=30_000)
    expect(notice.locator("h2")).to_be_focused()
    assert page.locator("[data-result]").count() == 0
    page.click("[data-action=start]:visible")
    expect(page.locator(f'[data-item="{FIRST}"]')).to_be_visible()


def test_a_damaged_link_opened_first_shows_no_result(page: Page) -> None:
    page.goto(path_of("en") + DAMAGED["one answer changed"])
    expect(page.locator("[data-notice]")).to_contain_text("This link is damaged", timeout=30_000)
    assert page.locator("[data-result]").count() == 0


def test_a_version_that_is_not_known_here_is_named(page: Page, noise: list[str]) -> None:
    page.goto(path_of("fr") + LINK.replace("#r=1.", "#r=99."))
    expect(page.locator("[data-notice]")).to_contain_text("version 99")
    assert page.locator("[data-result]").count() == 0
    assert all("404" in message for message in noise)
    noise.clear()


def test_the_link_holds_one_character_a_question_and_no_score(page: Page) -> None:
    open_result(page, ANSWERS)
    match = re.search(r"#r=1\.([a-z]+)\.[0-9a-z]{4}$", page.url)
    assert match
    assert len(match[1]) == len(INSTRUMENT.questions)
