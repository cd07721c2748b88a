"""What must hold of every answer, whatever the rules say: no change for the worse reads safer."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, timedelta
from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st

from pathfinder.circumstances import Circumstances
from pathfinder.disclosure import (
    Openness,
    Sharing,
    SharingRule,
    Statement,
    Verdict,
    sharing,
    verdicts_of,
    verdicts_of_holder,
)
from pathfinder.disclosure.model import ALL_RECIPIENTS, NODE_OF, TRAVELS, Recipient
from pathfinder.disclosure.openness import TRIGGERS, Trigger
from pathfinder.disclosure.verdicts import judge
from pathfinder.vocabulary import NEEDS, PEOPLE, STATUS, URGENCY
from tests.disclosure.builders import claim, holder, rule, world

TODAY = date(2026, 11, 25)
NAMES = ("kind", "two", "three", "public_one")
DATES = st.sampled_from(["undated", "2015", "2026-10"])
PUBLISHERS = st.sampled_from(["organization", "other"])
WHAT = st.lists(st.sampled_from(TRAVELS), min_size=1, max_size=4, unique=True).map(tuple)
CONDITIONS = st.lists(st.sampled_from(TRIGGERS), min_size=1, max_size=3, unique=True).map(tuple)
IDS = st.uuids().map(lambda number: number.hex)

rules = st.lists(
    st.builds(
        lambda teller, hearer, triggers, number, **fields: rule(
            f"r-{number}", teller, hearer, *triggers, **fields
        ),
        st.sampled_from(NAMES),
        st.sampled_from((*NAMES, *NODE_OF.values())),
        CONDITIONS,
        IDS,
        what=WHAT,
        source_date=DATES,
        publisher=PUBLISHERS,
        ordinary=st.booleans(),
        engine=st.sampled_from(["open", "conditional", "unknown"]),
        status=st.sampled_from(["current", "announced", "past_review_date"]),
    ),
    max_size=7,
)
claims = st.lists(
    st.builds(
        lambda number, **fields: claim(f"c-{number}", **fields),
        IDS,
        date=DATES,
        publisher=PUBLISHERS,
        recipients=st.lists(st.sampled_from(ALL_RECIPIENTS), min_size=1, unique=True).map(tuple),
        triggers=CONDITIONS,
        what=st.one_of(st.just(()), WHAT),
        ordinary=st.booleans(),
    ),
    max_size=4,
)
HOLDERS = (
    holder("kind"),
    holder("two"),
    holder("three", kind="hub", seats=("police",)),
    holder("public_one", public_body=True),
)


def known_by(made: list[SharingRule], said: list[Statement]) -> Sharing:
    return world(*made, claims=tuple(said), holders=HOLDERS, also=("kind",))


def answers(
    made: list[SharingRule], said: list[Statement], as_of: date | None = TODAY
) -> Mapping[Recipient, Verdict]:
    return judge(known_by(made, said), "a-service", as_of)


def nothing_reads_safer(
    before: Mapping[Recipient, Verdict], after: Mapping[Recipient, Verdict]
) -> None:
    for recipient in ALL_RECIPIENTS:
        assert after[recipient].openness >= before[recipient].openness
        assert after[recipient].openness.warns >= before[recipient].openness.warns


def changed(items: list[Any], index: int, **fields: object) -> list[Any]:
    """Return a list with one item replaced, or the same where there is none."""
    if not items:
        return items
    at = index % len(items)
    return [*items[:at], items[at].model_copy(update=fields), *items[at + 1 :]]


@settings(max_examples=80, deadline=None)
@given(rules, claims, st.sampled_from(TRIGGERS), st.integers(0, 9))
def test_opening_a_rule_never_makes_an_answer_safer(
    made: list[SharingRule], said: list[Statement], more: Trigger, index: int
) -> None:
    before = answers(made, said)
    if made:
        opened = (*made[index % len(made)].trigger, more)
        nothing_reads_safer(before, answers(changed(made, index, trigger=opened), said))
        nothing_reads_safer(before, answers(changed(made, index, engine="open"), said))
    if said:
        opened = (*said[index % len(said)].triggers, more)
        nothing_reads_safer(before, answers(made, changed(said, index, triggers=opened)))


@settings(max_examples=80, deadline=None)
@given(rules, claims, st.integers(0, 9))
def test_losing_a_date_or_the_source_never_makes_an_answer_safer(
    made: list[SharingRule], said: list[Statement], index: int
) -> None:
    before = answers(made, said)
    nothing_reads_safer(before, answers(changed(made, index, source_date="undated"), said))
    nothing_reads_safer(before, answers(changed(made, index, publisher="other"), said))
    nothing_reads_safer(before, answers(made, changed(said, index, date="undated")))
    nothing_reads_safer(before, answers(made, changed(said, index, publisher="other")))


@settings(max_examples=80, deadline=None)
@given(rules, claims, st.integers(0, 9000))
def test_time_passing_softens_no_warning_and_makes_nothing_safer(
    made: list[SharingRule], said: list[Statement], days: int
) -> None:
    before, after = answers(made, said), answers(made, said, TODAY + timedelta(days=days))
    nothing_reads_safer(before, after)
    nothing_reads_safer(after, answers(made, said, None))
    for recipient, verdict in before.items():
        if verdict.openness.warns:
            assert after[recipient].openness == verdict.openness
            assert after[recipient].what == verdict.what


@settings(max_examples=80, deadline=None)
@given(rules, claims, rules)
def test_a_rule_more_about_a_kind_never_lowers_a_named_service(
    made: list[SharingRule], said: list[Statement], more: list[SharingRule]
) -> None:
    about_the_kind = [one for one in more if one.holder == "kind"]
    nothing_reads_safer(answers(made, said), answers([*made, *about_the_kind], said))


@settings(max_examples=80, deadline=None)
@given(rules, claims)
def test_an_announced_rule_adds_and_never_takes_away(
    made: list[SharingRule], said: list[Statement]
) -> None:
    without = [one for one in made if one.status != "announced"]
    nothing_reads_safer(answers(without, said), answers(made, said))
    alone = answers(without, said)
    for recipient, verdict in answers(made, said).items():
        if verdict.openness == alone[recipient].openness and not verdict.openness.warns:
            assert verdict.standing == alone[recipient].standing
            assert verdict.said == alone[recipient].said


@settings(max_examples=80, deadline=None)
@given(rules, claims)
def test_only_a_bodys_own_word_of_late_reassures(
    made: list[SharingRule], said: list[Statement]
) -> None:
    for recipient, verdict in answers(made, said).items():
        assert verdict.recipient == recipient
        assert verdict.openness is not Openness.CLOSED_BY_LAW
        if verdict.openness < Openness.NOT_KNOWN:
            assert any(
                one.publisher == "organization"
                and one.date == "2026-10"
                and recipient in one.recipients
                for one in said
            )


@settings(max_examples=100, deadline=None)
@given(claims)
def test_a_public_body_never_reassures_about_the_home_office(said: list[Statement]) -> None:
    verdict = judge(world(claims=tuple(said), public_body=True), "a-service", TODAY)["home_office"]
    assert verdict.openness >= Openness.NOT_KNOWN
    assert verdict.openness.warns or verdict.reason == "public_body"


def told(*concepts: str) -> Circumstances:
    made = Circumstances()
    for concept in concepts:
        made = made.with_concept(concept)
    return made


def test_telling_nothing_warns_of_all_that_telling_a_need_warns_of() -> None:
    for name in sharing().holders:
        untold = verdicts_of_holder(name, TODAY)
        for need in NEEDS:
            if need in ("child_abuse", "child_exploitation"):
                continue  # about a child, which is more than a need
            for recipient, verdict in verdicts_of_holder(
                name, TODAY, circumstances=told(need)
            ).items():
                assert untold[recipient].openness.warns >= verdict.openness.warns, (name, need)


def test_no_status_and_no_fear_changes_any_answer() -> None:
    for name in sharing().holders:
        for need in ("domestic_abuse", "theft_burglary"):
            plain = verdicts_of_holder(name, TODAY, circumstances=told(need))
            for other in (*STATUS, *URGENCY):
                if other != "danger_now":
                    assert verdicts_of_holder(name, TODAY, circumstances=told(need, other)) == plain


def test_being_a_child_or_in_danger_never_makes_an_answer_safer_save_what_is_for_adults() -> None:
    for name in sharing().holders:
        for need in NEEDS:
            plain = verdicts_of_holder(name, TODAY, circumstances=told(need))
            nothing_reads_safer(
                plain, verdicts_of_holder(name, TODAY, circumstances=told(need, "danger_now"))
            )
            for person in PEOPLE:
                if person not in ("over_60", "witness"):
                    nothing_reads_safer(
                        plain, verdicts_of_holder(name, TODAY, circumstances=told(need, person))
                    )


def test_a_verdict_is_remembered_without_who_asked() -> None:
    one = verdicts_of("childline", TODAY, circumstances=told("hate_crime", "woman", "fears_police"))
    other = verdicts_of("childline", TODAY, circumstances=told("hate_crime", "man", "asylum"))
    assert one is other
