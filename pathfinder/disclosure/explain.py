"""The chain behind an answer, step by step: who tells whom, by which rule, read where and when.

For the page that explains who would know. Beside the steps stands everything else that was read of
those who are told, and every smallest set of conditions.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date

from pathfinder.circumstances import Circumstances
from pathfinder.disclosure.files import sharing
from pathfinder.disclosure.graph import SERVICE, Graph, Node
from pathfinder.disclosure.judging import answers_from
from pathfinder.disclosure.model import (
    NODE_OF,
    STANDING_POWER,
    Recipient,
    SharingRule,
)
from pathfinder.disclosure.steps import Evidence, Step, evidence_of, steps_of
from pathfinder.disclosure.told import told_of
from pathfinder.disclosure.verdict import Verdict, how_open
from pathfinder.disclosure.verdicts import graph_of, start_of, verdicts_of_holder
from pathfinder.disclosure.ways import Way, ways_to
from pathfinder.errors import UnknownIdError
from pathfinder.values import Value


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

    def openness(party: str) -> tuple[int, int, int]:
        return how_open(verdicts_of_holder(party, as_of, circumstances=circumstances)[recipient])

    return explain_party(max(parties, key=openness), recipient, as_of, circumstances=circumstances)


def explained(start: Node, recipient: Recipient, graph: Graph) -> Explanation:
    """Return why the answer about what is told to ``start`` is what it is."""
    answer = answers_from(start, graph)[recipient]
    ways, complete = ways_to(recipient, start, graph)
    steps = tuple(steps_of(answer.shown, graph))
    onward = tuple(steps_of(answer.onward, graph))
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
