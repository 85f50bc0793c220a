"""Dates as people type them, and the half-years that rates are fixed for. No clock: today is always given.

Working days are Monday to Friday; public holidays are not known here.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta

from scoring.tools.amounts import NotRead, shown

FIRST_YEAR, LAST_YEAR = 2000, 2099
DAY = timedelta(days=1)

_ISO = re.compile("([0-9]{4})-([0-9]{1,2})-([0-9]{1,2})")
_DAY_FIRST = re.compile("([0-9]{1,2})([-./ ])([0-9]{1,2})\\2([0-9]{4})")
_HALF_YEAR = re.compile("([0-9]{4})-H([12])")


def read_date(text: str) -> date:
    """A typed date: `2025-03-31`, or day first as in `31/03/2025` and `31.3.2025`.

    Raises `NotRead` with `not_a_date`, `impossible_date` (30 February) or `date_out_of_range` (see FIRST_YEAR, LAST_YEAR).
    """
    plain = text.strip()
    if iso := _ISO.fullmatch(plain):
        year, month, day = int(iso[1]), int(iso[2]), int(iso[3])
    elif local := _DAY_FIRST.fullmatch(plain):
        year, month, day = int(local[4]), int(local[3]), int(local[1])
    else:
        raise NotRead(
            "not_a_date",
            f"{shown(text)} is not a date: write it like 2025-03-31 or 31/03/2025, the day before the month.",
        )
    try:
        found = date(year, month, day)
    except ValueError:
        raise NotRead(
            "impossible_date", f"{shown(text)} is not in the calendar: check the day and the month."
        ) from None
    if not FIRST_YEAR <= year <= LAST_YEAR:
        raise NotRead(
            "date_out_of_range",
            f"{shown(text)} is not between {FIRST_YEAR} and {LAST_YEAR}: check the year.",
        )
    return found


@dataclass(frozen=True, slots=True, order=True)
class HalfYear:
    """January to June (half 1) or July to December (half 2) of one year."""

    year: int
    half: int

    @property
    def id(self) -> str:
        """`2025-H1`."""
        return f"{self.year}-H{self.half}"

    @property
    def first_day(self) -> date:
        """1 January or 1 July: also the day whose reference rate counts for the half-year."""
        return date(self.year, 1 if self.half == 1 else 7, 1)

    @property
    def next(self) -> HalfYear:
        """The half-year that follows."""
        return HalfYear(self.year, 2) if self.half == 1 else HalfYear(self.year + 1, 1)

    @property
    def last_day(self) -> date:
        """30 June or 31 December."""
        return self.next.first_day - DAY


def half_year_of(day: date) -> HalfYear:
    """The half-year that a day belongs to."""
    return HalfYear(day.year, 1 if day.month <= 6 else 2)


def read_half_year(text: str) -> HalfYear:
    """A half-year by its id. Raises `NotRead` with `not_a_half_year`."""
    found = _HALF_YEAR.fullmatch(text)
    if not found or not FIRST_YEAR <= int(found[1]) <= LAST_YEAR:
        raise NotRead(
            "not_a_half_year", f"{shown(text)} is not a half-year: write it like 2025-H1."
        )
    return HalfYear(int(found[1]), int(found[2]))


def split_by_half_year(first: date, last: date) -> Iterator[tuple[HalfYear, date, date]]:
    """The days `first`…`last`, both included, cut where a half-year ends; nothing when `last` is before `first`."""
    half = half_year_of(first)
    while first <= last:
        yield half, first, min(last, half.last_day)
        half = half.next
        first = half.first_day


def is_working_day(day: date) -> bool:
    """Monday to Friday."""
    return day.weekday() < 5


def spread_dates(first: date, last: date, at_most: int) -> tuple[date, ...]:
    """Dates from `first` to `last`, both included, evenly spread, at most `at_most` (2 or more) of them; for charts."""
    days = (last - first).days
    steps = min(days, at_most - 1)
    return (first, *(first + DAY * (days * step // steps) for step in range(1, steps + 1)))
