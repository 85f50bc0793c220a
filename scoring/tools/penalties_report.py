"""Penalties as the plain values that the page and the command line give. The words of warnings live in the language files."""

from __future__ import annotations

from scoring.tools.amounts import money_text, rate_text, rounded_half_up
from scoring.tools.penalties import Caution, Penalties, RatesMissing


def penalties_result(found: Penalties | RatesMissing) -> dict[str, object]:
    """The object that the page and `tool penalties --json` give: money and rates as text, dates in ISO form.

    `{"penalty", "indemnity", "periods": [{"from", "to", "days", "rate", "amount"}], "warnings": [{"code", "half_year", …}]}`,
    or `{"missing": [{"half_year", "reference_date"}]}`. The periods' amounts are each rounded to be shown, never to be summed.
    """
    if isinstance(found, RatesMissing):
        missing = [
            {"half_year": half.id, "reference_date": half.first_day.isoformat()}
            for half in found.half_years
        ]
        return {"missing": missing}
    return {
        "penalty": money_text(found.penalty_cents),
        "indemnity": money_text(found.indemnity_cents),
        "periods": [
            {
                "from": period.first.isoformat(),
                "to": period.last.isoformat(),
                "days": period.days,
                "rate": rate_text(period.rate),
                "amount": money_text(rounded_half_up(period.numerator, found.denominator)),
            }
            for period in found.periods
        ],
        "warnings": [_warning(caution) for caution in found.cautions],
    }


def _warning(caution: Caution) -> dict[str, str]:
    told = {"code": caution.code, "half_year": caution.half_year.id}
    for name, rate in (("rate", caution.rate), ("floor", caution.floor)):
        if rate is not None:
            told[name] = rate_text(rate)
    return told
