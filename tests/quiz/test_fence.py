"""The fence puts a questionnaire into a page, or stops the build: it is never left as code on the page."""

from __future__ import annotations

from pathlib import Path

import pytest
from pymdownx.superfences import SuperFencesException

from quiz import fence
from quiz.problems import DefinitionRefused, missing_file


@pytest.mark.parametrize("function", [fence.french, fence.english])
def test_a_fence_becomes_a_whole_form(function: object) -> None:
    html = function("id: before-signing")  # type: ignore[operator]
    assert html.count('data-item="') == 25
    assert 'data-quiz="before-signing"' in html and "data-paper" in html


@pytest.mark.parametrize(
    "body", ["", "id: nothing", "before-signing", "id: before-signing\nmore: 1", "id: [", "- x"]
)
def test_a_fence_that_names_no_questionnaire_stops_the_build(body: str) -> None:
    with pytest.raises(SuperFencesException):
        fence.french(body)


def test_a_faulty_definition_stops_the_build_with_file_and_line(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    problem = missing_file(Path("quiz/instruments/x/fr.yaml"))

    def refuse(_: str) -> None:
        raise DefinitionRefused([problem])

    monkeypatch.setattr(fence, "load", refuse)
    with pytest.raises(SuperFencesException, match=r"x/fr\.yaml:1:1: this file is missing"):
        fence.english("id: before-signing")


def test_any_other_error_stops_the_build_too(monkeypatch: pytest.MonkeyPatch) -> None:
    def break_down(*_: object) -> None:
        raise KeyError("a word")

    monkeypatch.setattr(fence, "render_questionnaire", break_down)
    with pytest.raises(SuperFencesException, match="a word"):
        fence.french("id: before-signing")
