"""Every reason of the closed list has its sentence; doubts become questions."""

from __future__ import annotations

import pytest

from pathfinder.errors import UnknownIdError
from pathfinder.matching.reasons import ATTRIBUTES, ReasonKind
from pathfinder.web.sentences.matches import doubts_of, reason_sentence, why_it_fits
from tests.builders import TODAY, residence_some, service
from tests.web.words import plain

DETAILS = {
    ReasonKind.LIMITS: ("residence", "public_funds", "only_for"),
    ReasonKind.NEED: ("domestic_abuse",),
    ReasonKind.HELP: ("advocacy",),
    ReasonKind.PERSON: ("deaf",),
    ReasonKind.STATUS: ("asylum",),
    ReasonKind.AREA: ("local", "national"),
    ReasonKind.DECIDES: ATTRIBUTES,
    ReasonKind.SILENT: ATTRIBUTES,
    ReasonKind.ASK: ("registered",),
    ReasonKind.OLD: tuple(
        f"{attribute}:{printed}" for attribute in ATTRIBUTES for printed in ("2021", "undated")
    ),
    ReasonKind.LANGUAGE: ("pl",),
    ReasonKind.INTERPRETER: ("yes",),
    ReasonKind.BY_AND_FOR: ("by_for_deaf",),
    ReasonKind.NEAR: ("5", "15", "40"),
    ReasonKind.REMOTE: ("yes",),
    ReasonKind.OPEN: ("17:00",),
    ReasonKind.REACH: ("website_only",),
    ReasonKind.REFERRAL: ("professional",),
    ReasonKind.PAPERS: ("not_known", "any:2021:organization", "some:2021:other", "asked"),
    ReasonKind.CONTRACT: ("ended",),
}


def test_every_kind_of_reason_is_tried_here() -> None:
    assert set(DETAILS) == set(ReasonKind)


@pytest.mark.parametrize(
    "written", [f"{kind}:{detail}" for kind, details in DETAILS.items() for detail in details]
)
def test_every_reason_has_a_sentence(written: str) -> None:
    assert plain(reason_sentence(written, service(), TODAY))


def test_a_reason_outside_the_list_is_our_mistake() -> None:
    with pytest.raises(UnknownIdError):
        reason_sentence("because:so", service(), TODAY)


def test_a_limit_is_said_in_their_own_words() -> None:
    limited = service(residence=residence_some(accepted=("asylum",)))
    (line,) = doubts_of(("limits:residence",), limited, TODAY)
    assert plain(line).startswith("They do not take everyone. They say: they take people asking")


def test_silence_becomes_a_question_to_ask() -> None:
    (line,) = doubts_of(("silent:residence", "silent:needs"), service(), TODAY)
    assert plain(line) == (
        "Nobody has told us: do they help people with your visa or papers? do they help with this?"
    )


def test_what_was_last_said_in_one_year_stands_in_one_sentence() -> None:
    lines = doubts_of(("old:needs:2021-03", "old:area:2021", "old:ages:undated"), service(), TODAY)
    assert [plain(line) for line in lines] == [
        "We last knew in 2021: they help with this and they take people from your area. "
        "Ask if it is still so.",
        "Nobody wrote down when: they help people of your age. Ask if it is still so.",
    ]


def test_an_old_number_or_hour_is_no_doubt_about_being_taken() -> None:
    assert doubts_of(("old:phone:2015", "old:hours:undated"), service(), TODAY) == ()


def test_the_distance_is_told_in_whole_kilometres() -> None:
    near = ("need:domestic_abuse", "near:15", "open:17:00", "papers:not_known")
    told = [plain(line) for line in why_it_fits(near, service(), TODAY, kilometres=7)]
    assert told == ["Hurt or scared by a partner or family", "About 7 km away"]
    assert plain(why_it_fits(("near:5",), service(), TODAY, 0)[0]) == "Less than 1 km away"


def test_advice_on_papers_says_to_ask_whether_they_are_registered() -> None:
    (line,) = doubts_of(("ask:registered",), service(), TODAY)
    assert "registered" in plain(line)


def test_a_door_only_others_can_open_says_whom_to_ask() -> None:
    (line,) = doubts_of(("referral:professional",), service(), TODAY)
    assert "Ask a doctor, social worker" in plain(line)
