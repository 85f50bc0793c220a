"""The wording check of a message in four parts: which words make a sentence fail as an observation, a feeling, a
need or a request, why, and what to write instead.

Rules and word lists live in `wording_*` modules, one set a language. The check judges a sentence, never the person
who wrote it, and it can be wrong: whoever writes may disagree and go on.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from scoring.tools import wording_rules_en, wording_rules_fr
from scoring.tools.wording_lexicon import tagged
from scoring.tools.wording_pattern import Tagged
from scoring.tools.wording_says import SAYINGS

LANGUAGES = ("fr", "en")
WORDING_PARTS = ("observation", "feeling", "need", "request")

_RULES = {"fr": wording_rules_fr, "en": wording_rules_en}
# A generalization that names its period or its group can be checked, so it is let through: "never" needs a period,
# "nobody" is content with a date.
_BOUNDED = frozenset({"all-or-none", "again", "habit"})
_OPENING, _CLOSING = "\u00ab\u201c\u2018", "\u00bb\u201d\u2019"


@dataclass(frozen=True, slots=True, kw_only=True)
class Mark:
    """Words that make the sentence fail its part: characters `start` to `end` (excluded) of the text, the kind of
    failure (an id), why in one sentence and another wording, both in the language of the check."""

    start: int
    end: int
    kind: str
    why: str
    instead: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Wording:
    """The result for one sentence: `ok` when nothing makes it fail, the marks from left to right otherwise."""

    text: str
    ok: bool
    marks: tuple[Mark, ...]


def check_wording(text: str, *, language: str, part: str) -> Wording:
    """Check one sentence as the `part` it is meant to be; an empty text is ok and has no mark.

    `language` is one of LANGUAGES, `part` one of WORDING_PARTS; raises ValueError for another.
    """
    if language not in LANGUAGES:
        raise ValueError(f"language: '{language}' is not one of {', '.join(LANGUAGES)}")
    if part not in WORDING_PARTS:
        raise ValueError(f"part: '{part}' is not one of {', '.join(WORDING_PARTS)}")
    sentence = tagged(text, language)
    if not sentence.tokens:
        return Wording(text=text, ok=True, marks=())
    found = _FINDERS[part](sentence, language)
    marks = tuple(marks_of(sentence, found, language))
    return Wording(text=text, ok=not marks, marks=marks)


def wording_result(wording: Wording) -> dict[str, object]:
    """The result as plain data for JSON: text, ok, marks (start, end, kind, why, instead)."""
    return {
        "text": wording.text,
        "ok": wording.ok,
        "marks": [
            {
                "start": mark.start,
                "end": mark.end,
                "kind": mark.kind,
                "why": mark.why,
                "instead": mark.instead,
            }
            for mark in wording.marks
        ],
    }


type Found = tuple[int, int, str]


def marks_of(sentence: Tagged, found: Iterable[Found], language: str) -> Iterator[Mark]:
    """Marks for (first token, token after the last, kind), in order; where two overlap, the longer one stands."""
    kept: list[Found] = []
    for one in sorted(found, key=lambda one: (one[0] - one[1], one)):
        if all(one[1] <= other[0] or one[0] >= other[1] for other in kept):
            kept.append(one)
    for first, last, kind in sorted(kept):
        saying = SAYINGS[language][kind]
        yield Mark(
            start=sentence.tokens[first].start,
            end=sentence.tokens[last - 1].end,
            kind=kind,
            why=saying.why,
            instead=saying.instead,
        )


def failing(sentence: Tagged, rules: Iterable[tuple[str, str]]) -> set[Found]:
    """What the rules mark."""
    return {(first, last, kind) for kind, rule in rules for first, last in sentence.find(rule)}


def _observation(sentence: Tagged, language: str) -> set[Found]:
    rules = _RULES[language]
    found = failing(sentence, rules.OBSERVATION)
    if any(sentence.has(bound) for bound in rules.BOUNDS):
        found = {one for one in found if one[2] not in _BOUNDED}
    if any(sentence.has(bound) for bound in rules.STRICT_BOUNDS):
        found = {one for one in found if one[2] != "generaliser"}
    quoted = _quoted(sentence) | {
        place for says in rules.SAYS for span in sentence.find(says) for place in range(*span)
    }
    return {one for one in found if one[0] not in quoted}


def _feeling(sentence: Tagged, language: str) -> set[Found]:
    rules = _RULES[language]
    return _unless(sentence, failing(sentence, rules.FEELING), rules.FEELING_HOLDS, "no-feeling")


def _need(sentence: Tagged, language: str) -> set[Found]:
    rules = _RULES[language]
    found = failing(sentence, rules.NEED)
    if found or any(sentence.has(rule) for rule in rules.NEED_HOLDS):
        return found
    # Blaming words only fail a sentence that has no need of its own to answer for the feeling.
    return failing(sentence, rules.BLAME) or _whole(sentence, "no-need")


def _request(sentence: Tagged, language: str) -> set[Found]:
    rules = _RULES[language]
    return _unless(sentence, failing(sentence, rules.REQUEST), rules.REQUEST_HOLDS, "no-request")


def _unless(
    sentence: Tagged, found: set[Found], holds: Iterable[str], otherwise: str
) -> set[Found]:
    if found or any(sentence.has(rule) for rule in holds):
        return found
    return _whole(sentence, otherwise)


def _whole(sentence: Tagged, kind: str) -> set[Found]:
    return {(0, len(sentence.tokens), kind)}


def _quoted(sentence: Tagged) -> set[int]:
    """Places of the words quoted inside a sentence; quotation marks around all of it quote nothing."""
    inside: set[int] = set()
    opened: int | None = None
    for place, token in enumerate(sentence.tokens):
        if not token.punctuation:
            continue
        if opened is None and (token.shape in _OPENING or token.shape == '"'):
            opened = place
        elif opened is not None and (token.shape in _CLOSING or token.shape == '"'):
            if opened > 0:
                inside.update(range(opened, place + 1))
            opened = None
    return inside


_FINDERS = {
    "observation": _observation,
    "feeling": _feeling,
    "need": _need,
    "request": _request,
}
