"""The whole directory at one moment, with the look-ups everybody needs."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from types import MappingProxyType

from pathfinder.directory.model import Organization, Service
from pathfinder.errors import UnknownIdError


class Catalogue:
    """Every organisation, in the order of its id; it never changes after it is made."""

    def __init__(self, organizations: Iterable[Organization]) -> None:
        self.organizations: tuple[Organization, ...] = tuple(
            sorted(organizations, key=lambda organization: organization.id)
        )
        self._organizations: Mapping[str, Organization] = MappingProxyType(
            {organization.id: organization for organization in self.organizations}
        )
        self._services: Mapping[str, tuple[Organization, Service]] = MappingProxyType(
            {
                service.id: (organization, service)
                for organization in self.organizations
                for service in organization.services
            }
        )

    def __iter__(self) -> Iterator[Organization]:
        return iter(self.organizations)

    @property
    def published(self) -> tuple[Service, ...]:
        """The services that have a page, in the order of their organisations."""
        return tuple(
            service
            for organization in self.organizations
            for service in organization.services
            if service.is_published
        )

    @property
    def offered(self) -> tuple[Service, ...]:
        """The published services that somebody can reach, in the order of their organisations."""
        return tuple(service for service in self.published if service.is_offered)

    def organization(self, slug: str) -> Organization:
        """Return one organisation; ``UnknownIdError`` when there is none."""
        try:
            return self._organizations[slug]
        except KeyError:
            raise UnknownIdError("organisation", slug) from None

    def service(self, service_id: str) -> Service:
        """Return one service; ``UnknownIdError`` when there is none."""
        return self._entry(service_id)[1]

    def organization_of(self, service_id: str) -> Organization:
        """Return the organisation that runs a service."""
        return self._entry(service_id)[0]

    def _entry(self, service_id: str) -> tuple[Organization, Service]:
        try:
            return self._services[service_id]
        except KeyError:
            raise UnknownIdError("service", service_id) from None
