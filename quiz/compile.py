"""The definition that the browser's Python reads: the numbers of one version, without words and sources, as one line of JSON."""

from __future__ import annotations

import json

from quiz.load import Questionnaire
from scoring import Instrument

_ONLY_FOR_AUTHORS = ("sources", "bank", "worst", "allow")


def compiled_name(instrument: Instrument) -> str:
    """The file name of a version: `before-signing@1.json`."""
    return f"{instrument.id}@{instrument.version}.json"


def compile_definition(questionnaire: Questionnaire) -> str:
    """The definition as JSON. The order of keys and lists is kept: links rely on it."""
    return json.dumps(_without(questionnaire.definition), ensure_ascii=False, separators=(",", ":"))


def _without(value: object) -> object:
    if isinstance(value, dict):
        return {key: _without(part) for key, part in value.items() if key not in _ONLY_FOR_AUTHORS}
    if isinstance(value, list):
        return [_without(part) for part in value]
    return value
