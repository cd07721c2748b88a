"""The sentences that explain step by step who would come to know, and by which published rule.

The verdict itself is worded by the glossary in ``verdicts`` and nowhere else; here stand the steps
behind it: who passes it on to whom, when, what, and which page says so.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from typing import Final

from markupsafe import Markup

from pathfinder.disclosure.model import Recipient
from pathfinder.web.sentences.plans import WHO_WOULD_KNOW
from pathfinder.web.sentences.verdicts import AFTER_TELL
from pathfinder.web.sentences.wording import N_, filled, gettext, in_both, with_english

_CHILDREN: Final = N_(
    "This counts if you are under 18, or if children live with you. You did not tell us, so we "
    "show it."
)
_IS_THE_RECIPIENT: Final = N_(
    "Telling them is telling %(who)s: they belong together, or act together."
)
_SMALL_PLACE: Final = N_(
    "Even without your name, what happened can show who you are in a small place."
)


@dataclass(frozen=True)
class KnowingWords:
    """Everything the page says that does not depend on what it explains."""

    title: str
    heading: str
    lead: str
    caution: str
    has_to_happen: str
    steps: str
    onward_steps: str
    when: str
    what: str
    told: str
    rule: str
    read: str
    nothing_read: str
    learn: str
    beside: str
    every_rule: str
    everything: str
    back_to_plan: str
    back_to_answers: str
    find_ways: str
    changed: str


@lru_cache(maxsize=128)
def knowing_words(tag: str) -> KnowingWords:
    """Return the words of the page in a language; it must be that of the page being answered."""
    del tag
    return KnowingWords(
        title=gettext("Who would know"),
        heading=gettext(WHO_WOULD_KNOW),
        lead=gettext(
            "This is what pages and rules say about passing on what you tell. Not known never "
            "means safe."
        ),
        caution=gettext("Take care."),
        has_to_happen=gettext("What has to happen before they come to know"),
        steps=gettext("Step by step"),
        onward_steps=gettext("The way through somebody else, step by step"),
        when=gettext("When"),
        what=gettext("What"),
        told=gettext("Do you hear of it?"),
        rule=gettext("The rule"),
        read=gettext("Where we read this"),
        nothing_read=gettext("We found no page and no rule that says anything about this."),
        learn=gettext("What they could learn"),
        beside=gettext("What else is written about this"),
        every_rule=gettext("Every rule we read about this way"),
        everything=gettext("Everything we know about them"),
        back_to_plan=gettext("Back to all your ways"),
        back_to_answers=gettext("Back to who can help"),
        find_ways=gettext("Find your own ways"),
        changed=gettext("What changed, and what nobody could find out"),
    )


def is_the_recipient(recipient: Recipient) -> Markup:
    """Return that telling them is telling somebody, where that needs no further step."""
    return in_both(
        lambda _, translated: filled(
            translated(_IS_THE_RECIPIENT), who=translated(AFTER_TELL[recipient])
        )
    )


def assumed_line(assumed: tuple[str, ...]) -> Markup | None:
    """Return what was taken for granted because nobody told us; None where nothing was."""
    return with_english(_CHILDREN) if assumed else None


def small_place_line() -> Markup:
    """Return that what happened can point to somebody even without a name."""
    return with_english(_SMALL_PLACE)
