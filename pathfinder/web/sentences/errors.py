"""What to say when an address, a form or we ourselves went wrong; never what was typed."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from pathfinder.web.sentences.wording import N_, gettext

_TROUBLES: Final = {
    400: (N_("This did not work"), N_("The address or the form is not one this site can read.")),
    404: (
        N_("There is no such page"),
        N_("The address may be mistyped or too old. Nothing you told us is lost: we keep nothing."),
    ),
    405: (N_("This did not work"), N_("This page cannot be used in that way.")),
    413: (N_("That is too long"), N_("Please write less. A few words are enough.")),
    500: (
        N_("Something broke on our side"),
        N_("It is not your fault. Please try again, or go back to the first page."),
    ),
}


@dataclass(frozen=True)
class Trouble:
    """A heading and a sentence for one kind of trouble."""

    title: str
    sentence: str


def trouble(status: int) -> Trouble:
    """Return what to say for one of the statuses 400, 404, 405, 413 and 500."""
    title, sentence = _TROUBLES[status]
    return Trouble(gettext(title), gettext(sentence))
