"""How a refusal is told: the place, what is wrong, and what is allowed there. No file names, no line numbers."""

from __future__ import annotations

from dataclasses import dataclass

type Path = tuple[str | int, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Fault:
    """One thing that is wrong.

    code: stable code for authors ("Q104"). path: keys and positions from the root of the input.
    wrong: the offending word and allowed: what might have been meant, when that can help; else `None` and ().
    """

    code: str
    path: Path
    message: str
    wrong: str | None = None
    allowed: tuple[str, ...] = ()

    @property
    def where(self) -> str:
        """The path as an author writes it: `items[4].keying`."""
        text = ""
        for step in self.path:
            text += f"[{step}]" if isinstance(step, int) else f".{step}" if text else step
        return text


class Refused(ValueError):
    """The input is refused; `faults` lists everything that is wrong with it, never only the first."""

    def __init__(self, faults: tuple[Fault, ...]) -> None:
        self.faults = faults
        super().__init__(
            "\n".join(f"{f.where}: {f.message}" if f.path else f.message for f in faults)
        )
