"""The linter: complete on broken definitions, silent on ours."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from quiz.__main__ import main
from quiz.codes import CODES
from quiz.lint import lint
from quiz.load import instrument_ids, load
from quiz.places import INSTRUMENTS, ROOT
from quiz.problems import DefinitionRefused
from quiz.publish import publication_faults, publish
from quiz.skeleton import create
from quiz.sources import load_references

BROKEN = ROOT / "tests" / "data" / "broken"
FOLDERS = sorted(folder for folder in BROKEN.iterdir() if folder.is_dir())


@pytest.mark.parametrize("folder", FOLDERS, ids=lambda folder: folder.name)
def test_a_broken_definition_is_told_word_for_word(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(ROOT)
    told = "".join(f"{problem}\n" for problem in lint([folder]))
    assert told == (folder / "expected.txt").read_text(encoding="utf-8")
    assert f"[{folder.name.upper()}]" in told


def test_every_code_has_its_broken_definition() -> None:
    elsewhere = {
        "Q302",
        "Q501",
    }  # about the list of sources and about published versions: tested below
    assert {folder.name.upper() for folder in FOLDERS} == set(CODES) - elsewhere


def test_an_incomplete_source_is_told(tmp_path: Path) -> None:
    file = tmp_path / "sources.yaml"
    file.write_text("book:\n  title: A book\n", encoding="utf-8")
    with pytest.raises(DefinitionRefused) as refused:
        load_references(file)
    (problem,) = refused.value.problems
    assert (problem.line, problem.code) == (1, "Q302")
    assert problem.message == "a source needs title, urls, published and checked_on."


def test_a_published_version_may_not_change(tmp_path: Path) -> None:
    create("draft", tmp_path, tmp_path / "docs")
    publish(load("draft", tmp_path), tmp_path / "published")
    assert publication_faults(load("draft", tmp_path), tmp_path / "published") == []
    file = tmp_path / "draft" / "instrument.yaml"
    file.write_text(
        file.read_text(encoding="utf-8").replace("from: 34", "from: 35"), encoding="utf-8"
    )
    (fault,) = publication_faults(load("draft", tmp_path), tmp_path / "published")
    assert (fault.code, fault.path) == ("Q501", ("version",))
    assert "write `version: 2` and a new date" in fault.message
    with pytest.raises(ValueError, match="version 1 of 'draft' is published"):
        publish(load("draft", tmp_path), tmp_path / "published")


@pytest.mark.parametrize("id_", instrument_ids())
def test_our_instruments_have_no_fault(id_: str) -> None:
    assert lint([INSTRUMENTS / id_]) == []


def test_a_new_questionnaire_passes(tmp_path: Path) -> None:
    create("my-own", tmp_path, tmp_path / "docs")
    assert lint([tmp_path / "my-own"]) == []


def test_a_new_questionnaire_never_overwrites(tmp_path: Path) -> None:
    create("my-own", tmp_path, tmp_path / "docs")
    with pytest.raises(DefinitionRefused, match="this exists already"):
        create("my-own", tmp_path, tmp_path / "docs")


@pytest.mark.parametrize("id_", ["", "Mine", "../evil", "a b", "-x", "é"])
def test_a_name_that_is_not_an_id_writes_nothing(id_: str, tmp_path: Path) -> None:
    with pytest.raises(DefinitionRefused, match="is not an id"):
        create(id_, tmp_path / "i", tmp_path / "docs")
    assert list(tmp_path.iterdir()) == []


def test_a_folder_that_is_not_there_is_told(tmp_path: Path) -> None:
    (problem,) = lint([tmp_path / "nothing"])
    assert problem.code == "Q002"


@pytest.mark.parametrize("code", sorted(CODES))
def test_each_code_is_explained_with_an_example(
    code: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["lint", "--explain", code]) == 0
    told = capsys.readouterr().out
    assert told.startswith(code) and "\n    " in told


def test_an_unknown_code_is_refused(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["lint", "--explain", "Q999"]) == 1
    assert "is not a code" in capsys.readouterr().err


def test_faults_of_several_files_are_told_together(tmp_path: Path) -> None:
    create("my-own", tmp_path, tmp_path / "docs")
    for name in ("fr.yaml", "en.yaml"):
        file = tmp_path / "my-own" / name
        file.write_text(
            file.read_text(encoding="utf-8").replace("no_verdict:", "noverdict:"), encoding="utf-8"
        )
    assert {problem.file.name for problem in lint([tmp_path / "my-own"])} == {"fr.yaml", "en.yaml"}
    shutil.rmtree(tmp_path / "my-own")
