"""The one question that everybody asks: who is there for a person in these circumstances?

A victim's page, an officer's card and the map of gaps ask it of the same function.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, datetime
from functools import cached_property
from threading import Lock
from types import MappingProxyType
from typing import Final

from pathfinder.circumstances import Circumstances
from pathfinder.directory import Catalogue
from pathfinder.geography import Gazetteer
from pathfinder.matching.decisions import Outcome, fitting
from pathfinder.matching.fit import Asked, asked_of
from pathfinder.matching.found import Match, Matches, Without
from pathfinder.matching.index import Index
from pathfinder.matching.judgement import Fit, Judgement, decided_by_them
from pathfinder.matching.order import Openness
from pathfinder.matching.people import SAFE_PLACE
from pathfinder.matching.ranking import in_order
from pathfinder.matching.reasons import ReasonKind

NOTHING_KNOWN: Final[Openness] = MappingProxyType({})
"""All services alike in who may come to know."""
LISTENERS: Final = 3
"""How many are shown who can listen now."""
TALK: Final = "someone_to_talk_to"
_INDEXES_KEPT: Final = 2
"""Today's, and yesterday's for requests that straddle midnight."""


def find(
    told: Circumstances,
    catalogue: Catalogue,
    as_of: date,
    at: datetime | None = None,
    *,
    index: Index | None = None,
    openness: Openness = NOTHING_KNOWN,
) -> Found:
    """Return the services for a person, best first, with who can listen now.

    ``at`` is the moment of asking, with its zone; without it only lines that answer day and night
    count as open. ``index`` saves the work of making one. Raises ``UnknownIdError`` for a place
    that the gazetteer does not hold.
    """
    ready = Index(catalogue, as_of) if index is None else index
    return Found(ready, told, at, openness)


class Finder:
    """Answers searches over one catalogue, from any thread, keeping the index of the day."""

    def __init__(
        self,
        catalogue: Catalogue,
        places: Gazetteer | None = None,
        openness: Openness = NOTHING_KNOWN,
    ) -> None:
        self.catalogue: Final = catalogue
        self._places, self._openness = places, openness
        self._indexes: dict[date, Index] = {}
        self._making = Lock()

    def find(self, told: Circumstances, as_of: date, at: datetime | None = None) -> Found:
        """Return what ``find`` returns."""
        index = self.index(as_of)
        return find(told, self.catalogue, as_of, at, index=index, openness=self._openness)

    def index(self, as_of: date) -> Index:
        """Return the index of a day, made at the first question."""
        known = self._indexes.get(as_of)
        if known is not None:
            return known
        with self._making:
            if as_of not in self._indexes:
                kept = dict(list(self._indexes.items())[1 - _INDEXES_KEPT :])
                self._indexes = {**kept, as_of: Index(self.catalogue, as_of, self._places)}
            return self._indexes[as_of]


class Found:
    """The answer to one search, each part worked out when it is first read."""

    def __init__(
        self, index: Index, told: Circumstances, at: datetime | None, openness: Openness
    ) -> None:
        self._index, self._told, self._at, self._openness = index, told, at, openness
        self._place = None if told.place is None else index.gazetteer.place(told.place)
        self._asked = asked_of(told, self._place)
        self._outcome = Outcome(index.decisions.tallies(self._asked), index.everyone)

    @property
    def outside(self) -> bool:
        """Whether the place told lies outside the county."""
        return self._place is not None and self._place.state == "outside"

    @cached_property
    def matches(self) -> Matches:
        """The services, the best first: those that surely fit, then those to ask."""
        refuges = self._index.decisions.offers[SAFE_PLACE] if SAFE_PLACE in self._asked.helps else 0
        return self._in_order(self._outcome.fits, self._outcome, self._asked, unmeasured=refuges)

    @cached_property
    def listeners(self) -> tuple[Match, ...]:
        """Who can be spoken to at this moment, whatever was asked; at most ``LISTENERS``."""
        return self._listening(self._index.everyone)[:LISTENERS]

    @cached_property
    def interpreting_listener(self) -> Match | None:
        """The first telephone answered now that speaks the language told or interprets.

        Never one that is for others or decides each case: whoever calls it first must be heard.
        """
        understanding = self._index.order.understood(self._told.languages)
        heard = self._listening(understanding & self._index.has_phone)
        return next((one for one in heard if one.ask_because != "case_by_case"), None)

    @cached_property
    def without(self) -> tuple[Without, ...]:
        """Where nothing surely fits: what to leave out to find more, the most first."""
        if self._outcome.yes:
            return ()
        decisions, everyone = self._index.decisions, self._index.everyone
        now = self._outcome.fits.bit_count()
        found = [
            Without(told=told, count=fitting(decisions.tallies(asked), everyone).bit_count())
            for told, asked in self._with_one_thing_less()
        ]
        more = (without for without in found if without.count > now)
        return tuple(sorted(more, key=lambda without: -without.count))

    def _in_order(
        self,
        these: int,
        outcome: Outcome,
        asked: Asked,
        *,
        unmeasured: int,
        for_anybody: bool = False,
    ) -> Matches:
        """Return some of the services, the best first; the unmeasured wherever they are."""
        order, decisions = self._index.order, self._index.decisions
        asking = order.asking(
            self._told,
            self._place,
            self._at,
            self._openness,
            fits=(outcome.yes, outcome.ask),
            limited=outcome.limited,
            named=decisions.named(asked),
            unmeasured=unmeasured,
            for_anybody=for_anybody,
        )
        return Matches(
            these.bit_count(),
            in_order(these, asking.keys),
            lambda position: order.match(position, _as_one_to_ask(outcome, position), asking),
            (these & outcome.yes).bit_count(),
        )

    def _listening(self, among: int) -> Matches:
        """Return who can be spoken to at this moment, judged as if talking were all that is wanted.

        A line that answers day and night is never left out for what it is about: it comes last,
        as one to ask, the broadest first.
        """
        index, asked = self._index, self._asked._replace(helps=(TALK,))
        decisions = index.decisions
        outcome = Outcome(decisions.tallies(asked), index.everyone)
        for_them = fitting(
            (*decisions.genders(asked), *decisions.ages(asked), *decisions.area(asked)), among
        )
        talking = decisions.offers[TALK] & index.somebody_answers & index.order.open(self._at)
        these = talking & for_them & (outcome.fits | index.day_and_night)
        return self._in_order(these, outcome, asked, unmeasured=index.everyone, for_anybody=True)

    def _with_one_thing_less(self) -> Iterator[tuple[str, Asked]]:
        """Yield each thing told and what is asked without it; never the last need or help."""
        asked = self._asked
        for facet in ("needs", "helps", "people", "status"):
            for told in getattr(asked, facet):
                rest = tuple(other for other in getattr(asked, facet) if other != told)
                less = asked._replace(**{facet: rest})
                if less.needs or less.helps or facet in ("people", "status"):
                    yield told, less
        if self._told.place is not None:
            yield self._told.place, asked._replace(areas=None)


def _as_one_to_ask(outcome: Outcome, position: int) -> Judgement:
    judged = outcome.heard(position)
    return decided_by_them(ReasonKind.DECIDES, "needs") if judged.fit is Fit.NO else judged
