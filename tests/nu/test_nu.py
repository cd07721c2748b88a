"""The Nu checker reads every page: sound HTML, and in the language the page says it is in.

Its detection of languages sees a page that was left in English. It is fetched with npm by its lock
file and runs on Java; where either is missing the test is skipped.
"""

from __future__ import annotations

import json
import os
import shutil
import subprocess
from pathlib import Path
from typing import Any

import pytest

from tests.promises.client import SiteClient
from tests.promises.sites import public_site
from tests.promises.walk import pages_to_read

HERE = Path(__file__).parent
CHECKER = HERE / "node_modules" / "vnu-jar" / "build" / "dist" / "vnu.jar"


@pytest.fixture(scope="module")
def checker() -> Path:
    """Return the checker, fetched as the lock file says."""
    for needed in ("npm", "java"):
        if shutil.which(needed) is None and os.environ.get("CI") != "true":
            pytest.skip(f"{needed} is not installed")
    subprocess.run(
        ["npm", "ci", "--ignore-scripts", "--no-audit", "--no-fund", "--silent"],
        cwd=HERE,
        check=True,
        timeout=300,
    )
    return CHECKER


def complaints(checker: Path, pages: Path) -> list[dict[str, Any]]:
    """Return everything the checker says of the pages in a folder."""
    run = subprocess.run(
        ["java", "-jar", checker, "--format", "json", "--stdout", "--exit-zero-always", pages],
        capture_output=True,
        text=True,
        check=True,
        timeout=600,
    )
    found: list[dict[str, Any]] = json.loads(run.stdout)["messages"]
    return found


def test_every_page_is_sound_and_in_its_language(checker: Path, tmp_path: Path) -> None:
    client = SiteClient(public_site())
    visits = {f"{number}.html": visit for number, visit in enumerate(pages_to_read(public_site()))}
    for name, visit in visits.items():
        (tmp_path / name).write_bytes(client.get(visit.path).data)
    told = [
        f"{visits[Path(one['url']).name]}: {one['message']} ({one.get('extract', '')!r})"
        for one in complaints(checker, tmp_path)
    ]
    assert not told, "\n".join(told)


def test_a_page_left_in_english_is_noticed(checker: Path, tmp_path: Path) -> None:
    words = (
        "<p>" + "You can tell us what happened and choose who comes to know of it. " * 20 + "</p>"
    )
    (tmp_path / "left.html").write_text(
        f"<!DOCTYPE html><html lang=pl><head><title>Pomoc</title></head><body>{words}</body></html>"
    )
    assert [one for one in complaints(checker, tmp_path) if "English" in one["message"]]
