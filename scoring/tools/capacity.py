"""Promised and available days of two projects: who is served too late, by how much, and from when the weeks are too full.

Days are days of work. What is available in a week is spread evenly over Monday to Friday, less absences; public holidays
are absences that the reader types. No words, no clock.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from itertools import pairwise

from scoring.tools.dates import DAY, is_working_day
from scoring.tools.form import Form

PROJECTS = ("current", "new")
WORKING_DAYS = 5  # of a week
MOST_A_WEEK = 70_00  # hundredths of days a week, for a team
MOST_PROMISED = 5000_00
LONGEST_DAYS = 366 * 5  # calendar days looked ahead

type Effort = (
    int  # hundredths of a day of work, times WORKING_DAYS: so that a fifth of a week stays whole
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Project:
    """What is promised to one client. effort: still to be done; starts_on, due_on: first and last day of work on it."""

    id: str
    effort: Effort
    starts_on: date
    due_on: date


@dataclass(frozen=True, slots=True, kw_only=True)
class Capacity:
    """daily: what a working day gives. absences: first and last days without any work. projects: current, then new."""

    daily: Effort
    absences: tuple[tuple[date, date], ...]
    projects: tuple[Project, Project]

    def on(self, day: date) -> Effort:
        """What can be done on a day."""
        away = any(first <= day <= last for first, last in self.absences)
        return 0 if away or not is_working_day(day) else self.daily


@dataclass(frozen=True, slots=True, kw_only=True)
class Outcome:
    """How one project fares. short: what is left undone at the end of its due day, 0 when it is kept.

    ready_on: the day it is done; `None` when that is more than LONGEST_DAYS away.
    """

    project: Project
    short: Effort
    ready_on: date | None

    @property
    def late_days(self) -> int | None:
        """Calendar days between the due day and the day it is done; 0 when it is kept, `None` when no end is in sight."""
        return None if self.ready_on is None else max(0, (self.ready_on - self.project.due_on).days)


@dataclass(frozen=True, slots=True, kw_only=True)
class Overload:
    """A stretch of days on which both projects at an even pace need more than there is. Ends included; sums of the stretch."""

    first: date
    last: date
    needed: Effort
    available: Effort


def parse_capacity(fields: object) -> Capacity:
    """Read `{per_week, from, absences?: [{from, to}], projects: {current: PROJECT, new: PROJECT}}` as typed.

    PROJECT is `{days, due, start?}`; it starts on `from` when `start` is left out or earlier. Raises `Refused`.
    """
    form = Form(fields, ("per_week", "from", "absences", "projects"))
    daily, opens = form.hundredths("per_week", MOST_A_WEEK), form.date("from")
    absences = []
    for path, member in form.members("absences", 100):
        away = Form(member, ("from", "to"), path=path, faults=form.faults)
        first, last = away.date("from"), away.date("to")
        if first and last and last < first:
            away.refuse("to", "ends_before_start", f"{last} is before {first}.")
        elif first and last:
            absences.append((first, last))
    projects = form.inner("projects", PROJECTS)
    found = [_project(projects, id_, opens) for id_ in PROJECTS]
    form.done()
    current, new = found
    assert daily is not None and current and new
    return Capacity(daily=daily, absences=tuple(absences), projects=(current, new))


def outcomes(capacity: Capacity, first: str) -> tuple[Outcome, Outcome]:
    """Both projects, current then new, when the one with this id is served first on every day and the other has the rest."""
    order = sorted(capacity.projects, key=lambda project: project.id != first)
    left = {project.id: project.effort for project in order}
    short = dict(left)
    ready: dict[str, date] = {p.id: p.starts_on for p in order if not p.effort}
    day = min(project.starts_on for project in order)
    last_due = max(project.due_on for project in order)
    horizon = last_due + DAY * LONGEST_DAYS
    while day <= last_due or (any(left.values()) and day <= horizon):
        rest = capacity.on(day)
        for project in order:
            if project.starts_on <= day and left[project.id]:
                done = min(rest, left[project.id])
                rest -= done
                left[project.id] -= done
                if not left[project.id]:
                    ready[project.id] = day
            if day == project.due_on:
                short[project.id] = left[project.id]
        day += DAY
    current, new = (
        Outcome(project=project, short=short[project.id], ready_on=ready.get(project.id))
        for project in capacity.projects
    )
    return current, new


def overloads(capacity: Capacity) -> tuple[Overload, ...]:
    """The stretches that are too full when each project is worked on at an even pace from its start to its due day.

    A stretch lies between two days on which a project starts or ends; stretches that touch are joined.
    """
    found: list[Overload] = []
    for first, last in _stretches(capacity):
        available = available_effort(capacity, first, last)
        numerator, denominator = 0, 1
        for project in capacity.projects:
            if project.starts_on <= first <= project.due_on:
                part, whole = _share(capacity, project, first, last)
                numerator = numerator * whole + project.effort * part * denominator
                denominator *= whole
        if numerator <= available * denominator:
            continue
        needed = -(-numerator // denominator)
        if found and found[-1].last + DAY == first:
            before = found.pop()
            first, needed, available = (
                before.first,
                before.needed + needed,
                before.available + available,
            )
        found.append(Overload(first=first, last=last, needed=needed, available=available))
    return tuple(found)


def available_effort(capacity: Capacity, first: date, last: date) -> Effort:
    """What can be done in all on `first`…`last`, both included."""
    return capacity.daily * _available_days(capacity, first, last)


def _project(projects: Form, id_: str, opens: date | None) -> Project | None:
    form = projects.inner(id_, ("days", "due", "start"))
    promised, due_on = form.hundredths("days", MOST_PROMISED), form.date("due")
    start = form.date("start", optional=True)
    if promised is None or due_on is None or opens is None:
        return None
    starts_on = max(opens, start) if start else opens
    if due_on < starts_on:
        form.refuse(
            "due", "ends_before_start", f"{due_on} is before the first day of work, {starts_on}."
        )
        return None
    if (due_on - opens).days > LONGEST_DAYS:
        form.refuse("due", "too_far", f"{due_on} is more than {LONGEST_DAYS} days away.")
        return None
    return Project(id=id_, effort=promised * WORKING_DAYS, starts_on=starts_on, due_on=due_on)


def _stretches(capacity: Capacity) -> Iterator[tuple[date, date]]:
    """The time of both projects cut at every start and after every end."""
    cuts = sorted(
        {
            edge
            for project in capacity.projects
            for edge in (project.starts_on, project.due_on + DAY)
        }
    )
    for first, after in pairwise(cuts):
        yield first, after - DAY


def _share(capacity: Capacity, project: Project, first: date, last: date) -> tuple[int, int]:
    """Which part of a project's days lies in a stretch: days that give work, or all days where none of them does."""
    whole = _available_days(capacity, project.starts_on, project.due_on)
    if whole:
        return _available_days(capacity, first, last), whole
    return (last - first).days + 1, (project.due_on - project.starts_on).days + 1


def _available_days(capacity: Capacity, first: date, last: date) -> int:
    """How many days of `first`…`last` give any work, as days of the calendar."""
    days = (last - first).days + 1
    return sum(1 for offset in range(days) if capacity.on(first + DAY * offset))
