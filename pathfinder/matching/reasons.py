"""Why a service stands where it stands: short ids that a page turns into sentences.

A reason is ``kind:detail`` or ``kind:detail:detail``. The kinds are a closed list, kept here
alone, so that every language can hold a sentence for each and none can be forgotten.
"""

from __future__ import annotations

from enum import StrEnum
from typing import Final

from pathfinder.errors import UnknownIdError


class ReasonKind(StrEnum):
    """What sort of thing a reason says."""

    LIMITS = "limits"
    """``limits:residence``: it limits itself by this, and the person told nothing about it."""
    NEED = "need"
    """``need:domestic_abuse``: it says it helps with this."""
    HELP = "help"
    """``help:advocacy``: it says it does this."""
    PERSON = "person"
    """``person:deaf``: it says it takes these people."""
    STATUS = "status"
    """``status:asylum``: it says by name that it takes people of this status."""
    AREA = "area"
    """``area:local`` or ``area:national``: it says it covers the place told."""
    DECIDES = "decides"
    """``decides:residence``: it decides each case by this attribute."""
    SILENT = "silent"
    """``silent:genders``: nobody has said anything about this attribute."""
    ASK = "ask"
    """``ask:registered``: nobody has said who regulates its immigration advice."""
    OLD = "old"
    """``old:needs:2021`` or ``old:hours:undated``: what was said, and when it was last said."""
    LANGUAGE = "language"
    """``language:pl``: it says it speaks the language told."""
    INTERPRETER = "interpreter"
    """``interpreter:yes``: it says it finds an interpreter."""
    BY_AND_FOR = "by_and_for"
    """``by_and_for:by_for_deaf``: it says it is run by and for the group asked for."""
    NEAR = "near"
    """``near:5``, ``near:15`` or ``near:40``: people are seen within so many kilometres."""
    REMOTE = "remote"
    """``remote:yes``: it helps by telephone or in writing, wherever people are."""
    OPEN = "open"
    """``open:17:00``: somebody answers now, until that hour on the clock of Europe/London."""
    REACH = "reach"
    """``reach:website_only``: only a website is known."""
    REFERRAL = "referral"
    """``referral:professional``: somebody has to refer the person."""
    PAPERS = "papers"
    """``papers:not_known``, ``papers:any:<date>:<said by>``, ``papers:some:<date>:<said by>`` or
    ``papers:asked``: what is known about residence status and the showing of papers."""
    CONTRACT = "contract"
    """``contract:ended``: the last term of its funding seen in print is over."""


ATTRIBUTES: Final = (
    "needs",
    "helps",
    "adviser",
    "genders",
    "ages",
    "lgbt",
    "deaf",
    "disabled",
    "has_children",
    "residence",
    "public_funds",
    "only_for",
    "area",
    "home_address",
    "languages",
    "interpreter",
    "hours",
    "phone",
)
"""What ``limits``, ``decides``, ``silent`` and ``old`` can be about."""


def reason(kind: ReasonKind, *details: str) -> str:
    """Return a reason as it is written.

    >>> reason(ReasonKind.OLD, "needs", "2021")
    'old:needs:2021'
    """
    return ":".join((kind.value, *details))


def each_once(reasons: tuple[str, ...]) -> tuple[str, ...]:
    """Return reasons in their order without those said before.

    >>> each_once(("silent:area", "near:5", "silent:area"))
    ('silent:area', 'near:5')
    """
    return reasons if len(set(reasons)) == len(reasons) else tuple(dict.fromkeys(reasons))


def kind_of(written: str) -> ReasonKind:
    """Return what sort of thing a reason says; ``UnknownIdError`` outside the closed list.

    >>> kind_of("open:17:00").name
    'OPEN'
    """
    try:
        return ReasonKind(written.partition(":")[0])
    except ValueError:
        raise UnknownIdError("kind of reason", written) from None


def detail_of(written: str) -> str:
    """Return what follows the kind of a reason.

    >>> detail_of("open:17:00")
    '17:00'
    """
    return written.partition(":")[2]
