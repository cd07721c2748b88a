"""The pages about what changed since 2020 for victims' details and the Home Office.

What they tell, statement by statement, stands in ``changes_told``; here is what stands around it.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from typing import Final, Literal

from markupsafe import Markup

from pathfinder.provenance import UNDATED
from pathfinder.web.sentences.changes_told import NAMES, SENTENCES
from pathfinder.web.sentences.time import full_date
from pathfinder.web.sentences.wording import N_, chosen, filled, gettext, in_english, isolated

Kind = Literal["happened", "disagree", "not_found"]

WHAT_CHANGED: Final = N_("Police, Home Office and victims: what changed")
"""The heading of the page, also where other pages lead to it."""


@dataclass(frozen=True)
class ChangesWords:
    """Everything the page says besides its dated statements."""

    title: str
    title_not_sure: str
    heading: str
    lead: tuple[str, ...]
    happened: str
    not_sure: str
    not_sure_lead: str
    back: str
    disagree: str
    disagree_lead: str
    not_found: str
    not_found_lead: Markup
    where_read: str
    ways: str
    ways_lead: str


@lru_cache(maxsize=128)
def changes_words(tag: str, looked: str) -> ChangesWords:
    """Return the words of the page; ``tag`` must be that of the page being answered.

    ``looked`` is when things were last looked for, as a printed date.
    """
    del tag
    return ChangesWords(
        title=gettext("What changed"),
        title_not_sure=gettext("What is not sure"),
        heading=gettext(WHAT_CHANGED),
        lead=(
            gettext(
                "This page tells what happened and who said it, in order of time. It does not "
                "say what to do."
            ),
            gettext("A rule that was only announced may not be kept where you are."),
        ),
        happened=gettext("What happened"),
        not_sure=gettext("What nobody could find out, and where pages disagree"),
        not_sure_lead=gettext("Much is not known. Read this too:"),
        back=gettext("Back to what changed"),
        disagree=gettext("Where pages say different things"),
        disagree_lead=gettext("Where two pages disagree, count on the one that protects you less."),
        not_found=gettext("What we looked for and did not find"),
        not_found_lead=filled(
            gettext(
                "We looked for this in %(when)s. That we did not find it does not mean that it "
                "does not exist. It means that nobody here can promise it."
            ),
            when=isolated(full_date(looked)),
        ),
        where_read=gettext("Read here:"),
        ways=gettext("What each way means for you"),
        ways_lead=gettext("What is said before you choose, who would know, and by which rule:"),
    )


def change_sentence(kind: Kind, change_id: str, police_force: str) -> Markup:
    """Return what one dated statement says; ``UnknownIdError`` for one without a sentence."""
    return filled(
        chosen(SENTENCES[kind], change_id, "change"),
        police=isolated(police_force, "ltr"),
        **{name: in_english(words) for name, words in NAMES.items()},
    )


def change_date(printed: str) -> Markup:
    """Return when something happened, as a heading; ``no date`` where nobody wrote it down."""
    if printed == UNDATED:
        return filled(gettext("No date known"))
    return isolated(full_date(printed))
