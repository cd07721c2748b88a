"""Whether what a person told can open an answer further than for somebody who told nothing.

Cards and the order of results go by general answers, which are worked out once for a publication.
For nearly everybody these are as careful as the person's own or more so, since what nobody told
takes the more open branch. Not so where a condition is met by what was told: a child, danger at
this moment, a need or a person for whom a duty bites. For them the person's own answers stand.
"""

from __future__ import annotations

from functools import lru_cache
from typing import NamedTuple

from pathfinder.circumstances import Circumstances
from pathfinder.disclosure.files import Sharing, sharing
from pathfinder.disclosure.model import Bearing, SharingRule
from pathfinder.disclosure.told import told_of


class _Openers(NamedTuple):
    """The needs and people for whom some rule or claim opens further than by itself."""

    needs: frozenset[str]
    people: frozenset[str]


def what_opens(
    circumstances: Circumstances | None, known: Sharing | None = None
) -> Circumstances | None:
    """Return what was told, without place and language, where it can open an answer; else None.

    To be given to ``verdicts_of`` for a card: with None the general answer is the more careful.

    >>> what_opens(Circumstances(needs=("theft_burglary",), status=("insecure_status",)))
    >>> what_opens(Circumstances(people=("under_18",), languages=("pl",))).people
    ('under_18',)
    """
    if circumstances is None:
        return None
    told, openers = told_of(circumstances), _openers_of(known or sharing())
    if not (
        told.child or told.danger_now or told.needs & openers.needs or told.people & openers.people
    ):
        return None
    return Circumstances(
        needs=circumstances.needs, people=circumstances.people, urgency=circumstances.urgency
    )


@lru_cache(maxsize=8)
def _openers_of(known: Sharing) -> _Openers:
    """Return for which needs and people the bearings open a rule or a claim further."""
    rules = {rule.id: rule for rule in known.rules}
    needs: set[str] = set()
    people: set[str] = set()
    for bearing in known.bearings.values():
        people.update(bearing.always_for, bearing.may_for)
        rule = rules.get(bearing.id)
        if rule is not None and not rule.ordinary:
            needs.update(_needs_of(bearing, rule))
            people.update(bearing.people)
    return _Openers(frozenset(needs), frozenset(people))


def _needs_of(bearing: Bearing, rule: SharingRule) -> tuple[str, ...]:
    """Return the needs for which a duty that bites in special cases only bites in full."""
    if not (bearing.needs or bearing.people):
        return ()
    return bearing.needs or tuple(need for need in rule.applies_to if need != "any")
