"""Numbers and dates as people type them, in French and in English; what cannot be read is refused with a code."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from scoring.tools import (
    NotRead,
    half_year_of,
    money_text,
    rate_text,
    read_cents,
    read_date,
    read_half_year,
    read_hundredths,
    read_rate,
    rounded_half_up,
    split_by_half_year,
    spread_dates,
)

UNHURRIED = settings(deadline=None)  # a busy machine is no fault of the code


@pytest.mark.parametrize(
    ("typed", "cents"),
    [
        ("10000.00", 1000000),
        ("10000", 1000000),
        ("10 000,00", 1000000),
        ("10\u00a0000,00\u00a0€", 1000000),
        ("10\u202f000,00 €", 1000000),
        ("10,000.00", 1000000),
        ("10.000,00", 1000000),
        ("€10,000", 1000000),
        ("EUR 10.000", 1000000),
        ("10000 euros", 1000000),
        ("1’234.5", 123450),
        ("1 234 567,8", 123456780),
        ("1,234,567", 123456700),
        ("1,234", 123400),
        ("1.234", 123400),
        ("12,5", 1250),
        ("0,99", 99),
        ("0.990", 99),
        ("  7 ", 700),
        ("-5", -500),
        ("\u22125,00", -500),
        ("-€5", -500),
        ("€-5", -500),
    ],
)
def test_an_amount_is_read_with_french_and_english_marks(typed: str, cents: int) -> None:
    assert read_cents(typed) == cents


@pytest.mark.parametrize(
    "typed",
    [
        "", "abc", "12a", "1e5", "1 23", "1,23,456", "1.234.56", "1,234,56", "1 234 5", "--5", "5-", "(5)", "$5", "5 %",
        "٣٤", "１２", "€5€", "5.", ".5", ",", "NaN", "inf", "0x10", "1_000", "1" * 41, "5 €\n6",
    ],
)  # fmt: skip
def test_what_is_no_amount_is_refused(typed: str) -> None:
    with pytest.raises(NotRead) as refused:
        read_cents(typed)
    assert refused.value.code == "not_an_amount"
    assert "write it like 1234.56 or 1 234,56." in str(refused.value)


@pytest.mark.parametrize("typed", ["0,125", "1234.567", "1 234,5678"])
def test_an_amount_has_two_decimals_at_most(typed: str) -> None:
    with pytest.raises(NotRead) as refused:
        read_cents(typed)
    assert refused.value.code == "too_many_decimals"


@pytest.mark.parametrize(
    ("typed", "millionths"),
    [("13,15 %", 131500), ("13.15", 131500), ("15%", 150000), ("1,234", 12340), ("0", 0), ("12.3750", 123750)],
)  # fmt: skip
def test_a_rate_is_read_in_percent(typed: str, millionths: int) -> None:
    assert read_rate(typed) == millionths


@pytest.mark.parametrize("typed", ["13 €", "15 pour cent", "%", "1.2345678"])
def test_what_is_no_rate_is_refused(typed: str) -> None:
    with pytest.raises(NotRead):
        read_rate(typed)


def test_a_quantity_has_no_unit() -> None:
    assert read_hundredths("2,5") == 250
    with pytest.raises(NotRead):
        read_hundredths("2 €")


@UNHURRIED
@given(st.integers(0, 10**11))
def test_an_amount_that_is_shown_is_read_back(cents: int) -> None:
    assert read_cents(money_text(cents)) == cents
    french = f"{cents // 100:,}".replace(",", "\u202f") + f",{cents % 100:02d} €"
    assert read_cents(french) == cents


@UNHURRIED
@given(st.integers(0, 10**6))
def test_a_rate_that_is_shown_is_read_back(millionths: int) -> None:
    assert read_rate(rate_text(millionths)) == millionths


def test_a_rate_is_shown_with_two_decimals_at_least() -> None:
    assert [rate_text(rate) for rate in (150000, 131500, 123750, 1)] == [
        "15.00",
        "13.15",
        "12.375",
        "0.0001",
    ]


def test_half_is_rounded_up() -> None:
    assert [rounded_half_up(n, 2) for n in (-3, -1, 0, 1, 3)] == [-1, 0, 0, 1, 2]


@pytest.mark.parametrize(
    "typed", ["2025-03-31", "31/03/2025", "31.3.2025", "31-03-2025", " 31 03 2025 "]
)
def test_a_date_is_read_in_iso_form_or_day_first(typed: str) -> None:
    assert read_date(typed) == date(2025, 3, 31)


@pytest.mark.parametrize(
    ("typed", "code"),
    [
        ("2025-02-29", "impossible_date"),
        ("31/04/2025", "impossible_date"),
        ("03/31/2025", "impossible_date"),
        ("2025-13-01", "impossible_date"),
        ("2025-00-10", "impossible_date"),
        ("0000-01-01", "impossible_date"),
        ("0025-03-31", "date_out_of_range"),
        ("1999-12-31", "date_out_of_range"),
        ("2100-01-01", "date_out_of_range"),
        ("31/03/25", "not_a_date"),
        ("31/03-2025", "not_a_date"),
        ("20250331", "not_a_date"),
        ("tomorrow", "not_a_date"),
        ("٢٠٢٥-03-31", "not_a_date"),
        ("", "not_a_date"),
    ],
)
def test_what_is_no_date_is_refused(typed: str, code: str) -> None:
    with pytest.raises(NotRead) as refused:
        read_date(typed)
    assert refused.value.code == code


def test_a_half_year_ends_with_june_or_december() -> None:
    assert half_year_of(date(2025, 6, 30)).id == "2025-H1"
    assert half_year_of(date(2025, 7, 1)).id == "2025-H2"
    assert read_half_year("2025-H2").last_day == date(2025, 12, 31)
    assert read_half_year("2025-H2").next.id == "2026-H1"
    for wrong in ("2025", "2025-H3", "2025-h1", "1999-H1", "x"):
        with pytest.raises(NotRead, match="is not a half-year"):
            read_half_year(wrong)


@UNHURRIED
@given(st.dates(date(2000, 1, 1), date(2099, 12, 31)), st.integers(-3, 3000))
def test_half_years_cover_every_day_once(first: date, more: int) -> None:
    last = date.fromordinal(min(first.toordinal() + more, date(2099, 12, 31).toordinal()))
    days: list[int] = []
    for half_year, start, end in split_by_half_year(first, last):
        assert half_year_of(start) == half_year == half_year_of(end)
        days += range(start.toordinal(), end.toordinal() + 1)
    assert days == list(range(first.toordinal(), last.toordinal() + 1))


@UNHURRIED
@given(st.dates(date(2000, 1, 1), date(2090, 1, 1)), st.integers(0, 1000), st.integers(2, 60))
def test_spread_dates_start_and_end_where_told(first: date, days: int, at_most: int) -> None:
    last = date.fromordinal(first.toordinal() + days)
    found = spread_dates(first, last, at_most)
    assert found[0] == first and found[-1] == last
    assert len(found) == min(days + 1, at_most) and list(found) == sorted(set(found))
