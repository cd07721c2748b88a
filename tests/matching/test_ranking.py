"""Each key of the order can change it: two services alike in all that comes before it."""

from __future__ import annotations

from typing import Any

import pytest

from pathfinder.circumstances import Circumstances
from pathfinder.directory import Service
from pathfinder.matching import Match, find
from tests.builders import (
    LONG_AGO,
    NOON,
    OFFICE_HOURS,
    TODAY,
    UNDATED,
    catalogue,
    channel,
    fact,
    location,
    openings,
    organization,
    phone,
    service,
)

ABUSED = Circumstances(needs=("domestic_abuse",))
AFRAID = ABUSED.replaced(urgency=("fears_police",))
IN_BURTON = ABUSED.replaced(place="burton-upon-trent")
FLEEING = IN_BURTON.replaced(helps=("safe_place_to_stay",))
TOLD_STATUS = ABUSED.replaced(status=("asylum",))
EVENING = openings("18:00", "22:00")


def made(service_id: str, fields: dict[str, Any]) -> Service:
    """Return a service whose id would put it last, were nothing else to count."""
    return service(
        service_id,
        **{
            "needs": ("domestic_abuse",),
            "area": ("staffordshire",),
            "residence": {"scope": "any"},
            **fields,
        },
    )


def order(told: Circumstances, better: dict[str, Any], worse: dict[str, Any]) -> list[str]:
    both = catalogue(made("z-better", better), made("a-worse", worse))
    return [match.service for match in find(told, both, TODAY, NOON).matches]


@pytest.mark.parametrize(
    ("told", "better", "worse"),
    [
        pytest.param(ABUSED, {}, {"needs": fact(("domestic_abuse",), UNDATED)}, id="fit"),
        pytest.param(
            ABUSED,
            {"needs": fact(("domestic_abuse",), UNDATED)},
            {"needs": fact(("domestic_abuse",), UNDATED), "only_for": ("sex_workers",)},
            id="for anybody",
        ),
        pytest.param(
            ABUSED,
            {},
            {"by_and_for": ("by_for_lgbt",)},
            id="by and for people nobody told us of",
        ),
        pytest.param(
            ABUSED.replaced(needs=("domestic_abuse", "fraud")),
            {"needs": ("domestic_abuse", "fraud")},
            {},
            id="how much it covers",
        ),
        pytest.param(
            ABUSED.replaced(languages=("pl",)),
            {"languages": ("pl",)},
            {"interpreter": True},
            id="speaks it",
        ),
        pytest.param(
            ABUSED.replaced(languages=("pl",)),
            {"interpreter": True},
            {"languages": ("ur",)},
            id="interprets",
        ),
        pytest.param(
            ABUSED.replaced(by_and_for=("by_for_deaf",)),
            {"by_and_for": ("by_for_deaf",)},
            {"by_and_for": ("by_for_muslim",)},
            id="by and for",
        ),
        pytest.param(
            IN_BURTON,
            {"locations": (location("burton-upon-trent"),)},
            {"locations": (location("barton-under-needwood"),)},
            id="within 5 km",
        ),
        pytest.param(
            IN_BURTON,
            {"locations": (location("barton-under-needwood"),)},
            {"locations": (location("lichfield"),)},
            id="within 15 km",
        ),
        pytest.param(
            IN_BURTON,
            {"locations": (location("lichfield"),)},
            {"locations": (location("kidsgrove"),)},
            id="within 40 km",
        ),
        pytest.param(
            IN_BURTON, {"locations": (location("kidsgrove"),)}, {}, id="beyond before unknown"
        ),
        pytest.param(
            IN_BURTON.replaced(place="area:stafford"),
            {"locations": (location("stafford"),)},
            {"locations": (location("tamworth"),)},
            id="near the middle of an area",
        ),
        pytest.param(ABUSED, {"hours": OFFICE_HOURS}, {"hours": EVENING}, id="open now"),
        pytest.param(
            ABUSED, {"hours": OFFICE_HOURS}, {"hours": fact(OFFICE_HOURS, LONG_AGO)}, id="surely"
        ),
        pytest.param(
            ABUSED, {"hours": fact(OFFICE_HOURS, LONG_AGO)}, {"hours": None}, id="perhaps open"
        ),
        pytest.param(ABUSED, {"hours": None}, {"hours": EVENING}, id="not known is not closed"),
        pytest.param(ABUSED, {}, {"phones": (phone(printed=LONG_AGO),)}, id="current number"),
        pytest.param(
            ABUSED,
            {"phones": (phone(printed=LONG_AGO),)},
            {"phones": (), "channels": (channel("text"),)},
            id="a voice",
        ),
        pytest.param(
            ABUSED,
            {"phones": (), "channels": (channel("website"),)},
            {"referral": "professional"},
            id="no referral",
        ),
        pytest.param(IN_BURTON, {}, {"area": ("staffordshire", "uk")}, id="local"),
    ],
)
def test_each_key_changes_the_order(
    told: Circumstances, better: dict[str, Any], worse: dict[str, Any]
) -> None:
    assert order(told, better, worse) == ["z-better", "a-worse"]
    assert order(told, {}, {}) == ["a-worse", "z-better"]


@pytest.mark.parametrize(("told", "counts"), [(AFRAID, True), (TOLD_STATUS, True), (ABUSED, False)])
def test_who_may_come_to_know_counts_for_those_who_fear_it(
    told: Circumstances, counts: bool
) -> None:
    both = catalogue(made("a-open", {}), made("z-closed", {}))
    openness = {"a-open": (5, 3), "z-closed": (1, 4)}
    found = find(told, both, TODAY, openness=openness).matches
    assert (found[0].service == "z-closed") is counts


def test_of_two_alike_in_the_worse_the_better_decides() -> None:
    both = catalogue(made("a", {}), made("z", {}))
    found = find(AFRAID, both, TODAY, openness={"a": (3, 3), "z": (3, 1)}).matches
    assert found[0].service == "z"


def test_a_service_without_a_verdict_is_never_shown_as_the_safer() -> None:
    both = catalogue(made("a-unknown", {}), made("z-may", {}))
    found = find(AFRAID, both, TODAY, openness={"z-may": (4, 4)}).matches
    assert found[0].service == "z-may"


@pytest.mark.parametrize(("told", "first"), [(AFRAID, "z-charity"), (ABUSED, "a-police")])
def test_for_somebody_who_fears_the_police_they_come_last(told: Circumstances, first: str) -> None:
    both = catalogue(
        organization("force", made("a-police", {}), kind="police"), made("z-charity", {})
    )
    assert find(told, both, TODAY).matches[0].service == first


def test_the_police_come_last_only_among_their_like() -> None:
    unsure = made("z-charity", {"needs": fact(("domestic_abuse",), UNDATED)})
    both = catalogue(organization("force", made("a-police", {}), kind="police"), unsure)
    assert find(AFRAID, both, TODAY).matches[0].service == "a-police"


def test_a_safe_place_is_not_ordered_by_distance() -> None:
    house = {"helps": ("safe_place_to_stay",), "area": ("uk",)}
    near, far = location("burton-upon-trent"), location("kidsgrove")
    both = catalogue(
        made("z-near", {**house, "locations": (near,)}),
        made("a-far", {**house, "locations": (far,)}),
    )
    assert find(FLEEING, both, TODAY).matches[0].service == "a-far"


def only(told: Circumstances, fields: dict[str, Any]) -> Match:
    (match,) = find(told, catalogue(made("one", fields)), TODAY, NOON).matches
    return match


def test_distance_is_to_the_nearest_public_address() -> None:
    near = only(IN_BURTON, {"locations": (location("stafford"), location("lichfield"))})
    assert near.distance_km == pytest.approx(18.6, abs=0.5)
    assert near.distance_band == "40"
    assert "near:40" in near.reasons


def test_an_area_gives_a_band_and_no_figure() -> None:
    match = only(
        ABUSED.replaced(place="area:stafford"),
        {"area": ("stafford",), "locations": (location("stafford"),)},
    )
    assert (match.distance_km, match.distance_band) == (None, "5")


def test_help_by_telephone_for_the_whole_country_is_remote() -> None:
    match = only(IN_BURTON, {"area": ("england",)})
    assert match.distance_band == "remote"
    assert "remote:yes" in match.reasons


def test_an_address_outside_the_gazetteer_costs_the_distance_and_nothing_else() -> None:
    match = only(IN_BURTON, {"locations": (location("birmingham"),)})
    assert (match.distance_km, match.distance_band) == (None, "unknown")


@pytest.mark.parametrize(
    ("fields", "expected"),
    [
        ({"contract": {"ends": "2026-09-30"}}, "contract:ended"),
        ({"phones": (), "channels": (channel("website"),)}, "reach:website_only"),
        ({"referral": "professional"}, "referral:professional"),
        ({"residence": None}, "papers:not_known"),
        ({"residence": fact({"scope": "any"}, UNDATED, own=False)}, "papers:any:undated:other"),
        ({"asks_for_papers": True}, "papers:asked"),
        ({"phones": (phone(printed=LONG_AGO),)}, "old:phone:2015"),
        ({"hours": fact(OFFICE_HOURS, UNDATED)}, "old:hours:undated"),
        ({"hours": OFFICE_HOURS}, "open:17:00"),
    ],
)
def test_what_is_to_be_said_of_a_service_is_among_its_reasons(
    fields: dict[str, Any], expected: str
) -> None:
    assert expected in only(ABUSED, fields).reasons
    assert expected not in only(ABUSED, {}).reasons


def test_a_contract_that_runs_is_no_reason() -> None:
    assert "contract:ended" not in only(ABUSED, {"contract": {"ends": "2026-11-25"}}).reasons


def test_a_limit_is_the_first_reason() -> None:
    match = only(ABUSED, {"residence": {"scope": "some", "accepted": ("asylum",)}})
    assert match.reasons[0] == "limits:residence"


@pytest.mark.parametrize("printed", [LONG_AGO, UNDATED])
def test_an_old_number_or_hour_never_makes_a_service_less_sure(printed: str) -> None:
    match = only(ABUSED, {"phones": (phone(printed=printed, hours=fact(OFFICE_HOURS, printed)),)})
    assert match.fit == "yes"


@pytest.mark.parametrize("tag", ["pa", "pa-Arab"])
def test_a_language_is_spoken_whatever_script_it_is_read_in(tag: str) -> None:
    match = only(ABUSED.replaced(languages=(tag,)), {"languages": fact(("pa",), LONG_AGO)})
    assert {"language:pa", "old:languages:2015"} <= set(match.reasons)


def test_british_sign_language_is_a_language() -> None:
    match = only(ABUSED.replaced(languages=("bfi",)), {"access": ("bsl",)})
    assert "language:bfi" in match.reasons


@pytest.mark.parametrize(
    ("told", "theirs"),
    [
        (
            ABUSED.replaced(people=("lgbt",)),
            {"by_and_for": ("by_for_lgbt",), "welcomes": ("lgbt",)},
        ),
        (ABUSED.replaced(by_and_for=("by_for_sikh",)), {"by_and_for": ("by_for_sikh",)}),
        (
            ABUSED.replaced(languages=("pl",)),
            {"by_and_for": ("by_for_eastern_european",), "languages": ("pl",)},
        ),
    ],
    ids=["people told of", "a group wished for", "a language spoken"],
)
def test_whoever_told_of_them_is_not_kept_from_those_run_by_and_for_them(
    told: Circumstances, theirs: dict[str, Any]
) -> None:
    assert order(told, theirs, {}) == ["z-better", "a-worse"]


def test_those_for_all_migrants_or_all_minoritised_women_stand_with_the_rest() -> None:
    for group in ("by_for_black_minoritised_women", "by_for_refugees_migrants"):
        assert order(ABUSED, {}, {"by_and_for": (group, "by_for_sikh")}) == ["a-worse", "z-better"]
