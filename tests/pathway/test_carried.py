"""Every route and every item of it that was compiled is carried, counted against the facts."""

from __future__ import annotations

import re
from itertools import chain
from pathlib import Path
from typing import Any

import pytest
import yaml

from pathfinder.disclosure import sharing
from pathfinder.pathway import Route, route, routes
from pathfinder.web.sentences.routes import TABLES

FACTS = Path(__file__).parents[2].parent / "shared" / "facts"
pytestmark = pytest.mark.skipif(
    not FACTS.exists(), reason="the compiled facts are not beside the checkout"
)

SAME = ("needs", "helps", "rules", "confidence")
COUNTED = {
    "steps": "steps",
    "keeps": "victim_keeps_control_of",
    "does_not": "does_not_do",
    "say_first": "must_be_told_first",
}
FROM_MEMORY = {("sarc_self_referral", "gp")}
"""What the facts mark as remembered only; no note may repeat it."""
LEARNS_AND_NOTE = {("police_with_advocate", "idva")}
"""Where one line of the facts says what is learnt and what follows; ours are two."""


def compiled() -> list[dict[str, Any]]:
    return yaml.safe_load((FACTS / "routes.yaml").read_text("utf-8"))


def pairs() -> list[tuple[Route, dict[str, Any]]]:
    return [(route(fact["id"]), fact) for fact in compiled()]


def test_all_27_routes_are_carried_and_no_other() -> None:
    assert [way.id for way in routes()] == [fact["id"] for fact in compiled()]
    assert len(routes()) == 27


def test_needs_helps_rules_and_confidence_are_those_of_the_facts() -> None:
    for way, fact in pairs():
        for field in SAME:
            carried = getattr(way, field)
            assert (carried if isinstance(carried, str) else list(carried)) == fact[field], way.id
        assert list(way.sources) == fact["source_urls"]


def test_a_rule_without_a_source_is_left_out_of_both() -> None:
    unsourced = yaml.safe_load((FACTS / "unsourced.yaml").read_text("utf-8"))
    kept_out = {fact["service"] for fact in unsourced if "service" in fact}
    kept_out |= {fact["sharing_rule"] for fact in unsourced if "sharing_rule" in fact}
    named = set(chain.from_iterable(way.rules for way in routes()))
    assert "da-charity-home-office" in kept_out
    assert named & kept_out == set()
    assert named <= {rule.id for rule in sharing().rules}


@pytest.mark.parametrize("kind", COUNTED)
def test_every_item_is_carried_one_for_one(kind: str) -> None:
    for way, fact in pairs():
        assert len(getattr(way, kind)) == len(fact[COUNTED[kind]]), way.id


def test_nothing_is_said_twice_on_one_route() -> None:
    for way in routes():
        for kind in COUNTED:
            items = getattr(way, kind)
            assert len(set(items)) == len(items), (way.id, kind)


def test_every_party_is_carried_with_what_it_learns_and_what_to_know_about_it() -> None:
    for way, fact in pairs():
        assert [party.holder for party in way.parties] == [one["party"] for one in fact["parties"]]
        for party, one in zip(way.parties, fact["parties"], strict=True):
            place = (way.id, party.holder)
            assert party.learns, place
            noted = (bool(one["note"]) and place not in FROM_MEMORY) or place in LEARNS_AND_NOTE
            assert (party.note is not None) == noted, place


def test_what_is_to_be_verified_is_kept_for_editors() -> None:
    for way, fact in pairs():
        assert bool(way.editor_notes) == bool(fact["to_verify"]), way.id


def test_the_sentences_are_our_own() -> None:
    theirs = {
        clause
        for fact in compiled()
        for text in _texts(fact)
        for clause in re.split(r"(?<=[.:;])\s+", text)
        if len(clause) > 40
    }
    ours = {sentence for table in TABLES.values() for sentence in table.values()}
    assert {clause for clause in theirs if any(clause in sentence for sentence in ours)} == set()


def test_no_sentence_says_a_number_that_is_still_to_be_verified() -> None:
    said = " ".join(chain.from_iterable(table.values() for table in TABLES.values()))
    for number in (
        "0330 0881 339",
        "1,251",
        "0300 123 1100",
        "200 languages",
        "24/7",
        "two years;",
    ):
        assert number not in said


def test_a_way_without_a_known_provider_has_none_in_the_facts_either() -> None:
    """An adult's examination, a centre for hate crime, help with compensation: looked for again."""
    services = [
        service
        for name in ("services-local.yaml", "services-national.yaml")
        for service in yaml.safe_load((FACTS / name).read_text("utf-8"))
    ]
    examine = {one["id"]: one["status"] for one in services if "forensic_exam" in one["helps"]}
    assert examine.pop("grange-park-sarc") == "unverified", "if confirmed, it can carry the way"
    assert set(examine) == {"wm-cyp-sexual-assault-service"}
    said = {one["id"]: yaml.safe_dump(one).lower() for one in services}
    assert not [one for one, text in said.items() if "criminal injuries" in text or "cica" in text]
    holders = {entry.holder for entry in sharing().services.values()}
    assert "hate_third_party_centre" not in holders
    assert "cica" not in holders


def _texts(fact: dict[str, Any]) -> list[str]:
    texts = list(chain.from_iterable(fact[field] for field in COUNTED.values()))
    texts += [fact["name"], fact["local_availability"]]
    return [*texts, *(f"{one['learns']} {one['note']}" for one in fact["parties"])]
