"""Properties that hold for every questionnaire of ours, over any answers."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from quiz.load import instrument_ids, load
from scoring import (
    UNKNOWN,
    YES,
    Instrument,
    Responses,
    answers_to,
    assess,
    decode,
    encode,
    parse_responses,
    result_of,
)

EACH = pytest.mark.parametrize("id_", instrument_ids())
MANY = settings(max_examples=60, deadline=None)


def sheet(data: st.DataObject, instrument: Instrument) -> Responses:
    given_ = {
        question.id: data.draw(st.sampled_from(answers_to(question)))
        for question in instrument.questions
    }
    return parse_responses(instrument, given_)


@EACH
@MANY
@given(data=st.data())
def test_low_risk_and_high_are_in_order(id_: str, data: st.DataObject) -> None:
    instrument = load(id_).instrument
    risk = assess(instrument, sheet(data, instrument)).risk
    if risk.value and risk.low and risk.high:
        assert risk.low.points * risk.value.weight <= risk.value.points * risk.low.weight
        assert risk.value.points * risk.high.weight <= risk.high.points * risk.value.weight


@EACH
@MANY
@given(data=st.data())
def test_a_worse_answer_never_lowers_the_risk(id_: str, data: st.DataObject) -> None:
    instrument = load(id_).instrument
    given_ = sheet(data, instrument)
    for item in instrument.scored:
        if not given_.known(item.id):
            continue
        assert item.worst is not None
        before = assess(instrument, given_).risk.value
        after = assess(instrument, given_.replaced({item.id: item.worst})).risk.value
        assert before is not None and after is not None
        assert before.points * after.weight <= after.points * before.weight


@EACH
@MANY
@given(data=st.data())
def test_answering_what_is_unknown_stays_inside_the_range(id_: str, data: st.DataObject) -> None:
    instrument = load(id_).instrument
    given_ = sheet(data, instrument)
    announced = assess(instrument, given_).risk
    if announced.low is None or announced.high is None:
        return
    answers = {
        item.id: data.draw(st.sampled_from([option.id for option in item.options]))
        for item in instrument.scored
        if given_[item.id] == UNKNOWN
    }
    final = assess(instrument, given_.replaced(answers)).risk.value
    assert final is not None
    assert announced.low.points * final.weight <= final.points * announced.low.weight
    assert final.points * announced.high.weight <= announced.high.points * final.weight


@EACH
@MANY
@given(data=st.data())
def test_every_piece_of_advice_names_answers_that_were_asked_for(
    id_: str, data: st.DataObject
) -> None:
    instrument = load(id_).instrument
    result = assess(instrument, sheet(data, instrument))
    asked = {question.id for question in instrument.questions}
    for shown in result.advice:
        assert shown.because and set(shown.because) <= asked
    assert result.verdict is None or result.verdict_because


@EACH
@MANY
@given(data=st.data())
def test_a_stop_is_never_outweighed(id_: str, data: st.DataObject) -> None:
    instrument = load(id_).instrument
    given_ = sheet(data, instrument)
    for stop in instrument.stops:
        stopped = assess(instrument, given_.replaced({stop.id: YES}))
        assert stop.id in stopped.stops
        assert stopped.changes == ()
        assert set(stopped.verdict_because) & set(stopped.stops)


@EACH
@MANY
@given(data=st.data())
def test_a_link_carries_exactly_the_answers(id_: str, data: st.DataObject) -> None:
    instrument = load(id_).instrument
    given_ = sheet(data, instrument)
    assert dict(decode(instrument, encode(instrument, given_))) == dict(given_)
    assert result_of(assess(instrument, given_))["link"] == encode(instrument, given_)
