"""Tables as CSV: read back as written, agreed with the standard module, and never a formula."""

from __future__ import annotations

import csv
import io

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from scoring.tools import TableRefused, csv_rows, csv_text, safe_text

UNHURRIED = settings(deadline=None)  # a busy machine is no fault of the code

cells = st.text(
    st.sampled_from("ab1 '\"=+-@,;\t\r\n.\u00a0é＝＠") | st.characters(codec="utf-8"), max_size=12
)
tables = st.lists(st.lists(cells, min_size=2, max_size=4), max_size=5)


@UNHURRIED
@given(tables, st.sampled_from([",", ";", "\t"]))
def test_a_table_is_read_back_as_it_was_written(table: list[list[str]], separator: str) -> None:
    header = ["one", "two", "three"]
    text = csv_text([header, *table], separator)
    assert csv_rows(text) == [header, *(row for row in table if any(row))]


@UNHURRIED
@given(tables, st.sampled_from([",", ";"]))
def test_the_standard_module_reads_the_same_cells(table: list[list[str]], separator: str) -> None:
    text = csv_text(table, separator)
    rows = csv.reader(io.StringIO(text, newline=""), delimiter=separator)
    assert [row for row in rows if row] == [[safe_text(cell) for cell in row] for row in table]


@UNHURRIED
@given(cells)
def test_no_cell_begins_like_a_formula_unless_it_is_a_plain_number(cell: str) -> None:
    safe = safe_text(cell)
    begins = safe.lstrip(" \u00a0\t\r\n")[:1]
    assert begins not in set("=+@＝＋＠") and (begins != "-" or float(safe.replace(",", ".")) <= 0)


@pytest.mark.parametrize(
    "risky",
    ["=1+1", "+1", "@SUM(A1)", "-2+3", "-cmd|' /C calc'!A0", "\t=1", "\r=1", "\n=1", " =1", "＝1", "-1-1", "'=1"],
)  # fmt: skip
def test_what_a_spreadsheet_might_run_gets_an_apostrophe(risky: str) -> None:
    assert safe_text(risky) == "'" + risky


@pytest.mark.parametrize("harmless", ["", "-5", "-12.50", "-12,5", "a=b", "1-2", "l'heure", "«=»"])
def test_what_is_harmless_stays(harmless: str) -> None:
    assert safe_text(harmless) == harmless


def test_numbers_are_written_as_they_are_and_nothing_as_nothing() -> None:
    assert csv_text([[-5, 3, None, "-5"]], ";") == "-5;3;;-5\r\n"


def test_lines_may_end_in_any_way_and_the_last_need_not() -> None:
    assert csv_rows("a,b\r\n1,2\n3,4\r5,") == [["a", "b"], ["1", "2"], ["3", "4"], ["5", ""]]


@UNHURRIED
@given(st.text(st.sampled_from("a\",;\t\r\n'="), max_size=40))
def test_no_text_breaks_the_reading(text: str) -> None:
    try:
        rows = csv_rows(text)
    except TableRefused as refused:
        assert refused.code == "open_quote" and refused.row >= 1
    else:
        assert all(any(row) for row in rows) or not any(map(any, rows))
