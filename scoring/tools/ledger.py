"""The licence with points: dated events, two ledgers, and the balance of each on any day. No words, no clock.

How a balance moves. On every day with events the points of that day are added together, so that the order of typing never
counts, and the balance is kept within the preset's caps at once, so that no credit is hoarded above them. Between two such
days, what separates the balance from its start shrinks by half in every half-life (no decay without one): faults fade, and
so does credit. Balances are integers in millionths of a point; the share that is left is cut after 48 binary places and
every balance is rounded half up to the millionth, so that each engine finds the same one. Tenths are for display only:
bands are decided on the millionths.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from functools import lru_cache

from scoring.faults import Path
from scoring.tools.amounts import rounded_half_up
from scoring.tools.form import Form
from scoring.tools.ledger_catalogue import LEDGERS, MOST_POINTS, Catalogue, LedgerBand, Preset

POINT = 1_000_000  # millionths
MOST_ENTRIES = 1000

COUNTED = "counted"
NO_POINTS = "no_points"  # the preset has no number for it and none was typed
TOO_SOON = "too_soon"  # such an event counted a short while ago
LATER = "later"  # dated after the day that is looked at

_PLACES = 48
_LONGEST_LABEL = 120


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """One thing that happened. event: an id of the catalogue, or "" for a free one, which then has a label.

    points: what it gives or costs; `None` where the preset has no number and none was typed. own: they were typed.
    """

    ledger: str
    on: date
    event: str
    label: str
    points: int | None
    own: bool
    note: str

    @property
    def kind(self) -> str:
        """What makes two entries the same event: its id, or its label without regard to case."""
        return self.event or f" {' '.join(self.label.casefold().split())}"


@dataclass(frozen=True, slots=True, kw_only=True)
class Ledger:
    """Both ledgers of one client, entries by date. half_life: in days, `None` for no decay. starts: by ledger, in points."""

    catalogue: Catalogue
    preset: Preset
    half_life: int | None
    starts: Mapping[str, int]
    entries: tuple[Entry, ...]


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


def parse_ledger(fields: object, catalogue: Catalogue) -> Ledger:
    """Read `{preset?, half_life?, starts?: {mine?, theirs?}, points?: {EVENT: n}, entries: [ENTRY]}` as typed.

    ENTRY is `{ledger, date, event? | label?, points?, note?}`; `points` at the top edits the catalogue, in an entry it
    counts for that entry alone. Raises `Refused` with every fault.
    """
    form = Form(fields, ("preset", "half_life", "starts", "points", "entries"))
    preset = catalogue.presets[
        form.choice("preset", catalogue.presets, default="twelve") or next(iter(catalogue.presets))
    ]
    half_life = form.integer("half_life", 1, 3650, optional=True)
    if half_life is not None and half_life not in preset.half_lives:
        offered = ", ".join(map(str, preset.half_lives)) or "none"
        form.refuse("half_life", "unknown_choice", f"{half_life} is not offered here: {offered}.")
    starts = form.inner("starts", LEDGERS)
    low = -1000 if preset.lowest is None else preset.lowest
    high = 1000 if preset.highest is None else preset.highest
    typed_starts = {id_: starts.integer(id_, low, high, optional=True) for id_ in LEDGERS}
    edited = form.inner("points", catalogue.events)
    points = {id_: event.points.get(preset.id) for id_, event in catalogue.events.items()}
    for id_ in points.keys() & set(form.keys("points")):
        points[id_] = edited.integer(id_, -MOST_POINTS, MOST_POINTS)
    entries = [
        _entry(form, path, member, catalogue, points)
        for path, member in form.members("entries", MOST_ENTRIES)
    ]
    form.done()
    return Ledger(
        catalogue=catalogue,
        preset=preset,
        half_life=half_life or next(iter(preset.half_lives), None),
        starts={
            id_: preset.starts[0] if typed is None else typed for id_, typed in typed_starts.items()
        },
        entries=tuple(
            sorted((entry for entry in entries if entry), key=lambda entry: entry.on)
        ),
    )


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


def balance(ledger: Ledger, id_: str, on: date) -> int:
    """The balance of one ledger at the end of a day, in millionths of a point."""
    return _faded(ledger, id_, steps(ledger, id_, on), on)


def balances(
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
    return _root(rest, half_life), 1 << (_PLACES + whole)


@lru_cache(maxsize=4096)
def _root(rest: int, half_life: int) -> int:
    """The greatest x with x ** half_life ≤ 2 ** (_PLACES · half_life − rest), found by halving; integers only."""
    limit = 1 << (_PLACES * half_life - rest)
    low, high = 0, 1 << _PLACES
    while low < high:
        middle = (low + high + 1) // 2
        low, high = (middle, high) if middle**half_life <= limit else (low, middle - 1)
    return low


def _faded(ledger: Ledger, id_: str, moved: tuple[Step, ...] | list[Step], day: date) -> int:
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


def _entry(
    above: Form,
    path: Path,
    member: object,
    catalogue: Catalogue,
    points: Mapping[str, int | None],
) -> Entry | None:
    """One entry, or `None` after a fault, which is noted with the form above."""
    names = ("ledger", "date", "event", "label", "points", "note")
    form = Form(member, names, path=path, faults=above.faults)
    already = len(form.faults)
    ledger, on = form.choice("ledger", LEDGERS), form.date("date")
    event = form.text("event", optional=True)
    label = form.text("label", optional=True, longest=_LONGEST_LABEL)
    typed = form.integer("points", -MOST_POINTS, MOST_POINTS, optional=True)
    note = form.text("note", optional=True)
    known = catalogue.events.get(event)
    if event and not known:
        form.choice("event", catalogue.events)
    elif known and ledger and known.ledger != ledger:
        form.refuse("event", "other_ledger", f"'{event}' belongs to the ledger '{known.ledger}'.")
    elif not event and not label:
        form.refuse("event", "missing", "name an event of the catalogue or give it a label.")
    elif not event and typed is None:
        form.refuse("points", "missing", "a free event needs its points.")
    if len(form.faults) > already or ledger is None or on is None:
        return None
    usual = points.get(event)
    return Entry(
        ledger=ledger,
        on=on,
        event=event,
        label="" if event else label,
        points=usual if typed is None else typed,
        own=typed is not None and typed != usual,
        note=note,
    )
