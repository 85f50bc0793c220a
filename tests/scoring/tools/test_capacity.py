"""Two projects and the days there are: who waits, how long, and from when it is too much."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from scoring.tools import outcomes, overloads, parse_capacity, room

UNHURRIED = settings(deadline=None)  # a busy machine is no fault of the code

MONDAY = "2026-11-23"


def fields(current: tuple[str, str], new: tuple[str, str], **more: Any) -> dict[str, Any]:
    """Projects as (days, due)."""
    both = {
        id_: {"days": days, "due": due}
        for id_, (days, due) in {"current": current, "new": new}.items()
    }
    return {"per_week": "5", "from": MONDAY, "projects": both, **more}


def result(*arguments: Any, **more: Any) -> Any:
    found = room(fields(*arguments, **more))
    assert found["ok"], found
    return found["result"]


def codes(value: object) -> list[tuple[str, str]]:
    found: Any = room(value)
    return [(fault["where"], fault["code"]) for fault in found["faults"]]


def test_two_projects_that_fit_are_both_kept() -> None:
    found = result(("5", "2026-12-04"), ("5", "2026-12-04"))
    assert (found["promised"], found["available"], found["short"]) == ("10.00", "10.00", "0.00")
    assert (found["over_from"], found["overloads"]) == (None, [])
    assert [one["kept"] for order in found["orders"] for one in order["projects"].values()] == [True] * 4  # fmt: skip


def test_who_is_over_depends_on_who_is_served_first() -> None:
    """Ten days promised twice in the same two weeks: one of the two is ready two weeks late."""
    found = result(("10", "2026-12-04"), ("10", "2026-12-04"))
    assert (found["short"], found["over_from"]) == ("10.00", MONDAY)
    assert found["overloads"] == [
        {"from": MONDAY, "to": "2026-12-04", "needed": "20.00", "available": "10.00"}
    ]
    current_first, new_first = found["orders"]
    assert current_first["first"] == "current"
    assert current_first["projects"]["current"] == {
        "promised": "10.00", "due": "2026-12-04", "short": "0.00", "ready_on": "2026-12-04", "late_days": 0, "kept": True,
    }  # fmt: skip
    assert current_first["projects"]["new"] == {
        "promised": "10.00", "due": "2026-12-04", "short": "10.00", "ready_on": "2026-12-18", "late_days": 14, "kept": False,
    }  # fmt: skip
    assert new_first["projects"]["current"]["short"] == "10.00"


def test_too_much_begins_when_the_second_project_starts() -> None:
    value = fields(("20", "2026-12-18"), ("5", "2026-12-11"))
    value["projects"]["new"]["start"] = "2026-12-07"
    found: Any = room(value)
    assert found["result"]["over_from"] == "2026-12-07"
    assert found["result"]["overloads"] == [
        {"from": "2026-12-07", "to": "2026-12-11", "needed": "10.00", "available": "5.00"}
    ]
    assert found["result"]["short"] == "5.00"


def test_a_week_too_full_may_still_be_done_ahead_of_time() -> None:
    value = fields(("5", "2026-12-04"), ("5", "2026-12-04"))
    value["projects"]["new"]["start"] = "2026-11-30"
    found: Any = room(value)
    assert (found["result"]["over_from"], found["result"]["short"]) == ("2026-11-30", "0.00")


def test_absences_and_weekends_give_no_days() -> None:
    away = [{"from": "2026-11-30", "to": "2026-12-04"}]
    found = result(("5", "2026-12-04"), ("0", "2026-12-06"), absences=away)
    assert (found["available"], found["short"], found["over_from"]) == ("5.00", "0.00", None)
    assert result(("6", "2026-12-04"), ("0", MONDAY), absences=away)["orders"][0]["projects"]["current"]["ready_on"] == "2026-12-07"  # fmt: skip


def test_parts_of_days_are_kept_exact() -> None:
    found = result(("0,5", MONDAY), ("0,25", "2026-11-24"), per_week="2,5")
    assert (found["available"], found["short"]) == ("1.00", "0.00")
    assert found["orders"][1]["projects"]["current"]["short"] == "0.25"


def test_without_any_day_nothing_is_ever_ready() -> None:
    found = result(("3", "2026-12-04"), ("0", "2026-12-04"), per_week="0")
    current = found["orders"][0]["projects"]["current"]
    assert (current["ready_on"], current["late_days"], current["short"]) == (None, None, "3.00")
    assert found["over_from"] == MONDAY
    assert found["overloads"][0]["needed"] == "3.00"


@pytest.mark.parametrize(
    ("value", "found"),
    [
        (fields(("x", "2026-12-04"), ("1", "2026-12-04")), [("projects.current.days", "not_a_quantity")]),
        (fields(("1", "2026-12-04"), ("-1", "2026-12-04")), [("projects.new.days", "negative")]),
        (fields(("1", "2026-11-20"), ("5001", "2026-12-04")), [("projects.current.due", "ends_before_start"), ("projects.new.days", "too_large")]),
        (fields(("1", "2026-12-04"), ("1", "2096-12-04")), [("projects.new.due", "too_far")]),
        (fields(("1", "2026-12-04"), ("1", "2026-12-04"), per_week="71"), [("per_week", "too_large")]),
        (fields(("1", "2026-12-04"), ("1", "2026-12-04"), absences=[{"from": "2026-12-04", "to": "2026-12-03"}]), [("absences[0].to", "ends_before_start")]),
        ({"per_week": "5", "from": MONDAY}, [("projects.current.days", "missing"), ("projects.current.due", "missing"), ("projects.new.days", "missing"), ("projects.new.due", "missing")]),
    ],
)  # fmt: skip
def test_bad_input_is_refused_at_its_field(value: object, found: list[tuple[str, str]]) -> None:
    assert codes(value) == found


plans = st.builds(
    lambda week, current, new, ends, begins: {
        "per_week": str(week),
        "from": MONDAY,
        "projects": {
            "current": {"days": str(current), "due": _after(ends[0])},
            "new": {
                "days": str(new),
                "due": _after(ends[1]),
                "start": _after(min(begins, ends[1])),
            },
        },
    },
    st.integers(1, 7),
    st.integers(0, 30),
    st.integers(0, 30),
    st.tuples(st.integers(0, 60), st.integers(0, 60)),
    st.integers(0, 40),
)


def _after(days: int) -> str:
    return (date.fromisoformat(MONDAY) + timedelta(days=days)).isoformat()


@UNHURRIED
@given(plans)
def test_no_work_is_lost_or_invented(plan: dict[str, Any]) -> None:
    capacity = parse_capacity(plan)
    for first in ("current", "new"):
        for one in outcomes(capacity, first):
            assert 0 <= one.short <= one.project.effort
            assert one.ready_on is not None and (one.ready_on > one.project.due_on) == (
                one.short > 0
            )


@UNHURRIED
@given(plans)
def test_being_served_first_never_hurts(plan: dict[str, Any]) -> None:
    capacity = parse_capacity(plan)
    (current_first, new_second), (current_second, new_first) = (outcomes(capacity, first) for first in ("current", "new"))  # fmt: skip
    assert current_first.short <= current_second.short and new_first.short <= new_second.short


@UNHURRIED
@given(plans)
def test_where_no_stretch_is_too_full_both_can_be_kept(plan: dict[str, Any]) -> None:
    capacity = parse_capacity(plan)
    if not overloads(capacity):
        assert min(sum(one.short for one in outcomes(capacity, first)) for first in ("current", "new")) == 0  # fmt: skip
