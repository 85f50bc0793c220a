"""The only door between the page and Python: text in, text out, nothing else crosses.

Each function takes and gives JSON, so that no proxy object leaks and the same call can be replayed anywhere.
"""

from __future__ import annotations

import json
from functools import lru_cache

from scoring.assess import assess as assess_responses
from scoring.definition import Instrument
from scoring.faults import Refused
from scoring.link import LinkRefused, decode
from scoring.parse import parse_instrument
from scoring.report import explanation_of, result_of
from scoring.responses import Responses, parse_responses
from scoring.versions import carried, differences


def assess(definition: str, responses: str) -> str:
    """Score responses given as JSON.

    Returns `{"ok": true, "result", "explanation"}`, or `{"ok": false, "faults": [{"where", "message"}]}`.
    """
    instrument = _instrument(definition)
    try:
        parsed = parse_responses(instrument, json.loads(responses))
    except Refused as refused:
        faults = [{"where": fault.where, "message": fault.message} for fault in refused.faults]
        return json.dumps({"ok": False, "faults": faults})
    return json.dumps(_answer(instrument, parsed))


def open_link(definition: str, fragment: str) -> str:
    """Score the responses in a shared fragment.

    Returns `{"ok": true, "responses", "result", "explanation"}`, or `{"ok": false, "fault": {"code"}}`
    with the code of `scoring.link.LinkRefused`.
    """
    instrument = _instrument(definition)
    try:
        parsed = decode(instrument, fragment)
    except LinkRefused as refused:
        return json.dumps({"ok": False, "fault": {"code": refused.code}})
    return json.dumps({**_answer(instrument, parsed), "responses": dict(parsed)})


def open_old_link(old_definition: str, new_definition: str, fragment: str) -> str:
    """Score a fragment as the version it was made with did, and as today's version does.

    Returns what `open_link` returns for the old version, and besides `"today": {"responses", "result", "explanation"}`,
    `"differences": [{"kind", "id", "before", "after"}]` and `"same_verdict"`.
    """
    old, new = _instrument(old_definition), _instrument(new_definition)
    try:
        parsed = decode(old, fragment)
    except LinkRefused as refused:
        return json.dumps({"ok": False, "fault": {"code": refused.code}})
    today = carried(parsed, new)
    then, now = assess_responses(old, parsed), assess_responses(new, today)
    return json.dumps(
        {
            **_answer(old, parsed),
            "responses": dict(parsed),
            "today": {**_answer(new, today), "responses": dict(today)},
            "differences": [
                {"kind": one.kind, "id": one.id, "before": one.before, "after": one.after}
                for one in differences(old, new)
            ],
            "same_verdict": then.verdict == now.verdict,
        }
    )


def _answer(instrument: Instrument, responses: Responses) -> dict[str, object]:
    assessment = assess_responses(instrument, responses)
    return {"ok": True, "result": result_of(assessment), "explanation": explanation_of(assessment)}


@lru_cache(maxsize=8)
def _instrument(definition: str) -> Instrument:
    """A compiled questionnaire, parsed once."""
    return parse_instrument(json.loads(definition))
