"""Everything that is needed to understand texts, laid ready once and asked many times."""

from __future__ import annotations

from typing import Final

from pathfinder.directory import Catalogue
from pathfinder.geography import gazetteer
from pathfinder.understanding.answer import Understood
from pathfinder.understanding.lexicon import load_lexicon
from pathfinder.understanding.likeness import load_likeness
from pathfinder.understanding.linker import understand
from pathfinder.understanding.organizations import OrganizationNames, entries_by_name
from pathfinder.understanding.places import PlaceNames


class Reader:
    """Understands texts that may name anybody in a catalogue."""

    def __init__(self, catalogue: Catalogue) -> None:
        self._lexicon: Final = load_lexicon()
        self._likeness: Final = load_likeness()
        self._places: Final = PlaceNames(gazetteer(), self._lexicon)
        self._names: Final = OrganizationNames(entries_by_name(catalogue), self._lexicon.shared)

    def understood(self, text: str, tag: str, *, telling: bool = False) -> Understood:
        """Return what a text tells; ``tag`` is the language of the page it was typed on.

        With ``telling`` also which words meant what, which only the command line shows.
        """
        return understand(
            text,
            tag,
            gazetteer=self._places,
            lexicon=self._lexicon,
            organizations=self._names,
            likeness=self._likeness,
            telling=telling,
        )
