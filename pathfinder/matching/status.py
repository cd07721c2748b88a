"""Whether immigration status, or a right to benefits, stands between a person and a service.

What a service says about residence and what it says about benefits ("public funds") are two facts.
Somebody with no recourse to public funds is asked about both, because a refuge or a food parcel is
often paid from them.
"""

from __future__ import annotations

from datetime import date
from typing import Final

from pathfinder.directory import Service
from pathfinder.matching.judgement import (
    NO,
    Judgement,
    decided_by_them,
    nobody_said,
    stated,
)
from pathfinder.matching.reasons import ReasonKind, reason
from pathfinder.provenance import KindOfFact

NO_RECOURSE: Final = "no_recourse"
PAID_FROM_PUBLIC_FUNDS: Final = ("safe_place_to_stay", "money_food", "housing_advice")
"""Helps that often depend on a right to benefits, so silence about it is a doubt of its own."""


def judge_status(service: Service, status: str, helps: tuple[str, ...], as_of: date) -> Judgement:
    """Return whether a service takes people of one status that was told."""
    if status == NO_RECOURSE:
        return _no_recourse(service, helps, as_of)
    return _residence(service, status, as_of)


def _residence(service: Service, status: str, as_of: date) -> Judgement:
    if service.residence is None:
        return nobody_said("residence")
    residence = service.residence.value
    if status in residence.refused:
        return NO
    if residence.scope == "some" and status not in residence.accepted:
        return decided_by_them(ReasonKind.DECIDES, "residence")
    why = (reason(ReasonKind.STATUS, status),) if status in residence.accepted else ()
    return stated("residence", [(service.residence, KindOfFact.STATUS)], as_of, *why)


def _no_recourse(service: Service, helps: tuple[str, ...], as_of: date) -> Judgement:
    """Judge by what is said of benefits, and of residence where no public money is asked for."""
    funds, residence = service.public_funds, service.residence
    by_residence = _residence(service, NO_RECOURSE, as_of)
    if by_residence == NO or (funds is not None and funds.value == "needed"):
        return NO
    if by_residence.because == "case_by_case":
        return by_residence
    offered = service.helps.value if service.helps is not None else ()
    if any(wanted in PAID_FROM_PUBLIC_FUNDS and wanted in offered for wanted in helps):
        residence = None
        if funds is None:
            return nobody_said("public_funds")
    if funds is None:
        return by_residence
    saying = [(fact, KindOfFact.STATUS) for fact in (funds, residence) if fact is not None]
    why = reason(ReasonKind.STATUS, NO_RECOURSE)
    return stated("public_funds", saying, as_of, why)
