"""A document as the ledger keeps it: canonical JSON, from which the values come back quickly.

JSON and not TOML, because every worker reads a few hundred documents within its first second, and
the TOML reader of the standard library is some thirty times slower. The TOML file is made from the
same values, byte for byte.
"""

from __future__ import annotations

import json
from hashlib import sha256
from typing import Any, Final

from pathfinder.directory.files import to_record
from pathfinder.directory.model import Organization
from pathfinder.provenance import Source

ORGANIZATION: Final = "organization"
"""The kind of document there is today: one organisation with its services."""


def content_of(organization: Organization) -> str:
    """Return the canonical JSON of an organisation: equal values give equal text."""
    return json.dumps(
        to_record(organization), ensure_ascii=False, sort_keys=True, separators=(",", ":")
    )


def organization_of(content: str) -> Organization:
    """Return the organisation that ``content_of`` wrote down."""
    record = json.loads(content)
    sources = {
        key: Source.model_validate({"id": key, **fields})
        for key, fields in record.pop("sources", {}).items()
    }
    return Organization.model_validate(_with_sources(record, sources))


def hash_of(text: str) -> str:
    """Return the SHA-256 of a text, as 64 hexadecimal digits."""
    return sha256(text.encode()).hexdigest()


def _with_sources(value: Any, sources: dict[str, Source]) -> Any:
    if isinstance(value, dict):
        return {
            key: (
                tuple(sources[name] for name in item)
                if key == "sources"
                else _with_sources(item, sources)
            )
            for key, item in value.items()
        }
    if isinstance(value, list):
        return tuple(_with_sources(item, sources) for item in value)
    return value
