"""Holders, rules and claims for tests of who comes to know, made up and filled in but the point."""

from __future__ import annotations

import random
from typing import Any, Final

from pathfinder.disclosure import Holder, ServiceHolder, Sharing, SharingRule, Statement
from pathfinder.disclosure.model import NODE_OF, TRAVELS
from pathfinder.disclosure.openness import TRIGGERS

RECIPIENT_HOLDERS: Final = tuple(
    Holder.model_validate(
        {"id": node, "name": node, "kind": "group", "public_body": False, "acts_for": recipient}
    )
    for recipient, node in NODE_OF.items()
)


def holder(name: str, **fields: Any) -> Holder:
    """Return somebody who is no public body and acts for nobody."""
    return Holder.model_validate(
        {"id": name, "name": name, "kind": "charity", "public_body": False, **fields}
    )


def rule(name: str, teller: str, hearer: str, *triggers: str, **fields: Any) -> SharingRule:
    """Return an undated rule of somebody else's page about everything and everybody."""
    return SharingRule.model_validate(
        {
            "id": name,
            "holder": teller,
            "recipient": hearer,
            "what": ("identity", "facts_identified"),
            "trigger": triggers,
            "consent": "not_asked",
            "told": "unknown",
            "basis": "a rule",
            "note": "A note.",
            "source_url": "https://example.org/",
            "source_date": "undated",
            "publisher": "other",
            "confidence": "high",
            "status": "current",
            "applies_to": ("any",),
            "engine": "conditional",
            "verify_before_use": False,
            **fields,
        }
    )


def claim(name: str = "a-claim", **fields: Any) -> Statement:
    """Return an undated claim of the service's own that police are told only by consent."""
    return Statement.model_validate(
        {
            "id": name,
            "service": "a-service",
            "words": "They say something.",
            "url": "https://example.org/",
            "date": "undated",
            "publisher": "organization",
            "recipients": ("police",),
            "triggers": ("consent",),
            "consent": "asked",
            **fields,
        }
    )


def world(
    *rules: SharingRule,
    claims: tuple[Statement, ...] = (),
    holders: tuple[Holder, ...] = (),
    also: tuple[str, ...] = (),
    public_body: bool = False,
) -> Sharing:
    """Return everything known where there is one service, and whoever the rules name."""
    named = {party for one in rules for party in (one.holder, one.recipient)}
    described = {one.id for one in (*RECIPIENT_HOLDERS, *holders)}
    others = tuple(holder(name) for name in sorted(named - described))
    service = ServiceHolder(
        service="a-service",
        holder="service:a-service",
        also=also,
        kind="charity",
        public_body=public_body,
    )
    return Sharing((*RECIPIENT_HOLDERS, *holders, *others), rules, claims, [service])


def made_up_world(holders: int = 1000, rules: int = 20_000, seed: int = 3) -> Sharing:
    """Return a great tangle of rules with loops, the same for the same seed."""
    chance = random.Random(seed)
    names = [f"holder_{number}" for number in range(holders)]
    targets = [*names, *NODE_OF.values()]
    return world(
        *(
            rule(
                f"r-{number}",
                chance.choice(names),
                chance.choice(targets),
                *chance.sample(TRIGGERS, chance.randint(1, 2)),
                what=tuple(chance.sample(TRAVELS, chance.randint(1, 4))),
                source_date=chance.choice(("undated", "2019", "2026-01")),
                publisher=chance.choice(("organization", "other")),
            )
            for number in range(rules)
        ),
        holders=tuple(holder(name) for name in names),
    )
