"""Why a way stands where it stands: a closed list of reasons, each worded by the pages."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from enum import StrEnum

from pathfinder.circumstances import Circumstances
from pathfinder.disclosure import Verdict
from pathfinder.disclosure.model import Recipient
from pathfinder.pathway.fitting import (
    conditions_met,
    fears_disclosure,
    helps_given,
    is_in_danger,
    needs_named,
    suits,
)
from pathfinder.pathway.model import Route


class ReasonKind(StrEnum):
    """What a reason is about; the part after the colon says which."""

    DANGER = "danger"
    """``danger:now``: the person is in danger, and this way is the fastest."""
    NEED = "need"
    """``need:<need>``: it is made for what happened."""
    GENERAL = "general"
    """``general:any``: it is for everybody."""
    HELP = "help"
    """``help:<help>``: it gives the help asked for."""
    TOLD = "told"
    """``told:<concept>``: something else that was told points to it."""
    POLICE = "police"
    """``police:<openness>``: who comes to know made the order; this is its part."""
    HOME_OFFICE = "home_office"
    """``home_office:<openness>``: as above."""
    RUN_BY = "run_by"
    """``run_by:police`` or ``run_by:home_office``: they run it, or it acts for them."""
    PROVIDER = "provider"
    """``provider:unknown``: nobody is known who does it here for this person."""
    LAST = "last"
    """``last:somebody``: it is for anybody, so that nobody is left with nobody."""


def reason(kind: ReasonKind, about: str) -> str:
    """Return a reason as it is carried: ``need:domestic_abuse``."""
    return f"{kind}:{about}"


def reasons_for(
    way: Route,
    told: Circumstances,
    verdicts: Mapping[Recipient, Verdict],
    *,
    provider_known: bool,
) -> tuple[str, ...]:
    """Return every reason for a way and its place in the order, the strongest first."""
    return tuple(dict.fromkeys(_reasons(way, told, verdicts, provider_known)))


def _reasons(
    way: Route,
    told: Circumstances,
    verdicts: Mapping[Recipient, Verdict],
    provider_known: bool,
) -> Iterator[str]:
    if is_in_danger(told) and "danger_now" in way.also_if_told:
        yield reason(ReasonKind.DANGER, "now")
    if way.run_by is not None:
        yield reason(ReasonKind.RUN_BY, way.run_by)
    if fears_disclosure(told):
        yield reason(ReasonKind.POLICE, verdicts["police"].openness.id)
        yield reason(ReasonKind.HOME_OFFICE, verdicts["home_office"].openness.id)
    for need in needs_named(way, told):
        yield reason(ReasonKind.NEED, need)
    for wanted in helps_given(way, told):
        yield reason(ReasonKind.HELP, wanted)
    said = (*needs_named(way, told), *helps_given(way, told), "danger_now")
    for concept in conditions_met(way, told):
        if concept not in said:
            yield reason(ReasonKind.TOLD, concept)
    if way.is_general:
        yield reason(ReasonKind.GENERAL, "any")
    if not suits(way, told):
        yield reason(ReasonKind.LAST, "somebody")
    if not provider_known:
        yield reason(ReasonKind.PROVIDER, "unknown")
