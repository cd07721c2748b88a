"""What a person told us, as ids: the one question that every part of the project asks."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any, Final, Literal

from pydantic import field_validator

from pathfinder.errors import UnknownIdError
from pathfinder.values import Value
from pathfinder.vocabulary import (
    CONCEPTS,
    FACETS,
    ByAndFor,
    Help,
    Need,
    Person,
    Status,
    Urgency,
    facet_of,
)

Question = Literal["safe_now", "where", "what_would_help", "who_is_it_for", "language", "worries"]
QUESTIONS: Final[tuple[Question, ...]] = (
    "safe_now",
    "where",
    "what_would_help",
    "who_is_it_for",
    "language",
    "worries",
)
"""The questions of the guided pages, in order; their positions are part of the codes."""

_ORDER: Final = {
    concept: number
    for number, concept in enumerate(concept for facet in FACETS for concept in CONCEPTS[facet])
}


def place_in_order(concept: str) -> int:
    """Return where a concept stands in the vocabulary; ``UnknownIdError`` where it does not."""
    try:
        return _ORDER[concept]
    except KeyError:
        raise UnknownIdError("concept", concept) from None


class Circumstances(Value):
    """One person's situation, as far as they told us; empty is a fine answer.

    Concepts are kept in the order of the vocabulary, so two equal situations are equal values.
    """

    needs: tuple[Need, ...] = ()
    helps: tuple[Help, ...] = ()
    people: tuple[Person, ...] = ()
    status: tuple[Status, ...] = ()
    urgency: tuple[Urgency, ...] = ()
    by_and_for: tuple[ByAndFor, ...] = ()
    place: str | None = None
    """An id of the gazetteer: a town, outward postcode, area, elsewhere, or an open question."""
    languages: tuple[str, ...] = ()
    """BCP 47 tags, the wished one first; a code carries the first."""
    organizations: tuple[str, ...] = ()
    """Ids of organisations or services a person named or kept."""
    route: str | None = None
    answered: tuple[Question, ...] = ()
    skipped: tuple[Question, ...] = ()

    @field_validator("needs", "helps", "people", "status", "urgency", "by_and_for", mode="after")
    @classmethod
    def _in_order(cls, concepts: tuple[str, ...]) -> tuple[str, ...]:
        return tuple(sorted(set(concepts), key=_ORDER.__getitem__))

    @property
    def concepts(self) -> tuple[str, ...]:
        """Every concept told, in the order of the vocabulary."""
        return (
            *self.needs,
            *self.helps,
            *self.people,
            *self.status,
            *self.urgency,
            *self.by_and_for,
        )

    @property
    def is_empty(self) -> bool:
        """Whether nothing was told that a search could use."""
        return not (self.concepts or self.place or self.languages or self.organizations)

    def with_concept(self, concept: str) -> Circumstances:
        """Return the same situation with one concept more."""
        facet = facet_of(concept)
        return self.replaced(**{facet: (*getattr(self, facet), concept)})

    def without_concept(self, concept: str) -> Circumstances:
        """Return the same situation with one concept less."""
        facet = facet_of(concept)
        return self.replaced(
            **{facet: tuple(item for item in getattr(self, facet) if item != concept)}
        )

    @staticmethod
    def known(concepts: Iterable[str], **fields: Any) -> Circumstances:
        """Return the situation of different concepts and other fields from our own lists.

        Nothing is checked again. Raises ``UnknownIdError`` for an unknown concept.
        """
        for concept in sorted(concepts, key=place_in_order):
            facet = facet_of(concept)
            fields[facet] = (*fields.get(facet, ()), concept)
        return _NOTHING_TOLD.model_copy(update=fields)

    def replaced(self, **fields: object) -> Circumstances:
        """Return the same situation with some fields replaced, checked like any other."""
        return Circumstances.model_validate({**dict(self), **fields})


_NOTHING_TOLD: Final = Circumstances()
