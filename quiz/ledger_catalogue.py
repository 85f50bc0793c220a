"""The events, presets and thresholds of the licence with points, docs/data/ledger.yaml, for `scoring.tools.parse_catalogue`. No words."""

from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache
from pathlib import Path

from quiz.data_file import load_data
from quiz.places import DOCS
from scoring import tools

CATALOGUE = DOCS / "data" / "ledger.yaml"


@lru_cache(maxsize=4)
def load_catalogue(file: Path = CATALOGUE) -> Mapping[str, object]:
    """The checked catalogue, ready for JSON, with its sources.

    Raises `DefinitionRefused` with each fault and its line.
    """
    return load_data(file, tools.parse_catalogue)
