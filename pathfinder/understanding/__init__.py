"""Free text in any language, turned into ids, with what was understood and from which words."""

from pathfinder.understanding.answer import Heard, Understood, to_json
from pathfinder.understanding.compiled import check_compiled
from pathfinder.understanding.examples import check_examples, shipped_examples
from pathfinder.understanding.lexicon import Lexicon, load_lexicon
from pathfinder.understanding.likeness import Likeness, load_likeness
from pathfinder.understanding.linker import understand
from pathfinder.understanding.organizations import OrganizationNames, entries_by_name
from pathfinder.understanding.places import PlaceNames
from pathfinder.understanding.reader import Reader

__all__ = [
    "Heard",
    "Lexicon",
    "Likeness",
    "OrganizationNames",
    "PlaceNames",
    "Reader",
    "Understood",
    "check_compiled",
    "check_examples",
    "entries_by_name",
    "load_lexicon",
    "load_likeness",
    "shipped_examples",
    "to_json",
    "understand",
]
