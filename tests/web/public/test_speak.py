"""The text field: words become ids at once, and no page ever holds them."""

from __future__ import annotations

import pytest

from pathfinder.circumstances import Circumstances, issue, read
from pathfinder.circumstances.numbering import number_of
from pathfinder.languages import INTERFACE_LANGUAGES
from tests.promises.client import SiteClient
from tests.promises.page import words_of

TAGS = [language.tag for language in INTERFACE_LANGUAGES]


def told_behind(location: str) -> Circumstances:
    """Return what the code at the end of a path stands for."""
    return read(location.split("/")[3])


@pytest.mark.parametrize("tag", TAGS)
def test_the_field_remembers_nothing(client: SiteClient, tag: str) -> None:
    client.get(f"/{tag}/s")
    (field,) = client.html().all("textarea")
    assert (field.get("id"), field.get("name")) == ("q", "q")
    assert (field.get("autocomplete"), field.get("spellcheck")) == ("off", "false")
    assert field.get("maxlength") is None
    (form,) = client.html().all("form")
    assert form.get("method") == "post"
    assert "data-send" in form.attrib


@pytest.mark.parametrize(
    ("tag", "words", "expected"),
    [
        ("en", "my husband hits me, burton", "domestic_abuse"),
        ("pl", "maz mnie bije, nie mam dokad isc z dziecmi. burton", "domestic_abuse"),
        ("ur", "میرا شوہر مجھے مارتا ہے برٹن", "domestic_abuse"),
    ],
)
def test_words_lead_to_what_was_understood(
    client: SiteClient, tag: str, words: str, expected: str
) -> None:
    response = client.post(f"/{tag}/s", {"q": words})
    assert response.status_code == 303
    assert response.headers["Location"].startswith(f"/{tag}/r/")
    assert expected in told_behind(response.headers["Location"]).needs
    client.follow(response)
    heard = {element.get("data-heard") for element in client.html().with_attribute("data-heard")}
    assert expected in heard


def test_a_full_postcode_is_cut_before_anything_else(client: SiteClient) -> None:
    response = client.post("/en/s", {"q": "my husband hits me, DE14 2AB"})
    assert told_behind(response.headers["Location"]).place == "de14"


def test_a_typed_code_opens_its_page(client: SiteClient) -> None:
    code = issue(Circumstances(needs=("fraud",), place="leek")).code
    response = client.post("/en/s", {"q": f"  {code.lower().replace('-', ' ')} "})
    assert response.headers["Location"] == f"/en/r/{code}"


def test_a_lone_name_opens_the_page_of_that_service(client: SiteClient) -> None:
    response = client.post("/en/s", {"q": "Savana"})
    location = response.headers["Location"]
    assert location in {
        f"/en/o/{number_of('entries', entry)}"
        for entry in ("organization/savana", "service/savana")
    }
    assert client.follow(response).status_code == 200


@pytest.mark.parametrize("tag", TAGS)
@pytest.mark.parametrize("words", ["", "   ", "\u200b\u202e\u0000", "!!! ???"])
def test_no_words_are_answered_at_once(client: SiteClient, tag: str, words: str) -> None:
    assert client.post(f"/{tag}/s", {"q": words}).status_code == 422
    assert [element for element in client.html().with_attribute("role") if words_of(element)]


@pytest.mark.parametrize("tag", TAGS)
@pytest.mark.parametrize(
    "words",
    [
        "zzqqxx vvkkjj",
        "<script>alert('zzqqxx')</script>",
        "zzqqxx'; DROP TABLE services; --",
        "😀😀😀 zzqqxx",
        "\u202ezzqqxx\u202c vvkkjj",
        "ʘ‿ʘ ꙮ 𓀀 zzqqxx",
    ],
)
def test_words_not_understood_are_never_answered_on_the_page_of_the_form(
    client: SiteClient, tag: str, words: str
) -> None:
    response = client.post(f"/{tag}/s", {"q": words})
    assert response.status_code == 303
    assert response.headers["Location"] == f"/{tag}/s/0"
    assert client.follow(response).status_code == 200
    assert "zzqqxx" not in client.html().text
    assert len(list(client.html().all("h2"))) == 1


@pytest.mark.parametrize("words", ["x" * 10_000, "ب" * 10_000, "my husband hits me " * 530])
def test_ten_thousand_characters_are_no_trouble(client: SiteClient, words: str) -> None:
    assert client.post("/ur/s", {"q": words}).status_code == 303


def test_what_no_code_can_hold_is_said_to_be_left_out(client: SiteClient) -> None:
    words = (
        "my husband hits me and controls me, he raped me, he follows me, my family forces me to "
        "marry, my boss does not pay me, someone stole my phone, i was robbed, i was scammed, "
        "i need a refuge, food, a lawyer for divorce, a doctor, counselling, i am pregnant, "
        "deaf, i have no papers, i am afraid of the police, burton"
    )
    response = client.post("/en/s", {"q": words})
    told = told_behind(response.headers["Location"])
    assert len(told.concepts) == 10
    assert response.headers["Location"].endswith("/0")
    client.follow(response)
    assert "We could not hold everything" in client.html().text


def test_a_missing_field_is_like_an_empty_one(client: SiteClient) -> None:
    assert client.post("/en/s", {"other": "zzqqxx words"}).status_code == 422
