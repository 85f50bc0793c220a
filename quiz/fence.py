"""The Markdown fence that puts a questionnaire into a page:

    ```quiz
    id: before-signing
    ```

It is used by pymdownx.superfences, one function a language. A faulty definition stops the build: a fence must never
be left as code on the page.
"""

from __future__ import annotations

from typing import Any

from pymdownx.superfences import SuperFencesException

from quiz.load import instrument_ids, load
from quiz.problems import DefinitionRefused
from quiz.render import render_questionnaire
from quiz.yaml_file import Unreadable, parse_yaml


def french(source: str, *_: Any, **__: Any) -> str:
    """The questionnaire named in the fence, in French."""
    return _questionnaire(source, "fr")


def english(source: str, *_: Any, **__: Any) -> str:
    """The questionnaire named in the fence, in English."""
    return _questionnaire(source, "en")


def _questionnaire(source: str, language: str) -> str:
    try:
        body = parse_yaml(source)
    except Unreadable as error:
        raise SuperFencesException(f"quiz fence, line {error.line}: {error}") from error
    ids = instrument_ids()
    if not isinstance(body, dict) or set(body) != {"id"} or body["id"] not in ids:
        known = ", ".join(ids)
        raise SuperFencesException(
            f"quiz fence: write one line `id: ID`, where ID is one of {known}. Found: {source!r}"
        )
    try:
        questionnaire = load(body["id"])
        return render_questionnaire(
            questionnaire.instrument, questionnaire.words[language], language
        )
    except DefinitionRefused as refused:
        raise SuperFencesException(str(refused)) from refused
