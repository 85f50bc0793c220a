"""The paper key, added up by hand, leads to the same verdict as the engine."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from quiz.load import instrument_ids, load
from quiz.paper import paper_key
from scoring import UNKNOWN, Instrument, assess, parse_responses

SUMMED = {id_: found for id_ in instrument_ids() if (found := load(id_).instrument).scored}


def by_hand(instrument: Instrument, sheet: dict[str, str]) -> str | None:
    """What somebody with a pencil does: leave out what is unknown, add, compare."""
    key = paper_key(instrument)
    known = {id_: option for id_, option in sheet.items() if option in key.rows[id_].points}
    points = sum(key.rows[id_].points[option] for id_, option in known.items())
    out_of = sum(key.rows[id_].out_of for id_ in known)
    applicable = sum(
        key.rows[id_].out_of for id_, option in sheet.items() if option != "not_applicable"
    )
    if not out_of or 100 * out_of < instrument.coverage_floor * applicable:
        return None
    return [cutoff.band for cutoff in key.cutoffs if 100 * points >= cutoff.percent * out_of][-1]


@pytest.mark.parametrize("id_", sorted(SUMMED))
@settings(max_examples=150, deadline=None)
@given(data=st.data())
def test_adding_up_by_hand_gives_the_band_of_the_engine(id_: str, data: st.DataObject) -> None:
    instrument = SUMMED[id_]
    sheet = {
        item.id: data.draw(st.sampled_from([*(option.id for option in item.options), UNKNOWN]))
        for item in instrument.scored
    }
    assert by_hand(instrument, sheet) == assess(instrument, parse_responses(instrument, sheet)).band


@pytest.mark.parametrize("id_", sorted(SUMMED))
def test_points_are_whole_and_as_small_as_they_can_be(id_: str) -> None:
    key = paper_key(SUMMED[id_])
    numbers = {points for row in key.rows.values() for points in row.points.values()} - {0}
    assert min(numbers) <= 25
    assert key.out_of == sum(row.out_of for row in key.rows.values())


@pytest.mark.parametrize("id_", sorted(SUMMED))
def test_the_printed_cutoffs_are_the_least_points_of_a_complete_sheet(id_: str) -> None:
    key = paper_key(SUMMED[id_])
    for cutoff in key.cutoffs:
        assert 100 * cutoff.points >= cutoff.percent * key.out_of
        assert 100 * (cutoff.points - 1) < cutoff.percent * key.out_of
