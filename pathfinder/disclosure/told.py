"""What of a person's situation bears on who comes to know, and what else it may well be.

Nobody tells everything. Whoever tells of one need may live through a neighbouring one, so a rule
for the neighbour still counts; and a child who is harmed is a case of child abuse whatever it is
called. Only a few ids are kept, so that answers can be remembered without remembering anybody.
"""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final, NamedTuple

from pathfinder.circumstances import Circumstances

MAY_ALSO_BE: Final[Mapping[str, tuple[str, ...]]] = MappingProxyType(
    {
        "domestic_abuse": ("coercive_control",),
        "coercive_control": ("domestic_abuse",),
        "sexual_violence": ("domestic_abuse",),
        "stalking_harassment": ("domestic_abuse", "coercive_control"),
        "honour_based_abuse": ("domestic_abuse", "coercive_control", "forced_marriage"),
        "forced_marriage": ("honour_based_abuse", "domestic_abuse", "coercive_control"),
        "fgm": ("honour_based_abuse",),
        "modern_slavery": ("labour_exploitation", "sexual_violence"),
        "labour_exploitation": ("modern_slavery",),
        "child_abuse": ("child_exploitation", "sexual_violence", "domestic_abuse"),
        "child_exploitation": ("modern_slavery", "sexual_violence"),
        "elder_abuse": ("domestic_abuse", "coercive_control"),
        "online_abuse": ("stalking_harassment", "sexual_violence", "domestic_abuse", "hate_crime"),
        "marriage_abandonment": ("domestic_abuse", "coercive_control"),
        "violent_crime": ("hate_crime",),
        "bereaved_by_homicide": ("violent_crime", "domestic_abuse"),
        "antisocial_behaviour": ("hate_crime",),
    }
)
"""For each need, what it may be as well without anybody having said so; a judgement of ours."""

CHILD: Final = "under_18"
_ABOUT_A_CHILD: Final = frozenset({"child_abuse", "child_exploitation"})
_BEARING: Final = frozenset({CHILD, "has_children", "witness"})
_MAYBE_ABOUT_A_CHILD: Final = frozenset({"for_someone_else", "has_children"})


class Told(NamedTuple):
    """The part of a situation that rules ask about."""

    needs: frozenset[str] = frozenset()
    may_also_be: frozenset[str] = frozenset()
    people: frozenset[str] = frozenset()
    surely_not: frozenset[str] = frozenset()
    """People it is surely not about; nearly always nobody, because silence denies nothing."""
    danger_now: bool = False

    @property
    def child(self) -> bool:
        """Whether somebody under eighteen is concerned."""
        return CHILD in self.people


NOTHING: Final = Told()


def told_of(circumstances: Circumstances | None) -> Told:
    """Return the part of a situation that rules ask about; of nothing told, nothing.

    >>> sorted(told_of(Circumstances(needs=("fgm",), people=("under_18",))).needs)
    ['child_abuse', 'fgm']
    """
    if circumstances is None:
        return NOTHING
    needs, people = frozenset(circumstances.needs), frozenset(circumstances.people)
    if needs & _ABOUT_A_CHILD:
        people |= {CHILD}
    if CHILD in people and needs:
        needs |= {"child_abuse"}
    grown_up = "over_60" in people and not people & {CHILD, *_MAYBE_ABOUT_A_CHILD}
    return Told(
        needs=needs,
        may_also_be=frozenset(other for need in needs for other in MAY_ALSO_BE.get(need, ())),
        people=people & _BEARING,
        surely_not=frozenset({CHILD}) if grown_up else frozenset(),
        danger_now="danger_now" in circumstances.urgency,
    )
