"""What each rule and each claim says once a person's circumstances are known, one by one.

A rule for other people or other harms falls away; one that bites because of what was told opens
further. What nobody told us takes the more open branch.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from functools import lru_cache
from typing import Final, Literal, NamedTuple

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
from pathfinder.disclosure.standing import STRENGTH, Standing, age_of, standing_of
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
    is_announced: bool = False
    """Whether it is not yet known to be in force."""
    strength: int = STRENGTH["kind"]
    """How well founded it is, by whose word it stands on; the more the better."""
    age: int = 0
    """The larger the newer its page; 0 for one without a date."""

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
    def speaks(self) -> bool:
        """Return whether it says anything of when something travels."""
        return any(opened is not Openness.NOT_KNOWN for _, opened in self.atoms)


class Reader:
    """Reads rules and claims for what one person told, on one day."""

    def __init__(self, told: Told, as_of: date | None, bearings: Mapping[str, Bearing]) -> None:
        self._told, self._as_of, self._bearings = told, as_of, bearings
        self._met = _met(_NO_BEARING, told)
        self._foundings: dict[tuple[str, str], tuple[Standing, int, int]] = {}

    def rule(self, rule: SharingRule, *, own: bool, nearness: int = 0) -> Saying | None:
        """Return what a rule says in these circumstances, or None where it does not apply.

        History never applies. What is only announced may add a warning and never reassures.
        """
        status = rule.status
        if status in HISTORY:
            return None
        told, name = self._told, rule.id
        if "any" in rule.applies_to:
            fits, could_be_another, covers = True, False, True
        else:
            applies = frozenset(rule.applies_to)
            fits = not applies.isdisjoint(told.needs)
            could_be_another = not told.needs or not applies.isdisjoint(told.may_also_be)
            covers = fits and told.needs <= applies
        bearing = self._bearings.get(name)
        only_if_told = bearing is not None and bearing.only_if_told
        if not fits and (not could_be_another or (only_if_told and told.needs)):
            return None
        ordinary = rule.ordinary
        assumed: tuple[str, ...] = ()
        if bearing is None:
            terms = _terms(rule.trigger, ordinary, rule.engine, 0, self._met)
        else:
            if _leaves_out(bearing, told):
                return None
            bites, assumed = _bites(bearing, told, fits)
            floor = int(_floor(bearing, told)) if fits else 0
            met = _met(bearing, told)
            terms = _terms(rule.trigger, ordinary or bites, rule.engine, floor, met)
        if name == STANDING_POWER:
            terms = terms_of(tuple((trigger, Openness.NOT_KNOWN) for trigger in rule.trigger))
        said = terms.said
        if status == "announced" and not said.warns:
            return None
        publisher = rule.publisher if own else "other"
        standing, strength, age = self._founding(publisher, rule.source_date)
        if status == "past_review_date" and standing == "own_current":
            standing, strength = "own_old", STRENGTH["own_old"]
        return Saying(
            name,
            rule,
            rule.holder,
            terms,
            standing,
            covers and not assumed,
            mask_of(rule.what),
            nearness,
            assumed if assumed and said is Openness.ALWAYS and not ordinary else (),
            status == "announced",
            strength,
            age,
        )

    def statement(self, said: Statement) -> Saying | None:
        """Return what a claim about a service says in these circumstances, or None."""
        bearing = self._bearings.get(said.id, _NO_BEARING)
        if _leaves_out(bearing, self._told):
            return None
        triggers, met = said.triggers or ("unknown",), _met(bearing, self._told)
        floor = int(_floor(bearing, self._told))
        standing, strength, age = self._founding(said.publisher, said.date)
        return Saying(
            id=said.id,
            about=said,
            holder=f"service:{said.service}",
            terms=_terms(triggers, said.ordinary, "conditional", floor, met),
            standing=standing,
            covers=True,
            travels=mask_of(said.what),
            nearness=0,
            strength=strength,
            age=age,
        )

    def _founding(
        self, publisher: Literal["organization", "other"], printed: str
    ) -> tuple[Standing, int, int]:
        """Return on whose word a page stands, how well founded that is, and how new it is."""
        found = self._foundings.get((publisher, printed))
        if found is None:
            standing = standing_of(publisher, printed, self._as_of)
            found = (standing, STRENGTH[standing], age_of(printed))
            self._foundings[publisher, printed] = found
        return found


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
