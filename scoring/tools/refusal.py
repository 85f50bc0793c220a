"""A no that holds: the nine business forms, a message put together part by part, and the check that it can be read.

Every message has one skeleton: understanding, limit, one reason, what is possible, a date. The words come from a
language file; here are only ids and the order. The forms are those of the guide's chapter on saying no.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from scoring.tools.form import Form
from scoring.tools.wording import LANGUAGES, Wording, marks_of
from scoring.tools.wording_lexicon import tagged
from scoring.tools.wording_pattern import Tagged
from scoring.tools.wording_refusal import APOLOGY, DATED, HEDGE, OPTION, REASON, REPROACH

FORMS = (
    "yes-if",
    "two-of-three",
    "not-at-this-price",
    "not-for-free",
    "not-now",
    "someone-else",
    "my-limit",
    "result-not-method",
    "suspend",
)
TONES = ("direct", "warm", "formal")
MESSAGE_PARTS = ("opening", "asked", "limit", "reason", "options", "date", "closing")
MOST_OPTIONS = 3
# "Choose two of three" is no choice with one option.
LEAST_OPTIONS = {"two-of-three": 2}
FIELDS = ("form", "asked", "limit", "reason", "options", "date", "tone")


@dataclass(frozen=True, slots=True, kw_only=True)
class Refusal:
    """What is refused and what is offered, in the writer's words. options: one to MOST_OPTIONS; date: as typed."""

    form: str
    asked: str
    limit: str
    reason: str
    options: tuple[str, ...]
    date: str
    tone: str


@dataclass(frozen=True, slots=True, kw_only=True)
class MessagePart:
    """One part of a message: id out of MESSAGE_PARTS, and its text."""

    id: str
    text: str


def parse_refusal(value: object) -> Refusal:
    """A refusal from typed fields (FIELDS); raises `Refused` with every fault. The tone is direct when left out."""
    form = Form(value, FIELDS)
    kind = form.choice("form", FORMS)
    texts = {field: _unended(form.text(field)) for field in ("asked", "limit", "reason", "date")}
    tone = form.choice("tone", TONES, default=TONES[0])
    options: list[str] = []
    for path, option in form.members("options", MOST_OPTIONS):
        inner = Form({"option": option}, ("option",), path=path, faults=form.faults)
        if text := _unended(inner.text("option", optional=True)):
            options.append(text)
    least = LEAST_OPTIONS.get(kind or "", 1)
    if len(options) < least:
        form.refuse("options", "too_few", f"{len(options)} given, this form needs {least}.")
    form.done()
    assert kind and tone
    return Refusal(form=kind, tone=tone, options=tuple(options), **texts)


def message_of(refusal: Refusal, words: Mapping[str, str]) -> tuple[MessagePart, ...]:
    """The parts of the message in order, those without text left out.

    words: templates by key; the first key that exists is taken out of `FORM.PART.TONE`, `FORM.PART`, `PART.TONE`,
    `PART` (for the options, PART is `options.1`, `options.2` or `options.3`, after their number). A template may
    name {asked}, {limit}, {reason}, {date}, and {first}, {second}, {third} for the options. Raises KeyError with
    the last key tried when a part has no words.
    """
    options = dict(zip(("first", "second", "third"), refusal.options, strict=False))
    texts = {
        "asked": refusal.asked,
        "limit": refusal.limit,
        "reason": refusal.reason,
        "date": refusal.date,
        **options,
    }
    parts = []
    for part in MESSAGE_PARTS:
        numbered = f"options.{len(refusal.options)}" if part == "options" else part
        text = _template(refusal, numbered, words).format_map(texts)
        if text:
            parts.append(MessagePart(id=part, text=text))
    return tuple(parts)


def check_refusal(text: str, *, language: str) -> Wording:
    """Whether a no can be read as one: no chain of apologies, no "maybe", one reason, an option, a date, no reproach.

    What is missing is marked over the whole text; an empty text is ok. Raises ValueError for another language than
    LANGUAGES. The check sees words, not truth: a date may be the wrong one.
    """
    if language not in LANGUAGES:
        raise ValueError(f"language: '{language}' is not one of {', '.join(LANGUAGES)}")
    message = tagged(text, language)
    if not message.tokens:
        return Wording(text=text, ok=True, marks=())
    found = {(*span, "hedge") for span in _spans(message, HEDGE[language])}
    found |= {(*span, "reproach") for span in _spans(message, REPROACH[language])}
    found |= {(*span, "apology") for span in _spans(message, APOLOGY[language])[1:]}
    reasons = _spans(message, REASON[language])
    found |= {(*span, "second-reason") for span in reasons[1:]}
    present = list(marks_of(message, found, language))
    missing = [
        mark
        for kind, here in (
            ("no-reason", bool(reasons) or _explained(message)),
            ("no-option", bool(_spans(message, OPTION[language]))),
            ("no-date", bool(_spans(message, DATED[language]))),
        )
        if not here
        for mark in marks_of(message, {(0, len(message.tokens), kind)}, language)
    ]
    marks = (*missing, *present)
    return Wording(text=text, ok=not marks, marks=marks)


def _spans(message: Tagged, patterns: Sequence[str]) -> list[tuple[int, int]]:
    return sorted({span for pattern in patterns for span in message.find(pattern)})


def _explained(message: Tagged) -> bool:
    """A colon or a semicolon gives the reason as well as "because" does."""
    return any(token.shape in {":", ";"} for token in message.tokens)


def _template(refusal: Refusal, part: str, words: Mapping[str, str]) -> str:
    keys = (
        f"{refusal.form}.{part}.{refusal.tone}",
        f"{refusal.form}.{part}",
        f"{part}.{refusal.tone}",
        part,
    )
    for key in keys:
        if key in words:
            return words[key]
    raise KeyError(keys[-1])


def _unended(text: str) -> str:
    """Without the full stop that the template puts."""
    return text.rstrip(" .\u00a0")
