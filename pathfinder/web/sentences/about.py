"""Who runs the site and how it can be used; nothing here claims what an operator did not set."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from markupsafe import Markup

from pathfinder.web.sentences.changes import WHAT_CHANGED
from pathfinder.web.sentences.frame import who_runs
from pathfinder.web.sentences.sections import Marked, Section, outside_link, sections
from pathfinder.web.sentences.time import full_date
from pathfinder.web.sentences.wording import N_, filled, gettext, isolated
from pathfinder.web.settings import Settings

STATEMENT_DATE: Final = "2026-11-25"
"""The day on which the accessibility statement was written and the pages were last tried."""

_ABOUT: Final[tuple[Marked, ...]] = (
    (
        N_("What it is for"),
        (
            N_(
                "This site lists who helps people who were hurt, threatened, used or robbed, in "
                "Staffordshire and Stoke-on-Trent. It says whom each of them takes, whatever "
                "their papers, and who would come to know."
            ),
            N_(
                "It gives general information. It does not tell you what to do and does not say "
                "how a case will end. For advice about visa or papers, ask a registered adviser."
            ),
        ),
    ),
    (
        N_("What we do not know"),
        (
            N_(
                "Everything here was read on public pages. Most of it was not yet confirmed by "
                "those who run the services. Where nobody has said something, we write that we do "
                "not know. Not known never means safe."
            ),
        ),
    ),
)

_ACCESSIBILITY: Final[tuple[Marked, ...]] = (
    (
        N_("How it should work for you"),
        (
            N_(
                "Every page works with a keyboard alone, with a screen reader, without scripts, "
                "enlarged to four times its size, in light and dark, and on paper."
            ),
            N_(
                "We build for the Web Content Accessibility Guidelines 2.2, level AA. A program "
                "(%(axe)s) checks every kind of page in every language, on a narrow and on a wide "
                "screen, and finds no fault."
            ),
            N_(
                "No program finds everything. People who use screen readers every day have not "
                "tried this site yet."
            ),
        ),
    ),
    (
        N_("What does not work yet"),
        (
            N_(
                "Titles of pages are short and say little on purpose, so that nobody can read in "
                "a list of titles what you looked for. The heading of each page says what it is."
            ),
            N_(
                "What a service wrote about itself is quoted in English on every page, marked as "
                "English."
            ),
            N_("There are no videos in sign language and no Easy Read pages yet."),
            N_(
                "The words in other languages were translated by a machine. Nobody who grew up "
                "with them has checked them yet; where that is so, each page says it."
            ),
        ),
    ),
    (
        N_("Tell us what is hard to use"),
        (
            N_("Write or call: %(contact)s. Say which page it was and nothing about yourself."),
            N_(
                "If our answer does not help, the Equality Advisory and Support Service can: "
                "%(eass)s."
            ),
        ),
    ),
)


@dataclass(frozen=True)
class About:
    """What the page about the site says."""

    title: str
    who_runs: tuple[Markup, ...]
    contact: Markup | None
    sections: tuple[Section, ...]
    more: str
    privacy: str
    sources: str
    changes: str
    accessibility: str


def about_sentences(settings: Settings) -> About:
    """Return what the page about the site says for one operator."""
    return About(
        title=gettext("About this site"),
        who_runs=who_runs(settings),
        contact=_contact(settings),
        sections=sections(_ABOUT, {}),
        more=gettext("Read more"),
        privacy=privacy_title(),
        sources=sources_title(),
        changes=gettext(WHAT_CHANGED),
        accessibility=accessibility_title(),
    )


def privacy_title() -> str:
    """Return the title of the page about what is kept."""
    return gettext("What we keep: nothing")


def sources_title() -> str:
    """Return the title of the page about sources and licences."""
    return gettext("Where the facts come from")


def accessibility_title() -> str:
    """Return the title of the accessibility statement."""
    return gettext("Accessibility")


def accessibility_sections(settings: Settings) -> tuple[Section, ...]:
    """Return the accessibility statement."""
    return sections(
        _ACCESSIBILITY,
        {
            "axe": outside_link("https://github.com/dequelabs/axe-core", "axe"),
            "contact": isolated(settings.contact or gettext("not given yet")),
            "eass": outside_link(
                "https://www.equalityadvisoryservice.com/", "equalityadvisoryservice.com"
            ),
        },
    )


def accessibility_dated() -> Markup:
    """Return when the accessibility statement was written."""
    return filled(
        gettext("Written, and every page last tried: %(when)s"),
        when=isolated(full_date(STATEMENT_DATE)),
    )


def _contact(settings: Settings) -> Markup | None:
    if not settings.contact:
        return None
    return filled(
        gettext("Questions about the site, not about your case: %(contact)s"),
        contact=isolated(settings.contact),
    )
