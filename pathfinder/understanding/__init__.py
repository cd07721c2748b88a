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
from pathfinder.understanding.written import check_files as check_lexicon
from pathfinder.understanding.written import shipped_texts

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
    "check_lexicon",
    "entries_by_name",
    "load_lexicon",
    "load_likeness",
    "shipped_examples",
    "shipped_texts",
    "to_json",
    "understand",
]
