"""The text to read aloud says what the sheet says, danger first, in lines for a voice."""

from __future__ import annotations

from datetime import datetime

import pytest

from pathfinder.circumstances import Circumstances, issue, read
from pathfinder.disclosure import ON_A_CARD, what_opens
from pathfinder.languages import INTERFACE_LANGUAGES, language
from pathfinder.store import Published
from pathfinder.web.asking import answers_for, current_desk
from pathfinder.web.public_app import PublicApp
from pathfinder.web.sentences.unmarked import CLOSES, FROM_THE_RIGHT, OPENS, WIDTH, short_lines
from pathfinder.web.sentences.verdicts import verdict_lines
from tests.builders import ALWAYS, NOON, OFFICE_HOURS, catalogue, phone, service
from tests.promises.client import SiteClient
from tests.promises.page import words_of
from tests.promises.samples import AT_HOME, FEARFUL, FULL, NOTHING, OUTSIDE, WHICH, WRONG
from tests.promises.sites import public_site

TAGS = [one.tag for one in INTERFACE_LANGUAGES]
CODES = [AT_HOME, NOTHING, FEARFUL, OUTSIDE, WHICH, FULL]
TOLD = Circumstances(needs=("fraud",))
CODE = issue(TOLD).code
UNSEEN = dict.fromkeys(map(ord, OPENS + CLOSES + FROM_THE_RIGHT))


def text_of(client: SiteClient, tag: str, code: str) -> str:
    response = client.get(f"/{tag}/c/{code}/t")
    assert response.status_code == 200
    return response.text


def seen(text: str) -> str:
    """Return a text as somebody reads it: one line, without the characters that nobody sees."""
    return " ".join(text.translate(UNSEEN).split())


def site_with(*services: object, now: datetime = NOON) -> SiteClient:
    shown = catalogue(*services)  # type: ignore[arg-type]
    return SiteClient(public_site(lambda: Published(1, shown), lambda: now))


@pytest.mark.parametrize("tag", TAGS)
@pytest.mark.parametrize("code", CODES)
def test_the_danger_line_comes_first(client: SiteClient, tag: str, code: str) -> None:
    first = text_of(client, tag, code).split("\n\n")[0]
    assert "999" in first
    assert "55" in first


@pytest.mark.parametrize("tag", TAGS)
@pytest.mark.parametrize("code", CODES)
def test_lines_are_short(client: SiteClient, tag: str, code: str) -> None:
    lines = text_of(client, tag, code).translate(UNSEEN).splitlines()
    vowel_signs = dict.fromkeys(range(0x64B, 0x660))
    assert max(len(line.translate(vowel_signs)) for line in lines) <= WIDTH


@pytest.mark.parametrize("tag", TAGS)
def test_it_says_what_was_told_and_whom_the_sheet_names(client: SiteClient, tag: str) -> None:
    text = seen(text_of(client, tag, AT_HOME))
    client.get(f"/{tag}/c/{AT_HOME}")
    page = client.html()
    for thing in page.with_attribute("data-heard"):
        assert seen(words_of(thing)) in text
    cards = page.with_attribute("data-service")
    assert len(cards) == 3
    for number, card in enumerate(cards, 1):
        (name,) = (one for one in card.iter() if one.tag == "h3")
        assert f"{number}. {words_of(name)}" in text
        for call in (one for one in card.iter("a") if one.get("href", "").startswith("tel:")):
            assert words_of(call) in text


@pytest.mark.parametrize("tag", TAGS)
@pytest.mark.parametrize("code", CODES)
def test_verdicts_are_those_of_the_glossary_with_their_english(
    app: PublicApp, client: SiteClient, tag: str, code: str
) -> None:
    text = seen(text_of(client, tag, code))
    with app.test_request_context(f"/{tag}/"):
        told = read(code)
        for match in answers_for(told).matches[:3]:
            verdicts = current_desk().verdicts.of(match.service, what_opens(told))
            for line in verdict_lines(verdicts, ON_A_CARD):
                direction = language(tag).direction
                assert seen("\n".join(short_lines(line.sentence, direction))) in text


@pytest.mark.parametrize("tag", ["pl", "ur"])
def test_a_translated_verdict_stands_beside_its_english(client: SiteClient, tag: str) -> None:
    assert "Services like this may tell the police" in seen(text_of(client, tag, AT_HOME))


def test_may_and_always_carry_the_words_of_caution(client: SiteClient) -> None:
    text = seen(text_of(client, "en", OUTSIDE))
    assert "Take care. They tell the police." in text
    assert text.count("Take care.") == 2


@pytest.mark.parametrize("tag", TAGS)
def test_it_ends_with_the_code_in_groups_and_who_has_not_checked_the_words(
    client: SiteClient, tag: str
) -> None:
    *_, before, last = text_of(client, tag, AT_HOME).strip().split("\n\n")
    unchecked = "Nobody who grew up with this language" in seen(last)
    assert unchecked == (tag != "en")
    assert AT_HOME in (before if unchecked else last).translate(UNSEEN).splitlines()


@pytest.mark.parametrize("tag", TAGS)
def test_each_line_says_by_itself_which_way_it_runs(client: SiteClient, tag: str) -> None:
    lines = [line for line in text_of(client, tag, AT_HOME).splitlines() if line]
    marked = [line.startswith(FROM_THE_RIGHT) and line.endswith(FROM_THE_RIGHT) for line in lines]
    assert set(marked) == {language(tag).direction == "rtl"}


def test_numbers_and_latin_names_are_isolated_in_urdu(client: SiteClient) -> None:
    text = text_of(client, "ur", AT_HOME)
    for piece in ("999", "55", "Burton upon Trent", "0808 800 0028", AT_HOME):
        assert f"{OPENS}{piece}{CLOSES}" in text


def test_a_number_in_english_can_be_copied_without_unseen_characters(client: SiteClient) -> None:
    assert "Call 0808 800 0028\n" in text_of(client, "en", AT_HOME)


@pytest.mark.parametrize("tag", TAGS)
@pytest.mark.parametrize("code", [WRONG, "zzqqxx", "0RMW", "%00", "%3Cb%3E"])
def test_a_wrong_code_gets_the_page_that_says_so(client: SiteClient, tag: str, code: str) -> None:
    assert client.get(f"/{tag}/c/{code}/t").status_code == 404
    assert client.html().root.get("lang") == tag


@pytest.mark.parametrize("tag", TAGS)
@pytest.mark.parametrize("family", ["c", "r"])
def test_the_sheet_and_the_answers_lead_to_it(client: SiteClient, tag: str, family: str) -> None:
    client.get(f"/{tag}/{family}/{AT_HOME}")
    links = {link.get("href") for link in client.html().all("a")}
    assert f"/{tag}/c/{AT_HOME}/t" in links


def test_the_text_says_its_language(client: SiteClient) -> None:
    assert client.get(f"/ur/c/{NOTHING}/t").headers["Content-Language"] == "ur"


def test_papers_and_the_police_stand_there_for_whoever_told_a_status(client: SiteClient) -> None:
    sentence = "no law stops the police from telling the Home Office"
    assert sentence in seen(text_of(client, "en", AT_HOME))
    assert sentence not in seen(text_of(client, "en", NOTHING))


def test_what_limits_a_service_comes_before_what_it_offers() -> None:
    limited = service("helper", needs=("fraud",), helps=("advocacy",), only_for=("woman",))
    text = seen(text_of(site_with(limited), "en", CODE))
    assert text.index("They do not take everyone.") < text.index("Someone to stand beside you")


def test_whoever_reads_it_later_finds_the_hours_of_the_week() -> None:
    open_now = service(
        "helper", needs=("fraud",), helps=("advocacy",), hours=OFFICE_HOURS, phones=(phone(),)
    )
    text = seen(text_of(site_with(open_now), "en", CODE))
    assert "Open now until 17:00 Hours: They say: Mon–Fri 09:00–17:00" in text


def test_where_nobody_fits_it_says_so_and_names_who_can_listen() -> None:
    listening = service(
        "line", helps=("someone_to_talk_to",), phones=(phone("0800 000 000", hours=ALWAYS),)
    )
    client = site_with(listening)
    text = seen(text_of(client, "en", CODE))
    assert "We know nobody who fits all of this." in text
    assert "0800 000 000" in text
    client.get(f"/en/c/{CODE}")
    assert len(client.html().with_attribute("data-service")) == 1
