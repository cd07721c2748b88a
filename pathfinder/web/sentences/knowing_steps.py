"""One step of the way somebody comes to know: who passes it on to whom, when, what, by which page.

The steps are those of the engine's chains; what a rule is called stays in English, because a person
may have to name it, and everything else is in the reader's language.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from markupsafe import Markup

from pathfinder.directory import Catalogue
from pathfinder.disclosure import SharingRule, Statement
from pathfinder.disclosure.model import Travels
from pathfinder.disclosure.openness import Trigger
from pathfinder.errors import UnknownIdError
from pathfinder.web.sentences.entries import source_line
from pathfinder.web.sentences.reach import host_of
from pathfinder.web.sentences.routes import full_text_not_seen
from pathfinder.web.sentences.routes_parties import PARTY_NAMES
from pathfinder.web.sentences.verdicts import trigger_named
from pathfinder.web.sentences.wording import (
    N_,
    chosen,
    escaped,
    filled,
    gettext,
    in_english,
    listed,
)

_SERVICE: Final = "service:"
_MORE_NAMES: Final = {
    "any_public_authority": N_("Any public body"),
    "anyone": N_("Anybody"),
    "bank": N_("A bank"),
    "department_for_education": N_("The Department for Education"),
    "interpreter_professional": N_("A registered interpreter"),
    "nhs_digital": N_("The former data office of the NHS"),
    "police_or_council": N_("The police or a council"),
    "report_fraud": N_("Report Fraud, which the police run"),
    "sarc_child": N_("The examination centre for young people"),
}
HOLDERS: Final = {**PARTY_NAMES, **_MORE_NAMES}
"""What everybody is called who can stand in a step."""
TRAVELS: Final = {
    "identity": N_("who you are"),
    "contact": N_("how to reach you"),
    "status": N_("what papers you have"),
    "facts_identified": N_("what happened, with your name"),
    "facts_anonymous": N_("what happened, without your name"),
    "forensic": N_("the samples and what the examination showed"),
    "workplace": N_("where you work"),
    "debt": N_("an unpaid bill"),
    "support_given": N_("what help you get"),
    "school": N_("details that the school holds"),
    "account": N_("your bank account"),
    "order": N_("the order of the court"),
}
"""What of a story can be passed on."""
_STATUS: Final = {
    "announced": N_("This was announced. We do not know if it counts already."),
    "past_review_date": N_("By its own words it should have been looked at again by now."),
    "superseded": N_("This was replaced. It is shown so that you know of it."),
    "ended": N_("This has ended. It is shown so that you know of it."),
}
_TOLD: Final = {
    "yes": N_("They must tell you."),
    "no": N_("They need not tell you."),
    "unknown": N_("We do not know if they tell you."),
}
_WORD_OF: Final = {
    "organization": N_("They say so themselves."),
    "other": N_("Somebody else says so, or a rule for services like this."),
}
_BY_NATURE: Final = {
    "acts_for": N_("%(first)s belongs to this body, or acts for it: %(second)s"),
    "sits_in": N_("Who sits in it hears it too. In: %(first)s. Hears it: %(second)s"),
}


@dataclass(frozen=True)
class ShownStep:
    """One step, ready to show."""

    rule: str
    """The id of the rule or claim; empty where what somebody is needs no rule."""
    heading: Markup
    when: Markup | None
    what: Markup | None
    told: str | None
    """Whether the person hears of it; None where the page is not about that."""
    basis: Markup | None
    """What the rule is called or what the page says, in English."""
    word_of: str
    url: str
    """Where it was read; empty where no address is known."""
    source: Markup | None
    notes: tuple[str, ...]
    """What weakens the rule as a source: not read whole, only announced, replaced."""


def step_by_nature(why: str, first: str, second: str, catalogue: Catalogue) -> ShownStep:
    """Return a step that needs no rule, because of what the two are."""
    heading = filled(
        chosen(_BY_NATURE, why, "reason of a step"),
        first=holder_name(first, catalogue),
        second=holder_name(second, catalogue),
    )
    return ShownStep("", heading, None, None, None, None, "", "", None, ())


def step_of(
    about: SharingRule | Statement, first: str, second: str, catalogue: Catalogue
) -> ShownStep:
    """Return a step from ``first`` to ``second``, both holders, by this rule or claim."""
    heading = filled(
        gettext("%(first)s can pass it on. To: %(second)s"),
        first=holder_name(first, catalogue),
        second=holder_name(second, catalogue),
    )
    if isinstance(about, Statement):
        return ShownStep(
            rule=about.id,
            heading=heading,
            when=conditions_listed(about.triggers),
            what=travels_listed(about.what) if about.what else None,
            told=None,
            basis=in_english(about.words),
            word_of=chosen(_WORD_OF, about.publisher, "publisher"),
            url=about.url,
            source=source_line(about.date, host_of(about.url)),
            notes=(),
        )
    return ShownStep(
        rule=about.id,
        heading=heading,
        when=conditions_listed(about.trigger),
        what=travels_listed(about.what),
        told=chosen(_TOLD, about.told, "whether somebody is told"),
        basis=in_english(about.basis),
        word_of=chosen(_WORD_OF, about.publisher, "publisher"),
        url=about.source_url,
        source=source_line(about.source_date, host_of(about.source_url))
        if about.source_url
        else in_english(about.source_title or ""),
        notes=tuple(_notes(about)),
    )


def holder_name(holder: str, catalogue: Catalogue) -> Markup:
    """Return what somebody in a step is called; a service by its own name, which stays English."""
    if holder.startswith(_SERVICE):
        try:
            return in_english(catalogue.service(holder.removeprefix(_SERVICE)).name)
        except UnknownIdError:
            return escaped(gettext("A service we no longer list"))
    return escaped(chosen(HOLDERS, holder, "holder"))


def conditions_listed(triggers: tuple[Trigger, ...]) -> Markup:
    """Return the conditions of one step; any one of them is enough."""
    return listed((trigger_named(one) for one in triggers), "or")


def travels_listed(parts: tuple[Travels, ...]) -> Markup:
    """Return what of a story is passed on."""
    return listed(chosen(TRAVELS, part, "part of a story") for part in parts)


def _notes(rule: SharingRule) -> Iterator[str]:
    if rule.verify_before_use:
        yield full_text_not_seen()
    if rule.status in _STATUS:
        yield gettext(_STATUS[rule.status])
