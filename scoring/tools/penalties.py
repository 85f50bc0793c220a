"""Penalties for late payment: half-year by half-year, summed exactly, rounded half up to the cent once.

The rates come in with `rates.RateTable`; no rate is ever guessed. The rules and their sources stand in docs/data/rates.yaml.
What is shown of the result is in `penalties_report`.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date

from scoring.tools.amounts import NotRead, rounded_half_up
from scoring.tools.dates import DAY, HalfYear, read_half_year, split_by_half_year
from scoring.tools.form import Form
from scoring.tools.rates import HalfYearRates, RateTable, Scheme

SCHEMES = ("fr", "eu")

RATE_UNDER_FLOOR = "rate_under_floor"  # the contract's rate is not valid for that half-year
FLOOR_UNKNOWN = "floor_unknown"  # the legal rate of that half-year is not in the table
FLOOR_TO_VERIFY = "floor_to_verify"
RATE_TO_VERIFY = "rate_to_verify"  # the ECB rate was not yet checked in the official table
RATE_TYPED = "rate_typed"  # the ECB rate was typed by the reader

_WHOLE = 1_000_000  # a rate of 1 in millionths


@dataclass(frozen=True, slots=True, kw_only=True)
class LateInvoice:
    """One invoice. paid_on: the day on which the funds arrive, not before due_on. Rates in millionths a year.

    contract_rate: counts for all days in place of the law's; `None` where none was agreed.
    ecb_rates: typed in place of the table's, by half-year.
    """

    amount_cents: int
    due_on: date
    paid_on: date
    scheme: str = "fr"
    contract_rate: int | None = None
    ecb_rates: Mapping[HalfYear, int]


@dataclass(frozen=True, slots=True, kw_only=True)
class Period:
    """The late days of one half-year, both ends included. numerator: amount_cents × rate × days, exact."""

    half_year: HalfYear
    first: date
    last: date
    rate: int
    numerator: int

    @property
    def days(self) -> int:
        """How many days, the last one included."""
        return (self.last - self.first).days + 1


@dataclass(frozen=True, slots=True, kw_only=True)
class Caution:
    """One thing to know about one half-year. rate: the rate meant, floor: what it should reach; `None` where there is none."""

    code: str
    half_year: HalfYear
    rate: int | None = None
    floor: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Penalties:
    """What is due besides the invoice. denominator: of every period's numerator, to give cents."""

    periods: tuple[Period, ...]
    denominator: int
    indemnity_cents: int
    cautions: tuple[Caution, ...]

    @property
    def penalty_cents(self) -> int:
        """The sum of all periods, rounded half up once. The rounded amounts of the periods may differ from it by a cent or so."""
        return rounded_half_up(sum(period.numerator for period in self.periods), self.denominator)


@dataclass(frozen=True, slots=True, kw_only=True)
class RatesMissing:
    """Nothing is computed: the table has no ECB rate for these half-years and none was typed. At least one, in order."""

    half_years: tuple[HalfYear, ...]


def parse_late_invoice(fields: object) -> LateInvoice:
    """Read `{amount, due, paid, rate?, scheme?, ecb?}` as typed; `ecb` is `{"2027-H1": "2.40"}`.

    Raises `Refused` with every fault, each at its field.
    """
    form = Form(fields, ("amount", "due", "paid", "rate", "scheme", "ecb"))
    amount_cents, due_on, paid_on = form.cents("amount"), form.date("due"), form.date("paid")
    if due_on and paid_on and paid_on < due_on:
        message = (
            f"{paid_on} is before the due date, {due_on}: there is nothing late. Check both dates."
        )
        form.refuse("paid", "paid_before_due", message)
    contract_rate = form.rate("rate", optional=True)
    scheme = form.choice("scheme", SCHEMES, default=SCHEMES[0])
    ecb_rates = dict(_typed_rates(form))
    form.done()
    assert amount_cents and due_on and paid_on and scheme
    return LateInvoice(
        amount_cents=amount_cents,
        due_on=due_on,
        paid_on=paid_on,
        scheme=scheme,
        contract_rate=contract_rate,
        ecb_rates=ecb_rates,
    )


def penalties_of(invoice: LateInvoice, table: RateTable) -> Penalties | RatesMissing:
    """What a late invoice costs. Days run from the day after the due date to the day of payment, included.

    A contract's rate never lacks; the law's does where the table has no ECB rate for a half-year and none was typed.
    Paid on the due date: no period, no penalty, no indemnity.
    """
    scheme = table.schemes[invoice.scheme]
    periods: list[Period] = []
    cautions: list[Caution] = []
    missing: list[HalfYear] = []
    for half_year, first, last in split_by_half_year(invoice.due_on + DAY, invoice.paid_on):
        known = table.half_years.get(half_year, _NOTHING_KNOWN)
        rate = _rate(invoice, scheme, half_year, known)
        if rate is None:
            missing.append(half_year)
            continue
        numerator = invoice.amount_cents * rate * ((last - first).days + 1)
        periods.append(
            Period(half_year=half_year, first=first, last=last, rate=rate, numerator=numerator)
        )
        cautions += _cautions(invoice, scheme, half_year, known)
    if missing:
        return RatesMissing(half_years=tuple(missing))
    return Penalties(
        periods=tuple(periods),
        denominator=_WHOLE * table.days_in_year,
        indemnity_cents=scheme.indemnity_cents if periods else 0,
        cautions=tuple(cautions),
    )


_NOTHING_KNOWN = HalfYearRates(
    ecb=None,
    ecb_to_verify=False,
    legal_professional=None,
    legal_individual=None,
    legal_to_verify=False,
)


def _typed_rates(form: Form) -> Iterator[tuple[HalfYear, int]]:
    ids = form.keys("ecb")
    typed = form.inner("ecb", ids)
    for id_ in ids:
        rate = typed.rate(id_)
        try:
            half_year = read_half_year(id_)
        except NotRead as fault:
            typed.refuse(id_, fault.code, str(fault))
            continue
        if rate is not None:
            yield half_year, rate


def _rate(
    invoice: LateInvoice, scheme: Scheme, half_year: HalfYear, known: HalfYearRates
) -> int | None:
    if invoice.contract_rate is not None:
        return invoice.contract_rate
    ecb = invoice.ecb_rates.get(half_year, known.ecb)
    return None if ecb is None else ecb + scheme.points


def _cautions(
    invoice: LateInvoice, scheme: Scheme, half_year: HalfYear, known: HalfYearRates
) -> Iterator[Caution]:
    if invoice.contract_rate is not None:
        yield from _floor_cautions(invoice.contract_rate, scheme, half_year, known)
    elif half_year in invoice.ecb_rates:
        yield Caution(code=RATE_TYPED, half_year=half_year, rate=invoice.ecb_rates[half_year])
    elif known.ecb_to_verify:
        yield Caution(code=RATE_TO_VERIFY, half_year=half_year, rate=known.ecb)


def _floor_cautions(
    rate: int, scheme: Scheme, half_year: HalfYear, known: HalfYearRates
) -> Iterator[Caution]:
    if scheme.floor_times is None:
        return
    if known.legal_professional is None:
        yield Caution(code=FLOOR_UNKNOWN, half_year=half_year, rate=rate)
        return
    floor = scheme.floor_times * known.legal_professional
    if rate < floor:
        yield Caution(code=RATE_UNDER_FLOOR, half_year=half_year, rate=rate, floor=floor)
    if known.legal_to_verify:
        yield Caution(code=FLOOR_TO_VERIFY, half_year=half_year, rate=rate, floor=floor)
