"""The official rates, docs/data/rates.yaml, as the mapping that `scoring.tools.parse_rates` takes. What follows from them is not here."""

from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache
from pathlib import Path

from quiz.data_file import load_data
from quiz.places import DOCS
from scoring import tools

RATES = DOCS / "data" / "rates.yaml"


@lru_cache(maxsize=4)
def load_rates(file: Path = RATES) -> Mapping[str, object]:
    """The checked table, ready for JSON, with the sources of every figure.

    Raises `DefinitionRefused` with each fault and its line.
    """
    return load_data(file, tools.parse_rates)
