"""The sentences of the page about one organisation or one service."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from typing import Final, Literal

from markupsafe import Markup

from pathfinder.provenance import UNDATED
from pathfinder.web.sentences.matches import ASK_FOR_REFERRAL
from pathfinder.web.sentences.plans import WHO_WOULD_KNOW
from pathfinder.web.sentences.time import full_date
from pathfinder.web.sentences.wording import N_, chosen, filled, gettext, in_english, isolated

_KINDS: Final = {
    "charity": N_("A charity"),
    "community": N_("A community group"),
    "council": N_("A council"),
    "government": N_("A part of the government"),
    "independent": N_("An independent body"),
    "nhs": N_("A part of the NHS"),
    "police": N_("A part of the police"),
    "social_enterprise": N_("A social enterprise"),
    "statutory": N_("A public body"),
}
_STATES: Final = {
    "closed": N_("This service has closed, as far as we know. Do not wait for an answer there."),
    "superseded": N_("This service does not exist under this name any more."),
    "unverified": N_("We could not check that this service exists. We do not offer it yet."),
}
_WITHOUT_ADDRESS: Final = "; no address known"
"""How the files end the title of such a source; pages say it in the reader's language."""


@dataclass(frozen=True)
class EntryWords:
    """Everything the page of one entry says that does not depend on the entry."""

    title: str
    run_by: str
    also_called: str
    unconfirmed: str
    reach: str
    no_way_in: str
    refer: str
    places: str
    call_first: str
    confidential: str
    facts: str
    where_read: str
    who_would_know: str
    step_by_step: str
    caution: str
    quotations: str
    not_told: str
    not_told_why: str
    instead: str
    services: str
    paid_by: str
    charity_number: str
    back_to_plan: str
    back_to_answers: str


@lru_cache(maxsize=128)
def entry_words(tag: str) -> EntryWords:
    """Return the words of the page in a language; it must be that of the page being answered."""
    del tag
    return EntryWords(
        title=gettext("One entry"),
        run_by=gettext("Run by"),
        also_called=gettext("Also called"),
        unconfirmed=gettext("We read this on public pages. They have not confirmed it to us yet."),
        reach=gettext("How to reach them"),
        no_way_in=gettext("We know no way to reach them yet."),
        refer=gettext(ASK_FOR_REFERRAL),
        places=gettext("Where you can go"),
        call_first=gettext("Call before you go."),
        confidential=gettext("Where it is stays secret, to keep people safe."),
        facts=gettext("What we know"),
        where_read=gettext("Where we read this"),
        who_would_know=gettext("Who would know"),
        step_by_step=gettext(WHO_WOULD_KNOW),
        caution=gettext("Take care."),
        quotations=gettext("From their page, in English"),
        not_told=gettext("What nobody has told us"),
        not_told_why=gettext("You can ask them. You do not have to give your name to ask."),
        instead=gettext("What there is now"),
        services=gettext("What they offer"),
        paid_by=gettext("Paid for by"),
        charity_number=gettext("Charity number"),
        back_to_plan=gettext("Back to all your ways"),
        back_to_answers=gettext("Back to who can help"),
    )


def kind_of_body(kind: str) -> str:
    """Return what kind of body an organisation is."""
    return chosen(_KINDS, kind, "kind of organisation")


def what_became_of_it(state: Literal["active", "closed", "superseded", "unverified"]) -> Markup:
    """Return what became of a service that is not offered."""
    return filled(chosen(_STATES, state, "state of a service"))


def ended_line(printed: str) -> Markup:
    """Return when a service stopped."""
    return filled(gettext("It stopped: %(when)s."), when=isolated(full_date(printed)))


def source_line(printed: str, host: str) -> Markup:
    """Return whose page a fact stands on and the date printed there."""
    shown = isolated(host, "ltr")
    if printed == UNDATED:
        return filled(gettext("%(page)s, no date on it"), page=shown)
    return filled(gettext("%(page)s, %(when)s"), page=shown, when=isolated(full_date(printed)))


def title_line(title: str) -> Markup:
    """Return the English title of a source whose address nobody knows, and that nobody does."""
    return filled(
        gettext("%(title)s. We know no address for it."),
        title=in_english(title.removesuffix(_WITHOUT_ADDRESS)),
    )


def quoted(words: str) -> Markup:
    """Return a body's own English words as a quotation on a page in any language."""
    return Markup("“{}”").format(in_english(words))


def rendered(words: str) -> Markup:
    """Return in English what a page says, told in our own short words."""
    return in_english(words)
