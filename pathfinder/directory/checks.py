"""What is wrong with the files of the catalogue, all at once, each with its line and its cure.

A wrong number, an address of a refuge or a copied page can hurt somebody, so nothing is published
before every one of these checks holds. They take data in and return findings; they read no files.
"""

from __future__ import annotations

import tomllib
from collections import Counter
from collections.abc import Collection, Iterator, Mapping
from typing import Final

from pathfinder.directory.contact_checks import contact_findings
from pathfinder.directory.files import sources_of, to_toml
from pathfinder.directory.lines import line_of
from pathfinder.directory.model import Organization, Service
from pathfinder.directory.secrecy import secrecy_findings
from pathfinder.directory.shipped import readable
from pathfinder.directory.withheld import Withheld, shipped_withheld
from pathfinder.errors import Finding
from pathfinder.provenance.dates import first_day
from pathfinder.values import Value

_SUCCEEDED: Final = ("superseded", "closed")


class Tally(Value):
    """How many organisations and services there are, and how many of them victims are offered."""

    organizations: int
    services: int
    published: int
    offered: int
    unreachable: tuple[str, ...]
    """Published services that nobody can reach: the first calls an editor should make."""


def check(
    files: Mapping[str, str],
    *,
    places: Collection[str],
    languages: Collection[str],
    withheld: Withheld | None = None,
) -> tuple[Finding, ...]:
    """Return everything wrong with the files of a catalogue, in the order of file and line.

    ``files`` are texts by name; ``places`` and ``languages`` are the ids the gazetteer and the
    registry of languages know; ``withheld`` is what may not be published, by default the shipped
    list.
    """
    organizations, findings = readable(files)
    withheld = withheld or shipped_withheld()
    found = [*findings, *_across(organizations, files)]
    for file, organization in organizations.items():
        text = files[file]
        found += _form(organization, file, text)
        found += _sources(organization, file, text)
        found += _known_ids(organization, file, text, places, languages)
        found += _sense(organization, file, text)
        found += secrecy_findings(organization, file, text)
        found += contact_findings(organization, file, text, withheld)
    return tuple(sorted(set(found)))


def tally(organizations: Collection[Organization]) -> Tally:
    """Return how many services there are, are published, are offered, and cannot be reached."""
    services = [service for entry in organizations for service in entry.services]
    published = [service for service in services if service.is_published]
    return Tally(
        organizations=len(organizations),
        services=len(services),
        published=len(published),
        offered=sum(service.is_offered for service in published),
        unreachable=tuple(service.id for service in published if not service.is_offered),
    )


def _form(organization: Organization, file: str, text: str) -> Iterator[Finding]:
    """The file is named after its organisation and written in the one accepted form."""
    if file != f"{organization.id}.toml":
        yield Finding(
            file,
            line_of(text, ("id",)),
            f"the file holds the organisation {organization.id!r}",
            f"Name the file {organization.id}.toml, or correct the id",
        )
    expected = to_toml(organization)
    if text != expected:
        yield Finding(
            file,
            _first_difference(text, expected),
            "not written in the accepted form",
            "Load it and write it back with `pathfinder catalogue export`",
        )


def _sources(organization: Organization, file: str, text: str) -> Iterator[Finding]:
    """Every source is named by a fact, stands once and was read after it was written."""
    listed: Mapping[str, Mapping[str, str]] = tomllib.loads(text).get("sources", {})
    named = {source.id for source in sources_of(organization)}
    by_url: dict[str, str] = {}
    for key, source in listed.items():
        line = line_of(text, ("sources", key))
        if key not in named:
            yield Finding(
                file, line, f"no fact names the source {key!r}", "Name it in a fact or take it out"
            )
        url = source["url"]
        if url in by_url:
            yield Finding(
                file,
                line,
                f"the sources {by_url[url]!r} and {key!r} are the same page",
                "Keep one of the two",
            )
        by_url.setdefault(url, key)
        day, read = first_day(source["date"]), first_day(source["retrieved"])
        if day and read and day > read:
            yield Finding(
                file,
                line,
                f"the source {key!r} is dated {source['date']}, after it was read",
                "Correct the date printed on the page or the day it was read",
            )


def _known_ids(
    organization: Organization,
    file: str,
    text: str,
    places: Collection[str],
    languages: Collection[str],
) -> Iterator[Finding]:
    """Places and languages are known to the gazetteer and to the registry of languages."""
    for index, service in enumerate(organization.services):
        for number, location in enumerate(service.locations):
            if location.place is not None and location.place not in places:
                yield Finding(
                    file,
                    line_of(text, ("services", index, "locations", number, "place")),
                    f"{location.place!r} is not a place of the gazetteer",
                    "Name a town or village of data/gazetteer, or take the place out",
                )
        for tag in service.languages.value if service.languages else ():
            if tag not in languages:
                yield Finding(
                    file,
                    line_of(text, ("services", index, "languages", "value")),
                    f"{tag!r} is not a language of the registry",
                    "Name a tag of data/languages.toml, or add the language there",
                )


def _sense(organization: Organization, file: str, text: str) -> Iterator[Finding]:
    """What a service says of itself does not contradict itself."""
    for index, service in enumerate(organization.services):
        for field, problem, cure in _contradictions(service):
            yield Finding(file, line_of(text, ("services", index, field)), problem, cure)
        if organization.website and service.is_published and not service.is_offered:
            yield Finding(
                file,
                line_of(text, ("services", index, "id")),
                f"{service.id} has no way in, though its organisation has a website",
                "Give the service a channel of the kind website, if people find it there",
            )


def _contradictions(service: Service) -> Iterator[tuple[str, str, str]]:
    needs = service.needs.value if service.needs else ()
    helps = service.helps.value if service.helps else ()
    guessed = sorted(set(needs) & set(service.inferred_needs))
    if guessed:
        yield (
            "inferred_needs",
            f"{service.id} both says and is guessed to help with {', '.join(guessed)}",
            "Keep what is said, take the guess out",
        )
    if service.adviser and "immigration_advice" not in helps:
        yield (
            "adviser",
            f"{service.id} has a regulated adviser but no immigration advice",
            "Add immigration_advice to helps, or take the adviser out",
        )
    if service.state not in _SUCCEEDED and (service.replaced_by or service.ended):
        yield (
            "state",
            f"{service.id} is {service.state} but names what replaced it or when it stopped",
            "Make it closed or superseded, or take replaced_by and ended out",
        )
    if service.state == "superseded" and not service.replaced_by:
        yield (
            "state",
            f"{service.id} is superseded by nothing",
            "Name what replaced it, or make it closed",
        )


def _across(organizations: Mapping[str, Organization], files: Mapping[str, str]) -> list[Finding]:
    """What only shows when all files are seen together."""
    return [
        *_doubled(organizations, files),
        *_replacements(organizations, files),
        *_one_date_a_page(organizations, files),
    ]


def _doubled(
    organizations: Mapping[str, Organization], files: Mapping[str, str]
) -> Iterator[Finding]:
    owners: dict[str, str] = {}
    for file, organization in organizations.items():
        for index, service in enumerate(organization.services):
            if service.id in owners:
                yield Finding(
                    file,
                    line_of(files[file], ("services", index, "id")),
                    f"the service {service.id!r} stands in {owners[service.id]} already",
                    "Keep one of the two; ids are never used twice",
                )
            owners.setdefault(service.id, file)
    ids = Counter(organization.id for organization in organizations.values())
    for file, organization in organizations.items():
        if ids[organization.id] > 1:
            yield Finding(
                file,
                line_of(files[file], ("id",)),
                f"another file holds the organisation {organization.id!r} too",
                "Merge the two by hand",
            )


def _replacements(
    organizations: Mapping[str, Organization], files: Mapping[str, str]
) -> Iterator[Finding]:
    known = {service.id for entry in organizations.values() for service in entry.services}
    for file, organization in organizations.items():
        for index, service in enumerate(organization.services):
            for successor in service.replaced_by:
                if successor not in known or successor == service.id:
                    yield Finding(
                        file,
                        line_of(files[file], ("services", index, "replaced_by")),
                        f"{service.id} is replaced by {successor!r}, which is no other service",
                        "Name the id of a service of the catalogue",
                    )


def _one_date_a_page(
    organizations: Mapping[str, Organization], files: Mapping[str, str]
) -> Iterator[Finding]:
    """The same page prints the same date wherever it is cited."""
    dates: dict[str, tuple[str, str]] = {}
    for file in organizations:
        for key, source in tomllib.loads(files[file]).get("sources", {}).items():
            known = dates.setdefault(source["url"], (source["date"], file))
            if known[0] != source["date"]:
                yield Finding(
                    file,
                    line_of(files[file], ("sources", key, "date")),
                    f"{source['url']} is dated {source['date']} here and {known[0]} in {known[1]}",
                    "Write the date printed on the page in both",
                )


def _first_difference(text: str, expected: str) -> int:
    lines, wanted = text.splitlines(), expected.splitlines()
    for number, (line, want) in enumerate(zip(lines, wanted, strict=False), start=1):
        if line != want:
            return number
    return min(len(lines), len(wanted)) + 1
