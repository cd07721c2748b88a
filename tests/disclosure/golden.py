"""What each rule opens by itself, read by eye: for nobody in particular, with nothing told.

Beside the openness stands the reason. A duty or an order is ``always`` where it bites in the
ordinary cases of that holder, else ``in_danger``; the engine's word raises it where it is more
open. Which duties bite in full for whom is in ``data/sharing/circumstances.toml``.
"""

from __future__ import annotations

from typing import Final

GOLDEN: Final[dict[str, tuple[str, str]]] = {
    "acas-enforcement": ("if_you_agree", "they put a caller through who wants to complain"),
    "acas-home-office": ("not_known", "no rule was found either way"),
    "public-authority-home-office-s20": (
        "not_known",
        "a power of every public body, not known to be used: the one exception",
    ),
    "applicant-home-office-mvdac": (
        "may",
        "who applies agrees, and what follows is the Home Office's: the engine says open",
    ),
    "bank-home-office": ("always", "the duty to check and report bites for every current account"),
    "childline-others": ("in_danger", "a life at risk, other children in danger"),
    "cica-police": ("always", "no claim is decided without papers from the police"),
    "council-home-office-s129": ("may", "whenever the Home Office asks; also the engine's word"),
    "council-sca-nrm": ("if_you_agree", "an adult is referred by consent"),
    "council-child-report-local": ("always", "every report is assumed to reach the shared hub"),
    "council-children-police": (
        "may",
        "a child at risk would be in_danger; the engine says open, for a crime brings police in",
    ),
    "council-housing-home-office": (
        "may",
        "they may ask; the duty bites in some circumstances only, so it adds in_danger",
    ),
    "council-ie-nrpf-connect": ("always", "asking for support normally means a check"),
    "council-home-office-sch3": (
        "may",
        "the duty bites only for who is ineligible by status: in_danger; the engine says open",
    ),
    "council-hub-police-local": ("may", "cases are talked over every week, at discretion"),
    "council-stoke-staffs-local": ("not_known", "only the beginning of the notice was seen"),
    "cps-home-office": ("not_known", "a gateway exists; whether it is used was not found"),
    "crimestoppers-police": ("always", "that is what it is for; without a name"),
    "crimestoppers-border-agencies": ("may", "whichever authority is responsible, at discretion"),
    "crimestoppers-malicious": ("may", "at discretion, for who lies to do harm"),
    "da-charity-police": ("in_danger", "four exceptions; the legal duty bites in special cases"),
    "da-charity-marac": ("in_danger", "a high score of risk"),
    "da-charity-childrens-services": ("in_danger", "a child at risk"),
    "new-era-police-case-review": ("may", "cases are gone through together, at discretion"),
    "new-era-marac-local": ("in_danger", "high risk"),
    "dfe-home-office-npd": ("may", "whenever the Home Office asks"),
    "999-operator-police": ("always", "every call is passed on with its number"),
    "family-court-respondent": ("always", "whoever is named is served with the papers"),
    "family-court-police": ("always", "the order goes to the police to be enforced"),
    "first-responder-ngo-sca": ("if_you_agree", "a charity has no duty to notify"),
    "fmu-is-home-office": ("always", "the unit is the Home Office, jointly"),
    "gp-home-office": ("not_known", "no flow was found, which proves none"),
    "cab-hate-project-others": ("if_you_agree", "with the victim's permission"),
    "usah-police": ("not_known", "its notice was not seen"),
    "citizens-advice-others-local": (
        "may",
        "a public task is at discretion; the legal duty bites in special cases",
    ),
    "tprc-police-facts": ("always", "reaches police as intelligence; without a name"),
    "tprc-police-identity": ("if_you_agree", "details are optional"),
    "hmrc-home-office": ("may", "a gateway, at discretion"),
    "idva-police": ("in_danger", "risk to life, a child, or high risk"),
    "immigration-adviser-confidential": (
        "in_danger",
        "by consent; what the law demands bites in special cases",
    ),
    "ie-migrant-victims-protocol": ("not_known", "announced; about what is done, not who hears"),
    "interpreter-professional": ("in_danger", "bound to silence; a legal duty in special cases"),
    "isva-police": ("in_danger", "risk to life or a child"),
    "fwa-home-office": ("may", "no rule was found, and the engine says open"),
    "glaa-home-office-duty-to-notify": (
        "in_danger",
        "bites only where somebody may be a victim of slavery; then always, without a name",
    ),
    "marac-police": ("always", "the police sit in every meeting"),
    "marac-ie": (
        "not_known",
        "guidance says no; it is no law, and the local protocol was not seen",
    ),
    "migrant-help-home-office": ("always", "they act for the Home Office"),
    "msh-police-identity": ("in_danger", "immediate danger, or somebody under 18"),
    "msh-police-facts": ("may", "facts about a place, at discretion; without a name"),
    "national-da-helpline-police": ("not_known", "its terms were not found"),
    "health-police-adult": ("in_danger", "death or serious harm of others"),
    "health-police-knife-gun": (
        "may",
        "always for a wound by gun or blade, which is a special case; without a name",
    ),
    "nhs-digital-home-office-mou": ("may", "on request; ended, so it is history"),
    "nhs-hospital-home-office-debt": ("may", "an unpaid bill is notified at discretion"),
    "nhs-hospital-status-check": ("not_known", "today's wording was not seen"),
    "police-ie-legal-power": ("may", "a power that police are known to use"),
    "police-ie-2018-npcc": ("may", "at discretion; replaced in 2020, so it is history"),
    "police-ie-2020-npcc": ("may", "at discretion; past its own review date, no successor found"),
    "police-ie-da-status-doubt": (
        "not_known",
        "recommendation 1: a promise by policy, narrow and disputed; it never reads safer",
    ),
    "police-ie-da-offence-evident": ("may", "recommendation 1 does not reach it: at discretion"),
    "police-ie-other-victims": ("may", "recommendation 1 leaves them out: at discretion"),
    "police-ie-witness": ("may", "witnesses have nothing like recommendation 1"),
    "police-ie-victim-also-suspect": ("may", "a counter-accusation ends one force's promise"),
    "police-ie-practice-2020-23": ("may", "every force did it"),
    "police-ie-consent-2025": ("if_you_agree", "announced: it may explain, never close"),
    "police-ie-pnc-markers": ("may", "alleged, not known when; the engine says open"),
    "police-sca-nrm-adult": ("if_you_agree", "an adult is referred by consent"),
    "police-home-office-duty-to-notify": (
        "in_danger",
        "bites only where somebody may be a victim of slavery; then always, without a name",
    ),
    "police-sca-nrm-child": (
        "may",
        "bites only for a child: in_danger by itself; the engine says open",
    ),
    "police-victim-services": ("always", "details go of themselves, within days"),
    "police-victim-services-sensitive": ("if_you_agree", "they ask expressly first"),
    "police-school-encompass": (
        "may",
        "bites where a child lives in the home: in_danger by itself; the engine says open",
    ),
    "police-childrens-services": ("in_danger", "a child in the household may be at risk"),
    "police-marac": ("in_danger", "high risk"),
    "police-anonymous-caller-traced": ("in_danger", "a nameless caller, where a life is at risk"),
    "police-staffordshire-local-policy": ("not_known", "no rule of the force was found"),
    "fgm-under-18-police": (
        "may",
        "bites only for a known case under 18: in_danger by itself; the engine says open",
    ),
    "csa-mandatory-report": (
        "may",
        "a Bill about children, not known to be in force; the engine says open until checked",
    ),
    "samaritans-others": (
        "in_danger",
        "a child or a life; a court's order and terrorism are special cases",
    ),
    "sarc-police-adult": ("in_danger", "risk to life or a child"),
    "sarc-storage": ("not_known", "how long samples stay is not known: the engine's word"),
    "sarc-child-13-17": ("in_danger", "risk to life or a child"),
    "sarc-child-council": ("always", "every child who comes is safeguarded"),
    "school-childrens-services": ("in_danger", "a child at risk"),
    "sca-police": ("always", "every case was to be referred; assume it still is"),
    "sca-home-office": ("always", "it is the Home Office"),
    "ieca": ("always", "it is Immigration Enforcement"),
    "solicitor-privileged": (
        "closed_by_law",
        "legal professional privilege, the only one there is",
    ),
    "solicitor-confidential": (
        "in_danger",
        "harm to somebody or a child; the legal duty bites in special cases",
    ),
    "true-vision-police": ("always", "the form is the police's own"),
    "victim-gateway-police": ("in_danger", "risk to life or a child"),
    "victim-gateway-others": ("if_you_agree", "introductions happen by consent"),
}
