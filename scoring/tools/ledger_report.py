"""What the page shows of a ledger, as plain values for JSON: balances to tenths, bands, next steps, the line to draw, patterns."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from scoring.tools.amounts import rounded_half_up
from scoring.tools.balance import (
    POINT,
    balance_of,
    balances_of,
    band_of,
    patterns,
    standings,
    steps,
)
from scoring.tools.dates import spread_dates
from scoring.tools.ledger import Entry, Ledger
from scoring.tools.ledger_catalogue import LEDGERS

_DRAWN = 60  # dates on the line besides those of events


def ledger_result(ledger: Ledger, on: date, days: tuple[date, ...] = ()) -> dict[str, object]:
    """Both ledgers as they stand at the end of the day `on`. days: more days to tell the balance of, not after `on`.

    `{"preset", "half_life", "on", "entries": [ENTRY], "ledgers": {"mine": SIDE, "theirs": SIDE}}`, where ENTRY is what was
    typed and its `standing` and SIDE is `{"start", "balance", "band", "next", "steps", "line", "days", "patterns"}`.
    Balances are numbers with one decimal, dates are in ISO form.
    """
    return {
        "preset": ledger.preset.id,
        "half_life": ledger.half_life,
        "on": on.isoformat(),
        "entries": [
            {**entry_fields(entry), "counts": entry.points, "standing": standing}
            for entry, standing in standings(ledger, on)
        ],
        "ledgers": {id_: _side(ledger, id_, on, days) for id_ in LEDGERS},
    }


def entry_fields(entry: Entry) -> dict[str, object]:
    """An entry as the fields that `parse_ledger` reads; `points` only where they are the reader's own."""
    fields: dict[str, object] = {"ledger": entry.ledger, "date": entry.on.isoformat()}
    fields |= {"event": entry.event} if entry.event else {"label": entry.label}
    if entry.own or not entry.event:
        fields["points"] = entry.points
    if entry.note:
        fields["note"] = entry.note
    return fields


def shown_points(balance: int) -> float:
    """A balance in millionths to one decimal, rounded half up."""
    return rounded_half_up(balance * 10, POINT) / 10


def _side(ledger: Ledger, id_: str, on: date, days: tuple[date, ...]) -> dict[str, object]:
    now = balance_of(ledger, id_, on)
    band = band_of(ledger.preset, now)
    return {
        "start": ledger.starts[id_],
        "balance": shown_points(now),
        "band": band.id,
        "next": list(band.next),
        "steps": [
            {
                "date": step.on.isoformat(),
                "before": shown_points(step.before),
                "points": step.points,
                "after": shown_points(step.after),
                "band": band_of(ledger.preset, step.after).id,
            }
            for step in steps(ledger, id_, on)
        ],
        "line": [
            {"date": day.isoformat(), "balance": shown_points(value)}
            for day, value in _line(ledger, id_, on)
        ],
        "days": [
            {
                "date": day.isoformat(),
                "balance": shown_points(value),
                "band": band_of(ledger.preset, value).id,
            }
            for day, value in balances_of(ledger, id_, days, on)
        ],
        "patterns": [
            {
                "event": pattern.entry.event,
                "label": pattern.entry.label,
                "points": pattern.entry.points,
                "dates": [day.isoformat() for day in pattern.dates],
            }
            for pattern in patterns(ledger, id_, on)
        ],
    }


def _line(ledger: Ledger, id_: str, on: date) -> Iterator[tuple[date, int]]:
    """Points to join by a line: two on a day with events, before and after; one on the days between and on `on`."""
    moved = {step.on: step for step in steps(ledger, id_, on)}
    if not moved:
        return
    between = {*spread_dates(min(moved), on, _DRAWN)} - moved.keys()
    drawn = dict(balances_of(ledger, id_, between, on))
    for day in sorted(moved.keys() | drawn.keys()):
        if day in moved:
            yield day, moved[day].before
            yield day, moved[day].after
        else:
            yield day, drawn[day]
