"""The guided questions: at most six, one a page, each answered by a tap.

The answers live in the code alone. Where one answer is chosen, each is a link to the next code;
where several can be, the form is answered by a redirect to it. So Back always works, and so does
going on tomorrow, from the code.
"""

from __future__ import annotations

from itertools import chain
from typing import Final

from flask import Blueprint, abort, redirect, render_template, request
from werkzeug.wrappers import Response

from pathfinder.circumstances import QUESTIONS, Circumstances, issue, read
from pathfinder.geography import ELSEWHERE, Place, gazetteer
from pathfinder.languages import LANGUAGES
from pathfinder.vocabulary import BY_AND_FOR, HELPS, NEEDS, PEOPLE
from pathfinder.web.locale import reader_language
from pathfinder.web.sentences.frame import danger_in_both
from pathfinder.web.sentences.places import own_language_name, place_name
from pathfinder.web.sentences.questions import (
    answer_label,
    question_heading,
    question_reason,
    question_words,
)

pages = Blueprint("questions", __name__)

WHAT_HAPPENED: Final = "what_happened"
"""Asked on the first page already; here only to add to it. Its number is 0."""
TO_CHOOSE_FROM: Final = {
    WHAT_HAPPENED: NEEDS,
    "what_would_help": HELPS,
    "who_is_it_for": PEOPLE,
    "worries": ("fears_police", "insecure_status", "fears_family", "no_recourse", "money_food"),
}
"""The questions with several answers, and the concepts to choose from."""
WISHES: Final = {"who_is_it_for": BY_AND_FOR}
"""Answers offered apart from the others: an extra wish, never asked for."""
FINER: Final = {"worries": ("asylum", "partner_visa", "work_visa")}
"""What may be said more exactly once a worry about visa or papers is chosen; never asked for."""


@pages.get("/<language:lang>/q/<code>")
def next_question(code: str) -> str | Response:
    """Ask the first question that is neither answered nor skipped, or show who can help."""
    told = read(code)
    question = _first_open(told)
    if question is None:
        return redirect(_path("r", told), 303)
    return _page(told, question, then="q")


@pages.post("/<language:lang>/q/<code>")
def next_answered(code: str) -> Response:
    """Take the answers to that question and go on to the next one."""
    told = read(code)
    question = _first_open(told)
    return redirect(_path("q", _with_answers(told, question) if question else told), 303)


@pages.get("/<language:lang>/q/<code>/<int:number>")
def one_question(code: str, number: int) -> str:
    """Ask one question again, by its number."""
    return _page(read(code), _numbered(number), then="r")


@pages.post("/<language:lang>/q/<code>/<int:number>")
def one_answered(code: str, number: int) -> Response:
    """Take the answers to that one question and show who can help."""
    return redirect(_path("r", _with_answers(read(code), _numbered(number))), 303)


def _page(told: Circumstances, question: str, then: str) -> str:
    previous = _previous(told, question) if then == "q" else told
    return render_template(
        "questions/question.html",
        words=question_words(reader_language().tag),
        question=question,
        heading=question_heading(question),
        reason=question_reason(question),
        in_danger="danger_now" in told.urgency,
        danger_line=danger_in_both(),
        several=_choices(told, question, TO_CHOOSE_FROM.get(question, ())),
        wishes=_choices(told, question, WISHES.get(question, ())),
        told_wishes=bool(told.by_and_for),
        finer=_choices(told, question, FINER.get(question, ())),
        told_finer=not set(told.status).isdisjoint(FINER["worries"]),
        links=_links(told, question, then),
        place=told.place,
        villages=_villages() if question == "where" else (),
        skip=_path(then, _marked(told, question, "skipped")),
        back=_path(then, previous) if previous else None,
        show_now=_path("r", told),
        ways=_path("p", told),
    )


def _choices(
    told: Circumstances, question: str, concepts: tuple[str, ...]
) -> list[tuple[str, str, bool]]:
    """Return concepts to choose from: the id, what it is called, and whether it was chosen."""
    return [
        (concept, answer_label(question, concept), concept in told.concepts) for concept in concepts
    ]


def _links(told: Circumstances, question: str, then: str) -> list[tuple[str, str, bool]]:
    """Return the answers to a question with one answer: label, path, and whether it was chosen."""
    done = _marked(told, question, "answered")
    words = question_words(reader_language().tag)
    if question == "safe_now":
        calm, danger = done.without_concept("danger_now"), done.with_concept("danger_now")
        return [
            (words.safe, _path(then, calm), False),
            (words.in_danger, _path(then, danger), told == danger),
            (words.not_sure, _path(then, calm), False),
        ]
    if question == "where":
        return [
            (
                place_name(place.id),
                _path(then, done.replaced(place=place.id)),
                told.place == place.id,
            )
            for place in _towns_and_areas()
        ] + [(words.rather_not, _path(then, done.replaced(place=None)), False)]
    if question == "language":
        return [
            (
                own_language_name(spoken.tag),
                _path(then, done.replaced(languages=(spoken.tag,))),
                spoken.tag in told.languages,
            )
            for spoken in LANGUAGES
        ]
    return []


def _with_answers(told: Circumstances, question: str) -> Circumstances:
    """Return the situation with what the form of a question says; what is not ours is left out."""
    done = _marked(told, question, "answered")
    place = request.form.get("place", "")
    if question == "where" and gazetteer().holds(place):
        return done.replaced(place=place)
    chosen = set(request.form.getlist("c"))
    offered = (table.get(question, ()) for table in (TO_CHOOSE_FROM, WISHES, FINER))
    for concept in chain.from_iterable(offered):
        done = done.with_concept(concept) if concept in chosen else done.without_concept(concept)
    return done


def _marked(told: Circumstances, question: str, mark: str | None) -> Circumstances:
    """Return the situation with a question marked as answered or skipped, or not at all."""
    if question not in QUESTIONS:
        return told
    marks = {
        name: tuple(other for other in getattr(told, name) if other != question)
        for name in ("answered", "skipped")
    }
    if mark is not None:
        marks[mark] = (*marks[mark], question)
    return told.replaced(**marks)


def _first_open(told: Circumstances) -> str | None:
    done = {*told.answered, *told.skipped}
    return next((question for question in QUESTIONS if question not in done), None)


def _previous(told: Circumstances, question: str) -> Circumstances | None:
    """Return the situation whose next question is the one before; None before the first."""
    earlier = QUESTIONS[: QUESTIONS.index(question)]
    return _marked(told, earlier[-1], None) if earlier else None


def _numbered(number: int) -> str:
    questions = (WHAT_HAPPENED, *QUESTIONS)
    return questions[number] if number < len(questions) else abort(404)


def _towns_and_areas() -> list[Place]:
    towns = {place.name: place for place in gazetteer().towns}
    named_apart = [place for place in gazetteer().areas if place.name not in towns]
    places = sorted((*towns.values(), *named_apart), key=lambda place: place.name)
    return [*places, gazetteer().place(ELSEWHERE)]


def _villages() -> list[Place]:
    villages = (place for place in gazetteer().places if place.kind == "village")
    return sorted(villages, key=lambda place: place.name)


def _path(family: str, told: Circumstances) -> str:
    return f"/{reader_language().tag}/{family}/{issue(told).code}"
