"""A link made with an earlier version: shown as it was, with today's view beside it. And what leads on to another page."""

from __future__ import annotations

import json
from typing import Any

import pytest
from playwright.sync_api import Page, Route, expect

from quiz.compile import compile_definition
from quiz.load import load
from scoring import assess, encode, parse_instrument, parse_responses
from tests.browser.reader import (
    ANSWERS,
    INSTRUMENT,
    QUESTIONNAIRE,
    expected,
    path_of,
    shown_result,
    told,
    wait_for_result,
)

LINK = expected(ANSWERS)["link"]


def tomorrow() -> dict[str, Any]:
    """The definition as it might be one day: version 2 with a heavier deposit, a moved cut-off and one question less."""
    definition = json.loads(compile_definition(QUESTIONNAIRE))
    definition["version"] = 2
    for item in definition["items"]:
        if item["id"] == "slow-decision":
            item["weight"] = 3
    definition["bands"][1]["from"] = 20
    definition["items"] = [item for item in definition["items"] if item["id"] != "false-urgency"]
    for table in ("advice", "next"):
        definition[table] = [
            rule for rule in definition.get(table, []) if "false-urgency" not in json.dumps(rule)
        ]
    return definition


def serve_tomorrow(page: Page) -> dict[str, Any]:
    """The site as it will be: the page carries version 2, and the published version 1 is still there."""
    definition = tomorrow()

    def html(route: Route) -> None:
        response = route.fetch()
        root = f'data-quiz="{INSTRUMENT.id}" data-version="1"'
        text = response.text()
        assert root in text
        route.fulfill(response=response, body=text.replace(root, root.replace("1", "2")))

    page.route("**/questionnaires/**/", html)
    page.route(f"**/{INSTRUMENT.id}@2.json", lambda route: route.fulfill(json=definition))
    return definition


@pytest.mark.parametrize("language", ["fr", "en"])
def test_an_old_link_is_shown_as_it_was_and_says_what_changed(page: Page, language: str) -> None:
    serve_tomorrow(page)
    page.goto(path_of(language) + LINK)
    wait_for_result(page)
    assert shown_result(page) == told(expected(ANSWERS))
    older = page.locator("[data-older]")
    expect(older).to_be_visible()
    expect(older).to_contain_text("version 1")
    older.locator("summary").click()
    differences = older.locator("[data-slot=differences] li")
    words = QUESTIONNAIRE.words[language]
    names: Any = words["items"]
    bands: Any = words["bands"]
    told_texts = " ".join(differences.all_text_contents())
    assert names["slow-decision"]["short"] in told_texts
    assert names["false-urgency"]["short"] in told_texts
    assert bands["conditions"]["name"] in told_texts
    assert "30" in told_texts and "20" in told_texts


def test_an_old_link_leads_to_the_same_answers_under_the_version_of_today(page: Page) -> None:
    definition = serve_tomorrow(page)
    instrument = parse_instrument(definition)
    kept = {id_: answer for id_, answer in ANSWERS.items() if id_ != "false-urgency"}
    sheet = parse_responses(instrument, kept)
    page.goto(path_of("fr") + LINK)
    wait_for_result(page)
    page.click("[data-older] a[data-slot=link]")
    expect(page.locator("[data-older]")).to_have_count(0)
    page.wait_for_url(lambda url: url.endswith(encode(instrument, sheet)))
    wait_for_result(page)
    assert shown_result(page)["verdict"] == assess(instrument, sheet).verdict


def test_a_version_that_was_never_published_is_refused_in_words(
    page: Page, noise: list[str]
) -> None:
    page.goto(path_of("fr") + LINK.replace("#r=1.", "#r=77."))
    expect(page.locator("[data-notice]")).to_contain_text("77")
    expect(page.locator("[data-result]")).to_have_count(0)
    noise[:] = [said for said in noise if "404" not in said]


def test_what_one_questionnaire_knows_is_carried_to_the_next(page: Page) -> None:
    relationship, following = load("relationship"), load("stay-or-leave")
    shared = {question.id for question in relationship.instrument.questions} & {
        question.id for question in following.instrument.questions
    }
    kept = {"threats": "no", "customer": "business", "late-payment": "often"}
    assert {"threats", "customer"} <= shared and "late-payment" not in shared
    state = json.dumps({"version": 1, "responses": kept, "result": None})
    page.add_init_script(f"localStorage.setItem('avs:relationship', {json.dumps(state)})")
    page.goto(f"/fr/{dict(following.instrument.pages)['fr']}#from=relationship")
    expect(page.locator("[data-notice]")).to_contain_text("2 réponses")
    assert json.loads(page.evaluate("localStorage.getItem('avs:stay-or-leave')"))["responses"] == {
        "customer": "business",
        "threats": "no",
    }
    assert page.url.endswith("/rester-ou-partir/")


def test_a_scene_says_what_an_answer_sees_before_going_on(page: Page) -> None:
    scenes = load("scenarios")
    first = scenes.instrument.items[0]
    words: Any = scenes.words["en"]["items"]
    page.goto(f"/en/{dict(scenes.instrument.pages)['en']}")
    page.click("[data-action=start]:visible")
    page.check(f'input[name="{first.id}"][value="own"]')
    page.click("[data-action=continue]:visible")
    reveal = page.locator("fieldset:visible .avq-reveal")
    expect(reveal.locator("h3")).to_have_text(words[first.id]["reveal"]["own"]["title"])
    expect(reveal.locator("h3")).to_be_focused()
    page.click("[data-action=continue]:visible")
    expect(page.locator(f'fieldset[data-item="{scenes.instrument.items[1].id}"]')).to_be_visible()
