"""The Markdown fence that puts a questionnaire into a page:

    ```quiz
    id: before-signing
    ```

and the one that puts its method page there, `method`, with the same body.

It is used by pymdownx.superfences, one function a language. A faulty definition stops the build: a fence must never
be left as code on the page.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from pymdownx.superfences import SuperFencesException

from quiz.load import Questionnaire, instrument_ids, load
from quiz.render import render_method, render_questionnaire
from quiz.yaml_file import Unreadable, parse_yaml


def french(source: str, *_: Any, **__: Any) -> str:
    """The questionnaire named in a `quiz` fence, in French."""
    return _rendered(source, _form("fr"))


def english(source: str, *_: Any, **__: Any) -> str:
    """The questionnaire named in a `quiz` fence, in English."""
    return _rendered(source, _form("en"))


def french_method(source: str, *_: Any, **__: Any) -> str:
    """The method page of the questionnaire named in a `method` fence, in French."""
    return _rendered(source, lambda questionnaire: render_method(questionnaire, "fr"))


def english_method(source: str, *_: Any, **__: Any) -> str:
    """The method page of the questionnaire named in a `method` fence, in English."""
    return _rendered(source, lambda questionnaire: render_method(questionnaire, "en"))


def _form(language: str) -> Callable[[Questionnaire], str]:
    return lambda one: render_questionnaire(one.instrument, one.words[language], language)


def _rendered(source: str, render: Callable[[Questionnaire], str]) -> str:
    try:
        body = parse_yaml(source)
    except Unreadable as error:
        raise SuperFencesException(f"fence, line {error.line}: {error}") from error
    ids = instrument_ids()
    if not isinstance(body, dict) or set(body) != {"id"} or body["id"] not in ids:
        known = ", ".join(ids)
        raise SuperFencesException(
            f"write one line `id: ID`, where ID is one of {known}. Found: {source!r}"
        )
    try:
        return render(load(body["id"]))
    except Exception as error:
        # Whatever it is: superfences swallows any other exception and leaves the fence as code on a page that "built".
        raise SuperFencesException(f"{body['id']}: {error}") from error
