"""What has to be said before a person chooses a way, in words that promise nothing.

Each stands above the choice. The risk is said once, next to what can be done about it.
"""

from __future__ import annotations

from typing import Final

from pathfinder.web.sentences.wording import N_

SAY_FIRST: Final = {
    "staying_alive_first": N_(
        "If your life or a child’s life is in danger, call. Staying alive comes first."
    ),
    "police_may_tell_immigration": N_(
        "The police may tell Immigration Enforcement. We cannot promise that they will not."
    ),
    "old_position_of_police_chiefs": N_(
        "You are a victim first. In 2018 police chiefs said: officers should not search only to "
        "find out about your papers, and should not themselves act because of them. That text was "
        "replaced in 2020. We have not seen today’s words, so do not rely on it."
    ),
    "school_perhaps_social_services_told": N_(
        "If children live with you, their school will be told, and perhaps social services."
    ),
    "request_covers_domestic_doubt_only": N_(
        "In 2020 the police were asked to pass nothing on about victims of abuse at home whose "
        "papers are only in doubt. It is a request, not a law, and police chiefs are reported not "
        "to have agreed. It covers nobody else."
    ),
    "police_cannot_unknow": N_("Once the police know something, they cannot forget it."),
    "adviser_confidence_exceptions": N_(
        "The adviser should keep it private, except for serious danger, a child in danger, or a "
        "high score for danger to you. Then it goes to a meeting (MARAC) where the police sit."
    ),
    "police_rules_after_report": N_("After you report, the rules of the police hold."),
    "police_can_trace": N_(
        "The police can try to find you if they think that somebody may die or be badly hurt."
    ),
    "facts_may_point_to_you": N_("What you describe may show who you are."),
    "you_unnamed_others_not": N_(
        "They say that you stay without a name. But the people and places you speak of are named."
    ),
    "can_go_to_border_or_tax": N_("What you tell can go to border or tax authorities."),
    "false_and_malicious": N_(
        "If they think that it is false and meant to harm, they help the police to look for who "
        "sent it."
    ),
    "nobody_calls_back": N_(
        "They do not call back. Only with “Keep in Contact” can they ask you more."
    ),
    "request_not_for_hate_crime": N_(
        "The request to the police to pass nothing on does not cover hate crime. If your name "
        "reaches the police, they decide."
    ),
    "danger_or_child_overrides": N_(
        "Serious danger, or a child in danger, can count more than your privacy."
    ),
    "this_is_the_police": N_("This is the police."),
    "usually_private_new_era_not_seen": N_(
        "Such services usually keep things private, except for danger to life, a child in danger, "
        "very great danger to you (MARAC), or a court or law. We have not seen New Era’s own "
        "written rule. Ask before you tell your story."
    ),
    "marac_police_hear_it": N_(
        "At a MARAC meeting the police hear it. Guidance says that it must not go to Immigration "
        "Enforcement unless the meeting agrees, and only to protect you. Guidance is not law."
    ),
    "serious_cases_reviewed": N_(
        "The police, New Era and Staffordshire Women’s Aid look at serious cases together before "
        "court."
    ),
    "helpline_rule_not_found": N_(
        "We looked for the helpline’s written rule on when it tells others, and did not find "
        "it. Ask before you give details."
    ),
    "calls_may_show": N_("Calls may show on a bill or in the phone."),
    "adults_need_not_tell_police": N_("If you are an adult, you need not tell the police."),
    "free_for_everyone": N_("It is free for everyone, whether they live in the UK or not."),
    "private_unless_danger_or_under_18": N_(
        "It should be private, unless somebody is in serious danger or you are under 18."
    ),
    "ask_how_long_samples": N_(
        "Ask how long samples are kept. We could not find out how long it is here."
    ),
    "over_16_private": N_(
        "Over 16: doctors should keep it private, unless you agree or somebody is in serious "
        "danger."
    ),
    "free_and_charged_care": N_(
        "A&E and a family doctor (GP) are free. Being taken into hospital can cost money, unless "
        "it is free by a rule."
    ),
    "unpaid_bill_can_be_told": N_(
        "If you do not pay a hospital bill, the Home Office can hear of it. It can count "
        "against you when you apply."
    ),
    "whether_or_not_police": N_("It is for you if you told the police, and also if you did not."),
    "charities_should_ask_first": N_(
        "Charities should ask for your yes before they pass things on. Ask about the "
        "exceptions: serious danger and children."
    ),
    "they_say_they_ask_except": N_(
        "They say they ask before they pass anything on, except if there is danger right now or "
        "somebody is under 18."
    ),
    "address_brings_police": N_("If you say where you work or live, the police may come there."),
    "home_office_will_know_you": N_("Your name goes to the Home Office."),
    "assume_police_told": N_("Assume that the police will be told."),
    "can_say_no_legal_advice_first": N_("You can say no. Ask for legal advice first."),
    "under_18_no_consent": N_("If you are under 18, they do not need your agreement."),
    "notice_goes_refuse_name": N_(
        "The Home Office is sent a notice. You can say that your name must not be in it."
    ),
    "charity_has_no_such_duty": N_("A charity has no such duty."),
    "expect_home_office_asked": N_(
        "Expect that the Home Office is asked about you. The team that answers is part of "
        "Immigration Enforcement."
    ),
    "needs_no_agreement": N_("The council does not need your agreement for that."),
    "advice_first_if_children_safe": N_(
        "If your children are safe tonight, get advice first. If they are not, ask now."
    ),
    "council_may_or_must_contact": N_(
        "The council may contact the Home Office, and sometimes it must."
    ),
    "advice_free_application_different": N_(
        "Advice is free for everyone. An application is something else."
    ),
    "strongest_secrecy": N_("Of all the ways, this one has the strongest secrecy."),
    "takes_time": N_(
        "It takes time. If you are in danger, first use 999 or a helpline for refuges."
    ),
    "advisers_and_harm_to_child": N_(
        "If a child could be badly hurt, an adviser may have to tell somebody."
    ),
    "home_office_knows_you_left": N_("The Home Office learns that you have left."),
    "three_months_go_fast": N_("Three months go fast. Get the next application ready."),
    "no_police_report_needed": N_("You do not need a police report."),
    "abuser_will_be_told": N_(
        "The person who hurts you will be told. (With an emergency order: after it is made.)"
    ),
    "police_hold_a_copy": N_("The police get a copy of the order and keep it."),
    "part_of_foreign_and_home_office": N_("The Foreign Office and the Home Office run it."),
    "charity_first_if_status_insecure": N_(
        "If your own papers are not sure, first ring a charity’s helpline."
    ),
    "they_work_for_home_office": N_(
        "They work for the Home Office. Its guidance is meant to bring you to safety."
    ),
    "complaint_can_reach_home_office": N_(
        "A complaint to an inspector of the state can reach the Home Office."
    ),
    "union_or_charity_need_not": N_(
        "It is not the same with advice from a union or a charity: ask them."
    ),
    "childline_mostly_private": N_(
        "Childline says that it keeps most things private, and tells you when it cannot."
    ),
    "teacher_or_doctor_must_tell": N_("A teacher or a doctor has to tell others."),
    "tell_before_sharing": N_("Before you share anything, tell the victim."),
    "say_what_you_cannot_promise": N_("There are things you cannot promise. Say which."),
    "brings_in_police": N_("This way brings in the police."),
    "samaritans_exceptions": N_(
        "They may tell somebody about a child in danger, if you cannot decide for yourself, or if "
        "a court or the law on terrorism says they must. They can do so only if they know who you "
        "are."
    ),
}
