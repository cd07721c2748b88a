"""The chain behind an answer, step by step: who tells whom, by which rule, read where and when.

For the page that explains who would know. Everything is an id or our own short English; whether
the full text was seen stands with each step.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date
from typing import Literal

from pathfinder.circumstances import Circumstances
from pathfinder.disclosure.edges import Edge
from pathfinder.disclosure.files import sharing
from pathfinder.disclosure.graph import SERVICE, Graph, Node
from pathfinder.disclosure.judging import Answer, answers_from
from pathfinder.disclosure.model import (
    NODE_OF,
    STANDING_POWER,
    Recipient,
    SharingRule,
    Statement,
    Travels,
)
from pathfinder.disclosure.openness import Openness, Trigger
from pathfinder.disclosure.reach import Label
from pathfinder.disclosure.sayings import Saying
from pathfinder.disclosure.standing import BEST_FIRST, Standing, standing_of
from pathfinder.disclosure.told import told_of
from pathfinder.disclosure.travel import parts_of
from pathfinder.disclosure.verdict import Verdict
from pathfinder.disclosure.verdicts import graph_of, start_of
from pathfinder.disclosure.ways import Way, ways_to
from pathfinder.errors import UnknownIdError
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
    """What has come to be known at its end."""
    evidence: Evidence | None
    assumed: tuple[str, ...] = ()
    """What nobody told us and was taken for granted here."""


class Explanation(Value):
    """Why the answer about one recipient is what it is."""

    asked: str
    """The holder who is told; a service as ``service:<id>``."""
    recipient: Recipient
    verdict: Verdict
    steps: tuple[Step, ...]
    """The most open way, whole; empty where the one told is the recipient, or all is silent."""
    onward: tuple[Step, ...]
    """The way through another body that the verdict speaks of, whole."""
    ways: tuple[Way, ...]
    """Every smallest set of conditions under which it can come to be known."""
    all_ways: bool
    """Whether these are all of them."""
    beside: tuple[Evidence, ...]
    """Everything else that is written of those who are told and this recipient, history last."""


def explain(
    asked: str,
    recipient: Recipient,
    as_of: date | None = None,
    organization_kind: str | None = None,
    *,
    circumstances: Circumstances | None = None,
) -> Explanation:
    """Return why the answer about a recipient is what it is, for a service or a holder.

    ``asked`` is a service, else a holder; a holder of the same name is asked for by
    ``explain_party``. Raises ``UnknownIdError`` for neither.
    """
    known = sharing()
    if asked in known.holders and asked not in known.services and organization_kind is None:
        return explain_party(asked, recipient, as_of, circumstances=circumstances)
    if asked.startswith(SERVICE):
        return explain_party(asked, recipient, as_of, circumstances=circumstances)
    if asked not in known.services and organization_kind is None:
        raise UnknownIdError("service or holder", asked)
    graph = graph_of(known, as_of, told_of(circumstances))
    return explained(start_of(graph, asked, organization_kind), recipient, graph)


def explain_party(
    holder: str,
    recipient: Recipient,
    as_of: date | None = None,
    *,
    circumstances: Circumstances | None = None,
) -> Explanation:
    """Return why the answer about a recipient is what it is, for a holder or ``service:<id>``.

    Raises ``UnknownIdError`` for one that nobody described.
    """
    graph = graph_of(sharing(), as_of, told_of(circumstances))
    return explained(_party(graph, holder), recipient, graph)


def explain_parties(
    parties: Iterable[str],
    recipient: Recipient,
    as_of: date | None = None,
    *,
    circumstances: Circumstances | None = None,
) -> Explanation:
    """Return the explanation of whoever decides the answer on a way with several who are told."""
    every = [explain_party(one, recipient, as_of, circumstances=circumstances) for one in parties]
    return max(every, key=_how_open)


def explained(start: Node, recipient: Recipient, graph: Graph) -> Explanation:
    """Return why the answer about what is told to ``start`` is what it is."""
    answer: Answer = answers_from(start, graph)[recipient]
    ways, complete = ways_to(recipient, start, graph)
    steps = tuple(_steps(answer.shown, graph))
    onward = tuple(_steps(answer.onward, graph))
    shown = {step.evidence.id for step in (*steps, *onward) if step.evidence}
    return Explanation(
        asked=start.id,
        recipient=recipient,
        verdict=answer.verdict,
        steps=steps,
        onward=onward,
        ways=ways,
        all_ways=complete,
        beside=tuple(_beside(start, recipient, graph, shown)),
    )


def _party(graph: Graph, holder: str) -> Node:
    service_id = holder.removeprefix(SERVICE)
    if service_id != holder:
        if service_id not in graph.known.services:
            raise UnknownIdError("holder", holder)
        return start_of(graph, service_id)
    return graph.start(graph.known.holder(holder).id)


def _how_open(explanation: Explanation) -> tuple[int, int, int]:
    verdict = explanation.verdict
    return (int(verdict.openness), BEST_FIRST.index(verdict.standing), int(verdict.said))


def _steps(label: Label | None, graph: Graph) -> Iterator[Step]:
    """Yield the steps of a way from the first; one into a meeting is followed by those in it."""
    if label is None or label.before is None or label.edge is None:
        return
    yield from _steps(label.before, graph)
    edge = label.edge
    yield _step(edge, label, edge.hub or edge.target, graph)
    if edge.hub is not None:
        yield Step(
            holder=edge.hub,
            recipient=edge.target,
            why="sits_in",
            openness=Openness.ALWAYS,
            what=parts_of(label.parts),
            evidence=_of_the_seat(edge, graph),
        )


def _step(edge: Edge, label: Label, recipient: str, graph: Graph) -> Step:
    about = edge.saying.about
    holder = label.before.node if label.before else label.node
    meeting = graph.known.holders.get(holder)
    seated = meeting is not None and bool(meeting.seats)
    return Step(
        holder=holder,
        recipient=recipient,
        why="says" if about else "sits_in" if seated else "acts_for",
        openness=edge.openness,
        what=parts_of(label.parts),
        evidence=evidence_of(about, graph, edge.saying) if about else None,
        assumed=edge.saying.assumed,
    )


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


def _beside(start: Node, recipient: Recipient, graph: Graph, shown: set[str]) -> Iterator[Evidence]:
    """Yield what else is written of the one who is told and a recipient, what is past last."""
    known = graph.known
    service = start.id.removeprefix(SERVICE)
    if service != start.id:
        for claim in known.statements_of(service):
            if recipient in claim.recipients and claim.id not in shown:
                yield evidence_of(claim, graph)
    rules = [rule for kind in start.kinds for rule in known.rules_of(kind)]
    if start.public and recipient == "home_office":
        rules += [rule for rule in known.rules if rule.id == STANDING_POWER]
    for rule in sorted(dict.fromkeys(rules), key=lambda rule: rule.is_history):
        if rule.id not in shown and _tells(rule, recipient, graph):
            yield evidence_of(rule, graph)


def _tells(rule: SharingRule, recipient: Recipient, graph: Graph) -> bool:
    members = graph.known.members_of(rule.recipient)
    meeting = graph.known.holders.get(rule.recipient)
    return (
        graph.recipient_behind(rule.recipient) == recipient
        or NODE_OF[recipient] in members
        or (meeting is not None and recipient in meeting.seats)
    )
