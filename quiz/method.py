"""What the method page of a questionnaire says, all of it taken or computed from the definition: no number is typed."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from quiz.publish import PublishedVersion
from quiz.reach import Table, known_without_stops
from scoring import Difference, Instrument, differences


@dataclass(frozen=True, slots=True, kw_only=True)
class Share:
    """How many complete answer sheets without a stop lead to one verdict. per_mille: rounded half up."""

    verdict: str | None
    sheets: int
    per_mille: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Release:
    """A published version, and what it did otherwise than the one before (nothing for the first)."""

    version: int
    dated: str
    differences: tuple[Difference, ...]


def shares(instrument: Instrument) -> tuple[Share, ...]:
    """The exact share of answer sheets in each verdict, in the order of the table; verdicts of stops are left out."""
    counted = Table(instrument, instrument.verdicts).first_matches(known_without_stops)
    total = sum(counted.values())
    order = dict.fromkeys(rule.id for rule in instrument.verdicts)
    return tuple(
        Share(
            verdict=id_, sheets=counted[id_], per_mille=(2000 * counted[id_] + total) // (2 * total)
        )
        for id_ in order
        if counted[id_]
    )


def releases(instrument: Instrument, published: Sequence[PublishedVersion]) -> tuple[Release, ...]:
    """The published versions of one instrument, newest first."""
    own = [version.instrument for version in published if version.instrument.id == instrument.id]
    found = [
        Release(
            version=version.version,
            dated=version.dated,
            differences=differences(own[position - 1], version) if position else (),
        )
        for position, version in enumerate(own)
    ]
    return tuple(reversed(found))
