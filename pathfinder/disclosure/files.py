"""Reads ``data/sharing``: the holders, the rules, the claims, and which holder a service is.

One file a holder for the rules, one file a service for the claims; every fault is reported at once
and nothing half-loads.
"""

from __future__ import annotations

import tomllib
from collections import Counter
from collections.abc import Iterable, Mapping
from functools import cache
from importlib import resources
from types import MappingProxyType
from typing import Any, Final, TypeVar

from pydantic import ValidationError

from pathfinder.disclosure.model import (
    ALL_RECIPIENTS,
    NODE_OF,
    Bearing,
    Holder,
    Recipient,
    ServiceHolder,
    SharingRule,
    Statement,
)
from pathfinder.errors import DataError, Finding, UnknownIdError
from pathfinder.values import Value

Model = TypeVar("Model", bound=Value)
Item = TypeVar("Item")

_GROUPS: Final[Mapping[str, tuple[Recipient, ...]]] = MappingProxyType(
    {"anyone": ALL_RECIPIENTS, "police_or_council": ("police", "council")}
)


class Sharing:
    """Everything known about who tells whom; it never changes after it is made."""

    def __init__(
        self,
        holders: Iterable[Holder],
        rules: Iterable[SharingRule] = (),
        statements: Iterable[Statement] = (),
        services: Iterable[ServiceHolder] = (),
        bearings: Iterable[Bearing] = (),
    ) -> None:
        self.holders = MappingProxyType({holder.id: holder for holder in holders})
        self.rules = tuple(rules)
        self.statements = tuple(statements)
        self.services = MappingProxyType({entry.service: entry for entry in services})
        self.bearings = MappingProxyType({bearing.id: bearing for bearing in bearings})
        self._rules_of = _grouped((rule.holder, rule) for rule in self.rules)
        self._statements_of = _grouped((said.service, said) for said in self.statements)

    def holder(self, holder_id: str) -> Holder:
        """Return one holder; ``UnknownIdError`` when there is none."""
        try:
            return self.holders[holder_id]
        except KeyError:
            raise UnknownIdError("holder", holder_id) from None

    def rules_of(self, holder_id: str) -> tuple[SharingRule, ...]:
        """Return the rules about what a holder passes on."""
        return self._rules_of.get(holder_id, ())

    def statements_of(self, service_id: str) -> tuple[Statement, ...]:
        """Return what is said about a service, in the order of the file."""
        return self._statements_of.get(service_id, ())

    def recipients_behind(self, holder_id: str) -> tuple[Recipient, ...]:
        """Return the recipients that come to know when this holder does."""
        if holder_id in _GROUPS:
            return _GROUPS[holder_id]
        acts_for = self.holder(holder_id).acts_for
        return (acts_for,) if acts_for else ()

    def members_of(self, holder_id: str) -> tuple[str, ...]:
        """Return the holders that a group stands for, such as police or council; else none."""
        return tuple(NODE_OF[recipient] for recipient in _GROUPS.get(holder_id, ()))


@cache
def sharing() -> Sharing:
    """Return what the shipped files say, read once; ``DataError`` with every finding."""
    return parse(_shipped())


def parse(texts: Mapping[str, str]) -> Sharing:
    """Return what these files say, by name as under ``data/sharing``.

    Raises ``DataError`` with every finding at once.
    """
    findings: list[Finding] = []
    holders: list[Holder] = []
    rules: list[SharingRule] = []
    statements: list[Statement] = []
    services: list[ServiceHolder] = []
    bearings: list[Bearing] = []
    for name in sorted(texts):
        try:
            record = tomllib.loads(texts[name])
        except tomllib.TOMLDecodeError as error:
            findings.append(Finding(name, 0, f"not TOML: {error}", "Mend the line"))
            continue
        if name == "holders.toml":
            entries = ({"id": key, **row} for key, row in record.items())
            holders += _each(Holder, entries, name, findings)
        elif name == "services.toml":
            entries = ({"service": key, **row} for key, row in record.items())
            services += _each(ServiceHolder, entries, name, findings)
        elif name == "circumstances.toml":
            entries = ({"id": key, **row} for key, row in record.items())
            bearings += _each(Bearing, entries, name, findings)
        elif name.startswith("claims/"):
            about = {"service": record.get("service")}
            entries = ({**about, **row} for row in record.get("statements", ()))
            statements += _each(Statement, entries, name, findings)
        else:
            about = {"holder": record.get("holder")}
            entries = ({**about, **row} for row in record.get("rules", ()))
            rules += _each(SharingRule, entries, name, findings)
    rule_ids, statement_ids = [rule.id for rule in rules], [said.id for said in statements]
    findings += _doubles("rule", rule_ids) + _doubles("statement", statement_ids)
    findings += _strangers(holders, rules, services)
    findings += _without_a_rule(bearings, {*rule_ids, *statement_ids})
    if findings:
        raise DataError(sorted(findings))
    return Sharing(holders, rules, statements, services, bearings)


def _shipped() -> dict[str, str]:
    folder = resources.files("pathfinder.data").joinpath("sharing")
    texts = {
        entry.name: entry.read_text("utf-8")
        for entry in folder.iterdir()
        if entry.name.endswith(".toml")
    }
    for entry in folder.joinpath("claims").iterdir():
        if entry.name.endswith(".toml"):
            texts[f"claims/{entry.name}"] = entry.read_text("utf-8")
    return texts


def _each(
    kind: type[Model], rows: Iterable[dict[str, Any]], file: str, findings: list[Finding]
) -> list[Model]:
    """Return the entries of a file that can be read; the others become findings."""
    read: list[Model] = []
    for number, row in enumerate(rows, start=1):
        try:
            read.append(kind.model_validate(row))
        except ValidationError as error:
            name = row.get("id") or row.get("service") or f"entry {number}"
            findings.extend(
                Finding(
                    file,
                    0,
                    f"{name}: {'.'.join(map(str, problem['loc']))}: {problem['msg']}",
                    "Correct the value; a rule or a claim needs a source and a date or undated",
                )
                for problem in error.errors()
            )
    return read


def _doubles(kind: str, ids: list[str]) -> list[Finding]:
    return [
        Finding("sharing", 0, f"the {kind} {key!r} stands twice", "Keep one, or give it an id")
        for key, count in Counter(ids).items()
        if count > 1
    ]


def _strangers(
    holders: list[Holder], rules: list[SharingRule], services: list[ServiceHolder]
) -> list[Finding]:
    known = {holder.id for holder in holders}
    named = {
        (f"{rule.holder}.toml", party) for rule in rules for party in (rule.holder, rule.recipient)
    }
    named |= {("services.toml", party) for entry in services for party in entry.holders}
    named |= {
        ("holders.toml", party)
        for holder in holders
        for party in (*holder.also, *holder.for_a_child)
    }
    return [
        Finding(file, 0, f"{party!r} is no known holder", "Describe it in holders.toml")
        for file, party in sorted(named)
        if party not in known and not party.startswith("service:")
    ]


def _without_a_rule(bearings: list[Bearing], known: set[str]) -> list[Finding]:
    return [
        Finding(
            "circumstances.toml",
            0,
            f"{bearing.id!r} is no rule and no claim",
            "Write the id of the rule or the claim it is about",
        )
        for bearing in bearings
        if bearing.id not in known
    ]


def _grouped(pairs: Iterable[tuple[str, Item]]) -> dict[str, tuple[Item, ...]]:
    groups: dict[str, list[Item]] = {}
    for key, item in pairs:
        groups.setdefault(key, []).append(item)
    return {key: tuple(items) for key, items in groups.items()}
