"""Every page that the catalogue cites was read for it, and bears the date printed on it.

An undated page stays undated: a guess at its age would make what it says look fresher than anybody
knows. Where an address or a date differs from the facts on purpose, it stands here with its reason.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from functools import cache
from pathlib import Path
from typing import Any
from urllib.parse import urldefrag

import pytest
import yaml

from pathfinder.directory.files import sources_of
from pathfinder.directory.shipped import load_shipped
from pathfinder.provenance import UNDATED, Source

FACTS = Path(__file__).parents[2].parent / "shared" / "facts"
pytestmark = pytest.mark.skipif(
    not FACTS.is_dir(), reason="the compiled facts are not beside the checkout"
)

WRITTEN_OTHERWISE = {
    "https://github.com/ministryofjustice/laa-access-civil-legal-aid/tree/"
    "0858227fd9e282a67cb4f04a7a759f76718c9ecc": "https://github.com/ministryofjustice/"
    "laa-access-civil-legal-aid @0858227",  # an address a browser can open
    "https://www.staffordshiresmartalert.co.uk/Alerts/A/443093/": "https://www.staffordshire"
    "smartalert.co.uk/Alerts/A/443093/{MESSAGE-SETTINGS}",  # without the unfilled placeholder
    "https://www.expressandstar.com/news/property/2025/05/21/stafford-council-given-731k-to-"
    "reduce-homelessness": "https://cdn-www.expressandstar.mna.arcpublishing.com/news/property/"
    "2025/05/21/stafford-council-given-731k-to-reduce-homelessness",  # the public host, by the note
}
"""Pages whose address differs from the one in the facts, and that one."""
_LEGAL_AID = (
    "https://github.com/ministryofjustice/laa-access-civil-legal-aid/blob/"
    "0858227fd9e282a67cb4f04a7a759f76718c9ecc/app"
)
DATED_ELSEWHERE = {
    "https://www.bbc.co.uk/news/articles/c984rn13y2zo": "2025-03",  # "BBC article of March 2025"
    f"{_LEGAL_AID}/contact/forms.py": "2026-06-30",  # the day of the version that was read
    f"{_LEGAL_AID}/templates/main/503.html": "2026-06-30",
    "https://www.theguardian.com/society/2022/aug/09/uk-helpline-launched-east-south-east-asian-"
    "victims-racism-on-your-side-hate-crime": "2022-08-09",  # stands with the copy that was read
}


@cache
def readings() -> Mapping[str, frozenset[str]]:
    """Return what the facts say of the date of each page, by its address."""
    found: dict[str, set[str]] = {}

    def visit(value: Any) -> None:
        if isinstance(value, dict):
            for key in ("url", "evidence_url", "source"):
                if isinstance(value.get(key), str):
                    seen = value.get("seen_as", value.get("date"))
                    said_of = found.setdefault(value[key].replace(":443/", "/"), set())
                    said_of.update([str(seen)] if key == "url" and seen else [])
            for item in value.values():
                visit(item)
        elif isinstance(value, list):
            for item in value:
                visit(item)

    for name in ("services-local.yaml", "services-national.yaml"):
        visit(yaml.safe_load((FACTS / name).read_text("utf-8")))
    return {url: frozenset(seen) for url, seen in found.items()}


def printed_dates(seen: str) -> set[str]:
    """Return the dates that a reading of a page prints; none where it prints none.

    >>> sorted(printed_dates("entries reviewed 2018-07-29 and 2020-02-10"))
    ['2018-07-29', '2020-02-10']
    """
    day = r"\d{4}(?:-(?:0[1-9]|1[0-2])(?:-\d{2})?)?(?!\d)"
    at_once = re.match(day, seen)
    if at_once:
        return {at_once.group()}
    told = re.search(rf"(?:reviewed|updated) ({day}(?: and {day})?)", seen)
    return set(re.findall(day, told.group(1))) if told else set()


def cited() -> Iterator[tuple[str, Source]]:
    for organization in load_shipped():
        for source in sources_of(organization):
            yield organization.id, source


def in_facts(source: Source) -> str:
    return WRITTEN_OTHERWISE.get(source.url, urldefrag(source.url).url)


def test_every_page_cited_is_one_of_the_facts() -> None:
    unknown = {source.url for _, source in cited() if in_facts(source) not in readings()}
    assert unknown == set()


def test_every_page_bears_the_date_printed_on_it_and_no_other() -> None:
    for owner, source in cited():
        seen = readings()[in_facts(source)]
        dates = set().union(*(printed_dates(one) for one in seen))
        if "#" not in source.url:  # one entry of a directory whose entries differ
            dates = {date for date in dates if len(date) == max(map(len, dates))}
        elif any("undated" in one for one in seen):
            dates |= {UNDATED}
        expected = dates or {UNDATED}
        assert source.date in {DATED_ELSEWHERE.get(source.url, source.date)}, (owner, source.url)
        assert source.date in expected or source.url in DATED_ELSEWHERE, (owner, source.url)
