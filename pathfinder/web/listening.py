"""The one line on the first page on which somebody answers at this moment.

Whoever opens the site may have a minute alone: a number that is open now, that finds an
interpreter where one such line is open, and who would come to know, stand before any question.
"""

from __future__ import annotations

from dataclasses import dataclass

from markupsafe import Markup

from pathfinder.circumstances import Circumstances
from pathfinder.circumstances.numbering import is_numbered, number_of
from pathfinder.disclosure import ON_A_CARD
from pathfinder.matching import Match
from pathfinder.web.addresses import address
from pathfinder.web.asking import answers_for, current_desk
from pathfinder.web.locale import reader_language
from pathfinder.web.sentences.reach import Way, hours_now, ways_to_reach
from pathfinder.web.sentences.verdicts import VerdictLine, verdict_lines
from pathfinder.web.sentences.wording import ENGLISH
from pathfinder.web.site import current_site


@dataclass(frozen=True)
class Listener:
    """One line, ready to show."""

    name: str
    path: str | None
    """Where everything known about it stands; None for one that was never numbered."""
    call: Way
    hours: Markup
    verdicts: tuple[VerdictLine, ...]


def who_listens() -> Match | None:
    """Return the service to show first in the reader's language, or None where none is open."""
    tag = reader_language().tag
    found = answers_for(Circumstances(languages=() if tag == ENGLISH else (tag,)))
    return found.interpreting_listener or next(iter(found.listeners), None)


def listener_of(match: Match) -> Listener | None:
    """Return what to show of a service, or None where no number of it may be shown."""
    site = current_site()
    today, catalogue = site.today, site.catalogue
    service = catalogue.service(match.service)
    organization = catalogue.organization(match.organization)
    calls = [way for way in ways_to_reach(service, organization, today) if way.kind == "phone"]
    if not calls:
        return None
    entry = f"service/{service.id}"
    numbered = is_numbered("entries", entry)
    return Listener(
        name=service.name,
        path=address("entries.entry", number=number_of("entries", entry)) if numbered else None,
        call=calls[0],
        hours=hours_now(service, match.open, match.open_until, today),
        verdicts=verdict_lines(current_desk().verdicts.of(service.id), ON_A_CARD),
    )
