"""Answer sheets found by trial. One that is found proves that something can be reached; that nothing is found proves
nothing, and `reach` must then count. This only saves the counting where it is not needed."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import takewhile
from random import Random

from quiz.tracking import Question, leaves_of
from scoring import (
    Advice,
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

_TRIALS = 240
_LEANINGS = (0.0, 1.0, 0.3, 0.4, 0.5, 0.7)


def advice_is_shown(instrument: Instrument, advice: Advice) -> bool:
    """Whether a sheet was found that shows this advice."""
    earlier = [
        condition
        for other in takewhile(lambda one: one.id != advice.id, instrument.advice)
        if other.topic == advice.topic
        for condition in other.when
    ]
    return any(
        any(shown.id == advice.id for shown in assess(instrument, sheet).advice)
        for sheet in _sheets(instrument, advice.when, earlier)
    )


def verdict_depends_on(instrument: Instrument, question: Question) -> bool:
    """Whether two sheets were found that differ only in this answer and have different verdicts."""
    for sheet in _sheets(instrument):
        verdicts = {
            assess(instrument, sheet.replaced({question.id: answer})).verdict
            for answer in answers_to(question)
        }
        if len(verdicts) > 1:
            return True
    return False


def _sheets(
    instrument: Instrument, when: Iterable[Condition] = (), unless: Iterable[Condition] = ()
) -> Iterator[Responses]:
    """Sheets from all good to all bad, with what `when` asks for put in and what `unless` asks for left out.

    The same ones each time.
    """
    random = Random(instrument.id)
    items = {item.id: item for item in instrument.scored}
    named = {leaf.item for leaf in leaves_of(unless) if isinstance(leaf, ItemIs)} & items.keys()
    for trial in range(_TRIALS):
        leaning = _LEANINGS[trial % len(_LEANINGS)]
        sheet = {
            question.id: _answer(question, leaning, random) for question in instrument.questions
        }
        sheet |= {id_: items[id_].best for id_ in named}
        for condition in when:
            sheet.update(_asked_for(condition, random))
        yield parse_responses(instrument, sheet)


def _answer(question: Question, leaning: float, random: Random) -> str:
    if not isinstance(question, Item):
        return "no"
    if not question.scored:
        return random.choice(answers_to(question))
    if random.random() >= leaning:
        return question.best
    return random.choice([option.id for option in question.options if option.id != question.best])


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
