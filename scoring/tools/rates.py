"""The table of official rates as typed values: what the ECB and the State fixed for each half-year, and the law's own numbers.

Nothing derived is stored; what follows from the rates is computed in `penalties`. Rates are in millionths (13.15 % is 131500).
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from scoring.faults import Path, Refused
from scoring.tools.amounts import CENTS_DECIMALS, RATE_DECIMALS, NotRead
from scoring.tools.data_reader import DataReader
from scoring.tools.dates import HalfYear, read_half_year


@dataclass(frozen=True, slots=True, kw_only=True)
class HalfYearRates:
    """What is known of one half-year; `None` is not known. to_verify: the figure waits for a look at the official table.

    ecb: refinancing rate of the reference date. legal_professional, legal_individual: legal interest rates.
    """

    ecb: int | None
    ecb_to_verify: bool
    legal_professional: int | None
    legal_individual: int | None
    legal_to_verify: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Scheme:
    """A law on late payment. points: added to the ECB rate. indemnity_cents: due once for each invoice paid late.

    floor_times: how many times the professional legal rate a contract's rate must reach; `None` where no such floor is.
    """

    points: int
    indemnity_cents: int
    floor_times: int | None


@dataclass(frozen=True, slots=True, kw_only=True)
class RateTable:
    """The whole table. checked_on: ISO date. days_in_year: the divisor, in leap years too."""

    checked_on: str
    days_in_year: int
    schemes: Mapping[str, Scheme]
    half_years: Mapping[HalfYear, HalfYearRates]


def parse_rates(value: object) -> RateTable:
    """Check an untrusted mapping (docs/data/rates.yaml has the form). Raises `Refused` with every fault."""
    reader = _RateReader()
    whole = reader.mapping(value, (), ("checked_on", "days_in_year", "schemes", "half_years"))
    table = RateTable(
        checked_on=reader.date(whole.get("checked_on"), ("checked_on",)),
        days_in_year=reader.integer(whole.get("days_in_year"), ("days_in_year",), 365, 365),
        schemes=dict(reader.schemes(whole.get("schemes"))),
        half_years=dict(reader.half_years(whole.get("half_years"))),
    )
    if reader.faults:
        raise Refused(tuple(reader.faults))
    return table


class _RateReader(DataReader):
    def schemes(self, value: object) -> Iterator[tuple[str, Scheme]]:
        for id_, entry in self.entries(value, ("schemes",)):
            path: Path = ("schemes", id_)
            one = self.mapping(entry, path, ("points", "indemnity", "sources"), ("floor_times",))
            self.sources(one.get("sources"), (*path, "sources"))
            floor = one.get("floor_times")
            yield (
                id_,
                Scheme(
                    points=self.decimal(one.get("points"), (*path, "points"), RATE_DECIMALS),
                    indemnity_cents=self.decimal(
                        one.get("indemnity"), (*path, "indemnity"), CENTS_DECIMALS
                    ),
                    floor_times=None
                    if floor is None
                    else self.integer(floor, (*path, "floor_times"), 1, 10),
                ),
            )

    def half_years(self, value: object) -> Iterator[tuple[HalfYear, HalfYearRates]]:
        expected: HalfYear | None = None
        for id_, entry in self.entries(value, ("half_years",)):
            path: Path = ("half_years", id_)
            one = self.mapping(entry, path, (), ("ecb", "legal"))
            try:
                half_year = read_half_year(id_)
            except NotRead as fault:
                self.refuse("Q106", path, str(fault))
                continue
            if expected and half_year != expected:
                self.refuse(
                    "Q107", path, f"{expected.id} should come here: no half-year is left out."
                )
            expected = half_year.next
            yield half_year, self._rates(one, path)

    def _rates(self, one: Mapping[str, object], path: Path) -> HalfYearRates:
        ecb, ecb_to_verify = self._figures(one, path, "ecb", ("percent",))
        legal, legal_to_verify = self._figures(one, path, "legal", ("professional", "individual"))
        return HalfYearRates(
            ecb=ecb.get("percent"),
            ecb_to_verify=ecb_to_verify,
            legal_professional=legal.get("professional"),
            legal_individual=legal.get("individual"),
            legal_to_verify=legal_to_verify,
        )

    def _figures(
        self, one: Mapping[str, object], path: Path, key: str, names: tuple[str, ...]
    ) -> tuple[dict[str, int], bool]:
        """The figures of one origin by name and whether they wait to be verified; nothing when it is left out."""
        if key not in one:
            return {}, False
        path = (*path, key)
        entry = self.mapping(one[key], path, (*names, "sources"), ("verify",))
        self.sources(entry.get("sources"), (*path, "sources"))
        figures = {
            name: self.decimal(entry.get(name), (*path, name), RATE_DECIMALS) for name in names
        }
        return figures, self.flag(entry.get("verify", False), (*path, "verify"))
