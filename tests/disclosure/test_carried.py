"""Every rule and every claim that was compiled is carried, counted against the facts."""

from __future__ import annotations

import re
from collections import Counter
from pathlib import Path
from typing import Any

import pytest
import yaml

from pathfinder.disclosure import sharing
from pathfinder.provenance import UNDATED

FACTS = Path(__file__).parents[2].parent / "shared" / "facts"
pytestmark = pytest.mark.skipif(
    not FACTS.exists(), reason="the compiled facts are not beside the checkout"
)

SAME = ("holder", "recipient", "consent", "told", "confidence", "status", "engine")
LISTS = ("what", "trigger", "applies_to")


def compiled(name: str) -> Any:
    return yaml.safe_load((FACTS / name).read_text("utf-8"))


def services() -> list[dict[str, Any]]:
    return [*compiled("services-local.yaml"), *compiled("services-national.yaml")]


def test_every_rule_is_carried_with_its_facts() -> None:
    carried = {rule.id: rule for rule in sharing().rules}
    facts = {fact["id"]: fact for fact in compiled("sharing-rules.yaml")}
    assert set(carried) == set(facts)
    for key, fact in facts.items():
        rule = carried[key]
        assert [getattr(rule, field) for field in SAME] == [fact[field] for field in SAME]
        assert [list(getattr(rule, field)) for field in LISTS] == [fact[field] for field in LISTS]
        assert rule.verify_before_use == fact["verify_before_use"]
        assert rule.source_url == (
            "" if fact["source_url"].startswith("seed") else fact["source_url"]
        )
        printed = str(fact["source_date"])
        assert rule.source_date == (UNDATED if printed.startswith("n.d.") else printed)


def test_the_notes_are_sentences_of_our_own() -> None:
    carried = {rule.id: rule.note for rule in sharing().rules}
    for fact in compiled("sharing-rules.yaml"):
        theirs = set(re.split(r"(?<=[.:;])\s+", fact["note"]))
        ours = set(re.split(r"(?<=[.:;])\s+", carried[fact["id"]]))
        assert not {sentence for sentence in theirs & ours if len(sentence) > 40}, fact["id"]


def test_every_claim_is_carried_with_its_address() -> None:
    carried = Counter((said.service, said.url) for said in sharing().statements)
    facts = Counter(
        (fact["id"], claim["url"])
        for fact in services()
        for claim in fact.get("data_sharing") or ()
    )
    assert carried == facts


def test_a_claim_looks_no_fresher_than_its_page() -> None:
    carried = {said.id: said.date for said in sharing().statements}
    for fact in services():
        for number, claim in enumerate(fact.get("data_sharing") or (), start=1):
            seen = str(claim.get("date", claim.get("seen_as")))
            date = carried[f"{fact['id']}-{number}"]
            if seen.startswith(("undated", "c. ")):
                assert date == UNDATED
            else:
                assert date != UNDATED
                assert date[:4] in seen


def test_every_service_maps_to_a_known_holder_or_one_of_its_own() -> None:
    known = sharing()
    assert set(known.services) >= {fact["id"] for fact in services()}
    for entry in known.services.values():
        own = f"service:{entry.service}"
        assert all(holder == own or holder in known.holders for holder in entry.holders)


def test_every_party_of_the_rules_and_the_routes_is_described() -> None:
    parties = {party["party"] for route in compiled("routes.yaml") for party in route["parties"]}
    for rule in compiled("sharing-rules.yaml"):
        parties |= {rule["holder"], rule["recipient"]}
    assert parties <= set(sharing().holders)


def test_nothing_that_no_page_showed_is_carried() -> None:
    withheld = {entry.get("sharing_rule") for entry in compiled("unsourced.yaml")}
    assert not withheld & {rule.id for rule in sharing().rules}
