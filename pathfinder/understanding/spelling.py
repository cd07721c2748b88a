"""Finds the word somebody meant when it is written by ear or with one letter wrong.

Urdu, Hindi and Panjabi typed in Latin letters have no fixed spelling, so they are compared by how
they sound. Long words of any language may hold one slip: a letter too many, too few, wrong, or two
changed about.
"""

from __future__ import annotations

import re
from collections.abc import Container, Iterable
from typing import Final

_SOUNDS: Final = (
    ("ph", "f"), ("q", "k"), ("w", "v"), ("z", "j"), ("x", "ks"), ("aa", "a"), ("ee", "i"),
    ("oo", "u"), ("ou", "u"), ("au", "o"), ("ao", "o"), ("ai", "e"), ("ay", "e"), ("ei", "e"),
    ("ey", "e"), ("ie", "i"), ("ck", "k"),
)  # fmt: skip
"""Spellings of one sound, as people use them in chats; this project's own list."""

_DOUBLED: Final = re.compile(r"(.)\1+")
SHORTEST_BY_EAR: Final = 4
"""Letters a word must have to be taken by ear; "ne" and "nai" are different words."""
SHORTEST_WITH_SLIP: Final = 5
"""Letters a word must have before one wrong letter is forgiven."""


def by_ear(token: str) -> str:
    """Return one spelling for all the Latin spellings of a South Asian word.

    >>> by_ear("maarta") == by_ear("marta"), by_ear("shauhar") == by_ear("shohar")
    (True, True)
    """
    if len(token) < SHORTEST_BY_EAR:
        return token
    for written, heard in _SOUNDS:
        if written in token:
            token = token.replace(written, heard)
    token = _DOUBLED.sub(r"\1", token)
    if token[-1] in "ye":
        token = token[:-1] + "i"
    return token


def is_one_slip_apart(one: str, other: str) -> bool:
    """Return whether one letter added, dropped, changed or swapped makes them equal.

    The restricted Damerau-Levenshtein distance of one (Damerau 1964).

    >>> is_one_slip_apart("husbend", "husband"), is_one_slip_apart("thraet", "threat")
    (True, True)
    """
    if len(one) > len(other):
        one, other = other, one
    if len(other) - len(one) > 1:
        return False
    at = 0
    while at < len(one) and one[at] == other[at]:
        at += 1
    if len(one) < len(other):
        return one[at:] == other[at + 1 :]
    if one[at + 1 :] == other[at + 1 :]:
        return True
    return one[at : at + 2] == other[at : at + 2][::-1] and one[at + 2 :] == other[at + 2 :]


class Spellings:
    """Known words, found again with one slip in them.

    One slip leaves the first or the second half of a word whole, so words are kept by their halves.
    """

    __slots__ = ("_by_half", "_ordinary")

    def __init__(self, known: Iterable[str], *ordinary: Container[str]) -> None:
        self._ordinary = ordinary
        by_half: dict[str, list[str]] = {}
        for word in known:
            if len(word) >= SHORTEST_WITH_SLIP:
                middle = len(word) // 2
                by_half.setdefault("<" + word[:middle], []).append(word)
                by_half.setdefault(">" + word[middle:], []).append(word)
        self._by_half = by_half

    def meant_by(self, token: str) -> str | None:
        """Return the known word this one is a slip of, or None; ordinary words are no slips."""
        size = len(token)
        if size < SHORTEST_WITH_SLIP or not token.isalpha():
            return None
        best: tuple[int, str] | None = None
        for length in (size, size + 1, size - 1):
            middle = length // 2
            for half in ("<" + token[:middle], ">" + token[size - (length - middle) :]):
                for word in self._by_half.get(half, ()):
                    if (
                        len(word) == length
                        and word[0] == token[0]
                        and is_one_slip_apart(token, word)
                    ):
                        candidate = (abs(length - size), word)
                        if best is None or candidate < best:
                            best = candidate
        if best is None or any(token in ordinary for ordinary in self._ordinary):
            return None
        return best[1]
