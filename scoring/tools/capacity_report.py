"""The capacity of two projects as plain values for JSON: the days that are missing, whose, and when each would be ready."""

from __future__ import annotations

from collections.abc import Mapping

from scoring.tools.amounts import money_text, rounded_half_up
from scoring.tools.capacity import (
    PROJECTS,
    WORKING_DAYS,
    Capacity,
    Effort,
    Outcome,
    available_effort,
    outcomes,
    overloads,
)


def capacity_result(capacity: Capacity) -> dict[str, object]:
    """Plain values for JSON; days of work as text with two decimals, dates in ISO form.

    `{"promised", "available", "short", "over_from", "overloads": [{"from", "to", "needed", "available"}],
    "orders": [{"first", "projects": {"current": OUTCOME, "new": OUTCOME}}]}`, where OUTCOME is
    `{"promised", "due", "short", "ready_on", "late_days", "kept"}`. `promised` and `available` are until the later due day;
    `short` is what stays undone on the due days at best, both together; `over_from` is the first day that is too full at an even
    pace, which may be so although nothing stays undone: then one of them must be done ahead of time.
    """
    promised = sum(project.effort for project in capacity.projects)
    opens = min(project.starts_on for project in capacity.projects)
    ends = max(project.due_on for project in capacity.projects)
    full = overloads(capacity)
    by_order = {first: outcomes(capacity, first) for first in PROJECTS}
    return {
        "promised": _days(promised),
        "available": _days(available_effort(capacity, opens, ends)),
        "short": _days(min(sum(one.short for one in both) for both in by_order.values())),
        "over_from": full[0].first.isoformat() if full else None,
        "overloads": [
            {
                "from": one.first.isoformat(),
                "to": one.last.isoformat(),
                "needed": _days(one.needed),
                "available": _days(one.available),
            }
            for one in full
        ],
        "orders": [
            {"first": first, "projects": {one.project.id: _outcome(one) for one in both}}
            for first, both in by_order.items()
        ],
    }


def _outcome(one: Outcome) -> Mapping[str, object]:
    return {
        "promised": _days(one.project.effort),
        "due": one.project.due_on.isoformat(),
        "short": _days(one.short),
        "ready_on": one.ready_on.isoformat() if one.ready_on else None,
        "late_days": one.late_days,
        "kept": one.short == 0,
    }


def _days(effort: Effort) -> str:
    return money_text(rounded_half_up(effort, WORKING_DAYS))
