"""Facts are somebody's dated words; what nobody has said is a question."""

from __future__ import annotations

from typing import Any, get_args

import pytest

from pathfinder.directory.model import (
    AccessFeature,
    Adviser,
    Ages,
    Contract,
    Residence,
    Service,
)
from pathfinder.web.sentences.facts import (
    contract_line,
    everything_told,
    funders_line,
    label_of,
    never_told,
    papers_line,
    told,
    what_they_do,
)
from tests.builders import ALWAYS, TODAY, fact, phone, residence_any, residence_some, service
from tests.web.words import plain

WORDED_ELSEWHERE = {"ended", "contract"}
"""The end of a service and of its contract have lines of their own."""
EXAMPLES: dict[str, tuple[Any, ...]] = {
    "needs": (("domestic_abuse",),),
    "helps": (("advocacy", "counselling"),),
    "genders": ("any", "women", "men"),
    "stay_genders": ("any", "women", "men"),
    "ages": (
        Ages(youngest=16),
        Ages(oldest=17),
        Ages(youngest=13, oldest=25),
        Ages(),
    ),
    "welcomes": (("lgbt", "deaf"),),
    "by_and_for": (("by_for_muslim",),),
    "only_for": (("refugees", "woman", "asylum"),),
    "residence": (
        residence_any(),
        residence_some(accepted=("asylum",)),
        residence_some(refused=("work_visa",)),
    ),
    "public_funds": ("not_needed", "needed"),
    "asks_for_papers": (True, False),
    "home_address": (("stafford",),),
    "area": (("staffordshire",), ("england",), ("uk",), ("tamworth", "lichfield")),
    "referral": ("self", "professional", "either"),
    "cost": ("free", "charged", "some_charged"),
    "languages": (("pl", "ur", "bfi"),),
    "interpreter": (True, False),
    "access": (get_args(AccessFeature),),
    "adviser": (Adviser(regulator="iaa", level=2), Adviser(regulator="sra"),
                Adviser(regulator="bar"), Adviser(regulator="other")),
    "often_full": (True, False),
    "hours": (ALWAYS,),
}  # fmt: skip


def test_every_field_that_holds_a_fact_is_worded() -> None:
    fields = {
        name
        for name, field in Service.model_fields.items()
        if "Fact[" in str(field.annotation) and name != "quotations"
    }
    assert fields == set(EXAMPLES) | WORDED_ELSEWHERE


@pytest.mark.parametrize("field", EXAMPLES)
def test_every_state_of_a_field_reads_as_a_sentence_of_its_own(field: str) -> None:
    sentences = []
    for value in EXAMPLES[field]:
        line = told(service(**{field: value}), field, TODAY)
        assert line is not None
        assert line.label == label_of(field)
        assert plain(line.sentence).startswith("They say: ")
        assert plain(line.sentence).endswith("(October 2026)")
        assert line.sources
        sentences.append(line.sentence)
    assert len(set(sentences)) == len(EXAMPLES[field])


def test_an_old_fact_says_that_it_may_have_changed() -> None:
    line = told(service(cost=fact("free", "2015")), "cost", TODAY)
    assert line is not None
    assert plain(line.sentence) == "They say: it is free (2015, so it may have changed)"


def test_a_fact_without_a_date_says_that_nobody_wrote_down_when() -> None:
    line = told(service(cost=fact("free", "undated")), "cost", TODAY)
    assert line is not None
    assert plain(line.sentence) == "They say: it is free (nobody wrote down when)"


def test_what_others_wrote_is_not_shown_as_their_own_words() -> None:
    line = told(service(cost=fact("free", own=False)), "cost", TODAY)
    assert line is not None
    assert plain(line.sentence).startswith("Another body wrote: it is free")


def test_silence_about_papers_is_said_to_be_silence() -> None:
    assert plain(papers_line(service(), TODAY)) == "Not known. Ask before you give your name."


def test_anyone_whatever_their_papers_stands_only_with_its_date() -> None:
    line = papers_line(service(residence=fact(residence_any(), "2021-09")), TODAY)
    assert plain(line) == (
        "They say: anyone, whatever their papers (September 2021, so it may have changed)"
    )


def test_a_restriction_names_whom_they_take_and_whom_not() -> None:
    some = Residence(scope="some", accepted=("asylum",), refused=("work_visa",))
    line = plain(papers_line(service(residence=some), TODAY))
    assert "they take people asking for asylum" in line
    assert "they do not take people on a work or student visa" in line
    assert "they decide each case" in line


def test_what_nobody_has_told_us_becomes_questions_to_ask() -> None:
    questions = never_told(service())
    assert "Do they help you whatever your visa or papers?" in questions
    assert "When are they open?" in questions
    assert all(question.endswith("?") for question in questions)


def test_a_known_field_is_no_question() -> None:
    known = service(**{field: values[0] for field, values in EXAMPLES.items()})
    assert never_told(known) == ()
    assert len(everything_told(known, TODAY)) == len(EXAMPLES)


def test_hours_of_a_line_answer_the_question_of_hours() -> None:
    assert "When are they open?" not in never_told(service(phones=(phone(hours=ALWAYS),)))


def test_only_those_who_advise_on_papers_are_asked_who_checks_them() -> None:
    asked = "Are their advisers registered to give immigration advice?"
    assert asked in never_told(service(helps=("immigration_advice",)))
    assert asked not in never_told(service(helps=("counselling",)))


def test_guesses_of_the_compilers_are_never_shown() -> None:
    guessed = service(inferred_needs=("forced_marriage",))
    assert not [line for line in everything_told(guessed, TODAY) if line.field == "needs"]


def test_a_card_names_the_first_things_a_service_does_and_says_that_there_are_more() -> None:
    does = what_they_do(service(helps=("advocacy", "counselling", "money_food")), TODAY, most=2)
    assert does is not None
    assert "Counselling or therapy and more" in plain(does)
    assert "Money" not in plain(does)
    assert what_they_do(service(), TODAY, most=2) is None


@pytest.mark.parametrize(("ends", "is_said"), [("2026-09-30", True), ("2027-03-31", False)])
def test_the_end_of_a_contract_is_said_once_it_is_over(ends: str, is_said: bool) -> None:
    line = contract_line(fact(Contract(ends=ends)), TODAY)
    assert (line is not None) == is_said
    if line is not None:
        assert "30 September 2026" in plain(line)
        assert "may have changed" in plain(line)


def test_who_pays_is_named_in_english() -> None:
    line = funders_line(fact(Contract(funders=("The Council",))))
    assert line is not None
    assert 'lang="en"' in line
    assert funders_line(fact(Contract())) is None
