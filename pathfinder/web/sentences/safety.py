"""What a phone tells others, said plainly and once, each risk next to what can be done about it.

The advice follows what was tried in a browser on the day given by ``CHECKED``, and says what this
site cannot do: no site can take its own lines out of the list of pages a phone remembers.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from markupsafe import Markup

from pathfinder.web.sentences.time import full_date
from pathfinder.web.sentences.wording import N_, filled, gettext, isolated

CHECKED: Final = "2026-11-25"
"""The day on which this advice was last checked."""


@dataclass(frozen=True)
class Advice:
    """One heading with its short lines."""

    heading: str
    lines: tuple[Markup, ...]


_ADVICE: Final = (
    (
        N_("If somebody may be watching your phone"),
        (
            N_(
                "Use another phone or computer: a friend’s, or one in a library or at a doctor’s. "
                "That is the safest."
            ),
            N_("Some apps show another person what you type, what you open and where you are."),
            N_(
                "If you think such an app is on your phone, do not stop using the phone suddenly "
                "and do not delete the app. The person may notice. First ask somebody who helps."
            ),
            N_("You can ask a helper for a printed card and use no phone at all."),
        ),
    ),
    (
        N_("What this site leaves behind"),
        (
            N_("This site keeps nothing about you."),
            N_(
                "Your phone keeps the address of each page in its list of pages you opened. "
                "Whoever presses that line sees what you chose. No site can remove those lines."
            ),
            N_(
                "Open the list and remove only the lines of this site. An empty list looks "
                "stranger than a list with a few lines less."
            ),
            N_(
                "A private window (also called incognito) keeps no such list. Open it before you "
                "come here, and close it when you go. It does not stop an app that watches."
            ),
        ),
    ),
    (
        N_("The “Leave now” button"),
        (
            N_(
                "It opens another site at once. In most browsers the Back button then does not "
                "come back here. The list of pages you opened still has the lines."
            ),
            N_(
                "In an older browser, or where scripts are switched off, Back does show this site "
                "again. Close the window as well."
            ),
        ),
    ),
    (
        N_("Calls, messages and letters"),
        (
            N_(
                "A call shows in the phone’s list of calls, and it can show on the bill, also when "
                "it was free. Remove it from the list. A bill you cannot change: use another phone."
            ),
            N_(
                "Messages and emails stay on the phone, and on every other device that uses the "
                "same account."
            ),
            N_(
                "Say how a helper may reach you, and whether they may call back, leave a voice "
                "message or write a letter."
            ),
        ),
    ),
    (
        N_("Accounts and keyboards"),
        (
            N_(
                "Where two people share an account, each can see the pages, photos or places of "
                "the other."
            ),
            N_("A keyboard can learn the words you type and offer them again to somebody else."),
            N_("Apps that show how long a phone was used can name the sites that were opened."),
        ),
    ),
    (
        N_("If you cannot speak"),
        (
            N_(
                "On a mobile, call %(number)s. Press %(key)s when you are told to. That puts you "
                "through to the police. Do not count on them knowing where you are."
            ),
            N_("We cannot promise what the police pass on to others."),
        ),
    ),
)


def device_safety_title() -> str:
    """Return the title of the safety page; it says nothing to whoever reads over a shoulder."""
    return gettext("Phones and computers")


def device_safety_heading() -> str:
    """Return the heading of the safety page."""
    return gettext("Is somebody watching your phone?")


def device_safety_advice() -> tuple[Advice, ...]:
    """Return the advice in the order of the page, what matters most first."""
    pieces = {
        "number": Markup('<a href="tel:999">{}</a>').format(isolated("999", "ltr")),
        "key": isolated("55", "ltr"),
    }
    return tuple(
        Advice(gettext(heading), tuple(filled(gettext(line), **pieces) for line in lines))
        for heading, lines in _ADVICE
    )


def device_safety_checked() -> Markup:
    """Return when the advice was last checked."""
    return filled(gettext("Checked: %(when)s"), when=isolated(full_date(CHECKED)))
