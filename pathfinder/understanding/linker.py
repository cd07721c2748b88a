"""Turns what somebody wrote, in any of the languages known here, into ids a search can use.

The text is shielded first, then read once with all languages at the same time, because people mix
them. A concept that a careful reader would not find is worse than one that is missed: when nothing
is found, the honest answer is empty.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Final, NamedTuple

from pathfinder.circumstances import Circumstances
from pathfinder.geography import Gazetteer
from pathfinder.languages import Word, words
from pathfinder.understanding.answer import Heard, Understood
from pathfinder.understanding.examples import LEARNT
from pathfinder.understanding.features import Features, Verdict, features_of
from pathfinder.understanding.fitting import MOST_WORDS_ALONE, Hit
from pathfinder.understanding.hearing import Heard as HeardPatterns
from pathfinder.understanding.hearing import hear, read
from pathfinder.understanding.lexicon import Lexicon
from pathfinder.understanding.likeness import Likeness
from pathfinder.understanding.naming import Named
from pathfinder.understanding.organizations import OrganizationNames
from pathfinder.understanding.places import PlaceNames, Whereabouts
from pathfinder.understanding.privacy import Shielded, shield
from pathfinder.understanding.reading import Reading
from pathfinder.understanding.written import TONGUE
from pathfinder.vocabulary import BY_AND_FOR, HELPS

_NUMBERS: Final = {concept: number for number, concept in enumerate(LEARNT)}
"""What likeness weighs, and the number of each."""
_WANTED: Final = frozenset((*HELPS, *BY_AND_FOR))
MOST_HEARD: Final = 3
"""How many runs of words are told for one meaning."""


def _outside_names(hits: Sequence[Hit], covered: Mapping[int, bool]) -> list[Hit]:
    """Return the hits that are more than a part of a name.

    ``covered`` gives the words of names, and whether what is wanted is still heard in them.
    """
    return [
        hit
        for hit in hits
        if not all(number in covered for number in hit.telling)
        or (hit.rule.means in HELPS and all(covered[number] for number in hit.telling))
    ]


CLEAR: Final = 1.5
"""What a pattern adds to a score beyond what it was seen to be worth in the examples."""
BRIEF: Final = 4.0
"""The same where little is said: "domestic abuse" is meant as it stands."""


LONG: Final = 24
"""Words; a longer text is weighed stretch by stretch, or each thing said would drown the others."""
STRETCH: Final = 8
"""Words that a stretch has at least; it ends where a clause ends."""


class TakenIn(NamedTuple):
    """Everything read out of a text before it is decided what it means."""

    shielded: Shielded
    cut: tuple[Word, ...]
    named: tuple[Named, ...]
    where: Whereabouts | None
    reading: Reading
    hits: list[Hit]
    heard: HeardPatterns
    void: frozenset[int]

    @property
    def features(self) -> Features:
        """What likeness weighs of the whole text."""
        return self.features_between(0, len(self.cut))

    def features_between(self, start: int, end: int) -> Features:
        """Return what likeness weighs of some words that stand one after the other."""
        verdicts = (
            Verdict(_NUMBERS[hit.rule.means], hit.start, hit.end)
            for hit in self.hits
            if hit.rule.means in _NUMBERS and start <= hit.start and hit.end <= end
        )
        sensed = (one for one in self.heard.sensed if start <= one.start and one.end <= end)
        return features_of(
            self.reading, sensed, verdicts, self.heard.denied, self.void, range(start, end)
        )

    def stretches(self) -> Iterator[range]:
        """Yield the words that are weighed together: all, or some clauses of a long text."""
        size = len(self.cut)
        if size <= LONG:
            yield range(size)
            return
        clauses, start = self.reading.clauses, 0
        for at in range(STRETCH, size - STRETCH + 1):
            if at - start >= STRETCH and clauses[at] != clauses[at - 1]:
                yield range(start, at)
                start = at
        yield range(start, size)


def take_in(
    text: str,
    language: str,
    places: PlaceNames,
    lexicon: Lexicon,
    organizations: OrganizationNames,
) -> TakenIn | None:
    """Return what a text holds: names, a place, what patterns say, and what likeness weighs.

    None where it holds no word.
    """
    shielded = shield(text)
    cut = words(shielded.text)
    if not cut:
        return None
    named = organizations.found_in(shielded.text, cut)
    where = places.found_in(shielded.text, cut)
    covered = {
        number: one.end - one.start > 1 for one in named for number in range(one.start, one.end)
    }
    if where:
        if where.place.state == "outside" and where.start in covered:
            where = None
        else:
            covered.update(dict.fromkeys(range(where.start, where.end), False))
    reading = read(shielded.text, cut, lexicon, language)
    heard = hear(reading, lexicon, _WANTED)
    hits = _outside_names(heard.hits, covered)
    return TakenIn(shielded, cut, named, where, reading, hits, heard, heard.void.union(covered))


class Said(NamedTuple):
    """A run of words and what it was taken for."""

    start: int
    end: int
    means: str
    is_wish: bool
    """Whether a language is wished for, and the meaning is its tag."""


def _meaning(hit: Hit, reading: Reading, lexicon: Lexicon) -> str:
    """Return the concept a hit means, or the tag of the language it wishes for."""
    if hit.rule.means != TONGUE:
        return hit.rule.means
    return lexicon.tongues[min(reading.carried[hit.tongue] & lexicon.tongues.keys())]


def _weighed(
    taken: TakenIn, said: Sequence[Said], likeness: Likeness, telling: bool
) -> Iterator[Said]:
    """Yield what the patterns say, as far as the words around it bear it out, and what is like it.

    Without ``telling``, nobody asks which words a likeness was seen in.
    """
    # What a pattern adds to the score of its concept.
    sure = BRIEF if len(taken.cut) <= MOST_WORDS_ALONE else CLEAR
    yield from (one for one in said if one.is_wish or one.means not in _NUMBERS)
    for stretch in taken.stretches():
        here = [one for one in said if one.start in stretch]
        clear = {one.means for one in here}
        features = taken.features_between(stretch.start, stretch.stop)
        for concept, score in likeness.scores(features).items():
            if score + (sure if concept in clear else 0) <= 0:
                continue
            if concept in clear:
                yield from (one for one in here if one.means == concept and not one.is_wish)
            else:
                span = likeness.strongest(concept, features) if telling else (0, 0)
                yield Said(*span, concept, False)


def _heard(text: str, cut: Sequence[Word], spoken: Sequence[Said]) -> tuple[Heard, ...]:
    """Return the longest runs of words for each meaning, in order, only a few for each."""
    heard: list[Heard] = []
    kept: dict[str, list[Said]] = {}
    for one in sorted(spoken, key=lambda one: (one.start, -one.end)):
        others = kept.setdefault(one.means, [])
        if len(others) == MOST_HEARD or any(one.end <= other.end for other in others):
            continue
        others.append(one)
        heard.append(Heard(text[cut[one.start].start : cut[one.end - 1].end], one.means))
    return tuple(heard)


def understand(
    text: str,
    language: str,
    *,
    gazetteer: Gazetteer | PlaceNames,
    lexicon: Lexicon,
    organizations: Mapping[str, str] | OrganizationNames,
    likeness: Likeness | None = None,
    telling: bool = True,
) -> Understood:
    """Return the circumstances that a text tells, with the words that told them.

    ``language`` is the page's tag; it only decides readings that two languages share, and may be
    anything. ``likeness`` adds what the text is like to what its words say; without ``telling`` it
    is not told which words meant what. Pass
    ``PlaceNames`` and ``OrganizationNames`` made once to save making them again.
    Never raises for any text.
    """
    if not isinstance(gazetteer, PlaceNames):
        gazetteer = PlaceNames(gazetteer, lexicon)
    if not isinstance(organizations, OrganizationNames):
        organizations = OrganizationNames(organizations, lexicon.shared)
    taken = take_in(text, language, gazetteer, lexicon, organizations)
    if taken is None:
        return Understood(truncated=shield(text).truncated)
    shielded, cut, named, where = taken.shielded, taken.cut, taken.named, taken.where
    said = [
        Said(hit.start, hit.end, _meaning(hit, taken.reading, lexicon), hit.rule.means == TONGUE)
        for hit in taken.hits
    ]
    if likeness:
        said = list(_weighed(taken, said, likeness, telling))
    spoken = [*said, *(Said(one.start, one.end, one.id, False) for one in named)]
    if where:
        spoken.append(Said(where.start, where.end, where.place.id, False))
    return Understood(
        circumstances=Circumstances.known(
            {one.means for one in said if not one.is_wish},
            place=where.place.id if where else None,
            languages=tuple(dict.fromkeys(one.means for one in said if one.is_wish)),
            organizations=tuple(dict.fromkeys(one.id for one in named)),
        ),
        heard=_heard(shielded.text, cut, spoken) if telling else (),
        place_state=where.place.state if where else "none",
        place_name=where.place.name if where else None,
        areas=where.place.areas if where else (),
        truncated=shielded.truncated,
    )
