"""A file of answers read against an instrument: accepted whole, or refused with every fault and its line."""

from __future__ import annotations

import sys
from pathlib import Path

from quiz.problems import DefinitionRefused, located, missing_file, unreadable
from quiz.yaml_file import Unreadable, parse_json
from scoring import Instrument, Refused, Responses, parse_responses

STANDARD_INPUT = Path("-")


def read_answers(instrument: Instrument, file: Path) -> Responses:
    """Read `{"item_id": "option_id"}` from a file, or from standard input when the file is `-`.

    Raises `DefinitionRefused` with each fault.
    """
    try:
        text = sys.stdin.read() if file == STANDARD_INPUT else file.read_text(encoding="utf-8-sig")
    except (OSError, UnicodeDecodeError):
        raise DefinitionRefused([missing_file(file)]) from None
    try:
        document = parse_json(file, text)
    except Unreadable as error:
        raise DefinitionRefused([unreadable(file, error)]) from None
    try:
        return parse_responses(instrument, document.value)
    except Refused as refused:
        raise DefinitionRefused(located(document, refused.faults)) from None
