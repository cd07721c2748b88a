"""The site as tests serve it: a fixed clock, the shipped catalogue, an operator with a name."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from typing import Any

from pathfinder.directory.shipped import load_shipped
from pathfinder.store import Published
from pathfinder.web.public_app import PublicApp, create_public_app
from pathfinder.web.settings import Settings
from tests.builders import NOON

OPERATOR: dict[str, Any] = {
    "operator": "Example Commissioner",
    "controller": "Example Controller",
    "contact": "site@example.org",
    "data_protection_officer": "Example Officer",
    "security_contact": "mailto:security@example.org",
}


def settings_for_tests(**changed: Any) -> Settings:
    """Return settings with everything an operator must say, and what a test changes."""
    return Settings.model_validate({**OPERATOR, **changed})


def public_site(
    published: Callable[[], Published] | None = None,
    clock: Callable[[], datetime] = lambda: NOON,
    **settings: Any,
) -> PublicApp:
    """Return the public site on the day of the tests."""
    shipped = load_shipped()
    return create_public_app(
        settings_for_tests(**settings), published or (lambda: Published(1, shipped)), clock
    )
