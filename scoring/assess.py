"""From responses to the whole result: every part of it computed, none of it worded."""

from __future__ import annotations

from dataclasses import dataclass

from scoring.bands import classify, reachable_bands
from scoring.changes import Change, changes_to_better
from scoring.conditions import Facts, causes, heaviest, subset
from scoring.definition import UNKNOWN, YES, Instrument, Item
from scoring.means import tenths
from scoring.responses import Responses
from scoring.risk import Risk, by_points, by_weight, known_items, risk_of, weight_of, weighted


@dataclass(frozen=True, slots=True, kw_only=True)
class Contribution:
    """What one known item adds to the risk, in points of the 0…100 scale, to one decimal."""

    item: str
    points: float


@dataclass(frozen=True, slots=True, kw_only=True)
class Shown:
    """A piece of advice that applies, and the answers because of which it does."""

    id: str
    because: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Assessment:
    """Everything that follows from the responses to one instrument.

    verdict: `None` when no rule matches, as under the coverage floor. band: the band of the risk, `None` under the floor.
    bands_in_range: bands from that of `low` to that of `high`, lowest first; empty when nothing applies.
    settled: low and high in one band; solid: one band whatever each weight does within one step;
    both `None` when there is no band. other_bands: the bands that make it fragile.
    """

    instrument: Instrument
    responses: Responses
    risk: Risk
    verdict: str | None
    verdict_because: tuple[str, ...]
    band: str | None
    bands_in_range: tuple[str, ...]
    settled: bool | None
    solid: bool | None
    other_bands: tuple[str, ...]
    stops: tuple[str, ...]
    unknown_stops: tuple[str, ...]
    dimensions: tuple[tuple[str, Risk], ...]
    sides: tuple[tuple[str, Risk], ...]
    contributions: tuple[Contribution, ...]
    raises: tuple[str, ...]
    protects: tuple[str, ...]
    changes: tuple[Change, ...]
    ask: tuple[str, ...]
    advice: tuple[Shown, ...]
    next: tuple[str, ...]


def assess(instrument: Instrument, responses: Responses) -> Assessment:
    """Score the responses (design, section 4). Total: every parsed pair has a result."""
    scored = instrument.scored
    risk = risk_of(scored, responses)
    known = known_items(scored, responses)
    band = _band(instrument, risk)
    facts = Facts(
        instrument=instrument,
        responses=responses,
        band=None if band is None else instrument.bands[band],
    )
    verdict, verdict_because = _verdict(facts)
    stops = tuple(stop.id for stop in instrument.stops if responses[stop.id] == YES)
    ranged = _range(instrument, risk)
    others: tuple[int, ...] = ()
    if band is not None:
        others = tuple(
            b for b in reachable_bands(instrument.bands, _pairs(known, responses)) if b != band
        )
    return Assessment(
        instrument=instrument,
        responses=responses,
        risk=risk,
        verdict=verdict,
        verdict_because=verdict_because,
        band=None if band is None else instrument.bands[band].id,
        bands_in_range=tuple(instrument.bands[position].id for position in ranged),
        settled=None if band is None else len(ranged) == 1,
        solid=None if band is None else not others,
        other_bands=tuple(instrument.bands[position].id for position in others),
        stops=stops,
        unknown_stops=tuple(stop.id for stop in instrument.stops if responses[stop.id] == UNKNOWN),
        dimensions=tuple(
            (d, risk_of(subset(instrument, "dimension", d), responses))
            for d in instrument.dimensions
        ),
        sides=tuple(
            (s, risk_of(subset(instrument, "side", s), responses)) for s in instrument.sides
        ),
        contributions=_contributions(known, responses),
        raises=tuple(
            item.id for item in by_points(known, responses) if item.risk_of(responses[item.id]) > 0
        ),
        protects=tuple(
            item.id for item in by_weight(known) if item.risk_of(responses[item.id]) == 0
        ),
        changes=() if band is None or stops else changes_to_better(instrument, responses, band),
        ask=tuple(
            item.id for item in by_weight(item for item in scored if responses[item.id] == UNKNOWN)
        ),
        advice=_advice(facts),
        next=tuple(one.to for one in instrument.next if causes(one.when, facts) is not None),
    )


def _band(instrument: Instrument, risk: Risk) -> int | None:
    if risk.value is None or not instrument.bands or not risk.covers(instrument.coverage_floor):
        return None
    return classify(instrument.bands, risk.value)


def _range(instrument: Instrument, risk: Risk) -> range:
    if risk.low is None or risk.high is None or not instrument.bands:
        return range(0)
    return range(classify(instrument.bands, risk.low), classify(instrument.bands, risk.high) + 1)


def _verdict(facts: Facts) -> tuple[str | None, tuple[str, ...]]:
    for rule in facts.instrument.verdicts:
        because = causes(rule.when, facts)
        if because is not None:
            return rule.id, because or heaviest(facts.instrument.scored, facts.responses)
    return None, ()


def _advice(facts: Facts) -> tuple[Shown, ...]:
    room = {advice.topic: 1 for advice in facts.instrument.advice} | dict(facts.instrument.topics)
    shown: list[Shown] = []
    for advice in facts.instrument.advice:
        because = causes(advice.when, facts) if room[advice.topic] else None
        if because:
            room[advice.topic] -= 1
            shown.append(Shown(id=advice.id, because=because))
    return tuple(shown)


def _contributions(known: tuple[Item, ...], responses: Responses) -> tuple[Contribution, ...]:
    total = sum(weight_of(item) for item in known)
    found = []
    for item in by_points(known, responses):
        weight, risk = weighted(item, responses)
        found.append(Contribution(item=item.id, points=tenths(weight * risk, total)))
    return tuple(found)


def _pairs(known: tuple[Item, ...], responses: Responses) -> list[tuple[int, int]]:
    return [weighted(item, responses) for item in known]
