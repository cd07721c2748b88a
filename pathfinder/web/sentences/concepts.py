"""What each concept is called: in the reader's voice, as a short name, as a group of people.

The vocabulary's own definitions are for whoever keeps the data; these are the words on pages.
They avoid the first person in the past tense, which many languages cannot say without a gender.
"""

from __future__ import annotations

from typing import Final

from pathfinder.vocabulary import NEEDS
from pathfinder.web.sentences.wording import N_, chosen

_IN_MY_WORDS: Final = {
    "domestic_abuse": N_("A partner, an ex or someone in my family hurts or scares me"),
    "coercive_control": N_("Someone controls what I do, my money or my papers"),
    "sexual_violence": N_("Someone did something sexual I did not want"),
    "stalking_harassment": N_("Someone follows me or will not leave me alone"),
    "honour_based_abuse": N_("My family or community threatens me because of “honour”"),
    "forced_marriage": N_("Someone makes me marry, or made me marry"),
    "fgm": N_("Someone cut my genitals, or wants to (FGM)"),
    "modern_slavery": N_("Someone uses me for work, sex or crime, and I cannot leave"),
    "labour_exploitation": N_("My boss does not pay me, puts me in danger or keeps my papers"),
    "hate_crime": N_("Someone attacks or insults me because of who I am"),
    "child_abuse": N_("Someone hurts a child"),
    "child_exploitation": N_("Someone uses a child for sex, drugs or crime"),
    "elder_abuse": N_("Someone hurts an older person, or takes their money"),
    "online_abuse": N_("Someone threatens, blackmails or shames me online"),
    "marriage_abandonment": N_("My husband or wife left me here without papers, or sent me away"),
    "violent_crime": N_("Someone attacked, robbed or threatened me"),
    "theft_burglary": N_("Someone stole from me, broke in or damaged my things"),
    "fraud": N_("Someone tricked me and took my money or my identity"),
    "bereaved_by_homicide": N_("Someone killed a person in my family"),
    "antisocial_behaviour": N_("Neighbours or others keep disturbing or scaring me"),
}

_NAMES: Final = {
    "domestic_abuse": N_("Hurt or scared by a partner or family"),
    "coercive_control": N_("Controlled or cut off from others"),
    "sexual_violence": N_("Rape or other sexual violence"),
    "stalking_harassment": N_("Followed or bothered again and again"),
    "honour_based_abuse": N_("Threats or violence for “honour”"),
    "forced_marriage": N_("Forced marriage"),
    "fgm": N_("Female genital cutting (FGM)"),
    "modern_slavery": N_("Slavery or trafficking"),
    "labour_exploitation": N_("Not paid or treated badly at work"),
    "hate_crime": N_("Attacks or insults because of who someone is"),
    "child_abuse": N_("A child being hurt"),
    "child_exploitation": N_("A child used for sex, drugs or crime"),
    "elder_abuse": N_("An older person being hurt"),
    "online_abuse": N_("Threats, blackmail or shaming online"),
    "marriage_abandonment": N_("Left by a husband or wife, here or abroad"),
    "violent_crime": N_("Attack, robbery or threats"),
    "theft_burglary": N_("Theft, break-in or damage"),
    "fraud": N_("Money or identity taken by a trick"),
    "bereaved_by_homicide": N_("A relative killed"),
    "antisocial_behaviour": N_("Trouble from neighbours or others"),
    "someone_to_talk_to": N_("Someone to talk to"),
    "safe_place_to_stay": N_("A safe place to stay"),
    "immigration_advice": N_("Advice about visa, asylum or papers"),
    "family_legal_advice": N_("Legal advice about family"),
    "money_food": N_("Money, food or basic things"),
    "health_care": N_("A doctor or nurse"),
    "forensic_exam": N_("A medical check that keeps evidence"),
    "counselling": N_("Counselling or therapy"),
    "children_support": N_("Help for children"),
    "housing_advice": N_("Advice about housing"),
    "work_rights": N_("Help with pay and rights at work"),
    "interpreter": N_("Help in another language or in sign language"),
    "advocacy": N_("Someone to stand beside you and speak for you"),
    "report_without_police": N_("Telling someone other than the police"),
    "report_anonymously": N_("Telling what happened without a name"),
    "report_to_police_with_support": N_("Going to the police with someone beside you"),
    "woman": N_("A woman or girl"),
    "man": N_("A man or boy"),
    "lgbt": N_("Lesbian, gay, bisexual, trans or other LGBT+"),
    "under_18": N_("Under 18"),
    "over_60": N_("60 or over"),
    "deaf": N_("Deaf or hard of hearing"),
    "disabled": N_("Disabled, or ill for a long time"),
    "has_children": N_("With children to look after"),
    "pregnant": N_("Pregnant or with a new baby"),
    "for_someone_else": N_("For someone else"),
    "witness": N_("Someone who saw or knows what happened"),
    "no_recourse": N_("No right to benefits"),
    "insecure_status": N_("Worried about visa or papers"),
    "asylum": N_("Asking for asylum, or refused it"),
    "partner_visa": N_("Here on a partner’s or family visa"),
    "work_visa": N_("Here on a work or student visa"),
    "danger_now": N_("In danger now"),
    "fears_police": N_("Worried about the police"),
    "fears_family": N_("Worried that family or community find out"),
    "by_for_black_minoritised_women": N_("Run by and for Black and minoritised women"),
    "by_for_muslim": N_("Run by and for Muslim communities"),
    "by_for_jewish": N_("Run by and for Jewish communities"),
    "by_for_sikh": N_("Run by and for Sikh communities"),
    "by_for_christian": N_("Run by or for Christian communities"),
    "by_for_east_southeast_asian": N_("Run by and for East and Southeast Asian communities"),
    "by_for_south_asian": N_("Run by and for South Asian communities"),
    "by_for_african_caribbean": N_("Run by and for African and Caribbean communities"),
    "by_for_latin_american": N_("Run by and for Latin American communities"),
    "by_for_middle_eastern_kurdish": N_(
        "Run by and for Middle Eastern, Kurdish, Afghan or North African communities"
    ),
    "by_for_eastern_european": N_("Run by and for Central and Eastern European communities"),
    "by_for_gypsy_roma_traveller": N_("Run by and for Gypsy, Roma and Traveller communities"),
    "by_for_refugees_migrants": N_("Run by and for refugees and migrants"),
    "by_for_lgbt": N_("Run by and for LGBT+ people"),
    "by_for_deaf": N_("Run by and for Deaf people"),
    "by_for_disabled": N_("Run by and for disabled people"),
    "by_for_older": N_("Run by and for older people"),
    "by_for_men": N_("Run by and for men"),
}

_GROUPS_OF_PEOPLE: Final = {
    "woman": N_("women and girls"),
    "man": N_("men and boys"),
    "lgbt": N_("LGBT+ people"),
    "under_18": N_("people under 18"),
    "over_60": N_("people aged 60 or over"),
    "deaf": N_("Deaf people and people who are hard of hearing"),
    "disabled": N_("disabled people and people who have been ill for a long time"),
    "has_children": N_("people with children"),
    "pregnant": N_("people who are pregnant or have a new baby"),
    "for_someone_else": N_("people who ask for someone else"),
    "witness": N_("people who saw or know what happened"),
    "no_recourse": N_("people with no right to benefits"),
    "insecure_status": N_("people with no papers, or unsure of their papers"),
    "asylum": N_("people asking for asylum, or refused it"),
    "partner_visa": N_("people on a partner’s or family visa"),
    "work_visa": N_("people on a work or student visa"),
    "african": N_("African people"),
    "asylum_support": N_("people on asylum support"),
    "bereaved": N_("people who lost someone close"),
    "care_needs": N_("people with care needs"),
    "detained": N_("people held in immigration detention"),
    "domestic_workers": N_("people who work in other people’s homes"),
    "eu_citizens": N_("people from European Union countries"),
    "gypsy_roma_traveller": N_("Gypsy, Roma and Traveller people"),
    "in_nrm": N_("people the state has taken up as victims of slavery"),
    "jewish": N_("Jewish people"),
    "latin_americans": N_("people from Latin America"),
    "migrants": N_("people who came from another country"),
    "muslim": N_("Muslim people"),
    "people_without_a_home": N_("people without a home"),
    "polish": N_("Polish people"),
    "professionals": N_("people who help others in their job"),
    "refugees": N_("refugees"),
    "roma": N_("Roma people"),
    "sex_workers": N_("people who do sex work"),
    "sikh": N_("Sikh people"),
    "students": N_("students"),
    "torture_survivors": N_("people who survived torture"),
    "trafficked_children": N_("children who were trafficked"),
    "ukrainians": N_("people from Ukraine"),
}


def concept_name(concept: str) -> str:
    """Return the short name of a concept; ``UnknownIdError`` outside the closed lists."""
    return chosen(_NAMES, concept, "concept")


def concept_in_my_words(concept: str) -> str:
    """Return a concept as a person would choose it: what happened, in their own voice."""
    return chosen(_IN_MY_WORDS if concept in NEEDS else _NAMES, concept, "concept")


def people_of(group: str) -> str:
    """Return the name of a group of people: a person or status concept, or a service's group."""
    return chosen(_GROUPS_OF_PEOPLE, group, "group of people")
