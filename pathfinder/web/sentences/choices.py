"""The words of the first pages: choosing a language, and choosing what happened.

The eight groups are in everyday words and in the present, because many languages cannot say "I was
hurt" without saying whether a man or a woman speaks.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from typing import Final

from pathfinder.vocabulary import Need
from pathfinder.web.sentences.wording import N_, gettext


@dataclass(frozen=True)
class Group:
    """One plain group of things that happen to people: its words, its icon and what it stands for.

    ``needs`` is empty for the group that leads to the list of everything.
    """

    icon: str
    words: str
    needs: tuple[Need, ...]


_GROUPS: Final = (
    Group(
        "house",
        N_("Someone at home hurts or controls me"),
        ("domestic_abuse", "coercive_control"),
    ),
    Group("hand", N_("Someone did something sexual I did not want"), ("sexual_violence",)),
    Group(
        "rings",
        N_("Someone makes me marry, or threatens me because of “honour”"),
        ("forced_marriage", "honour_based_abuse"),
    ),
    Group(
        "case",
        N_("My boss or someone else controls my work, pay or papers"),
        ("labour_exploitation", "modern_slavery"),
    ),
    Group("speech", N_("Someone attacks or insults me because of who I am"), ("hate_crime",)),
    Group(
        "eye",
        N_("Someone follows, threatens or blackmails me"),
        ("stalking_harassment", "online_abuse"),
    ),
    Group(
        "people",
        N_("A child or an older person is being hurt"),
        ("child_abuse", "child_exploitation", "elder_abuse"),
    ),
    Group("more", N_("Something else was done to me"), ()),
)


@dataclass(frozen=True)
class Home:
    """What the first page says besides its groups."""

    title: str
    heading: str
    listener_heading: str
    listener_more: str
    caution: str
    what_happened: str
    no_typing: str
    own_words: str
    own_words_hint: str
    have_code: str
    have_code_hint: str
    everything: str
    everything_lead: str
    back: str


@lru_cache(maxsize=64)
def groups(tag: str) -> tuple[Group, ...]:
    """Return the eight groups in the language of the page, in its order."""
    del tag
    return tuple(Group(group.icon, gettext(group.words), group.needs) for group in _GROUPS)


@lru_cache(maxsize=64)
def home_sentences(tag: str) -> Home:
    """Return what the first page and the list of everything say, in the language of the page."""
    del tag
    return Home(
        title=gettext("Start"),
        heading=gettext("Find somebody who helps"),
        listener_heading=gettext("Talk to somebody now"),
        listener_more=gettext("Everything we know about them"),
        caution=gettext("Take care."),
        what_happened=gettext("What happened?"),
        no_typing=gettext("Choose what is nearest. You type nothing and give no name."),
        own_words=gettext("Say it in your own words"),
        own_words_hint=gettext("A few words are enough, in any language you like."),
        have_code=gettext("I have a code"),
        have_code_hint=gettext("From a card or from an earlier visit."),
        everything=gettext("Everything to choose from"),
        everything_lead=gettext("Choose what is nearest. Questions come next; you can skip each."),
        back=gettext("Back"),
    )


def language_choice_title() -> str:
    """Return the title of the page on which a language is chosen."""
    return gettext("Languages")


def language_choice_lead() -> str:
    """Return the line above the languages."""
    return gettext("Choose a language")
