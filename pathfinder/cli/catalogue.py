"""``pathfinder catalogue``: the shipped files, the ledger, and back."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import asdict
from datetime import date
from pathlib import Path

import click

from pathfinder.cli.database import configured_store, current_catalogue, database_url
from pathfinder.cli.files import faults_beside, faults_of, files_of, organizations_in
from pathfinder.cli.filling import fill
from pathfinder.cli.output import MisuseError, answer, as_of_option, say
from pathfinder.directory.checks import tally
from pathfinder.errors import Finding

folder_argument = click.argument(
    "folder",
    required=False,
    type=click.Path(exists=True, file_okay=False, path_type=Path),
)


@click.group()
def catalogue() -> None:
    """Check, load, export and review the catalogue of services."""


@catalogue.command()
@folder_argument
def check(folder: Path | None) -> int:
    """Prove the shipped files (or those in FOLDER), listing every fault; 1 where there is one."""
    files = files_of(folder)
    findings = (*faults_of(files), *(faults_beside() if folder is None else ()))
    counted = tally(organizations_in(files))
    answer(
        {**counted.model_dump(mode="json"), "findings": [asdict(finding) for finding in findings]}
    )
    _tell(findings)
    say(
        f"{counted.organizations} organisations, {counted.services} services, "
        f"{counted.published} published, {counted.offered} of them with a way in: "
        f"{len(findings) or 'no'} fault{'' if len(findings) == 1 else 's'}."
    )
    return 1 if findings else 0


@catalogue.command()
@folder_argument
def load(folder: Path | None) -> int:
    """Carry the shipped files (or those in FOLDER) into the database.

    Nothing is loaded when any file has a fault. What a person changed here later is left as it is
    and listed; the command then ends with 1.
    """
    files = files_of(folder)
    findings = faults_of(files)
    if findings:
        _tell(findings)
        say("Nothing was loaded.")
        return 1
    result = fill(configured_store(), files)
    answer(result)
    for conflict in result.conflicts:
        say(
            f"{conflict.document}: kept as a person here wrote it on {conflict.revised} "
            f"({conflict.reason}); to agree, export the catalogue and compare the two."
        )
    return 1 if result.conflicts else 0


@catalogue.command()
@click.argument("directory", type=click.Path(file_okay=False, path_type=Path))
def export(directory: Path) -> None:
    """Write the files of the catalogue into DIRECTORY, byte for byte as they were loaded."""
    store = configured_store()
    if not store.is_ready():
        raise MisuseError(
            f"there is no catalogue in {database_url()}; run: pathfinder catalogue load"
        )
    try:
        count = store.export(directory)
    except OSError as error:
        raise MisuseError(
            f"cannot write into {directory} ({error.strerror}); name a folder you may write to."
        ) from error
    say(f"{count} organisations written to {directory}.")


@catalogue.command()
@as_of_option
def stale(as_of: date) -> None:
    """List the facts of published services that are past their life or have no date, as JSON."""
    from pathfinder.cli.stale import stale_facts

    facts = list(stale_facts(current_catalogue(), as_of))
    answer(facts)
    undated = sum(fact.since is None for fact in facts)
    say(f"{len(facts) - undated} facts are past their life on {as_of}, {undated} have no date.")


def _tell(findings: Iterable[Finding]) -> None:
    for finding in findings:
        say(str(finding))
