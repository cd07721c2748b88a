"""The small language in which the lexicon says how people put things.

husband hits           these words, one after the other
threaten*              any word that begins so
took/takes/kept        any one of these
{partner}              any word or phrase of this sense
my?                    may be missing
..                     up to three other words may stand here
...                    up to six other words may stand here
{partner} & {hits}     both, in either order, close together
"""

from __future__ import annotations

import re
from itertools import product
from typing import Final, NamedTuple

from pathfinder.languages import words

SHORT_GAP: Final = 3
LONG_GAP: Final = 6
NEAR: Final = 6
"""Words that may stand between two parts joined by ``&``."""

_GAPS: Final = {"..": SHORT_GAP, "...": LONG_GAP}
_SENSE: Final = re.compile(r"\{([a-z_]+)\}")


class Element(NamedTuple):
    """One place of a pattern: what may fill it, and how many words may be skipped before it."""

    fillers: tuple[str, ...]
    """Each a folded word, a folded stem ending in ``*``, or a sense in braces."""
    gap: int


Part = tuple[Element, ...]
Pattern = tuple[Part, ...]
"""Parts that may come in any order; inside a part the order holds."""


class PatternError(ValueError):
    """A pattern that cannot be read; the text says what is wrong with it."""


def _filler(written: str) -> list[str]:
    """Return the folded words of one alternative; more than one where a script has no spaces."""
    if written.startswith("{"):
        if not _SENSE.fullmatch(written):
            raise PatternError(f"{written!r} is not the name of a sense")
        return [written]
    stem = written.endswith("*")
    bare = written.rstrip("*")
    if bare.isascii() and bare.isalnum() and bare.islower():
        return [written]
    folded = [word.token for word in words(bare)]
    if not folded:
        raise PatternError(f"{written!r} holds no word")
    if stem:
        folded[-1] += "*"
    return folded


def _elements(item: str, gap: int) -> tuple[Element, ...]:
    """Return what one written item stands for: one element, or a run where no spaces are used."""
    alternatives = [_filler(one) for one in item.split("/")]
    if len(alternatives) == 1:
        return tuple(
            Element((word,), 0 if number else gap) for number, word in enumerate(alternatives[0])
        )
    if any(len(one) > 1 for one in alternatives):
        raise PatternError(f"{item!r} joins alternatives of several words; write two patterns")
    return (Element(tuple(one[0] for one in alternatives), gap),)


def _read_part(written: str) -> list[Part]:
    """Return every way to read one part, with and without the items that may be missing."""
    choices = [
        (item.removesuffix("?"), None) if item.endswith("?") else (item,)
        for item in written.split()
    ]
    readings: list[Part] = []
    for items in product(*choices):
        part: Part = ()
        gap = 0
        for item in items:
            if item in _GAPS:
                gap = max(gap, _GAPS[item])
            elif item:
                part = (*part, *_elements(item, gap if part else 0))
                gap = 0
        if part and part not in readings:
            readings.append(part)
    return readings


def read_pattern(written: str) -> tuple[Pattern, ...]:
    """Return the patterns that a line of the lexicon stands for, one for each choice of ``?``.

    >>> len(read_pattern("my? boss .. hit/hits me"))
    2

    Raises ``PatternError`` saying what cannot be read.
    """
    patterns: list[tuple[Part, ...]] = [()]
    for part in written.split(" & "):
        readings = _read_part(part)
        if not readings:
            raise PatternError(f"{written!r} has an empty part")
        patterns = [(*pattern, reading) for pattern in patterns for reading in readings]
    return tuple(patterns)
