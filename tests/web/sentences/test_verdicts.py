"""The glossary word for word, because here the strength of a word is the fact."""

from __future__ import annotations

from typing import Any

import pytest

from pathfinder.disclosure import Onward, Openness, Verdict
from pathfinder.disclosure.model import ALL_RECIPIENTS
from pathfinder.disclosure.openness import TRIGGERS
from pathfinder.disclosure.verdicts import Link
from pathfinder.web.public_app import PublicApp
from pathfinder.web.sentences.verdicts import recipient_name, verdict_lines, verdict_sentence
from tests.web.words import plain

HOME_OFFICE = "the Home Office, which includes Immigration Enforcement"


def verdict(said: str, standing: str, date: str = "2024-05", **fields: Any) -> Verdict:
    """Return a verdict that counts as it was said, unless ``openness`` says otherwise."""
    triggers = fields.pop("triggers", ())
    openness = fields.pop("openness", said)
    return Verdict(
        recipient=fields.pop("recipient", "police"),
        openness=Openness[openness.upper()],
        standing=standing,  # type: ignore[arg-type]
        said=Openness[said.upper()],
        triggers=triggers,
        chain=(Link(rule="r", triggers=triggers, url="https://x.example/", date=date),),
        **fields,
    )


DANGER = ("risk_to_life", "child_at_risk")
LIST = "if somebody could die or if a child is in danger"
LAW = "The law protects what you tell them to get legal advice. Ask what it does not cover."


@pytest.mark.parametrize(
    ("given", "words"),
    [
        (verdict("closed_by_law", "own_current"), LAW),
        (verdict("closed_by_law", "kind"), LAW),
        (
            verdict("if_you_agree", "own_current"),
            "They say they tell the police only if you say yes (May 2024).",
        ),
        (
            verdict("if_you_agree", "own_old", openness="not_known"),
            "We do not know. In 2024 they wrote that they tell the police only if you say yes. "
            "Ask if it is still so.",
        ),
        (
            verdict("if_you_agree", "own_old", "undated", openness="not_known"),
            "We do not know. In a text without a date they wrote that they tell the police only "
            "if you say yes. Ask if it is still so.",
        ),
        (
            verdict("if_you_agree", "kind", openness="not_known"),
            "We do not know. A rule for services like this says to ask you first. "
            "Ask if they keep it.",
        ),
        (
            verdict("in_danger", "own_current", triggers=DANGER),
            f"They say they tell the police without asking only: {LIST}. (May 2024)",
        ),
        (
            verdict("in_danger", "own_old", triggers=DANGER, openness="not_known"),
            f"We do not know. In 2024 they wrote that they tell the police without asking only: "
            f"{LIST}. Ask if it is still so.",
        ),
        (
            verdict("in_danger", "own_old", "undated", triggers=DANGER, openness="not_known"),
            f"We do not know. In a text without a date they wrote that they tell the police "
            f"without asking only: {LIST}. Ask if it is still so.",
        ),
        (
            verdict("in_danger", "kind", triggers=DANGER, openness="not_known"),
            f"We do not know. Services like this may tell the police without asking: {LIST}. "
            "Ask them.",
        ),
        (
            verdict("not_known", "silent"),
            "We do not know if they tell the police. Nobody has said. "
            "Ask before you give your name.",
        ),
        (
            verdict("not_known", "silent", recipient="home_office", reason="public_body"),
            "The law lets them tell the Home Office. We do not know if they do. "
            "Ask before you give your name.",
        ),
        (verdict("may", "own_current"), "They may tell the police, and may not ask you."),
        (verdict("may", "own_old"), "They may tell the police, and may not ask you. (May 2024)"),
        (
            verdict("may", "kind", recipient="home_office"),
            f"Services like this may tell {HOME_OFFICE}, and may not ask you. (May 2024)",
        ),
        (
            verdict("always", "kind", assumed=("under_18",), surely=Openness.NOT_KNOWN),
            "They tell the police if you are under 18. If not, we do not know.",
        ),
        (
            verdict("always", "kind", assumed=("under_18",), surely=Openness.MAY),
            "They tell the police.",
        ),
        (verdict("always", "own_current"), "They tell the police."),
        (verdict("always", "own_old"), "They tell the police."),
        (verdict("always", "kind", recipient="home_office"), f"They tell {HOME_OFFICE}."),
    ],
)
def test_the_glossary_stands_word_for_word(given: Verdict, words: str) -> None:
    assert plain(verdict_sentence(given)) == words


@pytest.mark.parametrize("said", ["if_you_agree", "in_danger"])
def test_a_promise_that_does_not_count_is_not_worded_as_one(said: str) -> None:
    given = verdict(said, "own_current", triggers=DANGER, openness="not_known")
    assert plain(verdict_sentence(given)).startswith("We do not know. In 2024 they wrote")


@pytest.mark.parametrize("trigger", TRIGGERS)
def test_every_trigger_can_be_listed(trigger: str) -> None:
    given = verdict("in_danger", "kind", triggers=(trigger,), openness="not_known")
    assert "without asking: " in plain(verdict_sentence(given))


def test_only_may_and_always_carry_a_mark() -> None:
    for openness in Openness:
        given = verdict(openness.id, "own_current")
        (line,) = verdict_lines({"police": given}, ("police",))
        assert line.caution == (openness.id in ("may", "always"))
        assert (line.openness, line.standing) == (openness.id, "own_current")


def test_every_recipient_has_a_name_and_a_place_in_the_sentence() -> None:
    sentences = {
        plain(verdict_sentence(verdict("always", "kind", recipient=recipient)))
        for recipient in ALL_RECIPIENTS
    }
    assert len(sentences) == len(ALL_RECIPIENTS)
    assert all(recipient_name(recipient) for recipient in ALL_RECIPIENTS)


@pytest.mark.parametrize("tag", ["pl", "ur"])
def test_the_english_stands_beside_a_translation(app: PublicApp, tag: str) -> None:
    with app.test_request_context(f"/{tag}/"):
        sentence = verdict_sentence(verdict("may", "own_old"))
    assert '<small lang="en" dir="ltr">They may tell the police, and may not ask you.' in sentence


def onward(told: str | None, *, agreed: bool, openness: str = "may") -> Onward:
    return Onward(
        holder=told or "somebody",
        told=told,  # type: ignore[arg-type]
        agreed=agreed,
        openness=Openness[openness.upper()],
        what=(),
        links=(),
    )


@pytest.mark.parametrize(
    ("given", "words"),
    [
        (
            onward("police", agreed=True),
            f"If you agree that the police are told, the police may tell {HOME_OFFICE} without "
            "asking you.",
        ),
        (
            onward("police", agreed=False, openness="always"),
            f"If the police are told, the police tell {HOME_OFFICE} without asking you.",
        ),
        (
            onward("council", agreed=True),
            f"If you agree that the council is told, the council may tell {HOME_OFFICE} without "
            "asking you.",
        ),
        (
            onward(None, agreed=True),
            f"Somebody they tell may tell {HOME_OFFICE} without asking you.",
        ),
    ],
)
def test_agreeing_to_one_body_is_never_worded_as_agreeing_to_the_next(
    app: PublicApp, given: Onward, words: str
) -> None:
    beside = verdict("if_you_agree", "own_current", recipient="home_office", onward=given)
    alone = beside.model_copy(update={"only_onward": True})
    with app.test_request_context("/en/"):
        (line,) = verdict_lines({"home_office": beside}, ["home_office"])
        assert plain(line.onward or "") == words
        (line,) = verdict_lines({"home_office": alone}, ["home_office"])
    assert (plain(line.sentence), line.onward) == (words, None)


def test_that_a_person_agrees_is_no_way_of_telling_without_asking(app: PublicApp) -> None:
    given = verdict("in_danger", "own_current", triggers=("consent", "risk_to_life", "unknown"))
    with app.test_request_context("/en/"):
        assert "if you say yes" not in verdict_sentence(given)
        assert "if somebody could die" in verdict_sentence(given)
