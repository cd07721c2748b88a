"""Tells which languages the words of a text are in, since the same letters mean different things.

"Son" is a child in English and "his" in French. Every language that knows a word shares one vote,
and a word keeps the senses it has in those of its languages that speak most in the text. People mix
languages, so each word is judged by itself and no language of the text is ruled out.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from pathfinder.languages import Word
from pathfinder.understanding.lexicon import LANGUAGE_BITS, SYMBOL, Lexicon

PAGE: Final = 0.5
"""Votes that the language of the page has to begin with."""
NEARLY: Final = 0.5
"""The share of the strongest one's votes with which a language still has its say about a word."""
HEARD: Final = 0.3
"""The share of all votes with which words of a romanised language are taken by ear."""


def symbols_of(
    cut: Sequence[Word], lexicon: Lexicon, language: str
) -> tuple[list[frozenset[int]], bool]:
    """Return the symbols of each word, and whether some of the text is in a romanised language."""
    entries_of = {token: lexicon.entries_of(token) for token in {word.token for word in cut}}
    known = [entries_of[word.token] for word in cut]
    votes = [0.0] * len(lexicon.languages)
    bare = language.partition("-")[0]
    for number, tag in enumerate(lexicon.languages):
        if tag == language or tag.partition("-")[0] == bare:
            votes[number] = PAGE
    for entries in known:
        tongues = {entry >> LANGUAGE_BITS for entry in entries}
        for tongue in tongues:
            votes[tongue] += 1 / len(tongues)
    romanised = _is_romanised(cut, lexicon, votes)
    carried: list[frozenset[int]] = []
    for word, entries in zip(cut, known, strict=True):
        if romanised:
            entries = entries + lexicon.heard_in(word.token)
        if not entries:
            entries = lexicon.entries_of_slip(word.token)
        if entries:
            least = NEARLY * max(votes[entry >> LANGUAGE_BITS] for entry in entries)
            entries = [entry for entry in entries if votes[entry >> LANGUAGE_BITS] >= least]
        carried.append(frozenset(entry & SYMBOL for entry in entries))
    return carried, romanised


def _is_romanised(cut: Sequence[Word], lexicon: Lexicon, votes: Sequence[float]) -> bool:
    heard = max((votes[number] for number in lexicon.romanised), default=0.0)
    return heard > HEARD * max(votes) or not lexicon.signs.isdisjoint(word.token for word in cut)
