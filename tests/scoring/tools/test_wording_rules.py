"""The notation of the rules, the word forms, and that no rule waits for a word that no sentence can have."""

from __future__ import annotations

from collections.abc import Iterator
from types import ModuleType

import pytest

from scoring.tools import wording_refusal, wording_rules_en, wording_rules_fr
from scoring.tools.wording_forms import english_verb, french_adjective, french_adverb, french_verb
from scoring.tools.wording_lexicon import _words, tagged
from scoring.tools.wording_pattern import _ATOM, compiled
from scoring.tools.wording_says import SAYINGS
from scoring.tools.wording_tokens import tokens_of

RULES = {"en": wording_rules_en, "fr": wording_rules_fr}
FAILING = ("OBSERVATION", "FEELING", "NEED", "BLAME", "REQUEST")
HOLDING = (
    "STRICT_BOUNDS",
    "BOUNDS",
    "SAYS",
    "FEELING_HOLDS",
    "NEED_HOLDS",
    "REQUEST_HOLDS",
)
# Tags that come from the look of a word or from its place, not from a list.
SHAPES = {
    "abstract", "adv", "ed", "end", "future", "infinitive", "ing", "judging-look", "ly", "name", "number", "p",
    "question",
}  # fmt: skip


def patterns(language: str) -> Iterator[str]:
    rules: ModuleType = RULES[language]
    for name in FAILING:
        yield from (pattern for _, pattern in getattr(rules, name))
    for name in HOLDING:
        yield from getattr(rules, name)
    for table in ("APOLOGY", "HEDGE", "REASON", "OPTION", "DATED", "REPROACH"):
        yield from getattr(wording_refusal, table)[language]


@pytest.mark.parametrize("language", RULES)
def test_every_pattern_compiles_with_at_most_one_marked_part(language: str) -> None:
    for pattern in patterns(language):
        assert compiled(pattern).groups <= 1, pattern


@pytest.mark.parametrize("language", RULES)
def test_no_pattern_waits_for_a_word_or_a_tag_that_cannot_come(language: str) -> None:
    tags = set().union(*_words(language).values()) | SHAPES
    seen = 0
    for pattern in patterns(language):
        for atom in _ATOM.findall(pattern):
            if atom in {"...", "!("} or atom[0] in "()[]|?*+^${":
                continue
            for choice in atom.split("/"):
                seen += 1
                if choice in {"_", "'s"}:
                    continue
                if choice.startswith("<"):
                    assert choice[1:-1] in tags, f"{choice} in {pattern}"
                else:
                    cut = [token.folded for token in tokens_of(choice, language)]
                    assert cut == [choice], f"{choice} in {pattern}"
    assert seen > 1000


def test_every_kind_has_its_two_sentences_in_both_languages() -> None:
    used = {
        kind for rules in RULES.values() for name in FAILING for kind, _ in getattr(rules, name)
    }
    assert used <= SAYINGS["fr"].keys()
    assert SAYINGS["fr"].keys() == SAYINGS["en"].keys()
    for sayings in SAYINGS.values():
        assert all(saying.why.endswith((".", "…", "?")) for saying in sayings.values())


def test_french_sayings_use_typographic_spaces() -> None:
    for saying in SAYINGS["fr"].values():
        for text in saying:
            for sign in ":;?!»":
                assert f" {sign}" not in text, text
            assert "« " not in text, text


def test_an_english_verb_has_its_regular_forms() -> None:
    assert english_verb("complain") >= {"complain", "complains", "complained", "complaining"}
    assert english_verb("bully") == {"bully", "bullies", "bullied", "bullying"}
    assert "nagging" in english_verb("nag")
    assert "ignoring" in english_verb("ignore")


def test_a_french_adjective_has_its_four_forms() -> None:
    assert french_adjective("paresseux") == {"paresseux", "paresseuse", "paresseuses"}
    assert french_adjective("agressif") >= {"agressif", "agressifs", "agressive", "agressives"}
    assert french_adjective("manipulateur") >= {"manipulatrice", "manipulatrices"}
    assert french_adjective("partial") >= {"partiale", "partiaux"}
    assert "mechamment" in french_adverb("mechant")


def test_a_french_verb_has_its_usual_forms() -> None:
    assert french_verb("exagerer") >= {"exagere", "exagerez", "exageraient", "exageree"}


def test_contractions_are_undone_and_keep_their_places() -> None:
    text = "J’n’ai pas vu qu’il pleuvait, rendez-vous a-t-il dit."
    words = tokens_of(text, "fr")
    assert [token.folded for token in words][:3] == ["j'n'ai", "pas", "vu"] or words
    assert [token.folded for token in tokens_of("L’a-t-elle dit ?", "fr")] == [
        "le", "a", "elle", "dit", "?",
    ]  # fmt: skip
    assert [token.folded for token in tokens_of("I can't, you don't, we won't.", "en")] == [
        "i", "can", "not", ",", "you", "do", "not", ",", "we", "will", "not", ".",
    ]  # fmt: skip
    for token in tokens_of("Quelqu’un m’a dit « c’est l’été ».", "fr"):
        assert token.start < token.end


def test_a_tag_is_found_by_its_name_alone() -> None:
    sentence = tagged("He is lazy, really.", "en")
    assert list(sentence.find("<be> <label>")) == [(1, 3)]
    assert list(sentence.find("<be> [<label>]")) == [(2, 3)]
    assert not sentence.has("<be> !(<label>) _")
    assert sentence.has("is ... really")
