"""What would have to become true for a better band: the smallest sets of answers that the reader can obtain."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import combinations

from scoring.bands import classify
from scoring.definition import NOT_APPLICABLE, Instrument, Item
from scoring.means import Mean
from scoring.responses import Responses
from scoring.risk import risk_of

AT_MOST = 3


@dataclass(frozen=True, slots=True, kw_only=True)
class Change:
    """A smallest set of (item id, option id) that brings the risk down to the band `to`, or lower."""

    to: str
    set: tuple[tuple[str, str], ...]


def changes_to_better(
    instrument: Instrument, responses: Responses, band: int
) -> tuple[Change, ...]:
    """The smallest change to the next better band and the one to the best band, where at most three answers do it.

    band: position of the present band. Among sets of one size the one with the least risk is taken, then the first.
    """
    targets = sorted({band - 1, 0} - {-1, band}, reverse=True)
    found = []
    for target in targets:
        smallest = _smallest(instrument, responses, target)
        if smallest is not None:
            found.append(Change(to=instrument.bands[target].id, set=smallest))
    return tuple(found)


def _smallest(
    instrument: Instrument, responses: Responses, target: int
) -> tuple[tuple[str, str], ...] | None:
    for size in range(1, AT_MOST + 1):
        best: tuple[Mean, tuple[tuple[str, str], ...]] | None = None
        for items in combinations(_improvable(instrument.scored, responses), size):
            proposed = tuple((item.id, item.best) for item in items)
            value = risk_of(instrument.scored, responses.replaced(dict(proposed))).value
            if value is None or classify(instrument.bands, value) > target:
                continue
            if best is None or value.points * best[0].weight < best[0].points * value.weight:
                best = (value, proposed)
        if best is not None:
            return best[1]
    return None


def _improvable(items: tuple[Item, ...], responses: Responses) -> Iterator[Item]:
    """Obtainable items whose answer is not the best one yet; an unknown answer is not the best one."""
    for item in items:
        response = responses[item.id]
        if not item.obtainable or response == NOT_APPLICABLE:
            continue
        if not responses.known(item.id) or item.risk_of(response) > min(item.risks):
            yield item
