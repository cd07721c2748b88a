"""What is known about an organisation and its services.

Three rules hold everywhere: a fact has its source; a field that is None was said by nobody and is
never read as yes or no; a confidential place has no address field to fill.
"""

from __future__ import annotations

from typing import Annotated, Final, Literal, get_args

from pydantic import AfterValidator, Field, StringConstraints, model_validator

from pathfinder.directory.schedule import Opening
from pathfinder.provenance import Fact, PrintedDate, Sourced
from pathfinder.values import Value
from pathfinder.vocabulary import (
    PEOPLE,
    STATUS,
    AreaName,
    ByAndFor,
    Help,
    Need,
    OrganizationKind,
    Person,
    Status,
)

Slug = Annotated[str, StringConstraints(pattern=r"^[a-z0-9]+(-[a-z0-9]+)*$")]
Text = Annotated[str, StringConstraints(min_length=1, max_length=400, strip_whitespace=True)]
Url = Annotated[str, StringConstraints(pattern=r"^https?://\S+$")]
LanguageTag = Annotated[str, StringConstraints(pattern=r"^[a-z]{2,3}(-[A-Z][a-z]{3})?$")]

AccessFeature = Literal[
    "bsl",
    "text_relay",
    "step_free",
    "hearing_loop",
    "easy_read",
    "home_visits",
    "transport",
    "women_only_space",
    "children_welcome",
    "large_print",
]
Group = Literal[
    "african",
    "asylum_support",
    "bereaved",
    "care_needs",
    "detained",
    "domestic_workers",
    "eu_citizens",
    "gypsy_roma_traveller",
    "in_nrm",
    "jewish",
    "latin_americans",
    "migrants",
    "muslim",
    "people_without_a_home",
    "polish",
    "professionals",
    "refugees",
    "roma",
    "sex_workers",
    "sikh",
    "students",
    "torture_survivors",
    "trafficked_children",
    "ukrainians",
]
"""Groups that a service limits itself to and that the closed lists have no concept for.

``in_nrm``: people whom the National Referral Mechanism has taken up as victims of slavery.
"""
GROUPS: Final[tuple[str, ...]] = get_args(Group)
_LIMITS: Final = frozenset((*GROUPS, *PEOPLE, *STATUS))


def _known_limit(group: str) -> str:
    if group not in _LIMITS:
        raise ValueError(f"{group!r} is neither a group nor a person nor a status of the lists")
    return group


Limit = Annotated[str, AfterValidator(_known_limit)]
"""A group outside of which a service takes nobody: a ``Group``, a person or a status."""
ChannelKind = Literal["text", "whatsapp", "chat", "email", "form", "website", "app", "letter"]
_CHANNELS_BEST_FIRST: Final = ("text", "whatsapp", "chat", "email", "form", "app", "letter")


class Phone(Sourced):
    """A telephone number as printed, with its hours, what it costs and how sure we are of it."""

    number: Annotated[str, StringConstraints(pattern=r"^[0-9 ]{3,20}$")]
    for_what: Text | None = None
    """The line's purpose in the organisation's own few English words, where it has several."""
    hours: Fact[tuple[Opening, ...]] | None = None
    free: Fact[bool] | None = None
    shown: bool = True
    """False for a number an editor must confirm before any victim sees it."""


class Channel(Sourced):
    """A way to reach a service other than a voice call."""

    kind: ChannelKind
    to: Text | None = None
    """The address, number or page; None where it exists but was not printed (never a way in)."""
    hours: Fact[tuple[Opening, ...]] | None = None


class Location(Sourced):
    """A public address where people are seen. A confidential service can never hold one."""

    lines: Annotated[tuple[Text, ...], Field(min_length=1)]
    postcode: (
        Annotated[str, StringConstraints(pattern=r"^[A-Z]{1,2}\d[A-Z\d]? \d[A-Z]{2}$")] | None
    ) = None
    place: str | None = None
    """The gazetteer's id of the town or village, for distances."""
    call_first: bool = True


class Residence(Value):
    """Whether immigration status matters to a service.

    ``any``: whatever the status. ``some``: those in ``accepted`` are taken, those in ``refused``
    are not; about the others they decide case by case.
    """

    scope: Literal["any", "some"]
    accepted: tuple[Status, ...] = ()
    refused: tuple[Status, ...] = ()

    @model_validator(mode="after")
    def _some_names_somebody(self) -> Residence:
        if self.scope == "any" and self.refused:
            raise ValueError("scope 'any' cannot refuse anybody; write scope 'some'")
        return self


class Ages(Value):
    """Whole years, both ends included; None where there is no limit on that side."""

    youngest: Annotated[int, Field(ge=0, le=120)] | None = None
    oldest: Annotated[int, Field(ge=0, le=120)] | None = None


class Contract(Value):
    """Who pays for a service and the end of the last term that was seen in print."""

    funders: tuple[Text, ...] = ()
    ends: PrintedDate | None = None
    """The last day of the longest term seen; past it, a page says the service may have changed."""


class Quotation(Value):
    """A few of a body's own words, in English, with where and when they were said."""

    words: Text


class Adviser(Value):
    """Who regulates the immigration advice given here."""

    regulator: Literal["iaa", "sra", "bar", "other"]
    level: Annotated[int, Field(ge=1, le=3)] | None = None


class Service(Value):
    """One service as a person would meet it; every field that is None is not known."""

    id: Slug
    name: Text
    other_names: tuple[Text, ...] = ()
    state: Literal["active", "unverified", "superseded", "closed"]
    replaced_by: tuple[Slug, ...] = ()
    """The services that took over from one that is closed or superseded."""
    ended: Fact[PrintedDate] | None = None
    """When one that is closed or superseded stopped."""
    confidential_place: bool = False
    """A refuge or safe house: it has no address here, nor point, nor distance."""

    needs: Fact[tuple[Need, ...]] | None = None
    """What happened to the people it says it helps; None: it does not limit itself to a need."""
    inferred_needs: tuple[Need, ...] = ()
    """Guesses of the compilers; never shown as a fact, at most "nobody has told us"."""
    helps: Fact[tuple[Help, ...]] | None = None
    genders: Fact[Literal["any", "women", "men"]] | None = None
    stay_genders: Fact[Literal["any", "women", "men"]] | None = None
    """Who may stay overnight, where that differs from ``genders``."""
    ages: Fact[Ages] | None = None
    welcomes: Fact[tuple[Person, ...]] | None = None
    """Groups of people it names as its own (lgbt, deaf, has_children ...)."""
    by_and_for: Fact[tuple[ByAndFor, ...]] | None = None
    only_for: Fact[tuple[Limit, ...]] | None = None
    """The groups it is for; outside of them it takes nobody, or only by its own decision."""
    residence: Fact[Residence] | None = None
    public_funds: Fact[Literal["not_needed", "needed"]] | None = None
    """Whether somebody with no recourse to public funds (no right to benefits) is taken."""
    asks_for_papers: Fact[bool] | None = None
    home_address: Fact[tuple[AreaName, ...]] | None = None
    """Where a person must live to be taken: a home address, not an immigration status."""
    area: Fact[tuple[AreaName, ...]] | None = None
    referral: Fact[Literal["self", "professional", "either"]] | None = None
    cost: Fact[Literal["free", "charged", "some_charged"]] | None = None
    languages: Fact[tuple[LanguageTag, ...]] | None = None
    interpreter: Fact[bool] | None = None
    access: Fact[tuple[AccessFeature, ...]] | None = None
    adviser: Fact[Adviser] | None = None
    often_full: Fact[bool] | None = None
    contract: Fact[Contract] | None = None

    phones: tuple[Phone, ...] = ()
    channels: tuple[Channel, ...] = ()
    locations: tuple[Location, ...] = ()
    hours: Fact[tuple[Opening, ...]] | None = None
    """When the service as a whole is open; a phone may have hours of its own."""
    quotations: tuple[Fact[Quotation], ...] = ()
    editor_notes: tuple[Text, ...] = ()
    """What an editor should ask next, in English; never shown to a victim."""

    @model_validator(mode="after")
    def _a_confidential_place_has_no_address(self) -> Service:
        if self.confidential_place and self.locations:
            raise ValueError("a confidential place holds no address; take the locations out")
        return self

    @property
    def is_published(self) -> bool:
        """Whether it has a page of its own; closed ones stay, to say what replaced them."""
        return self.state == "active"

    @property
    def ways_in(self) -> tuple[str, ...]:
        """How a person can reach it today, best first: ``phone``, a kind of channel, ``address``.

        A number that is not shown and a channel that was not printed are no ways in.
        """
        ways = {channel.kind for channel in self.channels if channel.to is not None}
        known = [way for way in _CHANNELS_BEST_FIRST if way in ways]
        phone = ["phone"] if any(phone.shown for phone in self.phones) else []
        address = ["address"] if self.locations else []
        website = ["website"] if "website" in ways else []
        return (*phone, *known, *address, *website)

    @property
    def needs_a_referrer(self) -> bool:
        """Whether only a professional can open its door."""
        return self.referral is not None and self.referral.value == "professional"

    @property
    def is_offered(self) -> bool:
        """Whether results may hold it: it is published and somebody can reach it.

        One that nobody can reach keeps its page and answers to its name; editors see it listed.
        """
        return self.is_published and (bool(self.ways_in) or self.needs_a_referrer)


class Organization(Value):
    """One organisation with its services: one document, one file, one revision at a time."""

    id: Slug
    name: Text
    other_names: tuple[Text, ...] = ()
    """Former and short names, so that a search for them finds this one."""
    kind: OrganizationKind
    charity_number: Annotated[str, StringConstraints(pattern=r"^(SC)?\d{6,7}$")] | None = None
    website: Fact[Url] | None = None
    services: Annotated[tuple[Service, ...], Field(min_length=1)]
