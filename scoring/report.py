"""An assessment as a plain mapping, in the shape that the command line and the browser agree on (design, section 6)."""

from __future__ import annotations

from scoring.assess import Assessment
from scoring.link import encode
from scoring.means import Mean
from scoring.risk import Risk


def result_of(assessment: Assessment) -> dict[str, object]:
    """The object that `quiz score --json` prints. `risk` is `None` only when no scored item is known."""
    return {
        "instrument": assessment.instrument.id,
        "version": assessment.instrument.version,
        "verdict": assessment.verdict,
        **_rounded(assessment.risk),
        "coverage": assessment.risk.coverage_percent,
        "settled": assessment.settled,
        "solid": assessment.solid,
        "other_bands": list(assessment.other_bands),
        "stops": list(assessment.stops),
        "dimensions": {id_: _rounded(risk) for id_, risk in assessment.dimensions},
        "sides": {id_: _rounded(risk) for id_, risk in assessment.sides},
        "contributions": [{"item": c.item, "points": c.points} for c in assessment.contributions],
        "changes": [
            {
                "to": change.to,
                "set": [{"item": item, "option": option} for item, option in change.set],
            }
            for change in assessment.changes
        ],
        "ask": list(assessment.ask),
        "advice": [{"id": shown.id, "because": list(shown.because)} for shown in assessment.advice],
        "link": encode(assessment.instrument, assessment.responses),
    }


def explanation_of(assessment: Assessment) -> dict[str, object]:
    """What the page says besides: the band of the risk, the bands of its range, and what stands behind the verdict."""
    return {
        "band": assessment.band,
        "range": list(assessment.bands_in_range),
        "raises": list(assessment.raises),
        "protects": list(assessment.protects),
        "unknown_stops": list(assessment.unknown_stops),
        "verdict_because": list(assessment.verdict_because),
        "next": list(assessment.next),
    }


def _rounded(risk: Risk) -> dict[str, int | None]:
    return {"risk": _shown(risk.value), "low": _shown(risk.low), "high": _shown(risk.high)}


def _shown(value: Mean | None) -> int | None:
    return None if value is None else value.rounded
