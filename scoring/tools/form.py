"""The fields of one typed form read one by one, with every fault noted beside its field instead of only the first.

Every method gives back `None` after a fault and for an empty optional field; `done` must be called before the values
are trusted. What may be typed in a number or a date is in `amounts` and `dates`.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from datetime import date

from scoring.faults import Fault, Path, Refused
from scoring.tools.amounts import (
    NotRead,
    money_text,
    rate_text,
    read_cents,
    read_hundredths,
    read_rate,
    shown,
)
from scoring.tools.dates import read_date

LARGEST_CENTS = 99_999_999_999  # 999 999 999.99 euros
LARGEST_RATE = 1_000_000  # 100 percent a year
LONGEST_TEXT = 500


class Form:
    """Reads one mapping of field to typed text. faults: shared by the forms inside a form."""

    def __init__(
        self,
        value: object,
        fields: Iterable[str],
        *,
        path: Path = (),
        faults: list[Fault] | None = None,
    ) -> None:
        self.faults: list[Fault] = [] if faults is None else faults
        self._path = path
        self._value: Mapping[str, object] = {}
        if not isinstance(value, Mapping):
            self.refuse(None, "not_a_form", f"{shown(value)} is not a mapping of fields to values.")
            return
        self._value = value
        known = tuple(fields)
        for key in value:
            if key not in known:
                message = f"there is no field {shown(key)} here."
                self._note((*path, str(key)), "unknown_field", message, str(key), known)

    def refuse(self, field: str | None, code: str, message: str) -> None:
        """Note one fault of a field, or of the whole form."""
        self._note(self._path if field is None else (*self._path, field), code, message)

    def done(self) -> None:
        """Raise `Refused` with everything that was noted, if anything was."""
        if self.faults:
            raise Refused(tuple(self.faults))

    def text(self, field: str, *, optional: bool = False, longest: int = LONGEST_TEXT) -> str:
        """A text without spaces around it; empty when it is optional and left out, or after a fault."""
        value = self._value.get(field)
        if value is not None and not isinstance(value, str):
            self.refuse(field, "not_a_text", f"{shown(value)} is not a text.")
            return ""
        text = (value or "").strip()
        if not text and not optional:
            self.refuse(field, "missing", "this is missing.")
        if len(text) > longest:
            self.refuse(field, "too_long", f"{len(text)} characters, at most {longest} are kept.")
            return ""
        return text

    def cents(self, field: str) -> int | None:
        """An amount of euros, more than nothing and at most `LARGEST_CENTS`."""
        cents = self._read(field, read_cents)
        if cents is not None and cents <= 0:
            self.refuse(field, "not_positive", "the amount must be more than zero.")
            return None
        if cents is not None and cents > LARGEST_CENTS:
            limit = money_text(LARGEST_CENTS)
            self.refuse(
                field, "too_large", f"the amount is more than {limit}: check the thousands."
            )
            return None
        return cents

    def rate(self, field: str, *, optional: bool = False) -> int | None:
        """A yearly rate, from 0 to `LARGEST_RATE`."""
        rate = self._read(field, read_rate, optional=optional)
        if rate is not None and rate < 0:
            self.refuse(field, "negative", "a rate cannot be negative.")
            return None
        if rate is not None and rate > LARGEST_RATE:
            limit = rate_text(LARGEST_RATE)
            self.refuse(field, "too_large", f"the rate is more than {limit} percent a year.")
            return None
        return rate

    def hundredths(self, field: str, largest: int) -> int | None:
        """A quantity from 0 to `largest`, in hundredths."""
        value = self._read(field, read_hundredths)
        if value is not None and value < 0:
            self.refuse(field, "negative", "this cannot be negative.")
            return None
        if value is not None and value > largest:
            self.refuse(field, "too_large", f"this is more than {money_text(largest)}.")
            return None
        return value

    def date(self, field: str, *, optional: bool = False) -> date | None:
        """A date of the calendar."""
        return self._read(field, read_date, optional=optional)

    def choice(self, field: str, allowed: Iterable[str], default: str | None = None) -> str | None:
        """One of a few words; `default` when it is left out."""
        allowed = tuple(allowed)
        word = self.text(field, optional=default is not None) or default
        if word is not None and word not in allowed:
            message = f"{shown(word)} is not one of {', '.join(allowed)}."
            self._note((*self._path, field), "unknown_choice", message, word, allowed)
            return None
        return word

    def integer(self, field: str, low: int, high: int, *, optional: bool = False) -> int | None:
        """A whole number from `low` to `high`, as a number or typed; `True` is not one, although Python says so."""
        value = self._value.get(field)
        if isinstance(value, str):
            typed = value.strip().replace("\u2212", "-")
            digits = typed[1:] if typed[:1] in ("-", "+") else typed
            number = len(digits) <= 9 and digits.isascii() and digits.isdigit()
            value = int(typed) if number else typed or None
        if value is None:
            if not optional:
                self.refuse(field, "missing", "this is missing.")
            return None
        if isinstance(value, bool) or not isinstance(value, int):
            self.refuse(field, "not_a_whole_number", f"{shown(value)} is not a whole number.")
            return None
        if not low <= value <= high:
            self.refuse(field, "out_of_range", f"{value} is not between {low} and {high}.")
            return None
        return value

    def members(self, field: str, at_most: int) -> list[tuple[Path, object]]:
        """The members of a list with their paths; none when the list is left out."""
        value = self._value.get(field, [])
        if not isinstance(value, list | tuple):
            self.refuse(field, "not_a_list", f"{shown(value)} is not a list.")
            return []
        if len(value) > at_most:
            self.refuse(field, "too_many", f"{len(value)} given, at most {at_most} are read.")
            return []
        return [((*self._path, field, position), member) for position, member in enumerate(value)]

    def inner(self, field: str, fields: Iterable[str]) -> Form:
        """A form inside the form, empty when it is left out; its faults are noted here."""
        value = self._value.get(field)
        return Form(
            {} if value is None else value, fields, path=(*self._path, field), faults=self.faults
        )

    def keys(self, field: str) -> tuple[str, ...]:
        """The keys of the mapping in a field; none when it is left out or is no mapping."""
        value = self._value.get(field)
        return tuple(map(str, value)) if isinstance(value, Mapping) else ()

    def _read[Read](
        self, field: str, read: Callable[[str], Read], *, optional: bool = False
    ) -> Read | None:
        text = self.text(field, optional=optional)
        if not text:
            return None
        try:
            return read(text)
        except NotRead as fault:
            self.refuse(field, fault.code, str(fault))
            return None

    def _note(
        self,
        path: Path,
        code: str,
        message: str,
        wrong: str | None = None,
        allowed: tuple[str, ...] = (),
    ) -> None:
        self.faults.append(
            Fault(code=code, path=path, message=message, wrong=wrong, allowed=allowed)
        )
