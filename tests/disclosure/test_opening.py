"""A card is never more reassuring than the page that a person opens from it.

Cards and the order of results go by answers that are worked out once for a publication, unless what
a person told can open one further; then by the person's own.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from hypothesis import given, settings
from hypothesis import strategies as st

from pathfinder.circumstances import Circumstances
from pathfinder.disclosure import (
    Verdict,
    openness_key,
    sharing,
    verdicts_of,
    verdicts_of_holder,
    what_opens,
)
from pathfinder.vocabulary import NEEDS, PEOPLE, STATUS, URGENCY

TODAY = date(2026, 11, 25)

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


def pairs(told: Circumstances) -> Iterator[tuple[str, Verdict, Verdict]]:
    """Yield the answer of the card and the person's own for every service, holder and recipient."""
    opens = what_opens(told)
    for service in sharing().services:
        card = verdicts_of(service, TODAY, circumstances=opens)
        for recipient, own in verdicts_of(service, TODAY, circumstances=told).items():
            yield service, card[recipient], own
    for holder in sharing().holders:
        card = verdicts_of_holder(holder, TODAY, circumstances=opens)
        for recipient, own in verdicts_of_holder(holder, TODAY, circumstances=told).items():
            yield holder, card[recipient], own


@settings(max_examples=60, deadline=None)
@given(situations)
def test_a_card_is_never_safer_than_the_persons_own_page(told: Circumstances) -> None:
    for name, card, own in pairs(told):
        assert is_as_careful(card, own), (name, own.recipient, told)


def test_a_card_is_never_safer_for_any_one_need_of_any_one_person() -> None:
    for need in NEEDS:
        for people in ((), *((person,) for person in PEOPLE)):
            told = Circumstances(needs=(need,), people=people)
            for name, card, own in pairs(told):
                assert is_as_careful(card, own), (name, own.recipient, told)


def test_the_general_answers_alone_would_be_too_safe_for_a_child_and_in_danger() -> None:
    """Why the general answers are not enough for everybody: a condition is met by being told."""
    child = Circumstances(needs=("modern_slavery",), people=("under_18",))
    now = Circumstances(urgency=("danger_now",))
    for service, told in (("unseen-modern-slavery-helpline", child), ("galop", now)):
        general = verdicts_of(service, TODAY)["police"]
        own = verdicts_of(service, TODAY, circumstances=told)["police"]
        assert own.openness > general.openness
        assert what_opens(told) is not None


def test_whoever_told_nothing_that_opens_gets_what_was_worked_out_once() -> None:
    for told in (
        None,
        Circumstances(),
        Circumstances(needs=("theft_burglary",), people=("woman", "over_60")),
        Circumstances(needs=("hate_crime",), people=("witness",), status=("insecure_status",)),
        Circumstances(helps=("someone_to_talk_to",), urgency=("fears_police",)),
    ):
        opens = what_opens(told)
        assert opens is None
        assert verdicts_of("childline", TODAY, circumstances=opens) is verdicts_of(
            "childline", TODAY
        )


def test_nothing_that_says_who_or_where_somebody_is_is_kept_for_a_card() -> None:
    told = Circumstances(
        needs=("domestic_abuse",), people=("under_18",), place="Burton", languages=("pl",)
    )
    opens = what_opens(told)
    assert opens is not None
    assert (opens.place, opens.languages, opens.status) == (None, (), ())


def test_the_order_of_results_never_puts_a_service_higher_than_its_own_page_would() -> None:
    for told in (
        Circumstances(needs=("modern_slavery",), status=("insecure_status",)),
        Circumstances(needs=("fgm",), people=("under_18",), urgency=("fears_police",)),
        Circumstances(needs=("hate_crime",), urgency=("fears_police",)),
    ):
        opens = what_opens(told)
        for service in sharing().services:
            card = openness_key(verdicts_of(service, TODAY, circumstances=opens))
            own = openness_key(verdicts_of(service, TODAY, circumstances=told))
            assert card[0] >= own[0], (service, told)
