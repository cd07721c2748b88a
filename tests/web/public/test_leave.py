"""Leaving without a script: a plain link to an address that leads away and clears up."""

from __future__ import annotations

import pytest

from tests.promises.client import SiteClient
from tests.promises.sites import public_site


@pytest.mark.parametrize(
    ("asked", "site"),
    [
        ("en", "https://www.bbc.co.uk/weather"),
        ("ur", "https://ur.wikipedia.org/"),
        ("pl", "https://pl.wikipedia.org/"),
        ("fr", "https://www.bbc.co.uk/weather"),
    ],
)
def test_leaving_leads_to_a_neutral_site_in_the_language_of_the_phone(
    client: SiteClient, asked: str, site: str
) -> None:
    response = client.get("/x", headers={"Accept-Language": asked})
    assert response.status_code == 303
    assert response.headers["Location"] == site
    assert response.headers["Clear-Site-Data"] == '"cache", "cookies", "storage"'


def test_the_neutral_site_is_a_setting() -> None:
    client = SiteClient(public_site(neutral_sites={"en": "https://example.org/weather"}))
    assert client.get("/x").headers["Location"] == "https://example.org/weather"


def test_the_page_between_says_nothing(client: SiteClient) -> None:
    client.get("/n")
    assert "data-between" in client.html().root.attrib
    assert [link.get("href") for link in client.html().all("a")] == ["/x"]
