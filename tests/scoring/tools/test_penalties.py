"""Penalties for late payment: worked examples, properties in exact numbers, what is refused and what is never guessed."""

from __future__ import annotations

import copy
from collections.abc import Mapping
from datetime import date, timedelta
from fractions import Fraction
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from quiz.rates import load_rates
from scoring import Refused
from scoring.tools import (
    HalfYear,
    LateInvoice,
    Penalties,
    late_payment,
    parse_late_invoice,
    parse_rates,
    penalties_of,
)

UNHURRIED = settings(deadline=None)  # a busy machine is no fault of the code

TABLE = parse_rates(load_rates())


def answer(amount: str, due: str, paid: str, **more: Any) -> Any:
    return late_payment({"amount": amount, "due": due, "paid": paid, **more}, load_rates())


def result(amount: str, due: str, paid: str, **more: Any) -> Any:
    found = answer(amount, due, paid, **more)
    assert found["ok"], found
    return found["result"]


def faults(**fields: Any) -> list[tuple[str, str]]:
    found: Any = late_payment(
        {"amount": "100", "due": "2025-01-31", "paid": "2025-02-28", **fields}, load_rates()
    )
    return [(fault["where"], fault["code"]) for fault in found["faults"]]


@pytest.mark.parametrize(
    ("amount", "due", "paid", "penalty", "periods"),
    [
        ("10000.00", "2025-03-31", "2025-08-15", "480.97", [(91, "13.15", "327.85"), (46, "12.15", "153.12")]),
        ("1200", "2024-11-30", "2025-01-31", "27.93", [(31, "14.25", "14.52"), (31, "13.15", "13.40")]),
        ("3600", "2026-05-31", "2026-07-31", "73.86", [(30, "12.15", "35.95"), (31, "12.40", "37.91")]),
        ("2400", "2026-01-31", "2026-02-01", "0.80", [(1, "12.15", "0.80")]),
    ],
)  # fmt: skip
def test_worked_examples(
    amount: str, due: str, paid: str, penalty: str, periods: list[tuple[int, str, str]]
) -> None:
    """The second one shows why the rounded periods are never summed: 14.52 + 13.40 is a cent short."""
    found = result(amount, due, paid)
    assert (found["penalty"], found["indemnity"]) == (penalty, "40.00")
    assert [(p["days"], p["rate"], p["amount"]) for p in found["periods"]] == periods


def test_the_object_has_the_agreed_form() -> None:
    assert result("10000.00", "2025-03-31", "2025-08-15") == {
        "penalty": "480.97",
        "indemnity": "40.00",
        "periods": [
            {"from": "2025-04-01", "to": "2025-06-30", "days": 91, "rate": "13.15", "amount": "327.85"},
            {"from": "2025-07-01", "to": "2025-08-15", "days": 46, "rate": "12.15", "amount": "153.12"},
        ],
        "warnings": [],
    }  # fmt: skip


def test_a_contract_rate_under_the_floor_is_counted_and_told() -> None:
    found = result("5000", "2024-02-01", "2024-03-01", rate="15")
    assert found["penalty"] == "59.59"
    assert found["warnings"] == [
        {"code": "rate_under_floor", "half_year": "2024-H1", "rate": "15.00", "floor": "15.21"}
    ]


def test_the_floor_is_tested_below_on_and_above() -> None:
    def codes(rate: str) -> list[str]:
        return [
            w["code"] for w in result("5000", "2024-02-01", "2024-03-01", rate=rate)["warnings"]
        ]

    assert codes("15.2099") == ["rate_under_floor"]
    assert codes("15,21 %") == codes("15.2101") == []


def test_an_unknown_floor_is_told_and_the_known_ones_are_still_checked() -> None:
    found = result("5000", "2026-06-01", "2027-02-01", rate="5")
    assert [(w["code"], w["half_year"]) for w in found["warnings"]] == [
        ("rate_under_floor", "2026-H1"),
        ("floor_unknown", "2026-H2"),
        ("floor_unknown", "2027-H1"),
    ]
    assert {period["rate"] for period in found["periods"]} == {"5.00"}


def test_the_eu_minimum_is_two_points_lower_and_has_no_floor() -> None:
    found = result("10000", "2025-03-31", "2025-08-15", scheme="eu")
    assert [period["rate"] for period in found["periods"]] == ["11.15", "10.15"]
    assert found["indemnity"] == "40.00"
    assert result("5000", "2024-02-01", "2024-03-01", scheme="eu", rate="1")["warnings"] == []


def test_a_rate_that_was_not_checked_officially_is_told() -> None:
    assert result("3600", "2026-05-31", "2026-07-31")["warnings"] == [
        {"code": "rate_to_verify", "half_year": "2026-H2", "rate": "2.40"}
    ]


def test_a_half_year_without_rate_is_asked_for_and_never_guessed() -> None:
    assert answer("100", "2026-12-01", "2027-08-01") == {
        "ok": False,
        "missing": [
            {"half_year": "2027-H1", "reference_date": "2027-01-01"},
            {"half_year": "2027-H2", "reference_date": "2027-07-01"},
        ],
    }
    assert answer("100", "2014-12-30", "2015-01-02")["missing"][0]["half_year"] == "2014-H2"


def test_a_typed_ecb_rate_stands_in_for_the_table_and_is_told() -> None:
    found = result("100", "2026-12-31", "2027-01-31", ecb={"2027-H1": "2,00 %"})
    assert [period["rate"] for period in found["periods"]] == ["12.00"]
    assert found["warnings"] == [{"code": "rate_typed", "half_year": "2027-H1", "rate": "2.00"}]
    assert (
        result("100", "2026-06-30", "2026-07-31", ecb={"2026-H2": "2.15"})["periods"][0]["rate"]
        == "12.15"
    )


def test_a_contract_rate_needs_no_table() -> None:
    assert result("36500", "2030-01-01", "2030-01-11", rate="10")["penalty"] == "100.00"


def test_paid_on_the_due_date_costs_nothing_not_even_the_indemnity() -> None:
    assert result("100", "2025-01-31", "2025-01-31") == {
        "penalty": "0.00",
        "indemnity": "0.00",
        "periods": [],
        "warnings": [],
    }


def test_a_leap_year_is_divided_by_365_all_the_same() -> None:
    found = result("36500", "2023-12-31", "2024-12-31", rate="10")
    assert sum(period["days"] for period in found["periods"]) == 366
    assert found["penalty"] == "3660.00"
    assert result("100", "2024-02-28", "2024-02-29")["periods"][0]["days"] == 1


def test_half_a_cent_is_rounded_up_once() -> None:
    assert result("0.01", "2025-01-01", "2025-01-02", rate="100")["penalty"] == "0.00"
    assert result("3.65", "2025-01-01", "2025-01-02", rate="50")["penalty"] == "0.01"
    assert result("3.64", "2025-01-01", "2025-01-02", rate="50")["penalty"] == "0.00"


@pytest.mark.parametrize(
    ("fields", "found"),
    [
        ({"amount": "12a"}, [("amount", "not_an_amount")]),
        ({"amount": "-100"}, [("amount", "not_positive")]),
        ({"amount": "0"}, [("amount", "not_positive")]),
        ({"amount": "1000000000"}, [("amount", "too_large")]),
        ({"amount": "1.2345"}, [("amount", "too_many_decimals")]),
        ({"amount": "  "}, [("amount", "missing")]),
        ({"amount": None}, [("amount", "missing")]),
        ({"amount": 100}, [("amount", "not_a_text")]),
        ({"amount": True}, [("amount", "not_a_text")]),
        ({"amount": ["1"]}, [("amount", "not_a_text")]),
        ({"due": "2025-02-30"}, [("due", "impossible_date")]),
        ({"due": "soon", "paid": "32/01/2025"}, [("due", "not_a_date"), ("paid", "impossible_date")]),
        ({"paid": "2025-01-30"}, [("paid", "paid_before_due")]),
        ({"paid": "9999-01-30"}, [("paid", "date_out_of_range")]),
        ({"rate": "-1"}, [("rate", "negative")]),
        ({"rate": "100.0001"}, [("rate", "too_large")]),
        ({"rate": "ten"}, [("rate", "not_a_rate")]),
        ({"scheme": "uk"}, [("scheme", "unknown_choice")]),
        ({"ecb": {"2027": "2"}}, [("ecb.2027", "not_a_half_year")]),
        ({"ecb": {"2027-H1": "x"}}, [("ecb.2027-H1", "not_a_rate")]),
        ({"ecb": "2.4"}, [("ecb", "not_a_form")]),
        ({"amout": "1"}, [("amout", "unknown_field")]),
    ],
)  # fmt: skip
def test_bad_input_is_refused_at_its_field(
    fields: dict[str, Any], found: list[tuple[str, str]]
) -> None:
    assert faults(**fields) == found


def test_every_fault_is_told_at_once_with_a_whole_sentence() -> None:
    with pytest.raises(Refused) as refused:
        parse_late_invoice(
            {"amount": "1O0", "due": "2025-01-31", "paid": "2025-01-30", "rate": "-2"}
        )
    assert str(refused.value).splitlines() == [
        "amount: '1O0' is not an amount in euros: write it like 1234.56 or 1 234,56.",
        "paid: 2025-01-30 is before the due date, 2025-01-31: there is nothing late. Check both dates.",
        "rate: a rate cannot be negative.",
    ]
    for nothing in (None, [], "x", 3):
        with pytest.raises(Refused):
            parse_late_invoice(nothing)


days = st.dates(date(2015, 1, 1), date(2026, 6, 1))
amounts = st.integers(1, 10**9)


def exact(amount_cents: int, due_on: date, paid_on: date, rate: int | None = None) -> Fraction:
    invoice = LateInvoice(
        amount_cents=amount_cents, due_on=due_on, paid_on=paid_on, contract_rate=rate, ecb_rates={}
    )
    found = penalties_of(invoice, TABLE)
    assert isinstance(found, Penalties)
    value = Fraction(sum(period.numerator for period in found.periods), found.denominator)
    assert found.penalty_cents == (value + Fraction(1, 2)).__floor__()
    return value


def slow(amount_cents: int, due_on: date, paid_on: date, ecb: Mapping[HalfYear, Any]) -> Fraction:
    """The rule day by day, in fractions."""
    total, day = Fraction(0), due_on
    while day < paid_on:
        day += timedelta(days=1)
        rate = ecb[HalfYear(day.year, 1 if day.month < 7 else 2)].ecb
        total += amount_cents * (Fraction(rate, 1_000_000) + Fraction(10, 100)) / 365
    return total


@UNHURRIED
@given(amounts, days, st.integers(0, 200))
def test_the_sum_agrees_with_the_rule_day_by_day(amount: int, due: date, late: int) -> None:
    paid = due + timedelta(days=late)
    assert exact(amount, due, paid) == slow(amount, due, paid, TABLE.half_years)


@UNHURRIED
@given(amounts, days, st.integers(0, 1000), st.integers(0, 1000))
def test_splitting_the_days_adds_up(amount: int, due: date, first: int, second: int) -> None:
    middle = due + timedelta(days=first)
    end = min(middle + timedelta(days=second), date(2026, 12, 31))
    middle = min(middle, end)
    assert exact(amount, due, middle) + exact(amount, middle, end) == exact(amount, due, end)


@UNHURRIED
@given(amounts, days, st.integers(0, 200))
def test_a_day_more_never_costs_less(amount: int, due: date, late: int) -> None:
    paid = due + timedelta(days=late)
    assert exact(amount, due, paid) < exact(amount, due, paid + timedelta(days=1))


@UNHURRIED
@given(amounts, st.integers(2, 50), days, st.integers(0, 200), st.integers(0, 1_000_000))
def test_amounts_scale(amount: int, times: int, due: date, late: int, rate: int) -> None:
    paid = due + timedelta(days=late)
    assert exact(amount * times, due, paid) == times * exact(amount, due, paid)
    assert exact(amount * times, due, paid, rate) == times * exact(amount, due, paid, rate)


@UNHURRIED
@given(st.text(), st.text(), st.text(), st.text())
def test_no_typed_text_breaks_it(amount: str, due: str, paid: str, rate: str) -> None:
    found = answer(amount, due, paid, rate=rate)
    assert found["ok"] or found["faults"]


@pytest.mark.parametrize(
    ("where", "value", "said"),
    [
        (("half_years", "2026-H1", "ecb", "percent"), 2.15, "2.15 is not a number between quotes"),
        (("half_years", "2026-H1", "ecb", "percent"), "2.1x", "'2.1x' is not a number between"),
        (("half_years", "2026-H1", "ecb", "sources"), [], "at least 1 needed, 0 found."),
        (("half_years", "2026-H1", "legal", "verify"), "yes", "'yes' is neither true nor false."),
        (("half_years", "2030-H1"), {}, "2027-H1 should come here: no half-year is left out."),
        (("half_years", "next"), {}, "'next' is not a half-year: write it like 2025-H1."),
        (("schemes", "fr", "floor_times"), True, "True is not a whole number."),
        (("days_in_year",), 366, "366 is not between 365 and 365."),
        (("checked_on",), "today", "'today' is not a date"),
        (("half_years",), {}, "is not a mapping with entries."),
        (("more",), 1, "the key 'more' is not known here."),
    ],
)
def test_a_faulty_table_is_refused(where: tuple[str, ...], value: object, said: str) -> None:
    table: Any = copy.deepcopy(load_rates())
    inner = table
    for key in where[:-1]:
        inner = inner[key]
    inner[where[-1]] = value
    with pytest.raises(Refused) as refused:
        parse_rates(table)
    assert said in str(refused.value)
