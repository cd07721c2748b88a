"""How a command ends, as scripts see it; 0 is all well."""

from __future__ import annotations

from typing import Final

FOUND: Final = 1
"""The command found something wrong."""
MISUSED: Final = 2
"""The command was called wrongly, or cannot do what was asked."""
