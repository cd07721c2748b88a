"""What the pages ask the core, and when what lies ready is made anew."""

from __future__ import annotations

from pathfinder.circumstances import Circumstances
from pathfinder.circumstances.numbering import all_ids
from pathfinder.directory.shipped import load_shipped
from pathfinder.store import Published
from pathfinder.web.asking import Desk, Desks
from tests.builders import NOON, TODAY, catalogue, service

SHIPPED = load_shipped()


def test_a_desk_lies_ready_until_the_catalogue_or_the_day_changes() -> None:
    desks, small = Desks(), catalogue(service())
    first = desks.of(Published(1, small), TODAY)
    assert desks.of(Published(1, small), TODAY) is first
    assert desks.of(Published(2, small), TODAY) is not first
    assert desks.of(Published(2, small), TODAY.replace(day=26)) is not first


def test_every_name_that_is_understood_has_a_page() -> None:
    desk = Desk(SHIPPED, TODAY)
    numbered = set(all_ids("entries"))
    for organization in SHIPPED:
        for one in organization.services:
            if f"service/{one.id}" not in numbered:
                continue
            named = desk.understood(one.name, "en").circumstances.organizations
            if one.state == "unverified":
                assert f"service/{one.id}" not in named
                assert f"organization/{organization.id}" not in named or any(
                    other.state != "unverified" for other in organization.services
                )


def test_somebody_who_fears_the_police_sees_last_those_who_tell_them() -> None:
    told = Circumstances(needs=("domestic_abuse",), urgency=("fears_police",))
    matches = Desk(SHIPPED, TODAY).found(told, NOON).matches[:]
    sure = [match.service for match in matches if match.fit == "yes"]
    police = [
        one.id
        for organization in SHIPPED
        for one in organization.services
        if organization.kind == "police" and one.id in sure
    ]
    assert police
    assert set(sure[-len(police) :]) == set(police)
