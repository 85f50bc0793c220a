"""What happened with one client: dated events in two ledgers, as they were typed. How they count is in `balance`. No words."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from scoring.faults import Path
from scoring.tools.form import Form
from scoring.tools.ledger_catalogue import LEDGERS, MOST_POINTS, Catalogue, Preset

MOST_ENTRIES = 1000

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
        entries=tuple(sorted((entry for entry in entries if entry), key=lambda entry: entry.on)),
    )


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
