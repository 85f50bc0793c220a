"""Untrusted mappings read piece by piece, with every fault noted instead of only the first.

A reader gives back something usable even after a fault, so that reading goes on; the caller must look at `faults`
before trusting what came out. What an instrument must look like is in `parse`.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping

from scoring.faults import Fault, Path

_ID = re.compile(r"[a-z][a-z0-9]*(?:[-_][a-z0-9]+)*")


class Reader:
    """Reads parts of one untrusted value and collects faults with their path."""

    def __init__(self) -> None:
        self.faults: list[Fault] = []
        self._missing: set[Path] = set()

    def refuse(
        self,
        code: str,
        path: Path,
        message: str,
        wrong: object = None,
        allowed: Iterable[str] = (),
    ) -> None:
        """Note one fault; what is missing is told once, not again as a value of the wrong kind."""
        if path in self._missing:
            return
        word = wrong if isinstance(wrong, str) else None
        self.faults.append(
            Fault(code=code, path=path, message=message, wrong=word, allowed=tuple(allowed))
        )

    def mapping(
        self, value: object, path: Path, required: Iterable[str], optional: Iterable[str] = ()
    ) -> Mapping[str, object]:
        """A mapping with these keys and no others; an empty one after a fault of type."""
        if not isinstance(value, Mapping):
            self.refuse("Q101", path, f"{_shown(value)} is not a mapping of keys to values.")
            return {}
        required, optional = tuple(required), tuple(optional)
        for key in required:
            if key not in value:
                self.refuse("Q102", path, f"the key '{key}' is missing.")
                self._missing.add((*path, key))
        for key in value:
            if key not in required and key not in optional:
                self.refuse(
                    "Q103",
                    (*path, str(key)),
                    f"the key '{key}' is not known here.",
                    key,
                    required + optional,
                )
        return value

    def sequence(self, value: object, path: Path, at_least: int = 0) -> list[tuple[Path, object]]:
        """The members of a list with their paths."""
        if not isinstance(value, list | tuple):
            self.refuse("Q101", path, f"{_shown(value)} is not a list.")
            return []
        if len(value) < at_least:
            self.refuse("Q110", path, f"at least {at_least} needed, {len(value)} found.")
        return [((*path, position), member) for position, member in enumerate(value)]

    def integer(self, value: object, path: Path, low: int, high: int) -> int:
        """An integer from `low` to `high`; `True` is not one, although Python says so."""
        if isinstance(value, bool) or not isinstance(value, int):
            self.refuse("Q105", path, f"{_shown(value)} is not a whole number.")
            return low
        if not low <= value <= high:
            self.refuse("Q105", path, f"{value} is not between {low} and {high}.")
            return low
        return value

    def text(self, value: object, path: Path) -> str:
        """A text that is not blank."""
        if not isinstance(value, str) or not value.strip():
            self.refuse("Q101", path, f"{_shown(value)} is not a text.")
            return "?"
        return value

    def identifier(self, value: object, path: Path) -> str:
        """A word that may serve as an id: lower-case letters, digits, single hyphens or underscores."""
        if not isinstance(value, str) or not _ID.fullmatch(value):
            self.refuse(
                "Q106",
                path,
                f"{_shown(value)} is not an id: use lower-case words joined by hyphens, such as 'written-scope'.",
            )
            return "?"
        return value

    def one_of(self, value: object, path: Path, allowed: Iterable[str]) -> str:
        """One of a few words."""
        allowed = tuple(allowed)
        if not isinstance(value, str) or value not in allowed:
            self.refuse(
                "Q104",
                path,
                f"{_shown(value)} is not one of {', '.join(allowed)}.",
                value,
                allowed,
            )
            return allowed[0] if allowed else "?"
        return value

    def flag(self, value: object, path: Path) -> bool:
        """`true` or `false`."""
        if not isinstance(value, bool):
            self.refuse("Q101", path, f"{_shown(value)} is neither true nor false.")
            return False
        return value

    def distinct(self, ids: Iterable[tuple[Path, str]], seen: dict[str, Path]) -> None:
        """Refuse an id that `seen` already holds; add the others to it."""
        for path, identifier in ids:
            if identifier in seen and identifier != "?":
                self.refuse("Q107", path, f"'{identifier}' is used twice.")
            seen.setdefault(identifier, path)


def _shown(value: object) -> str:
    text = repr(value) if isinstance(value, str | int | float | None) else type(value).__name__
    return text if len(text) <= 60 else text[:57] + "…'"
