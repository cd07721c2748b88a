"""Free text in any language, turned into ids, with what was understood and from which words."""

from pathfinder.understanding.answer import Heard, Understood, to_json
from pathfinder.understanding.lexicon import Lexicon, load_lexicon
from pathfinder.understanding.linker import understand
from pathfinder.understanding.organizations import OrganizationNames, entries_by_name
from pathfinder.understanding.places import PlaceNames
from pathfinder.understanding.reader import Reader

__all__ = [
    "Heard",
    "Lexicon",
    "OrganizationNames",
    "PlaceNames",
    "Reader",
    "Understood",
    "entries_by_name",
    "load_lexicon",
    "to_json",
    "understand",
]
