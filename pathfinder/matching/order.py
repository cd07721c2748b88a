"""Everything about the services that puts them in order, worked out once for a catalogue and a day.

Distances are worked out at the first question about a place and then kept: a place is one of a few
hundred, and none of it says who asked.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date, datetime
from functools import reduce
from operator import or_
from typing import Final, NamedTuple

from pathfinder.circumstances import Circumstances
from pathfinder.directory import Organization, Service
from pathfinder.geography import Gazetteer, Place, kilometres_between
from pathfinder.matching import preferences
from pathfinder.matching.bits import Answers, tabulate, which
from pathfinder.matching.fit import is_national
from pathfinder.matching.found import DistanceBand, Match
from pathfinder.matching.hours import Moment, Timetable
from pathfinder.matching.judgement import Judgement
from pathfinder.matching.ranking import NEAREST, Bands, band_of, by_count, by_value
from pathfinder.matching.reach import Reach, helps_from_afar
from pathfinder.matching.reasons import ReasonKind, reason
from pathfinder.vocabulary import BY_AND_FOR, NEEDS

Openness = Mapping[str, tuple[int, ...]]
"""For the id of each service, who may come to know, as numbers compared from the first on; the
smaller the more closed. A service missing from a mapping that is not empty stands last."""

_MISSING: Final = (2**31,)
_LIMITS: Final = f"{ReasonKind.LIMITS}:"
_BAND_REASONS: Final[dict[DistanceBand | None, tuple[str, ...]]] = {
    "5": (reason(ReasonKind.NEAR, "5"),),
    "15": (reason(ReasonKind.NEAR, "15"),),
    "40": (reason(ReasonKind.NEAR, "40"),),
    "remote": (reason(ReasonKind.REMOTE, "yes"),),
}


class Asking(NamedTuple):
    """One search, as far as it decides the order and what is said beside each service."""

    keys: Sequence[Bands]
    voices: tuple[Answers, ...]
    """What is said of the languages and groups told."""
    distances: Distances | None
    unmeasured: int
    """Those whose distance plays no part."""
    shows_kilometres: bool
    """An area is too wide for a figure: it gives a band only."""
    moment: Moment


class Distances(NamedTuple):
    """How far every service is from one place."""

    kilometres: tuple[float | None, ...]
    names: tuple[DistanceBand, ...]
    bands: tuple[int, ...]
    """Those in each of ``NEAREST``."""


class Order:
    """What each service brings to the order, by its position."""

    def __init__(
        self,
        services: Sequence[Service],
        organizations: Sequence[Organization],
        reaches: Sequence[Reach],
        as_of: date,
        places: Gazetteer,
    ) -> None:
        pairs = tuple(zip(services, organizations, strict=True))
        self._services, self._organizations = services, organizations
        self._reaches = by_value([(reach,) for reach in reaches])
        self._breadth = by_value([(_narrowness(service),) for service in services])
        self._places = places
        self._everyone = (1 << len(services)) - 1
        self._timetable = Timetable(services, as_of)
        self._remarks = tuple(preferences.remarks(*pair, as_of) for pair in pairs)
        self._police = which(owner.kind == "police" for owner in organizations)
        self._national = which(is_national(service) for service in services)
        self._from_afar = which(is_national(pair[0]) and helps_from_afar(*pair) for pair in pairs)
        spoken = sorted({tag for service in services for tag in preferences.languages_of(service)})
        self._speaks = {
            tag: tabulate(preferences.speaks(service, tag, as_of) for service in services)
            for tag in spoken
        }
        self._interprets = tabulate(preferences.interprets(service, as_of) for service in services)
        self._by_and_for = {
            group: tabulate(preferences.is_run_by_and_for(service, group) for service in services)
            for group in BY_AND_FOR
        }
        self._distances: dict[str, Distances] = {}
        self._last_openness: tuple[Openness, Bands] | None = None

    def open(self, at: datetime | None) -> int:
        """Return those where somebody answers at a moment."""
        return self._timetable.at(at).open

    def understood(self, tags: tuple[str, ...]) -> int:
        """Return those that speak a language told or find an interpreter; all, for English."""
        languages = preferences.foreign_languages(tags)
        if tags and not languages:
            return self._everyone
        return _fits(self._speaking(languages)) | self._interprets.fits

    def _speaking(self, languages: tuple[str, ...]) -> tuple[Answers, ...]:
        return tuple(self._speaks[tag] for tag in languages if tag in self._speaks)

    def asking(
        self,
        told: Circumstances,
        place: Place | None,
        at: datetime | None,
        openness: Openness,
        *,
        fits: tuple[int, int],
        limited: int,
        named: tuple[int, ...],
        unmeasured: int,
        for_anybody: bool = False,
    ) -> Asking:
        """Return what of a search decides the order.

        ``fits`` are those that surely fit and those to ask; ``limited`` those that take some
        people only and decide who; ``named``, for each need and help
        told, those that name it; ``unmeasured`` those whose distance plays no part. With
        ``for_anybody``, of those that fit in nothing the ones that name most needs come first.
        """
        fears_police = "fears_police" in told.urgency
        languages = preferences.foreign_languages(told.languages) if told.languages else ()
        distances = None if place is None else self._distances_from(place)
        moment = self._timetable.at(at)
        voices: tuple[Answers, ...] = ()
        keys: list[Bands] = [fits]
        if limited:
            keys.append((self._everyone & ~limited,))
        if fears_police:
            keys.append((self._everyone & ~self._police,))
        if openness and (fears_police or told.status):
            keys.append(self._openness(openness))
        if for_anybody:
            fitting_nothing = ~(fits[0] | fits[1])
            keys.append([band & fitting_nothing for band in self._breadth])
        if named:
            keys.append(by_count(named, self._everyone))
        if languages:
            speaking = self._speaking(languages)
            voices = (*speaking, self._interprets)
            keys.append((_fits(speaking), self._interprets.fits))
        if told.by_and_for:
            groups = tuple(self._by_and_for[group] for group in told.by_and_for)
            voices += groups
            keys.append((_fits(groups),))
        if distances is not None:
            keys.append((unmeasured | distances.bands[0], *distances.bands[1:]))
        keys += (moment.surely_open, moment.open, moment.unknown), self._reaches
        if place is not None:
            keys.append((self._everyone & ~self._national,))
        return Asking(
            keys,
            voices,
            distances,
            unmeasured,
            place is not None and place.kind != "area",
            moment,
        )

    def _openness(self, openness: Openness) -> Bands:
        """Return the bands of a mapping, worked out once as long as it is the same mapping."""
        known = self._last_openness
        if known is None or known[0] is not openness:
            values = [openness.get(service.id, _MISSING) for service in self._services]
            known = self._last_openness = (openness, by_value(values))
        return known[1]

    def match(self, position: int, judged: Judgement, asking: Asking) -> Match:
        """Return all that a page says of one service in one search."""
        distances, kilometres, band = asking.distances, None, None
        if distances is not None and not asking.unmeasured >> position & 1:
            band = distances.names[position]
            kilometres = distances.kilometres[position] if asking.shows_kilometres else None
        answer = asking.moment.answers[position]
        return Match(
            self._services[position].id,
            self._organizations[position].id,
            judged.fit,
            judged.because,
            self._reasons(position, judged, asking, band),
            kilometres,
            band,
            answer.state,
            answer.until,
        )

    def _reasons(
        self, position: int, judged: Judgement, asking: Asking, band: DistanceBand | None
    ) -> tuple[str, ...]:
        _, _, why, doubts = judged
        limits = 0
        for doubt in doubts:
            if not doubt.startswith(_LIMITS):
                break
            limits += 1
        reasons = doubts[:limits] + why + doubts[limits:] if limits else why + doubts
        for answers in asking.voices:
            reasons += answers.why[position] + answers.doubts[position]
        if band in _BAND_REASONS:
            reasons += _BAND_REASONS[band]
        reasons += asking.moment.reasons[position] + self._remarks[position]
        return tuple(dict.fromkeys(reasons))

    def _distances_from(self, place: Place) -> Distances:
        known = self._distances.get(place.id)
        if known is None:
            kilometres = tuple(self._nearest(service, place) for service in self._services)
            names = tuple(
                band_of(distance, from_afar=bool(self._from_afar >> position & 1))
                for position, distance in enumerate(kilometres)
            )
            known = self._distances[place.id] = Distances(
                tuple(None if distance is None else round(distance, 1) for distance in kilometres),
                names,
                tuple(which(name == band for name in names) for band in NEAREST),
            )
        return known

    def _nearest(self, service: Service, place: Place) -> float | None:
        """Return kilometres to the nearest public address whose town the gazetteer knows."""
        distances = [
            kilometres_between(place, self._places.place(location.place))
            for location in service.locations
            if location.place is not None and self._places.holds(location.place)
        ]
        return min((distance for distance in distances if distance is not None), default=None)


def _narrowness(service: Service) -> int:
    """Return how little it is for people in general: less the more needs it names, none least."""
    return -len(NEEDS) if service.needs is None else -len(service.needs.value)


def _fits(told: tuple[Answers, ...]) -> int:
    return reduce(or_, (answers.fits for answers in told), 0)
