"""The words for who would come to know: a fixed glossary, because a word's strength is the fact.

Each sentence depends only on what was said, on whose word it stands and how old it is. Not-known is
never worded as safe; no mark stands beside any of these but a mark of caution for "may" and
"always". Until a native speaker has signed the translations, the English stands beside them.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from typing import Final

from markupsafe import Markup

from pathfinder.disclosure import Onward, Openness, Verdict, openness_of
from pathfinder.disclosure.model import Recipient
from pathfinder.disclosure.openness import SILENT, Trigger
from pathfinder.provenance import UNDATED
from pathfinder.web.sentences.time import month_and_year
from pathfinder.web.sentences.wording import (
    N_,
    filled,
    gettext,
    in_both,
    isolated,
    listed,
)

_NAMES: Final = {
    "police": N_("The police"),
    "home_office": N_("The Home Office"),
    "council": N_("The council"),
    "school": N_("A school"),
    "family_or_abuser": N_("Your family or the person who hurts you"),
}
AFTER_TELL: Final = {
    "police": N_("the police"),
    "home_office": N_("the Home Office, which includes Immigration Enforcement"),
    "council": N_("the council"),
    "school": N_("your child’s school"),
    "family_or_abuser": N_("your family or the person who hurts you"),
}
"""What each recipient is called as it stands after "tell"."""
_ALONE: Final = {"home_office": N_("the Home Office")}
"""Shorter names for the first of two bodies in one sentence."""
TRIGGER_NAMES: Final[Mapping[Trigger, str]] = {
    "consent": N_("if you say yes"),
    "risk_to_life": N_("if somebody could die"),
    "child_at_risk": N_("if a child is in danger"),
    "high_risk_marac": N_("if they think you are in very great danger"),
    "legal_duty": N_("if a law says they must"),
    "court_order": N_("if a court orders it"),
    "discretion": N_("if they decide to"),
    "on_request": N_("if they are asked"),
    "not_shared_by_policy": N_("their own rule says they do not"),
    "not_shared_by_law": N_("a law says they must not"),
    "unknown": N_("we do not know when"),
    "always": N_("always"),
}
"""Each condition as it stands in a list of conditions."""

_LAW: Final = N_(
    "The law protects what you tell them to get legal advice. Ask what it does not cover."
)
_NOBODY_SAID: Final = N_(
    "We do not know if they tell %(who)s. Nobody has said. Ask before you give your name."
)
_LAW_LETS_THEM: Final = N_(
    "The law lets them tell the Home Office. We do not know if they do. "
    "Ask before you give your name."
)
_MAY: Final = N_("They may tell %(who)s, and may not ask you.")
_MAY_WHEN: Final = N_("They may tell %(who)s, and may not ask you. (%(when)s)")
_MAY_KIND: Final = N_("Services like this may tell %(who)s, and may not ask you. (%(when)s)")
_ALWAYS: Final = N_("They tell %(who)s.")
_ALWAYS_ASSUMING: Final = {
    "has_children": N_("They tell %(who)s if a child lives with you. If not, we do not know."),
    "under_18": N_("They tell %(who)s if you are under 18. If not, we do not know."),
}
"""By what nobody told us and was taken for granted, where nothing else warns."""
_AGREE: Final = N_("They say they tell %(who)s only if you say yes (%(when)s).")
_AGREE_OLD: Final = N_(
    "We do not know. In %(year)s they wrote that they tell %(who)s only if you say yes. "
    "Ask if it is still so."
)
_AGREE_UNDATED: Final = N_(
    "We do not know. In a text without a date they wrote that they tell %(who)s only if you say "
    "yes. Ask if it is still so."
)
_AGREE_KIND: Final = N_(
    "We do not know. A rule for services like this says to ask you first. Ask if they keep it."
)
_DANGER: Final = N_("They say they tell %(who)s without asking only: %(list)s. (%(when)s)")
_DANGER_OLD: Final = N_(
    "We do not know. In %(year)s they wrote that they tell %(who)s without asking only: %(list)s. "
    "Ask if it is still so."
)
_DANGER_UNDATED: Final = N_(
    "We do not know. In a text without a date they wrote that they tell %(who)s without asking "
    "only: %(list)s. Ask if it is still so."
)
_DANGER_KIND: Final = N_(
    "We do not know. Services like this may tell %(who)s without asking: %(list)s. Ask them."
)

_POLICE_AGREED_MAY: Final = N_(
    "If you agree that the police are told, the police may tell %(who)s without asking you."
)
_POLICE_AGREED: Final = N_(
    "If you agree that the police are told, the police tell %(who)s without asking you."
)
_POLICE_TOLD_MAY: Final = N_(
    "If the police are told, the police may tell %(who)s without asking you."
)
_POLICE_TOLD: Final = N_("If the police are told, the police tell %(who)s without asking you.")
_AGREED_MAY: Final = N_(
    "If you agree that %(first)s is told, %(first)s may tell %(who)s without asking you."
)
_AGREED: Final = N_(
    "If you agree that %(first)s is told, %(first)s tells %(who)s without asking you."
)
_TOLD_MAY: Final = N_("If %(first)s is told, %(first)s may tell %(who)s without asking you.")
_TOLD: Final = N_("If %(first)s is told, %(first)s tells %(who)s without asking you.")
_SOMEBODY_MAY: Final = N_("Somebody they tell may tell %(who)s without asking you.")
_ONWARD: Final = {
    (True, False): (_POLICE_AGREED_MAY, _AGREED_MAY),
    (True, True): (_POLICE_AGREED, _AGREED),
    (False, False): (_POLICE_TOLD_MAY, _TOLD_MAY),
    (False, True): (_POLICE_TOLD, _TOLD),
}
"""By whether the person agrees to the first step, and whether the second always follows: the
sentence for the police, and the one for anybody else. Never worded as agreement to the last one."""

_GLOSSARY: Final = {
    ("closed_by_law", "own_current"): _LAW,
    ("closed_by_law", "own_old"): _NOBODY_SAID,
    ("closed_by_law", "kind"): _LAW,
    ("if_you_agree", "own_current"): _AGREE,
    ("if_you_agree", "own_old"): _AGREE_OLD,
    ("if_you_agree", "kind"): _AGREE_KIND,
    ("in_danger", "own_current"): _DANGER,
    ("in_danger", "own_old"): _DANGER_OLD,
    ("in_danger", "kind"): _DANGER_KIND,
    ("may", "own_current"): _MAY,
    ("may", "own_old"): _MAY_WHEN,
    ("may", "kind"): _MAY_KIND,
    ("always", "own_current"): _ALWAYS,
    ("always", "own_old"): _ALWAYS,
    ("always", "kind"): _ALWAYS,
}
_WITHOUT_A_DATE: Final = {_AGREE_OLD: _AGREE_UNDATED, _DANGER_OLD: _DANGER_UNDATED}


@dataclass(frozen=True)
class VerdictLine:
    """One verdict ready to show, with the ids that its hooks carry."""

    recipient: str
    openness: str
    standing: str
    sentence: Markup
    caution: bool
    """Whether it carries the mark of caution; nothing else carries any mark."""
    onward: Markup | None = None
    """What may follow once another body is told, where the sentence does not say it already."""


def verdict_lines(
    verdicts: Mapping[Recipient, Verdict], recipients: Iterable[Recipient]
) -> tuple[VerdictLine, ...]:
    """Return the verdicts about some recipients, in their order, in the reader's language."""
    return tuple(
        VerdictLine(
            recipient,
            verdicts[recipient].openness.id,
            verdicts[recipient].standing,
            verdict_sentence(verdicts[recipient]),
            verdicts[recipient].openness.warns,
            onward_sentence(verdicts[recipient]),
        )
        for recipient in recipients
    )


def recipient_name(recipient: Recipient) -> str:
    """Return the name of somebody who may come to know, as a heading."""
    return gettext(_NAMES[recipient])


def trigger_named(trigger: Trigger) -> str:
    """Return a condition as it stands in a list of conditions."""
    return gettext(TRIGGER_NAMES[trigger])


def verdict_sentence(verdict: Verdict) -> Markup:
    """Return the glossary's sentence in the reader's language, the English beside a translation.

    Where the answer itself is another body that passes it on, the sentence says that alone.
    """
    if verdict.only_onward and verdict.onward is not None:
        onward = verdict.onward
        return in_both(lambda _, translated: _worded_onward(onward, verdict, translated))
    return in_both(lambda locale, translated: _worded(verdict, locale, translated))


def onward_sentence(verdict: Verdict) -> Markup | None:
    """Return what may follow once another body is told, or None where the verdict is or says it."""
    onward = verdict.onward
    if onward is None or verdict.only_onward:
        return None
    return in_both(lambda _, translated: _worded_onward(onward, verdict, translated))


def _worded_onward(onward: Onward, verdict: Verdict, translated: Callable[[str], str]) -> Markup:
    """Return the sentence about the second step; agreeing to the first is no agreement to it."""
    who = translated(AFTER_TELL[verdict.recipient])
    if onward.told is None:
        return filled(translated(_SOMEBODY_MAY), who=who)
    of_police, of_others = _ONWARD[(onward.agreed, onward.openness is Openness.ALWAYS)]
    if onward.told == "police":
        return filled(translated(of_police), who=who)
    first = translated(_ALONE.get(onward.told, AFTER_TELL[onward.told]))
    return filled(translated(of_others), who=who, first=first)


def _worded(verdict: Verdict, locale: str, translated: Callable[[str], str]) -> Markup:
    return filled(
        translated(_sentence_for(verdict)),
        who=translated(AFTER_TELL[verdict.recipient]),
        when=_when(verdict.date, locale, translated),
        year=isolated(verdict.date[:4], "ltr"),
        list=listed((translated(TRIGGER_NAMES[one]) for one in _dangers(verdict)), "or", locale),
    )


def _dangers(verdict: Verdict) -> tuple[Trigger, ...]:
    """Return the conditions under which they tell without asking: never that the person agrees."""
    unasked = tuple(
        one
        for one in verdict.triggers
        if one not in SILENT and openness_of((one,)) > Openness.IF_YOU_AGREE
    )
    return unasked or verdict.triggers


def _sentence_for(verdict: Verdict) -> str:
    if verdict.reason == "public_body":
        return _LAW_LETS_THEM
    if verdict.openness is Openness.ALWAYS and verdict.surely is Openness.NOT_KNOWN:
        for assumed, assuming in _ALWAYS_ASSUMING.items():
            if assumed in verdict.assumed:
                return assuming
    sentence = _GLOSSARY.get((verdict.said.id, _standing_of(verdict)), _NOBODY_SAID)
    return _WITHOUT_A_DATE.get(sentence, sentence) if verdict.date == UNDATED else sentence


def _standing_of(verdict: Verdict) -> str:
    """Return on whose word a sentence stands; a promise that does not count is worded as past."""
    if verdict.said < verdict.openness and verdict.standing == "own_current":
        return "own_old"
    return verdict.standing


def _when(printed: str, locale: str, translated: Callable[[str], str]) -> str:
    if printed == UNDATED:
        return translated(N_("no date"))
    return month_and_year(printed, locale)
