"""What the bodies on the ways are called, as somebody who learns something.

Telling one of them can be telling the police, a council or the Home Office; the verdicts say so.
"""

from __future__ import annotations

from typing import Final

from pathfinder.web.sentences.wording import N_

PARTY_NAMES: Final = {
    "acas": N_("Acas, the advice line about work"),
    "applicant": N_("You, when you apply"),
    "childline": N_("Childline"),
    "cica": N_("The office that pays after crimes (CICA)"),
    "council": N_("The council"),
    "council_children": N_("The council’s children’s services"),
    "council_housing": N_("The council’s housing office"),
    "council_social_care": N_("The council’s social services"),
    "council_staffordshire_or_stoke": N_("The councils here"),
    "cps": N_("The prosecutors (CPS)"),
    "crimestoppers": N_("Crimestoppers"),
    "da_charity": N_("The domestic abuse service"),
    "da_charity_new_era": N_("New Era"),
    "emergency_operator_999": N_("The person who answers 999"),
    "family_court": N_("The family court"),
    "first_responder_ngo": N_("The charity that may send people to the NRM"),
    "forced_marriage_unit": N_("The Forced Marriage Unit"),
    "gp": N_("Your family doctor (GP)"),
    "hate_support_service_staffs": N_("The hate crime service (USAH)"),
    "hate_third_party_centre": N_("A place where hate crime can be reported to others"),
    "hmrc": N_("The tax office (HMRC)"),
    "home_office": N_("The Home Office"),
    "idva": N_("The adviser on abuse at home (IDVA)"),
    "immigration_adviser": N_("The immigration adviser"),
    "immigration_enforcement": N_("Immigration Enforcement (Home Office)"),
    "isva": N_("The adviser on sexual violence (ISVA)"),
    "labour_inspector_fwa_glaa": N_("The labour inspectors (Fair Work Agency)"),
    "marac": N_("A MARAC meeting"),
    "migrant_help": N_("Migrant Help"),
    "modern_slavery_helpline": N_("The slavery helpline"),
    "national_helpline_da": N_("The helpline"),
    "nhs": N_("The health service (NHS)"),
    "nhs_hospital": N_("The hospital"),
    "other_support_organisations": N_("Other support services"),
    "police": N_("The police"),
    "police_staffordshire": N_("Staffordshire Police"),
    "regulated_professional": N_("Nurses, doctors, social workers and teachers"),
    "respondent_abuser": N_("The person who hurts you"),
    "samaritans": N_("Samaritans"),
    "sarc": N_("The examination centre (SARC)"),
    "school": N_("The school"),
    "single_competent_authority": N_("The office that decides about slavery (Home Office)"),
    "solicitor": N_("The solicitor"),
    "true_vision": N_("True Vision"),
    "victim_services": N_("Victim services (Victim Gateway)"),
}
