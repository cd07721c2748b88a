"""What makes a service better or worse for a person without ever shutting it out.

Languages, who runs it, and what is to be said of it whoever asks: how it is reached, whether it
asks for papers, whether its funding may be over.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import Final

from pathfinder.directory import Organization, Service
from pathfinder.matching.judgement import NO, Fit, Judgement, stated
from pathfinder.matching.reach import Reach, best_reach
from pathfinder.matching.reasons import ReasonKind, reason
from pathfinder.provenance import KindOfFact
from pathfinder.provenance.dates import first_day, latest

BRITISH_SIGN_LANGUAGE: Final = "bfi"
ENGLISH: Final = "en"


def spoken(tag: str) -> str:
    """Return the language of a tag without its script: speech has none.

    >>> spoken("pa-Arab")
    'pa'
    """
    return tag.partition("-")[0]


def foreign_languages(tags: tuple[str, ...]) -> tuple[str, ...]:
    """Return the languages told that a service may not speak; none where English comes first."""
    if not tags or spoken(tags[0]) == ENGLISH:
        return ()
    languages = dict.fromkeys(spoken(tag) for tag in tags)
    return tuple(language for language in languages if language != ENGLISH)


def languages_of(service: Service) -> frozenset[str]:
    """Return every language it is said to speak, sign language too."""
    tags = service.languages.value if service.languages is not None else ()
    signs = service.access is not None and "bsl" in service.access.value
    return frozenset(map(spoken, tags)) | ({BRITISH_SIGN_LANGUAGE} if signs else frozenset())


def speaks(service: Service, language: str, as_of: date) -> Judgement:
    """Return whether it is said to speak a language; "no" stands for not known."""
    if language not in languages_of(service):
        return NO
    in_list = service.languages is not None and language in map(spoken, service.languages.value)
    fact = service.languages if in_list else service.access
    known = [(fact, KindOfFact.LANGUAGES)] if fact is not None else []
    return stated("languages", known, as_of, reason(ReasonKind.LANGUAGE, language))


def interprets(service: Service, as_of: date) -> Judgement:
    """Return whether it is said to find an interpreter; "no" stands for not known."""
    if service.interpreter is None or not service.interpreter.value:
        return NO
    why = reason(ReasonKind.INTERPRETER, "yes")
    return stated("interpreter", [(service.interpreter, KindOfFact.LANGUAGES)], as_of, why)


def is_run_by_and_for(service: Service, group: str) -> Judgement:
    """Return whether it says it is run by and for a group; "no" stands for not known."""
    if service.by_and_for is None or group not in service.by_and_for.value:
        return NO
    return Judgement(Fit.YES, why=(reason(ReasonKind.BY_AND_FOR, group),))


def remarks(service: Service, organization: Organization, as_of: date) -> tuple[str, ...]:
    """Return the reasons that stand beside a service whoever asks."""
    return tuple(_remarks(service, organization, as_of))


def _remarks(service: Service, organization: Organization, as_of: date) -> Iterator[str]:
    reach = best_reach(service, organization, as_of)
    if reach is Reach.REFERRAL:
        yield reason(ReasonKind.REFERRAL, "professional")
    if reach is Reach.WEBSITE:
        yield reason(ReasonKind.REACH, "website_only")
    if reach is Reach.OLD_PHONE:
        dates = [phone.date for phone in service.phones if phone.shown]
        yield reason(ReasonKind.OLD, "phone", latest(tuple(dates)))
    if service.residence is None:
        yield reason(ReasonKind.PAPERS, "not_known")
    else:
        fact = service.residence
        yield reason(ReasonKind.PAPERS, fact.value.scope, fact.date, fact.said_by)
    if service.asks_for_papers is not None and service.asks_for_papers.value:
        yield reason(ReasonKind.PAPERS, "asked")
    if has_contract_ended(service, as_of):
        yield reason(ReasonKind.CONTRACT, "ended")


def has_contract_ended(service: Service, as_of: date) -> bool:
    """Return whether the last term of its funding seen in print was over before this day."""
    ends = service.contract.value.ends if service.contract is not None else None
    last_day = first_day(ends) if ends is not None else None
    return last_day is not None and last_day < as_of
