"""A page in English, for sentences to be said on."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from pathfinder.web.public_app import PublicApp


@pytest.fixture(autouse=True)
def english(app: PublicApp) -> Iterator[None]:
    """Stand on an English page."""
    with app.test_request_context("/en/"):
        yield
