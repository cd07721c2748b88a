"""Where facts and places come from, how long a fact is relied on, and under which licences."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from functools import lru_cache
from importlib import resources
from typing import Final

from markupsafe import Markup

from pathfinder.provenance import LIFETIMES, KindOfFact
from pathfinder.web.sentences.reach import host_of
from pathfinder.web.sentences.sections import Marked, Section, outside_link, sections
from pathfinder.web.sentences.wording import N_, gettext, isolated

_DAYS_A_YEAR: Final = 365

_KINDS: Final = {
    KindOfFact.TAKES: N_("Whom a service takes and what it does"),
    KindOfFact.STATUS: N_("Whether visa, papers or benefits matter"),
    KindOfFact.CONTACT: N_("Numbers, addresses and websites"),
    KindOfFact.HOURS: N_("Opening hours"),
    KindOfFact.LANGUAGES: N_("Languages, interpreters and access"),
    KindOfFact.COST: N_("What it costs and who can send you"),
    KindOfFact.SHARING: N_("Whom they say they tell"),
}

_SOURCES: Final[tuple[Marked, ...]] = (
    (
        N_("Facts about services"),
        (
            N_(
                "We read the public pages of each organisation, and pages of others about it. "
                "Beside each fact stands the page and the date printed on it. Many pages print no "
                "date; then we write that nobody wrote down when."
            ),
            N_(
                "What an organisation says about itself, what others say about it and what nobody "
                "says are kept apart."
            ),
        ),
    ),
)
_LICENCES: Final[tuple[Marked, ...]] = (
    (
        N_("Places and figures"),
        (N_("The positions of towns, villages and postcodes, and the sizes of places:"),),
    ),
)
_ATTRIBUTIONS: Final = (
    "Contains National Statistics data © Crown copyright and database right 2021, 2024. "
    "Source: Office for National Statistics licensed under the Open Government Licence v3.0.",
    "Contains OS data © Crown copyright and database right 2014. "
    "Contains Royal Mail data © Royal Mail copyright and database right 2014.",
    "Contains data of GeoNames, licensed under CC BY 4.0; selected and corrected.",
)
"""Attributions in the words that the licences ask for; they stay in English in every language."""


@dataclass(frozen=True)
class Lifetime:
    """How long one kind of fact is relied on."""

    kind: str
    years: Markup


@dataclass(frozen=True)
class Dataset:
    """One body of data that was used; its name and licence stay in English."""

    title: str
    licence: str
    link: Markup


@dataclass(frozen=True)
class Sources:
    """What the page about sources says."""

    facts: tuple[Section, ...]
    lifetimes_heading: str
    lifetimes_lead: str
    kind_column: str
    years_column: str
    lifetimes: tuple[Lifetime, ...]
    places: tuple[Section, ...]
    datasets: tuple[Dataset, ...]
    attributions: tuple[str, ...]


def sources_sentences() -> Sources:
    """Return what the page about sources says."""
    return Sources(
        facts=sections(_SOURCES, {}),
        lifetimes_heading=gettext("How long we rely on a fact"),
        lifetimes_lead=gettext(
            "After this time we write that it may have changed. A warning never gets weaker with "
            "time. These times are our own judgement; no rule sets them."
        ),
        kind_column=gettext("What it is about"),
        years_column=gettext("Years from the date on the page"),
        lifetimes=tuple(
            Lifetime(gettext(_KINDS[kind]), isolated(str(days // _DAYS_A_YEAR), "ltr"))
            for kind, days in LIFETIMES.items()
        ),
        places=sections(_LICENCES, {}),
        datasets=tuple(
            Dataset(
                entry["title"],
                entry["licence"],
                outside_link(entry["url"], host_of(entry["url"])),
            )
            for entry in _datasets()
        ),
        attributions=_ATTRIBUTIONS,
    )


@lru_cache(maxsize=1)
def _datasets() -> tuple[dict[str, str], ...]:
    text = resources.files("pathfinder.data").joinpath("gazetteer/sources.toml").read_text("utf-8")
    return tuple(tomllib.loads(text).values())
