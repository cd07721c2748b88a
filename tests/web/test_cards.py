"""Cards are made once, thrown away with the catalogue and the day, and never pile up."""

from __future__ import annotations

from datetime import datetime, timedelta

import pytest

from pathfinder.circumstances import Circumstances
from pathfinder.matching import Match
from pathfinder.store import Published
from pathfinder.web import cards as module
from pathfinder.web.asking import answers_for
from pathfinder.web.cards import Card, Cards
from pathfinder.web.public_app import PublicApp
from tests.builders import NOON, catalogue, channel, service
from tests.promises.sites import public_site
from tests.web.words import plain


class Moment:
    """A clock and a catalogue that a test can move on."""

    def __init__(self) -> None:
        self.now: datetime = NOON
        self.version = 1
        self.services = [service("helper", needs=("fraud",), helps=("advocacy",))]

    @property
    def app(self) -> PublicApp:
        """Return a site that looks at this moment."""
        return public_site(self.published, lambda: self.now)

    def published(self) -> Published:
        """Return what is published at this moment."""
        return Published(self.version, catalogue(*self.services))


@pytest.fixture
def moment() -> Moment:
    return Moment()


DEFRAUDED = Circumstances(needs=("fraud",))


def matches() -> tuple[Match, ...]:
    return answers_for(DEFRAUDED).matches[:]


def shown(app: PublicApp, shelf: Cards, tag: str = "en", *, short: bool = False) -> Card:
    with app.test_request_context(f"/{tag}/"):
        (card,) = shelf.of(matches(), DEFRAUDED, short=short)
        return card


def test_a_card_is_made_once(moment: Moment) -> None:
    app, shelf = moment.app, Cards()
    assert shown(app, shelf) is shown(app, shelf)
    assert shown(app, shelf).encoded.decode() == shown(app, shelf).markup


def test_each_language_and_each_length_has_a_card_of_its_own(moment: Moment) -> None:
    app, shelf = moment.app, Cards()
    texts = {shown(app, shelf, tag).markup for tag in ("en", "pl", "ur")}
    assert len(texts | {shown(app, shelf, short=True).markup}) == 4


def test_a_new_catalogue_makes_new_cards(moment: Moment) -> None:
    app, shelf = moment.app, Cards()
    before = shown(app, shelf)
    moment.version = 2
    moment.services = [service("helper", needs=("fraud",), name="Another name")]
    assert "Another name" not in before.markup
    assert "Another name" in shown(app, shelf).markup


def test_a_new_day_makes_new_cards(moment: Moment) -> None:
    app, shelf = moment.app, Cards()
    before = shown(app, shelf)
    moment.now += timedelta(days=4000)
    assert "may have changed" not in before.markup
    assert "Ask if it is still so" in shown(app, shelf).markup


def test_cards_never_pile_up(moment: Moment, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "MOST", 2)
    app, shelf = moment.app, Cards()
    for tag in ("en", "pl", "ur"):
        shown(app, shelf, tag)
        shown(app, shelf, tag, short=True)
    assert len(shelf) <= 2


def test_a_page_to_look_at_stands_only_where_nobody_can_be_called(moment: Moment) -> None:
    website = channel("website", "https://help.example/")
    called = service("helper", needs=("fraud",), channels=(website,))
    moment.services = [called]
    assert "help.example" not in shown(moment.app, Cards()).markup
    moment.services = [called.model_copy(update={"phones": ()})]
    assert "help.example" in shown(moment.app, Cards()).markup


def test_a_card_names_what_it_does_and_for_whom_it_is_not(moment: Moment) -> None:
    moment.services = [
        service("helper", needs=("fraud",), helps=("advocacy",), genders="women", cost="free")
    ]
    words = plain(shown(moment.app, Cards()).markup)
    assert "Someone to stand beside you" in words
    assert "women and girls only" in words
    assert "it is free" in words
