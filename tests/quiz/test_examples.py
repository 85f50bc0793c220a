"""Worked examples beside each instrument, on CPython. The same files are run in the browser."""

from __future__ import annotations

from typing import Any

import pytest

from quiz.load import instrument_ids, load, load_examples
from quiz.places import INSTRUMENTS
from scoring import assess, parse_responses, result_of

EXAMPLES = [
    pytest.param(id_, example, id=f"{id_}/{example['id']}")
    for id_ in instrument_ids()
    for example in load_examples(INSTRUMENTS / id_)
]


@pytest.mark.parametrize(("id_", "example"), EXAMPLES)
def test_worked_example(id_: str, example: dict[str, Any]) -> None:
    instrument = load(id_).instrument
    result = result_of(assess(instrument, parse_responses(instrument, example["responses"])))
    shown = {advice["id"] for advice in result["advice"]}  # type: ignore[attr-defined]
    for key, expected in example["expect"].items():
        if key == "advice_includes":
            assert set(expected) <= shown
        elif key == "advice_excludes":
            assert not set(expected) & shown
        else:
            assert result[key] == expected, key


@pytest.mark.parametrize("id_", instrument_ids())
def test_each_instrument_has_at_least_six_worked_examples(id_: str) -> None:
    assert len(load_examples(INSTRUMENTS / id_)) >= 6
