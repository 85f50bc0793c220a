"""The events and presets of the licence with points as typed values. What happened with a client is in `ledger`; no words here."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from scoring.faults import Path, Refused
from scoring.tools.data_reader import DataReader

LEDGERS = ("mine", "theirs")
MOST_POINTS = 100  # an event gives or costs at most this


@dataclass(frozen=True, slots=True, kw_only=True)
class LedgerBand:
    """A part of the scale. from_points: lower bound, included; `None` for the lowest band. next: ids of what to do now."""

    id: str
    from_points: int | None
    next: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Preset:
    """A way to count. starts: balances to start from, the usual one first. lowest, highest: `None` is no cap.

    half_lives: days after which half of what moved the balance is forgotten, the usual one first; empty is no decay.
    bands: highest first.
    """

    id: str
    starts: tuple[int, ...]
    lowest: int | None
    highest: int | None
    half_lives: tuple[int, ...]
    bands: tuple[LedgerBand, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Event:
    """Something that may happen. points: by preset; a preset that is not there has no number for it.

    once_in_days: another one counts only so many days after the last that counted; `None` where each one counts.
    """

    id: str
    ledger: str
    points: Mapping[str, int]
    once_in_days: int | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Catalogue:
    """Everything that can be chosen. pattern_*: so many times one event within so many days is a pattern."""

    presets: Mapping[str, Preset]
    events: Mapping[str, Event]
    pattern_repetitions: int
    pattern_within_days: int


def parse_catalogue(value: object) -> Catalogue:
    """Check an untrusted mapping (docs/data/ledger.yaml has the form). Raises `Refused` with every fault."""
    reader = _CatalogueReader()
    whole = reader.mapping(value, (), ("checked_on", "presets", "pattern", "events"))
    pattern = reader.mapping(
        whole.get("pattern"), ("pattern",), ("repetitions", "within_days", "sources")
    )
    presets = {preset.id: preset for preset in reader.presets(whole.get("presets"))}
    reader.date(whole.get("checked_on"), ("checked_on",))
    reader.sources(pattern.get("sources"), ("pattern", "sources"))
    catalogue = Catalogue(
        presets=presets,
        events={event.id: event for event in reader.events(whole.get("events"), presets)},
        pattern_repetitions=reader.integer(
            pattern.get("repetitions"), ("pattern", "repetitions"), 2, 20
        ),
        pattern_within_days=reader.integer(
            pattern.get("within_days"), ("pattern", "within_days"), 1, 3650
        ),
    )
    if reader.faults:
        raise Refused(tuple(reader.faults))
    return catalogue


class _CatalogueReader(DataReader):
    def presets(self, value: object) -> Iterator[Preset]:
        for id_, entry in self._named(value, ("presets",)):
            path: Path = ("presets", id_)
            one = self.mapping(
                entry, path, ("starts", "bands", "sources"), ("lowest", "highest", "half_lives")
            )
            preset = Preset(
                id=id_,
                starts=self._integers(one.get("starts"), (*path, "starts"), -1000, 1000),
                lowest=self._optional(one, path, "lowest"),
                highest=self._optional(one, path, "highest"),
                half_lives=self._integers(
                    one.get("half_lives", []), (*path, "half_lives"), 1, 3650
                ),
                bands=tuple(self._bands(one.get("bands"), (*path, "bands"))),
            )
            low = preset.lowest if preset.lowest is not None else -1000
            high = preset.highest if preset.highest is not None else 1000
            if not all(low <= start <= high for start in preset.starts) or not preset.starts:
                self.refuse(
                    "Q110", (*path, "starts"), "at least one start, between lowest and highest."
                )
            yield preset

    def _bands(self, value: object, path: Path) -> Iterator[LedgerBand]:
        bands = self.sequence(value, path, at_least=1)
        above: int | None = None
        for position, (place, member) in enumerate(bands):
            one = self.mapping(member, place, ("id", "next"), ("from",))
            bound = self._optional(one, place, "from")
            if (bound is None) != (position == len(bands) - 1):
                self.refuse("Q107", place, "every band but the last one has a lower bound, 'from'.")
            if above is not None and bound is not None and bound >= above:
                self.refuse("Q107", (*place, "from"), "bands go from the highest to the lowest.")
            above = bound if bound is not None else above
            steps = self.sequence(one.get("next"), (*place, "next"))
            yield LedgerBand(
                id=self.identifier(one.get("id"), (*place, "id")),
                from_points=bound,
                next=tuple(self.identifier(step, where) for where, step in steps),
            )

    def events(self, value: object, presets: Mapping[str, Preset]) -> Iterator[Event]:
        for id_, entry in self._named(value, ("events",)):
            path: Path = ("events", id_)
            one = self.mapping(entry, path, ("ledger", "points", "sources"), ("once_in_days",))
            points = self.mapping(one.get("points"), (*path, "points"), (), presets)
            again = one.get("once_in_days")
            yield Event(
                id=id_,
                ledger=self.one_of(one.get("ledger"), (*path, "ledger"), LEDGERS),
                points={
                    preset: self.integer(
                        number, (*path, "points", preset), -MOST_POINTS, MOST_POINTS
                    )
                    for preset, number in points.items()
                },
                once_in_days=None
                if again is None
                else self.integer(again, (*path, "once_in_days"), 1, 3650),
            )

    def _named(self, value: object, path: Path) -> Iterator[tuple[str, object]]:
        """Entries whose keys are ids and that name their sources."""
        for key, entry in self.entries(value, path):
            id_ = self.identifier(key, (*path, key))
            if isinstance(entry, Mapping) and "sources" in entry:
                self.sources(entry["sources"], (*path, key, "sources"))
            yield id_, entry

    def _optional(self, one: Mapping[str, object], path: Path, key: str) -> int | None:
        return None if key not in one else self.integer(one[key], (*path, key), -1000, 1000)

    def _integers(self, value: object, path: Path, low: int, high: int) -> tuple[int, ...]:
        return tuple(
            self.integer(member, place, low, high) for place, member in self.sequence(value, path)
        )
