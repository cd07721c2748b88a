"""The words for who would come to know: a fixed glossary, because a word's strength is the fact.

Each sentence depends only on what was said, on whose word it stands and how old it is. Not-known is
never worded as safe; no mark stands beside any of these but a mark of caution for "may" and
"always". Until a native speaker has signed the translations, the English stands beside them.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Final

from markupsafe import Markup

from pathfinder.provenance import UNDATED
from pathfinder.web.sentences.time import month_and_year
from pathfinder.web.sentences.wording import (
    ENGLISH,
    N_,
    filled,
    gettext,
    in_english,
    isolated,
    listed,
    reader_locale,
)

_NAMES: Final = {
    "police": N_("The police"),
    "home_office": N_("The Home Office"),
    "council": N_("The council"),
    "school": N_("A school"),
    "family_or_abuser": N_("Your family or the person who hurts you"),
}
_AFTER_TELL: Final = {
    "police": N_("the police"),
    "home_office": N_("the Home Office, which includes Immigration Enforcement"),
    "council": N_("the council"),
    "school": N_("your child’s school"),
    "family_or_abuser": N_("your family or the person who hurts you"),
}
_TRIGGERS: Final = {
    "consent": N_("if you say yes"),
    "risk_to_life": N_("if somebody could die"),
    "child_at_risk": N_("if a child is in danger"),
    "high_risk_marac": N_("if they think you are in very great danger"),
    "legal_duty": N_("if a law says they must"),
    "court_order": N_("if a court orders it"),
    "discretion": N_("if they decide to"),
    "on_request": N_("if they are asked"),
    "not_shared_by_policy": N_("their own rule says they do not"),
    "unknown": N_("we do not know when"),
}

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
_OF_CAUTION: Final = frozenset({"may", "always"})


@dataclass(frozen=True)
class Statement:
    """What is to be worded about one recipient, in the ids of the contract."""

    recipient: str
    said: str
    standing: str
    triggers: tuple[str, ...] = ()
    date: str = UNDATED
    by_public_body: bool = False


def recipient_name(recipient: str) -> str:
    """Return the name of somebody who may come to know, as a heading."""
    return gettext(_NAMES[recipient])


def verdict_in_english(statement: Statement) -> Markup:
    """Return the glossary's English for a statement."""
    return _worded(statement, ENGLISH, str)


def verdict_sentence(statement: Statement) -> Markup:
    """Return the glossary's sentence in the reader's language, the English beside a translation."""
    if str(reader_locale()) == ENGLISH:
        return verdict_in_english(statement)
    return Markup('{} <small class="source-words">{}</small>').format(
        _worded(statement, str(reader_locale()), gettext), in_english(verdict_in_english(statement))
    )


def calls_for_caution(openness: str) -> bool:
    """Return whether a verdict carries the mark of caution; nothing else carries any mark."""
    return openness in _OF_CAUTION


def caution_word() -> str:
    """Return the word that stands before a verdict of caution."""
    return gettext("Take care.")


def _worded(statement: Statement, locale: str, translated: Callable[[str], str]) -> Markup:
    sentence = _sentence_for(statement)
    return filled(
        translated(sentence),
        who=translated(_AFTER_TELL[statement.recipient]),
        when=_when(statement.date, locale, translated),
        year=isolated(statement.date[:4], "ltr"),
        list=listed(
            (translated(_TRIGGERS[trigger]) for trigger in statement.triggers), "or", locale
        ),
    )


def _sentence_for(statement: Statement) -> str:
    sentence = _GLOSSARY.get((statement.said, statement.standing))
    if sentence is None:
        towards_home_office = statement.by_public_body and statement.recipient == "home_office"
        return _LAW_LETS_THEM if towards_home_office else _NOBODY_SAID
    if statement.date == UNDATED:
        return _WITHOUT_A_DATE.get(sentence, sentence)
    return sentence


def _when(printed: str, locale: str, translated: Callable[[str], str]) -> str:
    if printed == UNDATED:
        return translated(N_("no date"))
    return month_and_year(printed, locale)
