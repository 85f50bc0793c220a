"""Which band a risk falls into, and whether it would stay there if every weight moved by one step."""

from __future__ import annotations

from collections.abc import Sequence

from scoring.definition import Band
from scoring.means import Mean

_LIGHTEST, _HEAVIEST = 1, 3


def classify(bands: Sequence[Band], value: Mean) -> int:
    """Position of the band that holds `value`; a cut-off belongs to the band it opens. `bands` is not empty."""
    return max(position for position, band in enumerate(bands) if value.at_least(band.cutoff))


def reachable_bands(bands: Sequence[Band], known: Sequence[tuple[int, int]]) -> tuple[int, ...]:
    """Every band that some choice of weights within one step leads to.

    known: (weight, risk) of each known item, at least one. Each weight may be w−1, w or w+1, kept in 1…3.
    Returns positions in `bands`, lowest first. Exact: every choice is accounted for, none is sampled.
    """
    lowest, highest = (
        classify(bands, _extreme(known, reverse=False)),
        classify(bands, _extreme(known, reverse=True)),
    )
    if highest - lowest < 2:
        return tuple(range(lowest, highest + 1))
    return tuple(sorted({classify(bands, value) for value in _every_mean(known)}))


def _steps(weight: int) -> range:
    return range(max(_LIGHTEST, weight - 1), min(_HEAVIEST, weight + 1) + 1)


def _extreme(known: Sequence[tuple[int, int]], *, reverse: bool) -> Mean:
    """The least mean (or the greatest): it has the heaviest weights on one end of the sorted risks, the lightest on the rest."""
    ordered = sorted(known, key=lambda pair: pair[1], reverse=reverse)
    best: Mean | None = None
    for heavy in range(len(ordered) + 1):
        points = total = 0
        for position, (weight, risk) in enumerate(ordered):
            chosen = _steps(weight)[-1] if position < heavy else _steps(weight)[0]
            points += chosen * risk
            total += chosen
        if (
            best is None
            or (points * best.weight > best.points * total) == reverse
            and points * best.weight != best.points * total
        ):
            best = Mean(points, total)
    assert best is not None
    return best


def _every_mean(known: Sequence[tuple[int, int]]) -> set[Mean]:
    """All means that the choices lead to. Sums coincide often, so that the set stays small."""
    sums = {(0, 0)}
    for weight, risk in known:
        sums = {
            (points + chosen * risk, total + chosen)
            for points, total in sums
            for chosen in _steps(weight)
        }
    return {Mean(points, total) for points, total in sums}
