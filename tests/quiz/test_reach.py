"""Counting over all answer sheets agrees with going through them one by one."""

from __future__ import annotations

from collections import Counter
from itertools import product

from hypothesis import given, settings
from hypothesis import strategies as st

from quiz.reach import Table, every_answer, known_without_stops
from scoring import Instrument, answers_to, assess, parse_instrument, parse_responses
from tests.scoring.small import definition


@st.composite
def instruments_with_rules(draw: st.DrawFn) -> Instrument:
    """Small instruments whose verdict tables use every kind of condition."""
    size = draw(st.integers(1, 3))
    items = [
        {
            "id": f"i{n}",
            "weight": draw(st.integers(1, 3)),
            "keying": draw(st.sampled_from(["risk", "protective"])),
            "side": draw(st.sampled_from(["client", "own"])),
            "not_applicable": n > 0 and draw(st.booleans()),
        }
        for n in range(size)
    ]
    raw = definition(items)
    raw["items"] += [
        {"id": "way", "options": ["left", "right"]},
        {"id": "road", "options": ["left", "up"]},
    ]
    conditions = st.one_of(
        st.builds(
            lambda n, o: {"item": f"i{n}", "is": [o]},
            st.integers(0, size - 1),
            st.sampled_from(["yes", "no", "unknown"]),
        ),
        st.just({"stop": "any"}),
        st.builds(
            lambda b: {"band": [b]},
            st.sampled_from(["accept", "conditions", "renegotiate", "decline"]),
        ),
        st.builds(
            lambda s, n: {"side": s, "at_least": n},
            st.sampled_from(["client", "own"]),
            st.integers(0, 100),
        ),
        st.builds(
            lambda n, o: {"items": ["i0"], "at_least": n, "one_at_least": o},
            st.integers(0, 100),
            st.integers(0, 100),
        ),
        st.builds(lambda n: {"count": ["left"], "at_most": n}, st.integers(0, 2)),
        st.builds(lambda o: {"item": "way", "is": [o]}, st.sampled_from(["left", "right"])),
    )
    grouped = st.one_of(conditions, st.builds(lambda a, b: {"any": [a, b]}, conditions, conditions))
    rules = draw(st.lists(st.lists(grouped, max_size=3), min_size=1, max_size=4))
    raw["verdicts"] = [{"id": f"v{n}", "when": when} for n, when in enumerate(rules)]
    return parse_instrument(raw)


def sheets(of: Instrument, answers: object = answers_to) -> list[dict[str, str]]:
    choices = [answers(question) for question in of.questions]  # type: ignore[operator]
    return [
        dict(zip([q.id for q in of.questions], chosen, strict=True)) for chosen in product(*choices)
    ]


@settings(deadline=None, max_examples=60)
@given(instruments_with_rules())
def test_counts_of_first_matches_agree_with_scoring_every_sheet(of: Instrument) -> None:
    expected = Counter(assess(of, parse_responses(of, sheet)).verdict for sheet in sheets(of))
    assert Table(of, of.verdicts).first_matches(every_answer) == expected


@settings(deadline=None, max_examples=30)
@given(instruments_with_rules())
def test_shares_over_complete_sheets_agree_with_scoring_each(of: Instrument) -> None:
    expected = Counter(
        assess(of, parse_responses(of, sheet)).verdict for sheet in sheets(of, known_without_stops)
    )
    assert Table(of, of.verdicts).first_matches(known_without_stops) == expected


@settings(deadline=None, max_examples=30)
@given(instruments_with_rules())
def test_a_question_matters_exactly_when_some_pair_of_sheets_says_so(of: Instrument) -> None:
    verdicts = {
        tuple(sheet.values()): assess(of, parse_responses(of, sheet)).verdict
        for sheet in sheets(of)
    }
    for position, question in enumerate(of.questions):
        seen: dict[tuple[str, ...], set[str | None]] = {}
        for sheet, verdict in verdicts.items():
            seen.setdefault(sheet[:position] + sheet[position + 1 :], set()).add(verdict)
        matters = any(len(found) > 1 for found in seen.values())
        assert Table(of, of.verdicts).depends_on(question) == matters
