"""Codes: typed, wrong, and printed."""

from __future__ import annotations

import pytest

from pathfinder.circumstances import Circumstances, issue
from pathfinder.languages import INTERFACE_LANGUAGES
from tests.promises.client import SiteClient
from tests.promises.page import words_of

TAGS = [language.tag for language in INTERFACE_LANGUAGES]
CODE = issue(Circumstances(needs=("fraud",), place="leek", languages=("pl",))).code


@pytest.mark.parametrize("path", ["/c", *(f"/{tag}/c" for tag in TAGS)])
def test_a_code_can_be_typed_with_or_without_a_language(client: SiteClient, path: str) -> None:
    client.get(path)
    assert [one.get("name") for one in client.html().all("input")] == ["code"]
    response = client.post(path, {"code": f" {CODE.lower()} "})
    assert response.status_code == 303
    assert response.headers["Location"].endswith(f"/r/{CODE}")


@pytest.mark.parametrize("tag", TAGS)
@pytest.mark.parametrize(
    "typed",
    ["", "zzqqxx", CODE[:-1] + ("0" if CODE[-1] != "0" else "1"), CODE[:-2], "4K9Q-ZT2X-7" * 40,
     "<script>zzqqxx</script>", "\u202e\u0000", "😀" * 50],
)  # fmt: skip
def test_a_wrong_code_says_so_and_offers_a_new_start(
    client: SiteClient, tag: str, typed: str
) -> None:
    assert client.post(f"/{tag}/c", {"code": typed}).status_code == 404
    page = client.html()
    assert page.root.get("lang") == tag
    assert f"/{tag}/" in {link.get("href") for link in page.one("main").iter("a")}
    assert [one for one in page.all("input") if one.get("name") == "code"]


@pytest.mark.parametrize("tag", TAGS)
@pytest.mark.parametrize("family", ["r", "q", "c"])
def test_a_wrong_code_in_an_address_is_the_same_page(
    client: SiteClient, tag: str, family: str
) -> None:
    assert client.get(f"/{tag}/{family}/0XNN-3AH").status_code == 404
    home = [one.get("href") for one in client.html().one("main").iter("a")]
    assert home == [f"/{tag}/"]
    assert client.html().root.get("lang") == tag


@pytest.mark.parametrize("tag", TAGS)
def test_the_sheet_holds_the_code_its_meaning_and_whom_to_call(
    client: SiteClient, tag: str
) -> None:
    assert client.get(f"/{tag}/c/{CODE}").status_code == 200
    page = client.html()
    assert CODE in words_of(page.one("main"))
    heard = [one.get("data-heard") for one in page.with_attribute("data-heard")]
    assert heard == ["fraud", "leek", "pl"]
    assert len(page.with_attribute("data-service")) == 3
