"""What to say before giving one's name: short lines to read out or to show, way by way.

Each line stands in the reader's language and in English, because the person who is shown it reads
English. Beside them stands what they cannot do: they can be written down and passed on all the
same.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from markupsafe import Markup

from pathfinder.languages import language
from pathfinder.pathway import Route
from pathfinder.web.sentences.wording import (
    ENGLISH,
    N_,
    filled,
    gettext,
    in_english,
    isolated,
    reader_locale,
    with_english,
)

_WITH_INTERPRETER: Final = "ask_interpreter"
_IN_ENGLISH_ALREADY: Final = {
    "ask_interpreter": "hello",
    "police_now": "police_now_in_english",
    "interpreter_not_family": None,
}
"""What somebody says who speaks English: the same without an interpreter, or nothing."""
_BLANK: Final = "…………"

LINES: Final = {
    "ask_interpreter": N_(
        "Hello. I need help. I speak %(language)s. Please find an interpreter who is not my family."
    ),
    "hello": N_("Hello. I need help."),
    "police_now": N_("I need the police now. I speak %(language)s. I am at …"),
    "police_now_in_english": N_("I need the police now. I am at …"),
    "interpreter_not_family": N_("Please find an interpreter who is not my family."),
    "whom_do_you_tell": N_(
        "Before I tell you my name: do you tell the police or the Home Office? When would you, "
        "without asking me?"
    ),
    "whom_do_police_tell": N_(
        "Before I tell you more: do you tell the Home Office? When would you, without asking me?"
    ),
    "whom_does_home_office_tell": N_(
        "Before I tell you my name: who in the Home Office sees what I say? Do you tell the police?"
    ),
    "without_name": N_("Can I talk to you without giving my name?"),
    "without_surname": N_("Can I leave out my family name at first?"),
    "tell_without_name": N_("I want to tell you what I know. I do not give my name."),
    "leave_my_name_out": N_("Please leave my name out of the notice to the Home Office."),
    "not_to_immigration": N_(
        "I do not agree to my details going to Immigration Enforcement. Please write that down."
    ),
    "safe_contact": N_("Please do not call or write to me at home. It is safe to call at …"),
    "crime_number_and_adviser": N_(
        "Please give me the crime number, and tell me how to reach an independent adviser."
    ),
    "woman_or_man": N_("I would like to speak to a woman. / I would like to speak to a man."),
    "high_risk_what_happens": N_(
        "What happens if you think that I am in very great danger? Who is told then?"
    ),
    "ask_police_without_my_name": N_(
        "Please ask the police, without my name, how they treat somebody like me. Please ask for "
        "the answer in writing."
    ),
    "what_do_you_write_down": N_("What do you write down? Who can see it?"),
    "how_long_samples": N_(
        "How long do you keep the samples? Who has the key? What happens when the time is over?"
    ),
    "tell_my_doctor": N_("Will you tell my family doctor?"),
    "speak_alone": N_("Please let me speak to you alone."),
    "caused_by_violence": N_(
        "This comes from violence. Is my treatment free of charge for that reason?"
    ),
    "write_down_injuries": N_("Please write down my injuries."),
    "keep_it_for_now": N_("Please keep what I say to yourselves for now."),
    "help_without_nrm": N_("What help can I get if I say no to the NRM?"),
    "advice_before_form": N_("Please send no form before I have had legal advice."),
    "read_it_back": N_("Please read back to me what you wrote, so that I can put it right."),
    "home_office_before_i_apply": N_("Before I apply: will you contact the Home Office about me?"),
    "my_adviser_first": N_("I want to speak to my adviser first."),
    "answer_in_writing": N_("Please give me your answer in writing."),
    "are_you_registered": N_("Are you registered to give advice about visas and papers?"),
    "what_is_secret": N_("Is what I tell you secret? What is not?"),
    "what_does_it_cost": N_("What does it cost? Can I get legal aid?"),
    "keep_my_address": N_("Please do not show my address to the other person."),
    "another_place_to_live": N_("I am not safe where I live. I ask for another place."),
    "advice_only": N_("I want advice only. I do not want to make a complaint now."),
    "tell_me_before_you_tell": N_("If you have to tell somebody, please tell me first."),
}
"""Every line, as it is spoken."""

_CAUTION: Final = N_(
    "They may write this down and still pass it on. Saying it to somebody who does not know about "
    "your papers tells them."
)
_HEADING: Final = N_("Before you give your name")
_HOW: Final = N_("Read this out, or show it.")


@dataclass(frozen=True)
class ScriptLine:
    """One line in the reader's language, and in English for whoever is shown it."""

    line: str
    spoken: Markup
    english: Markup | None
    """None where the reader reads English."""


@dataclass(frozen=True)
class Script:
    """The lines for one way, with what they cannot do; the caution is never left out."""

    heading: str
    how: str
    lines: tuple[ScriptLine, ...]
    caution: Markup


def script_for(way: Route, tag: str | None) -> Script:
    """Return what to say on a way; ``tag`` is the language the person speaks, None if not told."""
    return Script(
        heading=gettext(_HEADING),
        how=gettext(_HOW),
        lines=tuple(
            _line(line, tag) for one in way.script if (line := _line_spoken(one, tag)) is not None
        ),
        caution=with_english(_CAUTION),
    )


def _line_spoken(line: str, tag: str | None) -> str | None:
    return _IN_ENGLISH_ALREADY.get(line, line) if tag == ENGLISH else line


def _line(line: str, tag: str | None) -> ScriptLine:
    spoken = language(tag) if tag is not None else None
    own = isolated(spoken.own_name if spoken else _BLANK)
    english = in_english(str(filled(LINES[line], language=spoken.name if spoken else _BLANK)))
    if reader_locale().language == ENGLISH:
        return ScriptLine(
            line, filled(LINES[line], language=spoken.name if spoken else _BLANK), None
        )
    return ScriptLine(line, filled(gettext(LINES[line]), language=own), english)
