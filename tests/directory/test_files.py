"""A file and its organisation are the same thing; a broken file says where and how to mend it."""

from __future__ import annotations

import pytest

from pathfinder.directory.files import from_record, from_toml, sources_of, to_record, to_toml
from pathfinder.directory.shipped import shipped_files
from pathfinder.errors import DataError, Finding
from tests.builders import channel, location, openings, organization, phone, service

FILE = """\
id = "helpers"
name = "Helpers"
kind = "charity"

[[services]]
id = "helpers-line"
name = "Helpers line"
state = "active"

[services.needs]
value = [
    "domestic_abuse",
]
sources = [
    "page",
]

[[services.phones]]
number = "01782 000000"
sources = [
    "page",
]

[sources.page]
url = "https://helpers.example/page"
date = "2026-10"
publisher = "organization"
retrieved = "2026-11-22"
"""


def faults(text: str) -> tuple[Finding, ...]:
    with pytest.raises(DataError) as raised:
        from_toml(text, "helpers.toml")
    return raised.value.findings


@pytest.mark.parametrize("name", shipped_files())
def test_a_shipped_file_comes_back_to_the_byte(name: str) -> None:
    text = shipped_files()[name]
    assert to_toml(from_toml(text, name)) == text


def test_everything_a_service_can_say_survives_the_file() -> None:
    whole = organization(
        "whole",
        service(
            "whole-line",
            other_names=("The line",),
            needs=("domestic_abuse",),
            inferred_needs=("stalking_harassment",),
            stay_genders="women",
            only_for=("refugees", "asylum", "deaf"),
            home_address=("staffordshire",),
            languages=("pl", "ur"),
            phones=(phone(hours=openings("09:00", "17:00"), free=True), phone("101", shown=False)),
            channels=(channel("email", "a@help.example"), channel("text", None)),
            locations=(location(),),
            editor_notes=("Ask for the hours.",),
        ),
        service("whole-old", state="closed", replaced_by=("whole-line",), ended="2025-04-30"),
        website="https://whole.example",
    )
    assert from_toml(to_toml(whole), "whole.toml") == whole
    assert from_record(to_record(whole)) == whole


def test_a_fact_carries_its_pages_in_memory() -> None:
    read = from_toml(FILE, "helpers.toml")
    assert {source.url for source in sources_of(read)} == {"https://helpers.example/page"}
    assert read.services[0].needs is not None
    assert read.services[0].needs.date == "2026-10"


@pytest.mark.parametrize(
    ("right", "wrong", "line", "problem"),
    [
        ('kind = "charity"', "kind = ", 3, "not TOML"),
        ('kind = "charity"', 'kind = "charity"\nkind = "nhs"', 4, "not TOML"),
        ('kind = "charity"', 'kind = "sect"', 3, "not a known kind of organisation"),
        ('name = "Helpers"\n', "", 0, "name: Field required"),
        ('"domestic_abuse"', '"domestic_bliss"', 11, "not a known need"),
        ('state = "active"', 'state = "open"', 8, "state"),
        ('state = "active"', 'state = "active"\nopen = true', 9, "Extra inputs"),
        ('"01782 000000"', '"01782-000000"', 19, "number"),
        ('date = "2026-10"', 'date = "October 2026"', 24, "is not a date"),
        ('publisher = "organization"\n', "", 24, "publisher: Field required"),
        ("[sources.page]", "[sources.side]", 14, "which the file does not hold"),
    ],
)
def test_a_fault_names_its_line(right: str, wrong: str, line: int, problem: str) -> None:
    found = faults(FILE.replace(right, wrong, 1))
    assert problem in found[0].problem
    assert (found[0].file, found[0].line) == ("helpers.toml", line)
    assert all(finding.cure for finding in found)


def test_a_fact_without_a_source_is_refused() -> None:
    found = faults(FILE.replace('sources = [\n    "page",\n]', "sources = []", 1))
    assert found[0].problem.startswith("services.0.needs.sources")


def test_every_fault_of_a_file_is_told_at_once() -> None:
    broken = FILE.replace('"charity"', '"sect"').replace('"active"', '"open"')
    assert [finding.line for finding in faults(broken)] == [3, 8]


def test_two_sources_may_not_share_an_id() -> None:
    first, second = (phone(printed=printed) for printed in ("2026-09", "2026-10"))
    same = second.sources[0].model_copy(update={"id": first.sources[0].id})
    mixed = second.model_copy(update={"sources": (same,)})
    with pytest.raises(ValueError, match="share the id"):
        to_toml(organization("mixed", service(phones=(first, mixed))))
