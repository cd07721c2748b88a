"""The sentences around every page: leave, languages, danger, what we keep, who runs the site.

They are the same on each page of a language, so they are made once per language.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import lru_cache
from typing import Final, Literal

from markupsafe import Markup

from pathfinder.languages import INTERFACE_LANGUAGES, Language, language
from pathfinder.web.sentences.wording import (
    ENGLISH,
    N_,
    filled,
    gettext,
    in_both,
    in_english,
    isolated,
)
from pathfinder.web.settings import Settings

_DANGER: Final = N_(
    "In danger now? Call %(number)s. If you cannot speak on a mobile, press %(key)s when told. "
    "You are put through to the police. We cannot promise what they pass on."
)
_UNCHECKED: Final = N_("Nobody who grew up with this language has checked these words yet.")


@dataclass(frozen=True)
class Frame:
    """Everything the base template says, in one language."""

    tag: str
    direction: Literal["ltr", "rtl"]
    review: bool
    """Whether the words are a translation that no native speaker has signed."""
    skip: str
    leave: str
    leave_hint: str
    languages_label: str
    languages: tuple[Language, ...]
    unchecked: Markup | None
    danger: Markup
    keep_nothing: str
    keep_nothing_link: str
    who_runs: tuple[Markup, ...]
    home: str
    safe: str
    about: str
    one_moment: str


@lru_cache(maxsize=128)
def frame_sentences(tag: str, settings: Settings) -> Frame:
    """Return the frame of a language; it must be the language of the page being answered."""
    return Frame(
        tag=tag,
        direction=language(tag).direction,
        review=tag != ENGLISH,
        skip=gettext("Go to the main part"),
        leave=gettext("Leave now"),
        leave_hint=gettext("opens another site"),
        languages_label=gettext("Languages"),
        languages=INTERFACE_LANGUAGES,
        unchecked=_unchecked(tag),
        danger=_danger(gettext),
        keep_nothing=gettext("We keep nothing about you."),
        keep_nothing_link=gettext("What that means, and what it does not"),
        who_runs=who_runs(settings),
        home=gettext("First page"),
        safe=gettext("Is your phone safe?"),
        about=gettext("About this site"),
        one_moment=gettext("One moment"),
    )


def danger_in_both() -> Markup:
    """Return the danger line with the English beside a translation, for where it stands first."""
    return in_both(lambda _, translated: _danger(translated))


def _danger(translated: Callable[[str], str]) -> Markup:
    return filled(
        translated(_DANGER),
        number=Markup('<a href="tel:999">{}</a>').format(isolated("999", "ltr")),
        key=isolated("55", "ltr"),
    )


def who_runs(settings: Settings) -> tuple[Markup, ...]:
    """Return who runs the site, and who does not where the operator's settings make that true."""
    if not settings.operator:
        return (filled(gettext("This is a copy for trying out. Nobody runs it for the public.")),)
    lines = [
        filled(gettext("%(operator)s runs this site."), operator=isolated(settings.operator)),
    ]
    if not settings.operator_is_police:
        lines.append(filled(gettext("We are not the police.")))
    if not settings.operator_is_home_office:
        lines.append(filled(gettext("We are not the Home Office.")))
    return tuple(lines)


def _unchecked(tag: str) -> Markup | None:
    if tag == ENGLISH:
        return None
    return Markup("<p>{}</p><p>{}</p>").format(gettext(_UNCHECKED), in_english(_UNCHECKED))
