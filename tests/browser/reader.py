"""A reader in front of a questionnaire: where its pages are, how it is answered, and what CPython says to the same answers."""

from __future__ import annotations

import json
from typing import Any

from playwright.sync_api import Page, expect

from quiz.load import Questionnaire, load, load_examples
from quiz.places import INSTRUMENTS
from scoring import assess, parse_responses, result_of

QUESTIONNAIRE: Questionnaire = load("before-signing")
INSTRUMENT = QUESTIONNAIRE.instrument
TOTAL = len(INSTRUMENT.questions)
FIRST, SECOND, LAST = (
    INSTRUMENT.questions[0].id,
    INSTRUMENT.questions[1].id,
    INSTRUMENT.questions[-1].id,
)
EXAMPLES: list[dict[str, Any]] = load_examples(INSTRUMENTS / "before-signing")
STORAGE_KEY = "avs:before-signing"

# Some of everything: unknown items, an unknown stop, one that does not apply.
ANSWERS: dict[str, str] = {
    **{stop.id: "no" for stop in INSTRUMENT.stops},
    "insolvency": "unknown",
    "customer": "business",
    "deposit": "no",
    "price-reopened": "partly",
    "price-floor": "no",
    "client-checked": "yes",
    "written-scope": "partly",
    "one-decider": "unknown",
    "slow-decision": "partly",
    "false-urgency": "yes",
    "terms-accepted": "unknown",
    "work-belittled": "no",
    "free-work": "yes",
    "former-suppliers": "not_applicable",
    "within-skills": "yes",
    "real-capacity": "partly",
    "gut-feeling": "doubt",
}


def path_of(language: str) -> str:
    """The page of the questionnaire, from the root of the site."""
    return f"/{language}/{dict(INSTRUMENT.pages)[language]}"


def expected(responses: dict[str, Any]) -> dict[str, Any]:
    """What `quiz score --json` says on CPython."""
    return result_of(assess(INSTRUMENT, parse_responses(INSTRUMENT, responses)))


def choose(page: Page, question: str, answer: str) -> None:
    page.check(f'input[name="{question}"][value="{answer}"]')


def go_on(page: Page) -> None:
    page.click('[data-action="continue"]:visible')


def answer_all(page: Page, answers: dict[str, str]) -> None:
    """From the first question to the check page, with the mouse."""
    for question in INSTRUMENT.questions:
        choose(page, question.id, answers[question.id])
        go_on(page)
    expect(page.locator("[data-panel=check]")).to_be_visible()


def keep_answers(page: Page, answers: dict[str, Any], result: str | None = None) -> None:
    """As if the reader had answered earlier on this device. Before the first page is opened."""
    kept = json.dumps({"version": INSTRUMENT.version, "responses": answers, "result": result})
    page.add_init_script(
        f"if (!sessionStorage.seeded) {{ sessionStorage.seeded = 1; localStorage.setItem('{STORAGE_KEY}', {json.dumps(kept)}) }}"
    )


def kept_answers(page: Page) -> Any:
    return json.loads(page.evaluate(f"localStorage.getItem('{STORAGE_KEY}')") or "null")


def open_result(page: Page, answers: dict[str, Any], language: str = "fr") -> None:
    """The reader's own result, by the shortest way."""
    keep_answers(page, answers)
    page.goto(f"{path_of(language)}#check")
    page.click("[data-action=submit]")
    wait_for_result(page)


def wait_for_result(page: Page) -> None:
    page.wait_for_selector("[data-result]", timeout=30_000)


def shown_result(page: Page) -> dict[str, str | None]:
    """What the result says to machines."""
    result = page.locator("[data-result]")
    return {key: result.get_attribute(f"data-{key}") for key in ("verdict", "risk", "low", "high")}


def told(result: dict[str, Any]) -> dict[str, str]:
    """The same from CPython's result: null is an empty text."""
    return {
        key: "" if result[key] is None else str(result[key])
        for key in ("verdict", "risk", "low", "high")
    }
