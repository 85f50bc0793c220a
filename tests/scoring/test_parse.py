"""A definition is accepted whole or refused with everything that is wrong with it."""

from __future__ import annotations

import copy
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from scoring import Refused, parse_instrument, parse_responses
from tests.scoring.small import definition, instrument


def faults(raw: object) -> list[tuple[str, str, str]]:
    with pytest.raises(Refused) as refused:
        parse_instrument(raw)
    return [(fault.code, fault.where, fault.message) for fault in refused.value.faults]


def changed(**more: Any) -> dict[str, Any]:
    return {**copy.deepcopy(definition([{"id": "a"}])), **more}


def item(**more: Any) -> dict[str, Any]:
    raw = changed()
    raw["items"][0].update(more)
    return raw


def test_a_wrong_keying_is_told_with_its_place() -> None:
    assert faults(item(keying="protectif")) == [
        ("Q104", "items[0].keying", "'protectif' is not one of risk, protective.")
    ]


def test_all_faults_are_told_at_once() -> None:
    raw = item(keying="protectif", weight=4, dimension="cash")
    raw["bands"][0]["from"] = 5
    assert sorted(where for _, where, _ in faults(raw)) == [
        "bands[0].from",
        "items[0].dimension",
        "items[0].keying",
        "items[0].weight",
    ]


@pytest.mark.parametrize("weight", [0, 4, True, "2", 2.0, None])
def test_a_weight_is_a_whole_number_from_one_to_three(weight: object) -> None:
    assert [(code, where) for code, where, _ in faults(item(weight=weight))] == [
        ("Q105", "items[0].weight")
    ]


def test_bands_begin_at_zero_and_rise() -> None:
    raw = changed(
        bands=[{"id": "low", "from": 10}, {"id": "high", "from": 10}], verdicts=[{"id": "any"}]
    )
    assert faults(raw) == [
        ("Q109", "bands[0].from", "the first band begins at 10; it must begin at 0."),
        ("Q109", "bands[1].from", "10 is not above the cut-off before it, 10."),
    ]


def test_an_id_may_not_be_used_twice_not_even_by_a_stop_and_an_item() -> None:
    raw = changed(stops=[{"id": "a"}], verdicts=[{"id": "any"}])
    assert faults(raw) == [("Q107", "items[0].id", "'a' is used twice.")]


def test_a_rule_names_only_what_exists() -> None:
    raw = changed(verdicts=[{"id": "x", "when": [{"item": "b", "is": ["yes"]}]}])
    assert ("Q104", "verdicts[0].when[0].item", "'b' is not one of a.") in faults(raw)


def test_a_rule_names_only_answers_that_the_question_has() -> None:
    raw = changed(verdicts=[{"id": "x", "when": [{"item": "a", "is": ["maybe"]}]}])
    assert faults(raw) == [
        ("Q104", "verdicts[0].when[0].is[0]", "'maybe' is not one of yes, partly, no, unknown.")
    ]


def test_advice_without_a_cause_is_refused() -> None:
    raw = changed(advice=[{"id": "do-it", "when": []}])
    assert faults(raw) == [
        ("Q115", "advice[0]", "'do-it' has no cause: advice is shown only because of answers.")
    ]


def test_a_source_says_where_in_it() -> None:
    assert [code for code, *_ in faults(item(sources=[{"key": "book", "at": " "}]))] == ["Q112"]


def test_a_half_scored_item_is_refused() -> None:
    raw = item()
    del raw["items"][0]["weight"]
    assert faults(raw) == [
        (
            "Q111",
            "items[0]",
            "a scored item needs dimension, side, weight, keying; missing: weight.",
        )
    ]


def test_at_least_one_scored_item_always_applies() -> None:
    assert [code for code, *_ in faults(item(not_applicable=True))] == ["Q114"]


def test_an_unknown_key_is_refused_and_what_was_meant_can_be_guessed() -> None:
    with pytest.raises(Refused) as refused:
        parse_instrument(item(wieght=2))
    (fault,) = refused.value.faults
    assert (fault.code, fault.wrong) == ("Q103", "wieght")
    assert "weight" in fault.allowed


@pytest.mark.parametrize("raw", [None, [], "text", 3, {}, {"items": None}, {"items": [None]}])
def test_what_is_not_a_definition_is_refused_in_words(raw: object) -> None:
    assert faults(raw)


_json = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=8),
    lambda inner: (
        st.lists(inner, max_size=4) | st.dictionaries(st.text(max_size=8), inner, max_size=4)
    ),
    max_leaves=12,
)


@given(
    st.sampled_from(
        [
            "id",
            "version",
            "bands",
            "items",
            "stops",
            "verdicts",
            "advice",
            "scales",
            "gut",
            "context",
        ]
    ),
    _json,
)
def test_any_value_anywhere_is_accepted_or_refused_but_never_breaks(
    key: str, value: object
) -> None:
    try:
        parse_instrument(changed(**{key: value}))
    except Refused as refused:
        assert refused.faults


def test_answers_are_refused_all_at_once() -> None:
    of = instrument([{"id": "a"}, {"id": "b"}])
    with pytest.raises(Refused) as refused:
        parse_responses(of, {"a": "perhaps", "b": True, "c": "yes", "halt": "partly"})
    assert [(fault.code, fault.where) for fault in refused.value.faults] == [
        ("Q103", "c"),
        ("Q104", "halt"),
        ("Q104", "a"),
        ("Q104", "b"),
    ]


def test_a_question_left_out_is_unknown() -> None:
    of = instrument([{"id": "a"}, {"id": "b"}])
    assert dict(parse_responses(of, {"a": "yes"})) == {
        "halt": "unknown",
        "a": "yes",
        "b": "unknown",
    }


@pytest.mark.parametrize("number", [-1, 101, float("nan"), float("inf"), 1e300])
def test_a_number_out_of_range_is_refused(number: float) -> None:
    raw = changed()
    brackets = [{"id": "none", "from": 0, "value": 0}, {"id": "some", "from": 1, "value": 100}]
    raw["items"][0] = {"id": "share", "unit": "percent", "brackets": brackets} | {
        "dimension": "load",
        "side": "own",
        "weight": 3,
        "keying": "risk",
    }
    with pytest.raises(Refused):
        parse_responses(parse_instrument(raw), {"share": number})
