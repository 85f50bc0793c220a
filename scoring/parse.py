"""From an untrusted mapping to an `Instrument`, or to the list of everything that is wrong with it.

Conditions have their own reader in `parse_rules`; languages and files are not known here.
"""

from __future__ import annotations

from collections.abc import Mapping

from scoring.definition import (
    DIMENSIONS,
    KEYINGS,
    SIDES,
    Band,
    Instrument,
    Item,
    Option,
    Source,
    Stop,
)
from scoring.faults import Path, Refused
from scoring.link import MOST_OPTIONS
from scoring.parse_rules import RuleReader
from scoring.reading import Reader

_SCORED = ("dimension", "side", "weight", "keying")
_ITEM = (
    "bank",
    "scale",
    "options",
    "brackets",
    "unit",
    "obtainable",
    "not_applicable",
    "worst",
    "sources",
)
_REQUIRED = ("id", "version", "dated", "minutes", "pages", "bands", "items", "verdicts")
_OPTIONAL = (
    "coverage_floor",
    "scales",
    "context",
    "stops",
    "gut",
    "advice",
    "topics",
    "next",
    "allow",
)
_UNITS = ("percent", "days", "euros", "years")

type Scales = dict[str, tuple[Option, ...]]


def parse_instrument(value: object) -> Instrument:
    """Read a definition (the content of `instrument.yaml`, or a compiled one).

    Raises `Refused` with every fault when the definition is not valid.
    """
    reader = _InstrumentReader()
    instrument = reader.instrument(value)
    if reader.faults:
        raise Refused(tuple(reader.faults))
    return instrument


class _InstrumentReader(Reader):
    def instrument(self, value: object) -> Instrument:
        m = self.mapping(value, (), _REQUIRED, _OPTIONAL)
        scales = self._scales(m.get("scales", {}), ("scales",))
        seen: dict[str, Path] = {}
        context = self._items(m.get("context", []), ("context",), scales, seen)
        stops = self._stops(m.get("stops", []), ("stops",), seen)
        items = self._items(m.get("items", []), ("items",), scales, seen)
        gut = None if m.get("gut") is None else self._item(m["gut"], ("gut",), scales, seen)
        for place, found in (("context", context), ("gut", (gut,) if gut else ())):
            for item in found:
                if item.scored:
                    self.refuse(
                        "Q111", (place,), f"'{item.id}' has a weight, but nothing here is summed."
                    )
        scored = [item for item in items if item.scored]
        if scored and all(item.not_applicable for item in scored):
            self.refuse(
                "Q114",
                ("items",),
                "every scored item may be 'not applicable'; keep one that always applies.",
            )
        bands = self._bands(m.get("bands", []), ("bands",))
        rules = RuleReader(self, bands, (*context, *items, *((gut,) if gut else ())), stops)
        advice = rules.advice(m.get("advice", []), ("advice",), self.sources)
        return Instrument(
            id=self.identifier(m.get("id"), ("id",)),
            version=self.integer(m.get("version"), ("version",), 1, 9999),
            dated=self.text(m.get("dated"), ("dated",)),
            minutes=self.integer(m.get("minutes"), ("minutes",), 1, 60),
            pages=self._pages(m.get("pages"), ("pages",)),
            coverage_floor=self.integer(m.get("coverage_floor", 70), ("coverage_floor",), 0, 100),
            bands=bands,
            context=context,
            stops=stops,
            items=items,
            gut=gut,
            verdicts=rules.verdicts(m.get("verdicts", []), ("verdicts",)),
            advice=advice,
            topics=rules.topics(m.get("topics", {}), ("topics",), advice),
            next=rules.next(m.get("next", []), ("next",)),
            allow=self._allow(m.get("allow", []), ("allow",)),
        )

    def sources(self, value: object, path: Path) -> tuple[Source, ...]:
        found = []
        for at, member in self.sequence(value, path):
            m = self.mapping(member, at, ("key",), ("at",))
            if not str(m.get("at") or "").strip():
                self.refuse(
                    "Q112",
                    at,
                    "the source has no locator: say in `at` where in it the statement stands.",
                )
            found.append(Source(key=str(m.get("key", "?")), locator=str(m.get("at", "?"))))
        return tuple(found)

    def _allow(self, value: object, path: Path) -> tuple[tuple[str, str], ...]:
        found = []
        for at, member in self.sequence(value, path):
            m = self.mapping(member, at, ("code", "why"))
            found.append(
                (self.text(m.get("code"), (*at, "code")), self.text(m.get("why"), (*at, "why")))
            )
        return tuple(found)

    def _pages(self, value: object, path: Path) -> tuple[tuple[str, str], ...]:
        m = self.mapping(value, path, ("fr", "en"))
        return tuple((language, self.text(page, (*path, language))) for language, page in m.items())

    def _scales(self, value: object, path: Path) -> Scales:
        if not isinstance(value, Mapping):
            self.mapping(value, path, ())
            return {}
        return {
            str(name): self._options(options, (*path, str(name))) for name, options in value.items()
        }

    def _options(self, value: object, path: Path) -> tuple[Option, ...]:
        """Options with values: a mapping of option id to 0…100, in the order in which they are shown."""
        if not isinstance(value, Mapping):
            self.mapping(value, path, ())
            return ()
        if len(value) < 2:
            self.refuse("Q110", path, "a question needs at least two options.")
        return tuple(
            Option(
                id=self.identifier(id_, (*path, str(id_))),
                value=self.integer(number, (*path, str(id_)), 0, 100),
            )
            for id_, number in value.items()
        )

    def _items(
        self, value: object, path: Path, scales: Scales, seen: dict[str, Path]
    ) -> tuple[Item, ...]:
        return tuple(
            self._item(member, at, scales, seen) for at, member in self.sequence(value, path)
        )

    def _item(self, value: object, path: Path, scales: Scales, seen: dict[str, Path]) -> Item:
        m = self.mapping(value, path, ("id",), (*_SCORED, *_ITEM))
        id_ = self.identifier(m.get("id"), (*path, "id"))
        self.distinct([((*path, "id"), id_)], seen)
        scored = [key for key in _SCORED if key in m]
        if scored and len(scored) < len(_SCORED):
            missing = ", ".join(key for key in _SCORED if key not in m)
            self.refuse(
                "Q111", path, f"a scored item needs {', '.join(_SCORED)}; missing: {missing}."
            )
        options = self._choices(m, path, scales)
        if len(options) > MOST_OPTIONS:
            self.refuse(
                "Q110", path, f"{len(options)} options; {MOST_OPTIONS} at most fit into a link."
            )
        if scored and any(option.value is None for option in options):
            self.refuse("Q111", path, "a scored item needs a value for each of its options.")
        return Item(
            id=id_,
            options=options,
            dimension=self.one_of(m["dimension"], (*path, "dimension"), DIMENSIONS)
            if "dimension" in m
            else None,
            side=self.one_of(m["side"], (*path, "side"), SIDES) if "side" in m else None,
            weight=self.integer(m["weight"], (*path, "weight"), 1, 3) if "weight" in m else None,
            keying="protective"
            if self.one_of(m.get("keying", "risk"), (*path, "keying"), KEYINGS) == "protective"
            else "risk",
            unit=self.one_of(m["unit"], (*path, "unit"), _UNITS) if "unit" in m else None,
            obtainable=self.flag(m.get("obtainable", False), (*path, "obtainable")),
            not_applicable=self.flag(m.get("not_applicable", False), (*path, "not_applicable")),
            worst=self._worst(m, path, options),
            bank=str(m["bank"]) if "bank" in m else None,
            sources=self.sources(m.get("sources", []), (*path, "sources")),
        )

    def _worst(
        self, m: Mapping[str, object], path: Path, options: tuple[Option, ...]
    ) -> str | None:
        if "worst" not in m or not options:
            return None
        return self.one_of(m["worst"], (*path, "worst"), [option.id for option in options])

    def _choices(self, m: Mapping[str, object], path: Path, scales: Scales) -> tuple[Option, ...]:
        given = [key for key in ("scale", "options", "brackets") if key in m]
        if len(given) != 1:
            self.refuse("Q110", path, "give the answers once: `scale`, `options` or `brackets`.")
            return ()
        if ("brackets" in m) != ("unit" in m):
            self.refuse("Q110", path, "`brackets` and `unit` go together: a number needs both.")
        if given == ["scale"]:
            name = self.one_of(m["scale"], (*path, "scale"), scales)
            return scales.get(name, ())
        if given == ["brackets"]:
            return self._brackets(m["brackets"], (*path, "brackets"))
        if isinstance(m["options"], Mapping):
            return self._options(m["options"], (*path, "options"))
        seen: dict[str, Path] = {}
        ids = [
            (at, self.identifier(member, at))
            for at, member in self.sequence(m["options"], (*path, "options"), 2)
        ]
        self.distinct(ids, seen)
        return tuple(Option(id=id_) for _, id_ in ids)

    def _brackets(self, value: object, path: Path) -> tuple[Option, ...]:
        found: list[Option] = []
        for at, member in self.sequence(value, path, 2):
            m = self.mapping(member, at, ("id", "from"), ("value",))
            lower = self.integer(m.get("from"), (*at, "from"), 0, 10**9)
            if found and found[-1].lower is not None and lower <= found[-1].lower:
                self.refuse("Q109", (*at, "from"), f"{lower} is not above the bracket before it.")
            number = self.integer(m["value"], (*at, "value"), 0, 100) if "value" in m else None
            found.append(
                Option(id=self.identifier(m.get("id"), (*at, "id")), value=number, lower=lower)
            )
        return tuple(found)

    def _stops(self, value: object, path: Path, seen: dict[str, Path]) -> tuple[Stop, ...]:
        found = []
        for at, member in self.sequence(value, path):
            m = self.mapping(member, at, ("id",), ("bank", "sources"))
            id_ = self.identifier(m.get("id"), (*at, "id"))
            self.distinct([((*at, "id"), id_)], seen)
            sources = self.sources(m.get("sources", []), (*at, "sources"))
            found.append(
                Stop(id=id_, bank=str(m["bank"]) if "bank" in m else None, sources=sources)
            )
        return tuple(found)

    def _bands(self, value: object, path: Path) -> tuple[Band, ...]:
        found: list[Band] = []
        seen: dict[str, Path] = {}
        for at, member in self.sequence(value, path):
            m = self.mapping(member, at, ("id", "from"), ("sources",))
            id_ = self.identifier(m.get("id"), (*at, "id"))
            self.distinct([((*at, "id"), id_)], seen)
            cutoff = self.integer(m.get("from"), (*at, "from"), 0, 100)
            if not found and cutoff != 0:
                self.refuse(
                    "Q109", (*at, "from"), f"the first band begins at {cutoff}; it must begin at 0."
                )
            if found and cutoff <= found[-1].cutoff:
                self.refuse(
                    "Q109",
                    (*at, "from"),
                    f"{cutoff} is not above the cut-off before it, {found[-1].cutoff}.",
                )
            found.append(
                Band(
                    id=id_,
                    cutoff=cutoff,
                    sources=self.sources(m.get("sources", []), (*at, "sources")),
                )
            )
        return tuple(found)
