"""One step of an explanation: who tells whom, by which page, and what really travels so far.

For the page that explains who would know. Everything is an id or our own short English; whether
the full text was seen stands with each step.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Literal

from pathfinder.disclosure.edges import Edge
from pathfinder.disclosure.graph import SERVICE, Graph
from pathfinder.disclosure.model import SharingRule, Statement, Travels
from pathfinder.disclosure.openness import Openness, Trigger
from pathfinder.disclosure.reach import Label
from pathfinder.disclosure.sayings import Saying
from pathfinder.disclosure.standing import Standing, standing_of
from pathfinder.disclosure.travel import and_unnamed, is_unnamed, mask_of, parts_of
from pathfinder.values import Value


class Evidence(Value):
    """A rule or a claim as it was read: what it says in our words, where and when."""

    id: str
    kind: Literal["rule", "claim"]
    holder: str
    """About whom it was written: this body, or a wider kind it belongs to."""
    triggers: tuple[Trigger, ...]
    what: tuple[Travels, ...]
    """What it names; empty where the page does not say."""
    says: Openness
    """How openly by itself, whoever it is about."""
    standing: Standing
    consent: Literal["asked", "not_asked", "n/a", "not_stated"]
    told: Literal["yes", "no", "unknown"]
    """Whether the person hears of it."""
    basis: str
    words: str
    url: str
    """Empty where no address is known; then there is a title."""
    title: str | None
    date: str
    further_urls: tuple[str, ...]
    status: Literal["current", "superseded", "past_review_date", "announced", "ended"]
    unseen: bool
    """Whether only an opening or a second hand was read: "we have not seen the full text"."""


class Step(Value):
    """One step: somebody who knows tells somebody else, or is or acts for them already."""

    holder: str
    recipient: str
    why: Literal["says", "acts_for", "sits_in"]
    """Because a rule or claim says so, or because of what they are."""
    openness: Openness
    """How openly this step counts."""
    what: tuple[Travels, ...]
    """What really travels on this chain: what the steps before let through and this one passes on.

    Facts stand as ``facts_identified`` or as ``facts_anonymous``, never as both.
    """
    evidence: Evidence | None
    what_is_stated: bool = True
    """Whether every page up to here says what is passed on; else ``what`` is the most it can be."""
    stays_behind: tuple[Travels, ...] = ()
    """What the page of this step names, and what does not get so far on this chain."""
    points_to_you: bool = False
    """Whether only facts without a name travel: in a small place they may point to somebody."""
    assumed: tuple[str, ...] = ()
    """What nobody told us and was taken for granted here."""


def steps_of(label: Label | None, graph: Graph) -> Iterator[Step]:
    """Yield the steps of a way from the first; one into a meeting is followed by those in it."""
    if label is None or label.before is None or label.edge is None:
        return
    yield from steps_of(label.before, graph)
    edge, on, stated = label.edge, label.carried[-1], _is_stated(label)
    yield _step(edge, label, edge.hub or edge.target, graph)
    if edge.hub is not None:
        yield Step(
            holder=edge.hub,
            recipient=edge.target,
            why="sits_in",
            openness=Openness.ALWAYS,
            what=parts_of(on),
            evidence=_of_the_seat(edge, graph),
            what_is_stated=stated,
            points_to_you=is_unnamed(on),
        )


def _step(edge: Edge, label: Label, recipient: str, graph: Graph) -> Step:
    about = edge.saying.about
    holder = label.before.node if label.before else label.node
    on = label.carried[-1]
    named = mask_of(about.what) if about and about.what else 0
    meeting = graph.known.holders.get(holder)
    seated = meeting is not None and bool(meeting.seats)
    return Step(
        holder=holder,
        recipient=recipient,
        why="says" if about else "sits_in" if seated else "acts_for",
        openness=edge.openness,
        what=parts_of(on),
        evidence=evidence_of(about, graph, edge.saying) if about else None,
        what_is_stated=_is_stated(label),
        stays_behind=parts_of(named & ~and_unnamed(on)),
        points_to_you=is_unnamed(on),
        assumed=edge.saying.assumed,
    )


def _is_stated(label: Label) -> bool:
    """Return whether each page of a chain says what it lets travel."""
    told = (edge.saying.about for edge in label.edges)
    return all(about is None or about.what for about in told)


def _of_the_seat(edge: Edge, graph: Graph) -> Evidence | None:
    rules = graph.known.rules_of(edge.hub or "")
    found = (rule for rule in rules if rule.recipient == edge.target and not rule.is_history)
    rule = next(found, None)
    return evidence_of(rule, graph) if rule else None


def evidence_of(
    about: SharingRule | Statement, graph: Graph, saying: Saying | None = None
) -> Evidence:
    """Return a rule or a claim as it was read."""
    if isinstance(about, Statement):
        return Evidence(
            id=about.id,
            kind="claim",
            holder=f"{SERVICE}{about.service}",
            triggers=about.triggers,
            what=about.what,
            says=about.openness,
            standing=standing_of(about.publisher, about.date, graph.as_of),
            consent=about.consent,
            told="unknown",
            basis="",
            words=about.words,
            url=about.url,
            title=None,
            date=about.date,
            further_urls=(),
            status="current",
            unseen=False,
        )
    own = standing_of(about.publisher, about.source_date, graph.as_of)
    return Evidence(
        id=about.id,
        kind="rule",
        holder=about.holder,
        triggers=about.trigger,
        what=about.what,
        says=about.openness,
        standing=saying.standing if saying else own,
        consent=about.consent,
        told=about.told,
        basis=about.basis,
        words=about.note,
        url=about.source_url,
        title=about.source_title,
        date=about.source_date,
        further_urls=about.further_sources,
        status=about.status,
        unseen=about.verify_before_use,
    )
