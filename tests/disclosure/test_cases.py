"""Worked cases: what a person in a known situation is told, each as the page it rests on says it.

The cases stand in ``cases.toml``, written from the sources and not from the engine: who is told,
what the person told us, and who then may come to know.
"""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from datetime import date
from pathlib import Path
from typing import Any, Final

import pytest

from pathfinder.circumstances import Circumstances
from pathfinder.disclosure import (
    Openness,
    Verdict,
    sharing,
    verdicts_of,
    verdicts_of_holder,
    verdicts_of_parties,
)
from pathfinder.disclosure.model import Recipient
from pathfinder.values import Value

TODAY: Final = date(2026, 11, 25)
N, M, A = Openness.NOT_KNOWN, Openness.MAY, Openness.ALWAYS
AGREE, DANGER = Openness.IF_YOU_AGREE, Openness.IN_DANGER


def told(*concepts: str) -> Circumstances:
    made = Circumstances()
    for concept in concepts:
        made = made.with_concept(concept)
    return made


def verdicts(asked: str, *concepts: str) -> Mapping[Recipient, Verdict]:
    """Return the verdicts about a service, or about a holder where no service has that id."""
    circumstances = told(*concepts)
    if asked in sharing().services:
        return verdicts_of(asked, TODAY, circumstances=circumstances)
    return verdicts_of_holder(asked, TODAY, circumstances=circumstances)


class Case(Value):
    """One case: who is told, what the person told us, who may know, and the page behind it."""

    name: str
    asked: str
    told: tuple[str, ...]
    expected: dict[str, str]
    because: str


CASES: Final = {
    case["name"]: Case.model_validate(case)
    for case in tomllib.loads(Path(__file__).with_name("cases.toml").read_text("utf-8"))["case"]
}


@pytest.mark.parametrize("name", CASES)
def test_a_case_is_judged_as_its_sources_say(name: str) -> None:
    case = CASES[name]
    found = {one: verdict.openness.id for one, verdict in verdicts(case.asked, *case.told).items()}
    assert {one: found[one] for one in case.expected} == case.expected, case.because


def test_there_are_enough_cases() -> None:
    assert len(CASES) >= 60


@pytest.mark.parametrize(
    ("asked", "concepts", "recipient", "said"),
    [
        ("childline", "child_abuse under_18", "police", DANGER),
        ("on-your-side", "hate_crime", "police", AGREE),
        ("kalayaan", "labour_exploitation", "home_office", AGREE),
        ("grange-park-sarc", "sexual_violence", "police", DANGER),
        ("womens-aid-live-chat", "domestic_abuse", "council", DANGER),
        ("staffs-womens-aid-refuge", "domestic_abuse", "police", DANGER),
    ],
)
def test_what_they_wrote_is_kept_though_it_does_not_count(
    asked: str, concepts: str, recipient: Recipient, said: Openness
) -> None:
    verdict = verdicts(asked, *concepts.split())[recipient]
    assert (verdict.openness, verdict.said) == (N, said)
    assert verdict.chain
    assert verdict.date == verdict.chain[verdict.closing].date


def test_a_rule_without_a_name_points_to_a_person_in_a_small_place() -> None:
    for asked, need in (("crimestoppers", "labour_exploitation"), ("cst", "hate_crime")):
        assert verdicts(asked, need)["police"].points_to_you
    assert not verdicts("true-vision", "hate_crime")["police"].points_to_you
    to_home_office = verdicts("police", "modern_slavery")["home_office"]
    assert to_home_office.points_to_you
    assert to_home_office.named is not None
    assert to_home_office.named.warns, "the name may follow all the same"


def test_what_was_taken_for_granted_is_said() -> None:
    school = verdicts("staffordshire-police", "domestic_abuse")["school"]
    assert (school.openness, school.surely) == (A, N)
    assert set(school.assumed) == {"has_children", "under_18"}
    assert (
        verdicts("staffordshire-police", "domestic_abuse", "has_children")["school"].assumed == ()
    )
    clinic = verdicts("nhs-national-fgm-clinics", "fgm")["police"]
    assert (clinic.openness, clinic.assumed, clinic.surely) == (A, ("under_18",), N)


def test_after_agreeing_to_the_police_the_home_office_may_hear() -> None:
    for asked, need in (
        ("staffs-womens-aid-refuge", "domestic_abuse"),
        ("on-your-side", "hate_crime"),
    ):
        onward = verdicts(asked, need)["home_office"].onward
        assert onward is not None
        assert (onward.holder, onward.told, onward.openness) == ("police", "police", M)
    agreed = verdicts("on-your-side", "hate_crime")["home_office"].onward
    assert agreed is not None
    assert agreed.agreed
    assert agreed.links[0].triggers == ("consent",)
    assert agreed.links[0].recipient == "police"


def test_a_way_with_several_who_are_told_is_as_open_as_the_most_open_of_them() -> None:
    together = verdicts_of_parties(("solicitor", "police"), TODAY, circumstances=told("fraud"))
    assert together["police"].openness is A
    assert together["home_office"].openness is M
    alone = verdicts_of_parties(("solicitor",), TODAY)
    assert alone == verdicts_of_holder("solicitor", TODAY)


def test_every_service_answers_about_every_recipient_in_every_situation() -> None:
    situations: list[Any] = [(), ("domestic_abuse", "has_children"), ("modern_slavery", "under_18")]
    for service in sharing().services:
        for concepts in situations:
            found = verdicts_of(service, TODAY, circumstances=told(*concepts))
            for recipient, verdict in found.items():
                assert verdict.recipient == recipient
                assert verdict.openness >= N or recipient == "family_or_abuser"
                if verdict.openness.warns:
                    assert verdict.said == verdict.openness
                    assert verdict.what
