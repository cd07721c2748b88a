"""A small catalogue as files, and a store in a folder of its own."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from pathfinder.directory.files import from_toml, to_toml
from pathfinder.store import Store, open_store

FILE = """
id = "{slug}"
name = "{name}"
kind = "charity"

[sources.home]
url = "https://{slug}.example/"
date = "2025-03"
publisher = "organization"
retrieved = "2026-11-01"

[website]
sources = ["home"]
value = "https://{slug}.example/"

[[services]]
id = "{slug}-helpline"
name = "Helpline “{name}” · Linia ł"
state = "active"

[services.helps]
sources = ["home"]
value = ["someone_to_talk_to"]

[[services.phones]]
sources = ["home"]
number = "01782 000000"
"""


def toml(slug: str, name: str | None = None) -> str:
    """Return the file of an invented organisation, in the one accepted form."""
    text = FILE.format(slug=slug, name=name or slug.title())
    return to_toml(from_toml(text, f"{slug}.toml"))


@pytest.fixture
def file_of() -> Callable[..., str]:
    return toml


@pytest.fixture
def files() -> dict[str, str]:
    return {f"{slug}.toml": toml(slug) for slug in ("acorn", "beech", "cedar")}


@pytest.fixture
def url(tmp_path: Path) -> str:
    return f"sqlite:///{tmp_path}/var/pathfinder.sqlite3"


@pytest.fixture
def store(url: str) -> Store:
    opened = open_store(url)
    opened.migrate()
    return opened
