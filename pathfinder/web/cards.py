"""Cards of services, each rendered once for a language and a day and then only joined.

A card that is kept depends on nothing but the service, the language, the day and a few ids of the
answer, so the shelf holds no code, no order and no time, and nothing in it says that anybody asked.
It is bounded, and emptied with each new catalogue and each new day.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from typing import Final, NamedTuple

from flask import render_template
from markupsafe import Markup

from pathfinder.circumstances import Circumstances
from pathfinder.circumstances.numbering import is_numbered, number_of
from pathfinder.disclosure.verdict import Verdicts
from pathfinder.matching import Match
from pathfinder.store.published import Published
from pathfinder.web.asking import current_desk
from pathfinder.web.card_contents import card_contents
from pathfinder.web.locale import reader_language
from pathfinder.web.sentences.results import results_words
from pathfinder.web.site import current_site, kept
from pathfinder.web.slim import slimmed

MOST: Final = 8192
"""Cards kept at once; at about 3 KB each they fit into 25 MB."""
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

    def of(
        self, matches: Iterable[Match], told: Circumstances, *, short: bool = False
    ) -> list[Card]:
        """Return the cards of some answers, in their order and in the reader's language.

        A short one says how to reach somebody, what to know first and who would know.
        """
        site, tag = current_site(), reader_language().tag
        return self.laid_out(matches, told, tag, site.published(), site.today, short)

    def laid_out(
        self,
        matches: Iterable[Match],
        told: Circumstances,
        tag: str,
        published: Published,
        today: date,
        short: bool,
    ) -> list[Card]:
        """Return what ``of`` returns, for somebody who has already asked what it would ask.

        ``tag`` must be that of the reader's language. A card that says something only because of
        what this person told is made anew, and never kept.
        """
        verdicts = current_desk().verdicts
        opens = verdicts.opened_for(told)
        if self._valid_for != (published.version, today):
            self._finished, self._valid_for = {}, (published.version, today)
        finished, cards = self._finished, []
        for match in matches:
            kilometres = None if match.distance_km is None else round(match.distance_km)
            if opens is not None and not verdicts.is_general(match.service, opens):
                theirs = verdicts.of(match.service, opens)
                markup = rendered(match, kilometres, theirs, published, today, short=short)
                cards.append(Card(markup, markup.encode()))
                continue
            key = (
                tag, match.service, match.reasons, match.open, match.open_until, kilometres, short
            )  # fmt: skip
            card = finished.get(key)
            if card is None:
                if len(finished) >= MOST:
                    finished.clear()
                general = verdicts.of(match.service)
                markup = rendered(match, kilometres, general, published, today, short=short)
                card = finished[key] = Card(markup, markup.encode())
            cards.append(card)
        return cards


def current_cards() -> Cards:
    """Return the shelf of the application that is answering."""
    return kept(_NAME, Cards)


def rendered(
    match: Match,
    kilometres: int | None,
    verdicts: Verdicts,
    published: Published,
    today: date,
    *,
    short: bool,
) -> Markup:
    """Return one card, freshly made."""
    entry = f"service/{match.service}"
    # The template escapes every piece.
    return Markup(  # noqa: S704
        slimmed(
            render_template(
                "results/short_card.html" if short else "results/card.html",
                match=match,
                number=number_of("entries", entry) if is_numbered("entries", entry) else None,
                words=results_words(reader_language().tag),
                **card_contents(match, kilometres, verdicts, published, today)._asdict(),
            )
        )
    )
