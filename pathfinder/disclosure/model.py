"""What is carried about sharing: who holds, under which rule something travels, who said what."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Annotated, Final, Literal, get_args

from pydantic import Field, StringConstraints, model_validator

from pathfinder.disclosure.openness import Openness, Trigger, openness_of
from pathfinder.provenance import PrintedDate
from pathfinder.values import Value
from pathfinder.vocabulary import Need, Person

HolderId = Annotated[str, StringConstraints(pattern=r"^(service:[a-z0-9-]+|[a-z0-9_]+)$")]
RuleId = Annotated[str, StringConstraints(pattern=r"^[a-z0-9]+(-[a-z0-9]+)*$")]
Url = Annotated[str, StringConstraints(pattern=r"^https?://\S+$")]
Words = Annotated[str, StringConstraints(min_length=1, max_length=600, strip_whitespace=True)]
Recipient = Literal["police", "home_office", "council", "school", "family_or_abuser"]
Travels = Literal[
    "identity",
    "contact",
    "status",
    "facts_identified",
    "facts_anonymous",
    "forensic",
    "workplace",
    "debt",
    "support_given",
    "school",
    "account",
    "order",
]
TRAVELS: Final[tuple[Travels, ...]] = get_args(Travels)
ALL_RECIPIENTS: Final[tuple[Recipient, ...]] = get_args(Recipient)
NODE_OF: Final[Mapping[Recipient, str]] = MappingProxyType(
    {
        "police": "police",
        "home_office": "home_office",
        "council": "council",
        "school": "school",
        "family_or_abuser": "respondent_abuser",
    }
)
"""The holder that stands for each recipient itself."""

STANDING_POWER: Final = "public-authority-home-office-s20"
"""A power that any public body has and that nobody is known to use: never more than not known."""

HISTORY: Final = ("superseded", "ended")
"""What no longer holds and is only told."""
Engine = Literal["open", "conditional", "unknown", "closed_by_law"]
AT_LEAST: Final[Mapping[Engine, Openness]] = MappingProxyType(
    {
        "open": Openness.MAY,
        "unknown": Openness.NOT_KNOWN,
        "conditional": Openness.CLOSED_BY_LAW,
        "closed_by_law": Openness.CLOSED_BY_LAW,
    }
)
"""How openly a rule is to be read at least, whatever its triggers say."""


class Holder(Value):
    """Somebody who holds or comes to know what a person tells."""

    id: HolderId
    name: Words
    kind: Literal[
        "charity",
        "community",
        "company",
        "council",
        "court",
        "government",
        "group",
        "hub",
        "nhs",
        "person",
        "police",
        "professional",
        "school",
        "statutory",
    ]
    public_body: bool
    """Whether it has functions of a public nature, and so the power to tell the Home Office."""
    acts_for: Recipient | None = None
    """The recipient that it is or acts for: telling it is telling that recipient."""
    also: tuple[HolderId, ...] = ()
    """Wider kinds of holder that it belongs to: what holds for them holds for it too."""
    seats: tuple[Recipient, ...] = ()
    """Who sits in it, where it is a meeting: telling it is telling each of them."""
    for_a_child: tuple[HolderId, ...] = ()
    """The holders whose rules hold for it too where the person is under eighteen."""


class SharingRule(Value):
    """One dated, sourced rule: a holder, who hears of it, what travels, and when."""

    id: RuleId
    holder: HolderId
    recipient: HolderId
    what: Annotated[tuple[Travels, ...], Field(min_length=1)]
    trigger: Annotated[tuple[Trigger, ...], Field(min_length=1)]
    ordinary: bool = True
    """Whether its duty, order or habit bites in ordinary cases; judged by eye, rule by rule."""
    consent: Literal["asked", "not_asked", "n/a"]
    told: Literal["yes", "no", "unknown"]
    basis: Words
    note: Words
    source_url: Url | Literal[""]
    source_title: Words | None = None
    source_date: PrintedDate
    further_sources: tuple[Url, ...] = ()
    publisher: Literal["organization", "other"]
    """``organization`` where the holder itself says so on a page of its own."""
    confidence: Literal["high", "medium", "low"]
    status: Literal["current", "superseded", "past_review_date", "announced", "ended"]
    applies_to: Annotated[tuple[Need | Literal["any"], ...], Field(min_length=1)]
    engine: Engine
    verify_before_use: bool
    """Whether only an opening or a second hand was read: "we have not seen the full text"."""

    @model_validator(mode="after")
    def _a_source_without_an_address_has_a_title(self) -> SharingRule:
        if not self.source_url and not self.source_title:
            raise ValueError("a rule needs the address of its source, or at least its title")
        return self

    @property
    def is_history(self) -> bool:
        """Whether it no longer holds and is kept only to be told."""
        return self.status in HISTORY

    @property
    def openness(self) -> Openness:
        """How openly something travels by this rule alone.

        Where trigger and engine disagree the more open holds, save for the standing power: it is
        a power to tell, and whether anybody uses it is not known.
        """
        if self.id == STANDING_POWER:
            return Openness.NOT_KNOWN
        return max(openness_of(self.trigger, ordinary=self.ordinary), AT_LEAST[self.engine])


class Statement(Value):
    """What a page says about a service and those who may hear, rendered in our own words."""

    id: RuleId
    service: RuleId
    words: Words
    """Our own short English for what their page says, never a quotation to the letter."""
    url: Url
    date: PrintedDate
    publisher: Literal["organization", "other"]
    recipients: tuple[Recipient, ...] = ()
    triggers: tuple[Trigger, ...] = ()
    ordinary: bool = True
    what: tuple[Travels, ...] = ()
    consent: Literal["asked", "not_asked", "not_stated"]

    @property
    def openness(self) -> Openness:
        """What it says, whatever its standing."""
        return openness_of(self.triggers, ordinary=self.ordinary)


class ServiceHolder(Value):
    """Which holders' rules hold for a service, and what kind of body runs it."""

    service: RuleId
    holder: HolderId
    also: tuple[HolderId, ...] = ()
    kind: str
    public_body: bool

    @property
    def holders(self) -> tuple[str, ...]:
        """Every holder whose rules hold for it, its own first."""
        return (self.holder, *self.also)


class Bearing(Value):
    """How what a person told bears on one rule or claim; the table is ``circumstances.toml``.

    What nobody told takes the more open branch, so only what was told narrows anything.
    """

    id: RuleId
    needs: tuple[Need, ...] = ()
    """The needs for which it bites in full, where these are fewer than those it applies to."""
    only_if_told: bool = False
    """Whether it is about something so rare that a need which only may be there is not enough."""
    people: tuple[Person, ...] = ()
    """The people for whom it is made, any of them; whoever is surely none of them is left out."""
    not_for: tuple[Person, ...] = ()
    """The people whom it does not cover."""
    always_for: tuple[Person, ...] = ()
    """The people for whom its condition is met: it always tells."""
    may_for: tuple[Person, ...] = ()
    """The people for whom its condition can be met at any time: it may tell."""
    unmet_by: tuple[Person, ...] = ()
    """The people who do not meet its condition of a child in danger by being who they are."""
    why: Words
