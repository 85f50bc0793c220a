"""The wording check: what fails a sentence of each part, what does not, and where the marks stand."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from scoring.tools.wording import LANGUAGES, WORDING_PARTS, check_wording, wording_result

CASES = settings(max_examples=60, deadline=None)


def kinds(text: str, language: str, part: str) -> list[str]:
    return [mark.kind for mark in check_wording(text, language=language, part=part).marks]


def marked(text: str, language: str, part: str) -> list[str]:
    wording = check_wording(text, language=language, part=part)
    return [text[mark.start : mark.end] for mark in wording.marks]


def test_a_fact_with_a_date_and_a_number_is_an_observation() -> None:
    assert kinds("Vous m’avez écrit six fois entre lundi et mercredi.", "fr", "observation") == []
    assert kinds("You wrote to me six times since Monday.", "en", "observation") == []


def test_a_mark_covers_the_words_in_the_text_as_written() -> None:
    assert marked("Vous êtes TOUJOURS en retard.", "fr", "observation") == ["TOUJOURS"]
    assert marked("Vous n’êtes vraiment pas ponctuel.", "fr", "observation")[-1].endswith(
        "ponctuel"
    )
    assert marked("Our client is lazy.", "en", "observation") == ["lazy"]


def test_why_and_instead_are_in_the_language_of_the_check() -> None:
    french = check_wording("Il est paresseux.", language="fr", part="observation").marks[0]
    english = check_wording("He is lazy.", language="en", part="observation").marks[0]
    assert french.why == "C’est une étiquette : elle juge, elle ne décrit pas."
    assert english.instead == "Tell the act or the words that make you think so."


def test_what_somebody_said_may_judge_and_still_be_a_fact() -> None:
    for text in (
        "He said: “You are always so lazy.”",
        "Rita told me I was a terrible cook.",
        "My brother said that our parents never listen.",
    ):
        assert kinds(text, "en", "observation") == [], text
    for text in (
        "Elle m’a dit : « Tu es nul. »",
        "Rita m’a dit que j’étais une mauvaise cuisinière.",
        "Il m’a traité d’incapable devant deux clients.",
    ):
        assert kinds(text, "fr", "observation") == [], text


def test_quotation_marks_around_everything_quote_nothing() -> None:
    assert kinds("« Tu es nul. »", "fr", "observation") == ["label"]
    assert kinds("“You are lazy.”", "en", "observation") == ["label"]


def test_never_is_let_through_when_its_period_can_be_checked() -> None:
    assert kinds("You have never called me.", "en", "observation") == ["generaliser"]
    assert kinds("You have never called me since 3 May.", "en", "observation") == []
    assert kinds("Vous ne m’avez jamais appelé.", "fr", "observation") == ["generaliser"]
    assert kinds("Vous ne m’avez jamais appelé depuis le 3 mai.", "fr", "observation") == []


def test_nobody_is_let_through_with_a_date() -> None:
    assert kinds("Nobody answers my mails.", "en", "observation") == ["all-or-none"]
    assert kinds("Nobody answered my mail of 3 June.", "en", "observation") == []


def test_an_intention_is_a_guess_but_mine_is_not_marked_as_one() -> None:
    assert kinds("Vous cherchez à gagner du temps.", "fr", "observation") == ["mind-reading"]
    assert "mind-reading" in kinds("They want to get rid of us.", "en", "observation")
    assert kinds("I wanted to print the file on Monday.", "en", "observation") == []


def test_a_feeling_holds_with_the_event_that_goes_with_it() -> None:
    assert kinds("I'm delighted that you are staying.", "en", "feeling") == []
    assert kinds("Je suis ravie que vous restiez.", "fr", "feeling") == []


def test_feel_that_is_a_thought_and_feel_with_an_emotion_is_not() -> None:
    assert kinds("I feel that you are hiding.", "en", "feeling") == ["feel-that"]
    assert kinds("I feel like a stranger here.", "en", "feeling") == ["feel-that"]
    assert kinds("I feel calm.", "en", "feeling") == []
    assert kinds("Je sens que ça va mal finir.", "fr", "feeling") == ["feel-that"]
    assert kinds("Je sens de la colère.", "fr", "feeling") == []


def test_a_participle_that_accuses_is_no_feeling_even_outside_the_list() -> None:
    for text in ("I feel betrayed.", "I feel unsupported.", "I feel cornered by them."):
        assert kinds(text, "en", "feeling") == ["pseudo-feeling"], text
    for text in ("Je me sens trahie.", "Je me sens écrasé.", "Je ne me sens pas écoutée."):
        assert kinds(text, "fr", "feeling") == ["pseudo-feeling"], text


def test_accents_and_apostrophes_may_be_missing_or_typographic() -> None:
    for text in ("Je suis decu.", "Je suis déçu.", "JE SUIS DÉÇU."):
        assert kinds(text, "fr", "feeling") == [], text
    for text in ("J'ai peur.", "J’ai peur."):
        assert kinds(text, "fr", "feeling") == [], text
    for text in ("I'm sad.", "I’m sad.", "Im sad."):
        assert kinds(text, "en", "feeling") == [], text


def test_a_need_is_general_and_mine() -> None:
    assert kinds("Je suis tendu, car j’ai besoin de clarté.", "fr", "need") == []
    assert kinds("I'm tense, because I need clarity.", "en", "need") == []


def test_a_need_tied_to_a_person_a_thing_or_a_day_is_a_strategy() -> None:
    for text in (
        "I need you to call me.",
        "I need a new phone.",
        "I need your signature.",
        "I need 200 euros by Friday.",
    ):
        assert kinds(text, "en", "need") == ["strategy"], text
    for text in (
        "J’ai besoin que vous m’appeliez.",
        "J’ai besoin d’un nouveau téléphone.",
        "J’ai besoin de votre signature.",
        "Il me faut 200 € avant vendredi.",
    ):
        assert kinds(text, "fr", "need") == ["strategy"], text


def test_because_you_is_blame_unless_a_need_follows() -> None:
    assert kinds("I'm sad because you forgot.", "en", "need") == ["blame"]
    assert kinds("I'm sad because you forgot and I need consideration.", "en", "need") == []


def test_a_part_without_its_content_is_marked_over_the_whole_sentence() -> None:
    for part, kind in (
        ("feeling", "no-feeling"),
        ("need", "no-need"),
        ("request", "no-request"),
    ):
        text = "La porte était ouverte."
        assert kinds(text, "fr", part) == [kind]
        assert marked(text, "fr", part) == [text]


def test_a_request_names_an_act_and_can_be_refused() -> None:
    assert kinds("Pourriez-vous m’appeler lundi à 10 h ?", "fr", "request") == []
    assert kinds("Would you be willing to call me on Monday at 10?", "en", "request") == []


@pytest.mark.parametrize(
    ("language", "text", "kind"),
    [
        ("en", "Could you be more professional?", "vague"),
        ("en", "Could you call me more often?", "vague"),
        ("en", "Would you stop shouting?", "negative"),
        ("en", "Please do not call on Sunday.", "negative"),
        ("en", "You must pay.", "demand"),
        ("en", "I'd like you to feel confident.", "feeling-asked"),
        ("fr", "Pourriez-vous être plus professionnel ?", "vague"),
        ("fr", "Pourriez-vous m’appeler plus souvent ?", "vague"),
        ("fr", "Pourriez-vous cesser de crier ?", "negative"),
        ("fr", "Ne m’appelez pas le dimanche.", "negative"),
        ("fr", "Vous devez payer.", "demand"),
        ("fr", "J’aimerais que vous me compreniez.", "feeling-asked"),
    ],
)
def test_what_fails_a_request(language: str, text: str, kind: str) -> None:
    assert kind in kinds(text, language, "request")


def test_an_empty_text_is_ok() -> None:
    for text in ("", "   "):
        assert check_wording(text, language="fr", part="need").ok


def test_another_language_or_part_is_refused() -> None:
    with pytest.raises(ValueError, match="language: 'de' is not one of fr, en"):
        check_wording("Hallo", language="de", part="need")
    with pytest.raises(
        ValueError, match="part: 'wish' is not one of observation, feeling, need, request"
    ):
        check_wording("Hello", language="en", part="wish")


def test_the_result_is_plain_data() -> None:
    told = wording_result(check_wording("He is lazy.", language="en", part="observation"))
    assert told == {
        "text": "He is lazy.",
        "ok": False,
        "marks": [
            {
                "start": 6,
                "end": 10,
                "kind": "label",
                "why": "This is a label: it judges and does not describe.",
                "instead": "Tell the act or the words that make you think so.",
            }
        ],
    }


@CASES
@given(
    st.text(max_size=80) | st.text("aeinrst éçœ’'-«»“”.,?!0123 ", max_size=80),
    st.sampled_from(LANGUAGES),
    st.sampled_from(WORDING_PARTS),
)
def test_marks_stay_inside_the_text_in_order_and_apart(text: str, language: str, part: str) -> None:
    wording = check_wording(text, language=language, part=part)
    assert wording.ok == (not wording.marks)
    end = 0
    for mark in wording.marks:
        assert end <= mark.start < mark.end <= len(text)
        end = mark.end
