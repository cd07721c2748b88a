"""Hears that somebody names an organisation, and tells "Refuge" from "a refuge"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from typing import Final

from pathfinder.languages import Word, fold
from pathfinder.understanding.naming import Named, Names, is_capital_inside
from pathfinder.understanding.written import Shared

_IN_BRACKETS: Final = re.compile(r"\s*\(([^)]*)\)")
_SHORT: Final = re.compile(r"[A-Z][A-Z+&]{2,9}")


def _spellings(name: str) -> Iterator[str]:
    """Return the ways to say a name: without its brackets, its short form, each side of a slash."""
    outer = _IN_BRACKETS.sub("", name).strip()
    yield name
    yield from (outer, *outer.split(" / "), outer.removesuffix(" UK"))
    for inner in _IN_BRACKETS.findall(name):
        if _SHORT.fullmatch(inner):
            yield inner


class OrganizationNames:
    """Every name by which the catalogue's organisations are known, ready to be found."""

    __slots__ = ("_cues", "_names", "_ordinary")

    def __init__(self, ids_by_name: Mapping[str, str], shared: Shared) -> None:
        never = {fold(name) for name in shared.organization_never}
        self._names = Names(
            (spelled, named)
            for name, named in ids_by_name.items()
            for spelled in _spellings(name)
            if fold(spelled) not in never
        )
        self._ordinary = frozenset(map(fold, shared.organization_is_word))
        self._cues = frozenset(map(fold, shared.organization_cues))

    def found_in(self, text: str, cut: Sequence[Word]) -> tuple[Named, ...]:
        """Return the organisations named in a text, in order."""
        return tuple(
            named
            for named in self._names.found_in(cut)
            if named.name not in self._ordinary or self._is_meant(text, cut, named)
        )

    def _is_meant(self, text: str, cut: Sequence[Word], named: Named) -> bool:
        """Return whether an ordinary word is said as a name."""
        beside = {
            cut[number].token for number in (named.start - 1, named.end) if 0 <= number < len(cut)
        }
        return (
            named.end - named.start == len(cut)
            or is_capital_inside(text, cut, named.start)
            or not beside.isdisjoint(self._cues)
        )
