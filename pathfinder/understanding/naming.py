"""Finds names that stand in a text as a run of words: the longest one wins."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from pathfinder.languages import Word, words


class Named(NamedTuple):
    """One name found: what it names, the words it covers, and the name as it is compared."""

    id: str
    start: int
    end: int
    name: str


class Names:
    """Names by their first word, longest first; made once and never changed."""

    __slots__ = ("_by_first",)

    def __init__(self, pairs: Iterable[tuple[str, str]]) -> None:
        """Take pairs of a name and the id it stands for; of equal names the first counts."""
        by_first: dict[str, dict[tuple[str, ...], str]] = {}
        for name, named in pairs:
            tokens = tuple(word.token for word in words(name))
            if tokens:
                by_first.setdefault(tokens[0], {}).setdefault(tokens, named)
        self._by_first = {
            first: tuple(sorted(listed.items(), key=lambda item: -len(item[0])))
            for first, listed in by_first.items()
        }

    def single_words(self) -> frozenset[str]:
        """Return the names that are one word."""
        return frozenset(
            first
            for first, listed in self._by_first.items()
            if any(len(tokens) == 1 for tokens, _ in listed)
        )

    def found_in(self, cut: Sequence[Word], meant: Sequence[str | None] = ()) -> Iterator[Named]:
        """Return the names in a text from left to right, never two over the same words.

        ``meant`` gives, word by word, another spelling to try where the first is no name.
        """
        tokens = [word.token for word in cut]
        number = 0
        while number < len(tokens):
            step = 1
            for spelled in (tokens[number], meant[number] if meant else None):
                if spelled is None or spelled not in self._by_first:
                    continue
                for name, named in self._by_first[spelled]:
                    end = number + len(name)
                    if tuple(tokens[number + 1 : end]) == name[1:]:
                        yield Named(named, number, end, " ".join(name))
                        step = len(name)
                        break
                if step > 1 or spelled == tokens[number]:
                    break
            number += step


def is_capital_inside(text: str, cut: Sequence[Word], number: int) -> bool:
    """Return whether a word has a capital that is not the start of a sentence or of shouting."""
    word = cut[number]
    if number == 0 or not text[word.start].isupper():
        return False
    before = text[cut[number - 1].end : word.start]
    if any(mark in before for mark in ".!?\n"):
        return False
    shouted = sum(text[other.start].isupper() for other in cut)
    return shouted * 2 <= len(cut) or shouted <= 2
