"""What stands on the card of a service, as sentences and before any markup.

A card on a page and the lines of the plain text say the same things, so they are collected once
here, for whichever of the two is being made.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import Final, NamedTuple

from markupsafe import Markup

from pathfinder.directory import Organization, Service
from pathfinder.disclosure import ON_A_CARD
from pathfinder.disclosure.verdict import Verdicts
from pathfinder.matching import Match
from pathfinder.store.published import Published
from pathfinder.web.sentences.facts import Told, papers_line, told, what_they_do
from pathfinder.web.sentences.matches import doubts_of, why_it_fits
from pathfinder.web.sentences.reach import Way, hours_now, ways_to_reach
from pathfinder.web.sentences.verdicts import VerdictLine, verdict_lines

MOST_DONE: Final = 4
"""How many of the things a service does stand on its card; its own page has them all."""
_LINES: Final = ("cost", "languages", "interpreter", "genders", "ages", "by_and_for")
_PAGES: Final = frozenset({"form", "website", "app"})


class CardContents(NamedTuple):
    """Everything a card says that depends on the service and on why it was found."""

    service: Service
    organization: Organization
    shows_organization: bool
    """Whether the organisation's name says more than the service's own."""
    doubts: tuple[Markup, ...]
    does: Markup | None
    calls: list[Way]
    hours: Markup
    writing: list[Way]
    lines: list[Told]
    papers: Markup
    verdicts: tuple[VerdictLine, ...]
    why: tuple[Markup, ...]


def card_contents(
    match: Match, kilometres: int | None, verdicts: Verdicts, published: Published, today: date
) -> CardContents:
    """Return what the card of one answer says, in the reader's language.

    ``kilometres`` is the distance to its nearest public address, where one is known; ``verdicts``
    say who may come to know what this reader tells.
    """
    service = published.catalogue.service(match.service)
    organization = published.catalogue.organization(match.organization)
    ways = ways_to_reach(service, organization, today)
    return CardContents(
        service=service,
        organization=organization,
        shows_organization=organization.name.casefold() not in service.name.casefold(),
        doubts=doubts_of(match.reasons, service, today),
        does=what_they_do(service, today, MOST_DONE),
        calls=[way for way in ways if way.kind == "phone"],
        hours=hours_now(service, match.open, match.open_until, today),
        writing=_worth_a_line(ways),
        lines=_known_lines(service, today),
        papers=papers_line(service, today),
        verdicts=verdict_lines(verdicts, ON_A_CARD),
        why=why_it_fits(match.reasons, service, today, kilometres),
    )


def _worth_a_line(ways: Sequence[Way]) -> list[Way]:
    """Return the ways to write; pages to fill in or look at only where there is no other way."""
    writing = [way for way in ways if way.kind != "phone"]
    direct = [way for way in writing if way.kind not in _PAGES]
    return direct if direct or len(writing) < len(ways) else writing


def _known_lines(service: Service, today: date) -> list[Told]:
    """Return the short facts of a card; that a service is for everyone is on its own page."""
    for_everyone = service.genders is not None and service.genders.value == "any"
    fields = (field for field in _LINES if not (field == "genders" and for_everyone))
    lines = (told(service, field, today) for field in fields)
    return [line for line in lines if line is not None]
