"""A result in words on a terminal, in one language. The page has its own words; both come from the same files."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from quiz.load import Questionnaire
from quiz.places import UI_WORDS
from quiz.yaml_file import read_yaml
from scoring import Assessment, result_of


def told(questionnaire: Questionnaire, assessment: Assessment, language: str) -> str:
    """The result as text: verdict, risk and range, why, what would change it, what to ask, what to do."""
    own: Any = read_yaml(UI_WORDS / "terminal.yaml").value
    return "\n".join(_lines(questionnaire.words[language], own[language], assessment))


def _lines(words: Any, ui: Any, assessment: Assessment) -> Iterator[str]:
    result: Any = result_of(assessment)
    verdict = words["verdicts"][result["verdict"]] if result["verdict"] else words["no_verdict"]
    yield verdict["headline"]
    yield ""
    yield verdict["text"].strip()
    yield ""
    if result["risk"] is not None:
        yield ui["risk"].format(risk=result["risk"], low=result["low"], high=result["high"])
    yield ui["coverage"].format(coverage=result["coverage"])
    yield from _section(ui["stops"], (words["stops"][id_]["title"] for id_ in result["stops"]))
    yield from _section(
        ui["why"],
        (
            f"{contribution['points']:>5}  {_answer(words, ui, assessment, contribution['item'])}"
            for contribution in result["contributions"]
            if contribution["points"] > 0
        ),
    )
    yield from _section(
        ui["changes"],
        (
            f"{words['bands'][change['to']]['name']} : "
            + " ; ".join(words["items"][one["item"]]["better"] for one in change["set"])
            for change in result["changes"]
        ),
    )
    yield from _section(ui["ask"], (words["items"][id_]["ask"] for id_ in result["ask"]))
    for advice in result["advice"]:
        yield ""
        yield f"## {words['advice'][advice['id']]['title']}"
        yield ""
        yield words["advice"][advice["id"]]["text"].strip()
        yield ui["because"].format(
            answers=" ; ".join(_answer(words, ui, assessment, id_) for id_ in advice["because"])
        )
    yield ""
    yield ui["link"].format(link=result["link"])


def _section(title: str, entries: Iterator[str]) -> Iterator[str]:
    lines = [f"  - {entry}" for entry in entries]
    if lines:
        yield ""
        yield title
        yield from lines


def _answer(words: Any, ui: Any, assessment: Assessment, id_: str) -> str:
    """One question by its short name, and the answer that was given to it."""
    for part in ("context", "stops", "items"):
        if id_ in words[part]:
            entry = words[part][id_]
            break
    else:
        entry = words["gut"]
    response = assessment.responses[id_]
    answer = entry.get("options", {}).get(response) or ui["answers"][response]
    return f"{entry['short']} ({answer})"
