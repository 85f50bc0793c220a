"""What an instrument is made of, as values that cannot be wrong once they exist.

Reading and refusing are in `parse`; numbers computed from responses are in `assess`. Nothing here knows words,
files or languages.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

UNKNOWN = "unknown"
NOT_APPLICABLE = "not_applicable"
YES = "yes"
NO = "no"

DIMENSIONS = ("money", "frame", "respect", "communication", "fit", "load")
SIDES = ("client", "own", "deal")
KEYINGS = ("risk", "protective")

type Keying = Literal["risk", "protective"]
type Subset = Literal["dimension", "side"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Source:
    """Where a statement comes from.

    key: a key of the project's list of sources. locator: the place in it, in words; never empty.
    """

    key: str
    locator: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Option:
    """One answer that may be chosen.

    value: 0…100 before keying, `None` on an item that is not summed.
    lower: lowest number that falls into this option, on numeric items only, else `None`.
    """

    id: str
    value: int | None = None
    lower: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Item:
    """One question. A scored item has dimension, side, weight 1…3 and keying; a routing item has none of them.

    unit: what a numeric item counts ("days"), else `None`.
    obtainable: the reader can get this changed before deciding.
    worst: the option that the author means to be the worst, stated apart from the keying so that one can check the other.
    """

    id: str
    options: tuple[Option, ...]
    dimension: str | None = None
    side: str | None = None
    weight: int | None = None
    keying: Keying = "risk"
    unit: str | None = None
    obtainable: bool = False
    not_applicable: bool = False
    worst: str | None = None
    bank: str | None = None
    sources: tuple[Source, ...] = ()

    @property
    def scored(self) -> bool:
        """Whether the item enters the sum."""
        return self.weight is not None

    @property
    def numeric(self) -> bool:
        """Whether the reader types a number that is then put into a bracket."""
        return self.unit is not None

    def risk_of(self, option_id: str) -> int:
        """Risk 0…100 of an option after keying (design, section 4). KeyError when the item has no such option."""
        for option in self.options:
            if option.id == option_id and option.value is not None:
                return 100 - option.value if self.keying == "protective" else option.value
        raise KeyError(option_id)

    @property
    def risks(self) -> tuple[int, ...]:
        """Risk of each option, in the order of the options."""
        return tuple(self.risk_of(option.id) for option in self.options)

    @property
    def best(self) -> str:
        """The option with the least risk (the first of them when several are equal)."""
        return min(self.options, key=lambda option: self.risk_of(option.id)).id


@dataclass(frozen=True, slots=True, kw_only=True)
class Stop:
    """A fact that no sum outweighs, answered yes, no or unknown."""

    id: str
    bank: str | None = None
    sources: tuple[Source, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Band:
    """A labelled interval of the risk: from `cutoff` (included, 0…100) to the next band's cut-off (excluded)."""

    id: str
    cutoff: int
    sources: tuple[Source, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class ItemIs:
    """Holds when the response to `item` is one of `options` (which may include unknown and not_applicable)."""

    item: str
    options: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class StopIs:
    """Holds when at least one of `stops` has one of `answers`."""

    stops: tuple[str, ...]
    answers: tuple[str, ...] = (YES,)


@dataclass(frozen=True, slots=True, kw_only=True)
class BandIs:
    """Holds when the risk lies in one of `bands`; never when coverage is under the floor."""

    bands: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class SubsetAtLeast:
    """Holds when the risk of one dimension or side is known and at least `percent` (0…100, exact)."""

    subset: Subset
    id: str
    percent: int


@dataclass(frozen=True, slots=True, kw_only=True)
class ItemsAtLeast:
    """Holds when the known ones of `items` have a risk of at least `percent`, and one of them at least `one_percent`."""

    items: tuple[str, ...]
    percent: int
    one_percent: int


@dataclass(frozen=True, slots=True, kw_only=True)
class CountOf:
    """Holds when from `at_least` to `at_most` routing items have one of the answers in `options`."""

    options: tuple[str, ...]
    at_least: int
    at_most: int


@dataclass(frozen=True, slots=True, kw_only=True)
class AnyOf:
    """Holds when at least one of `conditions` holds."""

    conditions: tuple[Condition, ...]


type Condition = ItemIs | StopIs | BandIs | SubsetAtLeast | ItemsAtLeast | CountOf | AnyOf


@dataclass(frozen=True, slots=True, kw_only=True)
class Verdict:
    """A conclusion and the conditions that must all hold for it."""

    id: str
    when: tuple[Condition, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Advice:
    """A piece of advice; within one `topic` the first that matches is shown, or as many as the topic allows."""

    id: str
    topic: str
    when: tuple[Condition, ...]
    sources: tuple[Source, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Next:
    """Another questionnaire that is worth taking when the conditions hold."""

    to: str
    when: tuple[Condition, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Instrument:
    """A whole questionnaire, without its words.

    coverage_floor: percent of the weight that must be known for a band.
    context: routing items asked first; gut: the impression asked last, never summed.
    topics: (topic, how many of its advice may be shown); a topic that is not named shows one.
    allow: (code of the linter, reason) for faults that the author has looked at and stands by.
    """

    id: str
    version: int
    dated: str
    minutes: int
    pages: tuple[tuple[str, str], ...]
    coverage_floor: int
    bands: tuple[Band, ...]
    context: tuple[Item, ...]
    stops: tuple[Stop, ...]
    items: tuple[Item, ...]
    gut: Item | None
    verdicts: tuple[Verdict, ...]
    advice: tuple[Advice, ...]
    topics: tuple[tuple[str, int], ...] = ()
    next: tuple[Next, ...] = ()
    allow: tuple[tuple[str, str], ...] = ()

    @property
    def scored(self) -> tuple[Item, ...]:
        """The items that are summed, in the order in which they are asked."""
        return tuple(item for item in self.items if item.scored)

    @property
    def questions(self) -> tuple[Item | Stop, ...]:
        """Everything that is asked, in order. This order is frozen with the version: links rely on it."""
        last = () if self.gut is None else (self.gut,)
        return (*self.context, *self.stops, *self.items, *last)

    @property
    def cited(self) -> tuple[Source, ...]:
        """Every source that the instrument names, in the order of the definition."""
        gut = () if self.gut is None else (self.gut,)
        parts = (*self.bands, *self.context, *self.stops, *self.items, *gut, *self.advice)
        return tuple(source for part in parts for source in part.sources)

    @property
    def dimensions(self) -> tuple[str, ...]:
        """The dimensions that occur, in the project's order."""
        return tuple(d for d in DIMENSIONS if any(item.dimension == d for item in self.items))

    @property
    def sides(self) -> tuple[str, ...]:
        """The sides that occur, in the project's order."""
        return tuple(s for s in SIDES if any(item.side == s for item in self.items))


def answers_to(question: Item | Stop) -> tuple[str, ...]:
    """Every answer that may be given to a question, unknown and not_applicable included."""
    if isinstance(question, Stop):
        return (YES, NO, UNKNOWN)
    own = tuple(option.id for option in question.options)
    return (*own, UNKNOWN, NOT_APPLICABLE) if question.not_applicable else (*own, UNKNOWN)
