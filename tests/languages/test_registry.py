from __future__ import annotations

import json
import tomllib
from importlib import resources
from pathlib import Path

import pytest
import yaml
from babel import Locale

from pathfinder.circumstances import numbering
from pathfinder.errors import UnknownIdError
from pathfinder.languages import INTERFACE_LANGUAGES, LANGUAGES, Language, is_language, language

FACTS = Path(__file__).parents[2].parent / "shared" / "facts" / "languages.yaml"

UNDERSTOOD = """
en pl ro ur pa ar ckb uk fa ps ti sq vi zh-Hans hu bg ml sk pt ru bn
es fr it gu hi ta ne zh-Hant tl tr lt lv cs am so sw kmr
"""


def test_every_language_that_is_to_be_understood_stands_in_the_registry_in_order() -> None:
    assert [entry.tag for entry in LANGUAGES if entry.understood] == UNDERSTOOD.split()


def test_the_pages_are_offered_in_six_languages() -> None:
    assert [entry.tag for entry in INTERFACE_LANGUAGES] == [
        "en", "pl", "ro", "ur", "ar", "ckb"
    ]  # fmt: skip


def test_tags_are_unique() -> None:
    assert len({entry.tag for entry in LANGUAGES}) == len(LANGUAGES)


def test_the_numbers_of_the_codes_follow_the_registry() -> None:
    assert numbering.all_ids("languages") == tuple(entry.tag for entry in LANGUAGES)


def test_a_number_once_given_to_a_language_stays_its_own() -> None:
    assert [numbering.number_of("languages", tag) for tag in ("en", "pl", "ur", "kmr", "bfi")] == [
        0,
        1,
        3,
        37,
        48,
    ]


@pytest.mark.parametrize("entry", LANGUAGES, ids=lambda entry: entry.tag)
def test_babel_knows_the_locale_of_every_language(entry: Language) -> None:
    locale = Locale.parse(entry.babel_locale)
    assert locale.text_direction == entry.direction


def test_a_tag_from_outside_the_registry_is_refused_before_it_reaches_babel() -> None:
    for tag in ("xx", "", "EN", "en-GB", "../en", "prs_AF", "ur\n"):
        assert not is_language(tag)
        with pytest.raises(UnknownIdError):
            language(tag)


def test_languages_read_from_right_to_left_are_those_in_arabic_script() -> None:
    assert {entry.tag for entry in LANGUAGES if entry.direction == "rtl"} == {
        entry.tag for entry in LANGUAGES if entry.script == "Arab"
    }


def test_readers_of_an_unwritten_language_are_pointed_to_a_written_one_of_the_registry() -> None:
    for entry in LANGUAGES:
        if entry.read_as is not None:
            assert language(entry.read_as).understood
    assert language("prs").read_as == "fa"
    assert language("pnb").read_as == "ur"


def test_sign_language_has_no_script_and_points_to_no_text() -> None:
    assert language("bfi").script == "Zxxx"
    assert language("bfi").read_as is None


def test_the_file_holds_nothing_the_registry_ignores() -> None:
    text = resources.files("pathfinder.data").joinpath("languages.toml").read_text("utf-8")
    record = tomllib.loads(text)
    assert set(record) == {"languages"}
    assert json.dumps(record)


@pytest.mark.skipif(not FACTS.exists(), reason="the compiled facts are not beside the checkout")
def test_names_scripts_and_directions_agree_with_the_compiled_facts() -> None:
    for fact in yaml.safe_load(FACTS.read_text("utf-8"))["languages"]:
        entry = language(fact["bcp47"])
        assert (entry.own_name, entry.script, entry.direction, entry.babel_locale) == (
            fact["native"],
            fact["script"],
            fact["direction"],
            fact["babel_locale"],
        )
