"""Scoring of questionnaires: pure functions over frozen values, the same on CPython and in the browser.

No file, clock, network, language or randomness. The page comes in through `scoring.bridge`, Python code through here.
"""

from scoring.assess import Assessment, assess
from scoring.definition import (
    DIMENSIONS,
    NO,
    NOT_APPLICABLE,
    SIDES,
    UNKNOWN,
    YES,
    Advice,
    AnyOf,
    Band,
    BandIs,
    Condition,
    CountOf,
    Instrument,
    Item,
    ItemIs,
    ItemsAtLeast,
    Option,
    Source,
    Stop,
    StopIs,
    SubsetAtLeast,
    Verdict,
    answers_to,
)
from scoring.faults import Fault, Path, Refused
from scoring.link import LinkRefused, decode, encode
from scoring.parse import parse_instrument
from scoring.report import explanation_of, result_of
from scoring.responses import Responses, parse_responses
from scoring.risk import risk_of
from scoring.versions import Difference, carried, differences

__all__ = [
    "DIMENSIONS",
    "NO",
    "NOT_APPLICABLE",
    "SIDES",
    "UNKNOWN",
    "YES",
    "Advice",
    "AnyOf",
    "Assessment",
    "Band",
    "BandIs",
    "Condition",
    "CountOf",
    "Difference",
    "Fault",
    "Instrument",
    "Item",
    "ItemIs",
    "ItemsAtLeast",
    "LinkRefused",
    "Option",
    "Path",
    "Refused",
    "Responses",
    "Source",
    "Stop",
    "StopIs",
    "SubsetAtLeast",
    "Verdict",
    "answers_to",
    "assess",
    "carried",
    "decode",
    "differences",
    "encode",
    "explanation_of",
    "parse_instrument",
    "parse_responses",
    "result_of",
    "risk_of",
]
