"""Why a service stands among the answers, and what to ask it first, as sentences.

The kinds of reason are the closed list of ``matching.reasons``; each has its sentence here, and a
test holds that none is forgotten.
"""

from __future__ import annotations

from datetime import date
from typing import Final

from markupsafe import Markup

from pathfinder.directory import Service
from pathfinder.matching.reasons import ReasonKind, detail_of, kind_of
from pathfinder.provenance import UNDATED
from pathfinder.web.sentences.concepts import concept_name, people_of
from pathfinder.web.sentences.facts import told
from pathfinder.web.sentences.places import language_named_twice
from pathfinder.web.sentences.time import clock
from pathfinder.web.sentences.wording import N_, chosen, filled, gettext, isolated, listed

DOUBTS: Final = frozenset(
    {
        ReasonKind.LIMITS,
        ReasonKind.DECIDES,
        ReasonKind.SILENT,
        ReasonKind.ASK,
        ReasonKind.OLD,
        ReasonKind.REFERRAL,
        ReasonKind.REACH,
        ReasonKind.CONTRACT,
    }
)
"""What a person should know before calling; everything else says why a service fits."""
_SHOWN_BESIDE_ITS_FACT: Final = frozenset(
    {"old:languages", "old:interpreter", "old:hours", "old:phone"}
)
_SHOWN_ELSEWHERE: Final = frozenset({ReasonKind.OPEN, ReasonKind.PAPERS})

_QUESTIONS: Final = {
    "needs": N_("do they help with this?"),
    "helps": N_("what can they do for you?"),
    "adviser": N_("are their advisers registered?"),
    "genders": N_("do they help women, or men?"),
    "ages": N_("do they help people of your age?"),
    "lgbt": N_("are they there for LGBT+ people too?"),
    "deaf": N_("can they help Deaf people well?"),
    "disabled": N_("can they help disabled people well?"),
    "has_children": N_("can your children stay too?"),
    "residence": N_("do they help people with your visa or papers?"),
    "public_funds": N_("do they help people with no right to benefits?"),
    "only_for": N_("do they help you too?"),
    "area": N_("do they take people from your area?"),
    "home_address": N_("do you have to live in a certain place?"),
    "languages": N_("do they speak your language?"),
    "interpreter": N_("can they find an interpreter?"),
    "hours": N_("when are they open?"),
    "phone": N_("is this still their number?"),
}
_CLAIMS: Final = {
    "needs": N_("they help with this"),
    "helps": N_("they do this"),
    "adviser": N_("their advisers are registered"),
    "genders": N_("they help women, or men"),
    "ages": N_("they help people of your age"),
    "lgbt": N_("they are there for LGBT+ people"),
    "deaf": N_("they are there for Deaf people"),
    "disabled": N_("they are there for disabled people"),
    "has_children": N_("children can stay too"),
    "residence": N_("they help people with your visa or papers"),
    "public_funds": N_("they help people with no right to benefits"),
    "only_for": N_("the group they are for"),
    "area": N_("they take people from your area"),
    "home_address": N_("they take people who live where you live"),
    "languages": N_("they speak your language"),
    "interpreter": N_("they find an interpreter"),
    "hours": N_("their hours"),
    "phone": N_("their number"),
}
_AREAS: Final = {
    "local": N_("Help people in your area"),
    "national": N_("Help people everywhere in the country"),
}
WEBSITE_ONLY: Final = N_("We know only their website. We know no number to call.")
ASK_FOR_REFERRAL: Final = N_(
    "You cannot start there alone. Ask a doctor, social worker, teacher or support worker to "
    "refer you."
)
_THEY_DECIDE: Final = N_("They decide each case. Ask them: %(ask)s")
_REGISTERED: Final = N_("Ask if their advisers are registered to give immigration advice.")
_CONTRACT: Final = N_(
    "The last contract we saw for this service is over. The service may have changed."
)


def doubts_of(reasons: tuple[str, ...], service: Service, as_of: date) -> tuple[Markup, ...]:
    """Return what a person should know or ask first, in the order of the reasons.

    What was last said in the same year, what nobody has said and what they decide case by case
    stand in one sentence each, so that a card is not a list of doubts.
    """
    alike: dict[tuple[str, str], list[str]] = {}
    for written in reasons:
        if _is_doubt(written):
            alike.setdefault(_likeness(written), []).append(written)
    return tuple(_doubt(together, service, as_of) for together in alike.values())


def why_it_fits(
    reasons: tuple[str, ...], service: Service, as_of: date, kilometres: int | None = None
) -> tuple[Markup, ...]:
    """Return in a few words each why a service stands here, apart from hours and papers.

    ``kilometres`` is the distance to its nearest public address, where one is known.
    """
    return tuple(
        _distance(kilometres)
        if kind_of(written) is ReasonKind.NEAR and kilometres is not None
        else reason_sentence(written, service, as_of)
        for written in reasons
        if kind_of(written) not in DOUBTS and kind_of(written) not in _SHOWN_ELSEWHERE
    )


def _is_doubt(written: str) -> bool:
    attribute = ":".join(written.split(":")[:2])
    return kind_of(written) in DOUBTS and attribute not in _SHOWN_BESIDE_ITS_FACT


def _likeness(written: str) -> tuple[str, str]:
    """Return what reasons that share a sentence have in common."""
    match kind_of(written):
        case ReasonKind.OLD:
            return ReasonKind.OLD, written.split(":")[2][:4]
        case ReasonKind.SILENT | ReasonKind.DECIDES as kind:
            return kind, ""
        case _:
            return written, ""


def _doubt(together: list[str], service: Service, as_of: date) -> Markup:
    kind, details = kind_of(together[0]), [detail_of(written) for written in together]
    match kind:
        case ReasonKind.OLD:
            attributes = [detail.partition(":")[0] for detail in details]
            return _old(attributes, details[0].partition(":")[2])
        case ReasonKind.SILENT:
            return _with_questions(N_("Nobody has told us: %(ask)s"), details)
        case ReasonKind.DECIDES:
            return _with_questions(_THEY_DECIDE, details)
        case _:
            return reason_sentence(together[0], service, as_of)


def reason_sentence(written: str, service: Service, as_of: date) -> Markup:
    """Return the sentence for one reason; ``UnknownIdError`` outside the closed list."""
    kind, detail = kind_of(written), detail_of(written)
    match kind:
        case ReasonKind.LIMITS:
            return _limit(detail, service, as_of)
        case ReasonKind.DECIDES | ReasonKind.SILENT | ReasonKind.OLD:
            return _doubt([written], service, as_of)
        case ReasonKind.ASK:
            return filled(gettext(_REGISTERED))
        case ReasonKind.REFERRAL:
            return filled(gettext(ASK_FOR_REFERRAL))
        case ReasonKind.REACH:
            return filled(gettext(WEBSITE_ONLY))
        case ReasonKind.CONTRACT:
            return filled(gettext(_CONTRACT))
        case ReasonKind.PAPERS:
            return _papers(detail, service, as_of)
        case _:
            return _fitting(kind, detail)


def _fitting(kind: ReasonKind, detail: str) -> Markup:
    match kind:
        case ReasonKind.PERSON | ReasonKind.STATUS:
            return filled(gettext("For %(people)s"), people=people_of(detail))
        case ReasonKind.AREA:
            return filled(chosen(_AREAS, detail, "kind of area"))
        case ReasonKind.LANGUAGE:
            return filled(gettext("Speak %(language)s"), language=language_named_twice(detail))
        case ReasonKind.INTERPRETER:
            return filled(gettext("Can find an interpreter"))
        case ReasonKind.NEAR:
            return filled(gettext("Less than %(number)s km away"), number=isolated(detail, "ltr"))
        case ReasonKind.REMOTE:
            return filled(gettext("Help by phone or in writing"))
        case ReasonKind.OPEN:
            return filled(gettext("Open now until %(time)s"), time=clock(detail))
        case _:
            return filled(concept_name(detail))


def _distance(kilometres: int) -> Markup:
    if kilometres < 1:
        return filled(gettext("Less than 1 km away"))
    return filled(gettext("About %(number)s km away"), number=isolated(str(kilometres), "ltr"))


def _with_questions(sentence: str, attributes: list[str]) -> Markup:
    asked = (chosen(_QUESTIONS, one, "attribute of a service") for one in attributes)
    return filled(gettext(sentence), ask=Markup(" ").join(asked))


def _limit(attribute: str, service: Service, as_of: date) -> Markup:
    fact = told(service, attribute, as_of)
    if fact is None:
        return _with_questions(_THEY_DECIDE, [attribute])
    return filled(gettext("They do not take everyone. %(fact)s"), fact=fact.sentence)


def _old(attributes: list[str], printed: str) -> Markup:
    claims = listed(chosen(_CLAIMS, one, "attribute of a service") for one in attributes)
    if printed == UNDATED:
        undated = gettext("Nobody wrote down when: %(claims)s. Ask if it is still so.")
        return filled(undated, claims=claims)
    return filled(
        gettext("We last knew in %(year)s: %(claims)s. Ask if it is still so."),
        year=isolated(printed[:4], "ltr"),
        claims=claims,
    )


def _papers(detail: str, service: Service, as_of: date) -> Markup:
    fact = told(service, "asks_for_papers" if detail == "asked" else "residence", as_of)
    if fact is None:
        return filled(gettext("Not known. Ask before you give your name."))
    return fact.sentence
