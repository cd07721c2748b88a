"""Which ways are for a person at all, by what they told; silence shuts nothing out that is general.

A way for everybody needs nothing to be told. One for certain needs waits until one of them, or
something else that points to it, was told. Ways that can do harm unasked wait to be asked for.
"""

from __future__ import annotations

from pathfinder.circumstances import Circumstances
from pathfinder.pathway.model import Route


def fears_disclosure(told: Circumstances) -> bool:
    """Return whether somebody fears the police or being deported, or told anything of papers."""
    return "fears_police" in told.urgency or bool(told.status)


def is_in_danger(told: Circumstances) -> bool:
    """Return whether somebody said that they are in danger at this moment."""
    return "danger_now" in told.urgency


def told_nothing(told: Circumstances) -> bool:
    """Return whether nothing was told that a way could be chosen by; a place is no such thing."""
    return not (told.needs or told.helps or told.people or told.status or told.urgency)


def suits(way: Route, told: Circumstances) -> bool:
    """Return whether a way is for this person by what they told."""
    concepts = set(told.concepts)
    if way.audience != "person" or concepts.intersection(way.never_if_told):
        return False
    if told_nothing(told):
        return way.is_general
    if fears_disclosure(told) and set(told.needs).intersection(way.never_where_found):
        return False
    if way.only_if_told and not concepts.intersection(way.only_if_told):
        return False
    return bool(pointers(way, told)) or (_for_their_needs(way, told) and _gives_help(way, told))


def needs_named(way: Route, told: Circumstances) -> tuple[str, ...]:
    """Return the needs told that a way is made for."""
    return tuple(need for need in told.needs if need in way.needs)


def helps_given(way: Route, told: Circumstances) -> tuple[str, ...]:
    """Return the helps asked for that a way gives."""
    return tuple(wanted for wanted in told.helps if wanted in way.helps)


def pointers(way: Route, told: Circumstances) -> tuple[str, ...]:
    """Return the concepts told that point to a way whatever else was told."""
    return tuple(concept for concept in told.concepts if concept in way.also_if_told)


def conditions_met(way: Route, told: Circumstances) -> tuple[str, ...]:
    """Return the concepts told that a way waits for or that point to it."""
    conditions = {*way.only_if_told, *way.also_if_told}
    return tuple(concept for concept in told.concepts if concept in conditions)


def _for_their_needs(way: Route, told: Circumstances) -> bool:
    if way.is_general or needs_named(way, told):
        return True
    return not told.needs and bool(way.only_if_told)


def _gives_help(way: Route, told: Circumstances) -> bool:
    return not told.helps or bool(helps_given(way, told))
