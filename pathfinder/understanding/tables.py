"""Finds a number by the hash of a word or feature, in a table that lies in a file.

Open addressing with linear probing (Knuth, TAOCP 3, 6.4): a key stands at the slot that its rest by
the size names, or in the first free one after it. An empty slot holds 0, so no key is 0. Only the
hash is kept, never the word: of a hundred thousand keys, one unknown word in forty thousand is
mistaken for a known one.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from math import ceil
from typing import Final

_FULLEST: Final = 0.7
"""How full a table may be, so that few keys need a second look."""


class Table:
    """Numbers by their keys, read where they lie."""

    __slots__ = ("_keys", "_size", "_values")

    def __init__(self, keys: memoryview[int], values: memoryview[int]) -> None:
        self._keys, self._values, self._size = keys, values, len(keys)

    def find(self, key: int) -> int:
        """Return the number of a key, or -1."""
        keys, size = self._keys, self._size
        slot = key % size
        while (found := keys[slot]) != key:
            if not found:
                return -1
            slot = (slot + 1) % size
        return self._values[slot]

    def found(self, wanted: Iterable[int]) -> list[int]:
        """Return the numbers of those keys that have one: ``find`` for many at once."""
        keys, values, size = self._keys, self._values, self._size
        numbers: list[int] = []
        for key in wanted:
            slot = key % size
            while (found := keys[slot]) != key:
                if not found:
                    break
                slot = (slot + 1) % size
            else:
                numbers.append(values[slot])
        return numbers


def laid_out(numbers: Mapping[int, int]) -> tuple[list[int], list[int]]:
    """Return the keys and the values of a table that holds these numbers."""
    size = ceil((len(numbers) + 1) / _FULLEST)
    keys, values = [0] * size, [0] * size
    for key, value in numbers.items():
        slot = key % size
        while keys[slot]:
            slot = (slot + 1) % size
        keys[slot], values[slot] = key, value
    return keys, values
