"""The worked examples in the browser's own Python, through the same worker that the page uses."""

from __future__ import annotations

import json
from typing import Any

import pytest
from playwright.sync_api import Page

from quiz.compile import compile_definition
from quiz.load import instrument_ids, load, load_examples
from quiz.places import INSTRUMENTS
from scoring import bridge
from tests.browser.reader import path_of

CALL = """
async ([definition, sheets]) => {
  const worker = new Worker("/quiz/worker.js", { type: "module" });
  const next = () => new Promise((resolve) => {
    worker.onmessage = ({ data }) => data.kind === "arrived" || resolve(data);
  });
  worker.postMessage({ kind: "boot" });
  const answers = [await next()];
  for (const [id, sheet] of sheets.entries()) {
    worker.postMessage({ kind: "call", id, name: "assess", args: [definition, sheet] });
    answers.push(await next());
  }
  worker.terminate();
  return answers;
}
"""


@pytest.mark.parametrize("id_", instrument_ids())
def test_worked_examples_give_the_same_text_in_the_browser(page: Page, id_: str) -> None:
    definition = compile_definition(load(id_))
    examples: list[dict[str, Any]] = load_examples(INSTRUMENTS / id_)
    sheets = [json.dumps(example["responses"]) for example in examples]
    page.goto(path_of("fr"))
    ready, *answers = page.evaluate(CALL, [definition, sheets])
    assert ready == {"kind": "ready"}
    assert [answer["value"] for answer in answers] == [
        bridge.assess(definition, sheet) for sheet in sheets
    ]
