"""The site for any WSGI server of your own, once the operator's settings are complete."""

from pathfinder.cli.application import open_to_the_world

application = open_to_the_world()
