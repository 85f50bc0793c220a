"""`tool wording`: one sentence a line in, one object a line out."""

from __future__ import annotations

import argparse
import io
import json

import pytest

from quiz.wording_command import add_wording_command


def run(monkeypatch: pytest.MonkeyPatch, typed: str, *arguments: str) -> int:
    parser = argparse.ArgumentParser()
    add_wording_command(parser.add_subparsers(required=True))
    monkeypatch.setattr("sys.stdin", io.StringIO(typed))
    chosen = parser.parse_args(["wording", *arguments])
    code: int = chosen.run(chosen)
    return code


def test_each_line_gets_one_object(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    typed = "Je suis inquiet.\n\nJe me sens trahi.\n"
    assert run(monkeypatch, typed, "--lang", "fr", "--part", "feeling", "--json") == 0
    lines = [json.loads(line) for line in capsys.readouterr().out.splitlines()]
    assert [(line["text"], line["ok"]) for line in lines] == [
        ("Je suis inquiet.", True),
        ("", True),
        ("Je me sens trahi.", False),
    ]
    assert set(lines[2]["marks"][0]) == {"start", "end", "kind", "why", "instead"}


def test_without_json_the_mark_is_told_in_words(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(monkeypatch, "He is lazy.", "--lang", "en", "--part", "observation") == 0
    told = capsys.readouterr().out
    assert "not ok  He is lazy." in told
    assert "label: lazy" in told


def test_a_part_is_required(monkeypatch: pytest.MonkeyPatch) -> None:
    with pytest.raises(SystemExit) as stopped:
        run(monkeypatch, "", "--lang", "fr")
    assert stopped.value.code == 2
