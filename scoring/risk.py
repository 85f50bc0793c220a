"""The risk of a set of items, its range and its coverage (design, section 4). Bands and verdicts are elsewhere."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from scoring.definition import NOT_APPLICABLE, Item
from scoring.means import Mean, mean, percent
from scoring.responses import Responses


@dataclass(frozen=True, slots=True, kw_only=True)
class Risk:
    """Risk and range of some items.

    value: over the known items; `None` when none is known.
    low, high: over the applicable items, each unknown at its best and worst option; `None` when none applies.
    known_weight, applicable_weight: sums of the weights, for the coverage.
    """

    value: Mean | None
    low: Mean | None
    high: Mean | None
    known_weight: int
    applicable_weight: int

    @property
    def coverage_percent(self) -> int:
        """Share of the applicable weight that is known, rounded half up for display."""
        return percent(self.known_weight, self.applicable_weight)

    def covers(self, floor_percent: int) -> bool:
        """Whether something is known and it is at least `floor_percent` of the applicable weight, exactly."""
        return (
            self.known_weight > 0
            and 100 * self.known_weight >= floor_percent * self.applicable_weight
        )


def known_items(items: Iterable[Item], responses: Responses) -> tuple[Item, ...]:
    """The scored items whose answer is known."""
    return tuple(item for item in items if item.scored and responses.known(item.id))


def weighted(item: Item, responses: Responses) -> tuple[int, int]:
    """(weight, risk) of a scored item with a known answer."""
    return weight_of(item), item.risk_of(responses[item.id])


def weight_of(item: Item) -> int:
    """The weight of a scored item."""
    assert item.weight is not None
    return item.weight


def by_points(known: Iterable[Item], responses: Responses) -> list[Item]:
    """Known items, those that add most points first; equal ones stay in order."""
    return sorted(known, key=lambda item: -weight_of(item) * item.risk_of(responses[item.id]))


def by_weight(items: Iterable[Item]) -> list[Item]:
    """Scored items, the heaviest first; equal ones stay in order."""
    return sorted(items, key=lambda item: -weight_of(item))


def risk_of(items: Iterable[Item], responses: Responses) -> Risk:
    """Risk, low and high of the scored items among `items`."""
    known: list[tuple[int, int]] = []
    best: list[tuple[int, int]] = []
    worst: list[tuple[int, int]] = []
    for item in items:
        if not item.scored or responses[item.id] == NOT_APPLICABLE:
            continue
        if responses.known(item.id):
            pair = weighted(item, responses)
            known.append(pair)
            best.append(pair)
            worst.append(pair)
        else:
            best.append((weight_of(item), min(item.risks)))
            worst.append((weight_of(item), max(item.risks)))
    return Risk(
        value=mean(known),
        low=mean(best),
        high=mean(worst),
        known_weight=sum(weight for weight, _ in known),
        applicable_weight=sum(weight for weight, _ in best),
    )
