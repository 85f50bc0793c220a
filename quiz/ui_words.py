"""The words of the interface that all questionnaires share, one file a language."""

from __future__ import annotations

from functools import lru_cache

from quiz.places import UI_WORDS
from quiz.wording import Words
from quiz.yaml_file import read_yaml


@lru_cache(maxsize=4)
def ui_words(language: str) -> Words:
    """The words of one language by key. Raises what `read_yaml` raises: without them nothing can be shown."""
    value = read_yaml(UI_WORDS / f"{language}.yaml").value
    assert isinstance(value, dict)
    return value
