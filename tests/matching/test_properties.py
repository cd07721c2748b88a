"""What must hold of every service and every person, whatever was written and whatever was told."""

from __future__ import annotations

from datetime import date, timedelta

from hypothesis import given, settings
from hypothesis import strategies as st

from pathfinder.circumstances import Circumstances
from pathfinder.directory import Catalogue, Residence, Service
from pathfinder.geography import gazetteer
from pathfinder.matching import Fit, Index, find
from pathfinder.matching.fit import asked_of, judge
from pathfinder.matching.judgement import Judgement
from pathfinder.matching.outcome import Outcome
from pathfinder.matching.people import SAFE_PLACE
from pathfinder.matching.reasons import ATTRIBUTES, ReasonKind, kind_of
from tests.builders import ALWAYS, NOON, TODAY, catalogue, fact, phone
from tests.matching.strategies import UNHURRIED, catalogues, made_up, people, services

SURER = {Fit.NO: 0, Fit.ASK: 1, Fit.YES: 2}


def judged(service: Service, told: Circumstances, as_of: date = TODAY) -> Judgement:
    place = None if told.place is None else gazetteer().place(told.place)
    return judge(service, asked_of(told, place), as_of)


def changed(service: Service, **fields: object) -> Service:
    return service.model_copy(update=fields)


CROWD = Index(catalogue(*(made_up(seed, f"service-{seed}") for seed in range(400))), TODAY)


@settings(UNHURRIED, max_examples=200)
@given(people())
def test_the_index_answers_as_each_service_judged_alone(told: Circumstances) -> None:
    index = CROWD
    place = None if told.place is None else gazetteer().place(told.place)
    asked = asked_of(told, place)
    outcome = Outcome(index.decisions.tallies(asked), index.everyone)
    for position, service in enumerate(index.services):
        alone = judge(service, asked, TODAY)
        together = outcome.judgement(position)
        assert together == alone
        assert bool(outcome.fits >> position & 1) == (alone.fit is not Fit.NO)


@UNHURRIED
@given(people())
def test_who_is_left_is_the_same_with_reasons_and_without(told: Circumstances) -> None:
    place = None if told.place is None else gazetteer().place(told.place)
    asked = asked_of(told, place)
    outcome = Outcome(CROWD.decisions.tallies(asked), CROWD.everyone)
    assert CROWD.decisions.fitting(asked) == outcome.fits


@UNHURRIED
@given(catalogues(), people())
def test_every_service_that_fits_is_found_once_and_no_other(
    made: Catalogue, told: Circumstances
) -> None:
    index = Index(made, TODAY)
    found = [match.service for match in find(told, made, TODAY, NOON, index=index).matches]
    fitting = [s.id for s in index.services if judged(s, told).fit is not Fit.NO]
    assert sorted(found) == sorted(fitting)


@UNHURRIED
@given(catalogues(), people())
def test_those_that_surely_fit_come_before_those_to_ask(
    made: Catalogue, told: Circumstances
) -> None:
    matches = find(told, made, TODAY, NOON).matches
    fits = [match.fit for match in matches]
    assert fits == [Fit.YES] * matches.sure + [Fit.ASK] * (len(matches) - matches.sure)
    assert all((match.ask_because is None) == (match.fit is Fit.YES) for match in matches)


@UNHURRIED
@given(catalogues(), people())
def test_every_reason_is_of_the_closed_list(made: Catalogue, told: Circumstances) -> None:
    found = find(told, made, TODAY, NOON)
    about = {ReasonKind.LIMITS, ReasonKind.DECIDES, ReasonKind.SILENT, ReasonKind.OLD}
    for match in (*found.matches, *found.listeners):
        for written in match.reasons:
            if kind_of(written) in about:
                assert written.split(":")[1] in ATTRIBUTES
        assert len(set(match.reasons)) == len(match.reasons)


@UNHURRIED
@given(services(), people())
def test_saying_that_every_status_is_taken_never_makes_a_service_fit_less(
    service: Service, told: Circumstances
) -> None:
    silent = changed(service, residence=None)
    for printed in ("2026-10-01", "undated"):
        open_to_all = changed(service, residence=fact(Residence(scope="any"), printed))
        assert SURER[judged(open_to_all, told).fit] >= SURER[judged(silent, told).fit]


@UNHURRIED
@given(services(), people(), st.integers(0, 8000), st.integers(0, 8000))
def test_time_passing_never_makes_a_service_surer_nor_takes_it_away(
    service: Service, told: Circumstances, sooner: int, later: int
) -> None:
    start = date(2023, 1, 1)
    before = judged(service, told, start + timedelta(days=min(sooner, later))).fit
    after = judged(service, told, start + timedelta(days=max(sooner, later))).fit
    assert SURER[after] <= SURER[before]
    assert (after is Fit.NO) == (before is Fit.NO)


@UNHURRIED
@given(services(), people())
def test_silence_about_what_was_told_is_never_yes(service: Service, told: Circumstances) -> None:
    fit = judged(service, told).fit
    if {"woman", "man"} & set(told.people) and not (service.genders or service.stay_genders):
        assert fit is not Fit.YES
    if {"under_18", "over_60"} & set(told.people) and not (
        service.ages or service.welcomes or service.by_and_for or service.only_for
    ):
        assert fit is not Fit.YES
    if told.helps and service.helps is None:
        assert fit is not Fit.YES
    if told.needs and not told.helps and service.needs is None:
        assert fit is not Fit.YES
    if told.status and service.residence is None and service.public_funds is None:
        assert fit is not Fit.YES
    if told.place and service.area is None and service.home_address is None:
        assert fit is not Fit.YES


@UNHURRIED
@given(services(), people())
def test_who_tells_no_status_is_never_surely_taken_where_status_matters(
    service: Service, told: Circumstances
) -> None:
    untold = told.replaced(status=())
    for limit in (
        {"residence": fact(Residence(scope="some", accepted=("asylum",)))},
        {"public_funds": fact("needed")},
    ):
        assert judged(changed(service, **limit), untold).fit is not Fit.YES


@UNHURRIED
@given(services(), people())
def test_a_man_never_gets_a_service_for_women_only(service: Service, told: Circumstances) -> None:
    women_only = changed(service, genders=fact("women", "undated"), stay_genders=None)
    assert judged(women_only, told.without_concept("woman").with_concept("man")).fit is Fit.NO


@UNHURRIED
@given(services(), people())
def test_a_safe_place_is_never_left_out_for_its_area(service: Service, told: Circumstances) -> None:
    refuge = changed(service, helps=fact((SAFE_PLACE,)))
    fleeing = told.with_concept(SAFE_PLACE)
    without_place = judged(refuge, fleeing.replaced(place=None)).fit
    assert (judged(refuge, fleeing).fit is Fit.NO) == (without_place is Fit.NO)


@UNHURRIED
@given(catalogues(), people())
def test_a_safe_place_has_no_distance(made: Catalogue, told: Circumstances) -> None:
    for match in find(told.with_concept(SAFE_PLACE), made, TODAY, NOON).matches:
        service = made.service(match.service)
        if service.helps is not None and SAFE_PLACE in service.helps.value:
            assert match.distance_km is None
            assert match.distance_band is None


@UNHURRIED
@given(catalogues(), people())
def test_a_confidential_place_has_no_distance(made: Catalogue, told: Circumstances) -> None:
    for match in find(told, made, TODAY, NOON).matches:
        if made.service(match.service).confidential_place:
            assert match.distance_km is None


@UNHURRIED
@given(catalogues(), people())
def test_immigration_advice_is_never_yes_without_a_word_of_the_regulator(
    made: Catalogue, told: Circumstances
) -> None:
    for match in find(told, made, TODAY).matches:
        if "help:immigration_advice" in match.reasons and match.fit is Fit.YES:
            assert made.service(match.service).adviser is not None


@UNHURRIED
@given(catalogues(), people(), st.randoms(use_true_random=False))
def test_the_order_does_not_depend_on_the_order_of_the_files(
    made: Catalogue, told: Circumstances, chance: st.DataObject
) -> None:
    shuffled = list(made.organizations)
    chance.shuffle(shuffled)
    again = find(told, Catalogue(shuffled), TODAY, NOON)
    found = find(told, made, TODAY, NOON)
    assert tuple(again.matches) == tuple(found.matches)
    assert again.listeners == found.listeners


@UNHURRIED
@given(services("line"), people())
def test_a_line_that_answers_day_and_night_is_always_there_to_listen(
    service: Service, told: Circumstances
) -> None:
    line = changed(
        service,
        helps=fact(("someone_to_talk_to",), "undated"),
        genders=fact("any"),
        ages=None,
        only_for=None,
        area=fact(("uk",)),
        referral=None,
        phones=(phone(hours=fact(ALWAYS, "undated")),),
    )
    assert [one.service for one in find(told, catalogue(line), TODAY, NOON).listeners] == ["line"]


@UNHURRIED
@given(catalogues(), people())
def test_leaving_something_out_is_offered_only_where_it_finds_more(
    made: Catalogue, told: Circumstances
) -> None:
    found = find(told, made, TODAY)
    if found.matches.sure:
        assert found.without == ()
    for without in found.without:
        less = (
            told.replaced(place=None)
            if without.told == told.place
            else told.without_concept(without.told)
        )
        assert len(find(less, made, TODAY).matches) == without.count > len(found.matches)
