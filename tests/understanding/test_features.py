"""The same text always has the same features, and a denial makes others of them."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from pathfinder.geography import gazetteer
from pathfinder.languages import words
from pathfinder.understanding import Lexicon, OrganizationNames, PlaceNames
from pathfinder.understanding.features import Features, Sensed, sense_features, spelling_features
from pathfinder.understanding.linker import take_in


def spelled(text: str, denied: frozenset[int] = frozenset()) -> set[int]:
    cut = words(text)
    return set(spelling_features(cut, denied, frozenset(), range(len(cut))))


def test_spelling_shares_most_of_its_features_with_a_slip_of_it() -> None:
    meant, slipped = spelled("husband"), spelled("husbamd")
    assert len(meant & slipped) > len(meant) / 3
    assert not meant & spelled("violet")


def test_a_denied_word_shares_nothing_with_the_word_itself() -> None:
    assert not spelled("hits") & spelled("hits", frozenset({0}))


def test_words_that_are_not_spaced_are_read_as_runs_of_characters() -> None:
    assert spelled("丈夫") < spelled("丈夫打我")


def test_senses_make_pairs_within_a_sentence_alone() -> None:
    one, other = Sensed(0, 1, 3), Sensed(2, 3, 7)
    together = sense_features([one, other], [0, 0, 0], ())
    apart = sense_features([one, other], [0, 0, 1], ())
    assert len(together) == 3
    assert len(apart) == 2
    assert apart.keys() < together.keys()


def test_the_order_of_two_senses_makes_no_difference() -> None:
    first = sense_features([Sensed(0, 1, 3), Sensed(1, 2, 7)], [0, 0], ())
    second = sense_features([Sensed(0, 1, 7), Sensed(1, 2, 3)], [0, 0], ())
    assert first.keys() == second.keys()


def test_a_denied_sense_is_another_feature() -> None:
    said = sense_features([Sensed(0, 1, 3)], [0], ())
    denied = sense_features([Sensed(0, 1, 3)], [0], {0})
    assert not said.keys() & denied.keys()


def features_of(lexicon: Lexicon, text: str, language: str) -> Features:
    places = PlaceNames(gazetteer(), lexicon)
    taken = take_in(text, language, places, lexicon, OrganizationNames({}, lexicon.shared))
    assert taken
    return taken.features


def test_husbands_who_hit_are_one_thing_in_every_language(lexicon: Lexicon) -> None:
    english = features_of(lexicon, "my husband hits me", "en").sensed.keys()
    polish = features_of(lexicon, "mąż mnie bije", "pl").sensed.keys()
    urdu = features_of(lexicon, "شوہر مارتا ہے", "ur").sensed.keys()
    assert len(english & polish & urdu) >= 3


def test_the_name_of_a_place_is_not_weighed(lexicon: Lexicon) -> None:
    with_place = features_of(lexicon, "I live in Tamworth", "en").spelled
    assert not with_place.keys() & spelled("Tamworth")


@given(st.text(max_size=60))
def test_any_text_has_features_and_each_comes_from_words_of_it(text: str) -> None:
    cut = words(text)
    for start, end in spelling_features(cut, frozenset(), frozenset(), range(len(cut))).values():
        assert 0 <= start < end <= len(cut)
