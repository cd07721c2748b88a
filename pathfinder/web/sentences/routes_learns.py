"""What each party learns on a way, and what to know about it.

The first list is read after "learns:"; the notes are sentences that stand beside it. A way that
says somebody learns something may add how sure that is, and never says less than the sources.
"""

from __future__ import annotations

from typing import Final

from pathfinder.web.sentences.wording import N_

LEARNS: Final = {
    "phone_number": N_("your phone number"),
    "where_you_are": N_("where you are"),
    "what_you_say": N_("what you say"),
    "what_you_tell": N_("what you tell"),
    "who_you_are": N_("who you are"),
    "your_address": N_("your address"),
    "what_happened": N_("what happened"),
    "that_police_came_if_child_in_home": N_(
        "that the police came, if a child of school age lives with you"
    ),
    "facts_about_child_at_risk": N_("facts about a child in danger"),
    "perhaps_identity_address_status": N_(
        "perhaps who you are, where you live and what papers you have"
    ),
    "everything_you_give": N_("everything you give them"),
    "contact_and_facts": N_("how to reach you, and what happened"),
    "case_file_if_charged": N_("the file of the case, if somebody is taken to court"),
    "privileged_advice": N_("what you say to get advice, which the law protects"),
    "what_you_decide_to_report": N_("what you decide to report"),
    "facts_you_give": N_("the facts you give"),
    "traces_if_life_at_risk": N_("traces of your phone or device, if a life is in danger"),
    "facts_only": N_("only facts"),
    "rewritten_report": N_("the report, written again"),
    "rewritten_report_if_theirs": N_("the report, written again, if it seems a matter for them"),
    "facts_or_name_if_you_agree": N_("facts, and your name, as far as you agree"),
    "all_you_write": N_("all you write"),
    "name_and_facts_if_high_risk": N_(
        "your name and the facts, if they think you are in very great danger"
    ),
    "facts_if_child_at_risk": N_("the facts, if a child is in danger"),
    "health_assault_samples": N_("about your health and what was done to you; the samples"),
    "ask_if_gp_is_told": N_("ask if they are told"),
    "they_say_nothing_unless_agree_or_danger": N_(
        "they say: nothing, unless you agree or somebody is in serious danger"
    ),
    "health_facts": N_("facts about your health"),
    "knife_or_gun_attack_unnamed": N_(
        "of a knife or gun attack, without your name; with your name only if you agree or there "
        "is serious danger to others"
    ),
    "girl_under_18_with_fgm": N_("of a girl under 18 who was cut (FGM): her name, by law"),
    "perhaps_unpaid_hospital_bill": N_("perhaps of an unpaid hospital bill"),
    "what_you_agree_to": N_("what you agree to"),
    "what_you_choose": N_("what you choose"),
    "what_you_agree_to_more_in_danger_or_under_18": N_(
        "what you agree to; more if there is danger right now or somebody is under 18"
    ),
    "your_account": N_("your story"),
    "your_history": N_("your history"),
    "your_status": N_("what papers you have"),
    "assume_they_are_told": N_("assume that they are told"),
    "some_cases_it_decides": N_("some of the cases; it decides those itself"),
    "case_without_your_name": N_("of a case, without your name"),
    "family_money_status": N_("about your family, your money and your papers"),
    "name_birth_nationality_address_support": N_(
        "your name, date of birth, nationality and address, and what help you get"
    ),
    "if_a_child_is_harmed": N_("if a child is harmed"),
    "housing_story": N_("why you need a home"),
    "identity_for_status_check": N_("who you are, to check your papers"),
    "everything_protected_by_law": N_("everything; the law protects what you say to get advice"),
    "everything_confidential": N_(
        "everything; they must keep it private, unless a law says they must tell"
    ),
    "address_breakdown_abuse": N_("your address, that the relationship is over, and the abuse"),
    "your_statement": N_("what you write down for the court"),
    "your_application": N_("what you ask the court for"),
    "the_order": N_("the order"),
    "your_story": N_("your story, as you tell it"),
    "knows_you_already_now_the_abuse": N_("it knows you already; now it learns of the abuse"),
    "name_and_employer_if_you_complain": N_(
        "your name and who you work for, if you make a complaint"
    ),
    "perhaps_your_complaint": N_("perhaps of you"),
    "no_name_needed": N_("no name is needed"),
    "name_and_facts": N_("your name and the facts"),
    "name_and_facts_if_a_crime": N_("your name and the facts, if it is a crime"),
    "what_the_crime_needs": N_("what is needed for the crime"),
    "with_agreement_in_domestic_and_sexual_cases": N_(
        "what you pass on; with the person’s agreement where it is abuse at home or sexual violence"
    ),
    "your_injury": N_("your injury"),
    "where_you_live_by_right": N_("where you live, and by what right"),
    "are_asked_for_the_file": N_("they are asked for the file"),
}

PARTY_NOTES: Final = {
    "calls_not_anonymous": N_("A 999 call is never anonymous."),
    "police_may_see_status_mark": N_(
        "Police may look you up for other reasons, and see a mark about your papers."
    ),
    "encompass_duty": N_("The law says that the police must tell it (Operation Encompass)."),
    "police_decide_consent_rule_unconfirmed": N_(
        "The police decide. In December 2025 a rule was announced that they must ask you first. "
        "We could not find out if it holds here."
    ),
    "automatic_unless_no": N_(
        "It happens by itself unless you say no. Where it is abuse at home or sexual violence, "
        "they should ask you first."
    ),
    "may_refer_high_risk_to_marac": N_(
        "If they think you are in very great danger, they may need to take it to a meeting of "
        "agencies (MARAC)."
    ),
    "no_caller_display_no_device": N_(
        "They say that they do not see your number and keep no trace of your device."
    ),
    "border_agencies_named": N_("Border agencies are among those they name."),
    "usah_who_pays_and_runs": N_(
        "Paid by the Commissioner. Run by Citizens Advice, when we last knew."
    ),
    "usah_notice_not_seen": N_(
        "We have not seen their own rule about this. Elsewhere, places for reporting hate crime "
        "pass on facts without a name in any case. Ask."
    ),
    "run_by_police": N_("It is run by the police."),
    "marac_who_sits": N_("A meeting where the police, the council and health services sit."),
    "if_police_brought_you": N_("If the police brought you, they know."),
    "independent_charity_paid_by_commissioner": N_(
        "An independent charity (Victim Support), paid by the Commissioner."
    ),
    "part_of_home_office": N_("It is part of the Home Office."),
    "older_rule_every_case": N_("An older rule said that every case is passed to them."),
    "nrpf_connect_or_direct": N_(
        "Through a shared list (NRPF Connect), or because the council asks them."
    ),
    "cancels_partner_permission": N_("It ends your earlier permission to stay as a partner."),
    "address_can_be_withheld": N_("Your address can be kept back."),
    "foreign_and_home_office": N_(
        "This is the government: the Foreign Office and the Home Office."
    ),
    "no_published_promise_found": N_("We found no published promise that it is not told."),
}
