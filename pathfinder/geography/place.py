"""One place as somebody may name it, with how surely it lies inside the county."""

from __future__ import annotations

from typing import Literal

from pathfinder.values import Value

Kind = Literal["town", "village", "outcode", "area", "question", "elsewhere"]
State = Literal["inside", "edge", "outside", "ambiguous"]


class Place(Value):
    """A town, village, outward postcode or area, an open question between places, or elsewhere."""

    id: str
    name: str
    kind: Kind
    state: State
    """``edge``: partly outside the county; ``ambiguous``: the name of several places."""
    latitude: float | None = None
    longitude: float | None = None
    """Degrees, WGS 84; a point in its middle, never an address. None where there is no point."""
    areas: tuple[str, ...] = ()
    """The local areas it may lie in, the likeliest first; empty outside the county."""
    choices: tuple[str, ...] = ()
    """For a question: the ids of the places to choose from."""
    other_names: tuple[str, ...] = ()
    population: int | None = None
    near_boundary: bool = False
    """Whether it lies so near a boundary that the neighbouring area may be the right one."""
