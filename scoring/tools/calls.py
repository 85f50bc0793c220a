"""One call a tool: what was typed goes in, plain values for JSON come out, faults included. The bridge only adds the JSON.

Every function gives `{"ok": true, …}` or `{"ok": false, "faults": [{"where", "code", "message"}]}`; the message is English
and for programs, the page words the code in its own language.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

from scoring.faults import Refused
from scoring.tools.capacity import parse_capacity
from scoring.tools.capacity_report import capacity_result
from scoring.tools.dates import DAY
from scoring.tools.form import Form
from scoring.tools.ledger import MOST_ENTRIES, parse_ledger
from scoring.tools.ledger_catalogue import parse_catalogue
from scoring.tools.ledger_report import ledger_result
from scoring.tools.ledger_table import Names, entries_of_table, ledger_rows
from scoring.tools.penalties import (
    RatesMissing,
    parse_late_invoice,
    penalties_of,
)
from scoring.tools.penalties_report import penalties_result
from scoring.tools.rates import parse_rates
from scoring.tools.tables import csv_text

type Answer = dict[str, object]


def late_payment(fields: object, rates: object) -> Answer:
    """Penalties for the fields of `parse_late_invoice`. rates: the content of docs/data/rates.yaml.

    Besides `{"ok": true, "result"}` and faults it may give `{"ok": false, "missing": [{"half_year", "reference_date"}]}`:
    half-years whose ECB rate must be typed, or the contract's rate for all.
    """
    try:
        found = penalties_of(parse_late_invoice(fields), parse_rates(rates))
    except Refused as refused:
        return _faults(refused)
    if isinstance(found, RatesMissing):
        return {"ok": False, **penalties_result(found)}
    return {"ok": True, "result": penalties_result(found)}


def points(fields: object, catalogue: object, on: str, days: tuple[str, ...] = ()) -> Answer:
    """`{"ok", "result"}` of `ledger_result` for the fields of `parse_ledger` on a day; more days in `days`, not after it.

    catalogue: the content of docs/data/ledger.yaml.
    """
    try:
        ledger = parse_ledger(fields, parse_catalogue(catalogue))
        looked_at = _day({"on": on}, "on")
        wanted = tuple(_day({"days": day}, "days") for day in days[:MOST_ENTRIES])
    except Refused as refused:
        return _faults(refused)
    earlier = tuple(day for day in wanted if day < looked_at + DAY)
    return {"ok": True, "result": ledger_result(ledger, looked_at, earlier)}


def points_table(
    fields: object, catalogue: object, names: Names | None = None, separator: str = ","
) -> Answer:
    """`{"ok", "rows", "csv"}` for the fields of `parse_ledger`: rows as they are, for a workbook, and as CSV text."""
    try:
        rows = ledger_rows(parse_ledger(fields, parse_catalogue(catalogue)), names)
    except Refused as refused:
        return _faults(refused)
    return {"ok": True, "rows": rows, "csv": csv_text(rows, separator)}


def points_from_table(text: str, catalogue: object, names: Names | None = None) -> Answer:
    """`{"ok", "entries"}` of a CSV text, as fields for `points`, which checks them."""
    try:
        events = tuple(parse_catalogue(catalogue).events)
        return {"ok": True, "entries": entries_of_table(text, events, names)}
    except Refused as refused:
        return _faults(refused)


def room(fields: object) -> Answer:
    """`{"ok", "result"}` of `capacity_result` for the fields of `parse_capacity`."""
    try:
        return {"ok": True, "result": capacity_result(parse_capacity(fields))}
    except Refused as refused:
        return _faults(refused)


def _day(value: Mapping[str, object], field: str) -> date:
    form = Form(value, (field,))
    day = form.date(field)
    form.done()
    assert day
    return day


def _faults(refused: Refused) -> Answer:
    return {
        "ok": False,
        "faults": [
            {"where": fault.where, "code": fault.code, "message": fault.message}
            for fault in refused.faults
        ],
    }
