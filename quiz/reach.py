"""What answers can reach, counted exactly: every answer sheet is accounted for, none is sampled.

The questions are taken one by one. What is kept of the answers so far is only what the rules can still ask about: sums,
counts, and which conditions hold. Sheets that agree in this are counted together, so that billions of them take moments.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Hashable, Sequence
from typing import Protocol

from quiz.tracking import Question, followed, holds, leaves_of, tracker_of
from scoring import Condition, Instrument, Stop, answers_to

type Answers = Callable[[Question], tuple[str, ...]]

# What is left of a rule: its conditions that are still open, each as a set of leaves of which one must hold, written as
# bits. Nothing left: the rule holds. `None`: it can no longer hold.
type Rest = frozenset[int] | None
# What is followed for leaves that are still open (`None` where no rule asks any more), and what is left of each rule.
type State = tuple[tuple[Hashable, ...], tuple[Rest, ...]]


class Rule(Protocol):
    """Anything with an id that applies when all of its conditions hold."""

    @property
    def id(self) -> str: ...
    @property
    def when(self) -> tuple[Condition, ...]: ...


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
        self._ids = tuple(rule.id for rule in rules)
        leaves = tuple(dict.fromkeys(leaf for rule in rules for leaf in leaves_of(rule.when)))
        bit = {leaf: 1 << position for position, leaf in enumerate(leaves)}
        self._rests: tuple[Rest, ...] = tuple(
            frozenset(sum({bit[leaf] for leaf in leaves_of((one,))}) for one in rule.when)
            for rule in rules
        )
        trackers = {followed(leaf): tracker_of(instrument, leaf) for leaf in leaves}
        self._trackers = tuple(trackers.values())
        self._decides = tuple(
            tuple((leaf, bit[leaf]) for leaf in leaves if followed(leaf) == key) for key in trackers
        )
        self.concerns = frozenset[str]().union(*(tracker.concerns for tracker in self._trackers))

    def outcomes(self, answers: Answers = every_answer) -> Counter[tuple[str, ...]]:
        """How many answer sheets make exactly these rules hold (ids in order), for every set of rules that occurs."""
        found: Counter[tuple[str, ...]] = Counter()
        indifferent = 1
        for question in self._instrument.questions:
            if question.id not in self.concerns:
                indifferent *= len(answers(question))
        for state, sheets in self._states(self._concerned(), answers).items():
            found[self._holding(state)] += sheets * indifferent
        return found

    def first_matches(self, answers: Answers = every_answer) -> Counter[str | None]:
        """How many answer sheets lead to each rule as the first that holds; `None` for no rule."""
        found: Counter[str | None] = Counter()
        for holding, sheets in self.outcomes(answers).items():
            found[holding[0] if holding else None] += sheets
        return found

    def depends_on(self, question: Question) -> bool:
        """Whether two sheets exist that differ only in this answer and match different rules first."""
        if question.id not in self.concerns:
            return False
        others = [other for other in self._concerned() if other.id != question.id]
        for state in self._states([*others, question], every_answer, until=question):
            ends = (
                self._settle(self._step(state, question, answer), [question])
                for answer in answers_to(question)
            )
            if len({(self._holding(end) or (None,))[0] for end in ends}) > 1:
                return True
        return False

    def _concerned(self) -> list[Question]:
        """The questions that matter here, those that settle most on their own first."""
        found = [
            question for question in self._instrument.questions if question.id in self.concerns
        ]
        return sorted(
            found, key=lambda q: min(len(t.concerns) for t in self._trackers if q.id in t.concerns)
        )

    def _states(
        self, questions: Sequence[Question], answers: Answers, until: Question | None = None
    ) -> Counter[State]:
        """The states after all questions, or before `until`, with the number of sheets that lead to each."""
        start: State = (tuple(tracker.start for tracker in self._trackers), self._rests)
        states: Counter[State] = Counter({self._settle(start, questions, before=True): 1})
        for position, question in enumerate(questions):
            if question is until:
                break
            following: Counter[State] = Counter()
            for answer in answers(question):
                for state, sheets in states.items():
                    following[self._step(state, question, answer)] += sheets
            states = Counter()
            for state, sheets in following.items():
                states[self._settle(state, questions[position:])] += sheets
        return states

    def _step(self, state: State, question: Question, answer: str) -> State:
        values, rests = state
        moved = tuple(
            value
            if value is None or question.id not in tracker.concerns
            else tracker.step(value, question, answer)
            for tracker, value in zip(self._trackers, values, strict=True)
        )
        return moved, rests

    def _settle(
        self, state: State, questions: Sequence[Question], *, before: bool = False
    ) -> State:
        """Decide what no later question can change, and forget what no rule asks about any more.

        questions: the one just answered and those after it; with `before`, none has been answered yet.
        """
        later = {question.id for question in (questions if before else questions[1:])}
        values, rests = state
        truths: dict[int, bool] = {}
        for tracker, decides, value in zip(self._trackers, self._decides, values, strict=True):
            if value is not None and not tracker.concerns & later:
                truths |= {bit: holds(self._instrument, leaf, value) for leaf, bit in decides}
        left = tuple(_rest(rest, truths) for rest in rests) if truths else rests
        asked = 0
        for rest in left:
            for bits in rest or ():
                asked |= bits
        kept = tuple(
            value if any(bit & asked for _, bit in decides) else None
            for decides, value in zip(self._decides, values, strict=True)
        )
        return kept, left

    def _holding(self, state: State) -> tuple[str, ...]:
        return tuple(
            id_
            for id_, rest in zip(self._ids, state[1], strict=True)
            if rest is not None and not rest
        )


def _rest(rest: Rest, truths: dict[int, bool]) -> Rest:
    """What is left of a rule once some leaves are decided."""
    if rest is None:
        return None
    true = sum(bit for bit, truth in truths.items() if truth)
    false = sum(bit for bit, truth in truths.items() if not truth)
    left = frozenset(bits & ~false for bits in rest if not bits & true)
    return None if 0 in left else left
