"""Nothing that could lead somebody to a refuge: no address, no postcode, no point, in any words.

A confidential service has no field for an address. What is left to guard are its words: a street
in a note or a postcode in a name would give the house away just as well.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from pathfinder.directory.files import sources_of
from pathfinder.directory.lines import line_of
from pathfinder.directory.model import Organization, Service
from pathfinder.errors import Finding

Path = tuple[str | int, ...]

POSTCODE: Final = re.compile(r"\b[A-Z]{1,2}\d[A-Z\d]?\s*\d[A-Z]{2}\b", re.IGNORECASE)
STREET: Final = re.compile(
    r"\b(?!Safe|Open|Halfway|High|Crown|County|Family)[A-Z][\w'’-]+\s+"
    r"(?:Road|Rd|Street|St|Avenue|Ave|Lane|Close|Drive|Crescent|Terrace|Square|Court|Mews|Grove|"
    r"Gardens|Row|Hill|Parade|Walk|House|Lodge)\b(?!\s+of\b)"
)
POINT: Final = re.compile(r"-?\d{1,3}\.\d{3,}\s*[,;/ ]\s*-?\d{1,3}\.\d{3,}|\b[A-Z]{2}\s?\d{6,10}\b")

_KINDS: Final = ((POSTCODE, "a postcode"), (STREET, "a street or house"), (POINT, "a point"))


def secrecy_findings(organization: Organization, file: str, text: str) -> Iterator[Finding]:
    """Yield each place in an organisation's file that could give a confidential address away."""
    for index, service in enumerate(organization.services):
        if not service.confidential_place:
            continue
        for path, words in _words(service, index):
            for pattern, what in _KINDS:
                if pattern.search(words):
                    yield Finding(
                        file,
                        line_of(text, path),
                        f"{service.id} is confidential and its words hold {what}",
                        "Take it out, here and from the history of the file",
                    )
        for number, channel in enumerate(service.channels):
            if channel.kind == "letter":
                yield Finding(
                    file,
                    line_of(text, ("services", index, "channels", number, "kind")),
                    f"{service.id} is confidential and gives an address for letters",
                    "Take the channel out",
                )


def _words(service: Service, index: int) -> Iterator[tuple[Path, str]]:
    """Yield every piece of free text about a service with the place it stands."""
    here: Path = ("services", index)
    yield (*here, "name"), service.name
    for field in ("other_names", "editor_notes"):
        for words in getattr(service, field):
            yield (*here, field), words
    for number, phone in enumerate(service.phones):
        yield (*here, "phones", number, "for_what"), phone.for_what or ""
    for number, channel in enumerate(service.channels):
        yield (*here, "channels", number, "to"), channel.to or ""
    for number, quotation in enumerate(service.quotations):
        yield (*here, "quotations", number, "value", "words"), quotation.value.words
    for funder in service.contract.value.funders if service.contract else ():
        yield (*here, "contract", "value", "funders"), funder
    for source in sources_of(service):
        yield ("sources", source.id, "note"), source.note
