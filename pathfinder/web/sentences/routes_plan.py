"""Why a way stands where it stands in a plan, and what is said above the ways.

A reason is an id with what it is about; the order by who comes to know is explained once, above.
"""

from __future__ import annotations

from typing import Final

from markupsafe import Markup

from pathfinder.errors import UnknownIdError
from pathfinder.pathway.reasons import ReasonKind
from pathfinder.web.sentences.concepts import concept_name
from pathfinder.web.sentences.wording import N_, filled, gettext, with_english

NOTES: Final = {
    "in_danger_first": N_(
        "You said that you are in danger now. Staying alive comes first: call 999 if you can."
    ),
    "calling_has_a_cost": N_(
        "Calling has a cost. The police may tell Immigration Enforcement, and we cannot promise "
        "that they will not. If children live with you, their school will be told."
    ),
    "no_route_without_exceptions": N_(
        "No way is free of exceptions. The ways come first that lead least to the police and the "
        "Home Office, as far as we know. Not known does not mean safe."
    ),
    "under_18_told_sooner": N_(
        "If you are under 18, grown-ups who help you have to tell others sooner. Ask each one: "
        "whom will you tell, and when?"
    ),
    "nothing_protects_a_witness": N_(
        "You saw a crime. What police were asked about victims of abuse at home does not cover "
        "you: we found nothing like it for a witness."
    ),
    "general_ways": N_("These are ways for everybody. Tell us more, and we choose better."),
}

_FIXED: Final = {
    "danger:now": N_("It is the fastest help in danger."),
    "general:any": N_("It is for everybody."),
    "run_by:police": N_("The police run it."),
    "run_by:home_office": N_("The Home Office runs it, or it acts for the Home Office."),
    "provider:unknown": N_("We know nobody who does this here for you."),
    "last:somebody": N_("Somebody is there, whatever happened."),
}
_ABOUT: Final = {
    ReasonKind.NEED: N_("It is for this: %(what)s."),
    ReasonKind.HELP: N_("It gives: %(what)s."),
    ReasonKind.TOLD: N_("You told us: %(what)s."),
}
_ORDER: Final = (ReasonKind.POLICE, ReasonKind.HOME_OFFICE)
"""These made the order; the verdicts themselves say them better than any reason could."""


def plan_note(note: str) -> Markup:
    """Return one thing that is said above the ways; ``UnknownIdError`` for no known note."""
    try:
        return with_english(NOTES[note])
    except KeyError:
        raise UnknownIdError("note of a plan", note) from None


def route_reason(reason: str) -> Markup | None:
    """Return a reason as a sentence; None where the verdicts beside it say it already."""
    kind, _, about = reason.partition(":")
    if reason in _FIXED:
        return filled(gettext(_FIXED[reason]))
    if kind in _ORDER:
        return None
    if kind not in _ABOUT:
        raise UnknownIdError("reason of a plan", reason)
    return filled(gettext(_ABOUT[ReasonKind(kind)]), what=concept_name(about))
