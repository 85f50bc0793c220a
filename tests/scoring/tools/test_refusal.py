"""A no that holds: nine forms, a message in parts, and the check that it can be read as a no."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from scoring.faults import Refused
from scoring.tools.refusal import (
    FORMS,
    MESSAGE_PARTS,
    TONES,
    check_refusal,
    message_of,
    parse_refusal,
)

DOCS = Path(__file__).parents[3] / "docs"
GUIDES = {"fr": DOCS / "fr" / "guide" / "dire-non.md", "en": DOCS / "en" / "guide" / "saying-no.md"}
FIELDS = {
    "form": "yes-if",
    "asked": "a second language.",
    "limit": "not at the same price",
    "reason": "it is four days of work",
    "options": ["drop the gallery", "move delivery to 20 March"],
    "date": "Friday 4 December",
}
WORDS = {
    "opening": "Hello,",
    "opening.formal": "Dear Sir or Madam,",
    "asked": "You asked for {asked}.",
    "limit": "I can’t: {limit}.",
    "not-now.limit.warm": "Not yet: {limit}.",
    "reason": "The reason is simple: {reason}.",
    "options.1": "I can {first}.",
    "options.2": "Either {first}, or {second}.",
    "options.3": "Choose: {first}, {second} or {third}.",
    "date": "Please answer by {date}.",
    "closing": "",
}


def kinds(text: str, language: str) -> list[str]:
    return [mark.kind for mark in check_refusal(text, language=language).marks]


def test_a_message_has_its_parts_in_the_order_of_the_skeleton() -> None:
    message = message_of(parse_refusal(FIELDS), WORDS)
    assert [part.id for part in message] == [part for part in MESSAGE_PARTS if part != "closing"]
    assert message[1].text == "You asked for a second language."
    assert message[4].text == "Either drop the gallery, or move delivery to 20 March."


def test_words_of_the_form_and_the_tone_come_before_the_common_ones() -> None:
    refusal = parse_refusal({**FIELDS, "form": "not-now", "tone": "warm"})
    assert message_of(refusal, WORDS)[2].text == "Not yet: not at the same price."
    formal = parse_refusal({**FIELDS, "tone": "formal"})
    assert message_of(formal, WORDS)[0].text == "Dear Sir or Madam,"


def test_braces_that_a_writer_types_are_left_alone() -> None:
    refusal = parse_refusal({**FIELDS, "reason": "{limit} is a word"})
    assert message_of(refusal, WORDS)[3].text == "The reason is simple: {limit} is a word."


def test_a_part_without_words_is_an_error_of_the_author() -> None:
    with pytest.raises(KeyError, match=r"options\.2"):
        message_of(parse_refusal(FIELDS), {k: v for k, v in WORDS.items() if k != "options.2"})


def test_every_fault_of_the_fields_is_told() -> None:
    with pytest.raises(Refused) as refused:
        parse_refusal({"form": "maybe", "tone": "harsh", "options": [], "asked": "x", "limit": "y"})
    assert {(fault.where, fault.code) for fault in refused.value.faults} == {
        ("form", "unknown_choice"),
        ("tone", "unknown_choice"),
        ("reason", "missing"),
        ("date", "missing"),
        ("options", "too_few"),
    }


def test_choosing_two_of_three_needs_two_options() -> None:
    with pytest.raises(Refused, match=re.escape("options: 1 given, this form needs 2.")):
        parse_refusal({**FIELDS, "form": "two-of-three", "options": ["a smaller film"]})


def test_the_nine_forms_and_three_tones_are_all_read() -> None:
    assert len(FORMS) == 9
    for form in FORMS:
        for tone in TONES:
            assert message_of(parse_refusal({**FIELDS, "form": form, "tone": tone}), WORDS)


@pytest.mark.parametrize("language", GUIDES)
def test_the_messages_of_the_guide_pass_the_check(language: str) -> None:
    text = GUIDES[language].read_text(encoding="utf-8")
    messages = re.findall(r"^> (.+)$", text, re.MULTILINE)
    assert len(messages) >= 9
    for message in messages:
        assert kinds(message, language) == [], message


GOOD = {
    "fr": "Je ne peux pas commencer lundi, car je termine un projet. Je vous propose le 4 janvier.",
    "en": "I can't start on Monday, because I am finishing a project. I can offer 4 January.",
}


@pytest.mark.parametrize("language", GOOD)
def test_a_plain_no_with_a_reason_an_option_and_a_date_passes(language: str) -> None:
    assert kinds(GOOD[language], language) == []


@pytest.mark.parametrize(
    ("language", "more", "kind"),
    [
        ("fr", "Désolé, vraiment navré.", "apology"),
        ("fr", "Peut-être que ce sera possible.", "hedge"),
        ("fr", "Et puisque je suis seul.", "second-reason"),
        ("fr", "Vous auriez dû me prévenir.", "reproach"),
        ("fr", "Vous exagérez.", "reproach"),
        ("en", "Sorry, I do apologize.", "apology"),
        ("en", "Maybe it will work out.", "hedge"),
        ("en", "Because of my health.", "second-reason"),
        ("en", "You should have told me.", "reproach"),
        ("en", "You never listen.", "reproach"),
    ],
)
def test_what_weakens_a_no_is_marked(language: str, more: str, kind: str) -> None:
    assert kinds(f"{GOOD[language]} {more}", language) == [kind]


def test_one_apology_is_no_chain() -> None:
    assert kinds(f"Désolé. {GOOD['fr']}", "fr") == []


def test_what_is_missing_is_marked_over_the_whole_text() -> None:
    text = "No, thank you."
    marks = check_refusal(text, language="en").marks
    assert [mark.kind for mark in marks] == ["no-reason", "no-option", "no-date"]
    assert {text[mark.start : mark.end] for mark in marks} == {text}


def test_an_empty_text_is_ok_and_another_language_is_refused() -> None:
    assert check_refusal(" ", language="fr").ok
    with pytest.raises(ValueError, match="language: 'de' is not one of fr, en"):
        check_refusal("Nein", language="de")
