"""Cuts a text into words, each remembering where in the text it stood.

Most scripts put spaces or marks between words. Chinese and Japanese do not, so there each
character is a word here, and whoever looks for a longer word looks for a run of them.
"""

from __future__ import annotations

import re
import unicodedata
from typing import Final, NamedTuple

from pathfinder.languages.folding import fold


class Word(NamedTuple):
    """One word: its folded form and the half-open span it takes up in the original text."""

    token: str
    start: int
    end: int


def _ranges_of(categories: frozenset[str]) -> str:
    """Return the characters of these Unicode categories as the inside of a character class."""
    members = [
        codepoint
        for codepoint in range(0x80, 0x10000)
        if unicodedata.category(chr(codepoint)) in categories
    ]
    ranges: list[str] = []
    start = previous = members[0]
    for codepoint in [*members[1:], -1]:
        if codepoint != previous + 1:
            ranges.append(f"\\u{start:04x}-\\u{previous:04x}")
            start = codepoint
        previous = codepoint
    return "".join(ranges)


_ONE_BY_ONE: Final = (
    r"\u3005-\u3007\u3040-\u30ff\u31f0-\u31ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff"
    r"\U00020000-\U0003ffff"
)
_INSIDE: Final = _ranges_of(frozenset({"Mn", "Mc", "Me", "Cf"}))
"""Marks and invisible characters, which Python does not count as parts of words."""

_PART: Final = rf"(?:(?![{_ONE_BY_ONE}_])[\w{_INSIDE}\u00ad])+"
_WORD: Final = re.compile(rf"[{_ONE_BY_ONE}]|{_PART}(?:['’‘ʼʻ＇`´]{_PART})*")


def words(text: str) -> tuple[Word, ...]:
    """Return the words of a text in order, folded, with where each stood.

    >>> [word.token for word in words("He won’t stop, 丈夫打我")]
    ['he', 'wont', 'stop', '丈', '夫', '打', '我']
    """
    found: list[Word] = []
    for match in _WORD.finditer(text):
        token = fold(match.group()).replace(" ", "")
        if token:
            found.append(Word(token, match.start(), match.end()))
    return tuple(found)
