"""What is said where somebody comes to know through another body, as the contract has it."""

from __future__ import annotations

from datetime import date

import pytest

from pathfinder.circumstances import Circumstances
from pathfinder.disclosure import Openness, SharingRule, Statement, Verdict, verdicts_of
from pathfinder.disclosure.model import Recipient
from pathfinder.disclosure.openness import Trigger
from pathfinder.disclosure.verdicts import judge
from tests.disclosure.builders import claim, holder, rule, world

TODAY = date(2026, 11, 25)
OWN = {"date": "2026-10-01", "recipients": ("police",)}


def towards(
    *rules: SharingRule, said: tuple[Statement, ...] = (), about: Recipient = "home_office"
) -> Verdict:
    return judge(world(*rules, claims=said), "a-service", TODAY)[about]


def to_police(*triggers: Trigger) -> Statement:
    return claim(triggers=triggers, **OWN)


def onward(*triggers: str) -> SharingRule:
    return rule("b", "police", "home_office", *triggers)


@pytest.mark.parametrize("first", ["discretion", "on_request"])
@pytest.mark.parametrize(("then", "follows"), [("discretion", "may"), ("always", "always")])
def test_where_it_is_open_only_through_another_body_the_onward_sentence_is_said(
    first: Trigger, then: str, follows: str
) -> None:
    verdict = towards(onward(then), said=(to_police(first),))
    assert verdict.openness is Openness.MAY
    assert verdict.only_onward
    assert verdict.onward is not None
    assert (verdict.onward.told, verdict.onward.agreed) == ("police", False)
    assert verdict.onward.openness.id == follows


def test_where_the_last_step_closes_it_most_the_last_step_is_said() -> None:
    verdict = towards(onward("discretion"), said=(to_police("always"),))
    assert verdict.openness is Openness.MAY
    assert not verdict.only_onward
    assert verdict.chain[verdict.closing].holder == "police"


def test_what_follows_of_itself_from_end_to_end_is_said_without_an_if() -> None:
    verdict = towards(onward("always"), said=(to_police("always"),))
    assert verdict.openness is Openness.ALWAYS
    assert not verdict.only_onward


def test_a_step_of_its_own_that_is_as_open_is_what_is_said() -> None:
    own = claim("own", triggers=("discretion",), date="2026-10-01", recipients=("home_office",))
    verdict = towards(onward("discretion"), said=(to_police("discretion"), own))
    assert not verdict.only_onward
    assert [link.rule for link in verdict.chain] == ["own"]


def test_through_a_body_that_is_the_recipient_it_is_the_recipient_who_is_told() -> None:
    part = holder("part", acts_for="home_office")
    known = world(rule("a", "service:a-service", "part", "discretion"), holders=(part,))
    verdict = judge(known, "a-service", TODAY)["home_office"]
    assert (verdict.openness, verdict.only_onward) == (Openness.MAY, False)


def test_the_domestic_abuse_service_is_not_said_to_tell_the_home_office_itself() -> None:
    told = Circumstances(needs=("domestic_abuse",))
    verdict = verdicts_of("new-era-victims", TODAY, circumstances=told)["home_office"]
    assert (verdict.openness, verdict.only_onward) == (Openness.MAY, True)
    assert verdict.onward is not None
    assert verdict.onward.told == "police"


def test_agreeing_to_one_is_never_worded_as_agreeing_to_the_next() -> None:
    verdict = towards(onward("discretion"), said=(to_police("consent"),))
    assert verdict.openness is Openness.NOT_KNOWN, "nobody said anything of the Home Office"
    assert verdict.onward is not None
    assert verdict.onward.agreed
    assert verdict.onward.openness is Openness.MAY
    assert "consent" not in verdict.triggers
