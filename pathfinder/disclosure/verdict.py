"""The answer about one recipient: how openly it may come to know, what, and on whose word."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any, Literal

from pathfinder.disclosure.model import ALL_RECIPIENTS, Recipient, Travels
from pathfinder.disclosure.openness import Openness, Trigger
from pathfinder.disclosure.standing import BEST_FIRST, Standing
from pathfinder.disclosure.travel import mask_of, parts_of
from pathfinder.provenance import UNDATED
from pathfinder.values import Value


class Link(Value):
    """One step of the way somebody comes to know: who tells whom, by which page, and when."""

    rule: str
    triggers: tuple[Trigger, ...]
    url: str
    date: str
    holder: str = ""
    recipient: str = ""
    """The conditions hold for this step alone: that ``holder`` tells ``recipient``."""
    what: tuple[Travels, ...] = ()
    """What really travels here: no more than the steps before let through."""

    def as_json(self) -> dict[str, Any]:
        """Return the step in the words of the contract."""
        return {
            "rule": self.rule,
            "if": list(self.triggers),
            "source": {"url": self.url, "date": self.date},
            "from": self.holder,
            "to": self.recipient,
            "what": list(self.what),
        }


class Onward(Value):
    """What may follow once somebody else has been told: they pass it on, whatever was agreed."""

    holder: str
    """Who is told first; agreeing to that is no agreement to what follows."""
    told: Recipient | None
    """The recipient that this holder is, if it is one."""
    agreed: bool
    """Whether they are told only if the person agrees."""
    openness: Openness
    """How openly they pass it on: may or always."""
    what: tuple[Travels, ...]
    links: tuple[Link, ...]


class Verdict(Value):
    """What is known about one recipient: how openly it may come to know, and on whose word."""

    recipient: Recipient
    openness: Openness
    standing: Standing
    said: Openness
    """What the statement says, whatever its standing; not known where nothing is said."""
    triggers: tuple[Trigger, ...] = ()
    what: tuple[Travels, ...] = ()
    """What comes to be known; where it may or always does, in every way in which it may."""
    named: Openness | None = None
    """How openly it comes to be known who the person is; None where nothing says so."""
    chain: tuple[Link, ...] = ()
    """The most open way, whole, from the one who is told to the recipient."""
    reason: Literal["public_body"] | None = None
    """Why it is not known: a public body has the power to tell, and nobody knows if it does."""
    closing: int = -1
    """The step of the chain that closes it most, and that the words speak of."""
    onward: Onward | None = None
    """Another body through which it can come to be known, once that body is told."""
    only_onward: bool = False
    """Whether the answer itself is that other way, so that nothing else is to be said."""
    points_to_you: bool = False
    """Whether the way shown carries facts without a name: in a small place they may still point to
    somebody. It is no word of the name staying behind: ``named`` says whether another way has it.
    """
    assumed: tuple[str, ...] = ()
    """What nobody told us and was taken for granted, because it opens more."""
    surely: Openness | None = None
    """How openly without what was taken for granted; None where nothing was."""

    @property
    def date(self) -> str:
        """The date printed on the statement or rule it rests on, or ``undated``."""
        return self.chain[self.closing].date if self.chain else UNDATED

    def as_json(self) -> dict[str, Any]:
        """Return the verdict in the words of the contract."""
        answer: dict[str, Any] = {
            "openness": self.openness.id,
            "standing": self.standing,
            "said": self.said.id,
            "triggers": list(self.triggers),
            "what": list(self.what),
            "chain": [link.as_json() for link in self.chain],
        }
        if self.onward is not None:
            answer["onward"] = {
                "after": self.onward.holder,
                "openness": self.onward.openness.id,
                "what": list(self.onward.what),
                "chain": [link.as_json() for link in self.onward.links],
            }
        if self.assumed:
            answer["assumed"] = list(self.assumed)
        return answer


Verdicts = Mapping[Recipient, Verdict]


def as_json(verdicts: Verdicts) -> dict[str, Any]:
    """Return verdicts as the one JSON object of the contract, always with all five recipients."""
    return {
        "recipients": {recipient: verdicts[recipient].as_json() for recipient in ALL_RECIPIENTS}
    }


def openness_key(verdicts: Verdicts) -> tuple[int, ...]:
    """Return by what plans and results are ordered for somebody who fears police or deportation.

    The smaller the better: first the worse of police and Home Office, then the better of the two,
    each as openness, standing and what was said.
    """
    better, worse = sorted(how_open(verdicts[recipient]) for recipient in ("police", "home_office"))
    return (*worse, *better)


def most_open(several: Iterable[Verdicts]) -> dict[Recipient, Verdict]:
    """Return for each recipient the most open of several verdicts, of equals the worst founded.

    Where it warns, it warns of everything that any of those that warn does.
    """
    every = tuple(several)
    return {
        recipient: _most_open([verdicts[recipient] for verdicts in every])
        for recipient in ALL_RECIPIENTS
    }


def _most_open(verdicts: list[Verdict]) -> Verdict:
    worst = max(verdicts, key=how_open)
    if not worst.openness.warns:
        return worst
    known, named = 0, worst.named
    for verdict in verdicts:
        if verdict.openness.warns and verdict.what:
            known |= mask_of(verdict.what)
        if verdict.named is not None:
            named = verdict.named if named is None else max(named, verdict.named)
    what = parts_of(known)
    if (what, named) == (worst.what, worst.named):
        return worst
    return worst.model_copy(update={"what": what, "named": named})


def how_open(verdict: Verdict) -> tuple[int, int, int]:
    """Return a verdict as openness, standing and what was said; the more the less it protects."""
    return (int(verdict.openness), BEST_FIRST.index(verdict.standing), int(verdict.said))
