"""Headers that depend on where and how the site is served."""

from __future__ import annotations

from tests.promises.sites import public_site


def test_a_site_over_tls_insists_on_it() -> None:
    plain = public_site().test_client().get("/en/")
    secure = public_site(https=True).test_client().get("/en/")
    assert "Strict-Transport-Security" not in plain.headers
    assert "max-age=63072000" in secure.headers["Strict-Transport-Security"]


def test_only_the_pages_of_languages_may_be_listed() -> None:
    client = public_site().test_client()
    for path, listed in (("/", True), ("/ur/", True), ("/ur/safe", False), ("/ur/nope", False)):
        robots = client.get(path).headers["X-Robots-Tag"]
        assert ("noindex" not in robots) == listed, path


def test_an_onion_address_is_offered_without_naming_the_page() -> None:
    onion = "a" * 56 + ".onion"
    client = public_site(onion_address=onion).test_client()
    for path in ("/ur/", "/ur/safe"):
        assert client.get(path).headers["Onion-Location"] == f"http://{onion}/ur/"
    inside = client.get("/ur/", headers={"Host": onion})
    assert "Onion-Location" not in inside.headers


def test_without_an_onion_address_none_is_offered() -> None:
    assert "Onion-Location" not in public_site().test_client().get("/ur/").headers
