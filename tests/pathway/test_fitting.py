"""Whether a way is for somebody follows from what they told and from nothing else."""

from __future__ import annotations

from pathfinder.circumstances import Circumstances
from pathfinder.pathway.fitting import suits
from tests.pathway.made_up import a_way

NOTHING = Circumstances()


def test_a_way_for_everybody_suits_whoever_told_nothing_and_one_for_a_need_does_not() -> None:
    assert suits(a_way(needs=("any",)), NOTHING)
    assert not suits(a_way(needs=("fraud",)), NOTHING)
    assert not suits(a_way(needs=("fraud",)), Circumstances(place="stafford"))


def test_a_way_for_a_need_suits_whoever_told_it_and_nobody_else() -> None:
    way = a_way(needs=("fraud", "hate_crime"))
    assert suits(way, Circumstances(needs=("hate_crime", "fgm")))
    assert not suits(way, Circumstances(needs=("fgm",)))
    assert not suits(way, Circumstances(helps=("advocacy",)))


def test_help_asked_for_must_be_given() -> None:
    way = a_way(helps=("advocacy",))
    assert suits(way, Circumstances(helps=("advocacy", "money_food")))
    assert not suits(way, Circumstances(helps=("money_food",)))


def test_what_points_to_a_way_counts_more_than_need_and_help() -> None:
    way = a_way(needs=("fraud",), helps=("advocacy",), also_if_told=("under_18",))
    told = Circumstances(needs=("fgm",), helps=("money_food",), people=("under_18",))
    assert suits(way, told)
    assert not suits(way, told.without_concept("under_18"))


def test_a_way_that_waits_to_be_asked_for_waits() -> None:
    way = a_way(needs=("any",), only_if_told=("witness",))
    assert not suits(way, Circumstances(needs=("fraud",)))
    assert suits(way, Circumstances(needs=("fraud",), people=("witness",)))
    assert suits(way, NOTHING)


def test_what_shuts_a_way_out_shuts_it_out() -> None:
    way = a_way(never_if_told=("under_18",))
    assert not suits(way, Circumstances(people=("under_18",)))


def test_a_way_that_leads_to_a_place_is_kept_from_those_who_could_be_found_there() -> None:
    way = a_way(never_where_found=("labour_exploitation",))
    told = Circumstances(needs=("labour_exploitation",))
    assert suits(way, told)
    assert not suits(way, told.with_concept("fears_police"))
    assert not suits(way, told.with_concept("work_visa"))


def test_a_way_for_officers_suits_no_victim() -> None:
    assert not suits(a_way(audience="officer"), NOTHING)
