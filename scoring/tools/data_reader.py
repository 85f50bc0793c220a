"""The parts that data files share: dated, sourced, with free keys and with numbers between quotes. Faults as in `scoring.reading`."""

from __future__ import annotations

import re
from collections.abc import Mapping

from scoring.faults import Path
from scoring.reading import Reader
from scoring.tools.amounts import NotRead, shown
from scoring.tools.dates import read_date

_PLAIN_NUMBER = re.compile("([0-9]{1,6})[.]([0-9]{2,4})")


class DataReader(Reader):
    """Reads one data file; the numbers in it are texts, because YAML's own are floats."""

    def date(self, value: object, path: Path) -> str:
        """A date in ISO form."""
        try:
            return read_date(self.text(value, path)).isoformat()
        except NotRead as fault:
            self.refuse("Q101", path, str(fault))
            return "?"

    def decimal(self, value: object, path: Path, places: int) -> int:
        """`"13.15"` times 10 to the power of `places`; it has two decimals at least."""
        found = _PLAIN_NUMBER.fullmatch(value) if isinstance(value, str) else None
        if not found or len(found[2]) > places:
            message = f'{shown(value)} is not a number between quotes such as "2.15".'
            self.refuse("Q105", path, message)
            return 0
        return int(found[1] + found[2].ljust(places, "0"))

    def entries(self, value: object, path: Path) -> list[tuple[str, object]]:
        """The entries of a mapping whose keys are free; it may not be empty."""
        if not isinstance(value, Mapping) or not value:
            self.refuse("Q101", path, f"{shown(value)} is not a mapping with entries.")
            return []
        return [(str(key), entry) for key, entry in value.items()]

    def sources(self, value: object, path: Path) -> None:
        """At least one source with its key and the place in it; whether the key exists is not known here."""
        for place, member in self.sequence(value, path, at_least=1):
            entry = self.mapping(member, place, ("key", "at"))
            self.text(entry.get("key"), (*place, "key"))
            self.text(entry.get("at"), (*place, "at"))
