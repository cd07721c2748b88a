"""Tells which languages the words of a text are in, since the same letters mean different things.

"Son" is a child in English and "his" in French. Every language that knows a word shares one vote,
and a word keeps the senses it has in those of its languages that speak most in the text. People mix
languages, so each word is judged by itself and no language of the text is ruled out.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final, NamedTuple

from pathfinder.languages import Word
from pathfinder.understanding.lexicon import LANGUAGE_BITS, SYMBOL, Lexicon

PAGE: Final = 0.5
"""Votes that the language of the page has to begin with."""
NEARLY: Final = 0.5
"""The share of the strongest one's votes with which a language still has its say about a word."""
HEARD: Final = 0.3
"""The share of all votes with which words of a romanised language are taken by ear."""


class Carried(NamedTuple):
    """The symbols of a text."""

    by_word: list[frozenset[int]]
    runs: list[tuple[int, int, int]]
    """Start, end and symbol of words that carry it together."""
    romanised: bool
    """Whether some of the text is in a romanised language."""


def symbols_of(cut: Sequence[Word], lexicon: Lexicon, language: str) -> Carried:
    """Return the symbols of the words of a text; ``language`` is the page's."""
    tokens = [word.token for word in cut]
    entries_of = {token: lexicon.entries_of(token) for token in set(tokens)}
    votes = _votes([entries_of[token] for token in tokens], lexicon, language)
    romanised = _is_romanised(tokens, lexicon, votes)
    symbols: dict[str, frozenset[int]] = {}
    for token, entries in entries_of.items():
        if romanised:
            entries = entries + lexicon.heard_in(token)
        symbols[token] = frozenset(_spoken(entries or lexicon.entries_of_slip(token), votes))
    runs = [
        (start, end, symbol)
        for start, end, entries in lexicon.runs_in(tokens)
        for symbol in _spoken(entries, votes)
    ]
    return Carried([symbols[token] for token in tokens], runs, romanised)


def _votes(known: Sequence[Sequence[int]], lexicon: Lexicon, language: str) -> list[float]:
    """Return the votes of each language, by its number."""
    bare = language.partition("-")[0]
    votes = [
        PAGE if tag == language or tag.partition("-")[0] == bare else 0.0
        for tag in lexicon.languages
    ]
    for entries in known:
        tongues = {entry >> LANGUAGE_BITS for entry in entries}
        for tongue in tongues:
            votes[tongue] += 1 / len(tongues)
    return votes


def _spoken(entries: Sequence[int], votes: Sequence[float]) -> list[int]:
    """Return the symbols of the languages that speak most among those that know some words."""
    if not entries:
        return []
    least = NEARLY * max([votes[entry >> LANGUAGE_BITS] for entry in entries])
    return [entry & SYMBOL for entry in entries if votes[entry >> LANGUAGE_BITS] >= least]


def _is_romanised(tokens: Sequence[str], lexicon: Lexicon, votes: Sequence[float]) -> bool:
    heard = max((votes[number] for number in lexicon.romanised), default=0.0)
    return heard > HEARD * max(votes) or not lexicon.signs.isdisjoint(tokens)
