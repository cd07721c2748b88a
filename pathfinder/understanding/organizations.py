"""Hears that somebody names an organisation, and tells "Refuge" from "a refuge"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from typing import Final

from pathfinder.circumstances.numbering import is_numbered
from pathfinder.directory import Catalogue
from pathfinder.languages import Word, fold
from pathfinder.understanding.naming import Named, Names, is_capital_inside
from pathfinder.understanding.written import Shared

_IN_BRACKETS: Final = re.compile(r"\s*\(([^)]*)\)")
_SHORT: Final = re.compile(r"[A-Z][A-Z+&]{2,9}")
SHORTEST_SURE: Final = 5
"""Letters a one-word name must have to be taken for one wherever it stands; "ani" is Polish."""


def entries_by_name(catalogue: Catalogue) -> dict[str, str]:
    """Return the numbered entry that has a page behind each name, also former ones.

    A name that an organisation shares with its services means the organisation.
    """
    with_a_page = [
        (organization, [one for one in organization.services if one.state != "unverified"])
        for organization in catalogue
    ]
    entries: dict[str, str] = {}
    for organization, services in with_a_page:
        if services:
            for name in (organization.name, *organization.other_names):
                entries.setdefault(name, f"organization/{organization.id}")
    for _, services in with_a_page:
        for service in services:
            for name in (service.name, *service.other_names):
                entries.setdefault(name, f"service/{service.id}")
    return {name: entry for name, entry in entries.items() if is_numbered("entries", entry)}


def _spellings(name: str) -> Iterator[str]:
    """Return the ways to say a name: without brackets or article, its short form, slashes apart."""
    outer = _IN_BRACKETS.sub("", name).strip()
    yield name
    yield from (outer, *outer.split(" / "), outer.removesuffix(" UK"), outer.removeprefix("The "))
    for inner in _IN_BRACKETS.findall(name):
        if _SHORT.fullmatch(inner):
            yield inner


class OrganizationNames:
    """Every name by which the catalogue's organisations are known, ready to be found."""

    __slots__ = ("_cues", "_helps", "_names", "_ordinary")

    def __init__(self, ids_by_name: Mapping[str, str], shared: Shared) -> None:
        never = {fold(name) for name in shared.organization_never}
        self._names = Names(
            (spelled, named)
            for name, named in ids_by_name.items()
            for spelled in _spellings(name)
            if fold(spelled) not in never
        )
        self._ordinary = frozenset(map(fold, shared.organization_is_word))
        self._helps = frozenset(map(fold, shared.organization_is_help))
        self._cues = frozenset(map(fold, shared.organization_cues))

    def found_in(self, text: str, cut: Sequence[Word]) -> tuple[Named, ...]:
        """Return the organisations named in a text, in order."""
        return tuple(
            named
            for named in self._names.found_in(cut)
            if self._is_sure(named) or self._is_meant(text, cut, named)
        )

    def _is_sure(self, named: Named) -> bool:
        """Return whether a name can be nothing else."""
        return named.name not in self._ordinary and (
            " " in named.name or len(named.name) >= SHORTEST_SURE
        )

    def _is_meant(self, text: str, cut: Sequence[Word], named: Named) -> bool:
        """Return whether an ordinary word is said as a name."""
        beside = {
            cut[number].token for number in (named.start - 1, named.end) if 0 <= number < len(cut)
        }
        return (
            (named.end - named.start == len(cut) and named.name not in self._helps)
            or is_capital_inside(text, cut, named.start)
            or not beside.isdisjoint(self._cues)
        )
