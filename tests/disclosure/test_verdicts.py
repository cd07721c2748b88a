from __future__ import annotations

import re
from datetime import date, timedelta

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from pathfinder.disclosure import (
    Openness,
    ServiceHolder,
    Sharing,
    Statement,
    as_json,
    quotations_of,
    sharing,
    verdicts_of,
)
from pathfinder.disclosure.model import ALL_RECIPIENTS, Recipient
from pathfinder.disclosure.openness import TRIGGERS
from pathfinder.disclosure.verdicts import judge
from tests.disclosure.builders import claim

TODAY = date(2026, 11, 25)
SERVICES = tuple(sharing().services)
POLICE = ("staffordshire-police", "hate-crime-champions", "true-vision", "report-fraud")
HOME_OFFICE = ("mvdac-home-office", "forced-marriage-unit", "migrant-help-asylum")

statements = st.builds(
    Statement,
    id=st.uuids().map(lambda number: f"s-{number}"),
    service=st.just("a-service"),
    words=st.just("They say something."),
    url=st.just("https://example.org/"),
    date=st.sampled_from(["undated", "2015", "2026-10"]),
    publisher=st.sampled_from(["organization", "other"]),
    recipients=st.lists(st.sampled_from(ALL_RECIPIENTS), unique=True).map(tuple),
    triggers=st.lists(st.sampled_from(TRIGGERS), max_size=3).map(tuple),
    ordinary=st.booleans(),
    consent=st.sampled_from(["asked", "not_asked", "not_stated"]),
)


def known(*said: Statement, public_body: bool = False, also: tuple[str, ...] = ()) -> Sharing:
    service = ServiceHolder(
        service="a-service",
        holder="service:a-service",
        also=also,
        kind="charity",
        public_body=public_body,
    )
    shipped = sharing()
    return Sharing(shipped.holders.values(), shipped.rules, said, [service])


def statement(**fields: object) -> Statement:
    return claim("a-statement", **fields)


@pytest.mark.parametrize("service", SERVICES)
def test_every_service_answers_for_all_five_recipients_and_nothing_reassures(service: str) -> None:
    verdicts = verdicts_of(service, TODAY)
    assert tuple(verdicts) == ALL_RECIPIENTS
    for verdict in verdicts.values():
        assert verdict.openness in (Openness.NOT_KNOWN, Openness.MAY, Openness.ALWAYS)


def test_silence_is_not_known_for_each_recipient() -> None:
    for service in ("leek-foodbank", "a-service-nobody-wrote-down"):
        for verdict in verdicts_of(service, TODAY).values():
            assert (verdict.openness, verdict.standing) == (Openness.NOT_KNOWN, "silent")
            assert verdict.chain == ()


@pytest.mark.parametrize("service", POLICE)
def test_police_services_tell_the_police_and_may_tell_the_home_office(service: str) -> None:
    verdicts = verdicts_of(service, TODAY)
    assert verdicts["police"].openness is Openness.ALWAYS
    assert verdicts["home_office"].openness is Openness.MAY


def test_every_police_service_of_the_list_is_among_them() -> None:
    assert {key for key, entry in sharing().services.items() if entry.kind == "police"} == {*POLICE}


@pytest.mark.parametrize("service", HOME_OFFICE)
def test_telling_who_acts_for_the_home_office_is_telling_it(service: str) -> None:
    assert verdicts_of(service, TODAY)["home_office"].openness is Openness.ALWAYS


def test_telling_a_council_is_telling_the_council_and_maybe_the_police() -> None:
    for service, entry in sharing().services.items():
        if entry.kind == "council":
            verdicts = verdicts_of(service, TODAY)
            assert verdicts["council"].openness is Openness.ALWAYS
            assert verdicts["police"].openness >= Openness.MAY


def test_a_public_body_is_never_silent_about_its_power_to_tell_the_home_office() -> None:
    verdict = verdicts_of("nhs-talking-therapies", TODAY)["home_office"]
    assert verdict.openness is Openness.NOT_KNOWN
    assert verdict.reason == "public_body"
    assert [link.rule for link in verdict.chain] == ["public-authority-home-office-s20"]
    for service, entry in sharing().services.items():
        towards = verdicts_of(service, TODAY)["home_office"]
        if entry.public_body:
            assert towards.openness.warns or towards.reason == "public_body"


def test_a_new_police_or_council_service_needs_no_entry_to_be_judged_as_one() -> None:
    police = verdicts_of("brand-new", TODAY, "police")
    assert police["police"].openness is Openness.ALWAYS
    assert police["home_office"].openness is Openness.MAY
    assert verdicts_of("brand-new", TODAY, "nhs")["home_office"].reason == "public_body"
    assert verdicts_of("brand-new", TODAY, "charity")["home_office"].reason is None


@pytest.mark.parametrize("trigger", ["consent", "risk_to_life", "child_at_risk"])
def test_a_promise_counts_as_that_bodys_own_word_of_late_and_only_so(trigger: str) -> None:
    own = statement(triggers=(trigger,), date="2026-10-01")
    verdict = judge(known(own), "a-service", TODAY)["police"]
    assert (verdict.openness, verdict.said) == (own.openness, own.openness)
    assert (verdict.standing, verdict.date) == ("own_current", "2026-10-01")
    for changed in ({"date": "undated"}, {"date": "2019"}, {"publisher": "other"}):
        weaker = own.model_copy(update=changed)
        verdict = judge(known(weaker), "a-service", TODAY)["police"]
        assert (verdict.openness, verdict.said) == (Openness.NOT_KNOWN, own.openness)


def test_no_service_is_closed_by_a_law_it_claims_for_itself() -> None:
    own = statement(triggers=("not_shared_by_law",), date="2026-10-01")
    verdict = judge(known(own), "a-service", TODAY)["police"]
    assert verdict.openness is Openness.NOT_KNOWN


def test_a_warning_counts_at_any_age_and_whoever_gave_it() -> None:
    for printed in ("undated", "1999", "2026-10"):
        for publisher in ("organization", "other"):
            warning = statement(triggers=("discretion",), date=printed, publisher=publisher)
            verdict = judge(known(warning), "a-service", TODAY)["police"]
            assert verdict.openness is Openness.MAY


@pytest.mark.parametrize(
    ("printed", "publisher", "standing"),
    [
        ("2026-10", "organization", "own_current"),
        ("2023", "organization", "own_old"),
        ("undated", "organization", "own_old"),
        ("2026-10", "other", "kind"),
    ],
)
def test_standing_is_whose_word_it_is_and_how_old(
    printed: str, publisher: str, standing: str
) -> None:
    said = statement(date=printed, publisher=publisher)
    assert judge(known(said), "a-service", TODAY)["police"].standing == standing


def test_without_a_day_no_statement_is_current() -> None:
    said = statement(date="2026-10")
    assert judge(known(said), "a-service", None)["police"].standing == "own_old"


def test_a_rule_about_a_kind_raises_a_named_service_and_never_lowers_it() -> None:
    said = statement(triggers=("discretion",))
    alone = judge(known(said), "a-service", TODAY)["police"]
    with_kind = judge(known(said, also=("da_charity",)), "a-service", TODAY)["police"]
    assert with_kind.openness is alone.openness is Openness.MAY
    raised = judge(known(also=("crimestoppers",)), "a-service", TODAY)
    assert raised["police"].openness is Openness.ALWAYS
    assert raised["home_office"].openness is Openness.MAY


@settings(max_examples=60)
@given(st.lists(statements, max_size=4), statements, st.booleans())
def test_one_claim_more_that_does_not_reassure_never_makes_an_answer_safer(
    said: list[Statement], more: Statement, public_body: bool
) -> None:
    assume(more.openness >= Openness.NOT_KNOWN)
    before = judge(known(*said, public_body=public_body), "a-service", TODAY)
    after = judge(known(*said, more, public_body=public_body), "a-service", TODAY)
    for recipient in ALL_RECIPIENTS:
        assert after[recipient].openness >= before[recipient].openness


@settings(max_examples=60)
@given(st.lists(statements, max_size=4), st.integers(min_value=0, max_value=9000))
def test_time_passing_never_makes_an_answer_safer(said: list[Statement], days: int) -> None:
    before = judge(known(*said), "a-service", TODAY)
    after = judge(known(*said), "a-service", TODAY + timedelta(days=days))
    assert all(after[one].openness >= before[one].openness for one in before)


def test_nobody_but_those_a_statement_names_is_said_to_hear() -> None:
    said = statement(triggers=("always",), recipients=("council",))
    alone = Sharing(sharing().holders.values(), [], [said], known().services.values())
    verdicts = judge(alone, "a-service", TODAY)
    heard: list[Recipient] = [r for r in ALL_RECIPIENTS if verdicts[r].openness.warns]
    assert heard == ["council"]


def test_history_no_longer_opens_anything() -> None:
    verdict = judge(known(also=("nhs_digital",)), "a-service", TODAY)["home_office"]
    assert verdict.openness is Openness.NOT_KNOWN


def test_the_json_has_the_shape_of_the_contract() -> None:
    whole = as_json(verdicts_of("lichfield-housing", TODAY))
    assert list(whole) == ["recipients"]
    assert tuple(whole["recipients"]) == ALL_RECIPIENTS
    for verdict in whole["recipients"].values():
        assert list(verdict)[:6] == ["openness", "standing", "said", "triggers", "what", "chain"]
        for link in verdict["chain"]:
            assert list(link) == ["rule", "if", "source", "from", "to", "what"]
            assert list(link["source"]) == ["url", "date"]
    towards = whole["recipients"]["home_office"]
    assert (towards["openness"], towards["standing"]) == ("may", "kind")
    assert towards["chain"][0]["rule"] == "council-housing-home-office"


def test_quotations_are_the_statements_about_a_service_the_newest_first() -> None:
    said = quotations_of("unseen-modern-slavery-helpline")
    assert len(said) == 3
    assert {entry.service for entry in said} == {"unseen-modern-slavery-helpline"}
    dates = [entry.date for entry in quotations_of("crimestoppers")]
    assert dates == ["2023-11", "2023-01-24", "2014-01", "undated", "undated"]
    assert quotations_of("leek-foodbank") == ()


def test_the_words_of_a_statement_say_whose_they_are() -> None:
    speaker = re.compile(
        r"^(They |Their |Its page|The |An? |At its start|For their|In spring|Slides|Home Office)"
    )
    for said in sharing().statements:
        assert speaker.match(said.words), said.id
        assert len(said.words) <= 260, said.id
