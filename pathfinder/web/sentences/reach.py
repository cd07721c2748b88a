"""The ways to reach a service: what to press, what it costs, and when somebody answers."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date
from typing import Final

from markupsafe import Markup

from pathfinder.directory import Channel, Opening, Organization, Phone, Service
from pathfinder.matching.hours import hours_of, is_day_and_night
from pathfinder.provenance import Fact, Freshness, KindOfFact, Source, Sourced, freshness
from pathfinder.web.sentences.facts import attributed
from pathfinder.web.sentences.time import clock, weekly_hours, when_said
from pathfinder.web.sentences.wording import N_, chosen, filled, gettext, in_english, isolated

_CHANNELS: Final = {
    "text": N_("Send a text message"),
    "whatsapp": N_("Write on WhatsApp"),
    "chat": N_("Write in their online chat"),
    "email": N_("Send an email"),
    "form": N_("Fill in a form on their page"),
    "website": N_("Look at their website"),
    "app": N_("Use their app"),
    "letter": N_("Write a letter"),
}
_HOST: Final = re.compile(r"^(?:https?://)?(?:www\.)?([^/?#\s]+)")
_WEB_ADDRESS: Final = re.compile(r"^(?:https?://)?[a-z0-9-]+(\.[a-z0-9-]+)+(/\S*)?$", re.IGNORECASE)
_LIVE_ON_A_WEBSITE: Final = frozenset({"chat", "form"})
_NUMBER: Final = re.compile(r"^\+?[0-9 ]{3,20}$")


@dataclass(frozen=True)
class Way:
    """One way to reach a service, ready to show; ``href`` is None where nothing can be pressed."""

    kind: str
    action: str
    shown: Markup
    href: str | None
    notes: tuple[Markup, ...]
    sources: tuple[Source, ...]


def host_of(url: str) -> str:
    """Return the name of the site that an address leads to, as people know it.

    >>> host_of("https://www.new-era.uk/contact?x=1")
    'new-era.uk'
    """
    found = _HOST.match(url)
    return found.group(1) if found else url


def phone_way(phone: Phone) -> Way:
    """Return how to call a number, with what the line is for and what a call costs."""
    notes = []
    if phone.for_what:
        notes.append(in_english(phone.for_what))
    if phone.free is not None:
        notes.append(
            filled(gettext("Free to call") if phone.free.value else gettext("Calls cost money"))
        )
    return Way(
        "phone",
        gettext("Call"),
        isolated(phone.number, "ltr"),
        f"tel:{phone.number.replace(' ', '')}",
        tuple(notes),
        phone.sources,
    )


def channel_way(channel: Channel, organization: Organization, as_of: date) -> Way | None:
    """Return how to write to a service, or None where nothing that can be used was printed.

    A chat or a form whose page was not printed lives on the organisation's website.
    """
    to = channel.to
    if to is None and channel.kind in _LIVE_ON_A_WEBSITE and organization.website is not None:
        to = organization.website.value
    if to is None:
        return None
    return Way(
        channel.kind,
        chosen(_CHANNELS, channel.kind, "way to reach a service"),
        isolated(host_of(to) if _leads_to_a_page(to) else to, "ltr"),
        _address_of(channel.kind, to),
        () if channel.hours is None else (written_hours(channel.hours, as_of),),
        channel.sources,
    )


def ways_to_reach(service: Service, organization: Organization, as_of: date) -> tuple[Way, ...]:
    """Return every way a victim may be shown, calls first; a number to be confirmed is left out."""
    calls = tuple(phone_way(phone) for phone in service.phones if phone.shown)
    writing = (channel_way(channel, organization, as_of) for channel in service.channels)
    ways = calls + tuple(way for way in writing if way is not None)
    if organization.website is None or any(way.kind == "website" for way in ways):
        return ways
    return (*ways, _website(organization.website))


def hours_now(service: Service, state: str, until: str | None, as_of: date) -> Markup:
    """Return whether somebody answers now, as surely as the age of the printed hours allows."""
    known = hours_of(service)
    if not known:
        return filled(gettext("We do not know the hours."))
    current = [hours for hours in known if _is_current(hours, as_of)]
    hours = (current or known)[0]
    if state == "open" and until is not None:
        always = is_day_and_night(service)
        if current:
            return _surely_open("always" if always else until)
        when = when_said(hours.date, KindOfFact.HOURS, as_of)
        return _maybe_open("always" if always else until, when)
    if current:
        return filled(gettext("Closed now. Open %(hours)s"), hours=weekly_hours(hours.value))
    return filled(
        gettext("They should be closed now. Open %(hours)s %(when)s"),
        hours=weekly_hours(hours.value),
        when=when_said(hours.date, KindOfFact.HOURS, as_of),
    )


def written_hours(hours: Fact[tuple[Opening, ...]], as_of: date) -> Markup:
    """Return weekly hours as somebody's dated words."""
    return attributed(weekly_hours(hours.value), hours, KindOfFact.HOURS, as_of)


def _surely_open(until: str) -> Markup:
    if until == "always":
        return filled(gettext("Open now, day and night"))
    if until == "24:00":
        return filled(gettext("Open now until midnight"))
    return filled(gettext("Open now until %(time)s"), time=clock(until))


def _maybe_open(until: str, when: Markup) -> Markup:
    if until == "always":
        return filled(gettext("They should be open now, day and night %(when)s"), when=when)
    if until == "24:00":
        return filled(gettext("They should be open now until midnight %(when)s"), when=when)
    return filled(
        gettext("They should be open now until %(time)s %(when)s"), time=clock(until), when=when
    )


def _leads_to_a_page(to: str) -> bool:
    return _WEB_ADDRESS.match(to) is not None


def _address_of(kind: str, to: str) -> str | None:
    if kind == "email" and "@" in to:
        return f"mailto:{to}"
    if kind == "text" and _NUMBER.match(to):
        return f"sms:{to.replace(' ', '')}"
    if _leads_to_a_page(to):
        return to if to.startswith("http") else f"https://{to}"
    return None


def _website(website: Fact[str]) -> Way:
    return Way(
        "website",
        chosen(_CHANNELS, "website", "way to reach a service"),
        isolated(host_of(website.value), "ltr"),
        website.value,
        (),
        website.sources,
    )


def _is_current(hours: Sourced, as_of: date) -> bool:
    return freshness(hours.date, KindOfFact.HOURS, as_of) is Freshness.CURRENT
