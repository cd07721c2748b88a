"""What is known to go wrong with the services of this county, held for good."""

from __future__ import annotations

import re

import pytest

from pathfinder.directory import Service
from pathfinder.directory.shipped import load_shipped, shipped_files
from pathfinder.directory.withheld import shipped_withheld

MIRRORS = ("efjtl6rk", "theworkoutfactory", "qualitypuck", "honorok", "uulka", "news.free-list")


def entry(service_id: str) -> Service:
    return load_shipped().service(service_id)


def numbers(service_id: str, *, shown: bool = True) -> set[str]:
    return {phone.number for phone in entry(service_id).phones if phone.shown is shown}


@pytest.mark.parametrize(
    ("closed", "successor"),
    [
        ("savana", "survive-sexual-violence"),
        ("cach-south-staffs", "usah-hate-crime"),
        ("challenge-north-staffs", "usah-hate-crime"),
        ("arch-male-victims", "glow-safe-accommodation"),
        ("age-uk-staffordshire", "hourglass"),
        ("rmc-black-country", "refugee-and-migrant-centre"),
        ("bcwa-modern-slavery-wm", "bcwa-modern-slavery"),
    ],
)
def test_what_became_of_a_closed_service_is_said(closed: str, successor: str) -> None:
    assert not entry(closed).is_published
    assert successor in entry(closed).replaced_by
    assert entry(successor).is_published


@pytest.mark.parametrize("name", ["Savana", "CACH", "Arch", "Age UK Staffordshire"])
def test_a_search_for_a_former_name_has_something_to_find(name: str) -> None:
    assert any(
        name in (organization.name, *organization.other_names) for organization in load_shipped()
    )


@pytest.mark.parametrize("service_id", ["savana", "cach-south-staffs", "challenge-north-staffs"])
def test_a_closed_service_gives_no_way_in(service_id: str) -> None:
    assert entry(service_id).ways_in == ()


@pytest.mark.parametrize(
    "service_id",
    ["grange-park-sarc", "sarac", "deafvibe", "assist-staffs", "navigation-house-newcastle"],
)
def test_what_nobody_could_confirm_is_not_published(service_id: str) -> None:
    assert not entry(service_id).is_published


@pytest.mark.parametrize(
    ("service_id", "number"),
    [
        ("new-era-victims", "0300 303 3778"),
        ("pathway-project", "01543 676800"),
        ("staffs-adult-safeguarding", "0345 604 2719"),
        ("staffs-adult-safeguarding", "0345 604 2886"),
        ("wm-cyp-sexual-assault-service", "0330 223 0099"),
        ("wm-cyp-sexual-assault-service", "0808 196 2340"),
    ],
)
def test_the_right_one_of_contradicting_numbers_is_shown(service_id: str, number: str) -> None:
    assert number in numbers(service_id)


def test_numbers_to_be_confirmed_first_are_held_back() -> None:
    assert "0800 1313 126" in numbers("staffs-first-response", shown=False)
    assert "0300 303 0923" in numbers("north-staffs-mind", shown=False)
    assert "0800 970 0372" in numbers("grange-park-sarc", shown=False)


@pytest.mark.parametrize(
    "number",
    [
        "0300 303 778",
        "01785 601690",
        "0845 604 2886",
        "0845 604 2719",
        "07513 088739",
        "07983 437747",
        "0797 149 7988",
        "07773 792016",
        "0330 0945 559",
        "0300 111 8007",
    ],
)
def test_a_number_that_leads_to_a_stranger_stands_in_no_file(number: str) -> None:
    digits = number.replace(" ", "")
    written = re.compile(r"\D?".join(digits) + r"(?!\d)")
    assert not [name for name, text in shipped_files().items() if written.search(text)]
    assert shipped_withheld().reason_for(number)


@pytest.mark.parametrize("mirror", MIRRORS)
def test_no_copy_of_somebody_elses_page_is_cited(mirror: str) -> None:
    assert not [name for name, text in shipped_files().items() if mirror in text]


@pytest.mark.parametrize("service_id", ["usah-hate-crime", "harmony-asb"])
def test_who_takes_everyone_says_so_on_one_undated_page(service_id: str) -> None:
    residence = entry(service_id).residence
    assert residence is not None
    assert residence.value.scope == "any"
    assert [source.date for source in residence.sources] == ["undated"]
    assert residence.said_by == "other"


@pytest.mark.parametrize("service_id", ["asha-north-staffs", "sanctus-st-marks"])
def test_who_takes_people_seeking_asylum_takes_refused_ones_without_funds(service_id: str) -> None:
    service = entry(service_id)
    assert service.residence is not None
    assert service.residence.value.accepted == ("asylum",)
    assert service.only_for is not None
    assert set(service.only_for.value) == {"asylum", "refugees"}
    assert service.public_funds is not None
    assert service.public_funds.value == "not_needed"


def test_a_home_address_rule_is_not_an_immigration_rule() -> None:
    gateway = entry("staffordshire-victim-gateway")
    assert gateway.home_address is not None
    assert gateway.residence is None


def test_who_refuses_by_status_says_so_and_asks_for_papers() -> None:
    lichfield = entry("lichfield-housing")
    assert lichfield.residence is not None
    assert {"no_recourse", "asylum"} <= set(lichfield.residence.value.refused)
    assert lichfield.asks_for_papers is not None
    assert lichfield.asks_for_papers.value is True


def test_no_refuge_of_the_county_is_said_to_take_people_without_recourse() -> None:
    for service_id in ("pathway-project", "staffs-womens-aid-refuge", "glow-safe-accommodation"):
        assert entry(service_id).public_funds is None
        assert entry(service_id).residence is None


@pytest.mark.parametrize(
    "service_id",
    [
        "pathway-project",
        "staffs-womens-aid-refuge",
        "glow-safe-accommodation",
        "bcwa-modern-slavery",
        "opoka-safe-houses",
        "central-womens-aid-refuge",
    ],
)
def test_a_refuge_is_confidential(service_id: str) -> None:
    assert entry(service_id).confidential_place
    assert entry(service_id).locations == ()


@pytest.mark.parametrize("service_id", ["new-era-victims", "usah-hate-crime", "harmony-asb"])
def test_the_last_known_term_of_a_contract_ended_in_september_2026(service_id: str) -> None:
    contract = entry(service_id).contract
    assert contract is not None
    assert contract.value.ends == "2026-09-30"


def test_regulated_advice_is_claimed_only_where_a_page_says_who_regulates_it() -> None:
    for organization in load_shipped():
        for service in organization.services:
            if service.adviser is not None:
                assert service.helps is not None
                assert "immigration_advice" in service.helps.value
    assert entry("ca-south-east-staffs").adviser is None
    assert entry("asha-redcross-refugee-action").adviser is None
