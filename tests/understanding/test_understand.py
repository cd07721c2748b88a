"""What people say becomes what the search needs, and nothing that they did not say."""

from __future__ import annotations

import pytest

from pathfinder.circumstances import Circumstances
from pathfinder.geography import gazetteer
from pathfinder.understanding import Lexicon, Understood, to_json, understand

from .conftest import Hear


def concepts(understood: Understood) -> set[str]:
    return set(understood.circumstances.concepts)


def test_a_polish_mother_who_has_nowhere_to_go_is_understood(hear_text: Hear) -> None:
    told = hear_text("maz mnie bije, nie mam dokad isc z dziecmi. burton", "pl")
    assert concepts(told) == {"domestic_abuse", "safe_place_to_stay", "has_children"}
    assert told.areas == ("east-staffordshire",)
    assert told.place_name == "Burton upon Trent"


def test_urdu_with_a_town_and_no_benefits_is_understood(hear_text: Hear) -> None:
    told = hear_text("شوہر مارتا ہے، برٹن میں ہوں، بینیفٹ نہیں ملتے", "ur")
    assert concepts(told) == {"domestic_abuse", "no_recourse"}
    assert told.circumstances.place == "burton-upon-trent"


@pytest.mark.parametrize(
    ("text", "insisted"),
    [
        ("hurt by husband", {"domestic_abuse"}),
        (
            "ive no papers and my boss hasnt paid me for 3 months",
            {"insecure_status", "labour_exploitation"},
        ),
        ("he checks my phone every night", {"coercive_control"}),
        ("boss keeps our passports", {"labour_exploitation"}),
        ("they will send me back if I call 999", {"fears_police"}),
        ("my shohar beats me", {"domestic_abuse"}),
        ("husband mujhe marta hai", {"domestic_abuse"}),
        ("szef zabral mi passport", {"labour_exploitation"}),
    ],
)
def test_indirect_and_mixed_speech_is_understood(
    hear_text: Hear, text: str, insisted: set[str]
) -> None:
    assert insisted <= concepts(hear_text(text))


@pytest.mark.parametrize(
    ("text", "denied"),
    [
        ("no violence, just housing", "domestic_abuse"),
        ("my husband never hits me", "domestic_abuse"),
        ("maz mnie nie bije", "domestic_abuse"),
        ("shohar nahi marta", "domestic_abuse"),
        ("شوہر مارتا نہیں ہے", "domestic_abuse"),
        ("I don't want counselling, only a safe place", "counselling"),
        ("nie szukam psychologa", "counselling"),
    ],
)
def test_what_is_denied_is_not_heard(hear_text: Hear, text: str, denied: str) -> None:
    assert denied not in concepts(hear_text(text))


def test_one_denial_does_not_take_back_what_is_said_besides(hear_text: Hear) -> None:
    told = hear_text("he has never hit me but he controls all my money")
    assert "domestic_abuse" not in concepts(told)
    assert "coercive_control" in concepts(told)


def test_help_for_a_sister_is_for_someone_else(hear_text: Hear) -> None:
    told = hear_text("my sister is being beaten by her husband, not me")
    assert {"domestic_abuse", "for_someone_else"} <= concepts(told)


@pytest.mark.parametrize(
    "text", ["my husband hits me", "mąż mnie bije", "zgwałcona przez znajomego", "میں چاہتی ہوں"]
)
def test_nobodys_gender_is_guessed_from_a_partner_or_a_verb(hear_text: Hear, text: str) -> None:
    assert not {"woman", "man"} & concepts(hear_text(text))


@pytest.mark.parametrize(
    "text",
    ["mąż mnie bije", "شوہر مارتا ہے", "shohar marta hai", "I am Polish", "I am a Muslim"],
)
def test_by_and_for_and_language_are_never_guessed_from_a_language(
    hear_text: Hear, text: str
) -> None:
    told = hear_text(text).circumstances
    assert told.by_and_for == ()
    assert told.languages == ()


def test_by_and_for_is_heard_where_it_is_wished_for(hear_text: Hear) -> None:
    assert hear_text("a Muslim organisation please").circumstances.by_and_for == ("by_for_muslim",)
    told = hear_text("a service run by Black women").circumstances
    assert told.by_and_for == ("by_for_black_minoritised_women",)


@pytest.mark.parametrize(
    ("text", "tag"),
    [
        ("I speak Polish", "pl"),
        ("interpreter Urdu", "ur"),
        ("mówię tylko po polsku", "pl"),
        ("urdu bolne wala chahiye", "ur"),
        ("مجھے پنجابی بولنے والا چاہیے", "pa"),
    ],
)
def test_a_wished_language_is_heard(hear_text: Hear, text: str, tag: str) -> None:
    assert hear_text(text).circumstances.languages == (tag,)


@pytest.mark.parametrize(
    "text",
    ["hello", "where do i buy leek soup", "what time does the nursery open", "?", "", "😀", "123"],
)
def test_nothing_found_is_an_empty_answer(hear_text: Hear, text: str) -> None:
    assert hear_text(text) == Understood()


@pytest.mark.parametrize("text", ["husbend beat me", "my husban hits me", "domestic abusse"])
def test_one_slip_in_a_long_word_is_forgiven(hear_text: Hear, text: str) -> None:
    assert "domestic_abuse" in concepts(hear_text(text))


def test_words_are_told_only_as_what_was_heard(hear_text: Hear) -> None:
    told = hear_text("My Husband HITS me in Burton")
    assert [(one.words, one.means) for one in told.heard] == [
        ("Husband HITS me", "domestic_abuse"),
        ("Burton", "burton-upon-trent"),
    ]


def test_plain_mappings_are_understood_as_well_as_names_made_ready(lexicon: Lexicon) -> None:
    told = understand(
        "savana in Stoke",
        "en",
        gazetteer=gazetteer(),
        lexicon=lexicon,
        organizations={"Savana": "savana"},
    )
    assert told.circumstances == Circumstances(place="stoke-on-trent", organizations=("savana",))


def test_the_command_line_prints_what_the_contract_promises(lexicon: Lexicon) -> None:
    told = understand(
        "hurt by husband, Burton, I speak Polish",
        "en",
        gazetteer=gazetteer(),
        lexicon=lexicon,
        organizations={},
    )
    printed = to_json(told, "4K9Q-ZT2X-7")
    assert printed == {
        "needs": ["domestic_abuse"],
        "helps": [],
        "people": [],
        "status": [],
        "urgency": [],
        "areas": ["east-staffordshire"],
        "place": "Burton upon Trent",
        "place_state": "inside",
        "by_and_for": [],
        "languages": ["pl"],
        "organizations": [],
        "heard": [
            {"words": "hurt by husband", "means": "domestic_abuse"},
            {"words": "Burton", "means": "burton-upon-trent"},
            {"words": "speak Polish", "means": "pl"},
        ],
        "truncated": False,
        "code": "4K9Q-ZT2X-7",
    }
