"""Every organisation and service has a short number for addresses and codes."""

from __future__ import annotations

from pathfinder.circumstances.numbering import all_ids
from pathfinder.directory.shipped import load_shipped


def test_everything_in_the_catalogue_has_a_number() -> None:
    catalogue = load_shipped()
    entries = {f"organization/{organization.id}" for organization in catalogue}
    entries |= {f"service/{service.id}" for one in catalogue for service in one.services}
    assert entries <= set(all_ids("entries"))
