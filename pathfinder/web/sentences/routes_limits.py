"""What a person keeps control of on a way, and what the way does not do.

What one keeps control of is worded with its limits, because a promise that fails is worse than
none.
"""

from __future__ import annotations

from typing import Final

from pathfinder.web.sentences.wording import N_

KEEPS: Final = {
    "whether_statement": N_("Whether you make a statement."),
    "needless_status_questions": N_(
        "Whether you answer questions about your papers that they do not need to ask. You may ask "
        "for legal advice first."
    ),
    "victim_services_if_domestic_or_sexual": N_(
        "Whether your details go to victim services, if it is abuse at home or sexual violence."
    ),
    "what_you_say_and_when": N_("What you say, and when."),
    "stop_supporting_case": N_(
        "Whether you stop supporting a court case. The police may still go on with it."
    ),
    "victim_services_referral": N_("Whether you are passed on to victim services."),
    "whether_and_when_to_report": N_("Whether you report, and when."),
    "what_adviser_says": N_("What your adviser says for you."),
    "name_unless_traced": N_(
        "Your name. But if a life is in danger, the police may find out who called."
    ),
    "your_identity": N_("Who you are. (Read first what you have to know.)"),
    "your_name": N_("Your name."),
    "whether_police_told": N_("Whether the police are told."),
    "whether_name_and_contact": N_("Whether you give your name and how to reach you."),
    "police_report": N_("Whether you report to the police."),
    "home_office_as_far_as_service": N_(
        "Contact with the Home Office, as far as this service goes. Not after the police, a "
        "council or a MARAC meeting has heard."
    ),
    "what_is_shared_outside_exceptions": N_("What is passed on, outside the exceptions."),
    "your_name_and_place": N_("Your name, and where you are."),
    "what_happens_next": N_("What happens next."),
    "each_part_of_examination": N_("Each part of the examination."),
    "release_of_samples": N_("Whether the samples are given away."),
    "police_report_if_adult": N_("Whether you report to the police, if you are an adult."),
    "what_you_say_about_papers_gp": N_(
        "What you say about your papers. As far as we know, signing up with a family doctor (GP) "
        "does not depend on them."
    ),
    "each_introduction": N_("Each introduction to somebody else."),
    "police_contact": N_("Contact with the police."),
    "whether_nrm": N_("Whether you enter the official system (NRM)."),
    "entering_or_not": N_("Whether you enter it or not."),
    "account_read_back": N_("That your story is read back to you and put right."),
    "whether_to_apply": N_("Whether you apply."),
    "whether_to_apply_or_withdraw": N_(
        "Whether you apply, and whether you stop before they check. Stopping is no guarantee."
    ),
    "everything": N_("Everything."),
    "whether_and_when_to_apply": N_("Whether you apply, and when."),
    "your_address": N_("Your address."),
    "name_at_first": N_("Your name, at first."),
    "most_next_steps": N_("Most of what happens next."),
    "police_report_ask": N_("Whether it is reported to the police. Ask about it."),
    "whether_to_complain_name_with_acas": N_(
        "Whether you make a complaint. Your name, when you call Acas."
    ),
    "childline_name_and_most_decisions": N_("With Childline: your name and most decisions."),
    "teachers_much_less": N_("With teachers and social workers: much less."),
    "whether_third_party_told": N_(
        "Whether the third party is told, and whether a report goes further."
    ),
    "everything_with_few_exceptions": N_("Everything, with few exceptions."),
}

DOES_NOT: Final = {
    "not_unknown_to_police": N_("The police will know who you are."),
    "no_home_or_money_by_itself": N_("It does not by itself give you a home or money."),
    "no_promise_about_papers": N_("It is no promise about your visa or papers."),
    "other_agencies_may_hear": N_("It is not kept private from other agencies."),
    "no_law_keeps_it_from_home_office": N_("No law keeps it from the Home Office."),
    "does_not_bind_police": N_("It does not bind the police."),
    "adviser_no_immigration_advice": N_(
        "The adviser must not give advice about visas or papers unless they are registered."
    ),
    "no_number_protection_compensation": N_(
        "You get no crime number, no protection and no claim to money. It is weak proof."
    ),
    "suspect_may_guess": N_("The person you tell about may guess who told."),
    "no_number_support_protection_interpreter": N_(
        "You get no crime number, no support and no protection. They promise no interpreter."
    ),
    "police_cannot_act_on_it_alone": N_(
        "On this alone, the police can arrest nobody and search nothing."
    ),
    "not_own_abuse_or_place": N_(
        "It is not for reporting your own abuse. It is not for a place where you live or work "
        "without papers."
    ),
    "not_for_emergencies": N_("It is not for emergencies."),
    "unnamed_not_investigated": N_(
        "What you report without your name cannot be looked into as your case."
    ),
    "no_third_party_support_advice": N_(
        "It is not somebody in between. It gives no support and no advice."
    ),
    "no_promise_of_bed_or_money": N_(
        "It cannot promise a bed in a refuge, or money if you cannot get benefits."
    ),
    "cannot_overrule_marac_or_child": N_(
        "It cannot overrule a MARAC meeting or those who protect a child."
    ),
    "cannot_protect_in_person_may_act": N_(
        "It cannot protect you in person. If a child or a life is in danger, it may tell others."
    ),
    "samples_are_no_report": N_(
        "Samples in storage are no report to the police. Nobody looks for the person who did it."
    ),
    "storage_limited_and_differs": N_(
        "Samples are kept for a limited time. It is not the same everywhere."
    ),
    "young_people_other_centre": N_(
        "It is for adults. Young people have a centre of their own. That centre says: from 13 you "
        "can come without the police, but children’s services will be told. Under 13, only the "
        "police or social workers can bring you."
    ),
    "no_crime_report": N_("It is no report of a crime."),
    "hospital_can_cost": N_("Hospital treatment can cost money, unless it is free by a rule."),
    "no_immigration_advice": N_("It does not give advice about visas or papers."),
    "cannot_decide_support": N_("It cannot itself decide that you get support."),
    "workplace_facts_may_lead_to_you": N_(
        "What the police hear of your workplace may lead them to you."
    ),
    "not_away_from_home_office_or_police": N_(
        "It does not keep you away from the Home Office or the police."
    ),
    "no_permission_no_has_consequences": N_(
        "It is no permission to stay. If the answer is no, that has consequences."
    ),
    "no_support_no_protection": N_("You get no support from it, and it does not protect you."),
    "not_secret_from_home_office": N_("It is not kept private from the Home Office."),
    "no_duty_to_every_adult": N_(
        "The council need not help every adult who has no children and needs no care."
    ),
    "no_housing_duty_without_status": N_(
        "Without the papers that count, the council has no duty to house you."
    ),
    "costs_unless_free": N_("It costs money, unless there is legal aid or a free service."),
    "nobody_unless_regulated": N_(
        "Nobody may give advice about visas or papers unless they are registered for it."
    ),
    "not_for_never_partner": N_(
        "It is not for people who never had permission to stay as a partner."
    ),
    "some_partners_cannot_settle": N_(
        "Partners of workers, students and graduates get the 3 months. They cannot settle on this "
        "ground."
    ),
    "abuser_learns_of_it": N_("It is not secret from the person who hurts you."),
    "under_16_needs_permission": N_(
        "Under 16, you need permission to ask for a non-molestation order."
    ),
    "not_independent_of_home_office": N_("The Home Office is part of it."),
    "inspectors_not_independent": N_(
        "The inspectors are part of the state. Charities fear that immigration officers may come "
        "along when they search a workplace."
    ),
    "no_secrecy_to_a_child": N_(
        "Grown-ups who work with children cannot promise a child to keep a secret."
    ),
    "signpost_is_no_advice": N_("A signpost is no advice about immigration."),
    "usually_needs_police_report": N_("It is usually not possible without a police report."),
    "residence_test": N_(
        "There is a test: normally you must live here, or have a nationality on the list, or be "
        "finally recognised as a victim of trafficking, or have been given protection."
    ),
    "no_report_no_casework": N_("It is no report. Nobody takes on your case."),
}
