"""Every service that can be offered, with its answers to everything, ready to be searched.

Made once for a catalogue and a day. A search then joins a few dozen sets with "and" and "or", and
looks only at the services that are left.
"""

from __future__ import annotations

from datetime import date
from typing import Final

from pathfinder.directory import Catalogue
from pathfinder.geography import Gazetteer, gazetteer
from pathfinder.matching.bits import which
from pathfinder.matching.decisions import Decisions
from pathfinder.matching.fit import areas_of
from pathfinder.matching.hours import is_day_and_night
from pathfinder.matching.order import Order
from pathfinder.matching.reach import best_reach, has_phone, somebody_answers


class Index:
    """The published services that can be reached, by id; sets speak of their positions."""

    def __init__(self, catalogue: Catalogue, as_of: date, places: Gazetteer | None = None) -> None:
        self.as_of: Final = as_of
        self.gazetteer: Final = gazetteer() if places is None else places
        offered = tuple(
            (service, organization, reach)
            for service in sorted(catalogue.published, key=lambda service: service.id)
            for organization in (catalogue.organization_of(service.id),)
            if (reach := best_reach(service, organization, as_of)) is not None
        )
        self.services: Final = tuple(service for service, _, _ in offered)
        organizations = tuple(organization for _, organization, _ in offered)
        reaches = tuple(reach for _, _, reach in offered)
        areas = {areas_of(place) or () for place in self.gazetteer.places}
        self.decisions: Final = Decisions(self.services, as_of, areas)
        self.order: Final = Order(self.services, organizations, reaches, as_of, self.gazetteer)
        self.everyone: Final = (1 << len(offered)) - 1
        self.somebody_answers: Final = which(
            somebody_answers(service, organization) for service, organization, _ in offered
        )
        self.has_phone: Final = which(has_phone(service) for service in self.services)
        self.day_and_night: Final = which(is_day_and_night(service) for service in self.services)
