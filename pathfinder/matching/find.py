"""The one question that everybody asks: who is there for a person in these circumstances?

A victim's page, an officer's card and the map of gaps ask it of the same function.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import date, datetime
from functools import cached_property
from itertools import islice
from operator import itemgetter
from threading import Lock
from types import MappingProxyType
from typing import Final

from pathfinder.circumstances import Circumstances
from pathfinder.directory import Catalogue
from pathfinder.geography import Gazetteer
from pathfinder.matching.fit import Asked, asked_of
from pathfinder.matching.found import Match, Matches, Without
from pathfinder.matching.index import Index
from pathfinder.matching.judgement import decided_by_them
from pathfinder.matching.order import Asking, Openness
from pathfinder.matching.outcome import Outcome
from pathfinder.matching.people import SAFE_PLACE
from pathfinder.matching.ranking import in_order
from pathfinder.matching.reasons import ReasonKind

NOTHING_KNOWN: Final[Openness] = MappingProxyType({})
"""All services alike in who may come to know."""
LISTENERS: Final = 3
"""How many are shown who can listen now."""
TALK: Final = "someone_to_talk_to"
_ASK_AT_LEAST: Final = decided_by_them(ReasonKind.DECIDES, "needs")
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
        openness: Callable[[Circumstances], Openness] = lambda _: NOTHING_KNOWN,
    ) -> None:
        """``openness`` tells for a person what ``find`` is given."""
        self.catalogue: Final = catalogue
        self._places, self._openness = places, openness
        self._indexes: dict[date, Index] = {}
        self._making = Lock()

    def find(self, told: Circumstances, as_of: date, at: datetime | None = None) -> Found:
        """Return what ``find`` returns."""
        return Found(self.index(as_of), told, at, self._openness(told))

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
        self._index, self._told, self._openness = index, told, openness
        self._moment = index.order.moment(at)
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
        outcome, asked = self._outcome, self._asked
        refuges = self._index.decisions.offers[SAFE_PLACE] if SAFE_PLACE in asked.helps else 0
        asking = self._asking(outcome, asked.needs + asked.helps, unmeasured=refuges)
        return Matches(
            self._in_order(outcome.fits, outcome, asking),
            count=outcome.fits.bit_count(),
            sure=outcome.yes.bit_count(),
        )

    @cached_property
    def listeners(self) -> tuple[Match, ...]:
        """Who can be spoken to at this moment, whatever was asked; at most ``LISTENERS``."""
        return tuple(islice(self._in_order(*self._listening), LISTENERS))

    @cached_property
    def interpreting_listener(self) -> Match | None:
        """The first telephone answered now that speaks the language told or interprets.

        Never one that is for others or decides each case: whoever calls it first must be heard.
        """
        listening, outcome, asking = self._listening
        understanding = self._index.order.understood(self._told.languages) & self._index.has_phone
        heard = listening & understanding & outcome.fits & ~outcome.limited
        return next(self._in_order(heard, outcome, asking), None)

    @cached_property
    def without(self) -> tuple[Without, ...]:
        """Where nothing surely fits: what to leave out to find more, the most first."""
        if self._outcome.yes:
            return ()
        decisions = self._index.decisions
        now = self._outcome.fits.bit_count()
        counts = [
            (decisions.fitting(asked).bit_count(), told)
            for told, asked in self._with_one_thing_less()
        ]
        counts.sort(key=itemgetter(0), reverse=True)
        return tuple(Without(told=told, count=count) for count, told in counts if count > now)

    def _in_order(self, these: int, outcome: Outcome, asking: Asking) -> Iterator[Match]:
        """Yield some of the services, the best first."""
        return self._index.order.matches(in_order(these, asking.keys), outcome, asking)

    def _asking(
        self, outcome: Outcome, named: tuple[str, ...], *, unmeasured: int, for_anybody: int = 0
    ) -> Asking:
        """Return what decides the order; ``named`` are the needs and helps that count in it."""
        return self._index.order.asking(
            self._told,
            self._place,
            self._moment,
            self._openness,
            outcome,
            named=self._index.decisions.named(named),
            unmeasured=unmeasured,
            for_anybody=for_anybody,
        )

    @cached_property
    def _listening(self) -> tuple[int, Outcome, Asking]:
        """Who can be spoken to at this moment, judged as if talking were all that is wanted.

        A line that answers day and night is never left out for what it is about: it comes last,
        as one to ask, the broadest first.
        """
        index, asked = self._index, self._asked._replace(helps=(TALK,))
        decisions, everyone = index.decisions, index.everyone
        outcome = Outcome(decisions.tallies(asked), everyone, otherwise=_ASK_AT_LEAST)
        talking = decisions.offers[TALK] & index.somebody_answers & self._moment.open
        these = talking & decisions.for_them(asked) & (outcome.fits | index.day_and_night)
        asking = self._asking(
            outcome, asked.needs, unmeasured=everyone, for_anybody=these & ~outcome.fits
        )
        return these, outcome, asking

    def _with_one_thing_less(self) -> Iterator[tuple[str, Asked]]:
        """Yield each thing told and what is asked without it; never the last need or help."""
        asked = self._asked
        is_the_last = len(asked.needs) + len(asked.helps) == 1
        facets = ("people", "status") if is_the_last else ("needs", "helps", "people", "status")
        for facet in facets:
            told = getattr(asked, facet)
            for place, one in enumerate(told):
                yield one, asked._replace(**{facet: told[:place] + told[place + 1 :]})
        if self._told.place is not None:
            yield self._told.place, asked._replace(areas=None)
