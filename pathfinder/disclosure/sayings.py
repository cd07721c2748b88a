"""What each rule and each claim says once a person's circumstances are known, one by one.

A rule for other people or other harms falls away; one that bites because of what was told opens
further. What nobody told us takes the more open branch.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from functools import lru_cache
from typing import Final, NamedTuple

from pathfinder.disclosure.model import (
    AT_LEAST,
    HISTORY,
    STANDING_POWER,
    Bearing,
    Engine,
    SharingRule,
    Statement,
)
from pathfinder.disclosure.openness import SILENT, Openness, Trigger, openness_of
from pathfinder.disclosure.standing import Standing, standing_of
from pathfinder.disclosure.told import CHILD, Told
from pathfinder.disclosure.travel import mask_of

Atom = tuple[Trigger, Openness]
"""One condition, and how openly something travels under it."""

REASSURES: Final = (Openness.IF_YOU_AGREE, Openness.IN_DANGER)
"""What counts only as a body's own word, of late."""
_DANGERS_NOW: Final[frozenset[Trigger]] = frozenset({"risk_to_life", "high_risk_marac"})
"""What is met already where somebody said that they are in danger at this moment."""
_NO_BEARING: Final = Bearing(id="none", why="Nothing told bears on it")


class Terms(NamedTuple):
    """The conditions of a rule or claim, with all that can be made of them; shared by many."""

    atoms: tuple[Atom, ...]
    said: Openness
    doubted: tuple[Atom, ...]
    """What is left where it does not count as a promise: what reassures is not known."""
    doubted_openness: Openness
    speaking: tuple[Atom, ...]
    """What it says, apart from conditions that say nothing of when."""
    speaking_openness: Openness


class Saying(NamedTuple):
    """One rule or claim about one holder, as it reads for these circumstances on this day."""

    id: str
    about: SharingRule | Statement | None
    """None for what follows from what somebody is: it acts for a recipient, or has a power."""
    holder: str
    """The holder whose rule it is, which may be wider than who was told."""
    terms: Terms
    standing: Standing
    covers: bool
    """Whether it is made for all that was told, so that a promise in it may count."""
    travels: int
    nearness: int
    """0 for what is said of the very body, less for rules about ever wider kinds."""
    assumed: tuple[str, ...] = ()
    """What nobody told and was taken for granted, because it opens more."""

    @property
    def atoms(self) -> tuple[Atom, ...]:
        """Return its conditions, each with how openly something travels under it."""
        return self.terms.atoms

    @property
    def said(self) -> Openness:
        """Return what it says, whatever its standing."""
        return self.terms.said

    @property
    def triggers(self) -> tuple[Trigger, ...]:
        """Return its conditions."""
        return tuple(trigger for trigger, _ in self.atoms)

    @property
    def date(self) -> str:
        """Return the date printed on its page."""
        if isinstance(self.about, SharingRule):
            return self.about.source_date
        return self.about.date if self.about else "undated"

    @property
    def is_announced(self) -> bool:
        """Return whether it is not yet known to be in force."""
        return isinstance(self.about, SharingRule) and self.about.status == "announced"

    @property
    def is_supposed(self) -> bool:
        """Return whether it is only announced, or rests on something that nobody told."""
        return bool(self.assumed) or self.is_announced

    @property
    def speaks(self) -> bool:
        """Return whether it says anything of when something travels."""
        return any(opened is not Openness.NOT_KNOWN for _, opened in self.atoms)


def saying_of_rule(
    rule: SharingRule,
    told: Told,
    as_of: date | None,
    bearings: Mapping[str, Bearing],
    *,
    own: bool,
    nearness: int = 0,
) -> Saying | None:
    """Return what a rule says in these circumstances, or None where it does not apply.

    History never applies. What is only announced may add a warning and never reassures.
    """
    status = rule.status
    if status in HISTORY:
        return None
    if "any" in rule.applies_to:
        fits, could_be_another, covers = True, False, True
    else:
        applies = frozenset(rule.applies_to)
        fits = not applies.isdisjoint(told.needs)
        could_be_another = not told.needs or not applies.isdisjoint(told.may_also_be)
        covers = fits and told.needs <= applies
    bearing = bearings.get(rule.id, _NO_BEARING)
    if not fits and (not could_be_another or (bearing.only_if_told and told.needs)):
        return None
    bites, floor = False, Openness.CLOSED_BY_LAW
    assumed: tuple[str, ...] = ()
    if bearing is not _NO_BEARING:
        if _leaves_out(bearing, told):
            return None
        bites, assumed = _bites(bearing, told, fits)
        floor = _floor(bearing, told) if fits else floor
    ordinary = rule.ordinary or bites
    terms = _terms(rule.trigger, ordinary, rule.engine, int(floor), _met(bearing, told))
    if rule.id == STANDING_POWER:
        terms = terms_of(tuple((trigger, Openness.NOT_KNOWN) for trigger in rule.trigger))
    said = terms.said
    if status == "announced" and not said.warns:
        return None
    standing = standing_of(rule.publisher if own else "other", rule.source_date, as_of)
    if status == "past_review_date" and standing == "own_current":
        standing = "own_old"
    return Saying(
        rule.id,
        rule,
        rule.holder,
        terms,
        standing,
        covers and not assumed,
        mask_of(rule.what),
        nearness,
        assumed if said is Openness.ALWAYS and not rule.ordinary else (),
    )


def saying_of_statement(
    said: Statement, told: Told, as_of: date | None, bearings: Mapping[str, Bearing]
) -> Saying | None:
    """Return what a claim about a service says in these circumstances, or None."""
    bearing = bearings.get(said.id, _NO_BEARING)
    if _leaves_out(bearing, told):
        return None
    triggers, met = said.triggers or ("unknown",), _met(bearing, told)
    terms = _terms(triggers, said.ordinary, "conditional", int(_floor(bearing, told)), met)
    return Saying(
        id=said.id,
        about=said,
        holder=f"service:{said.service}",
        terms=terms,
        standing=standing_of(said.publisher, said.date, as_of),
        covers=True,
        travels=mask_of(said.what),
        nearness=0,
    )


@lru_cache(maxsize=4096)
def _terms(
    triggers: tuple[Trigger, ...],
    ordinary: bool,
    engine: Engine,
    floor: int,
    met: frozenset[Trigger],
) -> Terms:
    """Return each condition with how openly something travels under it.

    Legal professional privilege closes by law; nobody else does by saying that a law forbids it.
    """
    least = max(AT_LEAST[engine], Openness(floor))
    atoms: list[Atom] = []
    for trigger in triggers:
        opened = max(openness_of((trigger,), ordinary=ordinary), least)
        if trigger in met:
            opened = max(opened, Openness.MAY)
        if opened is Openness.CLOSED_BY_LAW and engine != "closed_by_law":
            opened = Openness.NOT_KNOWN
        atoms.append((trigger, opened))
    return terms_of(tuple(atoms))


def terms_of(atoms: tuple[Atom, ...]) -> Terms:
    """Return conditions with all that can be made of them."""
    doubted = tuple(
        (trigger, Openness.NOT_KNOWN if opened in REASSURES else opened)
        for trigger, opened in atoms
    )
    speaking = tuple(
        (trigger, opened)
        for trigger, opened in atoms
        if opened is not Openness.NOT_KNOWN or trigger not in SILENT
    )
    return Terms(atoms, _most(atoms), doubted, _most(doubted), speaking, _most(speaking))


def _most(atoms: tuple[Atom, ...]) -> Openness:
    return max((opened for _, opened in atoms), default=Openness.CLOSED_BY_LAW)


def _leaves_out(bearing: Bearing, told: Told) -> bool:
    """Return whether it is surely not for these people."""
    return not told.people.isdisjoint(bearing.not_for) or bool(
        bearing.people and told.surely_not.issuperset(bearing.people)
    )


def _bites(bearing: Bearing, told: Told, fits: bool) -> tuple[bool, tuple[str, ...]]:
    """Return whether a duty bites in full, and what was assumed for it because nobody told it."""
    if not fits or not (bearing.needs or bearing.people):
        return False, ()
    if bearing.needs and told.needs.isdisjoint(bearing.needs):
        return False, ()
    if not bearing.people or not told.people.isdisjoint(bearing.people):
        return True, ()
    return True, bearing.people


def _floor(bearing: Bearing, told: Told) -> Openness:
    """Return how openly it tells at least, because its condition is met by what was told."""
    if bearing.needs and told.needs and told.needs.isdisjoint(bearing.needs):
        return Openness.CLOSED_BY_LAW
    if not told.people.isdisjoint(bearing.always_for):
        return Openness.ALWAYS
    if not told.people.isdisjoint(bearing.may_for):
        return Openness.MAY
    return Openness.CLOSED_BY_LAW


def _met(bearing: Bearing, told: Told) -> frozenset[Trigger]:
    """Return the conditions that what was told meets."""
    met = _DANGERS_NOW if told.danger_now else frozenset()
    if told.child and CHILD not in bearing.unmet_by:
        met |= {"child_at_risk"}
    return met
