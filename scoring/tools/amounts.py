"""Numbers as people type them: French and English marks, spaces, the euro and percent signs. Integers out, never floats.

What a number may be used for (a positive amount, a rate up to a limit) is in `form`; dates are in `dates`.
"""

from __future__ import annotations

import re

CENTS_DECIMALS = 2
RATE_DECIMALS = 4  # a rate is kept in millionths: 13.15 % is 131500

_SPACES = re.compile("[ \t\u00a0\u2007\u2009\u202f]+")
_LONGEST = 40  # characters; longer is no number that anybody types
_NUMBER = re.compile(
    r"(?P<sign>[-+]?) ?(?:(?P<before>€|eur) ?)?(?P<inner>[-+]?) ?"
    r"(?P<whole>[0-9]+|[0-9]{1,3}(?P<group>[ .,'])[0-9]{3}(?:(?P=group)[0-9]{3})*)"
    r"(?:(?P<mark>[.,])(?P<decimals>[0-9]+))?"
    r" ?(?P<after>€|eur|euros?|%)?",
    re.IGNORECASE,
)


class NotRead(ValueError):
    """A typed text that is not what its field asks for. code: stable, for the words of a language; the text is English."""

    def __init__(self, code: str, message: str) -> None:
        super().__init__(message)
        self.code = code


def rounded_half_up(numerator: int, denominator: int) -> int:
    """`numerator / denominator` to the nearest integer, halves upwards; `denominator` is at least 1."""
    return (2 * numerator + denominator) // (2 * denominator)


def read_cents(text: str) -> int:
    """Cents in a typed amount of euros: `1 234,56 €`, `1,234.56`, `EUR 1.234`.

    Three digits after the only mark are thousands, because cents have two: `1,234` is 1234 euros.
    Raises `NotRead` with `not_an_amount` or `too_many_decimals`.
    """
    return _scaled(text, CENTS_DECIMALS, "amount", "1234.56 or 1 234,56", thousands=True)


def read_rate(text: str) -> int:
    """Millionths in a typed rate in percent: `13,15 %` is 131500, `1.234` is 12340.

    Raises `NotRead` with `not_a_rate` or `too_many_decimals`.
    """
    return _scaled(text, RATE_DECIMALS, "rate", "13.15 or 13,15", thousands=False)


def read_hundredths(text: str) -> int:
    """Hundredths in a typed quantity without unit: `2,5` is 250. Raises `NotRead` as `read_cents` (`not_a_quantity`)."""
    return _scaled(text, CENTS_DECIMALS, "quantity", "2.5 or 2,5", thousands=False)


def money_text(cents: int) -> str:
    """`48097` → `480.97`: a point, two decimals, no thousands; a minus sign in front where there is one."""
    return f"{'-' if cents < 0 else ''}{abs(cents) // 100}.{abs(cents) % 100:02d}"


def rate_text(millionths: int) -> str:
    """`131500` → `13.15`, in percent, with two decimals at least and four at most; for millionths ≥ 0."""
    whole, decimals = divmod(millionths, 10**RATE_DECIMALS)
    shown = f"{decimals:0{RATE_DECIMALS}d}"
    return f"{whole}.{shown[:2]}{shown[2:].rstrip('0')}"


def _scaled(text: str, places: int, kind: str, example: str, *, thousands: bool) -> int:
    plain = _SPACES.sub(" ", text).strip().replace("\u2212", "-").replace("’", "'")
    found = _NUMBER.fullmatch(plain) if len(plain) <= _LONGEST else None
    if not found or not _coherent(found, kind):
        code = f"not_a{'n' if kind == 'amount' else ''}_{kind}"
        raise NotRead(code, f"{shown(text)} is not {_ARTICLE[kind]}: write it like {example}.")
    whole, decimals = re.sub("[^0-9]", "", found["whole"]), found["decimals"] or ""
    if thousands and len(decimals) == 3 and re.fullmatch("[1-9][0-9]{0,2}", found["whole"]):
        whole, decimals = whole + decimals, ""
    if len(decimals.rstrip("0")) > places:
        raise NotRead(
            "too_many_decimals", f"{shown(text)} has more than {places} decimals: round it."
        )
    value = int(whole + decimals[:places].ljust(places, "0"))
    return -value if "-" in (found["sign"], found["inner"]) else value


_ARTICLE = {"amount": "an amount in euros", "rate": "a rate in percent", "quantity": "a number"}


def _coherent(found: re.Match[str], kind: str) -> bool:
    """One sign at most, one unit at most and the right one, and a decimal mark that does not also group."""
    units = {unit for unit in (found["before"], found["after"]) if unit}
    fitting = {"amount": units.isdisjoint({"%"}), "rate": units <= {"%"}, "quantity": not units}
    return (
        not (found["sign"] and found["inner"])
        and not (found["before"] and found["after"])
        and (found["group"] is None or found["group"] != found["mark"])
        and fitting[kind]
    )


def shown(text: object) -> str:
    """A typed text in quotes, cut where it is long, for messages."""
    quoted = repr(text) if isinstance(text, str | int | float | None) else type(text).__name__
    return quoted if len(quoted) <= 60 else quoted[:57] + "…'"
