"""`tool penalties` as outside programs meet it, and the two data files: exit codes, JSON, faults with their line."""

from __future__ import annotations

import argparse
import datetime
import json
from collections.abc import Callable, Mapping
from pathlib import Path

import pytest

from quiz import tool_command
from quiz.ledger_catalogue import CATALOGUE, load_catalogue
from quiz.problems import DefinitionRefused
from quiz.rates import RATES, load_rates

EXAMPLE = ["--amount", "10000.00", "--due", "2025-03-31", "--paid", "2025-08-15"]


def run(*arguments: str) -> int:
    parser = argparse.ArgumentParser(prog="quiz")
    tool_command.add_tool_commands(parser.add_subparsers(required=True))
    chosen = parser.parse_args(["tool", "penalties", *arguments])
    code: int = chosen.run(chosen)
    return code


def test_penalties_prints_the_agreed_object(capsys: pytest.CaptureFixture[str]) -> None:
    assert run(*EXAMPLE, "--json") == 0
    printed = json.loads(capsys.readouterr().out)
    assert set(printed) == {"penalty", "indemnity", "periods", "warnings"}
    assert (printed["penalty"], printed["indemnity"]) == ("480.97", "40.00")
    assert set(printed["periods"][0]) == {"from", "to", "days", "rate", "amount"}


def test_penalties_are_told_in_words(capsys: pytest.CaptureFixture[str]) -> None:
    assert run("--amount", "5 000,00 €", "--due", "01/02/2024", "--paid", "01/03/2024", "--rate", "15") == 0  # fmt: skip
    told = capsys.readouterr().out
    assert "Penalty: 59.59 EUR" in told
    assert "2024-H1" in told and "15.21 %" in told
    assert "Rates checked on 2026-11-22." in told


def test_without_a_day_of_payment_today_counts(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(tool_command, "_today", lambda: datetime.date(2025, 8, 15))
    assert run(*EXAMPLE[:4], "--json") == 0
    assert json.loads(capsys.readouterr().out)["penalty"] == "480.97"


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["--amount", "12a"], "--amount: '12a' is not an amount in euros"),
        (["--amount=-5,00"], "--amount: the amount must be more than zero."),
        (["--due", "2025-02-30"], "--due: '2025-02-30' is not in the calendar"),
        (["--paid", "2025-03-30"], "--paid: 2025-03-30 is before the due date, 2025-03-31"),
        (["--paid", ""], "--paid: this is missing."),
        (["--rate", "-1"], "--rate: a rate cannot be negative."),
        (["--ecb", "2027"], "--ecb 2027: '2027' is not a half-year"),
        (["--paid", "2027-01-31"], "2027-H1: the table of rates has no ECB rate for 2027-01-01"),
    ],
)
def test_bad_input_is_refused_with_one_and_nothing_on_standard_output(
    arguments: list[str], said: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(*EXAMPLE, *arguments, "--json") == 1
    printed = capsys.readouterr()
    assert printed.out == "" and said in printed.err


def test_a_typed_rate_stands_in_for_a_missing_half_year(
    capsys: pytest.CaptureFixture[str],
) -> None:
    assert run(*EXAMPLE, "--paid", "2027-01-31", "--ecb", "2027-H1=2,40", "--json") == 0
    warnings = json.loads(capsys.readouterr().out)["warnings"]
    assert [(w["code"], w["half_year"]) for w in warnings] == [
        ("rate_to_verify", "2026-H2"),
        ("rate_typed", "2027-H1"),
    ]
    assert run(*EXAMPLE, "--paid", "2027-01-31", "--rate", "15", "--json") == 0


@pytest.mark.parametrize(
    "arguments", [[], EXAMPLE[:2], [*EXAMPLE, "--scheme", "uk"], [*EXAMPLE, "--nothing"]]
)
def test_wrong_usage_exits_with_two(
    arguments: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(SystemExit) as stopped:
        run(*arguments)
    assert stopped.value.code == 2
    assert "usage:" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("original", "load", "old", "new", "line_of", "said"),
    [
        (RATES, load_rates, 'percent: "3.15"', "percent: 3.15", "percent: 3.15", "3.15 is not a number between quotes"),
        (RATES, load_rates, "key: retout", "key: retuot", "key: retuot", "the source 'retuot' is not in docs/data/sources.yaml. Did you mean 'retout'?"),
        (RATES, load_rates, "  2025-H2:", "  2025-H3:", "  2025-H3:", "'2025-H3' is not a half-year"),
        (RATES, load_rates, "  2025-H2:", "  2025-H1:", "  2025-H1:", "duplicate key"),
        (CATALOGUE, load_catalogue, "ledger: theirs", "ledger: their", "ledger: their\n", "Did you mean 'theirs'?"),
        (CATALOGUE, load_catalogue, "repetitions: 3", "repetitions: three", "repetitions: three", "'three' is not a whole number."),
    ],
)  # fmt: skip
def test_a_faulty_data_file_is_refused_with_its_line(
    original: Path,
    load: Callable[[Path], Mapping[str, object]],
    old: str,
    new: str,
    line_of: str,
    said: str,
    tmp_path: Path,
) -> None:
    text = original.read_text(encoding="utf-8")
    assert old in text
    text = text.replace(old, new, 1)
    file = tmp_path / original.name
    file.write_text(text, encoding="utf-8")
    with pytest.raises(DefinitionRefused) as refused:
        load(file)
    assert said in str(refused.value)
    if "duplicate" not in said:
        line = text[: text.index(line_of)].count("\n") + 1
        assert any(problem.line == line for problem in refused.value.problems)


def test_a_missing_data_file_is_refused(tmp_path: Path) -> None:
    with pytest.raises(DefinitionRefused, match="missing or unreadable"):
        load_rates(tmp_path / "rates.yaml")


def test_the_data_files_are_plain_values_that_json_carries() -> None:
    for value in (load_rates(), load_catalogue()):
        assert json.loads(json.dumps(value)) == value
