"""The arithmetic under the codes: choosing sets, counting in mixed bases, checking and mixing.

A set of numbers is written as its place in the list of all such sets ordered by their largest
member first (the combinatorial number system, D. H. Lehmer, 1964). That place does not depend on
how many numbers exist, so codes stay what they are when concepts are appended. The check
character is a sum over the field of 32 elements with a different weight for each position, which
finds every single wrong character and every swap of two (as in Reed and Solomon's codes, 1960).
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Sequence
from functools import cache
from math import comb
from typing import Final

ALPHABET: Final = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
"""Crockford's 32 characters: no I, L, O or U."""
BASE: Final = len(ALPHABET)
_BITS: Final = 5
_POLYNOMIAL: Final = 0b100101
"""x^5 + x^2 + 1, primitive over the field of two elements."""
_FIRST_FACTOR: Final = 0x9E3779B97F4A7C15F39CC0605CEDC835
_SECOND_FACTOR: Final = 0xC2B2AE3D27D4EB4F165667B19E3779F9
_BLANK: Final = 0x5A0E1D2C7B4893F6A5C81E3D0F92B764
"""So that even an empty answer looks like any other code."""


LARGEST_MEMBER: Final = 4096
"""No set holds a larger number; it keeps the reading of made-up codes short."""


def rank_of(members: Iterable[int]) -> int:
    """Return the place of a set among all sets of its size, by largest member first.

    >>> [rank_of({0, 1}), rank_of({0, 2}), rank_of({1, 2}), rank_of({0, 3})]
    [0, 1, 2, 3]
    """
    return sum(comb(member, size) for size, member in enumerate(sorted(members), start=1))


def set_at(rank: int, size: int) -> tuple[int, ...]:
    """Return the set of ``size`` numbers at a place, smallest first; undoes ``rank_of``.

    Raises ``ValueError`` when there is none, or it would hold a number above ``LARGEST_MEMBER``.
    """
    members = []
    for remaining in range(size, 0, -1):
        member = _last_not_above(rank, _sets_below(remaining))
        members.append(member)
        rank -= comb(member, remaining)
    if rank:
        raise ValueError("no such set")
    return tuple(reversed(members))


def small_rank_of(members: Sequence[int], most: int = 3) -> int:
    """Return the place of a set among all sets of up to ``most`` numbers, by largest member first.

    >>> [small_rank_of(s) for s in ([], [0], [1], [0, 1], [2])]
    [0, 1, 2, 3, 4]
    """
    if not members:
        return 0
    *rest, largest = sorted(members)
    return _small_sets_below(most)[largest] + small_rank_of(rest, most - 1)


def small_set_at(rank: int, most: int = 3) -> tuple[int, ...]:
    """Return the set at a place; undoes ``small_rank_of``."""
    if rank == 0 or most == 0:
        return ()
    below = _small_sets_below(most)
    largest = _last_not_above(rank, below)
    return (*small_set_at(rank - below[largest], most - 1), largest)


def _last_not_above(rank: int, below: Sequence[int]) -> int:
    """Return the largest member of the set at a place, from how many sets lie below each number."""
    member = bisect_right(below, rank) - 1
    if member > LARGEST_MEMBER:
        raise ValueError("no such set")
    return member


@cache
def _sets_below(size: int) -> tuple[int, ...]:
    """Count, for each limit, the sets of ``size`` numbers that are all below it."""
    return tuple(comb(limit, size) for limit in range(LARGEST_MEMBER + 2))


@cache
def _small_sets_below(most: int) -> tuple[int, ...]:
    """Count, for each limit, the sets of at most ``most`` numbers that are all below it."""
    each = [_sets_below(size) for size in range(most + 1)]
    return tuple(map(sum, zip(*each, strict=True)))


def mixed(number: int, length: int) -> int:
    """Return another number of ``length`` characters, so that neighbours look unlike."""
    bits = _BITS * length
    mask = (1 << bits) - 1
    number = number * _FIRST_FACTOR & mask
    number ^= number >> (bits + 1) // 2
    return (number * _SECOND_FACTOR ^ _BLANK) & mask


def unmixed(number: int, length: int) -> int:
    """Return the number that ``mixed`` was given."""
    bits = _BITS * length
    mask = (1 << bits) - 1
    number = (number ^ _BLANK & mask) * _inverse(_SECOND_FACTOR, bits) & mask
    number ^= number >> (bits + 1) // 2
    return number * _inverse(_FIRST_FACTOR, bits) & mask


@cache
def _inverse(factor: int, bits: int) -> int:
    return pow(factor, -1, 1 << bits)


def digits_of(number: int, length: int) -> list[int]:
    """Return a number as ``length`` digits to the base 32, the largest first."""
    return [number >> _BITS * position & BASE - 1 for position in reversed(range(length))]


def number_from(digits: Iterable[int]) -> int:
    """Return the number that digits to the base 32 stand for."""
    number = 0
    for digit in digits:
        number = number << _BITS | digit
    return number


def check_digit(digits: Sequence[int]) -> int:
    """Return the digit that makes one wrong or two swapped characters show.

    >>> check_digit([1, 2, 3]) != check_digit([2, 1, 3])
    True
    """
    total = 0
    for digit in digits:
        total = _TIMES_X[total ^ digit]
    return total


_TIMES_X: Final = tuple(
    (element << 1) ^ _POLYNOMIAL if element << 1 & BASE else element << 1 for element in range(BASE)
)
