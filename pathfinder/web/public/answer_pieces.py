"""How the page of answers is put together from finished pieces."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date
from functools import partial
from typing import Final

from pathfinder.circumstances import QUESTIONS, Circumstances, issue
from pathfinder.circumstances.numbering import number_of
from pathfinder.circumstances.shapes import MOST_CONCEPTS
from pathfinder.geography import gazetteer
from pathfinder.matching import Found, Without
from pathfinder.store.published import Published
from pathfinder.web.cards import Card, current_cards
from pathfinder.web.locale import reader_language
from pathfinder.web.pieces import Pieces, current_pieces
from pathfinder.web.privacy import ANSWERS
from pathfinder.web.sentences import results as sentences
from pathfinder.web.sentences.places import place_name
from pathfinder.web.sentences.questions import question_heading
from pathfinder.web.sentences.told import ToldThing, everything_told_us
from pathfinder.web.site import current_site

AT_ONCE: Final = 10
"""Cards on one page."""


def page_of_answers(told: Circumstances, found: Found, code: str, part: int | None) -> bytes:
    """Return a page of answers, put together.

    ``part`` is None for the plain address, else the number in the address: 0 for the first page
    with a note that something was left out, 2 and more for later pages.
    """
    tag, site = reader_language().tag, current_site()
    published = site.published()
    pieces, words = current_pieces(tag, code), sentences.results_words(tag)
    things = everything_told_us(told, published.catalogue, tag)
    start, middle, after_told, end = pieces.around(
        "results/results.html", part, words=words, questions=_questions, dress=ANSWERS
    )
    page = [start]
    if "danger_now" in told.urgency:
        page.append(pieces.one("results/danger.html", words=words))
    page.append(middle)
    page += _told(pieces, words, things)
    if part == 0:
        page.append(_note(pieces, words.left_out))
    if len(told.concepts) >= MOST_CONCEPTS:
        page.append(_note(pieces, words.full))
    page.append(after_told)
    page += _before_the_cards(pieces, words, told, found, things)
    page += _cards(pieces, words, told, found, max(part or 1, 1), published, site.today)
    page.append(end)
    return b"".join(page)


def _told(
    pieces: Pieces, words: sentences.ResultsWords, things: Sequence[ToldThing]
) -> list[bytes]:
    """Return what was understood, each with the link that takes it away."""
    if not things:
        return [_note(pieces, words.told_nothing, "told")]
    start, end = pieces.around("results/chips.html")
    chips = [
        pieces.one(
            "results/chip.html",
            (thing, position),
            thing=thing,
            position=position,
            number=number_of("entries", thing.id) if thing.field == "organizations" else None,
            words=words,
        )
        for position, thing in enumerate(things)
    ]
    return [start, *chips, end]


def _before_the_cards(
    pieces: Pieces,
    words: sentences.ResultsWords,
    told: Circumstances,
    found: Found,
    things: Sequence[ToldThing],
) -> list[bytes]:
    """Return what has to be said or asked before anybody is shown."""
    said = []
    if found.matches and found.listeners:
        said.append(pieces.one("results/jump.html", words=words))
    if told.place is not None and gazetteer().place(told.place).choices:
        said.append(_which_place(pieces, told, told.place))
    if found.outside:
        said.append(_note(pieces, words.outside, "card"))
    if sentences.is_about_papers(told):
        said.append(_papers(pieces, words))
    if found.without:
        said += _without(pieces, words, found, things)
    elif not found.matches:
        said.append(_note(pieces, words.nobody, "card"))
    return said


def _cards(
    pieces: Pieces,
    words: sentences.ResultsWords,
    told: Circumstances,
    found: Found,
    part: int,
    published: Published,
    today: date,
) -> list[bytes]:
    """Return the answers in two groups, then who can listen now."""
    first, count, shelf = (part - 1) * AT_ONCE, len(found.matches), current_cards()
    shown = found.matches[first : first + AT_ONCE]
    cards = shelf.laid_out(shown, told, pieces.tag, published, today, False)
    sure = max(found.matches.sure - first, 0)
    page = _group(pieces, "yes", words.fits, cards[:sure]) if cards[:sure] else []
    if cards[sure:]:
        page += _group(pieces, "ask", words.ask, cards[sure:])
    if count > AT_ONCE:
        more = pieces.one(
            "results/more.html",
            (part, count),
            part=part,
            more=count > first + AT_ONCE,
            span=partial(sentences.shown_of, first + 1, first + len(shown), count),
            words=words,
        )
        page.append(more)
    if part == 1 and found.listeners:
        cards = shelf.laid_out(found.listeners, told, pieces.tag, published, today, True)
        page += _group(pieces, "listen", words.listen, cards, words.listen_why)
    return page


def _group(
    pieces: Pieces, name: str, heading: str, cards: Iterable[Card], lead: str = ""
) -> list[bytes]:
    start, end = pieces.around("results/group.html", name, id=name, heading=heading, lead=lead)
    return [start, *[card.encoded for card in cards], end]


def _which_place(pieces: Pieces, told: Circumstances, place_id: str) -> bytes:
    """Return the question that a name of several places leaves open, a link for each answer."""
    place = gazetteer().place(place_id)
    choices = [
        (place_name(one), f"/{pieces.tag}/r/{issue(told.replaced(place=one)).code}")
        for one in place.choices
    ]
    question = sentences.which_place(place.name)
    return pieces.made_anew("results/which.html", question=question, choices=choices)


def _papers(pieces: Pieces, words: sentences.ResultsWords) -> bytes:
    police = current_site().settings.police_force
    return pieces.one(
        "results/papers.html",
        about_papers=partial(sentences.papers_and_police, police),
        advisers=_advisers,
        words=words,
    )


def _without(
    pieces: Pieces, words: sentences.ResultsWords, found: Found, things: Sequence[ToldThing]
) -> list[bytes]:
    """Return what to take away to find more."""
    note = words.nobody_surely if found.matches else words.nobody
    start, end = pieces.around("results/without.html", note, note=note)
    positions = {thing.id: position for position, thing in enumerate(things)}
    lines = [
        _without_one(pieces, things[positions[one.told]], one, positions[one.told])
        for one in found.without
    ]
    return [start, *lines, end]


def _without_one(pieces: Pieces, thing: ToldThing, one: Without, position: int) -> bytes:
    return pieces.one(
        "results/without_one.html",
        (thing, one.count, position),
        position=position,
        line=partial(sentences.without_line, thing.name, one.count),
    )


def _note(pieces: Pieces, note: str, look: str = "ask") -> bytes:
    return pieces.one("results/note.html", note, note=note, look=look)


def _questions() -> tuple[str, ...]:
    return tuple(question_heading(question) for question in ("what_happened", *QUESTIONS))


def _advisers() -> str:
    return issue(Circumstances(helps=("immigration_advice",))).code
