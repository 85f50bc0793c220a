"""Two versions of one instrument: what differs between them, and what of an old answer sheet the new one still understands."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from scoring.definition import UNKNOWN, Instrument, Item, Stop, answers_to
from scoring.responses import Responses


@dataclass(frozen=True, slots=True, kw_only=True)
class Difference:
    """One thing that a new version does otherwise.

    kind: `added`, `removed`, `options`, `weight`, `keying`, `values`, `cutoff`, `coverage_floor`, `rules` or `advice`.
    id: the question or band that it concerns, else an empty text. before, after: the numbers, where there are two.
    """

    kind: str
    id: str
    before: int | None = None
    after: int | None = None


def differences(old: Instrument, new: Instrument) -> tuple[Difference, ...]:
    """Everything that may change a result: questions first, then cut-offs, then rules."""
    return (*_questions(old, new), *_cutoffs(old, new), *_rules(old, new))


def carried(sheet: Responses, new: Instrument) -> Responses:
    """An old sheet as the new version reads it: same question, same answer; what it does not have is unknown."""
    by_id = {}
    for question in new.questions:
        response = sheet.get(question.id, UNKNOWN)
        by_id[question.id] = response if response in answers_to(question) else UNKNOWN
    return Responses(by_id)


def _questions(old: Instrument, new: Instrument) -> Iterator[Difference]:
    before = {question.id: question for question in old.questions}
    after = {question.id: question for question in new.questions}
    for id_ in before:
        if id_ not in after:
            yield Difference(kind="removed", id=id_)
    for id_, question in after.items():
        if id_ not in before:
            yield Difference(kind="added", id=id_)
        else:
            yield from _question(before[id_], question)


def _question(old: Item | Stop, new: Item | Stop) -> Iterator[Difference]:
    if answers_to(old) != answers_to(new):
        yield Difference(kind="options", id=new.id)
    if isinstance(old, Item) and isinstance(new, Item):
        if old.weight != new.weight:
            yield Difference(kind="weight", id=new.id, before=old.weight, after=new.weight)
        if old.keying != new.keying:
            yield Difference(kind="keying", id=new.id)
        if [(o.value, o.lower) for o in old.options] != [(o.value, o.lower) for o in new.options]:
            yield Difference(kind="values", id=new.id)


def _cutoffs(old: Instrument, new: Instrument) -> Iterator[Difference]:
    before = {band.id: band.cutoff for band in old.bands}
    after = {band.id: band.cutoff for band in new.bands}
    for id_ in dict.fromkeys((*before, *after)):
        if before.get(id_) != after.get(id_):
            yield Difference(kind="cutoff", id=id_, before=before.get(id_), after=after.get(id_))
    if old.coverage_floor != new.coverage_floor:
        yield Difference(
            kind="coverage_floor", id="", before=old.coverage_floor, after=new.coverage_floor
        )


def _rules(old: Instrument, new: Instrument) -> Iterator[Difference]:
    tables: tuple[tuple[str, Callable[[Instrument], object]], ...] = (
        ("rules", lambda one: one.verdicts),
        ("advice", lambda one: (tuple((a.id, a.topic, a.when) for a in one.advice), one.topics)),
    )
    for kind, table in tables:
        if table(old) != table(new):
            yield Difference(kind=kind, id="")
