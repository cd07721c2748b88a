"""A way with everything filled in but the point of a test."""

from __future__ import annotations

from pathfinder.pathway import Local, Party, Route


def a_way(**fields: object) -> Route:
    return Route.model_validate(
        {
            "id": "a_way",
            "needs": ("any",),
            "helps": ("advocacy",),
            "steps": ("call",),
            "parties": (Party(holder="childline", learns=("what_you_say",)),),
            "keeps": ("everything",),
            "does_not": ("no_report",),
            "say_first": ("ask",),
            "script": ("hello",),
            "local": Local(availability="everywhere"),
            "rules": (),
            "tells": ("childline",),
            "sources": ("https://page.example/",),
            "confidence": "high",
            "retrieved": "2026-11-22",
            **fields,
        }
    )
