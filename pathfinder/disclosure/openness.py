"""How freely something travels, and which condition opens the way how far.

Not-known stands above every reassuring answer, because silence must never pass for safety.
"""

from __future__ import annotations

from collections.abc import Iterable
from enum import IntEnum
from typing import Final, Literal

Trigger = Literal[
    "consent",
    "risk_to_life",
    "child_at_risk",
    "high_risk_marac",
    "legal_duty",
    "court_order",
    "discretion",
    "on_request",
    "not_shared_by_policy",
    "not_shared_by_law",
    "unknown",
    "always",
]


class Openness(IntEnum):
    """How freely something travels, from closed to open. The order is the meaning."""

    CLOSED_BY_LAW = 0
    IF_YOU_AGREE = 1
    IN_DANGER = 2
    NOT_KNOWN = 3
    MAY = 4
    ALWAYS = 5

    @property
    def id(self) -> str:
        """The word for it in data and on pages."""
        return self.name.lower()

    @property
    def warns(self) -> bool:
        """Whether it counts whoever said it and however long ago: a warning never fades."""
        return self >= Openness.MAY


_OPENS: Final[dict[Trigger, Openness]] = {
    "not_shared_by_law": Openness.CLOSED_BY_LAW,
    "consent": Openness.IF_YOU_AGREE,
    "risk_to_life": Openness.IN_DANGER,
    "child_at_risk": Openness.IN_DANGER,
    "high_risk_marac": Openness.IN_DANGER,
    "not_shared_by_policy": Openness.NOT_KNOWN,
    "unknown": Openness.NOT_KNOWN,
    "discretion": Openness.MAY,
    "on_request": Openness.MAY,
    "legal_duty": Openness.ALWAYS,
    "court_order": Openness.ALWAYS,
    "always": Openness.ALWAYS,
}

TRIGGERS: Final = tuple(_OPENS)
"""Every trigger, from the one that opens least; the order in which pages list them."""

_IN_SPECIAL_CASES: Final[dict[Trigger, Openness]] = {
    "legal_duty": Openness.IN_DANGER,
    "court_order": Openness.IN_DANGER,
    "always": Openness.MAY,
}
"""What a duty, an order or a habit opens where it bites in special cases only."""


SILENT: Final[frozenset[Trigger]] = frozenset({"unknown", "not_shared_by_policy"})
"""Triggers that say nothing of when something travels: beside them nobody has said when."""


def openness_of(triggers: Iterable[Trigger], *, ordinary: bool = True) -> Openness:
    """Return how openly something travels under any one of these conditions: the most open holds.

    ``ordinary`` says whether a duty, an order or a habit bites in ordinary cases. With no
    condition at all nothing is known:

    >>> openness_of([]).name, openness_of(["consent", "discretion"]).name
    ('NOT_KNOWN', 'MAY')
    """
    opened = [
        _OPENS[trigger] if ordinary else _IN_SPECIAL_CASES.get(trigger, _OPENS[trigger])
        for trigger in triggers
    ]
    return max(opened, default=Openness.NOT_KNOWN)
