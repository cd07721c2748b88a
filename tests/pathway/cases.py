"""Worked cases: a person, what the sources say of their situation, and what a plan must be.

Each line of a case was written from the rules and the policy notes, not from what the plan says.
"""

from __future__ import annotations

from dataclasses import dataclass

from pathfinder.circumstances import Circumstances
from pathfinder.disclosure import Openness

MAY, ALWAYS, NOT_KNOWN = Openness.MAY, Openness.ALWAYS, Openness.NOT_KNOWN


@dataclass(frozen=True)
class Case:
    """What a person told, and what their plan must and must not be."""

    told: Circumstances
    why: str
    first: str = ""
    best: tuple[str, ...] = ()
    """Ways among the first three."""
    holds: tuple[str, ...] = ()
    lacks: tuple[str, ...] = ()
    order: tuple[str, ...] = ()
    """Ways that stand in this order."""
    police: tuple[tuple[str, Openness], ...] = ()
    """How openly the police come to know on a way."""
    home_office: tuple[tuple[str, Openness], ...] = ()
    services: tuple[tuple[str, str], ...] = ()
    """A service that carries out a way for this person."""
    not_services: tuple[tuple[str, str], ...] = ()
    unknown_here: tuple[str, ...] = ()
    notes: tuple[str, ...] = ()


def told(*concepts: str, place: str | None = None) -> Circumstances:
    person = Circumstances(place=place)
    for concept in concepts:
        person = person.with_concept(concept)
    return person


CASES = {
    "expired visa in Burton, hurt at home": Case(
        told("domestic_abuse", "insecure_status", place="burton-upon-trent"),
        "Recommendation 1 covers mere doubt, not an expired visa: police stay at may.",
        first="legal_advice_first",
        best=("national_helpline",),
        holds=("da_service_no_police", "mvdac", "family_court_order"),
        order=("legal_advice_first", "da_service_no_police", "mvdac", "police_direct"),
        home_office=(("police_direct", MAY), ("mvdac", ALWAYS), ("legal_advice_first", NOT_KNOWN)),
        services=(("da_service_no_police", "pathway-project"),),
        notes=("no_route_without_exceptions",),
    ),
    "unpaid and threatened at a car wash": Case(
        told("labour_exploitation", "fears_police", place="stafford"),
        "Inspectors can reach the Home Office; Crimestoppers could lead police to the workplace.",
        first="legal_advice_first",
        best=("victim_gateway",),
        holds=("work_rights", "modern_slavery_helpline"),
        lacks=("crimestoppers",),
        order=("legal_advice_first", "work_rights", "nrm_via_charity"),
        home_office=(("work_rights", MAY), ("nrm_via_charity", ALWAYS)),
        services=(("work_rights", "work-rights-centre"), ("work_rights", "acas")),
    ),
    "own workplace told without a name": Case(
        told("labour_exploitation", "modern_slavery", "report_anonymously", "work_visa"),
        "Reports on a place can go to border agencies, who may find the person in it.",
        lacks=("crimestoppers",),
        holds=("modern_slavery_helpline", "duty_to_notify_only"),
    ),
    "a girl of 15 after sexual violence": Case(
        told("sexual_violence", "under_18", "woman", place="stoke-on-trent"),
        "Childline keeps most things; professionals must pass it on; under 18 others are told.",
        first="child_help",
        holds=("sarc_self_referral",),
        police=(("child_help", ALWAYS),),
        services=(
            ("child_help", "childline"),
            ("sarc_self_referral", "wm-cyp-sexual-assault-service"),
        ),
        notes=("under_18_told_sooner",),
    ),
    "a girl of 15 who fears the police": Case(
        told("sexual_violence", "under_18", "fears_police"),
        "Fear orders by who comes to know, at any age; the young are told that others hear sooner.",
        holds=("child_help",),
        order=("victim_gateway", "police_direct"),
        notes=("no_route_without_exceptions", "under_18_told_sooner"),
    ),
    "a woman of 25 after rape, no police": Case(
        told("sexual_violence", "forensic_exam", "woman", place="stafford"),
        "Adults need not tell the police; the local centre's name today was not found.",
        first="sarc_self_referral",
        unknown_here=("sarc_self_referral",),
        not_services=(("sarc_self_referral", "wm-cyp-sexual-assault-service"),),
    ),
    "a man after sexual violence who fears the police": Case(
        told("sexual_violence", "man", "fears_police", place="newcastle-under-lyme"),
        "The examination is for every adult; helplines for men are named.",
        holds=("sarc_self_referral", "national_helpline"),
        order=("sarc_self_referral", "police_with_advocate"),
        not_services=(("national_helpline", "womens-aid-live-chat"),),
        notes=("no_route_without_exceptions",),
    ),
    "slavery under 18": Case(
        told("modern_slavery", "under_18"),
        "No consent is needed under 18; the helpline passes it on; the adults' NRM way is none.",
        first="child_help",
        holds=("modern_slavery_helpline",),
        lacks=("nrm_via_charity", "duty_to_notify_only"),
        police=(("modern_slavery_helpline", ALWAYS),),
        notes=("under_18_told_sooner",),
    ),
    "slavery, grown up": Case(
        told("modern_slavery", "insecure_status"),
        "NRM is the Home Office, and police are to be assumed; a charity need send nothing.",
        order=("modern_slavery_helpline", "nrm_via_charity"),
        police=(("nrm_via_charity", ALWAYS),),
        home_office=(("nrm_via_charity", ALWAYS), ("duty_to_notify_only", ALWAYS)),
    ),
    "homeless after abuse, no papers": Case(
        told("domestic_abuse", "housing_advice", "insecure_status", place="tamworth"),
        "A council may and sometimes must contact the Home Office; advice first.",
        holds=("council_homeless",),
        order=("legal_advice_first", "council_homeless"),
        home_office=(("council_homeless", MAY),),
        services=(("council_homeless", "tamworth-housing"),),
    ),
    "homeless after abuse, papers no worry": Case(
        told("domestic_abuse", "housing_advice", place="tamworth"),
        "Free advice is for anyone, so the council comes first where it is what is asked for.",
        first="council_homeless",
        home_office=(("council_homeless", MAY),),
    ),
    "children and no public funds": Case(
        told("domestic_abuse", "no_recourse", "has_children", "money_food"),
        "Social services check with the Home Office whatever one agrees to; advice comes first.",
        holds=("council_social_care", "mvdac"),
        order=("legal_advice_first", "council_social_care"),
        home_office=(("council_social_care", ALWAYS),),
    ),
    "a witness of a hate crime": Case(
        told("hate_crime", "witness", "fears_police"),
        "A witness has nothing like recommendation 1.",
        first="legal_advice_first",
        best=("victim_gateway",),
        holds=("hate_support_usah", "crimestoppers", "true_vision"),
        order=("hate_support_usah", "true_vision"),
        police=(("true_vision", ALWAYS),),
        home_office=(("true_vision", MAY),),
        notes=("nothing_protects_a_witness",),
    ),
    "a victim of hate crime without fear": Case(
        told("hate_crime", place="stafford"),
        "Support comes before the police's own form, which looks independent and is not.",
        holds=("hate_support_usah",),
        order=("hate_support_usah", "true_vision"),
        lacks=("crimestoppers",),
        services=(("hate_support_usah", "usah-hate-crime"), ("true_vision", "true-vision")),
    ),
    "theft, status in doubt": Case(
        told("theft_burglary", "insecure_status"),
        "Recommendation 1 covers no theft: police to Home Office stays at may.",
        home_office=(("police_direct", MAY),),
        order=("victim_gateway", "police_direct"),
        lacks=("mvdac", "crimestoppers"),
    ),
    "theft without fear": Case(
        told("theft_burglary", place="stafford"),
        "The Gateway is there whether or not one tells the police.",
        first="victim_gateway",
        holds=("police_direct",),
        lacks=("legal_advice_first", "council_social_care"),
    ),
    "a neighbour who knows of a robbery": Case(
        told("violent_crime", "witness", "report_anonymously"),
        "Crimestoppers takes facts without a name, and passes them on always.",
        first="crimestoppers",
        police=(("crimestoppers", ALWAYS), ("police_anonymous", ALWAYS)),
        services=(("crimestoppers", "crimestoppers"),),
    ),
    "in danger and afraid of the police": Case(
        told("domestic_abuse", "danger_now", "fears_police"),
        "Being alive comes first; the cost of the call is said beside it.",
        first="emergency_999",
        notes=("in_danger_first", "calling_has_a_cost", "no_route_without_exceptions"),
        order=("emergency_999", "national_helpline", "legal_advice_first"),
        police=(("emergency_999", ALWAYS),),
    ),
    "in danger with nothing else told": Case(
        told("danger_now"),
        "999 first; somebody else is there too.",
        first="emergency_999",
        holds=("victim_gateway", "listening_only"),
    ),
    "forced to marry, papers not sure": Case(
        told("forced_marriage", "partner_visa"),
        "The unit is part of the Home Office: a charity's helpline comes first.",
        order=("national_helpline", "forced_marriage_unit"),
        home_office=(("forced_marriage_unit", ALWAYS),),
        holds=("legal_advice_first", "family_court_order"),
    ),
    "a girl who fears a forced marriage": Case(
        told("forced_marriage", "under_18"),
        "Childline keeps most things; anyone else who works with children must pass it on.",
        first="child_help",
        holds=("forced_marriage_unit",),
        notes=("under_18_told_sooner",),
    ),
    "hurt in asylum housing": Case(
        told("domestic_abuse", "asylum", "safe_place_to_stay", place="stoke-on-trent"),
        "Those who run it work for the Home Office, which knows the person already.",
        holds=("asylum_support_da", "da_service_no_police"),
        lacks=("mvdac",),
        order=("da_service_no_police", "asylum_support_da"),
        home_office=(("asylum_support_da", ALWAYS),),
        services=(("asylum_support_da", "migrant-help-asylum"),),
    ),
    "hurt at home, never asked for asylum": Case(
        told("domestic_abuse", "partner_visa"),
        "Nobody outside the asylum system is sent to those who act for the Home Office.",
        lacks=("asylum_support_da",),
        holds=("mvdac",),
    ),
    "left by a husband, on his visa": Case(
        told("marriage_abandonment", "partner_visa"),
        "The concession is for partners and tells the Home Office that one has left: advice first.",
        order=("legal_advice_first", "mvdac"),
        home_office=(("mvdac", ALWAYS),),
    ),
    "hurt at home with nothing told of papers": Case(
        told("domestic_abuse"),
        "Who told nothing of papers is not led to the Home Office by a plan.",
        lacks=("mvdac", "asylum_support_da"),
        holds=("da_service_no_police", "national_helpline"),
    ),
    "a court order instead of the police": Case(
        told("stalking_harassment", "family_legal_advice"),
        "The abuser is served and the police get a copy.",
        first="family_court_order",
        police=(("family_court_order", ALWAYS),),
    ),
    "an older person robbed by a relative": Case(
        told("elder_abuse", "over_60", place="lichfield"),
        "A specialist service first, without the police.",
        first="da_service_no_police",
    ),
    "money after a violent crime": Case(
        told("violent_crime", "money_food"),
        "The claim brings in the police, and nobody in the catalogue makes it.",
        first="compensation_cica",
        police=(("compensation_cica", ALWAYS),),
        unknown_here=("compensation_cica",),
    ),
    "cheated of money, wants a roof": Case(
        told("fraud", "housing_advice", "fears_police"),
        "The council is no police-free way, yet somebody must be reached.",
        holds=("council_homeless", "legal_advice_first"),
        order=("legal_advice_first", "council_homeless"),
    ),
    "only wants somebody to listen": Case(
        told("someone_to_talk_to"),
        "Samaritans take no name and are for everybody.",
        holds=("listening_only", "victim_gateway"),
        services=(("listening_only", "samaritans"),),
    ),
    "outside the county": Case(
        told("domestic_abuse", place="elsewhere"),
        "National services are there for everybody.",
        holds=("national_helpline",),
        services=(("national_helpline", "refuge-national-domestic-abuse-helpline"),),
        unknown_here=("victim_gateway",),
    ),
    "cut as a girl, now a woman": Case(
        told("fgm", "woman", "health_care"),
        "The duty to tell the police is about girls under 18; treatment after FGM is free.",
        first="health_care",
        lacks=("child_help",),
    ),
}
