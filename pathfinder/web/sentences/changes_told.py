"""Each statement on what changed since 2020, where pages disagree, and what nobody could find.

Neutral in tone: who said what. What was only announced is told as announced, and what was looked
for and not found is told as not found, never as a fact. The pages that each sentence rests on stand
in ``data/changes``, under the same id.
"""

from __future__ import annotations

from typing import Final

from pathfinder.web.sentences.wording import N_

_HAPPENED: Final = {
    "power_of_1999": N_(
        "A law says that information may be given to the Home Office. It lets people do it. It "
        "does not say that they must. We read the text of 2003."
    ),
    "clause_of_2015": N_(
        "Parliament talked about opening that law to any public body, except the tax office and a "
        "few others."
    ),
    "chiefs_2018": N_(
        "Police chiefs wrote that a victim is first of all a victim. Officers should not search a "
        "database only to learn about somebody’s papers. They may tell Immigration Enforcement "
        "about a case that they suspect. They take no action on it themselves. This was replaced "
        "in 2020."
    ),
    "complaint_2018": N_(
        "%(liberty)s and %(sbs)s made a complaint about two things: that the police pass what "
        "victims and witnesses tell them to the Home Office, and that immigration comes first, or "
        "seems to."
    ),
    "chiefs_2020": N_(
        "Police chiefs agreed new guidance on telling the Home Office about victims and "
        "witnesses. It says itself that it should be looked at again by 1 April 2022. We could "
        "read only its list of contents. A magazine wrote in 2023 that officers may pass on basic "
        "details, an address too, when they suspect that somebody is here without a right to be."
    ),
    "report_2020": N_(
        "The police inspectors, the college of the police and the office for complaints about the "
        "police answered with a report, %(report)s. They found that the public is badly harmed by "
        "how this works. Police forces act in different ways. Victims fear that a report reaches "
        "the Home Office."
    ),
    "no_intention_2020": N_(
        "The report found no plan in the police to put immigration first. But people go on "
        "believing that there is one."
    ),
    "cases_2020": N_(
        "The report looked at 36 cases from those who complained and organisations with them, 7 "
        "from West Midlands Police and 3 from the Home Office. 32 were about domestic abuse."
    ),
    "recommendation_1": N_(
        "The report’s recommendation 1 asked police chiefs to stop, for now, telling Immigration "
        "Enforcement about victims of domestic abuse when officers only have doubts about their "
        "papers, and to bring in an organisation that is not the police. This is not a law. It is "
        "meant for a time. It says nothing about people who have clearly broken an immigration "
        "rule, about other crimes, or about witnesses."
    ),
    "recommendations_2_3": N_(
        "The report asked the Home Office to look again at law and rules for all migrant victims "
        "and witnesses, and also at a wall between the police and immigration (a “firewall”). It "
        "asked the Home Office and police chiefs for a protocol on how police treat them."
    ),
    "recommendations_4_5_6": N_(
        "The report asked police chiefs to make safe ways to report for all migrant victims and "
        "witnesses, together with specialist organisations, and to help people trust them. It "
        "asked police and crime commissioners to look at which specialist services people can "
        "reach, and to build up more."
    ),
    "law_of_2021": N_(
        "The Domestic Abuse Act ordered the Home Office to do that review. It also lets the Home "
        "Secretary make a code of practice on details of domestic abuse and immigration. It does "
        "not say that there must be one."
    ),
    "chiefs_answer_2021": N_(
        "Police chiefs answered the report together. The chief of Essex Police wrote that they "
        "did not agree with the reasons for recommendations 1, 4 and 5, or with how the report "
        "weighed what it found, and that he thought the same. So nobody can say that all police "
        "stopped."
    ),
    "review_2021": N_(
        "The Home Office finished its review: there would be no firewall. It said that passing on "
        "details is essential. It wanted a protocol instead: no action against a victim while "
        "there is a case, if the victim is getting help to put their stay in order."
    ),
    "northern_ireland_2022": N_(
        "In Northern Ireland the details of 33 victims were passed on in two years, from May 2020 "
        "to May 2022."
    ),
    "fear_2022": N_(
        "%(safety4sisters)s told Members of Parliament that of the 196 women it helped in 2021, "
        "57 dealt with the police."
    ),
    "answer_2023": N_(
        "The government published its answer to a report of the Domestic Abuse Commissioner, "
        "%(safety_before_status)s."
    ),
    "committee_2023": N_(
        "A committee of Parliament (for women and equality) asked for something that works like a "
        "firewall."
    ),
    "protocol_2023": N_(
        "Ministers said that the protocol was being set up. Organisations against domestic abuse "
        "had refused to take part."
    ),
    "contacts_2023": N_(
        "The Domestic Abuse Commissioner counted 537 times that police contacted Immigration "
        "Enforcement about victims of domestic abuse, from April 2020 to March 2023. All 43 "
        "police forces had done so, and the British Transport Police. The Commissioner calls them "
        "referrals. Another organisation calls them questions about status. Two pages write that "
        "no action followed against these victims."
    ),
    "concession_2024": N_(
        "The concession for migrant victims of domestic abuse (MVDAC) got this name, and was "
        "opened to partners of people who work or study here or have finished their studies. It "
        "gives three months with benefits. For these new groups it does not lead to staying as a "
        "victim of abuse."
    ),
    "amendment_2024": N_(
        "In the House of Lords it was proposed that details of victims of some crimes may not be "
        "used for immigration unless they agree. The law that was made in the end has no such "
        "section."
    ),
    "victim_2024": N_(
        "The Victims and Prisoners Act says that you are a victim also when nobody has reported "
        "what happened."
    ),
    "consent_2025": N_(
        "The government published a new plan, %(strategy)s. %(sbs)s writes about it: police must "
        "ask victims to agree before details go to Immigration Enforcement; there are conditions; "
        "it is not a full firewall. We know this only from them."
    ),
    "children_2026": N_(
        "A bill in Parliament held a duty in England to report sexual abuse of children."
    ),
    "consent_2026": N_(
        "Half a year after the plan, %(sbs)s still calls this a new rule and real progress. It "
        "writes too that the risk moves to the victim, and that the rule protects from nothing "
        "once something was told."
    ),
    "justice_committee": N_(
        "Another committee of Parliament (for justice) asked for a complete firewall. The "
        "government said no: the police should decide."
    ),
}
_DISAGREE: Final = {
    "whether_police_stopped": N_(
        "Some texts say that police stopped telling Immigration Enforcement about victims of "
        "domestic abuse. But police chiefs did not agree with the reasons, and 537 contacts were "
        "counted from 2020 to 2023."
    ),
    "consent_from_one_side": N_(
        "That police must ask victims to agree first is told by one organisation. We found no "
        "official text."
    ),
    "crimestoppers_unnamed": N_(
        "Crimestoppers writes that you always stay unnamed. The same page says: if they think "
        "that a report is false and meant to harm, they help the police to look for who sent it."
    ),
    "samples_kept": N_(
        "How long a sexual assault centre keeps samples: seven years in Sheffield (2017), up to "
        "ten years in some places, up to two years at the centre for young people. Ask how long."
    ),
    "compensation_and_asylum": N_(
        "One page says that people who have asked for asylum can get compensation for a crime. "
        "The official page speaks of people who were given protection. Ask a registered adviser."
    ),
    "slavery_office_and_police": N_(
        "That the office for slavery cases tells the police of every case stands in a text of "
        "2017. We found nothing newer."
    ),
    "taking_back_an_application": N_(
        "Two versions of a page of %(shelter)s say different things about taking back an "
        "application for a home before the Home Office is asked."
    ),
    "labour_inspectors": N_(
        "Since April 2026 there is the Fair Work Agency in place of several labour inspectors. "
        "Older pages still use the old names."
    ),
}
_NOT_FOUND: Final = {
    "text_of_the_consent_rule": N_(
        "The government’s own words on asking victims to agree first: from when it counts, for "
        "which crimes, with which exceptions, and which police forces keep it."
    ),
    "rule_of_the_force": N_(
        "A written rule of %(police)s on telling the Home Office about victims and witnesses."
    ),
    "share_of_the_force": N_("How many of the 537 contacts came from %(police)s."),
    "guidance_after_2020": N_("Newer guidance of police chiefs than that of 2020."),
    "college_wording": N_("What the college of the police teaches today about victims’ papers."),
    "final_protocol": N_("A finished text of the protocol for migrant victims."),
    "code_of_practice": N_(
        "The code of practice that the law of 2021 lets the Home Secretary make."
    ),
    "recommendation_7": N_("The words of recommendation 7 of the report."),
    "second_inspection": N_("A later inspection of what became of the report."),
    "duty_for_children": N_(
        "Whether the duty to report sexual abuse of children is law now, and from when."
    ),
    "local_exceptions": N_(
        "When the local services tell somebody without asking, in their own words: New Era, "
        "Uniting Staffordshire Against Hate, the Victim Gateway, the sexual assault centre and "
        "the councils. Ask each of them."
    ),
    "meeting_of_agencies": N_(
        "The local rules of the meeting about people in very great danger (MARAC)."
    ),
    "helpline_rule": N_(
        "The written rule of the National Domestic Abuse Helpline on when it tells others."
    ),
    "rules_of_the_inspectors": N_(
        "The rules of the Fair Work Agency on whom it tells, and if it must tell the Home Office."
    ),
}
SENTENCES: Final = {"happened": _HAPPENED, "disagree": _DISAGREE, "not_found": _NOT_FOUND}
"""Every sentence by the kind and the id of what it tells."""
NAMES: Final = {
    "liberty": "Liberty",
    "sbs": "Southall Black Sisters",
    "report": "“Safe to share?”",
    "safety4sisters": "Safety4Sisters",
    "safety_before_status": "“Safety before status: the solutions”",
    "strategy": "“Freedom from Violence and Abuse”",
    "shelter": "Shelter",
}
"""Names of organisations and texts, which stay as they are in every language."""
