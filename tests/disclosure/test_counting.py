"""On whose word a thing counts: the rules of the contract, one after the other."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from pathfinder.circumstances import Circumstances
from pathfinder.disclosure import Openness, SharingRule, Verdict
from pathfinder.disclosure.graph import Graph
from pathfinder.disclosure.judging import verdicts_from
from pathfinder.disclosure.told import told_of
from pathfinder.disclosure.verdicts import judge
from tests.disclosure.builders import claim, holder, rule, world

TODAY = date(2026, 11, 25)
NOW = {"date": "2026-10-01"}
KIND: dict[str, Any] = {"also": ("kind",)}


def police(*said: Any, told: Circumstances | None = None, **fields: Any) -> Verdict:
    """Return the verdict about the police for claims and rules about the service's kind."""
    rules = tuple(one for one in said if isinstance(one, SharingRule))
    claims = tuple(one for one in said if not isinstance(one, SharingRule))
    known = world(*rules, claims=claims, **{**KIND, **fields})
    return judge(known, "a-service", TODAY, circumstances=told)["police"]


def of_kind(*triggers: str, **fields: Any) -> SharingRule:
    return rule("of-the-kind", "kind", "police", *triggers, **fields)


@pytest.mark.parametrize(
    ("kind", "openness"),
    [
        (("consent",), "if_you_agree"),
        (("risk_to_life",), "in_danger"),
        (("discretion",), "may"),
        (("always",), "always"),
        (("unknown",), "if_you_agree"),
        (("not_shared_by_policy",), "if_you_agree"),
        (("unknown", "risk_to_life"), "in_danger"),
    ],
)
def test_a_rule_about_its_kind_raises_what_a_body_promised_by_what_it_says(
    kind: tuple[str, ...], openness: str
) -> None:
    assert police(claim(**NOW), of_kind(*kind)).openness.id == openness
    for printed in ("undated", "1999", "2026-10"):
        dated = of_kind(*kind, source_date=printed)
        assert police(claim(**NOW), dated).openness.id == openness


@pytest.mark.parametrize(
    ("own", "openness"), [("consent", "if_you_agree"), ("risk_to_life", "in_danger")]
)
def test_a_rule_about_its_kind_never_lowers_what_a_body_said(own: str, openness: str) -> None:
    assert police(claim(triggers=(own,), **NOW), of_kind("consent")).openness.id == openness


@pytest.mark.parametrize("trigger", ["consent", "risk_to_life", "child_at_risk"])
def test_a_promise_of_the_kind_alone_is_not_known_and_kept_as_said(trigger: str) -> None:
    verdict = police(of_kind(trigger))
    assert verdict.openness is Openness.NOT_KNOWN
    assert (verdict.standing, verdict.said) == ("kind", of_kind(trigger).openness)


def test_an_older_word_of_its_own_raises_by_what_it_says() -> None:
    before = claim("before", triggers=("risk_to_life",), date="2019")
    assert police(claim(**NOW), before).openness is Openness.IN_DANGER
    assert police(claim(**NOW), claim("before", date="2019")).openness is Openness.IF_YOU_AGREE


def test_a_claim_about_the_very_service_that_leaves_it_open_leaves_it_open() -> None:
    vague = claim("vague", triggers=("unknown",), publisher="other")
    assert police(claim(**NOW), vague).openness is Openness.NOT_KNOWN


def test_every_danger_that_was_named_is_listed() -> None:
    verdict = police(
        claim(triggers=("consent", "risk_to_life"), **NOW), of_kind("child_at_risk", "consent")
    )
    assert verdict.openness is Openness.IN_DANGER
    assert {"risk_to_life", "child_at_risk"} <= set(verdict.triggers)


def test_dangers_that_do_not_count_are_those_of_whoever_is_quoted() -> None:
    own = claim(triggers=("consent", "risk_to_life"), date="2015")
    verdict = police(own, of_kind("child_at_risk"))
    assert (verdict.standing, verdict.date) == ("own_old", "2015")
    assert set(verdict.triggers) == {"consent", "risk_to_life"}


def test_privilege_counts_at_any_standing_for_what_it_covers_and_others_stand_beside_it() -> None:
    law = rule(
        "law",
        "kind",
        "police",
        "not_shared_by_law",
        engine="closed_by_law",
        what=("facts_identified",),
    )
    alone = police(law)
    assert (alone.openness, alone.standing) == (Openness.CLOSED_BY_LAW, "kind")
    assert alone.what == ("facts_identified",)
    assert police(law, of_kind("consent")).openness is Openness.NOT_KNOWN
    assert police(law, of_kind("discretion")).openness is Openness.MAY
    assert police(law, claim(**NOW)).openness is Openness.IF_YOU_AGREE


def test_a_law_that_is_no_privilege_closes_nothing() -> None:
    assert police(of_kind("not_shared_by_law")).openness is Openness.NOT_KNOWN


def test_what_only_names_facts_without_a_name_leaves_the_name_unspoken_of() -> None:
    unnamed = claim(what=("facts_anonymous",), **NOW)
    assert police(unnamed).openness is Openness.NOT_KNOWN


def test_a_promise_for_some_is_none_for_others_nor_for_whoever_told_nothing() -> None:
    body = holder("body")
    promise = rule(
        "promise",
        "body",
        "police",
        "consent",
        publisher="organization",
        source_date="2026-10",
        applies_to=("domestic_abuse",),
    )

    def verdict(*needs: str) -> Verdict:
        known = world(promise, holders=(body,))
        graph = Graph(known, TODAY, told_of(Circumstances(needs=needs)))
        return verdicts_from(graph.start("body"), graph)["police"]

    assert verdict("domestic_abuse").openness is Openness.IF_YOU_AGREE
    assert verdict().openness is Openness.NOT_KNOWN
    assert verdict("domestic_abuse", "theft_burglary").openness is Openness.NOT_KNOWN
    assert verdict("theft_burglary").standing == "silent"


@pytest.mark.parametrize("status", ["superseded", "ended"])
def test_history_opens_nothing(status: str) -> None:
    assert police(of_kind("always", status=status)).standing == "silent"


def test_an_announced_promise_changes_nothing_and_an_announced_warning_counts() -> None:
    assert police(of_kind("consent", status="announced")).standing == "silent"
    assert police(of_kind("discretion", status="announced")).openness is Openness.MAY


def test_a_public_body_keeps_its_power_whatever_it_promised() -> None:
    said = claim(recipients=("home_office",), **NOW)
    known = world(claims=(said,), public_body=True)
    verdict = judge(known, "a-service", TODAY)["home_office"]
    assert (verdict.openness, verdict.reason) == (Openness.NOT_KNOWN, "public_body")
    assert (verdict.standing, verdict.said) == ("own_current", Openness.IF_YOU_AGREE)


def test_silence_is_about_each_recipient_by_itself() -> None:
    known = world(claims=(claim(recipients=("police", "council"), **NOW),))
    verdicts = judge(known, "a-service", TODAY)
    assert verdicts["police"].openness is verdicts["council"].openness is Openness.IF_YOU_AGREE
    for other in ("home_office", "school", "family_or_abuser"):
        assert (verdicts[other].openness, verdicts[other].standing) == (
            Openness.NOT_KNOWN,
            "silent",
        )
