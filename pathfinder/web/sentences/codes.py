"""The sentences for entering a code and for the sheet that a code opens."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from typing import Final

from pathfinder.web.sentences.wording import N_, gettext

AS_TEXT: Final = N_("As plain text, to read aloud or copy")
NO_WAY_OUT_OF_TEXT: Final = N_("The “Leave now” button is not there. Go back to find it.")
"""Stands beside each link to the plain text, which can hold no button."""


@dataclass(frozen=True)
class CodeWords:
    """Everything the pages about codes say."""

    title: str
    enter_title: str
    heading: str
    label: str
    hint: str
    send: str
    offline: str
    unknown_title: str
    unknown: str
    check: str
    again: str
    start_again: str
    sheet_heading: str
    your_code: str
    how_to_open: str
    means: str
    means_nothing: str
    first_ones: str
    all_answers: str
    careful: str
    as_text: str
    no_way_out_of_text: str
    careful_text: str


@lru_cache(maxsize=128)
def code_words(tag: str) -> CodeWords:
    """Return the words of the pages in a language; it must be that of the page being answered."""
    del tag
    return CodeWords(
        title=gettext("Your page"),
        enter_title=gettext("Code"),
        heading=gettext("I have a code"),
        label=gettext("Your code"),
        hint=gettext("Letters and numbers, for example from a card. Big or small does not matter."),
        send=gettext("Open"),
        offline=gettext("It was not sent. Is there a connection? Please try again."),
        unknown_title=gettext("No such code"),
        unknown=gettext("We do not know this code."),
        check=gettext("Look at each letter again. One may be wrong or missing."),
        again=gettext("Try the code again"),
        start_again=gettext("Start again without a code"),
        sheet_heading=gettext("To print or to read out"),
        your_code=gettext("Your code"),
        how_to_open=gettext(
            "Write this code on the first page, under “I have a code”. It opens the same answers. "
            "It does not hold your name."
        ),
        means=gettext("What it means"),
        means_nothing=gettext("It means nothing special. It opens a page for everyone."),
        first_ones=gettext("The first to call"),
        all_answers=gettext("All answers"),
        careful=gettext("Whoever finds this paper can read it. Keep it where it is safe for you."),
        as_text=gettext(AS_TEXT),
        no_way_out_of_text=gettext(NO_WAY_OUT_OF_TEXT),
        careful_text=gettext(
            "Whoever finds this text can read it. Keep it where it is safe for you."
        ),
    )
