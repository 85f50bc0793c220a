"""CPython and the browser's Python give the same bytes for any answers, and golden links show what they showed."""

from __future__ import annotations

import json
from random import Random
from typing import Any

import pytest
from playwright.sync_api import Page

from quiz.compile import compile_definition
from quiz.load import instrument_ids, load
from quiz.publish import published_versions
from scoring import Instrument, Item, answers_to, bridge
from tests.browser.reader import path_of
from tests.browser.test_examples import CALL

SHEETS = 2000
VERSIONS = published_versions()


def random_sheets(instrument: Instrument) -> list[str]:
    """The same sheets each time: any answer to any question, some left out, numbers where numbers are asked."""
    random = Random(instrument.id)
    return [json.dumps(random_sheet(instrument, random)) for _ in range(SHEETS)]


def random_sheet(instrument: Instrument, random: Random) -> dict[str, object]:
    sheet: dict[str, object] = {}
    for question in instrument.questions:
        if random.random() < 0.1:
            continue
        sheet[question.id] = random.choice(answers_to(question))
        if isinstance(question, Item) and question.numeric and random.random() < 0.8:
            sheet[question.id] = random.choice(
                [random.randrange(101), round(random.random() * 100, 2)]
            )
    return sheet


@pytest.mark.parametrize("id_", instrument_ids())
def test_random_sheets_give_identical_bytes(page: Page, id_: str) -> None:
    questionnaire = load(id_)
    definition = compile_definition(questionnaire)
    sheets = random_sheets(questionnaire.instrument)
    page.goto(path_of("fr"))
    ready, *answers = page.evaluate(CALL, [definition, sheets])
    assert ready == {"kind": "ready"}
    assert len(answers) == SHEETS
    different = [
        sheet
        for sheet, answer in zip(sheets, answers, strict=True)
        if answer["value"] != bridge.assess(definition, sheet)
    ]
    assert different == []


@pytest.mark.parametrize(
    "version", VERSIONS, ids=lambda one: f"{one.instrument.id}@{one.instrument.version}"
)
def test_golden_links_open_in_the_browser_as_in_python(page: Page, version: Any) -> None:
    from tests.quiz.test_publish import GOLDEN

    own = [
        one
        for one in GOLDEN
        if (one["instrument"], one["version"])
        == (version.instrument.id, version.instrument.version)
    ]
    assert own
    address = f"/fr/{dict(version.instrument.pages)['fr']}"
    for golden in own:
        page.goto("about:blank")
        page.goto(address + golden["link"])
        result = page.wait_for_selector("[data-result]", timeout=30_000)
        assert result is not None
        assert result.get_attribute("data-verdict") == (golden["verdict"] or "")
        assert result.get_attribute("data-risk") == (
            "" if golden["risk"] is None else str(golden["risk"])
        )
