"""Every dependency is pinned and hashed; where it is fetched from is left to the installer."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
LOCKS = ["requirements.lock", "requirements-dev.lock"]
HASH = re.compile(r"--hash=sha256:[0-9a-f]{64}")


def entries(text: str) -> list[str]:
    """Return each requirement with its hashes, as one line."""
    joined = text.replace("\\\n", " ")
    return [line for line in joined.splitlines() if line and not line.lstrip().startswith("#")]


@pytest.mark.parametrize("lock", LOCKS)
def test_a_lock_holds_no_address(lock: str) -> None:
    text = (ROOT / lock).read_text("utf-8")
    assert re.findall(r"\S*://\S*|--(?:extra-)?index-url|--find-links", text) == []


@pytest.mark.parametrize("lock", LOCKS)
def test_everything_in_a_lock_is_pinned_and_hashed(lock: str) -> None:
    found = entries((ROOT / lock).read_text("utf-8"))
    assert len(found) > 10
    loose = [entry for entry in found if "==" not in entry or not HASH.search(entry)]
    assert loose == []


def test_what_is_tested_is_what_is_served() -> None:
    served, tested = (
        dict(entry.split()[0].split("==") for entry in entries((ROOT / lock).read_text("utf-8")))
        for lock in LOCKS
    )
    assert {name: tested.get(name) for name in served} == served
