"""Hears where somebody is: a town, a village, an outward postcode, or somewhere outside.

Some names are words ("Stone") or people ("Ashley"), so they count only where something shows that
a place is meant. Of several places the one inside the county counts, then the one somebody is
*in*, then the first.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final, NamedTuple

from pathfinder.geography import ELSEWHERE, Gazetteer, Place, outward_part
from pathfinder.languages import Word, fold
from pathfinder.understanding.lexicon import Lexicon
from pathfinder.understanding.naming import Named, Names, is_capital_inside
from pathfinder.understanding.spelling import Spellings

_STATES: Final = {"outside": 0, "ambiguous": 1, "edge": 2, "inside": 3}

_AWAY: Final = frozenset({"from", "left", "leaving", "z", "ze", "se", "سے"})


class Whereabouts(NamedTuple):
    """The place that counts, and the words it was heard in."""

    place: Place
    start: int
    end: int


class PlaceNames:
    """Every spelling of every place, ready to be found."""

    __slots__ = (
        "_after", "_before", "_gazetteer", "_is_name", "_is_word", "_names", "_not_after",
        "_not_before", "_spellings",
    )  # fmt: skip

    def __init__(self, gazetteer: Gazetteer, lexicon: Lexicon) -> None:
        shared = lexicon.shared
        self._gazetteer = gazetteer
        self._names = Names(
            [
                *((name, id_) for id_, name in lexicon.places if gazetteer.holds(id_)),
                *gazetteer.names(),
                *((name, ELSEWHERE) for name in shared.outside),
            ]
        )
        self._is_word = frozenset(map(fold, shared.place_is_word))
        self._is_name = frozenset(map(fold, shared.place_is_name))
        self._before = frozenset(map(fold, shared.place_before))
        self._after = frozenset(map(fold, shared.place_after))
        self._not_before = frozenset(map(fold, shared.place_not_before))
        self._not_after = frozenset(map(fold, shared.place_not_after))
        risky = self._is_word | self._is_name
        self._spellings = Spellings(
            sorted(
                name
                for name in self._names.single_words()
                if len(name) > 5 and name not in risky and name.isalpha()
            ),
            lexicon,
        )

    def found_in(self, text: str, cut: Sequence[Word]) -> Whereabouts | None:
        """Return the place that counts in a text, or None."""
        meant = [self._spellings.meant_by(word.token) for word in cut]
        best: tuple[tuple[int, int, int], Whereabouts] | None = None
        named = [one for one in self._names.found_in(cut, meant) if self._is_meant(text, cut, one)]
        for one in (*named, *self._codes_in(text, cut)):
            place = self._gazetteer.place(one.id)
            before = cut[one.start - 1].token if one.start else ""
            leaning = -1 if before in _AWAY else int(self._has_cue(cut, one))
            rank = (_STATES[place.state], leaning, -one.start)
            if best is None or rank > best[0]:
                best = (rank, Whereabouts(place, one.start, one.end))
        return best[1] if best else None

    def _has_cue(self, cut: Sequence[Word], named: Named) -> bool:
        return (named.start > 0 and cut[named.start - 1].token in self._before) or (
            named.end < len(cut) and cut[named.end].token in self._after
        )

    def _is_meant(self, text: str, cut: Sequence[Word], named: Named) -> bool:
        """Return whether a name is said as the name of a place."""
        if named.end < len(cut) and cut[named.end].token in self._not_before:
            return False
        if named.name not in self._is_word and named.name not in self._is_name:
            return True
        if named.start and cut[named.start - 1].token in self._not_after:
            return False
        if named.end - named.start == len(cut) or self._has_cue(cut, named):
            return True
        return named.name in self._is_word and is_capital_inside(text, cut, named.start)

    def _codes_in(self, text: str, cut: Sequence[Word]) -> list[Named]:
        """Return outward postcodes outside the gazetteer; "m8" and "b4" are words in chats."""
        found: list[Named] = []
        for number, word in enumerate(cut):
            if word.token.isalpha() or not any(letter.isdigit() for letter in word.token[1:3]):
                continue
            if outward_part(word.token) is None or self._gazetteer.holds(word.token):
                continue
            named = Named(ELSEWHERE, number, number + 1, word.token)
            if (
                len(word.token) > 3
                or len(cut) == 1
                or text[word.start].isupper()
                or self._has_cue(cut, named)
            ):
                found.append(named)
        return found
