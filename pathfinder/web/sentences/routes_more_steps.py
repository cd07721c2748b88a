"""What happens step by step on the ways of slavery and work, of councils, law, family and children.

The second half of the steps, so that each file can be read at one sitting.
"""

from __future__ import annotations

from typing import Final

from pathfinder.web.sentences.wording import N_

MORE_STEPS: Final = {
    # slavery and work
    "call_or_form_when_safe": N_("Call or use the form when it is safe to."),
    "share_confidential_or_anonymous": N_(
        "Choose: they may pass it on, they keep it to themselves, or you give no name."
    ),
    "ask_nrm_and_without": N_(
        "Ask about both: the official system for victims of slavery (NRM), and help without it."
    ),
    "contact_others_if_you_agree": N_(
        "If you agree, they contact the police, a council or a support service."
    ),
    "speak_to_first_responder": N_(
        "Speak to a charity that may send people to the NRM (a “first responder”), or to the "
        "slavery helpline. They send nothing without your agreement."
    ),
    "legal_advice_before_signing": N_(
        "Get legal advice before you sign. The form stays on your Home Office record."
    ),
    "form_goes_to_home_office": N_(
        "If you agree, the form goes to the office that decides. It is in the Home Office."
    ),
    "decisions_and_support": N_(
        "First they decide if there are good grounds (“reasonable grounds”). If yes, you get "
        "support and protection while you wait. The final decision comes later."
    ),
    "they_must_notify": N_(
        "If the police, a council, the crime agency (NCA) or the labour inspectors meet you and "
        "you say no to the NRM, they must still tell the Home Office."
    ),
    "adult_may_stay_unnamed": N_("As an adult, you may have your name left out of it."),
    "independent_advice_first": N_(
        "First get independent advice: from a union, a law centre, the Work Rights Centre or an "
        "immigration adviser. Working without permission can itself bring you trouble."
    ),
    "acas_without_name": N_(
        "The Acas helpline gives advice about work. You do not need to give a name."
    ),
    "complaint_or_tribunal": N_(
        "Then, if you want, complain to the labour inspectors (the Fair Work Agency, since "
        "7 April 2026) or go to an employment tribunal."
    ),
    "danger_or_force_helpline": N_("If there is danger or force: the slavery helpline."),
    # councils
    "immigration_advice_and_advocate_first": N_(
        "First get advice about your visa or papers and, if you can, somebody to stand beside you."
    ),
    "ask_for_assessment": N_(
        "Ask children’s services to look at what your child needs. If you yourself need care, ask "
        "adult services."
    ),
    "council_checks_papers": N_(
        "The council checks your papers with the Home Office. It must tell you so."
    ),
    "decision_in_writing": N_("Ask for the decision in writing. It can be challenged."),
    "free_advice_for_anyone": N_(
        "Anyone may get free advice and information about being without a home."
    ),
    "ask_before_applying": N_("Before you apply, ask: Will you contact the Home Office?"),
    "adviser_first_if_unclear": N_(
        "If your papers are not clear, ask to speak to your adviser first."
    ),
    "decision_on_eligibility": N_("The council decides if you are allowed this help."),
    # law
    "find_registered_adviser": N_(
        "Find a solicitor, or an adviser on the regulator’s register. Check up to which level "
        "they may advise."
    ),
    "tell_whole_truth": N_(
        "Tell the whole truth. The law protects what you tell a solicitor to get legal advice."
    ),
    "ask_status_and_options": N_(
        "Ask: What are my papers worth now? What ways are there for me (the domestic abuse "
        "concession, staying as a victim of abuse, asylum, trafficking)? What should happen "
        "before I report anything?"
    ),
    "then_choose_a_way": N_("Then choose your way."),
    "legal_advice_first": N_("First get legal advice."),
    "check_last_permission": N_(
        "Check that your last permission to stay was as a partner, on one of the listed routes."
    ),
    "apply_three_months": N_(
        "Apply. If they say yes, for 3 months you may work and get public funds (benefits)."
    ),
    "before_it_ends": N_(
        "Before it ends: ask to stay as a victim of abuse if the rules let you, make another "
        "application, or leave."
    ),
    "help_no_fee_legal_aid": N_(
        "A solicitor or a domestic abuse charity helps you. The court takes no fee. Whether you "
        "get legal aid for a non-molestation order (“leave me alone”) depends on your money. For "
        "a forced marriage order there is legal aid."
    ),
    "details_withheld_emergency_order": N_(
        "Ask the court not to show how to reach you. If you need it, ask for an emergency order "
        "that is made before the other person hears of it."
    ),
    "abuser_is_served": N_("The person who hurts you is given the court papers."),
    "breach_is_a_crime": N_("Breaking the order is a crime. Then the police act."),
    # forced marriage, asylum, children
    "call_or_write_to_unit": N_(
        "Call or write to them. There are numbers for the day, for other hours and from abroad."
    ),
    "safety_plan_before_travel": N_(
        "Make a plan to be safer. If you fear to be taken abroad, call before you travel."
    ),
    "support_here_and_abroad": N_(
        "In the UK they support anyone. Abroad they help mainly British nationals."
    ),
    "danger_999": N_("In danger: call 999."),
    "tell_migrant_help_or_charity": N_(
        "Tell Migrant Help, those who run the housing, or an independent charity. Ask for a "
        "separate place or a refuge, under the Home Office’s guidance on domestic abuse."
    ),
    "independent_legal_advice": N_(
        "Get independent legal advice from the Asylum Support Appeals Project. It has short hours."
    ),
    "childline_or_trusted_adult": N_("Call Childline, or tell a grown-up you trust."),
    "professionals_must_pass_on": N_("Teachers, nurses and social workers must pass it on."),
    "fgm_must_be_told_to_police": N_(
        "If a girl under 18 was cut (FGM), they must tell the police."
    ),
    # for officers
    "safety_and_victim_first": N_(
        "Safety first. Treat the person as a victim before anything else."
    ),
    "no_check_only_for_status": N_(
        "Do not run a check only to find out somebody’s immigration status."
    ),
    "status_in_doubt_link": N_(
        "Status only in doubt? Do not contact Immigration Enforcement. Bring in a specialist "
        "third party, and note it down."
    ),
    "if_sharing_seems_needed": N_(
        "You think sharing is needed? Follow the present policy of your force. Ask for consent. "
        "Tell the person before you share: what, with whom and why. Record it."
    ),
    "slip_or_own_device": N_(
        "Give a slip in their language. Open this site on their own phone only if that is safe."
    ),
    "no_family_interpreters": N_("Find an interpreter who is not family and not a neighbour."),
    # money after a crime; listening
    "report_first_two_years": N_(
        "Normally you report to the police first, and apply within two years. There are exceptions."
    ),
    "check_residence_rule": N_("Check the rule about who lives here."),
    "cica_asks_police_and_doctors": N_(
        "The office (CICA) asks the police and doctors for their records about you."
    ),
    "call_or_write_without_name": N_("Call or write. You do not need to give a name."),
    "they_listen": N_("They listen. Most of it stays with them."),
}
