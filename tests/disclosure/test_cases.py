"""Worked cases: what a person in a known situation is told, each as the page it rests on says it.

Written from the sources, not from the engine. Every case names what is told to whom, and then who
may come to know, as police, Home Office, council and others where the case is about them.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Any, Final, NamedTuple

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

TODAY: Final = date(2026, 11, 25)
N, M, A = Openness.NOT_KNOWN, Openness.MAY, Openness.ALWAYS
CLOSED, AGREE, DANGER = Openness.CLOSED_BY_LAW, Openness.IF_YOU_AGREE, Openness.IN_DANGER


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


class Case(NamedTuple):
    """One case: who is told, what the person told us, who may know, and the page behind it."""

    asked: str
    told: str
    expected: dict[Recipient, Openness]
    because: str


CASES: Final = {
    "a hate crime support service of the county": Case(
        "usah-hate-crime",
        "hate_crime fears_police",
        {"police": M, "council": M, "home_office": M},
        "the charity that runs it may share without permission for a public task (casns.org.uk)",
    ),
    "a third-party reporting centre for hate crime": Case(
        "hate_third_party_centre",
        "hate_crime",
        {"police": A, "home_office": M, "council": N},
        "the incident reaches police as intelligence without a name (Halesowen BID)",
    ),
    "a helpline that asks each person whether police may know": Case(
        "on-your-side",
        "hate_crime",
        {"police": N, "home_office": N},
        "their page says so and has no date, so it does not count (onyoursideuk.org)",
    ),
    "True Vision with insecure papers": Case(
        "true-vision",
        "hate_crime insecure_status",
        {"police": A, "home_office": M},
        "it is the police's own form (safercolchester.co.uk); hate crime is outside rec 1",
    ),
    "a sexual assault referral centre at 25": Case(
        "grange-park-sarc",
        "sexual_violence",
        {"police": N, "home_office": N, "council": N},
        "an adult decides; the exceptions are risk and a child (sarchelp.co.uk)",
    ),
    "a sexual assault referral centre at 15": Case(
        "grange-park-sarc",
        "sexual_violence under_18",
        {"police": A, "council": A, "home_office": M},
        "under 18 others will be told: every child is safeguarded (westmidsregionalcypsas.co.uk)",
    ),
    "the centre for children at 15": Case(
        "wm-cyp-sexual-assault-service",
        "sexual_violence under_18",
        {"police": A, "council": A},
        "every child who comes will be safeguarded (westmidsregionalcypsas.co.uk)",
    ),
    "the slavery helpline for an adult": Case(
        "unseen-modern-slavery-helpline",
        "modern_slavery",
        {"police": M, "home_office": M, "council": N},
        "facts about a place can go to police without a name (unseenuk.org, 2019)",
    ),
    "the slavery helpline under 18": Case(
        "unseen-modern-slavery-helpline",
        "modern_slavery under_18",
        {"police": A, "council": A, "home_office": A},
        "they pass on details of somebody under 18 in danger without consent (helpline page)",
    ),
    "council homelessness with papers": Case(
        "stoke-housing-solutions",
        "domestic_abuse",
        {"council": A, "police": M, "home_office": M},
        "nobody tells us of papers: the council may ask the Home Office (Shelter Legal)",
    ),
    "council homelessness without papers": Case(
        "stoke-housing-solutions",
        "domestic_abuse insecure_status no_recourse",
        {"council": A, "police": M, "home_office": M},
        "the council may, and sometimes must, contact the Home Office (Code of Guidance ch. 7)",
    ),
    "social care with children and no public funds": Case(
        "council_social_care",
        "domestic_abuse has_children no_recourse",
        {"council": A, "police": M, "home_office": A},
        "asking for support normally means an immigration check (NRPF Network)",
    ),
    "Crimestoppers about one's own workplace": Case(
        "crimestoppers",
        "labour_exploitation insecure_status",
        {"police": A, "home_office": M},
        "reports can go to border agencies (crimestoppers-uk.org)",
    ),
    "Fearless about being used by a gang": Case(
        "fearless",
        "child_exploitation",
        {"police": A, "home_office": M},
        "the report names nobody, so no referral must follow (crimestoppers-uk.org)",
    ),
    "a MARAC": Case(
        "marac",
        "domestic_abuse",
        {"police": A, "council": A, "home_office": M},
        "police are a core agency (SafeLives); then the police rules apply",
    ),
    "a MARAC about coercive control": Case(
        "marac",
        "coercive_control insecure_status",
        {"police": A, "council": A, "home_office": M},
        "coercive control is domestic abuse, whatever list a rule was written with",
    ),
    "a solicitor": Case(
        "solicitor",
        "domestic_abuse insecure_status",
        {"police": N, "council": N, "home_office": N, "family_or_abuser": CLOSED},
        "privilege closes what it covers (SRA); other things said may be told in danger",
    ),
    "a regulated adviser": Case(
        "immigration_adviser",
        "domestic_abuse",
        {"police": N, "home_office": N, "family_or_abuser": N},
        "confidential, subject to legal demands; no privilege (OISC code paras 27-28)",
    ),
    "police, domestic abuse, status in doubt": Case(
        "staffordshire-police",
        "domestic_abuse insecure_status",
        {"police": A, "home_office": M, "school": A},
        "recommendation 1 is policy and disputed (Essex Police, 2022-01-20): it earns nothing",
    ),
    "police, theft, status in doubt": Case(
        "staffordshire-police",
        "theft_burglary insecure_status",
        {"police": A, "home_office": M, "school": N},
        "recommendation 1 does not cover it",
    ),
    "police, domestic abuse, children at home": Case(
        "staffordshire-police",
        "domestic_abuse has_children",
        {"school": A, "council": A},
        "Operation Encompass (statutory guidance, 7 November 2025)",
    ),
    "police, theft, children at home": Case(
        "staffordshire-police",
        "theft_burglary has_children",
        {"school": N},
        "Operation Encompass is about domestic abuse",
    ),
    "a witness of a hate crime with insecure papers": Case(
        "staffordshire-police",
        "hate_crime witness insecure_status",
        {"police": A, "home_office": M},
        "witnesses have nothing like recommendation 1 (NPCC 2020)",
    ),
    "somebody who did not say whether they are a witness": Case(
        "staffordshire-police",
        "hate_crime insecure_status",
        {"police": A, "home_office": M},
        "what nobody told takes the more open branch",
    ),
    "999": Case(
        "emergency_operator_999",
        "domestic_abuse danger_now",
        {"police": A, "home_office": M, "school": A},
        "a 999 call is never anonymous, and the school will hear",
    ),
    "New Era": Case(
        "new-era-victims",
        "domestic_abuse",
        {"police": M, "home_office": M, "council": N},
        "police and New Era go through high-level cases together (staffordshire-pfcc.gov.uk)",
    ),
    "New Era with children": Case(
        "new-era-victims",
        "domestic_abuse has_children",
        {"police": M, "council": M, "school": M},
        "where police know of children, school and social care may",
    ),
    "another refuge of the county": Case(
        "staffs-womens-aid-refuge",
        "domestic_abuse",
        {"police": N, "council": N, "home_office": N},
        "only a service elsewhere has said when (stopdomesticabuse.uk)",
    ),
    "another refuge, in danger at this moment": Case(
        "staffs-womens-aid-refuge",
        "domestic_abuse danger_now",
        {"police": M, "home_office": M},
        "the exception that such services name is met",
    ),
    "Childline at 13": Case(
        "childline",
        "child_abuse under_18",
        {"police": N, "council": N, "home_office": N},
        "its exceptions are a life at risk and other children (childline.org.uk, undated)",
    ),
    "the NSPCC about FGM": Case(
        "nspcc-helpline-fgm",
        "fgm under_18",
        {"police": M, "council": M},
        "they may share anything told with children's services or police (nspcc.org.uk)",
    ),
    "a school, told by a girl of 15": Case(
        "school",
        "domestic_abuse under_18",
        {"school": A, "council": A, "police": A},
        "a teacher has to pass it on",
    ),
    "the referral mechanism through a charity, adult": Case(
        "first_responder_ngo",
        "modern_slavery",
        {"home_office": N, "police": N},
        "nothing is sent without consent, as others say of charities (westmidlandsantislavery.org)",
    ),
    "the referral mechanism through a charity, child": Case(
        "first_responder_ngo",
        "modern_slavery under_18",
        {"home_office": M, "police": M},
        "under 18 no consent is needed",
    ),
    "the referral mechanism through the police, adult": Case(
        "police",
        "modern_slavery",
        {"home_office": A},
        "without consent a notice goes without a name (Modern Slavery Act s.52)",
    ),
    "the referral mechanism through the police, child": Case(
        "police",
        "modern_slavery under_18",
        {"home_office": A, "council": A},
        "no consent is needed, and child protection follows",
    ),
    "the mechanism itself": Case(
        "single_competent_authority",
        "modern_slavery",
        {"home_office": A, "police": A},
        "it is the Home Office, and every case was to go to police (Sefton, 2017)",
    ),
    "the Salvation Army, adult": Case(
        "salvation-army-msvcc",
        "modern_slavery",
        {"home_office": M, "police": M},
        "a refusal is still notified without a name (Home Office form, 2025-09-11)",
    ),
    "the Salvation Army, under 18": Case(
        "salvation-army-msvcc",
        "modern_slavery under_18",
        {"home_office": A, "police": A},
        "under 18 details are shared with police and Home Office (form, 2026-03-25)",
    ),
    "a bank": Case(
        "bank",
        "domestic_abuse insecure_status",
        {"home_office": A, "police": N},
        "it must check and report a match (guidance v3, 3 May 2024)",
    ),
    "a GP after rape": Case(
        "gp",
        "sexual_violence",
        {"police": N, "home_office": N},
        "over 16 in confidence, others' death or harm excepted (GMC); GPs are outside charging",
    ),
    "a GP after a stabbing": Case(
        "gp",
        "violent_crime",
        {"police": M, "home_office": M},
        "an attack with a blade is told to police without a name (GMC)",
    ),
    "a GP and FGM in a girl": Case(
        "gp",
        "fgm under_18",
        {"police": A, "council": A},
        "a known case under 18 must be reported (FGM Act s.5B)",
    ),
    "a GP and FGM long ago, at sixty": Case(
        "gp",
        "fgm over_60",
        {"police": N},
        "the duty is about girls under 18",
    ),
    "a hospital": Case(
        "nhs_hospital",
        "domestic_abuse",
        {"police": M, "home_office": M},
        "unpaid bills can be notified (SUI 16.1); a blade wound is told without a name",
    ),
    "the abuse concession": Case(
        "mvdac-home-office",
        "domestic_abuse partner_visa",
        {"home_office": A, "police": N},
        "applying tells the Home Office (guidance v4.0)",
    ),
    "the Forced Marriage Unit": Case(
        "forced-marriage-unit",
        "forced_marriage",
        {"home_office": A},
        "a joint unit of Foreign Office and Home Office (joint privacy notice)",
    ),
    "Migrant Help from asylum housing": Case(
        "migrant-help-asylum",
        "domestic_abuse asylum",
        {"home_office": A},
        "they act for the Home Office",
    ),
    "the family court": Case(
        "family_court",
        "domestic_abuse",
        {"family_or_abuser": A, "police": A, "home_office": M},
        "the person named is served (GOV.UK); the order goes to police",
    ),
    "criminal injuries compensation": Case(
        "cica",
        "violent_crime",
        {"police": A, "home_office": M},
        "it asks the police for papers",
    ),
    "Samaritans": Case(
        "samaritans",
        "domestic_abuse",
        {"police": M, "home_office": M},
        "a caller who threatens may be told to police (their page on misuse): a warning counts",
    ),
    "listening only, by the rule about Samaritans": Case(
        "service:shout-85258",
        "domestic_abuse",
        {"police": N, "home_office": N},
        "they act while a life is at risk; whether they call anybody was not seen",
    ),
    "the labour inspector about wages": Case(
        "fair-work-agency",
        "labour_exploitation work_visa",
        {"home_office": M, "police": N},
        "treat it as able to reach the Home Office (Work Rights Centre, 2025)",
    ),
    "the labour inspector about slavery": Case(
        "fair-work-agency",
        "modern_slavery",
        {"home_office": A},
        "a notice without a name (Modern Slavery Act s.52)",
    ),
    "Acas": Case(
        "acas",
        "labour_exploitation",
        {"home_office": N, "police": N},
        "a public body with the power to tell, of which no rule was found",
    ),
    "the county's children's services": Case(
        "staffs-first-response",
        "child_abuse",
        {"council": A, "police": A, "home_office": M, "school": M, "family_or_abuser": M},
        "they talk to teachers and family (newcastle-staffs.gov.uk); the hub is the police's too",
    ),
    "the Victim Gateway": Case(
        "staffordshire-victim-gateway",
        "violent_crime",
        {"police": N, "home_office": N},
        "with consent, they say without a date (victimsupport.org.uk)",
    ),
    "the national domestic abuse helpline": Case(
        "refuge-national-domestic-abuse-helpline",
        "domestic_abuse",
        {"police": N, "home_office": N},
        "its terms were not found",
    ),
    "a food bank": Case(
        "leek-foodbank",
        "domestic_abuse insecure_status",
        {"police": N, "home_office": N, "council": N, "school": N, "family_or_abuser": N},
        "nobody has said anything",
    ),
}


@pytest.mark.parametrize("name", CASES)
def test_a_case_is_judged_as_its_sources_say(name: str) -> None:
    case = CASES[name]
    found = verdicts(case.asked, *case.told.split())
    assert {one: found[one].openness for one in case.expected} == case.expected, case.because


def test_there_are_enough_cases() -> None:
    assert len(CASES) >= 50


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
