"""What is said in each field of a service, as the words after "They say:"."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from markupsafe import Markup

from pathfinder.directory.model import Adviser, Ages, Residence
from pathfinder.web.sentences.concepts import concept_name, people_of
from pathfinder.web.sentences.wording import N_, chosen, filled, gettext, listed

GENDERS: Final = {
    "any": N_("women, men and everyone else"),
    "women": N_("women and girls only"),
    "men": N_("men and boys only"),
}
PUBLIC_FUNDS: Final = {
    "not_needed": N_("you do not need a right to benefits"),
    "needed": N_("you need a right to benefits"),
}
REFERRAL: Final = {
    "self": N_("you can contact them yourself"),
    "either": N_("you can contact them yourself, or somebody can refer you"),
    "professional": N_(
        "somebody has to refer you: ask a doctor, social worker, teacher or support worker"
    ),
}
COST: Final = {
    "free": N_("it is free"),
    "charged": N_("it costs money"),
    "some_charged": N_("some of it costs money"),
}
ACCESS: Final = {
    "bsl": N_("British Sign Language"),
    "text_relay": N_("calls by text relay"),
    "step_free": N_("no steps to get in"),
    "hearing_loop": N_("a hearing loop"),
    "easy_read": N_("pages in easy words"),
    "home_visits": N_("they can come to you"),
    "transport": N_("help with getting there"),
    "women_only_space": N_("a space for women only"),
    "children_welcome": N_("children can come too"),
    "large_print": N_("large print"),
}
REGULATORS: Final = {
    "iaa": N_("the Immigration Advice Authority regulates them"),
    "sra": N_("the Solicitors Regulation Authority regulates them"),
    "bar": N_("the Bar Standards Board regulates them"),
    "other": N_("a body for lawyers or advisers regulates them"),
}


def ages_clause(ages: Ages) -> Markup:
    """Return the ages a service takes."""
    if ages.youngest is not None and ages.oldest is not None:
        return filled(
            gettext("people aged %(youngest)s to %(oldest)s"),
            youngest=ages.youngest,
            oldest=ages.oldest,
        )
    if ages.youngest is not None:
        return filled(gettext("people aged %(age)s and over"), age=ages.youngest)
    if ages.oldest is not None:
        return filled(gettext("people up to the age of %(age)s"), age=ages.oldest)
    return filled(gettext("people of any age"))


def residence_clause(residence: Residence) -> Markup:
    """Return what a service says about immigration status, as the words after "They say:"."""
    if residence.scope == "any":
        return filled(gettext("anyone, whatever their papers"))
    parts = []
    if residence.accepted:
        parts.append(filled(gettext("they take %(people)s"), people=groups_of(residence.accepted)))
    if residence.refused:
        parts.append(
            filled(gettext("they do not take %(people)s"), people=groups_of(residence.refused))
        )
    parts.append(filled(gettext("for other people, they decide each case")))
    said, *others = parts
    for one in others:
        said = filled(gettext("%(first)s; %(second)s"), first=said, second=one)
    return said


def adviser_clause(adviser: Adviser) -> Markup:
    """Return who regulates the advisers of a service."""
    regulator = chosen(REGULATORS, adviser.regulator, "regulator")
    if adviser.level is None:
        return filled(regulator)
    return filled(
        gettext("%(regulator)s, level %(level)s"), regulator=regulator, level=adviser.level
    )


def yes_or_no(yes: str, no: str) -> Callable[[bool], Markup]:
    """Return what says one of two marked sentences."""
    return lambda value: filled(gettext(yes if value else no))


def one_of(table: dict[str, str], kind: str) -> Callable[[str], Markup]:
    """Return what says the sentence a table holds for an id of some kind."""
    return lambda value: filled(chosen(table, value, kind))


def names_of(concepts: tuple[str, ...]) -> Markup:
    """Return the names of concepts side by side."""
    return Markup(" · ").join(concept_name(concept) for concept in concepts)


def groups_of(people: tuple[str, ...]) -> Markup:
    """Return groups of people as a list."""
    return listed(people_of(group) for group in people)
