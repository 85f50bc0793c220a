"""Cutting a sentence into words that rules can compare, each with its place in the text.

A word is folded: lower case, no accents, one kind of apostrophe, contractions undone ("don't" is do + not,
« j’ai » is je + ai). What a word means is not decided here (see `wording_lexicon`).
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache

_FOLDED = {
    **dict.fromkeys("àâäáãå", "a"),
    **dict.fromkeys("éèêë", "e"),
    **dict.fromkeys("îïíì", "i"),
    **dict.fromkeys("ôöóò", "o"),
    **dict.fromkeys("ûüùú", "u"),
    "ç": "c",
    "ÿ": "y",
    "ñ": "n",
    "œ": "oe",
    "æ": "ae",
    "\u2019": "'",
    "\u02bc": "'",
    "\u2018": "'",
    "\u2011": "-",
}
_FOLDING = str.maketrans(_FOLDED)


@dataclass(frozen=True, slots=True, kw_only=True)
class Token:
    """One word or one punctuation sign: `folded` to compare, `shape` in lower case with its accents,
    `start` and `end` as offsets in the text (end excluded)."""

    folded: str
    shape: str
    start: int
    end: int
    capital: bool
    punctuation: bool = False


def folded(text: str) -> str:
    """The text in lower case without accents, with straight apostrophes; œ counts two letters."""
    return text.lower().translate(_FOLDING)


def tokens_of(text: str, language: str) -> tuple[Token, ...]:
    """The words and signs of a sentence in order; `language` is fr or en (it decides on contractions)."""
    return tuple(token for match in _pieces().finditer(text) for token in _split(match, language))


@cache
def _pieces() -> re.Pattern[str]:
    number = r"\d+(?:[.,:\u202f\u00a0]\d+)*"
    word = r"[^\W\d_]+(?:['\u2019\u02bc\u2011-][^\W\d_]+)*['\u2019]?"
    return re.compile(rf"{number}|{word}|[^\s\w]")


def _split(match: re.Match[str], language: str) -> list[Token]:
    piece, start = match.group(), match.start()
    if not piece[0].isalnum():
        return [_token(piece, start, punctuation=True)]
    if piece[0].isdigit():
        return [_token(piece, start)]
    return _french(piece, start) if language == "fr" else _english(piece, start)


def _token(piece: str, start: int, *, becomes: str = "", punctuation: bool = False) -> Token:
    return Token(
        folded=becomes or folded(piece),
        shape=piece.lower(),
        start=start,
        end=start + len(piece),
        capital=piece[:1].isupper(),
        punctuation=punctuation,
    )


_ENGLISH_TAILS = {"n't": "not", "'m": "am", "'re": "are", "'ll": "will", "'ve": "have", "'d": "would", "'s": "'s"}  # fmt: skip
_ENGLISH_WHOLE = {
    "can't": ("can", "not"), "won't": ("will", "not"), "shan't": ("shall", "not"),
    "cannot": ("can", "not"), "dont": ("do", "not"), "doesnt": ("does", "not"), "didnt": ("did", "not"),
    "isnt": ("is", "not"), "im": ("i", "am"), "ive": ("i", "have"), "youre": ("you", "are"),
    "gonna": ("going", "to"), "wanna": ("want", "to"), "let's": ("let", "us"),
}  # fmt: skip


def _english(piece: str, start: int) -> list[Token]:
    plain = folded(piece)
    if len(plain) != len(piece):
        return [_token(piece, start)]
    if whole := _ENGLISH_WHOLE.get(plain):
        cut = len(piece) - 1 if len(piece) < 4 else len(piece) - 2
        return [
            _token(piece[:cut], start, becomes=whole[0]),
            _token(piece[cut:], start + cut, becomes=whole[1]),
        ]
    for tail, becomes in _ENGLISH_TAILS.items():
        if plain.endswith(tail) and len(plain) > len(tail):
            head = piece[: -len(tail)]
            return [
                *_english(head, start),
                _token(piece[len(head) :], start + len(head), becomes=becomes),
            ]
    bare = piece.rstrip("'\u2019")
    return [_token(bare, start)] if bare else []


_FRENCH_ELISIONS = {
    "j": "je", "l": "le", "d": "de", "m": "me", "t": "te", "s": "se", "n": "ne", "c": "ce", "qu": "que",
    "jusqu": "jusque", "lorsqu": "lorsque", "puisqu": "puisque", "quoiqu": "quoique", "presqu": "presque",
}  # fmt: skip
_FRENCH_WHOLE = {"rendez-vous", "peut-etre", "c'est-a-dire", "vis-a-vis", "est-ce", "porte-parole"}
_FRENCH_AFTER_HYPHEN = {
    "je", "tu", "il", "elle", "on", "nous", "vous", "ils", "elles", "moi", "toi", "lui", "leur", "le", "la", "les",
    "en", "y", "ce", "ci", "t", "meme", "memes",
}  # fmt: skip
_TU_VERBS = {"es", "as", "etais", "auras", "seras"}


def _french(piece: str, start: int) -> list[Token]:
    plain = folded(piece)
    if plain in _FRENCH_WHOLE or len(plain) != len(piece):
        return [_token(piece, start)]
    head, apostrophe, rest = plain.partition("'")
    if apostrophe and head in _FRENCH_ELISIONS and plain != "aujourd'hui":
        becomes = _FRENCH_ELISIONS[head]
        if head == "s" and rest in {"il", "ils"}:
            becomes = "si"
        if head == "t" and rest.split("-")[0] in _TU_VERBS:
            becomes = "tu"
        cut = len(head) + 1
        first = _token(piece[:cut], start, becomes=becomes)
        return [first, *(_french(piece[cut:], start + cut) if piece[cut:] else [])]
    if "-" in plain:
        parts = plain.replace("\u2011", "-").split("-")
        if any(part in _FRENCH_AFTER_HYPHEN for part in parts[1:]):
            return _at_hyphens(piece, parts, start)
    bare = piece.rstrip("'\u2019")
    return [_token(bare, start)] if bare else []


def _at_hyphens(piece: str, parts: list[str], start: int) -> list[Token]:
    found, at = [], 0
    for part in parts:
        if part and not (part == "t" and at):
            found += _french(piece[at : at + len(part)], start + at)
        at += len(part) + 1
    return found
