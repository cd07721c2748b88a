"""What must never be published: numbers nobody could confirm, and copies of other people's sites.

A number that was only remembered, that belonged to a former provider or that was misprinted can
lead somebody to a stranger. Such values are kept as fingerprints, so that the list itself gives
none of them away. When a page shows one of them, an editor takes its line out of the list.
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterator, Mapping
from functools import cache
from hashlib import sha256
from importlib import resources
from typing import Final
from urllib.parse import urlsplit

from pathfinder.values import Value

_NUMBER: Final = re.compile(r"(?:\+44|\b0)[\d ()-]{7,20}\d\b")
_ADDRESS: Final = re.compile(r"(?:https?://|www\.)[^\s<>\"']+", re.IGNORECASE)


class Withheld(Value):
    """The fingerprints of withheld values, each with its reason, and the hosts of copies."""

    values: Mapping[str, str]
    hosts: tuple[str, ...] = ()

    def reason_for(self, value: str) -> str | None:
        """Return why a number or a page is withheld, or None where it is not."""
        return self.values.get(fingerprint(value))

    def is_copy(self, url: str) -> bool:
        """Return whether a page stands on a host that copies or imitates somebody else's site."""
        labels = (urlsplit(url).hostname or "").lower()
        return any(host in labels for host in self.hosts)


@cache
def shipped_withheld() -> Withheld:
    """Return the list that comes with this release."""
    text = resources.files("pathfinder.data").joinpath("withheld.toml").read_text("utf-8")
    return Withheld.model_validate(tomllib.loads(text))


def fingerprint(value: str) -> str:
    """Return the fingerprint of a telephone number or a page, however it is written.

    >>> fingerprint("+44 20 7946 0000") == fingerprint("020 7946 0000")
    True
    >>> fingerprint("https://www.example.org/") == fingerprint("http://example.org")
    True
    """
    return sha256(_plain(value).encode()).hexdigest()[:24]


def contacts_in(text: str) -> Iterator[str]:
    """Yield each telephone number and each page that a text holds.

    >>> list(contacts_in("ring 01632 960000 or see www.example.org/a"))
    ['01632 960000', 'www.example.org/a']
    """
    for pattern in (_NUMBER, _ADDRESS):
        for found in pattern.finditer(text):
            yield found.group().rstrip(".,;)")


def _plain(value: str) -> str:
    text = value.strip().lower()
    if text.startswith(("http://", "https://", "www.")):
        return re.sub(r"^(https?://)?(www\.)?", "", text).rstrip("/")
    digits = re.sub(r"\D", "", text)
    if text.startswith("+44") or (digits.startswith("44") and len(digits) == 12):
        return "0" + digits[2:].removeprefix("0")
    return digits
