"""The written forms of a word, made by rule: English verbs, French adjectives and verbs in -er.

Forms come out folded (no accents), as `wording_tokens` compares them. Irregular words are given form by form in the
word lists; a form that no reader would write does no harm there.
"""

from __future__ import annotations

_VOWELS = "aeiou"
_FRENCH_FIRST_ENDINGS = (
    "e", "es", "ons", "ez", "ent", "er", "ant", "ais", "ait", "ions", "iez", "aient", "ee", "ees", "ai", "as", "a",
    "erai", "eras", "era", "erons", "erez", "eront", "erais", "erait", "erions", "eriez", "eraient",
)  # fmt: skip


def english_verb(verb: str) -> set[str]:
    """Base, -s, -ed and -ing forms of a regular verb, final consonant doubled where one vowel comes before it."""
    doubled = verb
    if len(verb) > 2 and verb[-1] not in _VOWELS + "wxyhrnls" and verb[-2] in _VOWELS:
        doubled = verb if verb[-3] in _VOWELS or len(verb) > 5 else verb + verb[-1]
    if verb.endswith("e"):
        return {verb, verb + "s", verb + "d", verb[:-1] + "ing"}
    if verb.endswith("y") and verb[-2] not in _VOWELS:
        return {verb, verb[:-1] + "ies", verb[:-1] + "ied", verb + "ing"}
    third = verb + ("es" if verb.endswith(("s", "x", "ch", "sh", "o")) else "s")
    return {verb, third, doubled + "ed", doubled + "ing", verb + "ed", verb + "ing"}


def english_plural(noun: str) -> set[str]:
    """Singular and plural."""
    if noun.endswith("y") and noun[-2:-1] not in _VOWELS:
        return {noun, noun[:-1] + "ies"}
    return {noun, noun + ("es" if noun.endswith(("s", "x", "ch", "sh")) else "s")}


def french_adjective(masculine: str) -> set[str]:
    """Masculine and feminine, singular and plural, of an adjective given folded in the masculine singular."""
    feminines = {masculine if masculine.endswith("e") else masculine + "e"}
    if masculine.endswith("eux"):
        feminines = {masculine[:-1] + "se"}
    elif masculine.endswith("if"):
        feminines = {masculine[:-1] + "ve"}
    elif masculine.endswith("teur"):
        feminines = {masculine[:-1] + "se", masculine[:-3] + "rice"}
    elif masculine.endswith("eur"):
        feminines = {masculine[:-1] + "se"}
    elif masculine.endswith(("el", "en", "on", "et", "os", "as", "ul", "eil")):
        feminines |= {masculine + masculine[-1] + "e"}
    elif masculine.endswith("c"):
        feminines = {masculine[:-1] + "que", masculine + "he"}
    # A participle written with é arrives folded with e: its feminine is -ee.
    feminines |= {masculine + "e"} if masculine.endswith("e") else set()
    plurals = {masculine if masculine[-1] in "sx" else masculine + "s"}
    if masculine.endswith("al"):
        plurals = {masculine[:-1] + "ux"}
    return {masculine, *plurals, *feminines, *(form + "s" for form in feminines)}


def french_adverb(masculine: str) -> set[str]:
    """The adverb in -ment of an adjective: méchant, méchamment; grossier, grossièrement."""
    if masculine.endswith("ent"):
        return {masculine[:-3] + "emment"}
    if masculine.endswith("ant"):
        return {masculine[:-3] + "amment"}
    return {form + "ment" for form in french_adjective(masculine) if form.endswith(("e", "i", "u"))}


def french_noun(singular: str) -> set[str]:
    """Singular and plural."""
    if singular.endswith("al"):
        return {singular, singular[:-1] + "ux"}
    return {singular, singular if singular[-1] in "sxz" else singular + "s"}


def french_verb(infinitive: str) -> set[str]:
    """Every usual form of a verb in -er (or the word alone, if it is not one); stems in -g and -y included."""
    if not infinitive.endswith("er"):
        return {infinitive}
    stem = infinitive[:-2]
    stems = {stem}
    if stem.endswith("g"):
        stems.add(stem + "e")
    if stem.endswith("y"):
        stems.add(stem[:-1] + "i")
    if stem.endswith(("el", "et")):
        stems.add(stem + stem[-1])
    return {form + ending for form in stems for ending in _FRENCH_FIRST_ENDINGS}
