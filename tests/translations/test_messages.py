"""A translation says no more and no less than the English, and cannot break or poison a page."""

from __future__ import annotations

import re
import tomllib
import unicodedata
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Any

import pytest
from babel.messages.catalog import Message
from babel.messages.extract import extract_from_dir
from babel.messages.pofile import read_po

from pathfinder.languages import INTERFACE_LANGUAGES, language

ROOT = Path(__file__).parents[2]
LANGUAGES = [one.tag for one in INTERFACE_LANGUAGES if one.tag != "en"]
KEYWORDS: Any = {"N_": None, "gettext": None, "ngettext": (1, 2)}
PLACE = re.compile(r"%\(\w+\)[sd]")
NUMBER = re.compile(r"\d+")
LINK = re.compile(r"https?:|www\.|\b[\w-]+\.(?:org|com|net|gov|uk|example)\b")
FORBIDDEN_CHARACTERS = {"Cc", "Cf", "Co", "Cn"}
"""Controls, bidi marks and unassigned characters; but some scripts need their joiners."""
JOINERS = {"\u200c", "\u200d"}


@cache
def messages(tag: str) -> dict[str, Message]:
    path = ROOT / "translations" / language(tag).babel_locale / "LC_MESSAGES" / "messages.po"
    with path.open("rb") as file:
        catalog = read_po(file, locale=language(tag).babel_locale, abort_invalid=True)
    return {english(message): message for message in catalog if message.id}


def english(message: Message) -> str:
    return message.id[0] if isinstance(message.id, tuple) else str(message.id)


def pairs(tag: str) -> Iterator[tuple[str, str]]:
    """Each English sentence with each of its translated forms."""
    for message in messages(tag).values():
        if isinstance(message.id, tuple):
            yield from ((message.id[-1], form) for form in message.string or ())
        else:
            yield str(message.id), str(message.string)


@cache
def written_in_the_code() -> frozenset[str]:
    found = extract_from_dir(ROOT / "pathfinder" / "web" / "sentences", keywords=KEYWORDS)
    texts = (text for _, _, text, _, _ in found)
    return frozenset(text[0] if isinstance(text, tuple) else text for text in texts)


@pytest.mark.parametrize("tag", LANGUAGES)
def test_every_sentence_of_the_pages_is_translated(tag: str) -> None:
    assert written_in_the_code() - set(messages(tag)) == set()
    assert [sentence for sentence, translated in pairs(tag) if not translated.strip()] == []
    assert [sentence for sentence, message in messages(tag).items() if message.fuzzy] == []


@pytest.mark.parametrize("tag", LANGUAGES)
def test_no_translation_is_kept_for_a_sentence_that_is_gone(tag: str) -> None:
    assert set(messages(tag)) - written_in_the_code() == set()


@pytest.mark.parametrize("tag", LANGUAGES)
def test_places_to_fill_are_the_same(tag: str) -> None:
    wrong = [
        sentence
        for sentence, translated in pairs(tag)
        if sorted(PLACE.findall(sentence)) != sorted(PLACE.findall(translated))
    ]
    assert wrong == []


@pytest.mark.parametrize("tag", LANGUAGES)
def test_numbers_are_the_same(tag: str) -> None:
    wrong = [
        (sentence, translated)
        for sentence, translated in pairs(tag)
        if sorted(NUMBER.findall(sentence)) != sorted(NUMBER.findall(translated))
    ]
    assert wrong == []


@pytest.mark.parametrize("tag", LANGUAGES)
def test_a_translation_brings_no_markup_link_or_hidden_character(tag: str) -> None:
    for sentence, translated in pairs(tag):
        assert "<" not in translated, sentence
        assert ">" not in translated, sentence
        assert set(LINK.findall(translated)) <= set(LINK.findall(sentence)), sentence
        hidden = [
            character
            for character in translated
            if unicodedata.category(character) in FORBIDDEN_CHARACTERS and character not in JOINERS
        ]
        assert hidden == [], sentence


@pytest.mark.parametrize("tag", LANGUAGES)
def test_percent_signs_only_open_places_to_fill(tag: str) -> None:
    for sentence, translated in pairs(tag):
        assert "%" not in PLACE.sub("", translated).replace("%%", ""), sentence


@pytest.mark.parametrize("tag", LANGUAGES)
def test_the_words_of_the_glossary_are_used_wherever_the_english_stands(tag: str) -> None:
    path = ROOT / "translations" / language(tag).babel_locale / "glossary.toml"
    glossary = tomllib.loads(path.read_text("utf-8"))
    assert len(glossary) > 25
    missing = []
    for sentence, translated in pairs(tag):
        terms = [term for term in glossary if term in sentence]
        longest = [t for t in terms if not any(t != other and t in other for other in terms)]
        missing += [
            (term, translated)
            for term in longest
            if glossary[term].casefold() not in translated.casefold()
        ]
    assert missing == []


@pytest.mark.parametrize("tag", LANGUAGES)
def test_every_term_of_the_glossary_stands_in_a_sentence(tag: str) -> None:
    path = ROOT / "translations" / language(tag).babel_locale / "glossary.toml"
    glossary = tomllib.loads(path.read_text("utf-8"))
    sentences = [sentence for sentence, _ in pairs(tag)]
    unused = [term for term in glossary if not any(term in sentence for sentence in sentences)]
    assert unused == []
