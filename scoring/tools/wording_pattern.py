"""A short notation for "this word, then a word of that group", compiled to a regular expression when first used.

In a pattern, `be/is` is one word out of two, `<feeling>` one word that has this tag, `_` any one word (also
as one choice: `him/_`), `...` any
words up to the end of the sentence part, `!( )` what must not follow, `[ ]` the part to mark (else all of it);
`( | ) ? * + {1,3}` and `^ $` are as in regular expressions. Spaces only separate.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import cache

from scoring.tools.wording_tokens import Token

# A sentence becomes one string: each token is `word~tag~tag~` and a space, so that a tag is found without a lexicon
# in the expression (short expressions compile fast, which the browser notices).
_ATOM = re.compile(r"\.\.\.|!\(|\{\d*,?\d*\}|[()\[\]|?*+^$]|[^\s()\[\]|?*+^${}!]+")
_ANY_WORD = r"(?:[^~ ]+~(?!p~)[^ ]* )"
_GAP = r"(?:[^~ ]+~(?!(?:[^~ ]+~)*?end~)[^ ]* )*?"


class Tagged:
    """A sentence with its tags, ready to be searched; spans are given as positions in `tokens`."""

    def __init__(self, tokens: Iterable[Token], tags: Iterable[frozenset[str]]) -> None:
        self.tokens = tuple(tokens)
        self.tags = tuple(tags)
        pieces, self._starts, at = [], {}, 0
        for place, (token, own) in enumerate(zip(self.tokens, self.tags, strict=True)):
            # "p" comes first, so that one look behind the word tells punctuation from words.
            names = sorted(own, key=lambda name: (name != "p", name))
            piece = f"{token.folded}~" + "".join(f"{name}~" for name in names) + " "
            pieces.append(piece)
            self._starts[at] = place
            at += len(piece)
        self._starts[at] = len(self.tokens)
        self._line = "".join(pieces)

    def find(self, pattern: str) -> Iterator[tuple[int, int]]:
        """Every match as (first token, token after the last), left to right, without empty ones."""
        for match in compiled(pattern).finditer(self._line):
            group = 1 if match.re.groups else 0
            start, end = match.span(group)
            if start < end:
                yield self._starts[start], self._starts[end]

    def has(self, pattern: str) -> bool:
        """Whether the pattern matches anywhere."""
        return next(self.find(pattern), None) is not None


@cache
def compiled(pattern: str) -> re.Pattern[str]:
    """The regular expression of a pattern; raises `re.error` for an author's slip, which the tests look for."""
    return re.compile(r"(?<![^ ])" + "".join(_expression(atom) for atom in _ATOM.findall(pattern)))


def _expression(atom: str) -> str:
    fixed = {"...": _GAP, "!(": "(?!", "[": "(", "]": ")", "(": "(?:", "_": _ANY_WORD}
    if atom in fixed:
        return fixed[atom]
    if atom[0] in ")|?*+^${":
        return atom
    return "(?:(?:" + "|".join(_one(choice) for choice in atom.split("/")) + ")[^ ]* )"


def _one(choice: str) -> str:
    if choice == "_":
        return r"[^~ ]+~(?!p~)"
    if choice.startswith("<") and choice.endswith(">"):
        return rf"[^~ ]+~(?:[^~ ]+~)*?{re.escape(choice[1:-1])}~"
    return re.escape(choice) + "~"
