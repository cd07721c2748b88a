"""What has to happen before somebody comes to know: each smallest set of conditions as one line.

A condition names its step, from whom to whom, because agreeing to one step is no agreement to the
next. Sets that differ only in a condition of the same step are one line with "or" between them, and
lines that begin with the same step say it once. Where it is not known whether the conditions are
kept, the line says so first.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import product
from typing import Final

from markupsafe import Markup

from pathfinder.directory import Catalogue
from pathfinder.disclosure import Condition, Openness, Way
from pathfinder.disclosure.model import Travels
from pathfinder.disclosure.openness import TRIGGERS, Trigger
from pathfinder.web.sentences.knowing_steps import holder_in, travels_in
from pathfinder.web.sentences.verdicts import TRIGGER_NAMES
from pathfinder.web.sentences.wording import (
    N_,
    filled,
    in_both,
    isolated,
    listed,
    ngettext,
    with_english,
)

SHOWN: Final = 5
"""How many lines stand on the page; the others are counted."""

_HAS_TO_HAPPEN: Final[Mapping[Trigger, str]] = {
    **TRIGGER_NAMES,
    "unknown": N_("in cases that we do not know"),
    "not_shared_by_policy": N_("if they do not keep their own rule, which says that they do not"),
    "not_shared_by_law": N_("if they tell all the same"),
}
"""Each trigger as something that happens; a rule of silence opens a way only when it is broken."""
_ONE_STEP: Final = N_("%(first)s → %(second)s: %(conditions)s")
_FIRST: Final = N_("First: %(conditions)s. And then:")
_THEN: Final = N_("%(before)s; and then %(after)s")
_OF_ITSELF: Final = {
    Openness.NOT_KNOWN: N_("Not known: it can happen without anything more."),
    Openness.MAY: N_("It can happen without anything more."),
    Openness.ALWAYS: N_("Nothing more has to happen."),
}
_BY_OPENNESS: Final = {
    Openness.CLOSED_BY_LAW: N_(
        "Protected by law: %(conditions)s. Ask what the law does not cover."
    ),
    Openness.NOT_KNOWN: N_("Not known: %(conditions)s."),
    Openness.MAY: N_("This can be enough: %(conditions)s."),
}
_OTHERWISE: Final = N_("This is enough: %(conditions)s.")
_LEARN: Final = N_("They could learn: %(what)s.")
_NOT_KNOWN_MEANS: Final = N_(
    "“Not known” means: they may also come to know in another way, or without any of this."
)

Path = tuple[tuple[str, str], ...]


@dataclass(frozen=True)
class ShownSets:
    """Lines that begin with the same step; ``first`` is None where there is but one step."""

    first: Markup | None
    lines: tuple[Markup, ...]


@dataclass(frozen=True)
class ShownWays:
    """The conditions for one recipient, ready to show, most open first."""

    sets: tuple[ShownSets, ...]
    more: Markup | None
    """How many lines are left out; None where these are all."""
    not_known: Markup | None
    """What "not known" means, where one of the lines says it."""


@dataclass(frozen=True)
class _Line:
    """Sets that take the same steps with the same outcome: any one condition a step is enough."""

    path: Path
    conditions: tuple[tuple[Trigger, ...], ...]
    openness: Openness
    what: tuple[Travels, ...]


def ways_shown(ways: Sequence[Way], catalogue: Catalogue, *, all_ways: bool) -> ShownWays:
    """Return the sets of conditions as sentences; ``all_ways`` says whether there are no others."""
    lines = _lines(ways)
    shown, left = lines[:SHOWN], len(lines) - SHOWN
    differ = len({line.what for line in lines}) > 1
    not_known = any(line.openness is Openness.NOT_KNOWN for line in shown)
    return ShownWays(
        sets=tuple(_sets(shown, catalogue, tells_what=differ)),
        more=_more(left, all_ways=all_ways) if left > 0 else None,
        not_known=with_english(_NOT_KNOWN_MEANS) if not_known else None,
    )


def _lines(ways: Iterable[Way]) -> list[_Line]:
    """Return the sets in their order, those that differ in single conditions put together.

    They are put together only where every mixture of the conditions is a set of its own.
    """
    alike: dict[tuple[Path, Openness, tuple[Travels, ...]], list[Way]] = {}
    for way in ways:
        path = tuple((one.holder, one.recipient) for one in way.conditions)
        alike.setdefault((path, way.openness, way.what), []).append(way)
    lines = []
    for (path, openness, what), several in alike.items():
        found = {tuple(one.trigger for one in way.conditions) for way in several}
        for conditions in _put_together(found, [way.conditions for way in several]):
            lines.append(_Line(path, conditions, openness, what))
    return sorted(lines, key=lambda line: (-line.openness, len(line.path), -len(line.what)))


def _put_together(
    found: set[tuple[Trigger, ...]], several: list[tuple[Condition, ...]]
) -> list[tuple[tuple[Trigger, ...], ...]]:
    each = tuple(
        tuple(sorted(set(column), key=TRIGGERS.index)) for column in zip(*found, strict=True)
    )
    if set(product(*each)) == found:
        return [each]
    return [tuple((one.trigger,) for one in conditions) for conditions in several]


def _sets(lines: Iterable[_Line], catalogue: Catalogue, *, tells_what: bool) -> Iterator[ShownSets]:
    """Yield the lines, those together that begin with the same step and lead further."""
    together: dict[tuple[Path, tuple[tuple[Trigger, ...], ...]], list[_Line]] = {}
    for line in lines:
        begins = 1 if len(line.path) > 1 else 0
        together.setdefault((line.path[:begins], line.conditions[:begins]), []).append(line)
    for (path, conditions), several in together.items():
        yield ShownSets(
            first=_first(path, conditions, catalogue) if path else None,
            lines=tuple(
                _sentence(line, len(path), catalogue, tells_what=tells_what) for line in several
            ),
        )


def _first(path: Path, conditions: tuple[tuple[Trigger, ...], ...], catalogue: Catalogue) -> Markup:
    return in_both(
        lambda locale, translated: filled(
            translated(_FIRST), conditions=_steps(path, conditions, catalogue, locale, translated)
        )
    )


def _sentence(line: _Line, begun: int, catalogue: Catalogue, *, tells_what: bool) -> Markup:
    """Return a line without the steps that were said already."""

    def worded(locale: str, translated: Callable[[str], str]) -> Markup:
        path, conditions = line.path[begun:], line.conditions[begun:]
        if path:
            form = _BY_OPENNESS.get(line.openness, _OTHERWISE)
            steps = _steps(path, conditions, catalogue, locale, translated)
            said = filled(translated(form), conditions=steps)
        else:
            said = filled(translated(_OF_ITSELF[max(line.openness, Openness.NOT_KNOWN)]))
        if not tells_what or not line.what:
            return said
        what = travels_in(line.what, locale, translated)
        return Markup(" ").join((said, filled(translated(_LEARN), what=what)))

    return in_both(worded)


def _steps(
    path: Path,
    conditions: tuple[tuple[Trigger, ...], ...],
    catalogue: Catalogue,
    locale: str,
    translated: Callable[[str], str],
) -> Markup:
    """Return the conditions of some steps, one after the other."""
    said = Markup("")
    for number, ((first, second), triggers) in enumerate(zip(path, conditions, strict=True)):
        step = filled(
            translated(_ONE_STEP),
            first=holder_in(first, catalogue, translated),
            second=holder_in(second, catalogue, translated),
            conditions=listed((translated(_HAS_TO_HAPPEN[one]) for one in triggers), "or", locale),
        )
        said = filled(translated(_THEN), before=said, after=step) if number else step
    return said


def _more(left: int, *, all_ways: bool) -> Markup:
    """Return how many lines are left out, or how many at least."""
    if all_ways:
        sentence = ngettext("There is %(count)s more way.", "There are %(count)s more ways.", left)
    else:
        sentence = ngettext(
            "There is at least %(count)s more way.",
            "There are at least %(count)s more ways.",
            left,
        )
    return filled(sentence, count=isolated(str(left)))
