"""The ``pathfinder`` command: everything an operator or a script may ask for.

One module per family of commands. JSON goes to standard output, words for people to standard
error; a command ends with 0, with 1 when it found something wrong, with 2 when it was called
wrongly.
"""

from pathfinder.cli.main import main

__all__ = ["main"]
