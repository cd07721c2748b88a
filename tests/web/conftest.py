"""The site and the client that holds it to its promises."""

from __future__ import annotations

import pytest

from pathfinder.web.public_app import PublicApp
from tests.promises.client import SiteClient
from tests.promises.sites import public_site


@pytest.fixture(scope="session")
def app() -> PublicApp:
    """Return the public site; it keeps nothing, so one serves all tests."""
    return public_site()


@pytest.fixture
def client(app: PublicApp) -> SiteClient:
    """Return the client that fails any page breaking a promise."""
    return SiteClient(app)
