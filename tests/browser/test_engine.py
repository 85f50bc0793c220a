"""Python in the browser: asleep until it is needed, replaced when it dies, and never the end of the reader's answers."""

from __future__ import annotations

import re
import time

import pytest
from playwright.sync_api import Page, Route, expect

from tests.browser.reader import (
    ANSWERS,
    FIRST,
    choose,
    expected,
    keep_answers,
    kept_answers,
    path_of,
    shown_result,
    told,
    wait_for_result,
)

WASM = re.compile(r"\.wasm$")
ROOT = "section[data-quiz]"


def state(page: Page) -> str | None:
    return page.get_attribute(ROOT, "data-engine")


def wait_for_state(page: Page, wanted: str) -> None:
    expect(page.locator(ROOT)).to_have_attribute("data-engine", wanted, timeout=30_000)


def test_nothing_of_python_is_fetched_before_the_reader_touches_anything(page: Page) -> None:
    asked: list[str] = []
    page.on("request", lambda request: asked.append(request.url))
    page.goto(path_of("fr"))
    page.wait_for_load_state("networkidle")
    assert state(page) == "idle"
    assert not [url for url in asked if "/python/" in url or "/instruments/" in url]


def test_the_engine_is_ready_while_the_reader_answers_and_says_so(page: Page) -> None:
    page.goto(path_of("fr"))
    page.click("[data-action=start]")
    assert state(page) in ("loading", "ready")
    wait_for_state(page, "ready")
    expect(page.locator("[data-status]")).to_contain_text("prêt")
    choose(page, FIRST, "business")


def abort(route: Route) -> None:
    route.abort()


def test_an_engine_that_cannot_load_says_so_shows_the_paper_key_and_can_be_tried_again(
    page: Page, noise: list[str]
) -> None:
    page.context.route(WASM, abort)
    keep_answers(page, ANSWERS)
    page.goto(f"{path_of('fr')}#check")
    page.click("[data-action=submit]")
    wait_for_state(page, "failed")
    expect(page.locator("[data-failure]")).to_be_visible()
    expect(page.locator("[data-paper] table").first).to_be_visible()
    expect(page.locator("[data-status]")).to_contain_text("Vos réponses sont gardées")
    assert kept_answers(page)["responses"] == ANSWERS
    page.context.unroute(WASM)
    page.click("[data-action=retry]")
    wait_for_result(page)
    assert shown_result(page) == told(expected(ANSWERS))
    expect(page.locator("[data-failure]")).to_be_hidden()
    expect(page.locator("[data-paper]")).to_be_hidden()
    noise.clear()  # the browser itself reports the aborted download


def test_an_engine_that_never_answers_fails_after_its_time(page: Page, noise: list[str]) -> None:
    page.context.route(WASM, lambda _: None)
    keep_answers(page, ANSWERS)
    page.goto(f"{path_of('en')}#check")
    page.evaluate(f"document.querySelector('{ROOT}').dataset.bootTimeout = 700")
    page.click("[data-action=submit]")
    wait_for_state(page, "failed")
    page.context.unroute_all(behavior="ignoreErrors")
    page.evaluate(f"document.querySelector('{ROOT}').dataset.bootTimeout = 30000")
    page.click("[data-action=retry]")
    wait_for_result(page)
    assert shown_result(page) == told(expected(ANSWERS))
    noise.clear()


def test_a_definition_that_cannot_be_fetched_is_fetched_at_the_next_try(
    page: Page, noise: list[str]
) -> None:
    definition = re.compile(r"/instruments/")
    page.context.route(definition, abort)
    keep_answers(page, ANSWERS)
    page.goto(f"{path_of('fr')}#check")
    page.click("[data-action=submit]")
    wait_for_state(page, "failed")
    page.context.unroute(definition)
    page.click("[data-action=retry]")
    wait_for_result(page)
    noise.clear()


@pytest.mark.parametrize(
    "blow",
    ["setTimeout(() => { throw new Error('boom') })", "self.close()"],
    ids=["an error nobody caught", "a worker that is gone"],
)
def test_a_worker_that_dies_is_replaced_and_no_answer_is_lost(
    page: Page, blow: str, noise: list[str]
) -> None:
    keep_answers(page, ANSWERS)
    page.goto(f"{path_of('fr')}#check")
    wait_for_state(page, "ready")
    page.evaluate(f"document.querySelector('{ROOT}').dataset.callTimeout = 600")
    page.workers[0].evaluate(blow)
    time.sleep(0.2)
    page.click("[data-action=submit]")
    wait_for_result(page)
    assert shown_result(page) == told(expected(ANSWERS))
    noise.clear()


def test_without_web_assembly_the_paper_key_is_offered(page: Page, noise: list[str]) -> None:
    page.context.route(re.compile(r"/quiz/worker\.js"), abort)
    keep_answers(page, ANSWERS)
    page.goto(f"{path_of('fr')}#check")
    page.click("[data-action=submit]")
    wait_for_state(page, "failed")
    expect(page.locator("[data-paper] table").first).to_be_visible()
    noise.clear()
