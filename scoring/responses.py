"""What the reader chose: untrusted answers parsed once against an instrument. `None` never appears: unknown is a response."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from scoring.definition import NOT_APPLICABLE, UNKNOWN, Instrument, Item, Stop, answers_to
from scoring.faults import Refused
from scoring.reading import Reader


class Responses(Mapping[str, str]):
    """The response to every question of one instrument: an option id, `unknown` or `not_applicable`; yes/no for stops."""

    __slots__ = ("_by_id",)

    def __init__(self, by_id: Mapping[str, str]) -> None:
        self._by_id = dict(by_id)

    def __getitem__(self, question_id: str) -> str:
        return self._by_id[question_id]

    def __iter__(self) -> Iterator[str]:
        return iter(self._by_id)

    def __len__(self) -> int:
        return len(self._by_id)

    def known(self, question_id: str) -> bool:
        """Whether the question has an answer that is neither unknown nor not applicable."""
        return self._by_id[question_id] not in (UNKNOWN, NOT_APPLICABLE)

    def replaced(self, changes: Mapping[str, str]) -> Responses:
        """The same responses with some of them changed. Changed values are trusted."""
        return Responses({**self._by_id, **changes})


def parse_responses(instrument: Instrument, value: object) -> Responses:
    """Read `{"item_id": "option_id"}`; a question left out is unknown, a numeric item takes a number.

    Raises `Refused` with every fault: unknown ids, options that the item does not have, numbers out of range.
    """
    reader = Reader()
    questions = {question.id: question for question in instrument.questions}
    m = reader.mapping(value, (), (), questions)
    by_id = {
        id_: _response(reader, question, m[id_]) if id_ in m else UNKNOWN
        for id_, question in questions.items()
    }
    if reader.faults:
        raise Refused(tuple(reader.faults))
    return Responses(by_id)


def _response(reader: Reader, question: Item | Stop, value: object) -> str:
    is_number = isinstance(value, int | float) and not isinstance(value, bool)
    if isinstance(question, Item) and question.numeric and is_number:
        assert isinstance(value, int | float)
        return _bracket(reader, question, value)
    return reader.one_of(value, (question.id,), answers_to(question))


def _bracket(reader: Reader, item: Item, number: float) -> str:
    """The bracket that holds a number: the last one whose lower bound does not exceed it."""
    lowest = item.options[0].lower or 0
    if not lowest <= number < 10**12 or (item.unit == "percent" and number > 100):
        reader.refuse("Q105", (item.id,), f"{number} is outside what this question takes.")
        return UNKNOWN
    return [
        option.id for option in item.options if option.lower is not None and option.lower <= number
    ][-1]
