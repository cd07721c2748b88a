"""What is known about a service, field by field, as sentences: who said it, and when.

Every field is stated only as somebody's words with a date, never as plain truth; a field that is
None becomes a question the reader can ask.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from typing import Any, Final

from markupsafe import Markup

from pathfinder.directory import KIND_OF_FIELD
from pathfinder.directory.model import Contract, Service
from pathfinder.provenance import Fact, KindOfFact, Source, Sourced
from pathfinder.provenance.dates import first_day
from pathfinder.web.sentences.clauses import (
    ACCESS,
    COST,
    GENDERS,
    PUBLIC_FUNDS,
    REFERRAL,
    adviser_clause,
    ages_clause,
    groups_of,
    names_of,
    one_of,
    residence_clause,
    yes_or_no,
)
from pathfinder.web.sentences.places import areas_named, language_named_twice
from pathfinder.web.sentences.time import full_date, weekly_hours, when_said
from pathfinder.web.sentences.wording import N_, chosen, filled, gettext, in_english, listed


@dataclass(frozen=True)
class Told:
    """One thing somebody wrote down about a service, ready to show, with its pages."""

    field: str
    label: str
    sentence: Markup
    sources: tuple[Source, ...]


def attributed(what: str, fact: Sourced, kind: KindOfFact, as_of: date) -> Markup:
    """Return a statement as somebody's words: who wrote it, what it says, and when."""
    when = when_said(fact.date, kind, as_of)
    if fact.said_by == "organization":
        return filled(gettext("They say: %(what)s %(when)s"), what=what, when=when)
    return filled(gettext("Another body wrote: %(what)s %(when)s"), what=what, when=when)


class _Field:
    """How one field of a service is told: its label, its clause, and the question when unknown."""

    def __init__(self, label: str, clause: Callable[[Any], Markup], question: str = "") -> None:
        self.label, self.clause, self.question = label, clause, question


_FIELDS: Final[dict[str, _Field]] = {
    "helps": _Field(N_("What they do"), names_of, N_("What can they do for you?")),
    "needs": _Field(N_("What they help with"), names_of),
    "residence": _Field(
        N_("Visa and papers"),
        residence_clause,
        N_("Do they help you whatever your visa or papers?"),
    ),
    "public_funds": _Field(
        N_("Benefits"),
        one_of(PUBLIC_FUNDS, "answer about public funds"),
        N_("Do they help you if you have no right to benefits?"),
    ),
    "asks_for_papers": _Field(
        N_("Showing papers"),
        yes_or_no(N_("they ask to see papers"), N_("they do not ask to see papers")),
        N_("Do they ask to see papers?"),
    ),
    "genders": _Field(
        N_("Women and men"),
        one_of(GENDERS, "answer about gender"),
        N_("Do they help women, men and everyone else?"),
    ),
    "stay_genders": _Field(
        N_("Who can stay overnight"),
        one_of(GENDERS, "answer about gender"),
    ),
    "ages": _Field(N_("Age"), ages_clause, N_("Do they help people of your age?")),
    "welcomes": _Field(N_("People they name"), groups_of),
    "by_and_for": _Field(N_("Who runs it"), names_of),
    "only_for": _Field(N_("Only for"), groups_of),
    "area": _Field(N_("Where"), areas_named, N_("Do they help people in your area?")),
    "home_address": _Field(N_("Your home has to be in"), areas_named),
    "referral": _Field(
        N_("How to start"),
        one_of(REFERRAL, "way of referral"),
        N_("Can you contact them yourself?"),
    ),
    "cost": _Field(N_("Cost"), one_of(COST, "cost"), N_("Does it cost money?")),
    "languages": _Field(
        N_("Languages"),
        lambda tags: listed(language_named_twice(tag) for tag in tags),
        N_("Which languages do they speak?"),
    ),
    "interpreter": _Field(
        N_("Interpreter"),
        yes_or_no(N_("they can find an interpreter"), N_("they have no interpreter")),
        N_("Can they find an interpreter for you?"),
    ),
    "access": _Field(
        N_("Made easier"),
        lambda features: listed(chosen(ACCESS, item, "access feature") for item in features),
        N_("Is it easy for Deaf and disabled people to use?"),
    ),
    "adviser": _Field(
        N_("Who checks their advisers"),
        adviser_clause,
        N_("Are their advisers registered to give immigration advice?"),
    ),
    "often_full": _Field(
        N_("Room"),
        yes_or_no(N_("they are often full"), N_("they usually have room")),
        N_("Do they have room now?"),
    ),
    "hours": _Field(N_("Hours"), weekly_hours, N_("When are they open?")),
}
_ASKED_ONLY_OF: Final = {"adviser": "immigration_advice", "often_full": "safe_place_to_stay"}


def label_of(field: str) -> str:
    """Return the heading of one field of a service."""
    return gettext(_FIELDS[field].label)


def told(service: Service, field: str, as_of: date) -> Told | None:
    """Return one field as somebody's dated words, or None where nobody has said anything."""
    fact: Fact[Any] | None = getattr(service, field)
    if fact is None:
        return None
    how = _FIELDS[field]
    return Told(
        field=field,
        label=gettext(how.label),
        sentence=attributed(how.clause(fact.value), fact, KIND_OF_FIELD[field], as_of),
        sources=fact.sources,
    )


def what_they_do(service: Service, as_of: date, most: int) -> Markup | None:
    """Return in one line the first things a service does, or None where nobody has said."""
    if service.helps is None:
        return None
    first, rest = service.helps.value[:most], service.helps.value[most:]
    names = names_of(first)
    if rest:
        names = filled(gettext("%(things)s and more"), things=names)
    return attributed(names, service.helps, KindOfFact.TAKES, as_of)


def everything_told(service: Service, as_of: date) -> tuple[Told, ...]:
    """Return every known field of a service, what matters most to a worried reader first."""
    lines = (told(service, field, as_of) for field in _FIELDS)
    return tuple(line for line in lines if line is not None)


def never_told(service: Service) -> tuple[str, ...]:
    """Return, as questions to ask them, what nobody has told us about a service."""
    offered = service.helps.value if service.helps else ()
    has_hours = service.hours or any(phone.hours for phone in service.phones)
    questions = []
    for field, how in _FIELDS.items():
        unknown = getattr(service, field) is None and how.question
        needless = field in _ASKED_ONLY_OF and _ASKED_ONLY_OF[field] not in offered
        if unknown and not needless and not (field == "hours" and has_hours):
            questions.append(gettext(how.question))
    return tuple(questions)


def papers_line(service: Service, as_of: date) -> Markup:
    """Return the line about papers on a card; silence is said to be silence."""
    line = told(service, "residence", as_of)
    if line is None:
        return filled(gettext("Not known. Ask before you give your name."))
    return line.sentence


def contract_line(contract: Fact[Contract], as_of: date) -> Markup | None:
    """Return that the paid term seen in print is over, or None while it is not."""
    ends = first_day(contract.value.ends) if contract.value.ends else None
    if ends is None or ends > as_of:
        return None
    return filled(
        gettext(
            "The last contract we saw for this service was to end on %(when)s. "
            "The service may have changed."
        ),
        when=full_date(contract.value.ends or ""),
    )


def funders_line(contract: Fact[Contract]) -> Markup | None:
    """Return who pays for a service, by their English names, or None where nobody is named."""
    if not contract.value.funders:
        return None
    return listed(in_english(funder) for funder in contract.value.funders)
