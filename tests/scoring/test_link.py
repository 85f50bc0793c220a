"""The fragment of a result: it comes back as it went, and nothing else is believed."""

from __future__ import annotations

import re
import string

import pytest
from hypothesis import given
from hypothesis import strategies as st

from scoring import LinkRefused, decode, encode
from tests.scoring.small import instrument, instruments, responses, sheets


@given(st.data())
def test_what_is_encoded_is_decoded(data: st.DataObject) -> None:
    of = data.draw(instruments())
    sheet = data.draw(sheets(of))
    assert dict(decode(of, encode(of, sheet))) == dict(sheet)


@given(st.data())
def test_a_link_has_one_character_a_question_and_survives_any_messenger(
    data: st.DataObject,
) -> None:
    of = data.draw(instruments())
    fragment = encode(of, data.draw(sheets(of)))
    match = re.fullmatch(r"#r=(\d+)\.([a-z]+)\.([0-9a-z]{4})", fragment)
    assert match is not None
    assert len(match[2]) == len(of.questions)


@given(st.data())
def test_one_changed_character_is_never_accepted(data: st.DataObject) -> None:
    of = data.draw(instruments())
    fragment = encode(of, data.draw(sheets(of)))
    position = data.draw(st.integers(3, len(fragment) - 1))
    other = data.draw(st.sampled_from(string.ascii_lowercase + string.digits))
    if other == fragment[position]:
        return
    with pytest.raises(LinkRefused):
        decode(of, fragment[:position] + other + fragment[position + 1 :])


@given(st.text(max_size=60))
def test_hostile_text_is_refused_and_nothing_else_is_raised(text: str) -> None:
    of = instrument([{"id": "a"}, {"id": "b"}])
    with pytest.raises(LinkRefused):
        decode(of, "#r=" + text)
    if not text.startswith(("r=", "#r=")):
        with pytest.raises(LinkRefused) as refused:
            decode(of, text)
        assert refused.value.code == "unreadable"


def test_a_link_of_another_questionnaire_is_damaged() -> None:
    ours = instrument([{"id": "a"}, {"id": "b"}])
    theirs = instrument([{"id": "a"}, {"id": "b"}], id="foreign")
    with pytest.raises(LinkRefused, match="damaged"):
        decode(ours, encode(theirs, responses(theirs, {"a": "yes"})))


def test_a_link_of_another_version_says_which() -> None:
    today = instrument([{"id": "a"}], version=2)
    before = instrument([{"id": "a"}], version=1)
    with pytest.raises(LinkRefused) as refused:
        decode(today, encode(before, responses(before, {})))
    assert (refused.value.code, refused.value.version) == ("other_version", 1)


@pytest.mark.parametrize("cut", range(4, 12))
def test_a_cut_link_is_damaged(cut: int) -> None:
    of = instrument([{"id": "a"}, {"id": "b"}])
    fragment = encode(of, responses(of, {"a": "yes"}))
    assert len(fragment) == 13
    with pytest.raises(LinkRefused, match="damaged"):
        decode(of, fragment[:cut])


def test_a_letter_that_no_option_has_is_damaged_even_with_the_right_check() -> None:
    """A forger who knows the check still cannot name an answer that does not exist."""
    few = instrument([{"id": "a"}])
    many = instrument([{"id": "a", "scale": "s"}], scales={"s": {f"o{n}": n for n in range(6)}})
    fragment = encode(many, responses(many, {"a": "o5"}))
    with pytest.raises(LinkRefused, match="damaged"):
        decode(few, fragment)
