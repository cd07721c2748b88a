"""Every fact of a service has a life, and its end is counted from the earliest day it can mean."""

from __future__ import annotations

from datetime import date

from pathfinder.cli.stale import stale_facts
from pathfinder.directory import KIND_OF_FIELD, Channel, Location, Phone, Service
from pathfinder.provenance import Sourced
from tests.builders import catalogue, fact, service

FIELDS_THAT_DO_NOT_EXPIRE = {"quotations", "ended"}


def holds_facts(annotation: object) -> bool:
    if isinstance(annotation, type) and issubclass(annotation, Sourced):
        return True
    return any(holds_facts(part) for part in getattr(annotation, "__args__", ()))


def test_every_field_that_holds_facts_has_a_life() -> None:
    fields = {
        name
        for model in (Service, Phone, Channel, Location)
        for name, field in model.model_fields.items()
        if holds_facts(field.annotation)
    }
    assert fields - FIELDS_THAT_DO_NOT_EXPIRE == set(KIND_OF_FIELD)


def test_a_fact_is_stale_from_the_day_after_its_life() -> None:
    listed = catalogue(service(helps=fact(("advocacy",), "2023-01")))
    paths = {
        day: [item.fact for item in stale_facts(listed, day) if item.fact == "helps"]
        for day in (date(2025, 12, 31), date(2026, 1, 1))
    }
    assert paths == {date(2025, 12, 31): [], date(2026, 1, 1): ["helps"]}
    (stale,) = (i for i in stale_facts(listed, date(2026, 6, 1)) if i.fact == "helps")
    assert stale.since == date(2026, 1, 1)
