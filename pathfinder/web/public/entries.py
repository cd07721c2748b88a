"""One organisation or one service: everything known, and what nobody has told us.

Each fact stands with its page and date. The number in the address is permanent and names nothing.
A closed service keeps its page, which says what became of it and gives no number to call.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from flask import Blueprint, abort, render_template
from markupsafe import Markup

from pathfinder.circumstances import Circumstances, issue, read
from pathfinder.circumstances.numbering import id_of, is_numbered, number_of
from pathfinder.directory import Organization, Service
from pathfinder.disclosure import quotations_of, verdicts_of
from pathfinder.disclosure.model import ALL_RECIPIENTS
from pathfinder.errors import UnknownIdError
from pathfinder.matching.hours import answering
from pathfinder.provenance import Source
from pathfinder.web.locale import reader_language
from pathfinder.web.sentences import entries as words
from pathfinder.web.sentences.facts import (
    contract_line,
    everything_told,
    funders_line,
    never_told,
)
from pathfinder.web.sentences.plans import whom_it_is_for
from pathfinder.web.sentences.reach import host_of, hours_now, ways_to_reach
from pathfinder.web.sentences.told import ORGANIZATION, SERVICE
from pathfinder.web.sentences.verdicts import verdict_lines
from pathfinder.web.sentences.wording import in_english
from pathfinder.web.site import current_site

pages = Blueprint("entries", __name__)


@pages.get("/<language:lang>/o/<int:number>")
def entry(number: int) -> str:
    """Show everything about one entry, or what became of it; who would know, for anybody."""
    return _page(number, None)


@pages.get("/<language:lang>/o/<int:number>/<code>")
def entry_for(number: int, code: str) -> str:
    """Show everything about one entry; who would know, for what a person told."""
    return _page(number, read(code))


def _page(number: int, told: Circumstances | None) -> str:
    organization, service = _found(number)
    shown = [one for one in organization.services if one.state != "unverified"]
    alone = service or (shown[0] if len(shown) == 1 else None)
    if not shown or (service is not None and service not in shown):
        abort(404)
    return render_template(
        "entries/entry.html",
        pages_read=pages_read,
        words=words.entry_words(reader_language().tag),
        name=(service or organization).name,
        other_names=Markup(" · ").join(
            in_english(one) for one in (service or organization).other_names
        ),
        kind=words.kind_of_body(organization.kind),
        organization=organization,
        organization_path=_path(f"{ORGANIZATION}{organization.id}", told) if service else None,
        service=_everything(alone, organization, told) if alone else None,
        services=_links(shown, told),
        code=None if told is None else issue(told).code,
    )


@dataclass(frozen=True)
class Page:
    """A page that was read: its address, and whose it is with the date printed on it."""

    url: str
    words: Markup


def _everything(
    service: Service, organization: Organization, told: Circumstances | None
) -> dict[str, object]:
    """Return what the template tells of a service, or of what became of it."""
    if service.state != "active":
        later = (current_site().catalogue.service(one) for one in service.replaced_by)
        return {"became": _became(service), "instead": _links(later, told)}
    now = current_site().now
    today = now.date()
    answer = answering(service, now, today)
    verdicts = verdicts_of(service.id, today, organization.kind, circumstances=told)
    contract = service.contract
    return {
        "warnings": [line for line in (contract and contract_line(contract, today),) if line],
        "refer": service.needs_a_referrer,
        "ways": ways_to_reach(service, organization, today),
        "hours": hours_now(service, answer.state, answer.until, today),
        "confidential": service.confidential_place,
        "locations": service.locations,
        "verdicts": verdict_lines(verdicts, ALL_RECIPIENTS),
        "for_whom": whom_it_is_for(told_something=told is not None),
        "explained": _path(f"{SERVICE}{service.id}", told, "w"),
        "told": everything_told(service, today),
        "paid_by": contract and funders_line(contract),
        "never_told": never_told(service),
        "quotations": _quotations(service),
    }


def _became(service: Service) -> list[Markup]:
    """Return what became of a service that is not offered, and when it stopped."""
    lines = [words.what_became_of_it(service.state)]
    if service.ended is not None:
        lines.append(words.ended_line(service.ended.value))
    return lines


def _quotations(service: Service) -> list[tuple[Markup, tuple[Page, ...]]]:
    """Return the English words kept about a service: from its pages, and on who hears of you."""
    own = [
        (words.quoted(said.value.words), pages_read(said.sources)) for said in service.quotations
    ]
    on_sharing = [
        (words.rendered(said.words), (_page_read(said.url, said.date),))
        for said in quotations_of(service.id)
    ]
    return [*own, *on_sharing]


def pages_read(sources: tuple[Source, ...]) -> tuple[Page, ...]:
    """Return the pages behind a fact, each with its host and the date printed there."""
    return tuple(_page_read(source.url, source.date) for source in sources)


def _page_read(url: str, printed: str) -> Page:
    return Page(url, words.source_line(printed, host_of(url)))


def _found(number: int) -> tuple[Organization, Service | None]:
    """Return the entry behind a number, as far as the published catalogue still holds it."""
    catalogue = current_site().catalogue
    try:
        entry_id = id_of("entries", number)
        if entry_id.startswith(ORGANIZATION):
            return catalogue.organization(entry_id.removeprefix(ORGANIZATION)), None
        service = catalogue.service(entry_id.removeprefix(SERVICE))
    except UnknownIdError:
        abort(404)
    return catalogue.organization_of(service.id), service


def _path(entry_id: str, told: Circumstances | None, family: str = "o") -> str | None:
    """Return the path of an entry, or None for one so new that it has no number yet.

    ``family`` is ``o`` for everything known, ``w`` for who would know; the code of what a person
    told goes along.
    """
    if not is_numbered("entries", entry_id):
        return None
    path = f"/{reader_language().tag}/{family}/{number_of('entries', entry_id)}"
    return path if told is None else f"{path}/{issue(told).code}"


def _links(services: Iterable[Service], told: Circumstances | None) -> list[tuple[str, str]]:
    """Return the path and the name of every service that has a page."""
    paths = ((_path(f"{SERVICE}{one.id}", told), one.name) for one in services)
    return [(path, name) for path, name in paths if path is not None]
