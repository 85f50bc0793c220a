"""Frozen versions never change, and their links show what they showed."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from quiz.load import load
from quiz.places import PUBLISHED, ROOT
from quiz.publish import changed_files, publish, published_versions
from quiz.skeleton import create
from quiz.yaml_file import read_yaml
from scoring import assess, decode, encode, parse_responses, result_of

GOLDEN: Any = read_yaml(ROOT / "tests" / "data" / "golden_links.yaml").value
VERSIONS = {(v.instrument.id, v.instrument.version): v for v in published_versions()}


def test_no_frozen_file_has_changed() -> None:
    assert changed_files() == []
    assert len(list(PUBLISHED.glob("*@*.json"))) == len(VERSIONS) > 0


def test_a_changed_frozen_file_is_noticed(tmp_path: Path) -> None:
    create("draft", tmp_path, tmp_path / "docs")
    file = publish(load("draft", tmp_path), tmp_path / "published")
    assert changed_files(tmp_path / "published") == []
    file.write_text(file.read_text(encoding="utf-8").replace("34", "35"), encoding="utf-8")
    assert changed_files(tmp_path / "published") == [file.name]
    file.unlink()
    assert changed_files(tmp_path / "published") == [file.name]


def test_publishing_twice_changes_nothing(tmp_path: Path) -> None:
    create("draft", tmp_path, tmp_path / "docs")
    first = publish(load("draft", tmp_path), tmp_path / "published").read_bytes()
    assert publish(load("draft", tmp_path), tmp_path / "published").read_bytes() == first
    assert (
        len((tmp_path / "published" / "SHA256SUMS").read_text(encoding="utf-8").splitlines()) == 1
    )


@pytest.mark.parametrize(
    "golden", GOLDEN, ids=lambda one: f"{one['instrument']}@{one['version']}/{one['link'][-4:]}"
)
def test_a_golden_link_shows_what_it_showed(golden: dict[str, Any]) -> None:
    instrument = VERSIONS[golden["instrument"], golden["version"]].instrument
    sheet = decode(instrument, golden["link"])
    given = {id_: answer for id_, answer in sheet.items() if answer != "unknown"}
    result = result_of(assess(instrument, sheet))
    assert given == golden["responses"]
    assert (result["verdict"], result["risk"]) == (golden["verdict"], golden["risk"])
    assert encode(instrument, parse_responses(instrument, given)) == golden["link"]


def test_every_published_version_has_golden_links() -> None:
    assert {(one["instrument"], one["version"]) for one in GOLDEN} == set(VERSIONS)
