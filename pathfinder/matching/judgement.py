"""Three answers, never two: it fits, ask them first, or it does not fit, each with its reasons.

A stated fact within its life gives a firm answer; one past its life still counts, but only as
"ask"; what nobody has said is "ask" too. Age weakens only a yes: a stated limit stays a limit.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from enum import StrEnum
from itertools import chain
from typing import Final, Literal, NamedTuple

from pathfinder.matching.reasons import ReasonKind, reason
from pathfinder.provenance import Freshness, KindOfFact, Sourced, freshness
from pathfinder.provenance.dates import latest


class Fit(StrEnum):
    """Whether a service is for this person, as far as anybody has said."""

    YES = "yes"
    ASK = "ask"
    NO = "no"


Because = Literal["case_by_case", "silent", "old"]
"""Why a person should ask first: they decide, nobody has said, or it was said too long ago."""

MOST_SERIOUS_FIRST: Final[tuple[Because, ...]] = ("case_by_case", "silent", "old")


class Judgement(NamedTuple):
    """One answer: why it fits and what is in doubt, as reasons."""

    fit: Fit
    because: Because | None = None
    why: tuple[str, ...] = ()
    doubts: tuple[str, ...] = ()


NEUTRAL: Final = Judgement(Fit.YES)
"""The answer where nothing was asked."""
NO: Final = Judgement(Fit.NO)


def decided_by_them(kind: ReasonKind, attribute: str) -> Judgement:
    """Return "ask": the service decides each case."""
    return Judgement(Fit.ASK, "case_by_case", doubts=(reason(kind, attribute),))


def nobody_said(attribute: str) -> Judgement:
    """Return "ask": no fact says anything."""
    return Judgement(Fit.ASK, "silent", doubts=(reason(ReasonKind.SILENT, attribute),))


def stated(
    attribute: str, facts: Iterable[tuple[Sourced, KindOfFact]], as_of: date, *why: str
) -> Judgement:
    """Return "yes" where any of the facts that say so is within its life, else "ask", old.

    ``facts`` must not be empty: each says the same thing, so the freshest counts.
    """
    known = tuple(facts)
    if any(is_current(fact, kind, as_of) for fact, kind in known):
        return Judgement(Fit.YES, why=why)
    printed = latest(tuple(fact.date for fact, _ in known))
    return Judgement(Fit.ASK, "old", why, (reason(ReasonKind.OLD, attribute, printed),))


def is_current(fact: Sourced, kind: KindOfFact, as_of: date) -> bool:
    """Return whether a fact is within its life; an undated one never is."""
    return freshness(fact.date, kind, as_of) is Freshness.CURRENT


def all_of(judgements: Iterable[Judgement]) -> Judgement:
    """Return the judgement where everything asked must hold: the least sure one, with all reasons.

    >>> all_of([nobody_said("genders"), NEUTRAL]).because
    'silent'
    >>> all_of([nobody_said("genders"), NO]).fit.value
    'no'
    """
    parts = tuple(judgements)
    if any(part.fit is Fit.NO for part in parts):
        return NO
    why = tuple(dict.fromkeys(chain.from_iterable(part.why for part in parts)))
    doubts = tuple(dict.fromkeys(chain.from_iterable(part.doubts for part in parts)))
    for because in MOST_SERIOUS_FIRST:
        if any(part.because == because for part in parts):
            return Judgement(Fit.ASK, because, why, doubts)
    return Judgement(Fit.YES, why=why, doubts=doubts)


def unless_they_differ(attribute: str, one: Judgement, other: Judgement) -> Judgement:
    """Return the judgement for somebody who told two things that exclude each other.

    A man asking for a woman is taken by one who takes both; by one who takes women, perhaps.
    """
    if (one.fit, one.because) == (other.fit, other.because):
        return all_of((one, other))
    return decided_by_them(ReasonKind.DECIDES, attribute)
