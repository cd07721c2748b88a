"""Everything a page says of one way, in the order of the page, in the reader's language.

What must be said first, what somebody learns and what to know about it belong together here, so
that no page can show the one without the other.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final, Literal

from markupsafe import Markup

from pathfinder.pathway import Party, Route
from pathfinder.web.sentences.routes_first import SAY_FIRST
from pathfinder.web.sentences.routes_learns import LEARNS, PARTY_NOTES
from pathfinder.web.sentences.routes_limits import DOES_NOT, KEEPS
from pathfinder.web.sentences.routes_more_steps import MORE_STEPS
from pathfinder.web.sentences.routes_names import AVAILABLE, NAMES
from pathfinder.web.sentences.routes_parties import PARTY_NAMES
from pathfinder.web.sentences.routes_steps import STEPS
from pathfinder.web.sentences.wording import N_, chosen, gettext, listed, with_english

ItemKind = Literal[
    "name", "step", "party", "learns", "note", "keeps", "does_not", "say_first", "available"
]
TABLES: Final[Mapping[ItemKind, Mapping[str, str]]] = {
    "name": NAMES,
    "step": {**STEPS, **MORE_STEPS},
    "party": PARTY_NAMES,
    "learns": LEARNS,
    "note": PARTY_NOTES,
    "keeps": KEEPS,
    "does_not": DOES_NOT,
    "say_first": SAY_FIRST,
    "available": AVAILABLE,
}
"""For each kind of item, the English of every id."""

_RUN_BY: Final = {
    "police": N_("The police run this. Telling them is telling the police."),
    "home_office": N_(
        "The Home Office runs this, or it acts for the Home Office. Telling them is telling the "
        "Home Office."
    ),
}
_NOBODY_KNOWN: Final = N_("We know nobody who does this here. That does not mean there is nobody.")
_NOT_SEEN_WHOLE: Final = N_("We have not seen the full text.")


@dataclass(frozen=True)
class PartyLine:
    """Somebody on the way, what it learns, and what to know about it."""

    holder: str
    name: str
    learns: Markup
    note: str | None


@dataclass(frozen=True)
class RouteHeadings:
    """The headings of a way, in the order of the page."""

    say_first: str
    steps: str
    parties: str
    keeps: str
    does_not: str
    available: str


@dataclass(frozen=True)
class RouteWords:
    """All that a page says of one way besides its verdicts, services and script."""

    name: str
    run_by: Markup | None
    """Whose way it is in truth, where that is the police or the Home Office."""
    say_first: tuple[Markup, ...]
    """The English beside a translation, as with every warning."""
    steps: tuple[str, ...]
    parties: tuple[PartyLine, ...]
    keeps: tuple[str, ...]
    does_not: tuple[str, ...]
    available: str


def route_words(way: Route) -> RouteWords:
    """Return the words of one way in the reader's language."""
    return RouteWords(
        name=route_item("name", way.id),
        run_by=None if way.run_by is None else with_english(_RUN_BY[way.run_by]),
        say_first=tuple(with_english(SAY_FIRST[one]) for one in way.say_first),
        steps=_each("step", way.steps),
        parties=tuple(_party(party) for party in way.parties),
        keeps=_each("keeps", way.keeps),
        does_not=_each("does_not", way.does_not),
        available=route_item("available", way.local.availability),
    )


def route_headings() -> RouteHeadings:
    """Return the headings in the reader's language."""
    return RouteHeadings(
        say_first=gettext("Know this first"),
        steps=gettext("What happens, step by step"),
        parties=gettext("Who learns what"),
        keeps=gettext("You decide"),
        does_not=gettext("What it does not do"),
        available=gettext("Where"),
    )


def route_name(route_id: str) -> str:
    """Return what a way is called; ``UnknownIdError`` for no known way."""
    return route_item("name", route_id)


def route_item(kind: ItemKind, item: str) -> str:
    """Return the sentence of one item; ``UnknownIdError`` where there is none."""
    return chosen(TABLES[kind], item, f"{kind} of a route")


def nobody_known_here() -> str:
    """Return what stands where no provider of a way is known for this person."""
    return gettext(_NOBODY_KNOWN)


def full_text_not_seen() -> str:
    """Return what stands beside a rule of which only an opening or a second hand was read."""
    return gettext(_NOT_SEEN_WHOLE)


def _each(kind: ItemKind, items: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(route_item(kind, item) for item in items)


def _party(party: Party) -> PartyLine:
    return PartyLine(
        holder=party.holder,
        name=route_item("party", party.holder),
        learns=listed(_each("learns", party.learns)),
        note=None if party.note is None else route_item("note", party.note),
    )
