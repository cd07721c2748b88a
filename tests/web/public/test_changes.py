"""What changed: each statement dated and sourced, and nothing told that nobody could confirm."""

from __future__ import annotations

import re
from itertools import pairwise
from pathlib import Path

import pytest

from pathfinder.languages import INTERFACE_LANGUAGES
from pathfinder.provenance import UNDATED
from pathfinder.web.public.changes import KINDS, shipped_changes
from pathfinder.web.sentences.changes_told import SENTENCES
from tests.promises.client import SiteClient
from tests.promises.page import words_of

FACTS = Path(__file__).parents[3].parent / "shared" / "facts"
EVERY = [(kind, one) for kind in KINDS for one in getattr(shipped_changes(), kind)]


def test_every_statement_has_its_sentence_and_every_sentence_its_statement() -> None:
    for kind in KINDS:
        assert {one.id for one in getattr(shipped_changes(), kind)} == set(SENTENCES[kind])


def test_what_happened_stands_in_the_order_in_which_it_happened() -> None:
    dates = [one.date for one in shipped_changes().happened if one.date != UNDATED]
    for earlier, later in pairwise(dates):
        known_of_both = min(len(earlier), len(later))
        assert earlier[:known_of_both] <= later[:known_of_both], (earlier, later)


@pytest.mark.parametrize("tag", [language.tag for language in INTERFACE_LANGUAGES])
def test_every_statement_stands_on_the_page_with_where_it_was_read(
    client: SiteClient, tag: str
) -> None:
    items = []
    for path in ("/a/changes", "/a/changes/2"):
        client.get(f"/{tag}{path}")
        items += list(client.html().all("li"))
    for _, one in EVERY:
        (shown,) = (item for item in items if item.get("id") == one.id.replace("_", "-"))
        links = [link.get("href") for link in shown.iter() if link.tag == "a"]
        assert links == [read.url for read in one.sources if read.url]
        for read in one.sources:
            assert read.url or read.title in words_of(shown)


def test_what_was_not_found_is_told_as_not_found(client: SiteClient) -> None:
    client.get("/en/a/changes")
    assert "We know this only from them." in client.html().text
    assert "/en/a/changes/2" in {link.get("href") for link in client.html().all("a")}
    client.get("/en/a/changes/2")
    text = words_of(client.html().one("main"))
    assert "We looked for this in November 2026." in text
    assert "It means that nobody here can promise it." in text
    assert "We found no official text." in text


def test_every_way_leads_to_who_would_know(client: SiteClient) -> None:
    client.get("/en/a/changes")
    links = [link.get("href", "") for link in client.html().all("a")]
    assert len([link for link in links if link.startswith("/en/w/")]) == 26


@pytest.mark.skipif(not FACTS.exists(), reason="the collected facts are not beside the checkout")
def test_every_page_named_is_one_that_was_read() -> None:
    read = "".join(
        (FACTS / name).read_text("utf-8")
        for name in ("policy-notes.md", "sharing-rules.yaml", "routes.yaml")
    )
    for _, one in EVERY:
        for source in one.sources:
            assert source.url in read, source.url


@pytest.mark.skipif(not FACTS.exists(), reason="the collected facts are not beside the checkout")
def test_every_number_of_the_notes_is_told_as_it_stands_there() -> None:
    notes = (FACTS / "policy-notes.md").read_text("utf-8")
    for kind in ("happened", "disagree"):
        for change, sentence in SENTENCES[kind].items():
            for number in re.findall(r"\b\d{2,}\b", sentence):
                assert number in notes, f"{change}: {number}"


@pytest.mark.skipif(not FACTS.exists(), reason="the collected facts are not beside the checkout")
def test_nothing_that_somebody_only_remembered_is_told() -> None:
    told = " ".join(text for kind in KINDS for text in SENTENCES[kind].values()).casefold()
    for remembered in ("embass", "consulate", "can report you", "abolished", "section 55"):
        assert remembered not in told
