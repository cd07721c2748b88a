"""One step of the way somebody comes to know: who passes it on to whom, when, what, by which page.

The steps are those of the engine's chains; what a rule is called stays in English, because a person
may have to name it, and everything else is in the reader's language.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Final

from markupsafe import Markup

from pathfinder.directory import Catalogue
from pathfinder.disclosure import SharingRule, Statement, Step
from pathfinder.disclosure.model import Travels
from pathfinder.disclosure.openness import Trigger
from pathfinder.errors import UnknownIdError
from pathfinder.web.sentences.entries import source_line, title_line
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
    reader_locale,
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
    "facts_identified": N_("what happened (with your name)"),
    "facts_anonymous": N_("what happened (without your name)"),
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
_PASSED_ON: Final = N_("%(first)s can pass it on. To: %(second)s")
_AMONG_THEMSELVES: Final = N_("What they do themselves: %(first)s")
"""The heading of a rule about one body alone, which passes nothing on to anybody else."""
_AT_MOST: Final = N_("The page does not say. It can be: %(what)s.")
_NOT_LISTED: Final = N_("A service we no longer list")


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
    about: SharingRule | Statement,
    first: str,
    second: str,
    catalogue: Catalogue,
    chain: Step | None = None,
) -> ShownStep:
    """Return a step from ``first`` to ``second``, both holders, by this rule or claim.

    ``chain`` is the step of an explanation that it shows: then only what travels there is named.
    """
    if isinstance(about, Statement):
        return ShownStep(
            rule=about.id,
            heading=_heading(first, second, catalogue),
            when=conditions_listed(about.triggers),
            what=_what(about, chain),
            told=None,
            basis=in_english(about.words),
            word_of=chosen(_WORD_OF, about.publisher, "publisher"),
            url=about.url,
            source=source_line(about.date, host_of(about.url)),
            notes=(),
        )
    return ShownStep(
        rule=about.id,
        heading=_heading(first, second, catalogue),
        when=conditions_listed(about.trigger),
        what=_what(about, chain),
        told=chosen(_TOLD, about.told, "whether somebody is told"),
        basis=in_english(about.basis),
        word_of=chosen(_WORD_OF, about.publisher, "publisher"),
        url=about.source_url,
        source=source_line(about.source_date, host_of(about.source_url))
        if about.source_url
        else title_line(about.source_title or ""),
        notes=tuple(_notes(about)),
    )


def _heading(first: str, second: str, catalogue: Catalogue) -> Markup:
    sentence = _AMONG_THEMSELVES if first == second else _PASSED_ON
    return filled(
        gettext(sentence),
        first=holder_name(first, catalogue),
        second=holder_name(second, catalogue),
    )


def _what(about: SharingRule | Statement, chain: Step | None) -> Markup | None:
    """Return what is passed on: on a chain what gets so far, else all that the page names."""
    if chain is None:
        return travels_listed(about.what) if about.what else None
    if not chain.what:
        return None
    what = travels_listed(chain.what)
    return what if chain.what_is_stated else filled(gettext(_AT_MOST), what=what)


def holder_name(holder: str, catalogue: Catalogue) -> Markup:
    """Return what somebody in a step is called, in the reader's language."""
    return holder_in(holder, catalogue, gettext)


def holder_in(holder: str, catalogue: Catalogue, translated: Callable[[str], str]) -> Markup:
    """Return what somebody in a step is called; a service by its own name, which stays English.

    ``UnknownIdError`` for a holder that nobody named.
    """
    if holder.startswith(_SERVICE):
        try:
            return in_english(catalogue.service(holder.removeprefix(_SERVICE)).name)
        except UnknownIdError:
            return escaped(translated(_NOT_LISTED))
    if holder not in HOLDERS:
        raise UnknownIdError("holder", holder)
    return escaped(translated(HOLDERS[holder]))


def conditions_listed(triggers: tuple[Trigger, ...]) -> Markup:
    """Return the conditions of one step; any one of them is enough."""
    return listed((trigger_named(one) for one in triggers), "or")


def travels_listed(parts: tuple[Travels, ...]) -> Markup:
    """Return what of a story is passed on, in the reader's language."""
    return travels_in(parts, str(reader_locale()), gettext)


def travels_in(parts: tuple[Travels, ...], locale: str, translated: Callable[[str], str]) -> Markup:
    """Return what of a story is passed on, in the language of a locale."""
    return listed((translated(TRAVELS[part]) for part in parts), locale=locale)


def _notes(rule: SharingRule) -> Iterator[str]:
    if rule.verify_before_use:
        yield full_text_not_seen()
    if rule.status in _STATUS:
        yield gettext(_STATUS[rule.status])
