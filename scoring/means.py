"""Weighted means kept exact: integers over integers, rounded half up once, when shown. Imports nothing heavy on purpose."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Mean:
    """Σ weight·risk over Σ weight, with risks 0…100. `weight` is at least 1: a mean of nothing is `None`, not zero."""

    points: int
    weight: int

    def at_least(self, percent: int) -> bool:
        """Whether the mean is `percent` or more, exactly."""
        return self.points >= percent * self.weight

    @property
    def rounded(self) -> int:
        """The mean rounded half up to an integer, for display only."""
        return (2 * self.points + self.weight) // (2 * self.weight)


def mean(weighted_risks: Iterable[tuple[int, int]]) -> Mean | None:
    """The mean of (weight, risk) pairs; `None` when there are none."""
    points = total = 0
    for weight, risk in weighted_risks:
        points += weight * risk
        total += weight
    return Mean(points, total) if total else None


def tenths(points: int, weight: int) -> float:
    """`points / weight` rounded half up to one decimal, exactly, for points ≥ 0 and weight ≥ 1."""
    return (20 * points + weight) // (2 * weight) / 10


def percent(part: int, whole: int) -> int:
    """`part` in percent of `whole`, rounded half up; 0 when `whole` is 0."""
    return (200 * part + whole) // (2 * whole) if whole else 0
