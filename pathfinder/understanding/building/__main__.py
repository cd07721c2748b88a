"""``python -m pathfinder.understanding.building``: makes the compiled file anew if needed."""

from __future__ import annotations

import sys

from pathfinder.errors import DataError
from pathfinder.understanding.building.build import is_up_to_date, make
from pathfinder.understanding.compiled import where

if is_up_to_date() and "--again" not in sys.argv[1:]:
    print(f"{where().name} is up to date.")
else:
    try:
        print(make(print))
    except DataError as error:
        sys.exit(str(error))
