"""Who runs this copy of the site and where: the few things an operator must say once.

Nothing on a page claims what an operator did not set: a copy that names nobody says that nobody
runs it, and "We are not the police" stands only where it is true. Values come from a TOML file
named by ``PATHFINDER_SETTINGS``; an environment variable ``PATHFINDER_<FIELD>`` overrides it.
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Mapping
from pathlib import Path
from typing import Annotated, Final, Self

from pydantic import Field, StringConstraints, ValidationError, field_validator

from pathfinder.errors import PathfinderError
from pathfinder.values import Value

Line = Annotated[str, StringConstraints(strip_whitespace=True, max_length=200)]
NeutralUrl = Annotated[
    str,
    StringConstraints(pattern=r"^(https://[a-z0-9.-]+|http://127\.0\.0\.1:\d+)(/[^\s\"'<>]*)?$"),
]
Host = Annotated[str, StringConstraints(pattern=r"^(\[[0-9a-f:]+\]|[a-z0-9.-]+)(:\d{1,5})?$")]

_PREFIX: Final = "PATHFINDER_"
_FILE: Final = "PATHFINDER_SETTINGS"
_NEUTRAL_SITES: Final = (
    ("en", "https://www.bbc.co.uk/weather"),
    ("pl", "https://pl.wikipedia.org/"),
    ("ur", "https://ur.wikipedia.org/"),
)


class SettingsError(PathfinderError):
    """Settings that cannot be used, with every problem and its cure in the message."""


class Settings(Value):
    """What an operator says about this copy; an empty text means that nobody has said it."""

    operator: Line = ""
    """The organisation that runs the site, as people know it."""
    controller: Line = ""
    """The data controller in the words of data protection law."""
    contact: Line = ""
    """An e-mail address or telephone number for questions about the site, not for help."""
    data_protection_officer: Line = ""
    security_contact: Line = ""
    """A ``mailto:`` or ``https:`` address for whoever finds a weakness (RFC 9116)."""
    operator_is_police: bool = False
    operator_is_home_office: bool = False
    police_force: Line = "Staffordshire Police"
    neutral_sites: Annotated[tuple[tuple[str, NeutralUrl], ...], Field(min_length=1)] = (
        _NEUTRAL_SITES
    )
    """Where "Leave now" leads, by language tag; the first also serves every other language."""
    allowed_hosts: tuple[Host, ...] = ()
    """The names this site answers to; none means that it answers on loopback alone."""
    onion_address: Annotated[str, StringConstraints(pattern=r"^([a-z2-7]{56}\.onion)?$")] = ""
    https: bool = False
    """Whether readers reach the site over TLS, so that it may insist on it."""

    @field_validator("neutral_sites", mode="before")
    @classmethod
    def _as_pairs(cls, sites: object) -> object:
        return tuple(sites.items()) if isinstance(sites, Mapping) else sites

    @field_validator("allowed_hosts", mode="before")
    @classmethod
    def _as_list(cls, hosts: object) -> object:
        return tuple(re.split(r"[,\s]+", hosts.strip())) if isinstance(hosts, str) else hosts

    def neutral_site(self, tag: str) -> str:
        """Return where "Leave now" leads a reader of this language."""
        return dict(self.neutral_sites).get(tag, self.neutral_sites[0][1])

    @property
    def missing(self) -> tuple[str, ...]:
        """The settings without which the site may be reached from this computer only."""
        needed = ("operator", "controller", "contact", "data_protection_officer")
        return tuple(
            name
            for name in (*needed, "security_contact", "allowed_hosts")
            if not getattr(self, name)
        )

    @classmethod
    def from_environment(cls, environment: Mapping[str, str]) -> Self:
        """Return the settings that the environment and the file it names give.

        Raises ``SettingsError`` naming each wrong or unknown setting.
        """
        given: dict[str, object] = {}
        path = environment.get(_FILE)
        if path:
            given.update(_from_file(Path(path)))
        for name in cls.model_fields:
            if (text := environment.get(_PREFIX + name.upper())) is not None:
                given[name] = _pairs(text) if name == "neutral_sites" else text
        try:
            return cls.model_validate(given)
        except ValidationError as problem:
            lines = (
                f"{'.'.join(str(part) for part in error['loc'])}: {error['msg']}"
                for error in problem.errors(include_input=False, include_url=False)
            )
            raise SettingsError(
                "These settings cannot be used; see the operator's page in README:\n"
                + "\n".join(lines)
            ) from None


def _from_file(path: Path) -> dict[str, object]:
    try:
        return tomllib.loads(path.read_text("utf-8"))
    except OSError as problem:
        raise SettingsError(f"{path}: cannot be read ({problem.strerror})") from None
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as problem:
        raise SettingsError(f"{path}: not TOML: {problem}") from None


def _pairs(text: str) -> dict[str, str]:
    """Return ``en=https://… pl=https://…`` as a mapping."""
    return dict(part.partition("=")[::2] for part in text.split())
