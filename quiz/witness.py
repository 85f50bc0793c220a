"""Answer sheets found by trial. One that is found proves that something can be reached; that nothing is found proves
nothing, and `reach` must then count. This only saves the counting where it is not needed."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from random import Random

from quiz.reach import Question
from scoring import (
    AnyOf,
    Condition,
    Instrument,
    Item,
    ItemIs,
    Responses,
    StopIs,
    answers_to,
    assess,
    parse_responses,
)

_TRIALS = 60
_LEANINGS = (0.0, 0.2, 0.4, 0.6, 0.8, 1.0)


def advice_is_shown(instrument: Instrument, id_: str, when: Iterable[Condition]) -> bool:
    """Whether a sheet was found that shows this advice."""
    return any(
        any(shown.id == id_ for shown in assess(instrument, sheet).advice)
        for sheet in _sheets(instrument, tuple(when))
    )


def verdict_depends_on(instrument: Instrument, question: Question) -> bool:
    """Whether two sheets were found that differ only in this answer and have different verdicts."""
    for sheet in _sheets(instrument, ()):
        verdicts = {
            assess(instrument, sheet.replaced({question.id: answer})).verdict
            for answer in answers_to(question)
        }
        if len(verdicts) > 1:
            return True
    return False


def _sheets(instrument: Instrument, when: tuple[Condition, ...]) -> Iterator[Responses]:
    """Sheets from all good to all bad, with what the conditions ask for put in. The same ones each time."""
    random = Random(instrument.id)
    for trial in range(_TRIALS):
        leaning = _LEANINGS[trial % len(_LEANINGS)]
        sheet = {
            question.id: _answer(question, leaning, random) for question in instrument.questions
        }
        for condition in when:
            sheet.update(_asked_for(condition, random))
        yield parse_responses(instrument, sheet)


def _answer(question: Question, leaning: float, random: Random) -> str:
    if not isinstance(question, Item):
        return "no"
    if not question.scored:
        return random.choice(answers_to(question))
    ordered = sorted((option.id for option in question.options), key=question.risk_of)
    return (
        ordered[-1]
        if random.random() < leaning
        else random.choice(ordered[: len(ordered) // 2 + 1])
    )


def _asked_for(condition: Condition, random: Random) -> dict[str, str]:
    match condition:
        case ItemIs(item=item, options=options):
            return {item: random.choice(options)}
        case StopIs(stops=stops, answers=answers):
            return {random.choice(stops): random.choice(answers)}
        case AnyOf(conditions=conditions):
            return _asked_for(random.choice(conditions), random)
        case _:
            return {}
