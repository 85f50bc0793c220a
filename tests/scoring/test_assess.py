"""The whole result: formulas against an oracle, properties, and cut-offs below, on and above."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from scoring import NOT_APPLICABLE, UNKNOWN, assess, parse_instrument, result_of
from tests.scoring.small import (
    definition,
    instrument,
    instruments,
    responses,
    sheets,
    slow_band,
    slow_other_bands,
    slow_risk,
    slow_smallest_size,
)


@given(st.data())
def test_risk_agrees_with_the_formula_in_fractions(data: st.DataObject) -> None:
    of = data.draw(instruments())
    sheet = data.draw(sheets(of))
    value = assess(of, sheet).risk.value
    expected = slow_risk(of, sheet)
    if expected is None:
        assert value is None
    else:
        assert value is not None
        assert (value.points, value.weight) == (expected * value.weight, value.weight)


@given(st.data())
def test_low_risk_and_high_are_in_order(data: st.DataObject) -> None:
    of = data.draw(instruments())
    sheet = data.draw(sheets(of))
    result = result_of(assess(of, sheet))
    low, high = result["low"], result["high"]
    assert isinstance(low, int) and isinstance(high, int)
    assert 0 <= low <= high <= 100


@given(st.data())
def test_risk_lies_between_low_and_high_when_every_answer_spans_the_scale(
    data: st.DataObject,
) -> None:
    """With options at 0 and 100 an unknown can always pull either way; the known mean then lies inside the range."""
    size = data.draw(st.integers(1, 6))
    of = instrument([{"id": f"i{n}", "weight": data.draw(st.integers(1, 3))} for n in range(size)])
    sheet = data.draw(sheets(of))
    risk = assess(of, sheet).risk
    if risk.value is not None and risk.low is not None and risk.high is not None:
        assert risk.low.points * risk.value.weight <= risk.value.points * risk.low.weight
        assert risk.value.points * risk.high.weight <= risk.high.points * risk.value.weight


@given(st.data())
def test_a_worse_answer_never_lowers_the_risk(data: st.DataObject) -> None:
    of = data.draw(instruments())
    sheet = data.draw(sheets(of))
    item = data.draw(st.sampled_from(of.scored))
    if not sheet.known(item.id):
        return
    worse = data.draw(
        st.sampled_from(
            [o.id for o in item.options if item.risk_of(o.id) >= item.risk_of(sheet[item.id])]
        )
    )
    before, after = slow_risk(of, sheet), slow_risk(of, sheet.replaced({item.id: worse}))
    engine = assess(of, sheet.replaced({item.id: worse})).risk.value
    assert before is not None and after is not None and engine is not None
    assert after >= before
    assert engine.points == after * engine.weight


@given(st.data())
def test_answering_an_unknown_keeps_the_result_inside_the_announced_range(
    data: st.DataObject,
) -> None:
    of = data.draw(instruments())
    sheet = data.draw(sheets(of))
    announced = assess(of, sheet).risk
    answers = {
        item.id: data.draw(st.sampled_from([option.id for option in item.options]))
        for item in of.scored
        if sheet[item.id] == UNKNOWN
    }
    final = assess(of, sheet.replaced(answers)).risk.value
    assert announced.low is not None and announced.high is not None and final is not None
    assert announced.low.points * final.weight <= final.points * announced.low.weight
    assert final.points * announced.high.weight <= announced.high.points * final.weight


@given(st.data())
def test_solid_and_other_bands_agree_with_every_choice_of_weights(data: st.DataObject) -> None:
    of = data.draw(instruments())
    sheet = data.draw(sheets(of))
    assessment = assess(of, sheet)
    if assessment.band is None:
        assert assessment.solid is None and assessment.other_bands == ()
        return
    expected = slow_other_bands(of, sheet)
    assert set(assessment.other_bands) == expected
    assert assessment.solid == (not expected)


@given(st.data())
def test_changes_are_as_small_as_brute_force_finds(data: st.DataObject) -> None:
    of = data.draw(instruments())
    sheet = data.draw(sheets(of))
    assessment = assess(of, sheet)
    order = [band.id for band in of.bands]
    if assessment.band is None:
        assert assessment.changes == ()
        return
    position = order.index(assessment.band)
    targets = dict.fromkeys([order[position - 1], order[0]]) if position else {}
    expected = {target: slow_smallest_size(of, sheet, target) for target in targets}
    assert {change.to: len(change.set) for change in assessment.changes} == {
        target: size for target, size in expected.items() if size is not None
    }


@given(st.data())
def test_each_change_reaches_what_it_promises(data: st.DataObject) -> None:
    of = data.draw(instruments())
    sheet = data.draw(sheets(of))
    order = [band.id for band in of.bands]
    for change in assess(of, sheet).changes:
        reached = slow_risk(of, sheet.replaced(dict(change.set)))
        assert reached is not None
        assert order.index(slow_band(of, reached)) <= order.index(change.to)


@given(st.data())
def test_contributions_add_up_to_the_risk(data: st.DataObject) -> None:
    of = data.draw(instruments())
    assessment = assess(of, data.draw(sheets(of)))
    total = sum(contribution.points for contribution in assessment.contributions)
    value = assessment.risk.value
    expected = value.points / value.weight if value else 0
    assert total == pytest.approx(expected, abs=0.05 * len(of.scored) + 1e-9)
    points = [contribution.points for contribution in assessment.contributions]
    assert points == sorted(points, reverse=True)


@pytest.mark.parametrize(
    ("value", "band"),
    [
        (0, "accept"),
        (29, "accept"),
        (30, "conditions"),
        (31, "conditions"),
        (49, "conditions"),
        (50, "renegotiate"),
        (51, "renegotiate"),
        (69, "renegotiate"),
        (70, "decline"),
        (71, "decline"),
        (100, "decline"),
    ],
)
def test_a_cutoff_belongs_to_the_band_it_opens(value: int, band: str) -> None:
    scales = {"percents": {f"p{value}": value, "other": 0}}
    of = instrument([{"id": "only", "scale": "percents"}], scales=scales)
    assessment = assess(of, responses(of, {"only": f"p{value}", "halt": "no"}))
    assert (assessment.band, assessment.verdict) == (band, band)


def test_a_risk_just_under_a_cutoff_stays_below_it_although_it_is_shown_rounded_up() -> None:
    """Nine answers at 30 and one at 25 make 29.5: shown as 30, but in the band that ends before 30."""
    scales = {"percents": {"p25": 25, "p30": 30}}
    of = instrument([{"id": f"i{n}", "scale": "percents"} for n in range(10)], scales=scales)
    given_ = {f"i{n}": "p30" for n in range(9)} | {"i9": "p25"}
    assessment = assess(of, responses(of, given_))
    assert (result_of(assessment)["risk"], assessment.band) == (30, "accept")


def test_the_coverage_floor_counts_as_enough() -> None:
    """Seven of ten equal weights are known: exactly 70 %, so there is a verdict; with six there is none."""
    of = instrument([{"id": f"i{n}"} for n in range(10)])
    seven = assess(of, responses(of, {f"i{n}": "no" for n in range(7)}))
    six = assess(of, responses(of, {f"i{n}": "no" for n in range(6)}))
    assert (seven.verdict, seven.risk.coverage_percent) == ("accept", 70)
    assert (six.verdict, six.band, six.settled, six.solid) == (None, None, None, None)
    assert result_of(six)["risk"] == 0


def test_nothing_known_has_no_risk_but_the_whole_range() -> None:
    of = instrument([{"id": "a"}, {"id": "b"}])
    result = result_of(assess(of, responses(of, {})))
    assert (result["risk"], result["low"], result["high"], result["coverage"]) == (None, 0, 100, 0)
    assert (result["verdict"], result["solid"], result["changes"]) == (None, None, [])


def test_not_applicable_leaves_the_sum_and_the_coverage() -> None:
    of = instrument([{"id": "a"}, {"id": "b", "weight": 3, "not_applicable": True}])
    result = result_of(assess(of, responses(of, {"a": "yes", "b": NOT_APPLICABLE})))
    assert (result["risk"], result["low"], result["high"], result["coverage"]) == (
        100,
        100,
        100,
        100,
    )
    assert result["ask"] == []


def test_a_stop_outweighs_every_sum_and_offers_no_change() -> None:
    of = instrument([{"id": "a", "obtainable": True}])
    assessment = assess(of, responses(of, {"a": "partly", "halt": "yes"}))
    assert (assessment.verdict, assessment.stops, assessment.verdict_because) == (
        "stop",
        ("halt",),
        ("halt",),
    )
    assert (assessment.band, assessment.changes) == ("renegotiate", ())


def test_a_stop_gives_its_verdict_even_when_nothing_else_is_known() -> None:
    of = instrument([{"id": "a"}])
    assert assess(of, responses(of, {"halt": "yes"})).verdict == "stop"


def test_questions_to_ask_come_heaviest_first() -> None:
    of = instrument([{"id": "light"}, {"id": "heavy", "weight": 3}, {"id": "middle", "weight": 2}])
    assert assess(of, responses(of, {})).ask == ("heavy", "middle", "light")


def test_a_protective_item_counts_the_other_way_round() -> None:
    of = instrument([{"id": "a", "keying": "protective"}])
    assert result_of(assess(of, responses(of, {"a": "yes"})))["risk"] == 0
    assert result_of(assess(of, responses(of, {"a": "no"})))["risk"] == 100


def test_sides_and_dimensions_use_the_same_formula_on_their_items() -> None:
    of = instrument(
        [
            {"id": "a", "side": "client", "dimension": "money"},
            {"id": "b", "side": "own", "dimension": "money", "weight": 3},
            {"id": "c", "side": "own", "dimension": "fit"},
        ]
    )
    result = result_of(assess(of, responses(of, {"a": "yes", "b": "no"})))
    assert result["sides"] == {
        "client": {"risk": 100, "low": 100, "high": 100},
        "own": {"risk": 0, "low": 0, "high": 25},
    }
    assert result["dimensions"] == {
        "money": {"risk": 25, "low": 25, "high": 25},
        "fit": {"risk": None, "low": 0, "high": 100},
    }


def test_a_routing_item_is_asked_but_never_summed() -> None:
    routing = {"id": "way", "options": ["left", "right"]}
    base = instrument([{"id": "a"}])
    raw = definition([{"id": "a"}])
    raw["items"].append(routing)
    of = parse_instrument(raw)
    with_way = result_of(assess(of, responses(of, {"a": "yes", "way": "left"})))
    without = result_of(assess(base, responses(base, {"a": "yes"})))
    assert with_way["contributions"] == without["contributions"]
    assert (with_way["coverage"], with_way["ask"]) == (100, [])


def test_numbers_fall_into_the_bracket_they_reach() -> None:
    brackets = [
        {"id": "none", "from": 0, "value": 0},
        {"id": "some", "from": 1, "value": 50},
        {"id": "many", "from": 31, "value": 100},
    ]
    raw = definition([])
    scored = {"dimension": "money", "side": "deal", "weight": 2, "keying": "risk"}
    raw["items"] = [{"id": "days", "unit": "days", "brackets": brackets, **scored}]
    of = parse_instrument(raw)
    found = [
        result_of(assess(of, responses(of, {"days": n})))["risk"]
        for n in (0, 0.5, 1, 30, 30.9, 31, 4000)
    ]
    assert found == [0, 0, 50, 50, 50, 100, 100]
