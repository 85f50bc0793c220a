"""The schema that completes keys in editors agrees with what the engine accepts."""

from __future__ import annotations

import json

import pytest
from jsonschema import Draft202012Validator

from quiz.load import instrument_ids
from quiz.places import INSTRUMENTS, ROOT, SKELETON
from quiz.yaml_file import read_yaml

SCHEMA = json.loads((ROOT / "quiz" / "instrument.schema.json").read_text(encoding="utf-8"))
VALIDATOR = Draft202012Validator(SCHEMA)
FILES = [INSTRUMENTS / id_ / "instrument.yaml" for id_ in instrument_ids()]


def test_the_schema_is_a_schema() -> None:
    Draft202012Validator.check_schema(SCHEMA)


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.parent.name)
def test_our_instruments_follow_the_schema(file: object) -> None:
    assert [error.message for error in VALIDATOR.iter_errors(read_yaml(file).value)] == []  # type: ignore[arg-type]


def test_the_skeleton_follows_the_schema_once_it_has_an_id() -> None:
    value = read_yaml(SKELETON / "instrument.yaml").value
    assert isinstance(value, dict)
    assert list(VALIDATOR.iter_errors({**value, "id": "my-own"})) == []


@pytest.mark.parametrize("code", ["q101", "q102", "q103", "q104", "q105", "q112", "q113"])
def test_the_schema_sees_faults_of_form(code: str) -> None:
    value = read_yaml(ROOT / "tests" / "data" / "broken" / code / "instrument.yaml").value
    assert list(VALIDATOR.iter_errors(value))
