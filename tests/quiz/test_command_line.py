"""The command line as outside programs meet it: exit codes, JSON, and every fault of a bad input."""

from __future__ import annotations

import io
import json
from pathlib import Path

import pytest

from quiz.__main__ import main
from quiz.load import load

GOOD = {"deposit": "yes", "written-scope": "partly", "threats": "no"}
KEYS = {
    "instrument", "version", "verdict", "risk", "low", "high", "coverage", "settled", "solid", "other_bands", "stops",
    "dimensions", "sides", "contributions", "changes", "ask", "advice", "link",
}  # fmt: skip


def sheet(tmp_path: Path, content: object) -> str:
    file = tmp_path / "answers.json"
    file.write_text(content if isinstance(content, str) else json.dumps(content), encoding="utf-8")
    return str(file)


def test_score_prints_the_agreed_object(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["score", "before-signing", sheet(tmp_path, GOOD), "--json"]) == 0
    result = json.loads(capsys.readouterr().out)
    assert set(result) == KEYS
    assert (result["instrument"], result["version"], result["verdict"]) == (
        "before-signing",
        1,
        None,
    )
    assert result["risk"] == 25


@pytest.mark.parametrize("language", ["fr", "en"])
def test_score_tells_the_result_in_words(
    language: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    words = load("before-signing").words[language]
    assert main(["score", "before-signing", sheet(tmp_path, GOOD), "--lang", language]) == 0
    told = capsys.readouterr().out
    assert told.startswith(str(words["no_verdict"]["headline"]))  # type: ignore[index]
    assert "#r=1." in told


def test_a_faulty_sheet_is_refused_with_every_fault_and_its_line(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    text = '{\n  "depost": "yes",\n  "written-scope": "maybe",\n  "threats": true\n}\n'
    assert main(["score", "before-signing", sheet(tmp_path, text)]) == 1
    printed = capsys.readouterr()
    lines = printed.err.strip().splitlines()
    assert printed.out == ""
    assert [line.split("answers.json:")[1].split(":")[0] for line in lines] == ["2", "4", "3"]
    assert "Did you mean 'deposit'?" in lines[0]


@pytest.mark.parametrize(
    "text",
    [
        "",
        "{",
        "[]",
        "null",
        '{"deposit": }',
        '{"deposit": NaN}',
        "\x00",
        '{"deposit": "yes", "deposit": "no"}',
    ],
)
def test_what_is_not_a_sheet_is_refused(
    text: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["score", "before-signing", sheet(tmp_path, text), "--json"]) == 1
    printed = capsys.readouterr()
    assert printed.out == "" and "answers.json:" in printed.err


def test_a_sheet_that_is_not_there_is_refused(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["score", "before-signing", "/nowhere/answers.json"]) == 1
    assert "missing or unreadable" in capsys.readouterr().err


@pytest.mark.parametrize(
    "arguments",
    [
        [],
        ["score"],
        ["score", "nothing", "a.json"],
        ["link", "sideways"],
        ["score", "before-signing"],
    ],
)
def test_wrong_usage_exits_with_two(
    arguments: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(SystemExit) as stopped:
        main(arguments)
    assert stopped.value.code == 2
    assert "usage:" in capsys.readouterr().err


def test_a_sheet_may_come_from_standard_input(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr("sys.stdin", io.StringIO(json.dumps(GOOD)))
    assert main(["score", "before-signing", "-", "--json"]) == 0
    assert json.loads(capsys.readouterr().out)["risk"] == 25


def test_a_link_goes_out_and_comes_back(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["link", "encode", "before-signing", sheet(tmp_path, GOOD)]) == 0
    fragment = capsys.readouterr().out.strip()
    assert (
        main(["link", "decode", "before-signing", f"https://example.org/fr/page/{fragment}"]) == 0
    )
    decoded = json.loads(capsys.readouterr().out)
    assert {id_: answer for id_, answer in decoded.items() if answer != "unknown"} == GOOD


@pytest.mark.parametrize(
    ("link", "said"),
    [
        ("https://example.org/fr/", "not a link to a result"),
        ("#r=1.abc.0000", "damaged"),
        ("#r=99.abc.0000", "made with version 99"),
    ],
)
def test_a_bad_link_is_told_in_words(
    link: str, said: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["link", "decode", "before-signing", link]) == 1
    assert said in capsys.readouterr().err


def test_a_table_is_scored_row_by_row_and_bad_rows_are_told_by_number(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file = tmp_path / "sheets.csv"
    file.write_text("deposit,threats\nyes,no\nmaybe,no\n,yes\nno,no,no\n", encoding="utf-8")
    assert main(["score", "before-signing", "--batch", str(file)]) == 1
    printed = capsys.readouterr()
    rows = printed.out.splitlines()
    assert rows[0].startswith("row,verdict,risk")
    assert [row.split(",")[:3] for row in rows[1:]] == [["2", "", "0"], ["4", "stop", ""]]
    assert "row 3: deposit: 'maybe' is not one of" in printed.err
    assert "row 5: ?: " in printed.err


def test_a_table_with_an_unknown_column_is_refused_before_any_row(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file = tmp_path / "sheets.csv"
    file.write_text("deposit,deposits,deposit\nyes,yes,no\n", encoding="utf-8")
    assert main(["score", "before-signing", "--batch", str(file)]) == 1
    printed = capsys.readouterr()
    assert printed.out == ""
    assert (
        "'deposits' is not a question" in printed.err
        and "'deposit' is a column twice" in printed.err
    )


def test_a_table_and_single_sheets_give_the_same_result(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file = tmp_path / "sheets.csv"
    file.write_text("deposit,written-scope,threats\nyes,partly,no\n", encoding="utf-8")
    main(["score", "before-signing", sheet(tmp_path, GOOD), "--json"])
    single = json.loads(capsys.readouterr().out)
    assert main(["score", "before-signing", "--batch", str(file), "--json"]) == 0
    assert json.loads(capsys.readouterr().out) == {"row": 2, **single}
