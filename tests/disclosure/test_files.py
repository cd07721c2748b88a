from __future__ import annotations

import pytest

from pathfinder.disclosure import Openness, sharing
from pathfinder.disclosure.files import parse
from pathfinder.disclosure.model import ALL_RECIPIENTS, STANDING_POWER
from pathfinder.errors import DataError, UnknownIdError
from pathfinder.vocabulary import RECIPIENTS

HOLDER = '[police]\nname = "The police"\nkind = "police"\npublic_body = true\nacts_for = "police"\n'
RULE = """holder = "police"
[[rules]]
id = "a-rule"
recipient = "police"
what = ["identity"]
trigger = ["discretion"]
consent = "not_asked"
told = "unknown"
basis = "a law"
note = "a note"
source_url = "https://example.org/"
source_date = "2024"
publisher = "other"
confidence = "high"
status = "current"
applies_to = ["any"]
engine = "open"
verify_before_use = false
"""


def test_the_recipients_are_those_of_the_vocabulary() -> None:
    assert ALL_RECIPIENTS == RECIPIENTS


def test_a_well_formed_set_of_files_is_read() -> None:
    known = parse({"holders.toml": HOLDER, "police.toml": RULE})
    assert [rule.id for rule in known.rules_of("police")] == ["a-rule"]
    assert known.recipients_behind("police") == ("police",)


@pytest.mark.parametrize(
    ("spoilt", "problem"),
    [
        ('source_url = "https://example.org/"', "source"),
        ('source_date = "2024"', "source_date"),
        ('what = ["identity"]', "what"),
        ('recipient = "police"', "recipient"),
    ],
)
def test_a_rule_without_what_it_needs_is_refused(spoilt: str, problem: str) -> None:
    with pytest.raises(DataError, match=problem):
        parse({"holders.toml": HOLDER, "police.toml": RULE.replace(spoilt + "\n", "")})


def test_an_empty_address_needs_a_title() -> None:
    empty = RULE.replace("https://example.org/", "")
    with pytest.raises(DataError, match="title"):
        parse({"holders.toml": HOLDER, "police.toml": empty})
    titled = empty.replace('source_date = "2024"', 'source_date = "2024"\nsource_title = "A paper"')
    assert parse({"holders.toml": HOLDER, "police.toml": titled}).rules


def test_every_fault_is_reported_at_once() -> None:
    with pytest.raises(DataError) as caught:
        parse(
            {
                "holders.toml": HOLDER.replace("true", '"maybe"'),
                "police.toml": RULE.replace('"police"', '"strangers"'),
                "bank.toml": "not toml",
            }
        )
    files = {finding.file for finding in caught.value.findings}
    assert files == {"holders.toml", "bank.toml", "strangers.toml"}


def test_a_rule_that_stands_twice_is_refused() -> None:
    with pytest.raises(DataError, match="twice"):
        parse({"holders.toml": HOLDER, "police.toml": RULE, "other.toml": RULE})


def test_an_unknown_holder_is_refused() -> None:
    with pytest.raises(UnknownIdError):
        sharing().holder("nobody")


def test_every_rule_whose_engine_is_open_opens_at_least_to_may() -> None:
    opened = [rule for rule in sharing().rules if rule.engine == "open"]
    assert opened
    assert all(rule.openness >= Openness.MAY for rule in opened)


def test_the_standing_power_of_public_bodies_is_never_more_than_not_known() -> None:
    rule = next(rule for rule in sharing().rules if rule.id == STANDING_POWER)
    assert rule.trigger == ("discretion",)
    assert rule.openness is Openness.NOT_KNOWN


def test_legal_privilege_alone_is_closed_by_law() -> None:
    closed = [rule.id for rule in sharing().rules if rule.openness is Openness.CLOSED_BY_LAW]
    assert closed == ["solicitor-privileged"]


def test_history_is_kept_and_marked_as_such() -> None:
    assert {rule.id for rule in sharing().rules if rule.is_history} == {
        "police-ie-2018-npcc",
        "nhs-digital-home-office-mou",
    }


def test_a_source_without_an_address_is_the_one_response_record() -> None:
    without = [rule for rule in sharing().rules if not rule.source_url]
    assert {rule.source_title for rule in without} == {
        "Staffordshire Police, Fire and Crime Commissioner and Chief Constable: response record "
        "to Safe to share? (2021); no address known"
    }


def test_groups_and_bodies_of_a_recipient_reach_that_recipient() -> None:
    behind = sharing().recipients_behind
    assert behind("single_competent_authority") == ("home_office",)
    assert behind("immigration_enforcement") == ("home_office",)
    assert behind("police_or_council") == ("police", "council")
    assert behind("anyone") == RECIPIENTS
    assert behind("marac") == ()
    assert behind("respondent_abuser") == ("family_or_abuser",)
