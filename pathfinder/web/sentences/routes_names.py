"""What each way is called, where it can be had, and who the parties on it are.

Names of bodies that a person may have to say aloud in English stand in them as they are.
"""

from __future__ import annotations

from typing import Final

from pathfinder.web.sentences.wording import N_

NAMES: Final = {
    "emergency_999": N_("Call 999: danger now"),
    "police_direct": N_("Report to the police yourself"),
    "police_with_advocate": N_("Go to the police together with an adviser or a solicitor"),
    "police_anonymous": N_("Tell the police, and leave out your name"),
    "crimestoppers": N_("Crimestoppers: tell about a crime without your name"),
    "hate_support_usah": N_("Hate crime: support, and help to report through somebody else"),
    "true_vision": N_("True Vision: the police’s online form for hate crime"),
    "da_service_no_police": N_("A service for abuse at home, without going to the police"),
    "national_helpline": N_("A national helpline: talk, without going to the police"),
    "sarc_self_referral": N_(
        "An examination after sexual violence, without going to the police (adults)"
    ),
    "health_care": N_("A family doctor, a hospital (A&E) or a sexual health clinic"),
    "victim_gateway": N_("Staffordshire Victim Gateway, without a report to the police"),
    "modern_slavery_helpline": N_("The Modern Slavery and Exploitation Helpline"),
    "nrm_via_charity": N_("The official system for slavery (NRM), through a charity (adults)"),
    "duty_to_notify_only": N_("Slavery: no to the NRM, a notice without your name"),
    "council_social_care": N_(
        "Ask the council’s social services for a home and money (children, or care needs)"
    ),
    "council_homeless": N_("Ask a council for help because you have no safe home"),
    "legal_advice_first": N_("First advice about visa or papers, from a solicitor or adviser"),
    "mvdac": N_("Ask the Home Office for the domestic abuse concession (MVDAC)"),
    "family_court_order": N_("A court order that protects you, without a report to the police"),
    "forced_marriage_unit": N_("The government’s Forced Marriage Unit"),
    "asylum_support_da": N_("Hurt in asylum housing: ask to be moved"),
    "work_rights": N_("Used at work: advice first, then a complaint"),
    "child_help": N_("Help for a child or a young person"),
    "officer_signpost": N_("For police officers: link the victim to a third party"),
    "compensation_cica": N_("Money after a violent crime (CICA)"),
    "listening_only": N_("Somebody to listen (Samaritans)"),
}

AVAILABLE: Final = {
    "england_staffordshire_police": N_("Everywhere in England. Here: Staffordshire Police."),
    "staffordshire_police_ways": N_(
        "Staffordshire Police: by phone and online. In 2023 a live chat was named for hate crime."
    ),
    "advocates_no_written_protocol": N_(
        "Possible through the Victim Gateway, New Era (abuse at home) or USAH (hate crime). We "
        "found no written rule of the police here on how they answer such questions."
    ),
    "local_anonymity_statement_not_found": N_(
        "We did not find what Staffordshire Police say about this. We know it from the police in "
        "Norfolk."
    ),
    "uk_wide": N_("Everywhere in the UK."),
    "usah_no_centres_known": N_(
        "All of Staffordshire and Stoke-on-Trent. The last contract we know of ended on "
        "30 September 2026: ask if it still runs. We found no list of places here where you can "
        "report to somebody who is not the police. Hate crime champions work with the police."
    ),
    "england_wide": N_("Everywhere in England."),
    "new_era_ask_who_runs_it": N_(
        "Here: New Era, day and night, by phone or chat, run by Victim Support when we last knew. "
        "Its first contract ended on 30 September 2026: ask who runs it now. In 2021 the "
        "Commissioner’s contracts said that services must help whatever a person’s papers are."
    ),
    "helplines_on_nhs_page": N_(
        "Everywhere in England or the UK. A page of the NHS names the National Domestic Abuse "
        "Helpline and Rape Crisis, both free, day and night."
    ),
    "grange_park_2020_name_today_unknown": N_(
        "In July 2020 the Grange Park centre in Stoke-on-Trent saw adults from the city and "
        "around it. We do not know its name or number today. The NHS has a list of these centres "
        "(SARC)."
    ),
    "everywhere": N_("Everywhere."),
    "gateway_for_residents": N_(
        "For everyone who lives in Staffordshire or Stoke-on-Trent. Victim Support runs it, by a "
        "contract of five years announced in February 2025."
    ),
    "uk_wide_check_hours_and_languages": N_(
        "Everywhere in the UK. Older pages say: many languages, day and night. Check the hours."
    ),
    "first_responders_list": N_(
        "On the list of the College of Policing: Salvation Army, Migrant Help, Medaille Trust, "
        "Kalayaan, Barnardo’s, Unseen, NSPCC and others; also the police, councils, the NCA, the "
        "labour inspectors and parts of the Home Office. The list may have changed."
    ),
    "england_and_wales": N_("England and Wales."),
    "social_care_councils": N_(
        "Staffordshire County Council (8 districts) and Stoke-on-Trent City Council. We could not "
        "find out if they use the shared list (NRPF Connect)."
    ),
    "housing_councils": N_("The 8 district and borough councils and Stoke-on-Trent City Council."),
    "see_services_here": N_("See the services below."),
    "uk_wide_rules_may_have_changed": N_(
        "Everywhere in the UK. We do not know if the rules changed in 2026: ask an adviser."
    ),
    "family_courts_for_staffordshire": N_(
        "The family courts for Staffordshire. Others can ask for a forced marriage order for you."
    ),
    "uk_wide_and_asylum_housing_in_stoke": N_(
        "Everywhere in the UK, also in asylum housing in Stoke-on-Trent."
    ),
    "great_britain_wide": N_("Everywhere in Great Britain."),
    "services_of_this_site": N_(
        "For Staffordshire: the services on this site. Police in Warwickshire, Northamptonshire "
        "and Hampshire have published what they do."
    ),
}
