"""The licence with points: how balances move, what counts, patterns, and the way through a spreadsheet and back."""

from __future__ import annotations

import copy
from datetime import date, timedelta
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from quiz.ledger_catalogue import load_catalogue
from scoring import Refused
from scoring.tools import (
    POINT,
    Ledger,
    balance_of,
    band_of,
    parse_catalogue,
    parse_ledger,
    points,
    points_from_table,
    points_table,
    share_left,
    steps,
)

UNHURRIED = settings(deadline=None)  # a busy machine is no fault of the code

RAW = load_catalogue()
CATALOGUE = parse_catalogue(RAW)
TODAY = "2026-11-22"


def entry(day: str, event: str, **more: Any) -> dict[str, Any]:
    known = CATALOGUE.events.get(event)
    named = {"event": event} if known else {"label": event}
    return {"ledger": known.ledger if known else "mine", "date": day, **named, **more}


def ledger(*entries: dict[str, Any], **settings: Any) -> Ledger:
    return parse_ledger({**settings, "entries": list(entries)}, CATALOGUE)


def report(*entries: dict[str, Any], on: str = TODAY, **settings: Any) -> Any:
    found: Any = points({**settings, "entries": list(entries)}, RAW, on)
    assert found["ok"], found
    return found["result"]


def codes(fields: object) -> list[tuple[str, str]]:
    found: Any = points(fields, RAW, TODAY)
    return [(fault["where"], fault["code"]) for fault in found["faults"]]


def test_the_articles_scale_neither_fades_nor_caps() -> None:
    found = report(
        entry("2020-01-01", "on-time"),
        entry("2020-02-01", "late-without-warning"),
        preset="article",
    )
    mine = found["ledgers"]["mine"]
    assert (mine["start"], mine["balance"], mine["band"]) == (12, 27, "in-credit")


def test_when_the_articles_points_are_used_up_the_ways_out_are_named() -> None:
    late = [entry(f"2026-0{month}-01", "late-without-warning") for month in (1, 3)]
    mine = report(*late, preset="article")["ledgers"]["mine"]
    assert (mine["balance"], mine["band"], mine["next"]) == (2, "in-credit", [])
    mine = report(*late, late[0], preset="article")["ledgers"]["mine"]
    assert (mine["balance"], mine["band"]) == (-3, "used-up")
    assert mine["next"] == ["protocol", "ask-why", "stop"]


def test_an_event_that_the_article_has_no_number_for_does_not_count_until_one_is_typed() -> None:
    found = report(entry("2026-01-01", "broken-promise"), preset="article")
    assert (found["entries"][0]["standing"], found["entries"][0]["counts"]) == ("no_points", None)
    assert found["ledgers"]["mine"]["balance"] == 12
    typed = report(entry("2026-01-01", "broken-promise", points="−4"), preset="article")
    assert typed["ledgers"]["mine"]["balance"] == 8


def test_after_one_half_life_half_of_a_fault_is_forgotten() -> None:
    one = ledger(entry("2026-01-01", "broken-promise"))
    on = date(2026, 1, 1)
    assert [balance_of(one, "mine", on + timedelta(days=days)) for days in (-1, 0, 90, 180)] == [
        12 * POINT,
        8 * POINT,
        10 * POINT,
        11 * POINT,
    ]


def test_the_balance_agrees_with_the_formula_where_no_cap_is_met() -> None:
    days = {"2026-03-01": "reset-meeting", "2026-04-11": "broken-promise", "2026-05-30": "on-time"}
    one = ledger(*(entry(day, event) for day, event in days.items()), starts={"mine": "6"})
    on = date(2026, 7, 9)
    expected = 6 + sum(
        CATALOGUE.events[event].points["twelve"] * 0.5 ** ((on - date.fromisoformat(day)).days / 90)
        for day, event in days.items()
    )
    assert balance_of(one, "mine", on) / POINT == pytest.approx(expected, abs=5e-6)


@UNHURRIED
@given(st.integers(0, 4000), st.sampled_from([1, 7, 30, 90, 180]))
def test_the_share_left_is_a_power_of_two(days: int, half_life: int) -> None:
    numerator, denominator = share_left(days, half_life)
    assert numerator / denominator == pytest.approx(0.5 ** (days / half_life), rel=1e-12)
    if days % half_life == 0:
        assert numerator << (days // half_life) == denominator


def test_no_credit_is_hoarded_above_the_cap() -> None:
    one = ledger(entry("2026-01-01", "on-time"), entry("2026-01-02", "broken-promise"))
    assert [(step.before, step.after) for step in steps(one, "mine", date(2026, 2, 1))] == [
        (12 * POINT, 12 * POINT),
        (12 * POINT, 8 * POINT),
    ]


def test_a_new_client_starts_at_six_and_no_balance_falls_below_zero() -> None:
    found = report(
        entry("2026-01-01", "disrespect"),
        entry("2026-01-02", "disrespect"),
        starts={"theirs": 6},
        on="2026-01-02",
    )
    theirs = found["ledgers"]["theirs"]
    assert (theirs["start"], theirs["balance"], theirs["band"]) == (6, 0, "protocol")
    assert found["ledgers"]["mine"]["balance"] == 12


@pytest.mark.parametrize(
    ("balance", "band"),
    [(8 * POINT, "serene"), (8 * POINT - 1, "watchful"), (4 * POINT, "watchful"), (4 * POINT - 1, "protocol"), (0, "protocol")],
)  # fmt: skip
def test_a_lower_bound_belongs_to_the_band_it_opens(balance: int, band: str) -> None:
    assert band_of(CATALOGUE.presets["twelve"], balance).id == band


def test_a_reset_meeting_counts_once_in_ninety_days() -> None:
    first, soon, again = (date(2026, 1, 1) + timedelta(days=days) for days in (0, 89, 90))
    found = report(*(entry(day.isoformat(), "reset-meeting") for day in (again, first, soon)))
    assert [one["standing"] for one in found["entries"]] == ["counted", "too_soon", "counted"]


def test_what_is_dated_later_does_not_count_yet() -> None:
    found = report(entry("2026-11-23", "broken-promise"))
    assert found["entries"][0]["standing"] == "later"
    assert found["ledgers"]["mine"]["balance"] == 12
    assert report(entry(TODAY, "broken-promise"))["ledgers"]["mine"]["balance"] == 8


@pytest.mark.parametrize(("days", "seen"), [(90, True), (91, False)])
def test_three_of_a_kind_within_ninety_days_are_a_pattern(days: int, seen: bool) -> None:
    first = date(2026, 1, 1)
    dates = [(first + timedelta(days=n)).isoformat() for n in (0, 40, days)]
    found = report(*(entry(day, "approval-withdrawn") for day in dates))["ledgers"]["theirs"]
    assert [(p["event"], p["dates"]) for p in found["patterns"]] == (
        [("approval-withdrawn", dates)] if seen else []
    )


def test_a_pattern_is_told_once_with_its_latest_dates_and_free_events_make_one_too() -> None:
    days = ["2026-01-01", "2026-01-02", "2026-01-03", "2026-01-04"]
    calls = [entry(day, word, points=-1) for day, word in zip(days, ["Night call", "night  CALL", "night call", "Night call"], strict=True)]  # fmt: skip
    found = report(*calls, *(entry(day, "late-with-warning") for day in days[:2]))
    (pattern,) = found["ledgers"]["mine"]["patterns"]
    assert (pattern["event"], pattern["label"], pattern["dates"]) == ("", "Night call", days[1:])


def test_the_catalogue_can_be_edited_and_one_entry_can_differ() -> None:
    found = report(
        entry("2026-11-22", "broken-promise"),
        entry("2026-11-22", "late-without-warning", points=-1),
        points={"broken-promise": "-2"},
    )
    assert found["ledgers"]["mine"]["balance"] == 9
    assert [one.get("points") for one in found["entries"]] == [None, -1]


def test_the_line_goes_from_the_first_event_to_the_day_with_two_points_on_days_with_events() -> (
    None
):
    line = report(entry("2026-11-01", "broken-promise"), entry("2026-11-11", "on-time"))["ledgers"]["mine"]["line"]  # fmt: skip
    assert [point["balance"] for point in line if point["date"] == "2026-11-01"] == [12, 8]
    assert len([point for point in line if point["date"] == "2026-11-11"]) == 2
    assert line[-1]["date"] == TODAY
    assert [point["date"] for point in line] == sorted(point["date"] for point in line)
    assert report()["ledgers"]["mine"]["line"] == []


def test_the_balance_of_requested_days_is_told() -> None:
    fields = {"entries": [entry("2026-01-01", "broken-promise")]}
    found: Any = points(
        fields, RAW, TODAY, ("2025-12-31", "2026-01-01", "01/04/2026", "2027-01-01")
    )
    assert found["result"]["ledgers"]["mine"]["days"] == [
        {"date": "2025-12-31", "balance": 12, "band": "serene"},
        {"date": "2026-01-01", "balance": 8, "band": "serene"},
        {"date": "2026-04-01", "balance": 10, "band": "serene"},
    ]


@pytest.mark.parametrize(
    ("fields", "found"),
    [
        ({"preset": "none"}, [("preset", "unknown_choice")]),
        ({"half_life": "45"}, [("half_life", "unknown_choice")]),
        ({"preset": "article", "half_life": 90}, [("half_life", "unknown_choice")]),
        ({"starts": {"mine": 13}}, [("starts.mine", "out_of_range")]),
        ({"starts": {"ours": 1}}, [("starts.ours", "unknown_field")]),
        ({"points": {"on-time": True}}, [("points.on-time", "not_a_whole_number")]),
        ({"points": {"on-time": "101"}}, [("points.on-time", "out_of_range")]),
        ({"entries": "x"}, [("entries", "not_a_list")]),
        ({"entries": ["x"]}, [("entries[0]", "not_a_form"), ("entries[0].ledger", "missing"), ("entries[0].date", "missing"), ("entries[0]", "missing")]),
        ({"entries": [entry("2026-02-30", "on-time")]}, [("entries[0].date", "impossible_date")]),
        ({"entries": [{**entry("2026-02-01", "on-time"), "ledger": "theirs"}]}, [("entries[0].event", "other_ledger")]),
        ({"entries": [{"ledger": "mine", "date": TODAY, "event": "on-tme"}]}, [("entries[0].event", "unknown_choice")]),
        ({"entries": [entry("2026-02-01", "a free one")]}, [("entries[0].points", "missing")]),
        ({"entries": [{"ledger": "mine", "date": TODAY}]}, [("entries[0].event", "missing")]),
        ({"entries": [entry(TODAY, "on-time", note="x" * 501)]}, [("entries[0].note", "too_long")]),
        ({"entries": [entry(TODAY, "on-time")] * 1001}, [("entries", "too_many")]),
        (None, [("", "not_a_form")]),
    ],
)  # fmt: skip
def test_bad_entries_are_refused_at_their_field(
    fields: object, found: list[tuple[str, str]]
) -> None:
    if isinstance(fields, dict) and fields.get("entries") == ["x"]:
        assert codes(fields)[0] == found[0]
    else:
        assert codes(fields) == found


events = st.builds(
    lambda day, event: entry((date(2026, 1, 1) + timedelta(days=day)).isoformat(), event),
    st.integers(0, 320),
    st.sampled_from(sorted(CATALOGUE.events)),
)
sheets = st.lists(events, max_size=12)


@UNHURRIED
@given(sheets, st.randoms(use_true_random=False))
def test_the_order_of_typing_never_counts(entries: list[dict[str, Any]], chance: Any) -> None:
    mixed = list(entries)
    chance.shuffle(mixed)
    assert report(*entries)["ledgers"] == report(*mixed)["ledgers"]


@UNHURRIED
@given(sheets, st.sampled_from([30, 90, 180]))
def test_a_capped_balance_stays_within_its_caps(entries: list[dict[str, Any]], half: int) -> None:
    one = ledger(*entries, half_life=half)
    for id_ in ("mine", "theirs"):
        for step in steps(one, id_, date(2026, 11, 22)):
            assert 0 <= step.before <= 12 * POINT and 0 <= step.after <= 12 * POINT


@UNHURRIED
@given(sheets, st.integers(0, 400))
def test_one_fault_more_never_helps(entries: list[dict[str, Any]], more: int) -> None:
    on = date(2026, 1, 1) + timedelta(days=more)
    fault = entry("2026-06-01", "aggressive-reply")
    assert balance_of(ledger(*entries, fault), "mine", on) <= balance_of(
        ledger(*entries), "mine", on
    )


@UNHURRIED
@given(sheets, st.sampled_from([",", ";", "\t"]), st.booleans())
def test_a_ledger_goes_through_a_table_and_back(
    entries: list[dict[str, Any]], separator: str, in_words: bool
) -> None:
    notes = ["=1+1", "a;b,c\td", 'say "no"', "", "two\r\nlines", "-5", "'=x"]
    noted = [{**one, "note": notes[n % len(notes)]} for n, one in enumerate(entries)]
    names = {
        "ledger": "journal",
        "event": "événement",
        "mine": "moi",
        "on-time": "Livré ; à l’heure",
    }
    fields = {"entries": noted}
    table: Any = points_table(fields, RAW, names if in_words else None, separator)
    back: Any = points_from_table(table["csv"], RAW, names)
    assert report(*back["entries"]) == report(*noted)


def test_a_table_from_elsewhere_is_read_whatever_the_order_of_its_columns() -> None:
    text = "\ufeffnote;EVENT;date;ledger;color\nfirst;On-Time;31/03/2026;mine;red\n\n;Called at night;2026-04-01;MINE;\n"
    found: Any = points_from_table(text, RAW)
    assert found["entries"] == [
        {"ledger": "mine", "date": "31/03/2026", "event": "on-time", "note": "first"},
        {"ledger": "mine", "date": "2026-04-01", "label": "Called at night"},
    ]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("", [("columns.ledger", "empty_table"), ("columns.date", "empty_table"), ("columns.event", "empty_table")]),
        ("date,event\n2026-01-01,on-time\n", [("columns.ledger", "missing_column")]),
        ('date,event,ledger\n2026-01-01,"on-time,mine\n', [("rows[2]", "open_quote")]),
        ("x" * 1_000_001, [("rows[1]", "too_long")]),
    ],
)  # fmt: skip
def test_what_is_no_ledger_table_is_refused(text: str, found: list[tuple[str, str]]) -> None:
    answer: Any = points_from_table(text, RAW)
    assert [(fault["where"], fault["code"]) for fault in answer["faults"]] == found


def test_every_event_of_the_catalogue_has_points_in_the_scale_of_twelve() -> None:
    assert len(CATALOGUE.events) >= 16
    assert all("twelve" in event.points for event in CATALOGUE.events.values())
    article = {
        id_: event.points["article"]
        for id_, event in CATALOGUE.events.items()
        if "article" in event.points
    }
    assert article == {"late-without-warning": -5, "on-time": 20}


@pytest.mark.parametrize(
    ("where", "value", "said"),
    [
        (("events", "on-time", "points", "thirteen"), 1, "the key 'thirteen' is not known here."),
        (("events", "on-time", "ledger"), "ours", "'ours' is not one of mine, theirs."),
        (("events", "on-time", "sources"), [{"key": "x"}], "the key 'at' is missing."),
        (("events", "On time"), {}, "is not an id"),
        (("presets", "twelve", "starts"), [13], "at least one start, between lowest and highest."),
        (("presets", "twelve", "bands"), [{"id": "a", "from": 1, "next": []}], "every band but the last one has a lower bound"),
        (("pattern", "within_days"), 0, "0 is not between 1 and 3650."),
    ],
)  # fmt: skip
def test_a_faulty_catalogue_is_refused(where: tuple[str, ...], value: object, said: str) -> None:
    catalogue: Any = copy.deepcopy(RAW)
    inner = catalogue
    for key in where[:-1]:
        inner = inner[key]
    inner[where[-1]] = value
    with pytest.raises(Refused) as refused:
        parse_catalogue(catalogue)
    assert said in str(refused.value)
