"""A ledger as rows for a spreadsheet, and rows as entries again. The CSV form is in `tables`; what entries mean, in `ledger`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from scoring.faults import Fault, Refused
from scoring.tools.ledger import Ledger
from scoring.tools.tables import Cell, TableRefused, csv_rows

COLUMNS = ("ledger", "date", "event", "points", "note")

type Names = Mapping[str, str]


def ledger_rows(ledger: Ledger, names: Names | None = None) -> list[list[Cell]]:
    """A header and one row an entry, by date. names: what columns, ledgers and events are called, by id; else the id."""
    named = names or {}
    return [
        [named.get(column, column) for column in COLUMNS],
        *(
            [
                named.get(entry.ledger, entry.ledger),
                entry.on.isoformat(),
                named.get(entry.event, entry.event) or entry.label,
                entry.points,
                entry.note,
            ]
            for entry in ledger.entries
        ),
    ]


def entries_of_table(
    text: str, events: Sequence[str], names: Names | None = None
) -> list[dict[str, object]]:
    """The entries of a CSV text as fields for `parse_ledger`, which checks them. events: ids of the catalogue.

    Ids and the words of `names` are understood alike, without regard to case; an event that is neither is a free one. Columns
    may come in any order; `ledger`, `date` and `event` must be there, others are left aside.
    Raises `Refused` with `too_long`, `open_quote`, `empty_table` or `missing_column`.
    """
    try:
        header, *rows = csv_rows(text) or [[]]
    except TableRefused as refused:
        fault = Fault(code=refused.code, path=("rows", refused.row), message=str(refused))
        raise Refused((fault,)) from None
    ids = {word.casefold(): id_ for id_, word in (names or {}).items()}
    columns = [_id(cell, ids, COLUMNS) for cell in header]
    missing = [column for column in COLUMNS[:3] if column not in columns]
    if missing:
        raise Refused(tuple(_column_fault(column, header) for column in missing))
    return [_entry(dict(zip(columns, row, strict=False)), ids, events) for row in rows]


def _column_fault(column: str, header: Sequence[str]) -> Fault:
    code = "missing_column" if header else "empty_table"
    message = f"the table has no column '{column}': its first row names the columns."
    return Fault(code=code, path=("columns", column), message=message)


def _entry(
    cells: Mapping[str, str], ids: Mapping[str, str], events: Sequence[str]
) -> dict[str, object]:
    event = _id(cells.get("event", ""), ids, events)
    fields: dict[str, object] = {
        "ledger": _id(cells.get("ledger", ""), ids, ("mine", "theirs")),
        "date": cells.get("date", "").strip(),
        "event" if event in events else "label": event,
    }
    return fields | {key: cells[key] for key in ("points", "note") if cells.get(key, "").strip()}


def _id(cell: str, ids: Mapping[str, str], known: Sequence[str]) -> str:
    """The id that a cell stands for, or the cell itself without spaces around it."""
    word = cell.strip()
    folded = word.casefold()
    if folded in known:
        return folded
    named = ids.get(folded, "")
    return named if named in known else word
