"""The catalogue says no more than the facts that were compiled for it, record by record.

Where the two differ on purpose, the difference stands in a table here with its reason, so that a
new one is noticed. Nothing here can show that a fact is true; only that it was not made up.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from functools import cache
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import pytest
import yaml

from pathfinder.directory import Service
from pathfinder.directory.shipped import load_shipped

FACTS = Path(__file__).parents[2].parent / "shared" / "facts"
pytestmark = pytest.mark.skipif(
    not FACTS.is_dir(), reason="the compiled facts are not beside the checkout"
)
Record = dict[str, Any]

TWINS = {
    "bcwa-modern-slavery": "bcwa-modern-slavery-wm",
    "refugee-and-migrant-centre": "rmc-black-country",
}
"""Services compiled twice; the first is kept and holds the facts of both."""
HELD_BACK = {
    "asylum-aid": "the compilers: a lead for the editor only",
    "flex": "the compilers: not to be shown as a helpline",
    "safeline-male-survivor-helpline": "the compilers: not to be published without checking",
    "wm-forced-marriage-hba-helpline": "on the compilers' list of stale numbers",
}
"""Services the facts leave active whose own notes, or the compilers', forbid to show them."""
NOT_SAID = {
    "immigration-asylum-tribunal-contact": {"interpreter"},  # helps callers, nobody else
    "mvdac-home-office": {"immigration_advice"},  # an application, no advice
    "safe-spaces-ask-for-ani": {"safe_place_to_stay"},  # a room for minutes, by the note
    "sarac": {"counselling"},  # remembered, by the note
}
"""Needs and helps that the note of a record takes back."""
ELSEWHERE = {
    *("afruca", "asirt-birmingham", "barnardos-ictg", "base25-wolverhampton", "kmewo"),
    *("birmingham-solihull-womens-aid", "central-england-law-centre", "hibiscus", "stop-hate-uk"),
    *("central-womens-aid-refuge", "refugee-and-migrant-centre", "refugee-women-connect"),
    *("sifa-fireside-exploitation", "st-basils-exploitation", "stay-safe-east", "wmasn-safeplace"),
    *("west-mercia-womens-aid", "wm-forced-marriage-hba-helpline"),  # notes name another place
    *("ca-staffs-south-west", "reunite-international", "sarac"),  # notes: assumed or remembered
}
"""Services whose area is entered narrower than the field says, because the note says so."""
RESIDENCE = {
    "not_stated": {"unknown"},
    "any": {"any", "some"},  # narrower where the evidence speaks of one group
    "restricted": {"some", "only_for"},  # a limit that is no status is in only_for
}
GENDERS = {
    None: None,
    "not_stated": None,
    "any; weekly women and children's group": "any",
    "refuge: women and children; helpline: any": "any",
    "women (men supported for sexual violence in separate venues)": "women",
}
GENDERS_BY_NOTE = {
    "muslim-womens-network-helpline": "any",  # men and boys are taken too
    "refugee-and-migrant-centre": "any",  # said in the other of its two records
}
REFERRALS = {
    "any route; all referrals considered; helps to find a place elsewhere when full": "either",
    "drop-in": "self",
    "first responder online form, in addition to an nrm referral": "professional",
    "gp, self-referral or walk-in": "either",
    "only by a third-sector organisation, council or other public body": "professional",
    "police / glaa / birmingham city council housing team": "professional",
    "self or agency": "either",
    "self or professional": "either",
    "self-contact or professional referral form with dash; victim consent box required": "either",
    "self-referral for people with an asylum support appeal hearing, through the website "
    "(duty scheme)": "self",
    "third-sector agency, council or statutory body": "professional",
    "usually through the police family liaison officer; other agencies refer via the "
    "service": "professional",
    "walk in, liverpool street, deritend, b9 4ds; ring first": "self",
    "youth hub, 120 heath mill lane, b9 4ax; ring first": "self",
}
TAGS = {
    **{"Arabic": "ar", "British Sign Language": "bfi", "Bulgarian": "bg", "Cantonese": "yue"},
    **{"Czech": "cs", "Dari": "prs", "English": "en", "Farsi": "fa", "Hakka": "hak"},
    **{"Hindi": "hi", "Hokkien": "nan", "Indonesian": "id", "Japanese": "ja", "Kurdish": "ku"},
    **{"Mandarin": "cmn", "Panjabi": "pa", "Pashto": "ps", "Polish": "pl", "Portuguese": "pt"},
    **{"Slovak": "sk", "Spanish": "es", "Tagalog": "tl", "Turkish": "tr", "Urdu": "ur"},
    **{"Welsh": "cy"},
}
SPOKEN_BY_NOTE = {
    "kurdish-islamic-centre": {"ku"},  # "Kurdish speakers run it"
    "stafford-welcomes-refugees": {"uk"},  # "Ukrainian speakers among volunteers"
    "sikh-womens-aid": set(),  # "inferred from audience"
}
FREE_BY_NOTE = {"acas", "rights-of-women"}
"""Services that the summary or the notes of a record call free, where its field does not."""


@cache
def records() -> Mapping[str, Record]:
    names = ("services-local.yaml", "services-national.yaml")
    listed = [record for name in names for record in _read(name)]
    return {record["id"]: record for record in listed}


def _read(name: str) -> list[Record]:
    loaded: list[Record] = yaml.safe_load((FACTS / name).read_text("utf-8"))
    return loaded


def pairs() -> Iterator[tuple[Service, Record, Record]]:
    """Yield each service with its record and with that of its twin, or its own again."""
    for organization in load_shipped():
        for service in organization.services:
            record = records()[service.id]
            yield service, record, records()[TWINS.get(service.id, service.id)]


def kept() -> Iterator[tuple[Service, Record, Record]]:
    """Yield the same without the second entries of twins, which only point to the first."""
    return (pair for pair in pairs() if pair[0].id not in TWINS.values())


def digits(number: object) -> str:
    return re.sub(r"\D", "", str(number))


def both(record: Record, twin: Record, field: str) -> set[str]:
    return {*(record.get(field) or ()), *(twin.get(field) or ())}


def said(fact: Any) -> set[str]:
    return set(fact.value) if fact is not None else set()


def everything_in(record: Record) -> str:
    """Return every word of a record on one line, as the compilers wrote it."""
    return re.sub(r"\s+", " ", yaml.safe_dump(record, allow_unicode=True, width=10**6))


def test_no_need_or_help_is_claimed_that_the_facts_do_not_state() -> None:
    for service, record, twin in kept():
        needs, helps = both(record, twin, "needs"), both(record, twin, "helps")
        guesses = needs | both(record, twin, "needs_inferred")
        assert said(service.needs) <= needs, service.id
        assert said(service.helps) <= helps, service.id
        assert set(service.inferred_needs) <= guesses, service.id


def test_no_need_or_help_is_lost() -> None:
    for service, record, twin in kept():
        needs, helps = both(record, twin, "needs"), both(record, twin, "helps")
        guesses = needs | both(record, twin, "needs_inferred")
        lost = (guesses - said(service.needs) - set(service.inferred_needs)) | (
            helps - said(service.helps)
        )
        assert lost == NOT_SAID.get(service.id, set()), service.id


def test_no_area_is_wider_than_the_facts_and_none_is_lost() -> None:
    for service, record, _ in kept():
        areas = set(record.get("areas") or ())
        assert said(service.area) <= areas, service.id
        assert (said(service.area) == areas) is (service.id not in ELSEWHERE), service.id


def test_what_is_published_is_what_the_facts_leave_active() -> None:
    for service, record, _ in pairs():
        expected = record.get("status", "active")
        if service.id in TWINS.values():
            expected = "superseded"
        assert service.state == ("unverified" if service.id in HELD_BACK else expected), service.id


def test_who_is_taken_whatever_their_status_is_said_as_the_facts_say_it() -> None:
    for service, record, twin in kept():
        entered: str = service.residence.value.scope if service.residence else "unknown"
        if service.residence is None and service.only_for is not None:
            entered = "only_for"
        stated = {str(one["eligibility"]["residence_status"]) for one in (record, twin)}
        allowed = set().union(*(RESIDENCE[one] for one in stated))
        allowed |= {"only_for"} if allowed == {"unknown"} else set()
        assert entered in allowed, service.id
        if service.residence is not None and service.residence.value.refused:
            assert "restricted" in stated, service.id


def test_who_is_taken_without_public_funds_is_said_in_the_record() -> None:
    words = re.compile(r"no[- ]recourse|NRPF|destitute|public funds|right to benefits")
    for service, record, twin in kept():
        if service.public_funds is not None:
            assert words.search(everything_in(record) + everything_in(twin)), service.id


def test_papers_are_said_to_be_asked_for_where_the_compilers_found_it() -> None:
    asking = {service.id for service, _, _ in pairs() if service.asks_for_papers is not None}
    assert asking == {"lichfield-housing", "moorlands-housing", "newcastle-housing-advice"}


def test_women_men_and_ages_are_those_of_the_facts() -> None:
    ageless = re.compile(r"(?:any|all|regardless of) age")
    for service, record, _ in kept():
        who = record["who"]
        genders = GENDERS.get(who.get("genders"), who.get("genders"))
        entered = service.genders.value if service.genders else None
        assert entered == GENDERS_BY_NOTE.get(service.id, genders), service.id
        youngest, oldest = who.get("min_age") or None, who.get("max_age")
        if service.ages is None:
            assert (youngest, oldest) == (None, None), service.id
        else:
            ages = service.ages.value
            assert (ages.youngest, ages.oldest) == (youngest, oldest), service.id
            assert youngest or oldest or ageless.search(everything_in(record)), service.id


def test_each_telephone_number_is_that_of_its_own_record() -> None:
    for service, record, _ in kept():
        printed = {digits(one.get("number")): one for one in record["access"].get("phones") or ()}
        for phone in service.phones:
            fact = printed.get(digits(phone.number))
            if fact is None:
                assert service.id == "harmony-asb"  # the note names its provider's line instead
                assert phone.number in record["note"]
                continue
            assert phone.number == str(fact["number"]), service.id
            assert not (phone.shown and fact.get("confidence") == "low"), service.id
            assert (phone.free.value if phone.free else None) == fact.get("free"), service.id
            hours = fact.get("hours") or record["access"].get("hours")
            assert phone.hours is None or hours, service.id
        if service.state in ("active", "unverified"):
            entered = {digits(phone.number) for phone in service.phones}
            assert set(printed) - {"None", ""} <= entered, service.id


def test_each_other_way_in_stands_in_its_own_record() -> None:
    for service, record, twin in kept():
        words = everything_in(record) + everything_in(twin)
        for channel in service.channels:
            if channel.to is not None and channel.kind in ("email", "text", "whatsapp"):
                assert channel.to in words, (service.id, channel.to)
            elif channel.to is not None:
                host = (urlsplit(channel.to).hostname or "").removeprefix("www.")
                assert host in words, (service.id, channel.to)
        for location in service.locations:
            for part in (*location.lines, location.postcode or ""):
                assert part in words, (service.id, part)


def test_each_clock_time_stands_in_its_own_record() -> None:
    all_day = re.compile(r"24/7|24 ?h(?:ours)?\b|00:00|all other times|Fri 16:30 to Mon 08:30")
    for service, record, _ in kept():
        words = everything_in(record)
        lines = [phone.hours for phone in service.phones]
        ways = [channel.hours for channel in service.channels]
        for hours in filter(None, (*lines, *ways, service.hours)):
            clocks = {time for one in hours.value for time in (one.opens, one.closes)}
            if clocks & {"00:00", "24:00"}:
                assert all_day.search(words), service.id
            for clock in clocks - {"00:00", "24:00"}:
                assert clock in words, (service.id, clock)


def test_cost_and_referral_are_those_of_the_facts() -> None:
    for service, record, twin in kept():
        access = (record["access"], twin["access"])
        if service.cost is not None and service.cost.value == "free":
            free = any("free" in str(one.get("cost")) for one in access)
            assert free or service.id in FREE_BY_NOTE, service.id
        if service.referral is not None:
            routes = {str(one.get("referral")).lower() for one in access}
            assert service.referral.value in {REFERRALS.get(one, one) for one in routes}, service.id


def test_languages_interpreters_and_signing_are_not_guessed() -> None:
    for service, record, twin in kept():
        languages = record.get("languages") or {}
        offered = {TAGS[name] for name in languages.get("offered") or ()}
        assert said(service.languages) == SPOKEN_BY_NOTE.get(service.id, offered), service.id
        words = everything_in(record.get("languages") or {}) + str(twin.get("languages"))
        assert service.interpreter is None or re.search(
            "interpre|translat|language", words.replace("interpreter: not_stated", "")
        ), service.id
        if service.access is not None and "bsl" in service.access.value:
            assert re.search("BSL|Sign Language", everything_in(record)), service.id


def test_nobody_is_said_to_be_run_by_and_for_a_group_who_does_not_say_so() -> None:
    for service, record, twin in kept():
        claims = [one["who"].get("by_and_for") for one in (record, twin)]
        assert service.by_and_for is None or any(claims), service.id
