"""The paper key: the same scoring in whole points, small enough to be added up by hand to the same verdict."""

from __future__ import annotations

from dataclasses import dataclass
from math import gcd

from scoring import Instrument, Item


@dataclass(frozen=True, slots=True, kw_only=True)
class PaperRow:
    """Points of each option of one item, and the most it can give."""

    points: dict[str, int]
    out_of: int


@dataclass(frozen=True, slots=True, kw_only=True)
class PaperCutoff:
    """The least points at which a band begins when every item is answered."""

    band: str
    percent: int
    points: int


@dataclass(frozen=True, slots=True, kw_only=True)
class PaperKey:
    """rows by item id; `out_of` is the total when every item is answered. Unanswered items are left out of both sums.

    floor: least `out_of` of the answered items for a verdict, when every item applies.
    """

    rows: dict[str, PaperRow]
    out_of: int
    floor: int
    cutoffs: tuple[PaperCutoff, ...]


def paper_key(instrument: Instrument) -> PaperKey:
    """All weights and risks divided by what they have in common, so that the ratios stay exact."""
    items = instrument.scored
    unit = (
        gcd(
            *(
                number
                for item in items
                for number in (*_points(item).values(), 100 * (item.weight or 0))
            )
        )
        or 1
    )
    rows = {
        item.id: PaperRow(
            points={option: points // unit for option, points in _points(item).items()},
            out_of=100 * (item.weight or 0) // unit,
        )
        for item in items
    }
    out_of = sum(row.out_of for row in rows.values())
    return PaperKey(
        rows=rows,
        out_of=out_of,
        floor=-(-instrument.coverage_floor * out_of // 100),
        cutoffs=tuple(
            PaperCutoff(band=band.id, percent=band.cutoff, points=-(-band.cutoff * out_of // 100))
            for band in instrument.bands
        ),
    )


def _points(item: Item) -> dict[str, int]:
    return {option.id: (item.weight or 0) * item.risk_of(option.id) for option in item.options}
