"""What answers can reach, counted exactly: every answer sheet is accounted for, none is sampled.

The questions are taken one by one. What is kept of the answers so far is only what the rules can still ask about: sums,
counts, and which conditions hold. Sheets that agree in this are counted together, so that billions of them take moments.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Hashable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Protocol

from scoring import (
    NOT_APPLICABLE,
    UNKNOWN,
    AnyOf,
    BandIs,
    Condition,
    CountOf,
    Instrument,
    Item,
    ItemIs,
    ItemsAtLeast,
    Stop,
    StopIs,
    SubsetAtLeast,
    answers_to,
)

type Question = Item | Stop
type State = tuple[Hashable, ...]
type Answers = Callable[[Question], tuple[str, ...]]


class Rule(Protocol):
    """Anything with an id that applies when all of its conditions hold."""

    @property
    def id(self) -> str: ...
    @property
    def when(self) -> tuple[Condition, ...]: ...


@dataclass(frozen=True, slots=True, kw_only=True)
class Tracker:
    """One thing that rules ask about, followed through the questions.

    start: before any answer. step: (value, question, answer) → value; a question that does not concern it changes nothing.
    """

    start: Hashable
    step: Callable[[Hashable, Question, str], Hashable]
    concerns: frozenset[str]


def every_answer(question: Question) -> tuple[str, ...]:
    """All answers, unknown and not applicable included."""
    return answers_to(question)


def known_without_stops(question: Question) -> tuple[str, ...]:
    """Complete sheets that no stop cuts short: what the shares of the method page are counted over."""
    if isinstance(question, Stop):
        return ("no",)
    return tuple(option.id for option in question.options)


class Table:
    """An ordered table of rules of one instrument, ready to be followed over all answer sheets."""

    def __init__(self, instrument: Instrument, rules: Sequence[Rule]) -> None:
        self._instrument = instrument
        self._rules = tuple(rules)
        self._leaves = tuple(dict.fromkeys(leaf for rule in rules for leaf in _leaves(rule.when)))
        self._trackers = tuple(_tracker(instrument, leaf) for leaf in self._leaves)

    @property
    def concerns(self) -> frozenset[str]:
        """The questions whose answer the table can ask about at all."""
        return frozenset().union(*(tracker.concerns for tracker in self._trackers))

    def outcomes(self, answers: Answers = every_answer) -> Counter[tuple[str, ...]]:
        """How many answer sheets make exactly these rules hold (ids in order), for every set of rules that occurs."""
        found: Counter[tuple[str, ...]] = Counter()
        questions = self._instrument.questions
        for state, sheets in self._states(questions, answers).items():
            found[self._holding(state)] += sheets
        return found

    def first_matches(self, answers: Answers = every_answer) -> Counter[str | None]:
        """How many answer sheets lead to each rule as the first that holds; `None` for no rule."""
        found: Counter[str | None] = Counter()
        for holding, sheets in self.outcomes(answers).items():
            found[holding[0] if holding else None] += sheets
        return found

    def depends_on(self, question: Question, answers: Answers = every_answer) -> bool:
        """Whether two sheets exist that differ only in this answer and match different rules first."""
        if question.id not in self.concerns:
            return False
        others = [other for other in self._instrument.questions if other.id != question.id]
        for state in self._states(others, answers):
            ids = {
                (self._holding(self._step(state, question, answer)) or (None,))[0]
                for answer in answers_to(question)
            }
            if len(ids) > 1:
                return True
        return False

    def _states(self, questions: Iterable[Question], answers: Answers) -> Counter[State]:
        states: Counter[State] = Counter({tuple(tracker.start for tracker in self._trackers): 1})
        for question in questions:
            following: Counter[State] = Counter()
            for answer, times in Counter(answers(question)).items():
                for state, sheets in states.items():
                    following[self._step(state, question, answer)] += sheets * times
            states = following
        return states

    def _step(self, state: State, question: Question, answer: str) -> State:
        return tuple(
            tracker.step(value, question, answer) if question.id in tracker.concerns else value
            for tracker, value in zip(self._trackers, state, strict=True)
        )

    def _holding(self, state: State) -> tuple[str, ...]:
        truth = {
            leaf: _holds(self._instrument, leaf, value)
            for leaf, value in zip(self._leaves, state, strict=True)
        }
        return tuple(rule.id for rule in self._rules if all(_true(one, truth) for one in rule.when))


def _true(condition: Condition, truth: dict[Condition, bool]) -> bool:
    if isinstance(condition, AnyOf):
        return any(_true(one, truth) for one in condition.conditions)
    return truth[condition]


def _leaves(conditions: Iterable[Condition]) -> Iterator[Condition]:
    for condition in conditions:
        if isinstance(condition, AnyOf):
            yield from _leaves(condition.conditions)
        else:
            yield condition


def _tracker(instrument: Instrument, leaf: Condition) -> Tracker:
    match leaf:
        case ItemIs(item=item, options=options):
            return Tracker(
                start=False, step=lambda _, __, a: a in options, concerns=frozenset({item})
            )
        case StopIs(stops=stops, answers=answers):
            return Tracker(
                start=False, step=lambda v, _, a: v or a in answers, concerns=frozenset(stops)
            )
        case CountOf(options=options):
            return Tracker(
                start=0, step=_counting(options), concerns=frozenset(_routing(instrument))
            )
        case BandIs():
            return _summing(instrument.scored)
        case SubsetAtLeast(subset=kind, id=id_):
            return _summing(item for item in instrument.scored if id_ in _group(item, kind))
        case ItemsAtLeast(items=items):
            return _summing(item for item in instrument.scored if item.id in items)
        case AnyOf():
            raise AssertionError("a leaf is not a group")


def _group(item: Item, kind: str) -> tuple[str | None]:
    return (item.dimension,) if kind == "dimension" else (item.side,)


def _routing(instrument: Instrument) -> Iterator[str]:
    return (item.id for item in (*instrument.context, *instrument.items) if not item.scored)


def _counting(options: tuple[str, ...]) -> Callable[[Hashable, Question, str], Hashable]:
    def step(value: Hashable, _: Question, answer: str) -> Hashable:
        assert isinstance(value, int)
        return value + (answer in options)

    return step


def _summing(items: Iterable[Item]) -> Tracker:
    """Follows (points, known weight, applicable weight, greatest known risk) of some scored items."""

    def step(value: Hashable, question: Question, answer: str) -> Hashable:
        assert (
            isinstance(value, tuple) and isinstance(question, Item) and question.weight is not None
        )
        points, known, applicable, greatest = value
        if answer == NOT_APPLICABLE:
            return value
        if answer == UNKNOWN:
            return points, known, applicable + question.weight, greatest
        risk = question.risk_of(answer)
        weight = question.weight
        return points + weight * risk, known + weight, applicable + weight, max(greatest, risk)

    return Tracker(start=(0, 0, 0, 0), step=step, concerns=frozenset(item.id for item in items))


def _holds(instrument: Instrument, leaf: Condition, value: Hashable) -> bool:
    if isinstance(leaf, ItemIs | StopIs):
        return bool(value)
    if isinstance(leaf, CountOf):
        return isinstance(value, int) and leaf.at_least <= value <= leaf.at_most
    assert isinstance(value, tuple)
    points, known, applicable, greatest = value
    if isinstance(leaf, SubsetAtLeast):
        return bool(known) and points >= leaf.percent * known
    if isinstance(leaf, ItemsAtLeast):
        return bool(known) and points >= leaf.percent * known and greatest >= leaf.one_percent
    assert isinstance(leaf, BandIs)
    if not known or 100 * known < instrument.coverage_floor * applicable:
        return False
    band = [band.id for band in instrument.bands if points >= band.cutoff * known][-1]
    return band in leaf.bands
