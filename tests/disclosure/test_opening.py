"""A card is never more reassuring than the page that a person opens from it.

Cards and the order of results go by answers that are worked out once for a publication, and where
a few ids open one of them further, by the more open.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from pathfinder.circumstances import Circumstances
from pathfinder.directory.shipped import load_shipped
from pathfinder.disclosure import (
    ON_A_CARD,
    CardVerdicts,
    Verdict,
    openness_key,
    verdicts_of,
    verdicts_of_catalogue,
    what_opens,
)
from pathfinder.vocabulary import NEEDS, PEOPLE, STATUS, URGENCY

TODAY = date(2026, 11, 25)


@pytest.fixture(scope="module")
def cards() -> CardVerdicts:
    """Return the answers of the cards of the shipped catalogue."""
    return CardVerdicts(load_shipped(), TODAY)


situations = st.builds(
    Circumstances,
    needs=st.lists(st.sampled_from(NEEDS), max_size=3, unique=True).map(tuple),
    people=st.lists(st.sampled_from(PEOPLE), max_size=2, unique=True).map(tuple),
    status=st.lists(st.sampled_from(STATUS), max_size=1).map(tuple),
    urgency=st.lists(st.sampled_from(URGENCY), max_size=1).map(tuple),
)


def is_as_careful(card: Verdict, own: Verdict) -> bool:
    """Return whether a card is no less open, warns no less, and of no less, than one's own page."""
    known = {*card.what, "facts_anonymous"} if "facts_identified" in card.what else {*card.what}
    return (
        card.openness >= own.openness
        and card.openness.warns >= own.openness.warns
        and (not own.openness.warns or known >= set(own.what))
    )


def pairs(cards: CardVerdicts, told: Circumstances) -> Iterator[tuple[str, Verdict, Verdict]]:
    """Yield the answer of the card and the person's own for every service and recipient shown."""
    opens = what_opens(told)
    for service, own in verdicts_of_catalogue(load_shipped(), TODAY, circumstances=told).items():
        card = cards.of(service, opens)
        for recipient in ON_A_CARD:
            yield service, card[recipient], own[recipient]


@settings(max_examples=60, deadline=None)
@given(situations)
def test_a_card_is_never_safer_than_the_persons_own_page(
    cards: CardVerdicts, told: Circumstances
) -> None:
    for name, card, own in pairs(cards, told):
        assert is_as_careful(card, own), (name, own.recipient, told)


def test_a_card_is_never_safer_for_any_one_need_of_any_one_person(cards: CardVerdicts) -> None:
    for need in NEEDS:
        for people in ((), *((person,) for person in PEOPLE)):
            told = Circumstances(needs=(need,), people=people)
            for name, card, own in pairs(cards, told):
                assert is_as_careful(card, own), (name, own.recipient, told)


def test_the_general_answers_alone_would_be_too_safe_for_a_child_and_in_danger(
    cards: CardVerdicts,
) -> None:
    """Why the general answers are not enough for everybody: a condition is met by being told."""
    child = Circumstances(needs=("modern_slavery",), people=("under_18",))
    now = Circumstances(urgency=("danger_now",))
    for service, told in (("unseen-modern-slavery-helpline", child), ("galop", now)):
        opens = what_opens(told)
        assert cards.of(service, opens)["police"].openness > cards.of(service)["police"].openness
        assert not cards.is_general(service, opens)


def test_whoever_told_nothing_that_opens_gets_what_was_worked_out_once(cards: CardVerdicts) -> None:
    for told in (
        None,
        Circumstances(),
        Circumstances(needs=("theft_burglary",), people=("woman", "over_60")),
        Circumstances(needs=("hate_crime",), people=("witness",), status=("insecure_status",)),
        Circumstances(helps=("someone_to_talk_to",), urgency=("fears_police",)),
    ):
        assert what_opens(told) is None
    assert cards.of("childline") == verdicts_of("childline", TODAY)
    assert cards.order() is cards.order()


def test_only_services_that_something_told_can_open_have_answers_of_ones_own(
    cards: CardVerdicts,
) -> None:
    told = Circumstances(needs=("fgm",), place="burton-upon-trent", languages=("pl",))
    opens = what_opens(told)
    assert opens == what_opens(Circumstances(needs=("fgm",))), "nothing that says where or who"
    own = [service for service in cards.order() if not cards.is_general(service, opens)]
    assert 0 < len(own) < len(cards.order()) / 2
    assert all(cards.is_general(service, None) for service in own)


def test_the_order_of_results_never_puts_a_service_higher_than_its_own_page_would(
    cards: CardVerdicts,
) -> None:
    for told in (
        Circumstances(needs=("modern_slavery",), status=("insecure_status",)),
        Circumstances(needs=("fgm",), people=("under_18",), urgency=("fears_police",)),
        Circumstances(needs=("hate_crime",), urgency=("fears_police",)),
    ):
        order = cards.order(what_opens(told))
        for service in order:
            own = openness_key(verdicts_of(service, TODAY, circumstances=told))
            assert order[service][0] >= own[0], (service, told)
