"""Turns what can be reached into a verdict for each recipient, with the chain shown whole."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from types import MappingProxyType
from typing import NamedTuple

from pathfinder.disclosure.edges import Edge
from pathfinder.disclosure.graph import Graph, Node
from pathfinder.disclosure.model import (
    ALL_RECIPIENTS,
    STANDING_POWER,
    Recipient,
    SharingRule,
    Statement,
    Travels,
)
from pathfinder.disclosure.openness import TRIGGERS, Openness, Trigger
from pathfinder.disclosure.reach import Label, Reached, reached_from
from pathfinder.disclosure.resting import no_search_for_circles
from pathfinder.disclosure.sayings import Saying
from pathfinder.disclosure.standing import STRENGTH, Standing, age_of
from pathfinder.disclosure.travel import NAMING, UNSTATED, is_unnamed, parts_of
from pathfinder.disclosure.verdict import Link, Onward, Verdict


class Answer(NamedTuple):
    """A verdict with the ways it rests on."""

    verdict: Verdict
    shown: Label | None
    """The most open way; None where nobody said anything."""
    onward: Label | None = None
    """The way through another body that the verdict speaks of."""


def verdicts_from(start: Node, graph: Graph) -> Mapping[Recipient, Verdict]:
    """Return a verdict for each of the five recipients about what is told to ``start``."""
    answers = answers_from(start, graph)
    return MappingProxyType({recipient: answer.verdict for recipient, answer in answers.items()})


def answers_from(start: Node, graph: Graph) -> dict[Recipient, Answer]:
    """Return the verdicts about what is told to ``start``, each with the ways it rests on."""
    with no_search_for_circles():
        reached = reached_from(start, graph)
    answers = {recipient: _answer(recipient, reached, graph) for recipient in ALL_RECIPIENTS}
    if any(answer.verdict.assumed for answer in answers.values()):
        surely = reached_from(start, graph, assuming=False)
        for recipient, answer in answers.items():
            if answer.verdict.assumed:
                sure = _answer(recipient, surely, graph).verdict.openness
                verdict = answer.verdict.model_copy(update={"surely": sure})
                answers[recipient] = answer._replace(verdict=verdict)
    return answers


def _answer(recipient: Recipient, reached: Reached, graph: Graph) -> Answer:
    arrivals = reached.arrivals.get(recipient, [])
    best = arrivals[0].openness if arrivals else Openness.CLOSED_BY_LAW
    unspoken = recipient not in reached.start.spoken_of
    if not arrivals or (best <= Openness.NOT_KNOWN and unspoken):
        return _silence(recipient, arrivals, graph)
    told = _silent_one(recipient, reached, graph) if best < Openness.NOT_KNOWN else None
    if told is not None:
        return _silence(recipient, arrivals, graph, told)
    alike = [label for label in arrivals if label.openness == best]
    return _resting_on(recipient, alike, arrivals, graph)


def _resting_on(
    recipient: Recipient,
    alike: Sequence[Label],
    arrivals: Sequence[Label],
    graph: Graph,
) -> Answer:
    """Return the verdict of the most telling of equally open ways, with all that travels so."""
    best = alike[0].openness
    power = next((one for one in alike if _is_power(one)), None)
    direct = [one for one in arrivals if one.hops == 1 and not _is_power(one)]
    shown = max(direct if power and direct else alike, key=_rank)
    if power and shown.edge and not shown.edge.saying.speaks:
        shown = power
    warning = [label for label in arrivals if label.openness.warns] if best.warns else alike
    edges = shown.edges
    closing = _closing(edges)
    saying = edges[closing].saying if edges else None
    links, places = links_of(shown, graph)
    only = _onward_by(shown, graph, links) if best < Openness.ALWAYS else None
    beside = _best_onward(recipient, arrivals, graph) if best < Openness.MAY and not only else None
    verdict = Verdict(
        recipient=recipient,
        openness=best,
        standing=_standing(saying),
        said=best if best.warns or saying is None else saying.said,
        triggers=_triggers(saying, shown, alike),
        what=parts_of(_united(warning)),
        named=max((one.openness for one in arrivals if _parts(one) & NAMING), default=None),
        chain=links,
        reason="public_body" if power else None,
        closing=places[closing] if links else -1,
        onward=only or (_onward_by(beside, graph) if beside else None),
        only_onward=only is not None,
        points_to_you=bool(shown.carried) and is_unnamed(shown.carried[-1]),
        assumed=tuple(
            dict.fromkeys(one for edge in edges for one in edge.saying.assumed if best.warns)
        ),
    )
    return Answer(verdict, shown, beside)


def _silence(
    recipient: Recipient,
    arrivals: Sequence[Label],
    graph: Graph,
    told: Label | None = None,
) -> Answer:
    """Return not-known, because nobody has said: with the power of a public body, if it has one."""
    power = next((one for one in arrivals if _is_power(one)), None)
    said = (one for one in arrivals if one.hops == 1 and one.openness is Openness.NOT_KNOWN)
    shown = power or next(said, None) or told
    edge = shown.edge if shown else None
    beside = _best_onward(recipient, arrivals, graph)
    verdict = Verdict(
        recipient=recipient,
        openness=Openness.NOT_KNOWN,
        standing="silent",
        said=Openness.NOT_KNOWN,
        triggers=edge.saying.triggers if edge and shown is not told else (),
        what=parts_of(shown.parts) if shown and power else (),
        chain=links_of(shown, graph)[0] if shown else (),
        reason="public_body" if power else None,
        onward=_onward_by(beside, graph) if beside else None,
    )
    return Answer(verdict, shown, beside)


def _silent_one(recipient: Recipient, reached: Reached, graph: Graph) -> Label | None:
    """Return somebody who comes to know, or may, and of whom nobody has said whom they tell."""
    for label in reached.labels[1:]:
        if label.openness < Openness.MAY:
            return None
        node = graph.node(label.node)
        if node.acts_for != recipient and recipient not in node.spoken_of:
            return label
    return None


def _closing(edges: Sequence[Edge]) -> int:
    """Return which edge of a chain is the most closed, the first of equals."""
    if len(edges) < 2:
        return 0
    return min(range(len(edges)), key=lambda at: (edges[at].openness, edges[at].saying.said))


def _rank(label: Label) -> tuple[int, ...]:
    """Return which of equally open ways is shown, the larger first.

    One that assumes nothing, one of rules in force, the shortest, one that says something, what
    says most, what names the person, the best founded, the nearest, the newest.
    """
    edges = label.edges
    if not edges:
        return (0, 0, -1, 1, int(Openness.ALWAYS), 1, STRENGTH["kind"], -9, 0)
    saying, last = edges[_closing(edges)].saying, edges[-1].saying
    return (
        -sum(bool(edge.saying.assumed) for edge in edges),
        -sum(edge.saying.is_announced for edge in edges),
        -label.hops,
        int(saying.speaks or saying.said.warns),
        int(saying.said),
        int(bool(label.parts & NAMING)),
        STRENGTH[saying.standing],
        last.nearness,
        age_of(last.date),
    )


def _is_power(label: Label) -> bool:
    """Return whether the one who is told has the power of a public body to tell, and no more."""
    return label.hops == 1 and label.edge is not None and label.edge.saying.id == STANDING_POWER


def _standing(saying: Saying | None) -> Standing:
    """Return on whose word an answer stands; that a thing is not known is nobody's word."""
    if saying is None:
        return "kind"
    return (
        "silent"
        if set(saying.triggers) == {"unknown"} and not saying.said.warns
        else saying.standing
    )


def _triggers(saying: Saying | None, shown: Label, alike: Sequence[Label]) -> tuple[Trigger, ...]:
    """Return the conditions of the step the words speak of.

    Of dangers every one that was named: where they do not count, by whoever is quoted alone.
    """
    if saying is None:
        return ("always",)
    named = set(saying.triggers)
    if saying.said is Openness.IN_DANGER and shown.hops == 1:
        counts = shown.openness is Openness.IN_DANGER
        others = [one.edge.saying for one in alike if one.hops == 1 and one.edge]
        for other in others:
            quoted = (other.standing == "kind") == (saying.standing == "kind")
            if other.said is Openness.IN_DANGER and (counts or quoted):
                named.update(other.triggers)
    return tuple(trigger for trigger in TRIGGERS if trigger in named)


def _united(labels: Iterable[Label]) -> int:
    parts = 0
    for label in labels:
        parts |= _parts(label)
    return parts


def _parts(label: Label) -> int:
    """Return what is known at the end of a way; whoever is told directly knows all that matters."""
    directly = label.edge is None or (label.hops == 1 and label.edge.saying.about is None)
    return UNSTATED if directly else label.parts


def _onward_by(label: Label, graph: Graph, links: tuple[Link, ...] | None = None) -> Onward | None:
    """Return what follows the most closed step of a way, where that is not the last one."""
    edges = label.edges
    closing = _closing(edges)
    if closing + 1 >= len(edges):
        return None
    first, rest = edges[closing], edges[closing + 1 :]
    told = graph.recipient_behind(first.target)
    if told is not None and told == graph.recipient_behind(label.node):
        return None
    return Onward(
        holder=first.target,
        told=told,
        agreed=first.saying.said is Openness.IF_YOU_AGREE,
        openness=min(edge.openness for edge in rest),
        what=parts_of(label.carried[-1]),
        links=links_of(label, graph)[0] if links is None else links,
    )


def _best_onward(recipient: Recipient, arrivals: Sequence[Label], graph: Graph) -> Label | None:
    """Return the most open way through another recipient that would pass it on unasked."""
    longer = (one for one in arrivals if one.hops > 1)
    for label in sorted(longer, key=lambda one: (-one.openness, one.hops)):
        if any(graph.recipient_behind(edge.target) == recipient for edge in label.edges[:-1]):
            continue
        onward = _onward_by(label, graph)
        if onward is not None and onward.told is not None and onward.openness.warns:
            return label
    return None


def links_of(label: Label, graph: Graph) -> tuple[tuple[Link, ...], tuple[int, ...]]:
    """Return the steps of a way that a page speaks of, and for each edge which step it is."""
    links: list[Link] = []
    places: list[int] = []
    holder = label.root
    for edge, on in zip(label.edges, label.carried, strict=True):
        places.append(len(links) if edge.saying.about is not None else max(len(links) - 1, 0))
        links += _links(edge, holder, parts_of(on), graph)
        holder = edge.target
    return tuple(links), tuple(min(place, max(len(links) - 1, 0)) for place in places)


def _links(edge: Edge, holder: str, what: tuple[Travels, ...], graph: Graph) -> Iterator[Link]:
    about = edge.saying.about
    if about is None:
        return
    yield _link(about, holder, edge.hub or edge.target, what)
    if edge.hub is not None:
        for rule in graph.known.rules_of(edge.hub):
            if rule.recipient == edge.target and not rule.is_history:
                yield _link(rule, edge.hub, edge.target, what)


def _link(
    about: SharingRule | Statement, holder: str, recipient: str, what: tuple[Travels, ...]
) -> Link:
    if isinstance(about, SharingRule):
        triggers, url, printed = about.trigger, about.source_url, about.source_date
    else:
        triggers, url, printed = about.triggers, about.url, about.date
    return Link(
        rule=about.id,
        triggers=triggers,
        url=url,
        date=printed,
        holder=holder,
        recipient=recipient,
        what=what,
    )
