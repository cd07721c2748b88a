"""Everything about the services that puts them in order, worked out once for a catalogue and a day.

Distances are worked out at the first question about a place and then kept: a place is one of a few
hundred, and none of it says who asked.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date, datetime
from itertools import takewhile
from typing import Final, NamedTuple

from pathfinder.circumstances import Circumstances
from pathfinder.directory import Organization, Service
from pathfinder.geography import Gazetteer, Place, kilometres_between
from pathfinder.matching import preferences
from pathfinder.matching.bits import Answers, tabulate, union, which
from pathfinder.matching.fit import is_national
from pathfinder.matching.found import DistanceBand, Match
from pathfinder.matching.hours import Moment, Timetable
from pathfinder.matching.outcome import Outcome
from pathfinder.matching.people import GROUP_OF, OPEN_GROUPS
from pathfinder.matching.ranking import NEAREST, Bands, band_of, by_count, by_value
from pathfinder.matching.reach import Reach, helps_from_afar
from pathfinder.matching.reasons import ReasonKind, each_once, reason
from pathfinder.vocabulary import BY_AND_FOR, NEEDS

Openness = Mapping[str, tuple[int, ...]]
"""For the id of each service, who may come to know, as numbers compared from the first on; the
smaller the more closed. A service missing from a mapping that is not empty stands last."""

_MISSING: Final = (2**31,)
_LIMITS: Final = f"{ReasonKind.LIMITS}:"
_BAND_REASONS: Final[dict[DistanceBand, tuple[str, ...]]] = {
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
    moment: Moment


class Distance(NamedTuple):
    """How far one service is from one place."""

    kilometres: float | None
    """To one decimal place; an area is too wide for a figure, so it gives a band only."""
    band: DistanceBand
    reasons: tuple[str, ...]


class Distances(NamedTuple):
    """How far every service is from one place."""

    each: tuple[Distance, ...]
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
        self._ids = tuple((service.id, organization.id) for service, organization in pairs)
        self._services = services
        self._reaches = by_value([(reach,) for reach in reaches])
        self._breadth = by_value([(_narrowness(service),) for service in services])
        self._places = places
        self._everyone = (1 << len(services)) - 1
        remarks = [preferences.remarks(*pair, as_of) for pair in pairs]
        self._timetable = Timetable(services, as_of, remarks)
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
        self._run_by_and_for = union(one.fits for one in self._by_and_for.values())
        self._distances: dict[str, Distances] = {}
        self._last_openness: tuple[Openness, Bands] | None = None

    def moment(self, at: datetime | None) -> Moment:
        """Return who answers at a moment, with all that is said whoever asks then."""
        return self._timetable.at(at)

    def understood(self, tags: tuple[str, ...]) -> int:
        """Return those that speak a language told or find an interpreter; all, for English."""
        languages = preferences.foreign_languages(tags)
        if tags and not languages:
            return self._everyone
        return union(one.fits for one in self._speaking(languages)) | self._interprets.fits

    def _speaking(self, languages: tuple[str, ...]) -> tuple[Answers, ...]:
        return tuple(self._speaks[tag] for tag in languages if tag in self._speaks)

    def asking(
        self,
        told: Circumstances,
        place: Place | None,
        moment: Moment,
        openness: Openness,
        outcome: Outcome,
        *,
        named: Sequence[int],
        unmeasured: int,
        for_anybody: int = 0,
    ) -> Asking:
        """Return what of a search decides the order.

        ``named`` are, for each need and help told, those that name it; ``unmeasured`` those whose
        distance plays no part; ``for_anybody`` those that do not fit but are there for anybody, of
        whom the ones that name most needs come first.
        """
        fears_police = "fears_police" in told.urgency
        languages = preferences.foreign_languages(told.languages)
        is_measured = place is not None and unmeasured != self._everyone
        distances = self._distances_from(place) if place is not None and is_measured else None
        speaking = self._speaking(languages)
        voices: tuple[Answers, ...] = ()
        keys: list[Bands] = [(outcome.yes, outcome.ask)]
        if outcome.limited:
            keys.append((self._everyone & ~outcome.limited,))
        if fears_police:
            keys.append((self._everyone & ~self._police,))
        if others := self._for_others(told, speaking):
            keys.append((self._everyone & ~others,))
        if openness and (fears_police or told.status):
            keys.append(self._openness(openness))
        if for_anybody:
            keys.append([some for band in self._breadth if (some := band & for_anybody)])
        if named:
            keys.append(by_count(named, self._everyone) if len(named) > 1 else named)
        if languages:
            voices = (*speaking, self._interprets)
            keys.append((union(one.fits for one in speaking), self._interprets.fits))
        if told.by_and_for:
            groups = tuple(self._by_and_for[group] for group in told.by_and_for)
            voices += groups
            keys.append((union(one.fits for one in groups),))
        if distances is not None:
            keys.append((unmeasured | distances.bands[0], *distances.bands[1:]))
        keys += (moment.surely_open, moment.open, moment.unknown), self._reaches
        if place is not None:
            keys.append((self._everyone & ~self._national,))
        return Asking(keys, voices, distances, unmeasured, moment)

    def _for_others(self, told: Circumstances, speaking: Iterable[Answers]) -> int:
        """Return those run by and for people that nobody told us of.

        Nobody's origin is asked, so whoever speaks a language told, or is there for all migrants
        or all minoritised women, stands with the rest.
        """
        if not self._run_by_and_for:
            return 0
        ours = union(one.fits for one in speaking)
        for group in (*OPEN_GROUPS, *told.by_and_for):
            ours |= self._by_and_for[group].fits
        for person in told.people:
            if person in GROUP_OF:
                ours |= self._by_and_for[GROUP_OF[person]].fits
        return self._run_by_and_for & ~ours

    def _openness(self, openness: Openness) -> Bands:
        """Return the bands of a mapping, worked out once as long as it is the same mapping."""
        known = self._last_openness
        if known is None or known[0] is not openness:
            values = [openness.get(service.id, _MISSING) for service in self._services]
            known = self._last_openness = (openness, by_value(values))
        return known[1]

    def matches(
        self, positions: Iterable[int], outcome: Outcome, asking: Asking
    ) -> Iterator[Match]:
        """Yield all that a page says of one service after the other in one search."""
        _, voices, distances, unmeasured, moment = asking
        answers, at_any_rate = moment.answers, moment.reasons
        for position, fit, because, why, doubts in outcome.heard(positions):
            limited = because == "case_by_case"  # a limit is nothing else
            reasons = _limits_first(why, doubts) if limited else why + doubts
            for voice in voices:
                reasons += voice.why[position] + voice.doubts[position]
            kilometres, band = None, None
            if distances is not None and not unmeasured >> position & 1:
                kilometres, band, near = distances.each[position]
                reasons += near
            service, organization = self._ids[position]
            state, until, _, _ = answers[position]
            yield Match(
                service,
                organization,
                fit,
                because,
                each_once(reasons + at_any_rate[position]),
                kilometres,
                band,
                state,
                until,
            )

    def _distances_from(self, place: Place) -> Distances:
        known = self._distances.get(place.id)
        if known is None:
            each = tuple(self._distance(place, position) for position in range(len(self._services)))
            known = self._distances[place.id] = Distances(
                each, tuple(which(one.band == band for one in each) for band in NEAREST)
            )
        return known

    def _distance(self, place: Place, position: int) -> Distance:
        kilometres = self._nearest(self._services[position], place)
        band = band_of(kilometres, from_afar=bool(self._from_afar >> position & 1))
        shown = None if kilometres is None or place.kind == "area" else round(kilometres, 1)
        return Distance(shown, band, _BAND_REASONS.get(band, ()))

    def _nearest(self, service: Service, place: Place) -> float | None:
        """Return kilometres to the nearest public address whose town the gazetteer knows."""
        distances = [
            kilometres_between(place, self._places.place(location.place))
            for location in service.locations
            if location.place is not None and self._places.holds(location.place)
        ]
        return min((distance for distance in distances if distance is not None), default=None)


def _limits_first(why: tuple[str, ...], doubts: tuple[str, ...]) -> tuple[str, ...]:
    limits = tuple(takewhile(lambda doubt: doubt.startswith(_LIMITS), doubts))
    return limits + why + doubts[len(limits) :]


def _narrowness(service: Service) -> int:
    """Return how little it is for people in general: less the more needs it names, none least."""
    return -len(NEEDS) if service.needs is None else -len(service.needs.value)
