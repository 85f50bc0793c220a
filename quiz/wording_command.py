"""The command `tool wording`: one sentence a line on standard input, one result a line on standard output."""

from __future__ import annotations

import argparse
import json
import sys

from scoring.tools import LANGUAGES, WORDING_PARTS, Wording, check_wording, wording_result

RIGHT = 0


def add_wording_command(tools: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Add `wording` under `tool`; it sets `run`, which takes the parsed arguments and returns the exit code."""
    wording = tools.add_parser(
        "wording",
        help="check the wording of an observation, a feeling, a need or a request",
        description="Reads one sentence a line on standard input and answers one line for each.",
    )
    wording.add_argument("--lang", choices=LANGUAGES, default="fr", help="default: fr")
    wording.add_argument(
        "--part", choices=WORDING_PARTS, required=True, help="what each sentence is for"
    )
    wording.add_argument("--json", action="store_true", help="one JSON object a line")
    wording.set_defaults(run=_wording)


def _wording(chosen: argparse.Namespace) -> int:
    """Answer every line, an empty one too, so that lines in and out can be paired."""
    for line in sys.stdin:
        wording = check_wording(line.rstrip("\r\n"), language=chosen.lang, part=chosen.part)
        if chosen.json:
            print(json.dumps(wording_result(wording), ensure_ascii=False))
        else:
            print(_told(wording))
    return RIGHT


def _told(wording: Wording) -> str:
    lines = [f"{'ok    ' if wording.ok else 'not ok'}  {wording.text}"]
    for mark in wording.marks:
        words = wording.text[mark.start : mark.end]
        lines.append(f"        {mark.kind}: {words}\n            {mark.why} {mark.instead}")
    return "\n".join(lines)
