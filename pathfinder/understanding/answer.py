"""What was understood: ids for a search, and on the command line alone which words meant what."""

from __future__ import annotations

from typing import Literal, NamedTuple

from pathfinder.circumstances import Circumstances
from pathfinder.values import Value
from pathfinder.vocabulary import Area

PlaceState = Literal["inside", "edge", "outside", "ambiguous", "none"]


class Heard(NamedTuple):
    """Some of a person's words and the id they were taken for; never shown on a page."""

    words: str
    means: str


class Understood(Value):
    """The answer to a text; when nothing was found, an empty one."""

    circumstances: Circumstances = Circumstances()
    heard: tuple[Heard, ...] = ()
    place_state: PlaceState = "none"
    place_name: str | None = None
    areas: tuple[Area, ...] = ()
    """The local areas the place may lie in, the likeliest first."""
    truncated: bool = False
    """Whether the text was longer than what is read."""


def to_json(understood: Understood, code: str) -> dict[str, object]:
    """Return what the command line prints for one text, with the code issued for it."""
    told = understood.circumstances
    return {
        "needs": list(told.needs),
        "helps": list(told.helps),
        "people": list(told.people),
        "status": list(told.status),
        "urgency": list(told.urgency),
        "areas": list(understood.areas),
        "place": understood.place_name,
        "place_state": understood.place_state,
        "by_and_for": list(told.by_and_for),
        "languages": list(told.languages),
        "organizations": list(told.organizations),
        "heard": [{"words": one.words, "means": one.means} for one in understood.heard],
        "truncated": understood.truncated,
        "code": code,
    }
