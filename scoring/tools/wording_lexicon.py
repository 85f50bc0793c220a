"""From a word to its tags: the word lists of a language, inflected once when first needed, and the look of a word.

The lists only say what a word may mean; the rules decide what a sentence does with it.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping
from functools import cache

from scoring.tools import (
    wording_forms,
    wording_inner_en,
    wording_inner_fr,
    wording_words_en,
    wording_words_fr,
)
from scoring.tools.wording_pattern import Tagged
from scoring.tools.wording_tokens import Token, folded, tokens_of

_ENDING = frozenset(".;!?:()\u2026")


def tagged(text: str, language: str) -> Tagged:
    """The sentence cut into words, each with its tags."""
    tokens = tokens_of(text, language)
    words, shapes = _words(language), _SHAPES[language]
    tags = []
    for place, token in enumerate(tokens):
        if token.punctuation:
            own = {"p", "end"} if token.folded in _ENDING else {"p"}
            tags.append(frozenset(own | {"question"} if token.folded == "?" else own))
            continue
        own = set(words.get(token.folded, ()))
        own.update(shapes(token, own))
        if token.capital and place and not tokens[place - 1].punctuation:
            own.add("name")
        tags.append(frozenset(own))
    return Tagged(tokens, tags)


@cache
def _words(language: str) -> Mapping[str, frozenset[str]]:
    """Every listed form with its tags."""
    found: dict[str, set[str]] = {}

    def add(tag: str, forms: Iterable[str]) -> None:
        for form in forms:
            found.setdefault(form, set()).add(tag)

    if language == "en":
        for module in (wording_words_en, wording_inner_en):
            for tag, words in module.WORDS.items():
                add(tag, words.split())
            _inflect(add, module.VERBS, wording_forms.english_verb)
            _inflect(add, module.PLURALS, wording_forms.english_plural)
        return {form: frozenset(tags) for form, tags in found.items()}
    for part in (wording_words_fr, wording_inner_fr):
        for tag, words in part.WORDS.items():
            add(tag, folded(words).split())
        _inflect(add, part.ADJECTIVES, wording_forms.french_adjective)
        _inflect(add, part.VERBS, wording_forms.french_verb)
        _inflect(add, part.NOUNS, wording_forms.french_noun)
    for word in folded(wording_words_fr.ADJECTIVES["label"]).split():
        add("judged-adverb", wording_forms.french_adverb(word))
    return {form: frozenset(tags) for form, tags in found.items()}


def _inflect(
    add: Callable[[str, Iterable[str]], None],
    lists: Mapping[str, str],
    forms_of: Callable[[str], Iterable[str]],
) -> None:
    for tag, words in lists.items():
        for word in folded(words).split():
            add(tag, forms_of(word))


def _english_shape(token: Token, own: set[str]) -> Iterable[str]:
    """What the ending of an English word suggests, when no list says otherwise."""
    word = token.folded
    if word[0].isdigit():
        yield "number"
        return
    if len(word) > 4 and word.endswith("ly") and not own & {"not-ly", "adv", "label", "vaguely"}:
        yield "ly"
    if word.endswith("ly") and len(word) > 4:
        yield "adv"
    if (
        len(word) > 4
        and word.endswith("ed")
        and word not in {"indeed", "hundred", "speed", "exceed", "agreed"}
    ):
        yield "ed"
    if len(word) > 4 and word.endswith("ing"):
        yield "ing"
    if len(word) > 4 and not own & {"neutral", "feeling"} and _english_judging().search(word):
        yield "judging-look"
    if re.search(r"(?:ity|ness|ence|ance|tion|sion|ship|dom|acy|hood|ment)$", word):
        yield "abstract"


def _french_shape(token: Token, own: set[str]) -> Iterable[str]:
    """What the ending of a French word suggests, when no list says otherwise."""
    word = token.folded
    if word[0].isdigit():
        yield "number"
        return
    if re.search(r"(?:é|ée|és|ées)$", token.shape):
        yield "ed"
    if len(word) > 4 and re.search(r"(?:er|ir|re|oir)$", word):
        yield "infinitive"
    future = r"(?:ras|ra|ront)$|(?:[^aiou]e|i|d|tt|v|u)rez$"
    if len(word) > 3 and "not-future" not in own and re.search(future, word):
        yield "future"
    if (
        len(word) > 4
        and not own & {"neutral", "feeling"}
        and _french_judging().search(word)
        and word[-1] == token.shape[-1]
    ):
        yield "judging-look"
    if re.search(r"(?:ite|tion|sion|ance|ence|ment|isme|esse|ude|eur|ise|age)$", word):
        yield "abstract"
    if len(word) > 6 and word.endswith("ment"):
        yield "adv"


@cache
def _english_judging() -> re.Pattern[str]:
    return re.compile(r"(?:ful|less|ous|ive|able|ible|ish|ant|ent|ic|minded|hearted|[^aeiou]y)$")


@cache
def _french_judging() -> re.Pattern[str]:
    return re.compile(
        r"(?:eux|euses?|ifs?|ives?|ables?|ibles?|ants?|antes?|istes?|ards?|ardes?|ouilles?|iques?)$"
    )


_SHAPES: Mapping[str, Callable[[Token, set[str]], Iterable[str]]] = {
    "en": _english_shape,
    "fr": _french_shape,
}
