"""The sentences around the ways of a plan; what a way itself says stands in ``routes``."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from typing import Final

from markupsafe import Markup

from pathfinder.web.sentences.routes_plan import route_reason
from pathfinder.web.sentences.wording import (
    N_,
    escaped,
    filled,
    gettext,
    isolated,
    ngettext,
    with_english,
)

HOW_TO_REPORT: Final = N_("How to report, or get help without reporting")
"""The name of the page, also where other pages lead to it."""
WHO_WOULD_KNOW: Final = N_("Who would know, step by step")
"""The name of the page that explains it, also where other pages lead to it."""
_FOR_YOU: Final = N_("It takes in what you told us on this site.")
_FOR_ANYBODY: Final = N_(
    "It is for anybody. They may tell more people if you are under 18, if you are in danger now, "
    "if children live with you, or after some crimes. Tell us more, and we take it in."
)
"""More duties bite for some people than can be said to everybody; silence must not hide that."""
_SAID_BESIDE: Final = ("run_by:", "provider:", "police:", "home_office:")
"""Reasons that other lines of a way say already."""


@dataclass(frozen=True)
class PlanWords:
    """Everything the page says that does not depend on the plan."""

    title: str
    heading: str
    lead: str
    lead_more: str
    at_a_glance: str
    why: str
    who_would_know: str
    step_by_step: str
    caution: str
    more_of_it: str
    here: str
    others_here: str
    other_ways: str
    other_ways_lead: str
    all_ways: str
    changed: str
    go_on: str
    answers: str
    questions: str
    code: str
    keep: str
    kept: str


@lru_cache(maxsize=128)
def plan_words(tag: str) -> PlanWords:
    """Return the words of the page in a language; it must be that of the page being answered."""
    del tag
    return PlanWords(
        title=gettext("Your ways"),
        heading=gettext(HOW_TO_REPORT),
        lead=gettext(
            "You do not have to report anything to get help. Reading this page reports nothing."
        ),
        lead_more=gettext("You can read first and decide later. You can take one step and stop."),
        at_a_glance=gettext("The ways on this page"),
        why=gettext("Why we show it"),
        who_would_know=gettext("Who would know"),
        step_by_step=gettext(WHO_WOULD_KNOW),
        caution=gettext("Take care."),
        more_of_it=gettext("Show the steps, and what to say"),
        here=gettext("Who does this here"),
        others_here=gettext("Others who do this"),
        other_ways=gettext("Other ways"),
        other_ways_lead=gettext("These may fit you too. See each one."),
        all_ways=gettext("Back to all your ways"),
        changed=gettext("What changed, and what nobody could find out"),
        go_on=gettext("Go on"),
        answers=gettext("Who can help"),
        questions=gettext("Tell us more"),
        code=gettext("Your code"),
        keep=gettext("Keep this way in your code"),
        kept=gettext("This is the way that your code keeps."),
    )


def why_this_way(reasons: tuple[str, ...]) -> tuple[Markup, ...]:
    """Return why a way is in a plan, without what other lines of the way say already."""
    told = (route_reason(one) for one in reasons if not one.startswith(_SAID_BESIDE))
    return tuple(one for one in told if one is not None)


def ways_counted(count: int) -> Markup:
    """Return how many other ways there are."""
    return filled(
        ngettext("%(count)s other way", "%(count)s other ways", count),
        count=isolated(str(count)),
    )


def whom_it_is_for(*, told_something: bool) -> Markup:
    """Return whether answers on who would know take in what a person told, or are for anybody.

    What is for anybody warns that more may be passed on about some, with the English beside it.
    """
    return escaped(gettext(_FOR_YOU)) if told_something else with_english(_FOR_ANYBODY)
