"""The sentences around the one text field of the site."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

from pathfinder.web.sentences.wording import gettext


@dataclass(frozen=True)
class SpeakWords:
    """Everything the page with the text field says."""

    title: str
    label: str
    hint: str
    also: str
    send: str
    offline: str
    kept: str
    empty: str
    not_understood: str
    try_again: str
    or_choose: str
    choose: str
    answer_questions: str
    listen: str


@lru_cache(maxsize=128)
def speak_words(tag: str) -> SpeakWords:
    """Return the words of the page in a language; it must be that of the page being answered."""
    del tag
    return SpeakWords(
        title=gettext("Your words"),
        label=gettext("Say it in your own words"),
        hint=gettext("A few words are enough, in any language. The name of a town helps."),
        also=gettext("You can also write a code from a card, or the name of a service."),
        send=gettext("Show me who can help"),
        offline=gettext("It was not sent. Is there a connection? Please try again."),
        kept=gettext(
            "We read your words once and throw them away. The next page shows only what we "
            "understood."
        ),
        empty=gettext("There were no words in it. Please write a few, or choose below."),
        not_understood=gettext("We did not understand. That is our fault, not yours."),
        try_again=gettext("Try other words, or one word at a time."),
        or_choose=gettext("Or choose, without writing"),
        choose=gettext("Choose what happened"),
        answer_questions=gettext("Answer a few questions"),
        listen=gettext("Show me who can listen now"),
    )
