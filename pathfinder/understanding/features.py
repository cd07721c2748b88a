"""What likeness to examples is weighed by: the senses of a text, pairs of them, and its spelling.

Senses are the same in every language, so what is learnt about a husband who hits in one language
serves all others. Spelling (words, and runs of three to five letters within them) catches what no
lexicon holds. Whatever a "not" takes back becomes another feature than what is said outright.
Each feature is a number of 32 bits; the same text always gives the same ones.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Sequence
from typing import Final, NamedTuple
from zlib import crc32

from pathfinder.languages import Word
from pathfinder.understanding.examples import LEARNT
from pathfinder.understanding.reading import Reading

MOST_SENSES: Final = 256
"""Room for the inventory of senses in a feature's number; the second half is for denied ones."""
APART: Final = 8
"""Words that may stand between two senses that are weighed as a pair."""
_SPREAD: Final = 2654435761
"""Knuth's multiplier, which spreads small numbers over 32 bits (TAOCP 3, 6.4)."""
_CONCEPTS: Final = 1 << 24
"""Where the numbers of the patterns' verdicts begin, above those of senses and their pairs."""
_WHOLE: Final = 0xF600
_DENIED: Final = 0xF700
"""Where the checksum starts for whole words and denied ones: as if they began in letters that
nobody uses, so that no two kinds of spelling share a feature by their making."""
_RUNS: Final = (6, 8, 10)
"""Bytes of three to five letters, each written in two."""
_UNSPACED: Final = (4, 8, 12)
"""Bytes of one to three characters of a script without spaces, each written in four."""


class Sensed(NamedTuple):
    """One sense found in a text, by its number in the inventory, and the words that carry it."""

    start: int
    end: int
    sense: int


class Verdict(NamedTuple):
    """What one pattern finds: a concept, by its number, and the words that say it."""

    concept: int
    start: int
    end: int


class Features(NamedTuple):
    """The features of a text, each with the first and the last word it comes from."""

    sensed: dict[int, tuple[int, int]]
    """Senses, pairs of them and the verdicts of patterns."""
    spelled: dict[int, tuple[int, int]]


def _key(number: int) -> int:
    return number * _SPREAD & 0xFFFFFFFF


def sense_features(
    sensed: Iterable[Sensed], sentences: Sequence[int], denied: Collection[int]
) -> dict[int, tuple[int, int]]:
    """Return the senses of a text and the pairs of them that stand close together."""
    found: dict[int, tuple[int, int]] = {}
    said: list[tuple[int, int, int]] = []
    for start, end, sense in sorted(set(sensed)):
        if any(number in denied for number in range(start, end)):
            sense += MOST_SENSES
        found.setdefault(_key(sense + 1), (start, end))
        said.append((start, end, sense))
    for at, (start, end, sense) in enumerate(said):
        for other in range(at + 1, len(said)):
            after, last, second = said[other]
            if after - end > APART or sentences[after] != sentences[start]:
                break
            if sense != second and after >= end:
                low, high = (sense, second) if sense < second else (second, sense)
                found.setdefault(_key((low + 1) * 4 * MOST_SENSES + high + 1), (start, last))
    return found


def verdict_features(verdicts: Iterable[Verdict]) -> dict[int, tuple[int, int]]:
    """Return which concepts the lexicon's patterns find."""
    found: dict[int, tuple[int, int]] = {}
    for concept, start, end in verdicts:
        found.setdefault(_key(_CONCEPTS + concept), (start, end))
    return found


def verdict_keys() -> frozenset[int]:
    """Return the features that are verdicts of patterns."""
    return frozenset(_key(_CONCEPTS + number) for number in range(len(LEARNT)))


def _is_unspaced(token: str) -> bool:
    return len(token) == 1 and ord(token) > 0x3000


def _pieces(cut: Sequence[Word], within: range) -> Iterator[tuple[int, int, str]]:
    """Return each word, or each run of characters where words are not spaced, with its span."""
    run = 0
    for number in within:
        word = cut[number]
        if _is_unspaced(word.token):
            run += 1
            if number + 1 < within.stop and _is_unspaced(cut[number + 1].token) and run < 40:
                continue
            yield (
                number + 1 - run,
                number + 1,
                "".join(one.token for one in cut[number + 1 - run : number + 1]),
            )
            run = 0
        else:
            yield number, number + 1, word.token


def spelling_features(
    cut: Sequence[Word],
    denied: Collection[int],
    void: Collection[int],
    within: range,
) -> dict[int, tuple[int, int]]:
    """Return the words of a text, ``within`` a run of them, and the runs of letters in them."""
    found: dict[int, tuple[int, int]] = {}
    met: set[tuple[str, bool]] = set()
    for start, end, token in _pieces(cut, within):
        if start in void or (token, start in denied) in met:
            continue
        met.add((token, start in denied))
        salt = _DENIED if start in denied else 0
        span = (start, end)
        if end - start > 1 or _is_unspaced(token):
            spelled = token.encode("utf-32-le", "replace")
            for size in _UNSPACED:
                for at in range(0, len(spelled) - size + 1, 4):
                    number = start + at // 4
                    key = crc32(spelled[at : at + size], salt)
                    found.setdefault(key, (number, number + size // 4))
            continue
        spelled = f"<{token}>".encode("utf-16-le", "replace")
        found.setdefault(crc32(spelled, salt ^ _WHOLE), span)
        for size in _RUNS:
            for at in range(0, len(spelled) - size + 1, 2):
                found.setdefault(crc32(spelled[at : at + size], salt), span)
    return found


def features_of(
    reading: Reading,
    sensed: Iterable[Sensed],
    verdicts: Iterable[Verdict],
    denied: Collection[int],
    void: Collection[int],
    within: range,
) -> Features:
    """Return everything that a run of a text's words is weighed by.

    ``sensed`` and ``verdicts`` are those of the run, ``denied`` holds the words a "not" takes back,
    ``void`` those that say nothing, as names do.
    """
    return Features(
        {
            **sense_features(
                (one for one in sensed if not (one.start in void and one.end - 1 in void)),
                reading.sentences,
                denied,
            ),
            **verdict_features(verdicts),
        },
        spelling_features(reading.words, denied, void, within),
    )
