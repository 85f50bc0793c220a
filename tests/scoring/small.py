"""Small instruments for tests, and the slow obvious way to compute what the engine computes."""

from __future__ import annotations

from fractions import Fraction
from itertools import combinations, product
from typing import Any

from hypothesis import strategies as st

from scoring import (
    NOT_APPLICABLE,
    UNKNOWN,
    Instrument,
    Responses,
    parse_instrument,
    parse_responses,
)

O3 = {"yes": 100, "partly": 50, "no": 0}
BANDS = [
    {"id": "accept", "from": 0},
    {"id": "conditions", "from": 30},
    {"id": "renegotiate", "from": 50},
    {"id": "decline", "from": 70},
]


def definition(items: list[dict[str, Any]], **more: Any) -> dict[str, Any]:
    """A definition with these items; each needs only an id, everything else has a default."""
    full = [
        {"dimension": "money", "side": "deal", "weight": 1, "keying": "risk", "scale": "o3", **item}
        for item in items
    ]
    return {
        "id": "small",
        "version": 1,
        "dated": "2026-11-22",
        "minutes": 1,
        "pages": {"fr": "q/petit/", "en": "q/small/"},
        "scales": {"o3": O3},
        "bands": BANDS,
        "stops": [{"id": "halt"}],
        "items": full,
        "verdicts": [
            {"id": "stop", "when": [{"stop": "any"}]},
            *({"id": band["id"], "when": [{"band": [band["id"]]}]} for band in BANDS),
        ],
        **more,
    }


def instrument(items: list[dict[str, Any]], **more: Any) -> Instrument:
    return parse_instrument(definition(items, **more))


def responses(of: Instrument, given: dict[str, object]) -> Responses:
    return parse_responses(of, given)


@st.composite
def instruments(draw: st.DrawFn, most: int = 6) -> Instrument:
    """Any small instrument: weights, keyings, sides, dimensions, scales of their own."""
    size = draw(st.integers(1, most))
    items = []
    for position in range(size):
        values = draw(st.lists(st.integers(0, 100), min_size=2, max_size=4))
        items.append(
            {
                "id": f"i{position}",
                "scale": f"s{position}",
                "weight": draw(st.integers(1, 3)),
                "keying": draw(st.sampled_from(["risk", "protective"])),
                "dimension": draw(st.sampled_from(["money", "frame", "fit"])),
                "side": draw(st.sampled_from(["client", "own", "deal"])),
                "obtainable": draw(st.booleans()),
                "not_applicable": position > 0 and draw(st.booleans()),
                "values": values,
            }
        )
    scales = {
        str(item["scale"]): {f"o{n}": value for n, value in enumerate(item.pop("values"))}  # type: ignore[var-annotated, arg-type]
        for item in items
    }
    return parse_instrument(definition(items, scales={"o3": O3, **scales}))


@st.composite
def sheets(draw: st.DrawFn, of: Instrument) -> Responses:
    """Any answer sheet of an instrument."""
    given: dict[str, object] = {}
    for item in of.items:
        choices = [option.id for option in item.options] + [UNKNOWN]
        if item.not_applicable:
            choices.append(NOT_APPLICABLE)
        given[item.id] = draw(st.sampled_from(choices))
    return parse_responses(of, given)


def slow_risk(
    of: Instrument, given: Responses, weights: dict[str, int] | None = None
) -> Fraction | None:
    """Risk by the formula of the design, with fractions."""
    points, total = Fraction(0), 0
    for item in of.scored:
        if given[item.id] in (UNKNOWN, NOT_APPLICABLE):
            continue
        weight = (weights or {}).get(item.id, item.weight or 0)
        points += weight * item.risk_of(given[item.id])
        total += weight
    return points / total if total else None


def slow_band(of: Instrument, risk: Fraction) -> str:
    return [band.id for band in of.bands if risk >= band.cutoff][-1]


def slow_other_bands(of: Instrument, given: Responses) -> set[str]:
    """Every band that some choice of weights within one step leads to, by trying all of them."""
    known = [item for item in of.scored if given.known(item.id)]
    steps = [
        [w for w in (item.weight - 1, item.weight, item.weight + 1) if 1 <= w <= 3]
        for item in known
        if item.weight is not None
    ]
    found = set()
    for weights in product(*steps):
        risk = slow_risk(of, given, {item.id: w for item, w in zip(known, weights, strict=True)})
        assert risk is not None
        found.add(slow_band(of, risk))
    own = slow_risk(of, given)
    assert own is not None
    return found - {slow_band(of, own)}


def slow_smallest_size(of: Instrument, given: Responses, target: str) -> int | None:
    """How many obtainable answers must become the best ones to reach `target` or better; `None` above three."""
    order = [band.id for band in of.bands]
    open_items = [
        item
        for item in of.scored
        if item.obtainable
        and given[item.id] != NOT_APPLICABLE
        and (given[item.id] == UNKNOWN or item.risk_of(given[item.id]) > min(item.risks))
    ]
    for size in (1, 2, 3):
        for chosen in combinations(open_items, size):
            better = given.replaced({item.id: item.best for item in chosen})
            risk = slow_risk(of, better)
            if risk is not None and order.index(slow_band(of, risk)) <= order.index(target):
                return size
    return None
