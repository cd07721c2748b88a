"""What the site keeps (nothing), what others can still see, and whom to ask: the privacy page.

Each line is a promise that ``tests/promises`` holds the code to, or says plainly what no promise
of ours can cover.
"""

from __future__ import annotations

from typing import Final

from pathfinder.web.sentences.sections import Marked, Section, outside_link, sections
from pathfinder.web.sentences.wording import N_, gettext, in_english, isolated
from pathfinder.web.settings import Settings

_PRIVACY: Final[tuple[Marked, ...]] = (
    (
        N_("What we keep"),
        (
            N_(
                "Nothing about you. No name, no account, no cookie, no list of visits, no address "
                "of your phone, nothing that you typed and nothing that you chose."
            ),
            N_(
                "What you type is read once, to find what you need, and then forgotten. A full "
                "postcode is cut to its first half before anything else happens, and telephone "
                "numbers and email addresses are thrown away."
            ),
            N_("No page loads anything from another company, and no page counts its readers."),
            N_(
                "So nobody can ask us for anything about you: not your family, not the police, "
                "not a court. We have nothing to give."
            ),
        ),
    ),
    (
        N_("What your phone keeps, and others may see"),
        (
            N_(
                "Your phone remembers the address of each page. The address ends in a short code, "
                "and whoever opens it sees what you chose. A card with the code does the same."
            ),
            N_(
                "Whoever runs your connection, at home, at work or at the phone company, can see "
                "that your phone reached this site, and when. They cannot see which page, or what "
                "you typed, where the address begins with %(https)s."
            ),
            N_(
                "The computers of the place that hosts this site may note the same for a short "
                "time. The program itself notes nothing."
            ),
            N_("An app that watches your phone sees everything you see."),
        ),
    ),
    (
        N_("The one thing that “Leave now” sets"),
        (
            N_(
                "While you leave, for less than a second, the site writes one letter into the "
                "name of the browser window (%(window_name)s) and beside the line of the page you "
                "leave. The first page you opened here reads it, clears it and steps aside, so "
                "that Back does not show this site. The letter says nothing about you and is "
                "never sent to us."
            ),
            N_(
                "Beside the line of each page stands another letter, the same on every page. By "
                "it the button finds a page that can step aside."
            ),
        ),
    ),
    (
        N_("Who answers for this"),
        (
            N_("Data controller: %(controller)s"),
            N_("Data protection officer: %(officer)s"),
            N_("Contact: %(contact)s"),
            N_(
                "You can complain to the Information Commissioner: %(ico)s. You need not tell "
                "them what happened to you."
            ),
        ),
    ),
)


def privacy_sections(settings: Settings) -> tuple[Section, ...]:
    """Return the privacy page for one operator."""
    unnamed = gettext("not named yet; this copy is not for the public")
    return sections(
        _PRIVACY,
        {
            "https": in_english("https://"),
            "window_name": in_english("window.name"),
            "controller": isolated(settings.controller or unnamed),
            "officer": isolated(settings.data_protection_officer or unnamed),
            "contact": isolated(settings.contact or unnamed),
            "ico": outside_link("https://ico.org.uk/make-a-complaint/", "ico.org.uk"),
        },
    )
