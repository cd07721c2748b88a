"""The ``pathfinder`` command."""
