"""Every number, page and address works as what it claims to be, and none of them is withheld.

A number with a digit missing or a page that copies somebody else's can lead a person in danger to
a stranger. Numbers are judged by Google's library of numbering plans (``phonenumbers``), short
codes such as 999 and 116 123 among them.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from typing import Final
from urllib.parse import urlsplit

import phonenumbers
from phonenumbers.shortnumberinfo import is_valid_short_number

from pathfinder.directory.files import sources_of
from pathfinder.directory.lines import line_of
from pathfinder.directory.model import Organization
from pathfinder.directory.withheld import Withheld, contacts_in
from pathfinder.errors import Finding

_EMAIL: Final = re.compile(r"[^@\s<>]+@(?:[a-z0-9-]+\.)+[a-z]{2,}", re.IGNORECASE)
_HOST: Final = re.compile(r"(?:[a-z0-9-]+\.)+[a-z]{2,}", re.IGNORECASE)
_TEXT_CODE: Final = re.compile(r"[5-8]\d{4}")
_PAGES: Final = ("website", "form")


def contact_findings(
    organization: Organization, file: str, text: str, withheld: Withheld
) -> Iterator[Finding]:
    """Yield each way to reach an organisation that is malformed or withheld, with its line."""
    yield from _numbers(organization, file, text)
    yield from _channels(organization, file, text)
    yield from _pages(organization, file, text, withheld)
    yield from _lines(file, text, withheld)


def is_number(number: str) -> bool:
    """Return whether a telephone number can be rung from Britain, short codes among them.

    >>> is_number("0300 303 3778"), is_number("0300 303 778"), is_number("101")
    (True, False, True)
    """
    try:
        parsed = phonenumbers.parse(number, "GB")
    except phonenumbers.NumberParseException:
        return False
    return phonenumbers.is_valid_number(parsed) or is_valid_short_number(parsed)


def is_text_number(number: str) -> bool:
    """Return whether a text can be sent to a number from Britain: a five-digit code or any number.

    >>> is_text_number("85258")
    True
    """
    return _TEXT_CODE.fullmatch(number.replace(" ", "")) is not None or is_number(number)


def is_page(url: str) -> bool:
    """Return whether an address is a whole one that a browser can open.

    >>> is_page("https://www.new-era.uk"), is_page("https://a.uk/{SETTINGS}")
    (True, False)
    """
    try:
        parts = urlsplit(url)
        port = parts.port
    except ValueError:
        return False
    return (
        parts.scheme in ("http", "https")
        and _HOST.fullmatch(parts.hostname or "") is not None
        and port is None
        and "@" not in parts.netloc
        and not re.search(r"[\s{}<>\"'\\^`|]", url)
    )


def _numbers(organization: Organization, file: str, text: str) -> Iterator[Finding]:
    for index, service in enumerate(organization.services):
        for number, phone in enumerate(service.phones):
            if not is_number(phone.number):
                yield Finding(
                    file,
                    line_of(text, ("services", index, "phones", number, "number")),
                    f"{phone.number!r} is no number that can be rung from Britain",
                    "Compare it with its source digit by digit",
                )


def _channels(organization: Organization, file: str, text: str) -> Iterator[Finding]:
    for index, service in enumerate(organization.services):
        for number, channel in enumerate(service.channels):
            if channel.to is None:
                continue
            if channel.kind == "email":
                right, what = _EMAIL.fullmatch(channel.to) is not None, "an e-mail address"
            elif channel.kind in ("text", "whatsapp"):
                right, what = is_text_number(channel.to), "a number that takes texts"
            elif channel.kind in _PAGES or "://" in channel.to:
                right, what = is_page(channel.to), "a page"
            else:
                continue
            if not right:
                yield Finding(
                    file,
                    line_of(text, ("services", index, "channels", number, "to")),
                    f"{channel.to!r} is not {what}",
                    "Compare it with its source, or take it out",
                )


def _pages(
    organization: Organization, file: str, text: str, withheld: Withheld
) -> Iterator[Finding]:
    pages: list[tuple[tuple[str | int, ...], str]] = [
        (("sources", source.id, "url"), source.url) for source in sources_of(organization)
    ]
    if organization.website is not None:
        pages.append((("website", "value"), organization.website.value))
    for index, service in enumerate(organization.services):
        pages += [
            (("services", index, "channels", number, "to"), channel.to)
            for number, channel in enumerate(service.channels)
            if channel.to is not None and "://" in channel.to
        ]
    for path, url in dict.fromkeys(pages):
        if not is_page(url):
            yield Finding(
                file,
                line_of(text, path),
                f"{url!r} is not a whole address of a page",
                "Copy the address from the browser",
            )
        elif withheld.is_copy(url):
            yield Finding(
                file,
                line_of(text, path),
                f"{url!r} copies somebody else's pages",
                "Cite the original, or leave the fact out",
            )


def _lines(file: str, text: str, withheld: Withheld) -> Iterator[Finding]:
    """Look through every line of the file, whatever it is a line of."""
    for number, line in enumerate(text.splitlines(), start=1):
        for contact in contacts_in(line):
            reason = withheld.reason_for(contact)
            if reason is not None:
                yield Finding(
                    file,
                    number,
                    f"{contact!r} is withheld ({reason})",
                    "Take it out; if a page shows it now, take its line out of data/withheld.toml",
                )
        if any(unicodedata.category(character) in ("Cf", "Cc") for character in line):
            yield Finding(
                file,
                number,
                "the line holds a character that cannot be seen",
                "Type the line again by hand",
            )
