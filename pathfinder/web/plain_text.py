"""The sheet of a code as plain text, for somebody who reads it aloud to another.

It says what the sheet and its cards say, with the same sentences, one idea a line. What must not
be missed comes first, because a voice cannot be skimmed. It holds no address of this site, so that
a text that is found or sent on does not lead back here.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from markupsafe import Markup

from pathfinder.circumstances import Circumstances
from pathfinder.matching import Found, Match
from pathfinder.matching.hours import is_day_and_night
from pathfinder.web.asking import current_desk
from pathfinder.web.card_contents import CardContents, card_contents
from pathfinder.web.locale import reader_language
from pathfinder.web.sentences.codes import CodeWords, code_words
from pathfinder.web.sentences.facts import told as told_of
from pathfinder.web.sentences.frame import frame_sentences
from pathfinder.web.sentences.reach import Way
from pathfinder.web.sentences.results import (
    ResultsWords,
    is_about_papers,
    papers_and_police,
    results_words,
)
from pathfinder.web.sentences.told import everything_told_us
from pathfinder.web.sentences.unmarked import TOGETHER, short_lines
from pathfinder.web.sentences.wording import in_english, isolated
from pathfinder.web.site import current_site

Block = Sequence[str]
"""Sentences that belong together; an empty line follows them."""


def plain_text(told: Circumstances, found: Found, first: Sequence[Match], code: str) -> str:
    """Return the text for a person and the services to call first, in the reader's language."""
    language = reader_language()
    lines = (
        "\n".join(line for sentence in block for line in short_lines(sentence, language.direction))
        for block in _blocks(told, found, first, code)
        if block
    )
    return "\n\n".join(lines) + "\n"


def _blocks(
    told: Circumstances, found: Found, first: Sequence[Match], code: str
) -> Iterator[Block]:
    tag = reader_language().tag
    words, of_codes = results_words(tag), code_words(tag)
    frame = frame_sentences(tag, current_site().settings)
    yield [frame.danger, *([words.in_danger] if "danger_now" in told.urgency else ())]
    yield _what_was_told(told, words)
    yield _before_the_services(told, found, words)
    if first:
        yield [f"{of_codes.first_ones if found.matches else words.listen}:"]
    for number, match in enumerate(first, 1):
        yield list(_service(number, match, told, words))
    yield _how_to_open(code, of_codes)
    yield [frame.unchecked] if frame.unchecked else ()


def _what_was_told(told: Circumstances, words: ResultsWords) -> Block:
    things = everything_told_us(told, current_site().catalogue, reader_language().tag)
    if not things:
        return [words.told_nothing]
    return [f"{words.told}:", *(Markup("- {}").format(thing.name) for thing in things)]


def _before_the_services(told: Circumstances, found: Found, words: ResultsWords) -> Block:
    """Return what has to be said before anybody is named."""
    notes: list[str] = []
    if found.outside:
        notes.append(words.outside)
    if is_about_papers(told):
        notes.append(papers_and_police(current_site().settings.police_force))
    if not found.matches:
        notes.append(words.nobody)
    elif found.without:
        notes.append(words.nobody_surely)
    return notes


def _service(number: int, match: Match, told: Circumstances, words: ResultsWords) -> Iterator[str]:
    """Yield the lines of one service; what limits it comes before what it offers, as on a card."""
    site = current_site()
    desk = current_desk().verdicts
    verdicts = desk.of(match.service, desk.opened_for(told))
    contents = card_contents(match, None, verdicts, site.published(), site.today)
    yield Markup("{}.{}{}").format(number, TOGETHER, in_english(contents.service.name))
    if contents.shows_organization:
        yield in_english(contents.organization.name)
    yield from contents.doubts
    if contents.does:
        yield contents.does
    yield from _ways(contents, match)
    for line in contents.lines:
        yield Markup("{}: {}").format(line.label, line.sentence)
    yield Markup("{}: {}").format(words.papers, contents.papers)
    yield f"{words.who_would_know}:"
    for verdict in contents.verdicts:
        if verdict.caution:
            yield Markup("{} {}").format(words.caution, verdict.sentence)
        else:
            yield verdict.sentence


def _ways(contents: CardContents, match: Match) -> Iterator[str]:
    for way in contents.calls:
        yield _way(way)
        yield from way.notes
    if contents.calls:
        yield contents.hours
    # Who reads this later needs more than whether somebody answers at this moment.
    if match.open == "open" and not is_day_and_night(contents.service):
        hours = told_of(contents.service, "hours", current_site().today)
        if hours is not None:
            yield Markup("{}: {}").format(hours.label, hours.sentence)
    for way in contents.writing:
        yield _way(way)


def _way(way: Way) -> Markup:
    return Markup("{} {}").format(way.action, way.shown)


def _how_to_open(code: str, words: CodeWords) -> Block:
    return [f"{words.your_code}:", isolated(code, "ltr"), words.how_to_open, words.careful_text]
