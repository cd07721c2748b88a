"""Cuts a text into words with the sentence and clause of each, and what senses they carry.

Nothing here remembers a word once the answer is given.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from typing import Final, NamedTuple

from pathfinder.languages import Word

_SENTENCE_ENDS: Final = re.compile(r"[!?؟۔।。！？]|\.(?!\.)(?<!\.\.)")
_CLAUSE_ENDS: Final = re.compile(r"[,،、;؛:\n()–—]|\s-\s|\.\.")

Span = tuple[int, int]


class Places(dict[int, list[Span]]):
    """Where each symbol stands, in order; those that come with others are added when asked for."""

    def __init__(
        self, carried: Sequence[frozenset[int]], senses_in: Mapping[int, tuple[int, ...]]
    ) -> None:
        super().__init__()
        self._senses_in = senses_in
        self._whole: set[int] = set()
        for number, symbols in enumerate(carried):
            span = (number, number + 1)
            for symbol in symbols:
                if symbol in self:
                    super().__getitem__(symbol).append(span)
                else:
                    self[symbol] = [span]

    def __missing__(self, symbol: int) -> list[Span]:
        self[symbol] = found = list[Span]()
        return found

    def __getitem__(self, symbol: int) -> list[Span]:
        spans = super().__getitem__(symbol)
        if symbol in self._senses_in and symbol not in self._whole:
            self._whole.add(symbol)
            senses = self._senses_in[symbol]
            spans = sorted({*spans, *(span for sense in senses for span in self[sense])})
            self[symbol] = spans
        return spans


class Reading(NamedTuple):
    """A text cut into words, with the sentence and clause each stands in and where symbols are."""

    words: Sequence[Word]
    sentences: Sequence[int]
    clauses: Sequence[int]
    carried: Sequence[frozenset[int]]
    """The symbols of each word."""
    present: set[int]
    """Every symbol of any of the words, or of a phrase."""
    places: Places
    romanised: bool
    """Whether some words show that it is in a romanised language."""


def clauses_of(text: str, cut: Sequence[Word]) -> tuple[list[int], list[int]]:
    """Return the number of the sentence and of the clause that each word stands in."""
    sentence = clause = 0
    sentences: list[int] = []
    clauses: list[int] = []
    end = 0
    for word in cut:
        if word.start > end + 1:
            between = text[end : word.start]
            if _SENTENCE_ENDS.search(between):
                sentence += 1
                clause += 1
            elif _CLAUSE_ENDS.search(between):
                clause += 1
        elif word.start > end and text[end] in "\n.!?":
            sentence += text[end] != "\n"
            clause += 1
        sentences.append(sentence)
        clauses.append(clause)
        end = word.end
    return sentences, clauses
