"""Verdict rules and advice read from untrusted lists: each condition names things that exist. Nothing is evaluated here."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from scoring.definition import (
    DIMENSIONS,
    NO,
    SIDES,
    UNKNOWN,
    YES,
    Advice,
    AnyOf,
    Band,
    BandIs,
    Condition,
    CountOf,
    Item,
    ItemIs,
    ItemsAtLeast,
    Next,
    Source,
    Stop,
    StopIs,
    SubsetAtLeast,
    Verdict,
    answers_to,
)
from scoring.faults import Path
from scoring.reading import Reader

type ReadSources = Callable[[object, Path], tuple[Source, ...]]

_KINDS = ("item", "stop", "band", "dimension", "side", "items", "count", "any")


class RuleReader:
    """Reads rules against the bands, items and stops of one instrument; faults go to `reader`."""

    def __init__(
        self,
        reader: Reader,
        bands: tuple[Band, ...],
        items: tuple[Item, ...],
        stops: tuple[Stop, ...],
    ) -> None:
        self._reader = reader
        self._bands = tuple(band.id for band in bands)
        self._items = {item.id: item for item in items}
        self._stops = tuple(stop.id for stop in stops)

    def verdicts(self, value: object, path: Path) -> tuple[Verdict, ...]:
        """The ordered table of verdicts; two rules may lead to the same verdict."""
        found = []
        for at, member in self._reader.sequence(value, path, 1):
            m = self._reader.mapping(member, at, ("id",), ("when",))
            id_ = self._reader.identifier(m.get("id"), (*at, "id"))
            found.append(Verdict(id=id_, when=self._all(m.get("when", []), (*at, "when"))))
        return tuple(found)

    def advice(self, value: object, path: Path, sources: ReadSources) -> tuple[Advice, ...]:
        """The ordered table of advice; ids are unique, topics are not."""
        found = []
        seen: dict[str, Path] = {}
        for at, member in self._reader.sequence(value, path):
            m = self._reader.mapping(member, at, ("id", "when"), ("topic", "sources"))
            id_ = self._reader.identifier(m.get("id"), (*at, "id"))
            self._reader.distinct([((*at, "id"), id_)], seen)
            when = self._all(m.get("when", []), (*at, "when"))
            if not when:
                self._reader.refuse(
                    "Q115", at, f"'{id_}' has no cause: advice is shown only because of answers."
                )
            topic = self._reader.identifier(m["topic"], (*at, "topic")) if "topic" in m else id_
            found.append(
                Advice(
                    id=id_,
                    topic=topic,
                    when=when,
                    sources=sources(m.get("sources", []), (*at, "sources")),
                )
            )
        return tuple(found)

    def next(self, value: object, path: Path) -> tuple[Next, ...]:
        """The questionnaires that a result may lead to, each with its conditions."""
        found = []
        for at, member in self._reader.sequence(value, path):
            m = self._reader.mapping(member, at, ("to", "when"))
            to = self._reader.identifier(m.get("to"), (*at, "to"))
            found.append(Next(to=to, when=self._all(m.get("when", []), (*at, "when"))))
        return tuple(found)

    def topics(
        self, value: object, path: Path, advice: tuple[Advice, ...]
    ) -> tuple[tuple[str, int], ...]:
        """How many pieces of advice each named topic may show."""
        known = tuple(dict.fromkeys(one.topic for one in advice))
        m = self._reader.mapping(value, path, (), known)
        return tuple(
            (topic, self._reader.integer(most, (*path, topic), 1, 9)) for topic, most in m.items()
        )

    def _all(self, value: object, path: Path) -> tuple[Condition, ...]:
        return tuple(
            self._condition(member, at) for at, member in self._reader.sequence(value, path)
        )

    def _condition(self, value: object, path: Path) -> Condition:
        m = self._reader.mapping(
            value, path, (), (*_KINDS, "is", "at_least", "at_most", "one_at_least")
        )
        kinds = [kind for kind in _KINDS if kind in m]
        if len(kinds) != 1:
            self._reader.refuse(
                "Q113", path, f"a condition has exactly one of {', '.join(_KINDS)}."
            )
            return AnyOf(conditions=())
        kind = kinds[0]
        if kind == "item":
            return self._item_is(m, path)
        if kind == "stop":
            return self._stop_is(m, path)
        if kind == "band":
            return BandIs(bands=self._words(m["band"], (*path, "band"), self._bands))
        if kind == "items":
            return self._items_at_least(m, path)
        if kind == "count":
            return self._count_of(m, path)
        if kind == "any":
            return AnyOf(conditions=self._all(m["any"], (*path, "any")))
        allowed = DIMENSIONS if kind == "dimension" else SIDES
        return SubsetAtLeast(
            subset="dimension" if kind == "dimension" else "side",
            id=self._reader.one_of(m[kind], (*path, kind), allowed),
            percent=self._reader.integer(m.get("at_least"), (*path, "at_least"), 0, 100),
        )

    def _item_is(self, m: Mapping[str, object], path: Path) -> Condition:
        id_ = self._reader.one_of(m["item"], (*path, "item"), self._items)
        item = self._items.get(id_)
        if item is None or not item.options:  # told already, at the item
            return ItemIs(item=id_, options=())
        allowed = answers_to(item)
        return ItemIs(item=id_, options=self._words(m.get("is"), (*path, "is"), allowed))

    def _stop_is(self, m: Mapping[str, object], path: Path) -> Condition:
        named = m["stop"]
        stops = self._stops if named == "any" else self._words(named, (*path, "stop"), self._stops)
        answers = self._words(m["is"], (*path, "is"), (YES, NO, UNKNOWN)) if "is" in m else (YES,)
        return StopIs(stops=stops, answers=answers)

    def _items_at_least(self, m: Mapping[str, object], path: Path) -> Condition:
        scored = tuple(item.id for item in self._items.values() if item.scored)
        return ItemsAtLeast(
            items=self._words(m["items"], (*path, "items"), scored),
            percent=self._reader.integer(m.get("at_least"), (*path, "at_least"), 0, 100),
            one_percent=self._reader.integer(
                m.get("one_at_least", 0), (*path, "one_at_least"), 0, 100
            ),
        )

    def _count_of(self, m: Mapping[str, object], path: Path) -> Condition:
        routing = [item for item in self._items.values() if not item.scored]
        allowed = tuple(dict.fromkeys(answer for item in routing for answer in answers_to(item)))
        if "at_least" not in m and "at_most" not in m:
            self._reader.refuse("Q113", path, "a count needs `at_least`, `at_most` or both.")
        return CountOf(
            options=self._words(m["count"], (*path, "count"), allowed),
            at_least=self._reader.integer(
                m.get("at_least", 0), (*path, "at_least"), 0, len(routing)
            ),
            at_most=self._reader.integer(
                m.get("at_most", len(routing)), (*path, "at_most"), 0, len(routing)
            ),
        )

    def _words(self, value: object, path: Path, allowed: tuple[str, ...]) -> tuple[str, ...]:
        """One word or a list of words, each of them allowed."""
        if isinstance(value, str):
            return (self._reader.one_of(value, path, allowed),)
        return tuple(
            self._reader.one_of(member, at, allowed)
            for at, member in self._reader.sequence(value, path, 1)
        )
