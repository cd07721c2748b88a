"""What programs are told: alive, what may be listed, whom to warn."""

from __future__ import annotations

from pathfinder.languages import INTERFACE_LANGUAGES
from tests.promises.client import SiteClient
from tests.promises.sites import public_site


def test_health_is_one_word(client: SiteClient) -> None:
    assert client.get("/healthz").text == "ok\n"


def test_search_engines_may_read_the_language_pages_alone(client: SiteClient) -> None:
    lines = client.get("/robots.txt").text.splitlines()
    allowed = [line.removeprefix("Allow: ") for line in lines if line.startswith("Allow")]
    assert allowed == ["/$", *(f"/{one.tag}/$" for one in INTERFACE_LANGUAGES)]
    assert "Disallow: /" in lines


def test_the_sitemap_holds_the_language_pages_alone(client: SiteClient) -> None:
    text = client.get("/sitemap.xml").text
    assert text.count("<loc>") == 1 + len(INTERFACE_LANGUAGES)
    assert "<loc>http://localhost/ur/</loc>" in text


def test_whoever_finds_a_weakness_is_told_whom_to_warn(client: SiteClient) -> None:
    lines = client.get("/.well-known/security.txt").text.splitlines()
    assert "Contact: mailto:security@example.org" in lines
    assert "Expires: 2027-02-23T00:00:00Z" in lines


def test_there_is_no_security_contact_where_nobody_was_named() -> None:
    client = SiteClient(public_site(security_contact=""))
    assert client.get("/.well-known/security.txt").status_code == 404


def test_behind_a_proxy_the_addresses_name_the_public_scheme_and_host() -> None:
    client = SiteClient(public_site(https=True, allowed_hosts=["help.example.org"]))
    text = client.get("/robots.txt", headers={"Host": "help.example.org"}).text
    assert "Sitemap: https://help.example.org/sitemap.xml" in text


def test_only_the_hosts_that_were_set_are_served() -> None:
    client = SiteClient(public_site(allowed_hosts=["help.example.org", "help.example.org:8443"]))
    for host, status in (
        ("help.example.org", 200),
        ("HELP.example.org:443", 200),
        ("help.example.org:8443", 200),
        ("127.0.0.1:8080", 200),
        ("[::1]:8080", 200),
        ("example.org", 400),
        ("help.example.org.evil.example", 400),
    ):
        assert client.get("/healthz", headers={"Host": host}).status_code == status, host
