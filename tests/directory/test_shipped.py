"""The catalogue of this release: all of it or none, and every record of the facts is in it."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
import yaml

from pathfinder.directory.checks import check, tally
from pathfinder.directory.shipped import (
    load_shipped,
    organizations_of,
    read_folder,
    shipped_files,
)
from pathfinder.directory.withheld import fingerprint, shipped_withheld
from pathfinder.errors import DataError
from pathfinder.geography import gazetteer
from pathfinder.languages import LANGUAGES
from pathfinder.matching.reach import unreachable

FACTS = Path(__file__).parents[2].parent / "shared" / "facts"
needs_facts = pytest.mark.skipif(not FACTS.is_dir(), reason="the facts are not beside the checkout")


def facts(name: str) -> Any:
    return yaml.safe_load((FACTS / name).read_text("utf-8"))


def test_the_shipped_files_have_no_fault() -> None:
    places = {place.id for place in gazetteer().places}
    languages = {language.tag for language in LANGUAGES}
    findings = check(shipped_files(), places=places, languages=languages)
    assert findings == (), "\n".join(map(str, findings))


def test_at_least_145_services_are_published_and_can_be_reached() -> None:
    counted = tally(load_shipped().organizations)
    assert counted.services >= 189
    assert counted.offered >= 145


def test_what_nobody_can_reach_is_listed_and_never_found() -> None:
    catalogue = load_shipped()
    listed = tally(catalogue.organizations).unreachable
    assert listed == tuple(service.id for service in unreachable(catalogue))
    assert not set(listed) & {service.id for service in catalogue.offered}


def test_nothing_half_loads() -> None:
    files = {**shipped_files(), "a.toml": "id = ", "b.toml": 'id = "b"\n'}
    with pytest.raises(DataError) as raised:
        organizations_of(files)
    assert {finding.file for finding in raised.value.findings} == {"a.toml", "b.toml"}


def test_a_file_that_is_no_text_is_named_with_its_line(tmp_path: Path) -> None:
    (tmp_path / "a.toml").write_bytes(b'id = "a"\nname = "\xff"\n')
    (tmp_path / "notes.md").write_bytes(b"\xff")
    with pytest.raises(DataError) as raised:
        read_folder(tmp_path)
    assert [(finding.file, finding.line) for finding in raised.value.findings] == [("a.toml", 2)]


@needs_facts
@pytest.mark.parametrize("name", ["services-local.yaml", "services-national.yaml"])
def test_every_record_of_the_facts_is_in_the_catalogue(name: str) -> None:
    catalogue = load_shipped()
    missing = [
        record["id"]
        for record in facts(name)
        if record["id"] not in {service.id for entry in catalogue for service in entry.services}
    ]
    assert missing == []


@needs_facts
@pytest.mark.parametrize("name", ["services-local.yaml", "services-national.yaml"])
def test_nothing_is_published_that_the_facts_hold_back(name: str) -> None:
    catalogue = load_shipped()
    for record in facts(name):
        service = catalogue.service(record["id"])
        if record.get("status", "active") != "active":
            assert not service.is_published, service.id
        shown = {phone.number for phone in service.phones if phone.shown}
        low = {
            phone["number"]
            for phone in record["access"].get("phones") or ()
            if phone.get("confidence") == "low"
        }
        assert not shown & low, service.id


@needs_facts
def test_a_page_without_a_printed_date_stays_undated() -> None:
    printed: dict[str, set[bool]] = {}
    for name in ("services-local.yaml", "services-national.yaml"):
        for record in facts(name):
            for page in record["sources"]:
                dated = not str(page["seen_as"]).startswith(("undated", "c. ", "unattributed"))
                printed.setdefault(page["url"].rstrip("/"), set()).add(dated)
    for text in shipped_files().values():
        for block in text.split("[sources.")[1:]:
            url = block.split('url = "')[1].split('"')[0].rstrip("/")
            if printed.get(url) == {False}:
                assert 'date = "undated"' in block.split("\n\n")[0], url


@needs_facts
def test_what_was_only_remembered_is_withheld() -> None:
    withheld = shipped_withheld()
    for remembered in facts("unsourced.yaml"):
        if "service" in remembered:
            assert fingerprint(remembered["value"]) in withheld.values, remembered["service"]
