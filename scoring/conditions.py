"""Whether conditions hold, and which answers make them hold: no sentence of a result is without a named cause."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from scoring.definition import (
    AnyOf,
    Band,
    BandIs,
    Condition,
    CountOf,
    Instrument,
    Item,
    ItemIs,
    ItemsAtLeast,
    StopIs,
    SubsetAtLeast,
)
from scoring.responses import Responses
from scoring.risk import by_points, by_weight, known_items, risk_of

_CAUSES_OF_A_SUM = 3


@dataclass(frozen=True, slots=True, kw_only=True)
class Facts:
    """What conditions look at. band: `None` when too little is known for one."""

    instrument: Instrument
    responses: Responses
    band: Band | None


def causes(conditions: Iterable[Condition], facts: Facts) -> tuple[str, ...] | None:
    """The ids of the answers because of which all conditions hold; `None` when one of them does not hold."""
    found: list[str] = []
    for condition in conditions:
        because = _because(condition, facts)
        if because is None:
            return None
        found.extend(because)
    return tuple(dict.fromkeys(found))


def _because(condition: Condition, facts: Facts) -> tuple[str, ...] | None:
    match condition:
        case ItemIs(item=item, options=options):
            return (item,) if facts.responses[item] in options else None
        case StopIs(stops=stops, answers=answers):
            return tuple(stop for stop in stops if facts.responses[stop] in answers) or None
        case BandIs(bands=bands):
            inside = facts.band is not None and facts.band.id in bands
            return heaviest(facts.instrument.scored, facts.responses) if inside else None
        case SubsetAtLeast():
            return _of_subset(condition, facts)
        case ItemsAtLeast():
            return _of_items(condition, facts)
        case CountOf():
            return _of_count(condition, facts)
        case AnyOf(conditions=conditions):
            held = [because for one in conditions if (because := _because(one, facts)) is not None]
            return tuple(id_ for because in held for id_ in because) if held else None


def _of_subset(condition: SubsetAtLeast, facts: Facts) -> tuple[str, ...] | None:
    items = subset(facts.instrument, condition.subset, condition.id)
    value = risk_of(items, facts.responses).value
    if value is None or not value.at_least(condition.percent):
        return None
    return heaviest(items, facts.responses)


def _of_items(condition: ItemsAtLeast, facts: Facts) -> tuple[str, ...] | None:
    """Shown only with the answers that show it: those that are themselves at or above the mean asked for."""
    items = [item for item in facts.instrument.scored if item.id in condition.items]
    value = risk_of(items, facts.responses).value
    if value is None or not value.at_least(condition.percent):
        return None
    risks = [
        (item.id, item.risk_of(facts.responses[item.id]))
        for item in known_items(items, facts.responses)
    ]
    if max(risk for _, risk in risks) < condition.one_percent:
        return None
    return tuple(id_ for id_, risk in risks if risk >= condition.percent)


def _of_count(condition: CountOf, facts: Facts) -> tuple[str, ...] | None:
    """Caused by the items counted; where there is none to name, by the known ones that answer otherwise."""
    routing = [
        item for item in (*facts.instrument.context, *facts.instrument.items) if not item.scored
    ]
    counted = tuple(item.id for item in routing if facts.responses[item.id] in condition.options)
    if not condition.at_least <= len(counted) <= condition.at_most:
        return None
    if condition.at_least:
        return counted
    return tuple(
        item.id for item in routing if facts.responses.known(item.id) and item.id not in counted
    )


def subset(instrument: Instrument, kind: str, id_: str) -> tuple[Item, ...]:
    """The scored items of one dimension (kind "dimension") or one side (kind "side")."""
    return tuple(
        item
        for item in instrument.scored
        if (item.dimension if kind == "dimension" else item.side) == id_
    )


def heaviest(items: Iterable[Item], responses: Responses) -> tuple[str, ...]:
    """The up to three known items that add most risk; where none adds any, the heaviest that keep it down."""
    known = known_items(items, responses)
    raising = [item for item in known if item.risk_of(responses[item.id]) > 0]
    ordered = by_points(raising, responses) if raising else by_weight(known)
    return tuple(item.id for item in ordered[:_CAUSES_OF_A_SUM])
