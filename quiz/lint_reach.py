"""Faults that only show when all answer sheets are looked at: what is never reached, never matters, or is keyed backwards."""

from __future__ import annotations

from collections.abc import Iterator

from quiz.reach import Table, known_without_stops
from quiz.witness import advice_is_shown, verdict_depends_on
from scoring import (
    Advice,
    BandIs,
    Fault,
    Instrument,
    Item,
    Verdict,
    assess,
    parse_responses,
)


def reach_faults(instrument: Instrument) -> list[Fault]:
    """All such faults of one instrument. Exact: nothing is sampled."""
    return [
        *_verdicts(instrument),
        *_bands(instrument),
        *_stops(instrument),
        *_advice(instrument),
        *_next(instrument),
        *_items(instrument),
        *_straight_lines(instrument),
    ]


def _verdicts(instrument: Instrument) -> Iterator[Fault]:
    table = Table(instrument, _numbered(instrument.verdicts))
    outcomes = table.outcomes()
    first = {holding[0] for holding in outcomes if holding}
    alone = {id_ for holding in outcomes for id_ in holding}
    for position, rule in enumerate(instrument.verdicts):
        id_ = str(position)
        if id_ not in alone:
            yield _fault(
                "Q401",
                ("verdicts", position),
                f"no answers lead to the verdict '{rule.id}': its conditions never hold together.",
            )
        elif id_ not in first:
            yield _fault(
                "Q402",
                ("verdicts", position),
                f"the verdict '{rule.id}' is never given: whenever its conditions hold, an earlier rule holds too.",
            )
    missing = Table(instrument, instrument.verdicts).first_matches(known_without_stops)[None]
    if missing:
        yield _fault(
            "Q408",
            ("verdicts",),
            f"{missing} complete answer sheets lead to no verdict: end the table with a rule that always holds.",
        )


def _bands(instrument: Instrument) -> Iterator[Fault]:
    rules = [Verdict(id=band.id, when=(BandIs(bands=(band.id,)),)) for band in instrument.bands]
    reached = set(Table(instrument, rules).first_matches())
    for position, band in enumerate(instrument.bands):
        if band.id not in reached:
            yield _fault(
                "Q403", ("bands", position), f"no answers give a risk in the band '{band.id}'."
            )


def _stops(instrument: Instrument) -> Iterator[Fault]:
    table = Table(instrument, instrument.verdicts)
    for position, stop in enumerate(instrument.stops):
        if not verdict_depends_on(instrument, stop) and not table.depends_on(stop):
            yield _fault(
                "Q404",
                ("stops", position),
                f"the stop '{stop.id}' never changes the verdict: no rule gives it one.",
            )


def _advice(instrument: Instrument) -> Iterator[Fault]:
    room = dict(instrument.topics)
    for topic in dict.fromkeys(advice.topic for advice in instrument.advice):
        rules = [(n, advice) for n, advice in enumerate(instrument.advice) if advice.topic == topic]
        if all(advice_is_shown(instrument, advice) for _, advice in rules):
            continue
        outcomes = Table(instrument, [advice for _, advice in rules]).outcomes()
        shown = {id_ for holding in outcomes for id_ in holding[: room.get(topic, 1)]}
        alone = {id_ for holding in outcomes for id_ in holding}
        yield from (
            _advice_fault(n, advice, alone) for n, advice in rules if advice.id not in shown
        )


def _advice_fault(position: int, advice: Advice, alone: set[str]) -> Fault:
    if advice.id in alone:
        message = f"the advice '{advice.id}' is never shown: earlier advice on '{advice.topic}' always comes first."
        return _fault("Q406", ("advice", position), message)
    message = f"no answers lead to the advice '{advice.id}': its conditions never hold together."
    return _fault("Q405", ("advice", position), message)


def _next(instrument: Instrument) -> Iterator[Fault]:
    for position, following in enumerate(instrument.next):
        rule = Verdict(id=following.to, when=following.when)
        if not Table(instrument, [rule]).first_matches()[following.to]:
            yield _fault("Q411", ("next", position), f"no answers lead on to '{following.to}'.")


def _items(instrument: Instrument) -> Iterator[Fault]:
    verdicts = Table(instrument, instrument.verdicts)
    conditions = [one.when for one in instrument.advice] + [one.when for one in instrument.next]
    asked = Table(instrument, [Verdict(id="asked", when=when) for when in conditions])
    used = verdicts.concerns | asked.concerns
    for name, items in (("context", instrument.context), ("items", instrument.items)):
        for position, item in enumerate(items):
            path = (name, position)
            if not item.scored:
                if item.id not in used:
                    yield _fault(
                        "Q412",
                        path,
                        f"nothing asks about '{item.id}': no verdict and no advice depends on it.",
                    )
                continue
            if not verdict_depends_on(instrument, item) and not verdicts.depends_on(item):
                yield _fault(
                    "Q407",
                    path,
                    f"'{item.id}' can never change the verdict, whatever the other answers are.",
                )
            yield from _keying(item, path)


def _keying(item: Item, path: tuple[str, int]) -> Iterator[Fault]:
    if item.worst is None:
        yield _fault(
            "Q413",
            path,
            f"say in `worst` which answer to '{item.id}' is the worst, so that the keying can be checked.",
        )
    elif item.risk_of(item.worst) < max(item.risks):
        better = next(
            option.id for option in item.options if item.risk_of(option.id) == max(item.risks)
        )
        yield _fault(
            "Q410",
            (*path, "keying"),
            f"the worst answer, '{item.worst}', counts {item.risk_of(item.worst)} and so improves the result over"
            f" '{better}', which counts {max(item.risks)}: the keying or the values are the wrong way round.",
        )


def _straight_lines(instrument: Instrument) -> Iterator[Fault]:
    """The same answer to every scored item must not lead to an extreme band: somebody who clicks through has no opinion."""
    shared = [option.id for option in instrument.scored[0].options] if instrument.scored else []
    for option in shared:
        if not all(option in {o.id for o in item.options} for item in instrument.scored):
            continue
        sheet = {item.id: option for item in instrument.scored}
        band = assess(instrument, parse_responses(instrument, sheet)).band
        extremes = (
            {instrument.bands[0].id, instrument.bands[-1].id}
            if len(instrument.bands) > 2
            else set()
        )
        if band in extremes:
            yield _fault(
                "Q409",
                ("items",),
                f"the answer '{option}' everywhere leads to '{band}', an extreme: balance the keying.",
            )


def _numbered(rules: tuple[Verdict, ...]) -> list[Verdict]:
    """The rules with their position as id, since two rules may lead to one verdict."""
    return [Verdict(id=str(position), when=rule.when) for position, rule in enumerate(rules)]


def _fault(code: str, path: tuple[str | int, ...], message: str) -> Fault:
    return Fault(code=code, path=path, message=message)
