"""The licence with points counted: which entries count, the balance of each ledger on any day, bands and patterns. No clock.

How a balance moves. On every day with events the points of that day are added together, so that the order of typing never
counts, and the balance is kept within the preset's caps at once, so that no credit is hoarded above them. Between two such
days, what separates the balance from its start shrinks by half in every half-life (no decay without one): faults fade, and
so does credit. Balances are integers in millionths of a point; the share that is left is cut after 48 binary places and
every balance is rounded half up to the millionth, so that each engine finds the same one. Tenths are for display only:
bands are decided on the millionths.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from functools import lru_cache

from scoring.tools.amounts import rounded_half_up
from scoring.tools.ledger import Entry, Ledger
from scoring.tools.ledger_catalogue import LedgerBand, Preset

POINT = 1_000_000  # millionths

COUNTED = "counted"
NO_POINTS = "no_points"  # the preset has no number for it and none was typed
TOO_SOON = "too_soon"  # such an event counted a short while ago
LATER = "later"  # dated after the day that is looked at

_PLACES = 48
_FINE = 80


@dataclass(frozen=True, slots=True, kw_only=True)
class Step:
    """A day with counted events. before, after: balances in millionths; points: the sum of the day, before the caps."""

    on: date
    before: int
    points: int
    after: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Pattern:
    """One event that came again and again. dates: the last ones, as many as make a pattern, oldest first."""

    entry: Entry
    dates: tuple[date, ...]


def standings(ledger: Ledger, on: date) -> tuple[tuple[Entry, str], ...]:
    """Every entry, by date, with `COUNTED` or the reason why it does not count on that day."""
    found: list[tuple[Entry, str]] = []
    last_counted: dict[tuple[str, str], date] = {}
    for entry in ledger.entries:
        event = ledger.catalogue.events.get(entry.event)
        rest = event.once_in_days if event else None
        last = last_counted.get((entry.ledger, entry.kind))
        if entry.on > on:
            standing = LATER
        elif entry.points is None:
            standing = NO_POINTS
        elif rest and last and (entry.on - last).days < rest:
            standing = TOO_SOON
        else:
            standing = COUNTED
            last_counted[(entry.ledger, entry.kind)] = entry.on
        found.append((entry, standing))
    return tuple(found)


def steps(ledger: Ledger, id_: str, on: date) -> tuple[Step, ...]:
    """How the balance of one ledger moved until that day, included."""
    by_day: dict[date, int] = {}
    for entry, standing in standings(ledger, on):
        if entry.ledger == id_ and standing == COUNTED and entry.points is not None:
            by_day[entry.on] = by_day.get(entry.on, 0) + entry.points
    found: list[Step] = []
    for day, points in by_day.items():
        before = _faded(ledger, id_, found, day)
        after = _capped(ledger.preset, before + points * POINT)
        found.append(Step(on=day, before=before, points=points, after=after))
    return tuple(found)


def balance_of(ledger: Ledger, id_: str, on: date) -> int:
    """The balance of one ledger at the end of a day, in millionths of a point."""
    return _faded(ledger, id_, steps(ledger, id_, on), on)


def balances_of(
    ledger: Ledger, id_: str, days: Iterable[date], on: date
) -> tuple[tuple[date, int], ...]:
    """The balance at the end of each of these days, by what is known on the day `on`, for days that are not after it."""
    moved = steps(ledger, id_, on)
    return tuple(
        (day, _faded(ledger, id_, [step for step in moved if step.on <= day], day)) for day in days
    )


def band_of(preset: Preset, balance: int) -> LedgerBand:
    """The band that a balance in millionths lies in; a lower bound belongs to the band that it opens."""
    for band in preset.bands:
        if band.from_points is None or balance >= band.from_points * POINT:
            return band
    raise AssertionError("the last band has no lower bound")


def patterns(ledger: Ledger, id_: str, on: date) -> tuple[Pattern, ...]:
    """The events of one ledger that came often within a short while, each once, with its latest dates; the latest first."""
    often, within = ledger.catalogue.pattern_repetitions, ledger.catalogue.pattern_within_days
    by_kind: dict[str, list[Entry]] = {}
    for entry in ledger.entries:
        if entry.ledger == id_ and entry.on <= on:
            by_kind.setdefault(entry.kind, []).append(entry)
    found = [
        Pattern(entry=same[end - 1], dates=tuple(entry.on for entry in same[end - often : end]))
        for same in by_kind.values()
        if (end := _last_cluster(same, often, within))
    ]
    return tuple(sorted(found, key=lambda pattern: pattern.dates[-1], reverse=True))


def share_left(days: int, half_life: int) -> tuple[int, int]:
    """Two to the power of −days/half_life as numerator and denominator; the numerator is cut to an integer."""
    whole, rest = divmod(days, half_life)
    return _shares(half_life)[rest], 1 << (_PLACES + whole)


@lru_cache(maxsize=16)
def _shares(half_life: int) -> tuple[int, ...]:
    """What is left after 0, 1, … days short of one half-life, times two to the power of _PLACES.

    The share of one day is found by halving with integers only, to _FINE places; the others are its powers, cut each time.
    """
    low, high = 0, 1 << _FINE
    limit = 1 << (_FINE * half_life - 1)
    while low < high:  # the greatest low with low ** half_life <= limit
        middle = (low + high + 1) // 2
        low, high = (middle, high) if middle**half_life <= limit else (low, middle - 1)
    fine = [1 << _FINE]
    for _ in range(half_life - 1):
        fine.append(fine[-1] * low >> _FINE)
    return tuple(share >> (_FINE - _PLACES) for share in fine)


def _faded(ledger: Ledger, id_: str, moved: Sequence[Step], day: date) -> int:
    """The balance on a day, some time after the last of these steps."""
    start = ledger.starts[id_] * POINT
    if not moved:
        return start
    away = moved[-1].after - start
    if ledger.half_life is None:
        return moved[-1].after
    numerator, denominator = share_left((day - moved[-1].on).days, ledger.half_life)
    return start + rounded_half_up(away * numerator, denominator)


def _capped(preset: Preset, balance: int) -> int:
    if preset.lowest is not None:
        balance = max(balance, preset.lowest * POINT)
    return balance if preset.highest is None else min(balance, preset.highest * POINT)


def _last_cluster(same: list[Entry], often: int, within: int) -> int:
    """The position after the last entry of the latest pattern; 0 when there is none. Entries by date."""
    ends: Iterator[int] = (
        end
        for end in range(len(same), often - 1, -1)
        if (same[end - 1].on - same[end - often].on).days <= within
    )
    return next(ends, 0)
