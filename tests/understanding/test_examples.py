"""People can read and correct the files of examples, and a broken one says where and how."""

from __future__ import annotations

import pytest

from pathfinder.errors import DataError
from pathfinder.understanding import check_examples, shipped_examples
from pathfinder.understanding.examples import FEWEST, LEARNT, NOTHING, read_examples
from pathfinder.vocabulary import BY_AND_FOR

from .development import SAID, SPELLINGS

HEAD = 'language = "bfi"\nwritten_by = "x"\nreviewed_by = ""\n\n[said]\n'
ENOUGH = "".join(
    f"{concept} = [{', '.join(f'{chr(34)}{concept} {number}{chr(34)}' for number in range(20))}]\n"
    for concept in (*LEARNT, NOTHING)
)


def problems(text: str, *measured: str) -> list[tuple[int, str]]:
    found = check_examples({"bfi.toml": text}, measured)
    assert all(one.file == "bfi.toml" and one.cure for one in found)
    return [(one.line, one.problem) for one in found]


def test_the_shipped_files_have_no_findings_and_hold_nothing_that_is_measured() -> None:
    measured = [said["text"] for spelling in SAID.values() for said in spelling]
    assert check_examples(shipped_examples(), measured) == []


def test_every_file_is_named_after_a_spelling_known_here() -> None:
    languages = {example.language for example in read_examples(shipped_examples())}
    assert languages <= set(SPELLINGS)


def test_who_runs_a_service_is_never_learnt() -> None:
    assert not set(LEARNT) & set(BY_AND_FOR)
    said = HEAD + 'by_for_muslim = ["a Muslim organisation"]\n'
    assert problems(said) == [(6, "'by_for_muslim' cannot be learnt")]


def test_a_file_with_enough_of_everything_has_no_findings() -> None:
    assert problems(HEAD + ENOUGH) == []


def test_a_concept_without_texts_and_one_with_too_few_are_named() -> None:
    lines = ENOUGH.splitlines(keepends=True)
    few = 'fraud = ["tricked"]\n'
    kept = [line for line in lines if not line.startswith(("fgm =", "fraud ="))]
    assert sorted(problems(HEAD + "".join([*kept, few]))) == [
        (0, f"fgm has 0 of {FEWEST[False]} texts"),
        (5 + len(kept) + 1, f"fraud has 1 of {FEWEST[False]} texts"),
    ]


@pytest.mark.parametrize(
    ("line", "problem"),
    [
        ('"fgm fraud" = ["both of them", "Both OF them"]', "'Both OF them' stands here twice"),
        ('"fgm fraud" = ["fgm 1"]', "'fgm 1' stands here twice"),
        ('"fgm fraud" = ["a measured text"]',
         "'a measured text' is one of the texts that understanding is measured by"),
        ('"fgm fraud" = ["\\u200b"]', "A text is empty"),
    ],
)  # fmt: skip
def test_a_text_said_twice_or_measured_or_empty_is_named(line: str, problem: str) -> None:
    found = problems(HEAD + ENOUGH + line + "\n", "A Measured text")
    assert [one for _, one in found] == [problem]


def test_an_unknown_id_is_named_with_its_line() -> None:
    assert problems(HEAD + 'no_such_need = ["a"]\n') == [(6, "'no_such_need' cannot be learnt")]


def test_nothing_stands_alone() -> None:
    assert problems(HEAD + '"nothing fraud" = ["a"]\n') == [(6, "'nothing' cannot be learnt")]


def test_what_is_wrong_in_several_files_is_said_at_once() -> None:
    with pytest.raises(DataError) as raised:
        read_examples({"ro.toml": "said = [\n", "hu.toml": HEAD + 'nix = ["a"]\n'})
    assert {finding.file for finding in raised.value.findings} == {"ro.toml", "hu.toml"}
