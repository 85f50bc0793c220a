"""What rules can still ask about while answers come in: each thing that they ask is followed by a value that stays small.

The tables that are followed, and the counting, are in `reach`.
"""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterable, Iterator
from dataclasses import dataclass

from scoring import (
    NOT_APPLICABLE,
    UNKNOWN,
    AnyOf,
    BandIs,
    Condition,
    CountOf,
    Instrument,
    Item,
    ItemIs,
    ItemsAtLeast,
    Stop,
    StopIs,
    SubsetAtLeast,
)

type Question = Item | Stop


@dataclass(frozen=True, slots=True, kw_only=True)
class Tracker:
    """One thing that rules ask about, followed through the questions that it concerns.

    start: before any answer. step: (value, question, answer) → value.
    """

    start: Hashable
    step: Callable[[Hashable, Question, str], Hashable]
    concerns: frozenset[str]


def leaves_of(conditions: Iterable[Condition]) -> Iterator[Condition]:
    """The conditions without their groups."""
    for condition in conditions:
        if isinstance(condition, AnyOf):
            yield from leaves_of(condition.conditions)
        else:
            yield condition


def followed(leaf: Condition) -> Hashable:
    """What has to be followed for a condition: conditions on one sum share it, whatever they ask of it."""
    match leaf:
        case BandIs():
            return "all"
        case SubsetAtLeast(subset=kind, id=id_):
            return kind, id_
        case ItemsAtLeast(items=items):
            return "items", items
        case _:
            return leaf


def tracker_of(instrument: Instrument, leaf: Condition) -> Tracker:
    match leaf:
        case ItemIs(item=item, options=options):
            return Tracker(
                start=False, step=lambda _, __, a: a in options, concerns=frozenset({item})
            )
        case StopIs(stops=stops, answers=answers):
            return Tracker(
                start=False, step=lambda v, _, a: v or a in answers, concerns=frozenset(stops)
            )
        case CountOf(options=options):
            return Tracker(
                start=0, step=_counting(options), concerns=frozenset(_routing(instrument))
            )
        case BandIs():
            return _summing(instrument.scored)
        case SubsetAtLeast(subset=kind, id=id_):
            return _summing(item for item in instrument.scored if id_ in _group(item, kind))
        case ItemsAtLeast(items=items):
            return _summing((item for item in instrument.scored if item.id in items), greatest=True)
        case AnyOf():
            raise AssertionError("a leaf is not a group")


def _group(item: Item, kind: str) -> tuple[str | None]:
    return (item.dimension,) if kind == "dimension" else (item.side,)


def _routing(instrument: Instrument) -> Iterator[str]:
    return (item.id for item in (*instrument.context, *instrument.items) if not item.scored)


def _counting(options: tuple[str, ...]) -> Callable[[Hashable, Question, str], Hashable]:
    def step(value: Hashable, _: Question, answer: str) -> Hashable:
        assert isinstance(value, int)
        return value + (answer in options)

    return step


def _summing(items: Iterable[Item], *, greatest: bool = False) -> Tracker:
    """Follows (points, known weight, applicable weight, greatest known risk if asked for) of some scored items."""

    def step(value: Hashable, question: Question, answer: str) -> Hashable:
        assert (
            isinstance(value, tuple) and isinstance(question, Item) and question.weight is not None
        )
        points, known, applicable, most = value
        weight = question.weight
        if answer == NOT_APPLICABLE:
            return value
        if answer == UNKNOWN:
            return points, known, applicable + weight, most
        risk = question.risk_of(answer)
        return (
            points + weight * risk,
            known + weight,
            applicable + weight,
            max(most, risk) if greatest else 0,
        )

    return Tracker(start=(0, 0, 0, 0), step=step, concerns=frozenset(item.id for item in items))


def holds(instrument: Instrument, leaf: Condition, value: Hashable) -> bool:
    if isinstance(leaf, ItemIs | StopIs):
        return bool(value)
    if isinstance(leaf, CountOf):
        return isinstance(value, int) and leaf.at_least <= value <= leaf.at_most
    assert isinstance(value, tuple)
    points, known, applicable, greatest = value
    if isinstance(leaf, SubsetAtLeast):
        return bool(known) and points >= leaf.percent * known
    if isinstance(leaf, ItemsAtLeast):
        return bool(known) and points >= leaf.percent * known and greatest >= leaf.one_percent
    assert isinstance(leaf, BandIs)
    if not known or 100 * known < instrument.coverage_floor * applicable:
        return False
    band = [band.id for band in instrument.bands if points >= band.cutoff * known][-1]
    return band in leaf.bands
