"""What happens step by step on the ways that tell the police or that ask support services first.

One sentence or two for each step, in the order in which a person meets them; the ways themselves
say which steps are theirs.
"""

from __future__ import annotations

from typing import Final

from pathfinder.web.sentences.wording import N_

STEPS: Final = {
    # 999 and the police
    "call_and_ask_for_police": N_(
        "Call 999 (or 112). Ask for the police. Say which language you need."
    ),
    "silent_call": N_(
        "On a mobile, and you cannot speak? Listen. Cough or tap. Press 55 when you are told to."
    ),
    "police_come": N_(
        "The police come to make everyone safe. You can ask for an interpreter who is "
        "not your family."
    ),
    "ask_officer_number_adviser_sharing": N_(
        "Ask the officer for a crime number and for an independent adviser. Ask what will be "
        "passed on, and to whom."
    ),
    "immigration_advice_if_time": N_(
        "If there is time, first get advice about your visa or papers."
    ),
    "contact_police_with_interpreter": N_(
        "Contact the police by phone, online or at a station. Ask for an interpreter. You can "
        "ask for a woman officer. They may not have one."
    ),
    "say_early_no_agreement": N_(
        "Say early: “I am a victim. I do not agree to my details going to Immigration "
        "Enforcement.” Ask them to write that down."
    ),
    "crime_number_and_rights": N_(
        "Get the crime number and the information about your rights (the Victims’ Code)."
    ),
    "victim_services_yes_or_no": N_(
        "Ask them to pass you on to victim services, or tell them not to."
    ),
    "adviser_first_without_police": N_(
        "First speak to an independent adviser, without the police. It can be an adviser on abuse "
        "at home (IDVA) or on sexual violence (ISVA), the Victim Gateway, the hate crime service "
        "(USAH) or a charity of your own community."
    ),
    "immigration_advice_before_report": N_(
        "Get advice about your visa or papers. Decide if you should apply for something before "
        "you report."
    ),
    "police_asked_without_name": N_(
        "The adviser or a solicitor can ask the police, without your name, how they would treat a "
        "victim whose papers are not sure. They can ask for the answer in writing."
    ),
    "report_together": N_(
        "You report together. The adviser asks that nothing goes to Immigration Enforcement "
        "unless you agree."
    ),
    "adviser_follows_up": N_(
        "The adviser follows up: the crime number, your protection, special help in court."
    ),
    "leave_out_name": N_(
        "Use a form or call. Leave out your name. Do not say things that show who you are."
    ),
    "what_where_who": N_("Tell what happened and where. Tell who did it."),
    "no_update": N_("You will normally hear nothing more."),
    "crimestoppers_call_or_form": N_(
        "Call, or use the form online. They take out what shows who you are."
    ),
    "about_crime_not_you": N_("Tell about the crime and who did it. Do not tell about yourself."),
    "rewritten_and_sent": N_(
        "They write your report again so that it does not show who you are. Then they send it to "
        "the police or to another agency."
    ),
    # hate crime
    "usah_or_gateway_no_report_needed": N_(
        "Contact Uniting Staffordshire Against Hate (USAH) or the Victim Gateway. You do not need "
        "to report to the police."
    ),
    "ask_what_is_recorded": N_(
        "Talk about what you want. Before you give details, ask what they write down and who "
        "sees it."
    ),
    "help_to_report_named_or_not": N_(
        "If you want, they help you to report: with your name, or as facts without it."
    ),
    "fill_in_form": N_("Fill in the form. You can leave out your name."),
    "form_goes_to_police": N_("It goes by itself to the police of the area."),
    # domestic abuse services and helplines
    "contact_leave_out_surname": N_(
        "Call, chat, or ask somebody to introduce you. Ask if you may leave out your family name "
        "at first."
    ),
    "ask_exceptions_high_risk_home_office": N_(
        "Ask: What would make you tell somebody without asking me? What happens if you think I am "
        "in very great danger? Do you ever contact the Home Office?"
    ),
    "safety_plan_and_refuge": N_(
        "You make a plan to be safer. They can look for a refuge. Ask for refuges that take "
        "people who cannot get benefits."
    ),
    "introduced_to_immigration_advice": N_(
        "They put you in touch with somebody who may advise about visas and papers."
    ),
    "then_decide_about_police": N_("You decide about the police after that."),
    "call_without_name": N_("Call. You can leave out your name."),
    "ask_for_interpreter": N_("Ask for an interpreter."),
    "told_of_local_options": N_("They tell you what there is near you."),
    # health
    "call_sarc_soon": N_(
        "Call a sexual assault referral centre (SARC) yourself, as soon as you can. Days matter: "
        "many say up to 7 to 10 days. Earlier is better."
    ),
    "before_washing_keep_clothes": N_(
        "If you can, go before you wash or change. Put the clothes in clean bags. You can still "
        "go if you have washed."
    ),
    "choose_each_step": N_(
        "You choose each step: an examination or not, samples or not, the police or not."
    ),
    "ask_about_samples_and_gp": N_(
        "Ask: How long do you keep samples? Who has the key? What happens when the time is over? "
        "Will you contact my family doctor (GP)?"
    ),
    "decide_later": N_(
        "You decide later. If you then report, the centre gives the samples to the police when "
        "you agree."
    ),
    "go_and_ask_to_speak_alone": N_(
        "Go there. You may ask to speak alone, and with an interpreter."
    ),
    "say_what_caused_it": N_(
        "Say it if it comes from abuse at home, sexual violence, torture or female genital "
        "cutting (FGM). That treatment should be free of charge, unless you came to the UK in "
        "order to get it. Ask for this."
    ),
    "ask_injuries_written_down": N_(
        "Ask them to write down your injuries. That can be useful proof later."
    ),
    "bill_get_advice": N_("Did you get a bill? Ask for advice soon, before it gets bigger."),
    "contact_gateway": N_("Contact the Victim Gateway by phone, e-mail or on the web."),
    "language_and_safe_contact": N_("Say which language you need and how it is safe to reach you."),
    "help_and_introductions": N_(
        "You get information, somebody to talk to and practical help. If you agree, they "
        "introduce you to specialists."
    ),
}
