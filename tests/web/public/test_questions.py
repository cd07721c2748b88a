"""Six questions, each with a way on, a way past and a way back; the answers live in the code."""

from __future__ import annotations

from xml.etree.ElementTree import Element

import pytest

from pathfinder.circumstances import QUESTIONS, Circumstances, issue, read
from pathfinder.languages import INTERFACE_LANGUAGES
from pathfinder.vocabulary import BY_AND_FOR, HELPS, NEEDS, PEOPLE
from tests.promises.client import SiteClient
from tests.promises.page import words_of

TAGS = [language.tag for language in INTERFACE_LANGUAGES]
START = issue(Circumstances(needs=("domestic_abuse",))).code


def links(client: SiteClient) -> dict[str, str]:
    """Return the path behind each link's words."""
    return {words_of(link): link.get("href", "") for link in client.html().all("a")}


def told_at(path: str) -> Circumstances:
    return read(path.split("/")[3])


def ticked(client: SiteClient) -> set[str]:
    return {box.get("value", "") for box in client.html().all("input") if "checked" in box.attrib}


def test_all_six_are_asked_in_order_and_then_the_answers_come(client: SiteClient) -> None:
    path, headings = f"/en/q/{START}", []
    for _ in QUESTIONS:
        client.get(path)
        headings.append(words_of(client.html().one("h1")))
        path = links(client)["Skip"]
    assert headings == [
        "Are you safe now?",
        "Where do you need help?",
        "What would help?",
        "Who is it for?",
        "Which language do you want to speak?",
        "Is there something you worry about?",
    ]
    response = client.get(path)
    assert response.status_code == 303
    assert response.headers["Location"].startswith("/en/r/")
    assert told_at(response.headers["Location"]).skipped == QUESTIONS


@pytest.mark.parametrize("tag", TAGS)
def test_every_question_can_be_skipped_or_left(client: SiteClient, tag: str) -> None:
    path = f"/{tag}/q/{START}"
    for number in range(len(QUESTIONS)):
        client.get(path)
        paths = list(links(client).values())
        assert f"/{tag}/r/{path.split('/')[3]}" in paths
        skips = [one for one in paths if one.startswith(f"/{tag}/q/")]
        path = next(
            one
            for one in skips
            if len(told_at(one).skipped) == number + 1 and not told_at(one).answered
        )


def test_back_leads_to_the_question_before_with_its_answer_kept(client: SiteClient) -> None:
    client.get(f"/en/q/{START}")
    client.get(links(client)["Yes, I am safe now"])
    client.get(links(client)["Burton upon Trent"])
    assert words_of(client.html().one("h1")) == "What would help?"
    response = client.post(
        f"/en/q/{issue(told_at(links(client)['Show me now'])).code}",
        {"c": ["safe_place_to_stay", "money_food"]},
    )
    client.follow(response)
    client.get(links(client)["Back"])
    assert words_of(client.html().one("h1")) == "What would help?"
    assert ticked(client) == {"safe_place_to_stay", "money_food"}
    client.get(links(client)["Back"])
    chosen = [
        words_of(link)
        for link in client.html().all("a")
        if link.get("aria-current") and not link.get("data-language")
    ]
    assert chosen == ["Burton upon Trent"]


def test_danger_is_answered_at_once(client: SiteClient) -> None:
    client.get(f"/en/q/{START}")
    client.get(links(client)["No, I am in danger now"])
    (alert,) = (one for one in client.html().with_attribute("role") if one.get("role") == "alert")
    assert "999" in words_of(alert)
    assert "cannot bring help" in words_of(alert)


def test_an_answer_can_be_taken_back(client: SiteClient) -> None:
    in_danger = issue(Circumstances(urgency=("danger_now",))).code
    client.get(f"/en/q/{in_danger}/1")
    assert told_at(links(client)["Yes, I am safe now"]).urgency == ()


@pytest.mark.parametrize(
    ("number", "offered"),
    [(0, NEEDS), (3, HELPS), (4, (*PEOPLE, *BY_AND_FOR)),
     (6, ("fears_police", "insecure_status", "fears_family", "no_recourse", "money_food",
          "asylum", "partner_visa", "work_visa"))],
)  # fmt: skip
def test_what_can_be_chosen_is_what_the_lists_hold(
    client: SiteClient, number: int, offered: tuple[str, ...]
) -> None:
    client.get(f"/en/q/{START}/{number}")
    boxes = tuple(box.get("value", "") for box in client.html().all("input"))
    assert boxes == offered


def test_a_form_changes_only_what_its_question_is_about(client: SiteClient) -> None:
    told = Circumstances(needs=("fraud",), helps=("money_food", "counselling"), people=("man",))
    response = client.post(
        f"/en/q/{issue(told).code}/3", {"c": ["advocacy", "woman", "zzqqxx", "<script>"]}
    )
    changed = told_at(response.headers["Location"])
    assert changed.helps == ("advocacy",)
    assert (changed.needs, changed.people) == (("fraud",), ("man",))


def test_a_village_is_chosen_from_a_list(client: SiteClient) -> None:
    client.get(f"/en/q/{START}/2")
    villages = [option.get("value", "") for option in client.html().all("option")]
    assert "stretton-east-staffordshire" in villages
    response = client.post(f"/en/q/{START}/2", {"place": "stretton-east-staffordshire"})
    assert told_at(response.headers["Location"]).place == "stretton-east-staffordshire"


@pytest.mark.parametrize("place", ["zzqqxx-place", "", "<b>"])
def test_a_place_that_nobody_knows_is_left_out(client: SiteClient, place: str) -> None:
    response = client.post(f"/en/q/{START}/2", {"place": place})
    assert told_at(response.headers["Location"]).place is None


def test_saying_nothing_about_the_place_takes_it_away(client: SiteClient) -> None:
    client.get(f"/en/q/{issue(Circumstances(place='leek')).code}/2")
    assert told_at(links(client)["I would rather not say"]).place is None


def test_the_language_is_chosen_by_its_own_name(client: SiteClient) -> None:
    client.get(f"/en/q/{START}/5")
    assert told_at(links(client)["українська"]).languages == ("uk",)


def test_a_question_that_does_not_exist_is_404(client: SiteClient) -> None:
    assert client.get(f"/en/q/{START}/7").status_code == 404


def finer(client: SiteClient) -> Element:
    (part,) = (one for one in client.html().all("details") if one.get("class") == "finer")
    return part


def test_papers_can_be_told_more_exactly_but_are_never_asked_for(client: SiteClient) -> None:
    client.get(f"/en/q/{START}/6")
    assert "open" not in finer(client).attrib
    assert "You never have to." in words_of(finer(client))
    response = client.post(f"/en/q/{START}/6", {"c": ["insecure_status"]})
    assert told_at(response.headers["Location"]).status == ("insecure_status",)
    response = client.post(f"/en/q/{START}/6", {"c": ["insecure_status", "asylum"]})
    told = told_at(response.headers["Location"])
    assert told.status == ("insecure_status", "asylum")
    client.get(f"/en/q/{issue(told).code}/6")
    assert "open" in finer(client).attrib
    response = client.post(f"/en/q/{issue(told).code}/6", {"c": ["insecure_status"]})
    assert told_at(response.headers["Location"]).status == ("insecure_status",)


@pytest.mark.parametrize("number", range(6))
def test_no_other_question_offers_to_tell_of_papers(client: SiteClient, number: int) -> None:
    client.get(f"/en/q/{START}/{number}")
    assert not [one for one in client.html().all("details") if one.get("class") == "finer"]
