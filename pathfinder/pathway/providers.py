"""Who carries a way out for a person here: the services of the catalogue, judged like any search.

A way is one thing and who runs it another: the list of services comes from the file of the way,
and whether one of them takes this person comes from matching. Where nobody does, the page says so.
"""

from __future__ import annotations

from datetime import date, datetime
from functools import lru_cache
from typing import Final

from pathfinder.circumstances import Circumstances
from pathfinder.directory import Catalogue, Service
from pathfinder.disclosure import sharing
from pathfinder.matching import Finder, Fit, Match
from pathfinder.pathway.fitting import helps_given
from pathfinder.pathway.model import Route

_NOBODY_SAID: Final = "silent:needs"


class Providers:
    """Finds the services of ways for one person, asking matching each question once."""

    def __init__(
        self,
        told: Circumstances,
        catalogue: Catalogue,
        finder: Finder,
        as_of: date,
        at: datetime | None,
    ) -> None:
        self._told, self._catalogue, self._finder = told, catalogue, finder
        self._as_of, self._at = as_of, at
        self._found: dict[Circumstances, tuple[Match, ...]] = {}

    def of(self, way: Route) -> tuple[Match, ...]:
        """Return the services that carry a way out for this person, the best first.

        Those that say they help with what happened come before those that do not say; one that is
        the way itself but names other needs is not left out: it comes last, as one to ask.
        """
        carriers, named = carriers_of(way, self._catalogue), set(way.local.services)
        if "under_18" in self._told.people:
            named.update(way.local.services_under_18)
            carriers = carriers.union(way.local.services_under_18)
        if not carriers:
            return ()
        helps = helps_given(way, self._told) or way.local.with_helps or way.helps
        matches = [match for match in self._search(helps=helps) if match.service in carriers]
        matches.sort(key=lambda match: _NOBODY_SAID in match.reasons)
        found = {match.service for match in matches}
        left = (named & carriers) - found
        if left:
            others = self._search(needs=(), helps=())
            matches += [_to_ask(match) for match in others if match.service in left]
        return tuple(matches)

    def _search(self, **fields: object) -> tuple[Match, ...]:
        asked = self._told.replaced(**fields)
        if asked not in self._found:
            matches = self._finder.find(asked, self._as_of, self._at).matches
            self._found[asked] = tuple(matches)
        return self._found[asked]


@lru_cache(maxsize=64)
def carriers_of(way: Route, catalogue: Catalogue) -> frozenset[str]:
    """Return the ids of the published services that carry out a way, whoever asks.

    Whoever acts for the police or the Home Office carries out only what that body runs, unless
    the way names the service itself.
    """
    return frozenset(
        service.id
        for service in catalogue.published
        if service.id in way.local.services or _is_of_its_kind(service, way)
    )


def acts_for(service_id: str) -> frozenset[str]:
    """Return for which of those who may come to know a service acts, by its holders."""
    known = sharing()
    entry = known.services.get(service_id)
    holders = (known.holders.get(one) for one in (entry.holders if entry else ()))
    return frozenset(one.acts_for for one in holders if one is not None and one.acts_for)


def _is_of_its_kind(service: Service, way: Route) -> bool:
    entry = sharing().services.get(service.id)
    of_holder = entry is not None and entry.holder in way.local.of_holders
    helps = service.helps.value if service.helps is not None else ()
    gives = not set(helps).isdisjoint(way.local.with_helps)
    if not (of_holder or gives):
        return False
    own = {way.run_by} if way.audience == "person" else set()
    return not (acts_for(service.id) & {"police", "home_office"}) - own


def _to_ask(match: Match) -> Match:
    """Return a service that names other needs as one to ask, never as one that fits."""
    doubts = (*match.reasons, _NOBODY_SAID)
    if match.fit is Fit.YES:
        return match._replace(fit=Fit.ASK, ask_because="silent", reasons=doubts)
    return match._replace(reasons=doubts)
