"""The lexicon's files can be read and corrected by people, and a broken one says where and how."""

from __future__ import annotations

import pytest

from pathfinder.errors import DataError
from pathfinder.geography import gazetteer
from pathfinder.understanding.building.drafting import draft_of
from pathfinder.understanding.lexicon import Lexicon
from pathfinder.understanding.patterns import PatternError, read_pattern
from pathfinder.understanding.written import SHARED_FILE, check_files, read_files, shipped_texts
from pathfinder.vocabulary import CONCEPTS, FACETS

from .conftest import Hear

_, FILES = read_files(shipped_texts())


def test_the_shipped_files_have_no_findings() -> None:
    assert check_files(shipped_texts()) == []


def test_every_file_names_who_wrote_and_who_reviewed_it() -> None:
    assert all(file.written_by and file.reviewed_by is not None for file in FILES)
    assert {file.language for file in FILES} >= {"en", "pl", "ur", "ur-Latn"}


@pytest.mark.parametrize("language", ["en", "pl", "ur", "ur-Latn"])
def test_every_concept_but_by_and_for_can_be_said(language: str) -> None:
    (file,) = (file for file in FILES if file.language == language)
    sayable = {concept for facet in FACETS if facet != "by_and_for" for concept in CONCEPTS[facet]}
    assert sayable - set(file.phrases) == set()


@pytest.mark.parametrize("language", [file.language for file in FILES if file.examples])
def test_nearly_every_example_is_understood_as_its_file_says(
    hear_text: Hear, language: str
) -> None:
    (file,) = (file for file in FILES if file.language == language)
    missed = [
        example
        for concept, examples in file.examples.items()
        for example in examples
        if concept not in hear_text(example, file.language).circumstances.concepts
    ]
    assert len(missed) <= sum(map(len, file.examples.values())) / 20, missed


def test_every_place_in_the_lexicon_stands_in_the_gazetteer(lexicon: Lexicon) -> None:
    assert {id_ for id_, _ in lexicon.places if not gazetteer().holds(id_)} == set()


def test_a_file_that_is_not_toml_is_named_with_its_line() -> None:
    texts = {**shipped_texts(), "pl.toml": 'language = "pl"\nidioms = [broken\n'}
    with pytest.raises(DataError) as raised:
        draft_of(texts)
    (finding,) = raised.value.findings
    assert (finding.file, finding.line) == ("pl.toml", 2)


def test_all_that_is_wrong_in_a_file_is_said_at_once() -> None:
    wrong = (
        'language = "pl"\nwritten_by = "x"\nreviewed_by = ""\n[phrases]\n'
        'domestic_abuse = ["{nobody} hits"]\nno_such_need = ["a"]\nfgm = ["a b/c-d"]\n'
    )
    with pytest.raises(DataError) as raised:
        draft_of({SHARED_FILE: shipped_texts()[SHARED_FILE], "pl.toml": wrong})
    assert [finding.line for finding in raised.value.findings] == [6, 5, 7]


def test_the_bare_name_of_a_language_is_refused_as_a_wish() -> None:
    wish = 'language = "pl"\nwritten_by = "x"\nreviewed_by = ""\nwishes = ["tylko? {tongue}"]\n'
    shared = {SHARED_FILE: shipped_texts()[SHARED_FILE]}
    (finding,) = check_files({**shared, "pl.toml": wish})
    assert (finding.file, finding.line) == ("pl.toml", 4)


@pytest.mark.parametrize("pattern", ["", "a & ", "..", "{Bad}", "?!"])
def test_a_pattern_without_words_is_refused(pattern: str) -> None:
    with pytest.raises(PatternError):
        read_pattern(pattern)


def test_what_may_be_missing_makes_two_patterns_of_one() -> None:
    assert len(read_pattern("my? boss hits")) == 2
