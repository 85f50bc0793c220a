"""The fragment that carries a result: `#r=<version>.<answers>.<check>`, one character a question, nothing else.

The order of the characters is the order of the questions of that version, which never changes once published.
A fragment is untrusted: what does not fit is refused, never guessed.
"""

from __future__ import annotations

import re

from scoring.definition import NOT_APPLICABLE, UNKNOWN, Instrument, answers_to
from scoring.responses import Responses

PREFIX = "#r="
_OPTION = "abcdefghijklmnopqrstuvw"
MOST_OPTIONS = len(_OPTION)
_SYMBOL = {NOT_APPLICABLE: "y", UNKNOWN: "z"}
_DIGITS = "0123456789abcdefghijklmnopqrstuvwxyz"
_PRIME = 1_679_609  # the largest prime below 36**4, so that four digits hold a remainder
_SHAPE = re.compile(r"#?r=([1-9][0-9]{0,3})\.([a-wyz]{1,200})\.([0-9a-z]{4})", re.ASCII)


class LinkRefused(ValueError):
    """The fragment is not a result of this instrument.

    code: `unreadable` (not a fragment of ours at all), `other_version` (of another version; see `version`),
    `damaged` (changed on the way, cut, or made for another questionnaire).
    """

    def __init__(self, code: str, version: int | None = None) -> None:
        super().__init__(code)
        self.code = code
        self.version = version


def encode(instrument: Instrument, responses: Responses) -> str:
    """The fragment for these responses, with its leading `#`."""
    answers = "".join(
        _symbol(answers_to(question), responses[question.id]) for question in instrument.questions
    )
    return f"{PREFIX}{instrument.version}.{answers}.{_check(instrument, answers)}"


def decode(instrument: Instrument, fragment: str) -> Responses:
    """The responses in a fragment (with or without its leading `#`).

    Raises `LinkRefused`.
    """
    match = _SHAPE.fullmatch(fragment)
    if match is None:
        raise LinkRefused("damaged" if re.match(r"#?r=", fragment) else "unreadable")
    version, answers, check = int(match[1]), match[2], match[3]
    if version != instrument.version:
        raise LinkRefused("other_version", version)
    questions = instrument.questions
    if len(answers) != len(questions) or check != _check(instrument, answers):
        raise LinkRefused("damaged")
    by_id = {}
    for question, symbol in zip(questions, answers, strict=True):
        meaning = {_symbol(answers_to(question), answer): answer for answer in answers_to(question)}
        if symbol not in meaning:
            raise LinkRefused("damaged")
        by_id[question.id] = meaning[symbol]
    return Responses(by_id)


def _symbol(answers: tuple[str, ...], answer: str) -> str:
    return _SYMBOL.get(answer) or _OPTION[answers.index(answer)]


def _check(instrument: Instrument, answers: str) -> str:
    """Four characters that change with the questionnaire, the version and every answer."""
    remainder = 0
    for character in f"{instrument.id}.{instrument.version}.{answers}":
        remainder = (remainder * 257 + ord(character)) % _PRIME
    digits = ""
    for _ in range(4):
        remainder, digit = divmod(remainder, 36)
        digits = _DIGITS[digit] + digits
    return digits
