from __future__ import annotations

import unicodedata

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from pathfinder.languages import fold

TEXTS = st.text(max_size=40)


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("mąż", "maz"),
        ("ŁÓDŹ", "lodz"),
        ("đường", "duong"),
        ("Sjælland og Ørsted", "sjaelland og orsted"),
        ("Straße", "strasse"),
        ("şi ţi", "și ți"),
        ("dövüyor", "dovuyor"),
    ],
)
def test_latin_letters_lose_what_a_phone_keyboard_may_leave_out(typed: str, meant: str) -> None:
    assert fold(typed) == fold(meant)


@pytest.mark.parametrize("spelling", ["İstanbul", "ISTANBUL", "ıstanbul", "istanbul", "i̇stanbul"])
def test_all_four_turkish_letters_i_are_one(spelling: str) -> None:
    assert fold(spelling) == "istanbul"


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("می", "مي"),
        ("كمك", "کمک"),
        ("شقة", "شقه"),
        ("أب", "اب"),
        ("إب", "اب"),
        ("آب", "اب"),
        ("ہمارا", "همارا"),
        ("مجھے", "مجهے"),
        ("علی", "على"),
        ("ژنەکەم", "ژنهكهم"),
        ("مێردەکەم", "میردەکەم"),
        ("مسؤول", "مسوول"),
    ],
)
def test_arabic_letters_of_neighbouring_keyboards_are_one(one: str, other: str) -> None:
    assert fold(one) == fold(other)


def test_letters_that_make_other_words_in_urdu_stay_apart() -> None:
    assert fold("ہے") != fold("ہی")
    assert fold("پانی") != fold("بانی")
    assert fold("گھر") != fold("کھر")


def test_tatweel_and_harakat_are_dropped() -> None:
    assert fold("زَوْجِـــي") == fold("زوجي") == "زوجي"


def test_zero_width_and_direction_characters_are_dropped() -> None:
    assert fold("می\u200cروم") == fold("میروم")
    assert fold("hus\u200bband\ufeff \u202eabc\u202c") == "husband abc"
    assert fold("po\u00adlice") == "police"


def test_arabic_presentation_forms_are_ordinary_letters() -> None:
    assert fold("ﻻ") == fold("لا")


@pytest.mark.parametrize(
    ("word", "script"),
    [
        ("पति", "DEVANAGARI"),
        ("ਮਾਰਦਾ", "GURMUKHI"),
        ("પતિ", "GUJARATI"),
        ("স্বামী", "BENGALI"),
        ("கணவர்", "TAMIL"),
        ("ഭർത്താവ്", "MALAYALAM"),
    ],
)
def test_the_marks_of_indic_scripts_are_never_stripped(word: str, script: str) -> None:
    def marks(text: str) -> list[str]:
        decomposed = unicodedata.normalize("NFD", text)
        return [mark for mark in decomposed if unicodedata.category(mark) in ("Mn", "Mc")]

    assert marks(word)
    folded = fold(word)
    assert set(marks(word)) <= set(marks(folded))
    assert all(script in unicodedata.name(letter) for letter in folded)


def test_two_spellings_of_a_nukta_are_one_and_the_nukta_stays() -> None:
    assert fold("\u0958") == fold("\u0915\u093c") != fold("\u0915")


def test_old_and_new_spellings_of_a_malayalam_chillu_are_one() -> None:
    assert fold("മകൻ") == fold("മകന്\u200d")


def test_two_spellings_of_the_bengali_khanda_ta_are_one() -> None:
    assert fold("হঠাৎ") == fold("হঠাত্\u200d")


def test_cyrillic_letters_of_their_own_stay_and_optional_dots_go() -> None:
    assert fold("Её") == "ее"
    assert fold("їжа") != fold("іжа")
    assert fold("мой") != fold("мои")
    assert fold("ґвалт") == fold("гвалт")


def test_a_stress_mark_over_a_cyrillic_vowel_goes() -> None:
    assert fold("му\u0301ж") == "муж"


def test_syllables_that_ethiopic_writers_swap_are_one() -> None:
    assert fold("ሠላም") == fold("ሰላም")
    assert fold("ዓይን") == fold("ኣይን")


def test_digits_of_every_script_become_ascii() -> None:
    assert fold("٠١٢ ۳۴۵ ६७८ ੯০১ ௨൩ １２") == "012 345 678 901 23 12"


@pytest.mark.parametrize("apostrophe", ["'", "’", "ʼ", "`", "´", ""])
def test_an_apostrophe_inside_a_word_makes_no_difference(apostrophe: str) -> None:
    assert fold(f"пам{apostrophe}ять can{apostrophe}t") == "память cant"


def test_control_characters_and_any_white_space_are_one_space() -> None:
    assert fold(" a\u0000\tb\r\n\u3000c\u2028d ") == "a b c d"


@given(TEXTS)
@example("İ")
@example("ǰ̣")
@example("ﷺ")
@example("'a'b'")
def test_folding_twice_changes_nothing(text: str) -> None:
    assert fold(fold(text)) == fold(text)


@given(TEXTS)
def test_composed_and_decomposed_text_fold_alike(text: str) -> None:
    assert fold(unicodedata.normalize("NFD", text)) == fold(unicodedata.normalize("NFC", text))
