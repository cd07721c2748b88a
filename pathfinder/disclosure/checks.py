"""Looks for services whose holder nobody wrote down, and for claims about services that are not."""

from __future__ import annotations

from pathfinder.directory.catalogue import Catalogue
from pathfinder.disclosure.files import Sharing, sharing
from pathfinder.errors import Finding


def check_sharing(catalogue: Catalogue, known: Sharing | None = None) -> list[Finding]:
    """Return every published service without a holder and every claim without a service."""
    known = known or sharing()
    every = {service.id for organization in catalogue for service in organization.services}
    unmapped = (
        Finding(
            "sharing/services.toml",
            0,
            f"the service {service.id!r} maps to no holder",
            f'Add [{service.id}] with a holder, or its own: holder = "service:{service.id}"',
        )
        for service in catalogue.published
        if service.id not in known.services
    )
    lost = (
        Finding(
            f"sharing/claims/{said.service}.toml",
            0,
            f"{said.id!r} is about {said.service!r}, which is no service of the catalogue",
            "Correct the id of the service, or move the claim to the one that replaced it",
        )
        for said in known.statements
        if said.service not in every
    )
    return sorted((*unmapped, *lost))
