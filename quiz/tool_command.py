"""The `tool` commands: the computations of the tools for programs and terminals. Only here may the clock be read."""

from __future__ import annotations

import argparse
import datetime
import json
import sys
from collections.abc import Iterator, Mapping
from typing import Any

from quiz.rates import load_rates
from quiz.wording_command import add_wording_command
from scoring import tools

RIGHT, REFUSED = 0, 1
SCHEMES = {"fr": "France: ECB rate plus ten points", "eu": "least in the EU: ECB rate plus eight"}


def add_tool_commands(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Add `tool` and what is under it; each sets `run`, which takes the parsed arguments and returns the exit code."""
    tool = commands.add_parser("tool", help="compute what the tools of the site compute")
    which = tool.add_subparsers(required=True, metavar="TOOL")
    late = which.add_parser(
        "penalties",
        help="penalties and indemnity for an invoice paid late",
        description="Amounts and rates are read with French and English marks; dates as 2025-03-31 or 31/03/2025.",
    )
    late.add_argument("--amount", required=True, help="what is unpaid, in euros, taxes included")
    late.add_argument("--due", required=True, metavar="DATE", help="due date on the invoice")
    late.add_argument("--paid", metavar="DATE", help="day the funds arrive (default: today)")
    late.add_argument("--rate", help="yearly rate of the contract, in percent, for all days")
    late.add_argument(
        "--scheme",
        choices=tuple(SCHEMES),
        default="fr",
        help="; ".join(f"{id_}: {meaning}" for id_, meaning in SCHEMES.items()),
    )
    late.add_argument(
        "--ecb",
        action="append",
        default=[],
        metavar="2027-H1=RATE",
        help="ECB rate of a half-year, where the table has none or another; may be repeated",
    )
    late.add_argument("--json", action="store_true", help="print the result as one JSON object")
    late.set_defaults(run=_penalties)
    add_wording_command(which)


def _today() -> datetime.date:
    return datetime.date.today()


def _penalties(chosen: argparse.Namespace) -> int:
    pairs = [text.partition("=") for text in chosen.ecb]
    fields = {
        "amount": chosen.amount,
        "due": chosen.due,
        "paid": chosen.paid if chosen.paid is not None else _today().isoformat(),
        "rate": chosen.rate,
        "scheme": chosen.scheme,
        "ecb": {half_year.strip(): rate for half_year, _, rate in pairs},
    }
    answer: Any = tools.late_payment(fields, load_rates())
    if "missing" in answer:
        print("\n".join(_missing(answer["missing"])), file=sys.stderr)
        return REFUSED
    if not answer["ok"]:
        for fault in answer["faults"]:
            option = fault["where"].replace(".", " ", 1)  # `ecb.2027-H1` is typed `--ecb 2027-H1=…`
            print(f"--{option}: {fault['message']}", file=sys.stderr)
        return REFUSED
    if chosen.json:
        print(json.dumps(answer["result"], ensure_ascii=False, indent=2))
    else:
        print("\n".join(_told(answer["result"], load_rates()["checked_on"])))
    return RIGHT


def _missing(half_years: list[Mapping[str, str]]) -> Iterator[str]:
    for one in half_years:
        yield (
            f"{one['half_year']}: the table of rates has no ECB rate for {one['reference_date']}, and none is guessed: "
            f"type it with --ecb {one['half_year']}=RATE, or the contract's rate with --rate."
        )


def _told(result: Any, checked_on: object) -> Iterator[str]:
    for period in result["periods"]:
        yield (
            f"{period['from']} to {period['to']}: days: {period['days']:>3}, rate: {period['rate']} %, "
            f"amount: {period['amount']} EUR"
        )
    yield f"Penalty: {result['penalty']} EUR (rounded once, after the sum)"
    yield f"Indemnity for recovery: {result['indemnity']} EUR"
    for warning in result["warnings"]:
        yield "Note: " + _NOTES[warning["code"]].format(**warning)
    yield f"Rates checked on {checked_on}. Information, not legal advice."


_NOTES = {
    "rate_under_floor": "in {half_year} the contract's rate, {rate} %, is under the floor of {floor} % (three times the "
    "professional legal rate); the law sets that floor for rates in contracts.",
    "floor_unknown": "the legal rate of {half_year} is not in the table: whether {rate} % reaches the floor is not known.",
    "floor_to_verify": "the floor of {half_year}, {floor} %, waits to be checked in the official table.",
    "rate_to_verify": "the ECB rate of {half_year}, {rate} %, waits to be checked in the official table.",
    "rate_typed": "the ECB rate of {half_year}, {rate} %, was typed and not taken from the table.",
}
