"""The sentences of the page of answers, the same on each such page of a language."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from typing import Final

from markupsafe import Markup

from pathfinder.circumstances import Circumstances
from pathfinder.web.sentences.codes import AS_TEXT, NO_WAY_OUT_OF_TEXT
from pathfinder.web.sentences.plans import HOW_TO_REPORT, WHO_WOULD_KNOW
from pathfinder.web.sentences.time import month_and_year
from pathfinder.web.sentences.wording import N_, filled, gettext, in_both, isolated, ngettext

_LOOKED_FOR_A_POLICE_RULE: Final = "2026-11"
"""When the public pages of the police force were last searched for a written rule."""
_PAPERS: Final = N_(
    "Being a victim does not depend on papers. But no law stops the police from telling the Home "
    "Office. In %(when)s we found no written rule of %(police)s about it."
)
_ABOUT_PAPERS: Final = frozenset({"fears_police", "immigration_advice"})


@dataclass(frozen=True)
class ResultsWords:
    """Everything the page of answers says that does not depend on the answer."""

    title: str
    heading: str
    told: str
    told_nothing: str
    jump_to_listeners: str
    take_away: str
    add: str
    full: str
    left_out: str
    fits: str
    ask: str
    more: str
    first: str
    nobody: str
    nobody_surely: str
    listen: str
    listen_why: str
    outside: str
    in_danger: str
    advisers: str
    advisers_link: str
    code: str
    sheet: str
    as_text: str
    no_way_out_of_text: str
    everything: str
    papers: str
    who_would_know: str
    step_by_step: str
    ways: str
    why: str
    caution: str


@lru_cache(maxsize=128)
def results_words(tag: str) -> ResultsWords:
    """Return the words of the page in a language; it must be that of the page being answered."""
    del tag
    return ResultsWords(
        title=gettext("Answers"),
        heading=gettext("Who can help"),
        told=gettext("You told us"),
        told_nothing=gettext("You have told us nothing yet. These services are for everyone."),
        jump_to_listeners=gettext("Talk to somebody now"),
        take_away=gettext("Take away"),
        add=gettext("Add or change something"),
        full=gettext(
            "We can hold ten things at once. If something is missing, take one away and add it."
        ),
        left_out=gettext("We could not hold everything you told us. Look at what we understood."),
        fits=gettext("They say they help with this"),
        ask=gettext("Ask them first"),
        more=gettext("Show more"),
        first=gettext("Back to the first ones"),
        nobody=gettext("We know nobody who fits all of this."),
        nobody_surely=gettext("We know nobody who surely fits all of this. Ask these first."),
        listen=gettext("Who can listen now"),
        listen_why=gettext("They listen, whatever happened. You do not have to give your name."),
        outside=gettext(
            "We know services in Staffordshire and Stoke-on-Trent. "
            "For you, here are those that help people in all of England or the UK."
        ),
        in_danger=gettext("You are in danger now. This page cannot bring help to you. A call can."),
        advisers=gettext(
            "We do not give advice about visa or papers. By law only registered advisers may."
        ),
        advisers_link=gettext("Who gives such advice"),
        code=gettext("Your code"),
        sheet=gettext("A page to print or to read out"),
        as_text=gettext(AS_TEXT),
        no_way_out_of_text=gettext(NO_WAY_OUT_OF_TEXT),
        everything=gettext("Everything we know about them"),
        who_would_know=gettext("Who would know"),
        step_by_step=gettext(WHO_WOULD_KNOW),
        ways=gettext(HOW_TO_REPORT),
        why=gettext("Why we show them"),
        papers=gettext("Visa and papers"),
        caution=gettext("Take care."),
    )


def which_place(name: str) -> Markup:
    """Return the question that a name of several places leaves open."""
    return filled(gettext("Which %(place)s do you mean?"), place=isolated(name, "ltr"))


def without_line(what: Markup, count: int) -> Markup:
    """Return how many would be left if one thing were not asked for."""
    return filled(
        ngettext(
            "Without %(what)s there is %(count)s.", "Without %(what)s there are %(count)s.", count
        ),
        what=Markup("<em>{}</em>").format(what),
        count=isolated(str(count)),
    )


def is_about_papers(told: Circumstances) -> bool:
    """Return whether ``papers_and_police`` has to stand on the page of somebody."""
    return bool(told.status) or not _ABOUT_PAPERS.isdisjoint(told.concepts)


def papers_and_police(police_force: str) -> Markup:
    """Return what is known about papers and the police, which stands once on pages that need it."""
    return in_both(
        lambda locale, translated: filled(
            translated(_PAPERS),
            when=month_and_year(_LOOKED_FOR_A_POLICE_RULE, locale),
            police=isolated(police_force, "ltr"),
        )
    )


def shown_of(first: int, last: int, count: int) -> Markup:
    """Return which of the answers stand on this page."""
    return filled(
        gettext("%(first)s to %(last)s of %(count)s"),
        first=isolated(str(first)),
        last=isolated(str(last)),
        count=isolated(str(count)),
    )
