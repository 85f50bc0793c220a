"""Which words an instrument needs in each language, and whether a language file has exactly those."""

from __future__ import annotations

from collections.abc import Mapping

from scoring import UNKNOWN, CountOf, Fault, Instrument, Item, Path, answers_to

type Words = Mapping[str, object]
type Shape = dict[str, Shape | str]

# What stands at the end of a path: a text, a text that may be missing, or a list of texts.
_TEXT, _MAYBE, _LIST = "text", "maybe", "list"
_MORE: Shape = {"text": _TEXT, "href": _TEXT}


def shape_of(instrument: Instrument) -> Shape:
    """The keys that a language file of this instrument must have; those ending in `?` may be left out."""
    shape: Shape = {
        "title": _TEXT,
        "summary": _TEXT,
        "measures": _TEXT,
        "limits": _LIST,
        "bands": {band.id: {"name": _TEXT, "why": _TEXT} for band in instrument.bands},
        "dimensions": dict.fromkeys(instrument.dimensions, _TEXT),
        "sides": dict.fromkeys(instrument.sides, _TEXT),
        "context": {item.id: _question(item) for item in instrument.context},
        "stops": {
            stop.id: {
                "short": _TEXT,
                "question": _TEXT,
                "hint?": _MAYBE,
                "title": _TEXT,
                "text": _TEXT,
                "more?": _MORE,
            }
            for stop in instrument.stops
        },
        "items": {item.id: _item(item) for item in instrument.items},
        "verdicts": {rule.id: {"headline": _TEXT, "text": _TEXT} for rule in instrument.verdicts},
        "no_verdict": {"headline": _TEXT, "text": _TEXT},
        "marks?": dict.fromkeys(_counted(instrument), _TEXT),
        "advice": {
            advice.id: {"title": _TEXT, "text": _TEXT, "more?": _MORE}
            for advice in instrument.advice
        },
    }
    if instrument.next:
        shape["next"] = {one.to: _TEXT for one in instrument.next}
    if instrument.gut is not None:
        shape["gut"] = _question(instrument.gut)
    return shape


def wording_faults(instrument: Instrument, words: object, common: Words) -> list[Fault]:
    """Missing words, extra words, and words that are not texts.

    common: the words of the interface, any of which an instrument may say its own way under `ui`.
    """
    faults: list[Fault] = []
    _compare({**shape_of(instrument), "ui?": _any_of(common)}, words, (), faults)
    return faults


def own_words(common: Words, words: Words) -> Words:
    """The words of the interface, with those that an instrument says its own way."""
    return _merged(common, words.get("ui", {}))


def _merged(common: Words, own: object) -> Words:
    assert isinstance(own, Mapping)
    return {
        key: _merged(value, own.get(key, {})) if isinstance(value, Mapping) else own.get(key, value)
        for key, value in common.items()
    }


def _any_of(common: Words) -> Shape:
    return {
        f"{key}?": _any_of(value)
        if isinstance(value, Mapping)
        else _LIST
        if isinstance(value, list)
        else _MAYBE
        for key, value in common.items()
    }


def _counted(instrument: Instrument) -> list[str]:
    """The answers that rules count across questions: the paper key names them by a mark."""
    rules = [one.when for one in instrument.verdicts] + [one.when for one in instrument.advice]
    counted = [leaf for when in rules for leaf in when if isinstance(leaf, CountOf)]
    return list(
        dict.fromkeys(option for leaf in counted for option in leaf.options if option != UNKNOWN)
    )


def _question(item: Item) -> Shape:
    options: Shape = {option.id: _TEXT for option in item.options}
    return {"short": _TEXT, "question": _TEXT, "hint?": _MAYBE, "options": options}


def _item(item: Item) -> Shape:
    required: Shape = {"why": _TEXT}
    if item.scored:
        required["ask"] = _TEXT
    if item.obtainable:
        required["better"] = _TEXT
    left_out: Shape = {f"{key}?": _MAYBE for key in ("ask", "better") if key not in required}
    reveal: Shape = {answer: {"title": _TEXT, "text": _TEXT} for answer in answers_to(item)}
    return {**_question(item), **required, **left_out, "reveal?": reveal, "more?": _MORE}


def _compare(shape: Shape, words: object, path: Path, faults: list[Fault]) -> None:
    if not isinstance(words, Mapping):
        faults.append(Fault(code="Q203", path=path, message="words by id are needed here."))
        return
    needed = {key.rstrip("?"): (key.endswith("?"), kind) for key, kind in shape.items()}
    for key, (optional, _) in needed.items():
        if key not in words and not optional:
            faults.append(
                Fault(code="Q201", path=path, message=f"the words for '{key}' are missing.")
            )
    for key, value in words.items():
        at = (*path, str(key))
        if key not in needed:
            message = f"'{key}' is not an id that needs words here."
            faults.append(
                Fault(code="Q202", path=at, message=message, wrong=str(key), allowed=tuple(needed))
            )
            continue
        kind = needed[key][1]
        if isinstance(kind, dict):
            _compare(kind, value, at, faults)
        elif kind == _LIST:
            if (
                not isinstance(value, list)
                or not value
                or not all(isinstance(v, str) and v.strip() for v in value)
            ):
                faults.append(
                    Fault(code="Q203", path=at, message="a list of texts is needed here.")
                )
        elif not isinstance(value, str) or not value.strip():
            faults.append(Fault(code="Q203", path=at, message="a text is needed here."))
