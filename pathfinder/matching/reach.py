"""How a service can be reached, from a telephone down to a website or a referral.

Somebody in trouble needs a voice first; a service that nobody can reach at all is not offered but
kept for editors to mend.
"""

from __future__ import annotations

from datetime import date
from enum import IntEnum
from typing import Final

from pathfinder.directory import Catalogue, Channel, Organization, Service
from pathfinder.matching.judgement import is_current
from pathfinder.provenance import KindOfFact


class Reach(IntEnum):
    """The best way to reach a service, the easiest first. The order is the meaning."""

    PHONE = 0
    OLD_PHONE = 1
    """Every number was last seen too long ago, or on a page with no date."""
    TEXT = 2
    CHAT = 3
    WRITE = 4
    """An e-mail address, a form or an app."""
    ADDRESS = 5
    """A public address, or one to send a letter to."""
    WEBSITE = 6
    REFERRAL = 7
    """Only somebody of a profession may ask for it."""


_REACH_OF_CHANNEL: Final[dict[str, Reach]] = {
    "text": Reach.TEXT,
    "whatsapp": Reach.TEXT,
    "chat": Reach.CHAT,
    "email": Reach.WRITE,
    "form": Reach.WRITE,
    "app": Reach.WRITE,
    "letter": Reach.ADDRESS,
    "website": Reach.WEBSITE,
}


def best_reach(service: Service, organization: Organization, as_of: date) -> Reach | None:
    """Return the easiest way to reach a service, or None where there is none at all."""
    best = _best_way(service, organization)
    if best is Reach.PHONE and not any(
        phone.shown and is_current(phone, KindOfFact.CONTACT, as_of) for phone in service.phones
    ):
        return Reach.OLD_PHONE
    return best


def _best_way(service: Service, organization: Organization) -> Reach | None:
    if is_by_referral_only(service):
        return Reach.REFERRAL
    ways = [Reach.PHONE for phone in service.phones if phone.shown]
    ways += [
        _REACH_OF_CHANNEL[channel.kind]
        for channel in service.channels
        if leads_somewhere(channel, organization)
    ]
    if service.locations:
        ways.append(Reach.ADDRESS)
    if organization.website is not None:
        ways.append(Reach.WEBSITE)
    return min(ways, default=None)


def is_by_referral_only(service: Service) -> bool:
    """Return whether somebody of a profession has to refer the person."""
    return service.referral is not None and service.referral.value == "professional"


def leads_somewhere(channel: Channel, organization: Organization) -> bool:
    """Return whether a channel can be used; a chat or form lives on the organisation's website."""
    if channel.to is not None:
        return True
    return channel.kind in ("website", "chat", "form") and organization.website is not None


def helps_from_afar(service: Service, organization: Organization) -> bool:
    """Return whether a service can be used from anywhere: by telephone, text or chat."""
    return has_phone(service) or any(
        channel.kind in ("text", "whatsapp", "chat") and leads_somewhere(channel, organization)
        for channel in service.channels
    )


def somebody_answers(service: Service, organization: Organization) -> bool:
    """Return whether a person can be spoken to at once, by telephone or chat, unreferred."""
    return not is_by_referral_only(service) and (
        has_phone(service)
        or any(
            channel.kind == "chat" and leads_somewhere(channel, organization)
            for channel in service.channels
        )
    )


def has_phone(service: Service) -> bool:
    """Return whether a number is known that a victim may be shown."""
    return any(phone.shown for phone in service.phones)


def unreachable(catalogue: Catalogue) -> tuple[Service, ...]:
    """Return the published services that no victim can reach, for editors to mend."""
    return tuple(
        service
        for service in catalogue.published
        if _best_way(service, catalogue.organization_of(service.id)) is None
    )
