"""Whatever is wrong gets a short page in the reader's language, never an echo and never a 500."""

from __future__ import annotations

import pytest

from pathfinder.languages import INTERFACE_LANGUAGES
from tests.promises.client import SiteClient
from tests.promises.page import words_of
from tests.promises.samples import HOSTILE

TAGS = [language.tag for language in INTERFACE_LANGUAGES]


@pytest.mark.parametrize("tag", TAGS)
@pytest.mark.parametrize(
    "path",
    ["/zzqqxx", "/%3Cscript%3Ealert(1)%3C/script%3E", "/..%2f..%2fetc%2fpasswd", "/q/", "/o/abc",
     "/o/-1", "/o/99999999999999999999", "/r/%00", "/r/%F0%9F%98%80", "/a/%E2%80%AE"],
)  # fmt: skip
def test_an_unknown_address_is_answered_in_the_language_it_begins_with(
    client: SiteClient, tag: str, path: str
) -> None:
    assert client.get(f"/{tag}{path}").status_code == 404
    assert client.html().root.get("lang") == tag
    assert "zzqqxx" not in client.html().text


@pytest.mark.parametrize("tag", ["xx", "de", "EN", "ur-PK", "prs", "ku_Arab", "zz-Zzzz-ZZ"])
def test_an_unknown_language_tag_leads_to_the_choice_of_languages(
    client: SiteClient, tag: str
) -> None:
    assert client.get(f"/{tag}/").status_code == 404
    assert words_of(client.html().one("h1"))


@pytest.mark.parametrize("tag", TAGS)
@pytest.mark.parametrize("method", ["POST", "PUT", "DELETE", "PATCH", "OPTIONS", "TRACE"])
def test_a_wrong_method_is_answered_with_405_and_what_is_allowed(
    client: SiteClient, tag: str, method: str
) -> None:
    response = client.open(method, f"/{tag}/", data="zzqqxx" if method == "PUT" else None)
    assert response.status_code == 405
    assert set(response.headers["Allow"].split(", ")) == {"GET", "HEAD"}
    assert client.html().root.get("lang") == tag


@pytest.mark.parametrize("tag", TAGS)
def test_a_huge_form_is_answered_with_413(client: SiteClient, tag: str) -> None:
    assert client.post(f"/{tag}/s", {"q": "zzqqxx" * 100_000}).status_code == 413
    assert client.html().root.get("lang") == tag


@pytest.mark.parametrize("tag", TAGS)
def test_a_form_with_too_many_fields_is_answered_with_413(client: SiteClient, tag: str) -> None:
    form = {f"q{number}": "zzqqxx" for number in range(500)}
    response = client.post(f"/{tag}/s", form, content_type="multipart/form-data")
    assert response.status_code == 413


@pytest.mark.parametrize(
    "host",
    ["zzqqxx.example", "127.0.0.1.zzqqxx.example", "zzqqxx@127.0.0.1", "zz qq", "zz\x01", "é"],
)
def test_a_host_that_is_not_ours_is_refused_without_being_named(
    client: SiteClient, host: str
) -> None:
    response = client.get("/ur/", headers={"Host": host})
    assert response.status_code == 400
    assert client.html().root.get("lang") == "ur"
    assert "zzqqxx" not in str(response.headers)


@pytest.mark.parametrize(
    "body", [b"q=%FF%FE%00", b"q=" + HOSTILE.encode(), b"\xff\xfe\x00", b"&&&===", b""]
)
def test_a_broken_form_never_breaks_the_site(client: SiteClient, body: bytes) -> None:
    response = client.open(
        "POST", "/en/s", data=body, content_type="application/x-www-form-urlencoded"
    )
    assert response.status_code in (303, 422)


def test_a_query_is_ignored_and_never_shown(client: SiteClient) -> None:
    assert client.get("/en/", query_string={"q": "zzqqxx"}).status_code == 200


def test_headers_are_never_shown(client: SiteClient) -> None:
    marked = {"User-Agent": "zzqqxx-agent", "Referer": "https://zzqqxx.example/", "X-Any": "zzqqxx"}
    assert client.get("/en/", headers=marked).status_code == 200


@pytest.mark.parametrize(
    ("asked", "answered"),
    [
        ("ur,en;q=0.5", "ur"),
        ("pl-PL,pl;q=0.9", "pl"),
        ("fr", "en"),
        ("zzqqxx;;;q=", "en"),
        ("", "en"),
    ],
)
def test_a_page_without_a_language_follows_the_browser(
    client: SiteClient, asked: str, answered: str
) -> None:
    client.get("/", headers={"Accept-Language": asked})
    assert client.html().root.get("lang") == answered
