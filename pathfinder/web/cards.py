"""Cards of services, each rendered once for a language and a day and then only joined.

A card depends on nothing but the service, the language, the day and a few ids of the answer, so
the shelf holds no code, no order and no time, and nothing in it says that anybody asked. It is
bounded, and emptied with each new catalogue and each new day.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date
from typing import Final, NamedTuple

from flask import current_app, render_template
from markupsafe import Markup

from pathfinder.circumstances.numbering import is_numbered, number_of
from pathfinder.directory import Organization, Service
from pathfinder.disclosure import verdicts_of
from pathfinder.disclosure.model import Recipient
from pathfinder.matching import Match
from pathfinder.store.published import Published
from pathfinder.web.locale import reader_language
from pathfinder.web.sentences.facts import Told, papers_line, told, what_they_do
from pathfinder.web.sentences.matches import doubts_of, why_it_fits
from pathfinder.web.sentences.reach import Way, hours_now, ways_to_reach
from pathfinder.web.sentences.results import results_words
from pathfinder.web.sentences.verdicts import verdict_lines
from pathfinder.web.site import current_site

MOST: Final = 8192
"""Cards kept at once; at about 3 KB each they fit into 25 MB."""
ON_A_CARD: Final[tuple[Recipient, ...]] = ("police", "home_office")
"""The recipients whose verdicts stand on a card."""
_LINES: Final = ("cost", "languages", "interpreter", "genders", "ages", "by_and_for")
_PAGES: Final = frozenset({"form", "website", "app"})
MOST_DONE: Final = 4
"""How many of the things a service does stand on its card; its own page has them all."""
_NAME: Final = "pathfinder.cards"

Key = tuple[str, str, tuple[str, ...], str, str | None, int | None, bool]


class Card(NamedTuple):
    """One finished card, for a template and for joining."""

    markup: Markup
    encoded: bytes


class Cards:
    """The shelf of finished cards of one application."""

    def __init__(self) -> None:
        self._finished: dict[Key, Card] = {}
        self._valid_for: tuple[int, date] | None = None

    def __len__(self) -> int:
        return len(self._finished)

    def of(self, matches: Iterable[Match], *, short: bool = False) -> list[Card]:
        """Return the cards of some answers, in their order and in the reader's language.

        A short one says how to reach somebody, what to know first and who would know.
        """
        site, tag = current_site(), reader_language().tag
        published, today = site.published(), site.today
        if self._valid_for != (published.version, today):
            self._finished, self._valid_for = {}, (published.version, today)
        return [self._card(match, tag, published, today, short) for match in matches]

    def _card(self, match: Match, tag: str, published: Published, today: date, short: bool) -> Card:
        kilometres = None if match.distance_km is None else round(match.distance_km)
        key = (
            tag, match.service, match.reasons, match.open, match.open_until, kilometres, short
        )  # fmt: skip
        card = self._finished.get(key)
        if card is None:
            if len(self._finished) >= MOST:
                self._finished.clear()
            markup = rendered(match, kilometres, published, today, short=short)
            card = self._finished[key] = Card(markup, markup.encode())
        return card


def current_cards() -> Cards:
    """Return the shelf of the application that is answering."""
    kept = current_app.extensions
    if _NAME not in kept:
        kept.setdefault(_NAME, Cards())
    shelf: Cards = kept[_NAME]
    return shelf


def rendered(
    match: Match, kilometres: int | None, published: Published, today: date, *, short: bool
) -> Markup:
    """Return one card, freshly made."""
    service = published.catalogue.service(match.service)
    organization = published.catalogue.organization(match.organization)
    entry = f"service/{service.id}"
    ways = ways_to_reach(service, organization, today)
    verdicts = verdicts_of(service.id, today, organization.kind)
    # The template escapes every piece.
    return Markup(  # noqa: S704
        render_template(
            "results/short_card.html" if short else "results/card.html",
            match=match,
            service=service,
            organization=organization,
            number=number_of("entries", entry) if is_numbered("entries", entry) else None,
            words=results_words(reader_language().tag),
            doubts=doubts_of(match.reasons, service, today),
            why=why_it_fits(match.reasons, service, today, kilometres),
            does=what_they_do(service, today, MOST_DONE),
            hours=hours_now(service, match.open, match.open_until, today),
            calls=[way for way in ways if way.kind == "phone"],
            writing=_worth_a_line(ways),
            lines=_known_lines(service, today),
            papers=papers_line(service, today),
            verdicts=verdict_lines(verdicts, ON_A_CARD),
            shows_organization=is_named_apart(service, organization),
        )
    )


def is_named_apart(service: Service, organization: Organization) -> bool:
    """Return whether the organisation's name says more than the service's own."""
    return organization.name.casefold() not in service.name.casefold()


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
