"""The shipped catalogue, asked as people ask: the answers somebody's evening may hang on."""

from __future__ import annotations

from datetime import datetime, timedelta
from itertools import product

import pytest

from pathfinder.circumstances import Circumstances
from pathfinder.directory.schedule import LONDON
from pathfinder.directory.shipped import load_shipped
from pathfinder.geography import gazetteer
from pathfinder.matching import Finder, Fit, Found
from pathfinder.matching.fit import asked_of, judge
from pathfinder.matching.outcome import Outcome
from pathfinder.vocabulary import HELPS, NEEDS, PEOPLE, STATUS
from tests.builders import NOON, TODAY

AT_NIGHT = datetime(2026, 11, 28, 3, 0, tzinfo=LONDON)
HELPLINE = "refuge-national-domestic-abuse-helpline"
WITH_CHILDREN = Circumstances(
    needs=("domestic_abuse",),
    helps=("safe_place_to_stay",),
    people=("has_children",),
    place="area:east-staffordshire",
)
MAN_IN_TAMWORTH = Circumstances(needs=("sexual_violence",), people=("man",), place="tamworth")
WITHOUT_BENEFITS = Circumstances(
    needs=("domestic_abuse",),
    status=("no_recourse",),
    place="burton-upon-trent",
    languages=("ur",),
)


@pytest.fixture(scope="module")
def finder() -> Finder:
    return Finder(load_shipped())


def names(found: Found) -> list[str]:
    return [match.service for match in found.matches]


def test_somebody_fleeing_with_children_is_shown_a_national_way_in_first(finder: Finder) -> None:
    found = finder.find(WITH_CHILDREN, TODAY, NOON)
    assert HELPLINE in names(found)[:3]
    assert HELPLINE in [match.service for match in found.listeners]
    for match in found.matches:
        helps = finder.catalogue.service(match.service).helps
        if helps is not None and "safe_place_to_stay" in helps.value:
            assert match.distance_band is None


def test_every_published_refuge_is_asked_wherever_it_is(finder: Finder) -> None:
    refuges = {
        service.id
        for service in finder.catalogue.offered
        if service.helps is not None and "safe_place_to_stay" in service.helps.value
        if service.needs is not None and "domestic_abuse" in service.needs.value
    }
    for place in ("area:east-staffordshire", "leek", "elsewhere"):
        told = WITH_CHILDREN.replaced(place=place)
        assert refuges <= set(names(finder.find(told, TODAY, NOON)))


def test_a_man_after_sexual_violence_in_tamworth_finds_help_and_none_for_women_only(
    finder: Finder,
) -> None:
    found = finder.find(MAN_IN_TAMWORTH, TODAY, NOON)
    assert "survive-sexual-violence" in names(found)
    for match in (*found.matches, *found.listeners):
        genders = finder.catalogue.service(match.service).genders
        assert genders is None or genders.value != "women"


def test_somebody_without_benefits_gets_reasons_and_nobody_who_is_known_to_refuse(
    finder: Finder,
) -> None:
    found = finder.find(WITHOUT_BENEFITS, TODAY, NOON)
    assert len(found.matches) >= 10
    for match in found.matches:
        service = finder.catalogue.service(match.service)
        assert any(reason.startswith("need:") for reason in match.reasons) or (
            "silent:needs" in match.reasons
        )
        assert service.public_funds is None or service.public_funds.value != "needed"
        if match.fit is Fit.YES:
            assert service.residence or service.public_funds


@pytest.mark.parametrize("help_id", HELPS)
def test_immigration_advice_is_sure_only_from_those_whose_regulator_is_known(
    finder: Finder, help_id: str
) -> None:
    told = Circumstances(helps=("immigration_advice", help_id))
    for match in finder.find(told, TODAY, NOON).matches:
        service = finder.catalogue.service(match.service)
        if service.helps is not None and "immigration_advice" in service.helps.value:
            assert match.fit is Fit.ASK or service.adviser is not None


@pytest.mark.parametrize(
    ("person", "place"),
    list(product((None, "woman", "man", "under_18"), (None, "leek", "elsewhere"))),
)
def test_somebody_can_listen_at_three_at_night(
    finder: Finder, person: str | None, place: str | None
) -> None:
    told = Circumstances(people=(person,) if person else (), place=place)
    assert finder.find(told, TODAY, AT_NIGHT).listeners


@pytest.mark.parametrize("need", NEEDS)
def test_every_need_finds_somebody_everywhere(finder: Finder, need: str) -> None:
    for place in (None, "stafford", "elsewhere"):
        assert finder.find(Circumstances(needs=(need,), place=place), TODAY, NOON).matches


@pytest.mark.parametrize("status", [None, *STATUS])
def test_the_index_of_the_shipped_catalogue_answers_as_each_service_alone(
    finder: Finder, status: str | None
) -> None:
    index = finder.index(TODAY)
    for number, (need, help_id) in enumerate(product(NEEDS[::4], HELPS[::3])):
        told = Circumstances(
            needs=(need,),
            helps=(help_id,),
            people=(PEOPLE[number % len(PEOPLE)],),
            status=(status,) if status else (),
            place=("leek", "b78", "elsewhere", None)[number % 4],
        )
        place = None if told.place is None else gazetteer().place(told.place)
        asked = asked_of(told, place)
        outcome = Outcome(index.decisions.tallies(asked), index.everyone)
        for position, service in enumerate(index.services):
            assert outcome.judgement(position) == judge(service, asked, TODAY)


def test_in_ten_years_nothing_is_sure_and_nothing_is_lost(finder: Finder) -> None:
    later = TODAY + timedelta(days=3652)
    for told in (WITH_CHILDREN, MAN_IN_TAMWORTH, WITHOUT_BENEFITS):
        now, then = finder.find(told, TODAY, NOON), finder.find(told, later, NOON)
        assert then.matches.sure == 0
        assert set(names(now)) == set(names(then))
