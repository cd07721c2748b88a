"""The one command, which reads the code of a family of commands only when one of them is called.

Understanding a sentence takes a millisecond; loading a web framework and a database to do it would
take a second.
"""

from __future__ import annotations

import sys
from collections.abc import Sequence
from importlib import import_module
from typing import Any, Final

import click

from pathfinder.cli.exits import FOUND, MISUSED
from pathfinder.errors import DataError, PathfinderError

_COMMANDS: Final = {
    "serve": "serving:serve",
    "catalogue": "catalogue:catalogue",
    "understand": "understanding:understand",
    "find": "finding:find",
    "plan": "planning:plan",
    "who-knows": "knowing:who_knows",
    "translations": "translations:translations",
}


class Main(click.Group):
    """A group that finds its commands by name, and answers every mistake with one sentence."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        """Return the names of the commands, in the order of the help page."""
        del ctx
        return list(_COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        """Return a command, reading its module now."""
        del ctx
        if cmd_name not in _COMMANDS:
            return None
        module, _, name = _COMMANDS[cmd_name].partition(":")
        command: click.Command = getattr(import_module(f"pathfinder.cli.{module}"), name)
        return command

    def main(self, args: Sequence[str] | None = None, *rest: Any, **settings: Any) -> Any:
        """Run, and end the process with the exit status the contract names."""
        settings.update(standalone_mode=False, prog_name="pathfinder")
        try:
            status = super().main(args, *rest, **settings)
        except click.exceptions.NoArgsIsHelpError as error:
            click.echo(error.ctx.get_help() if error.ctx else "", err=True)
            status = MISUSED
        except click.UsageError as error:
            command = error.ctx.command_path if error.ctx else "pathfinder"
            status = _complain(f"{error.format_message()} See: {command} --help")
        except click.Abort:
            status = _complain("Stopped.")
        except DataError as error:
            for finding in error.findings:
                click.echo(str(finding), err=True)
            status = FOUND
        except PathfinderError as error:
            status = _complain(str(error))
        except BrokenPipeError:
            sys.stderr.close()
            status = FOUND
        sys.exit(status if isinstance(status, int) else 0)


def _complain(sentence: str) -> int:
    click.echo(f"pathfinder: {sentence}", err=True)
    return MISUSED


@click.command(cls=Main, name="pathfinder", no_args_is_help=True)
@click.version_option(package_name="pathfinder", message="%(version)s")
def main() -> None:
    """Who can help a victim in Staffordshire and Stoke-on-Trent, and who would come to know."""
