"""What is known of one way to report or to get help: its steps, who learns what, what it is not.

Everything a page says of a way is an id here; the sentences stand where every sentence stands, and
an id is shared wherever two ways say the same thing.
"""

from __future__ import annotations

from typing import Annotated, Final, Literal

from pydantic import Field, StringConstraints

from pathfinder.disclosure.model import HolderId, RuleId, Url, Words
from pathfinder.provenance import PrintedDate
from pathfinder.values import Value
from pathfinder.vocabulary import Help, Need, is_concept

ItemId = Annotated[str, StringConstraints(pattern=r"^[a-z0-9]+(_[a-z0-9]+)*$")]
RouteId = Annotated[str, StringConstraints(pattern=r"^[a-z0-9]+(_[a-z0-9]+)*$")]
Slug = Annotated[str, StringConstraints(pattern=r"^[a-z0-9]+(-[a-z0-9]+)*$")]
Items = Annotated[tuple[ItemId, ...], Field(min_length=1)]

ANY: Final = "any"
"""In place of needs: a way for everybody, whatever happened."""


class Party(Value):
    """Somebody who learns something on the way."""

    holder: HolderId
    learns: Items
    note: ItemId | None = None
    """Under which condition, or what to know about it; to be shown beside what it learns."""


class Local(Value):
    """Who carries a way out here."""

    availability: ItemId
    services: tuple[Slug, ...] = ()
    """The services that are this way; there may be none that we know of."""
    services_under_18: tuple[Slug, ...] = ()
    """Services that are this way for somebody under 18 and for nobody else."""
    of_holders: tuple[HolderId, ...] = ()
    """Every service whose own holder is one of these carries it out too."""
    with_helps: tuple[Help, ...] = ()
    """Every service that says it gives one of these helps carries it out too."""


class Route(Value):
    """One way to report or to get help, with what must be said before anybody chooses it."""

    id: RouteId
    needs: Annotated[tuple[Need | Literal["any"], ...], Field(min_length=1)]
    helps: Annotated[tuple[Help, ...], Field(min_length=1)]
    steps: Items
    parties: Annotated[tuple[Party, ...], Field(min_length=1)]
    keeps: Items
    """What the person keeps control of."""
    does_not: Items
    say_first: Items
    """What a page has to say before the person chooses."""
    script: Items
    """The lines to read out or show before giving one's name."""
    local: Local
    rules: tuple[RuleId, ...]
    """The sharing rules that explain who comes to know."""
    tells: Annotated[tuple[HolderId, ...], Field(min_length=1)]
    """Those a person tells, or who meet them, on this way; from them the verdicts are reached."""
    run_by: Literal["police", "home_office"] | None = None
    """The police or the Home Office, where they run it or it acts for them, seen or unseen."""
    audience: Literal["person", "officer"] = "person"
    only_if_told: tuple[str, ...] = ()
    """Concepts: it fits only somebody who told one of these, or who told nothing at all."""
    also_if_told: tuple[str, ...] = ()
    """Concepts that point to it whatever happened and whatever help is wanted."""
    never_if_told: tuple[str, ...] = ()
    """Concepts that shut it out."""
    never_where_found: tuple[Need, ...] = ()
    """Needs for which it is not offered to somebody who fears the police or for their papers:
    what is told of a place leads there, and they could be found in it."""
    always_offered: bool = False
    """Whether it is added where it does not suit, so that nobody is left with nobody."""
    takes_time: bool = False
    """Whether it is of no use tonight, and so stands last for somebody in danger."""
    sources: Annotated[tuple[Url, ...], Field(min_length=1)]
    confidence: Literal["high", "medium", "low"]
    retrieved: PrintedDate
    """When its sources were read."""
    editor_notes: tuple[Words, ...] = ()
    """What an editor should ask next, in English; never shown to a victim."""

    @property
    def is_general(self) -> bool:
        """Whether it is for everybody, whatever happened."""
        return ANY in self.needs

    @property
    def conditions(self) -> tuple[str, ...]:
        """Every concept that decides whether it fits, besides needs and helps."""
        return (*self.only_if_told, *self.also_if_told, *self.never_if_told)

    def strange_conditions(self) -> tuple[str, ...]:
        """Return the conditions that stand in none of the closed lists."""
        return tuple(one for one in self.conditions if not is_concept(one))
