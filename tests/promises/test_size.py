"""How large the page of answers is on the wire, where most of the site is read."""

from __future__ import annotations

import pytest

from pathfinder.languages import INTERFACE_LANGUAGES
from tests.promises.checks import GOAL, STEP
from tests.promises.client import SiteClient
from tests.promises.samples import code

TOLD = (
    {},
    {"needs": ("domestic_abuse",)},
    {"needs": ("domestic_abuse",), "status": ("no_recourse",), "place": "burton-upon-trent"},
    {"needs": ("domestic_abuse",), "status": ("insecure_status",), "place": "stafford"},
    {"needs": ("domestic_abuse",), "helps": ("safe_place_to_stay",), "languages": ("ur",)},
    {"needs": ("sexual_violence",), "people": ("under_18",)},
    {"needs": ("modern_slavery",), "urgency": ("danger_now", "fears_police")},
    {"needs": ("labour_exploitation",), "urgency": ("fears_police",)},
    {"needs": ("hate_crime",), "people": ("witness",)},
    {"needs": ("stalking_harassment",), "place": "which:newcastle"},
    {"needs": ("forced_marriage",), "place": "stoke-on-trent"},
    {"needs": ("fraud",), "place": "elsewhere"},
)


def sent(client: SiteClient, tag: str, told: dict[str, object]) -> int:
    headers = {"Accept-Encoding": "gzip"}
    return len(client.app.test_client().get(f"/{tag}/r/{code(**told)}", headers=headers).data)


@pytest.mark.parametrize("told", TOLD, ids=str)
def test_english_answers_fit_into_eight_kilobytes(
    client: SiteClient, told: dict[str, object]
) -> None:
    assert sent(client, "en", told) <= GOAL


@pytest.mark.parametrize("tag", [language.tag for language in INTERFACE_LANGUAGES])
@pytest.mark.parametrize("told", TOLD, ids=str)
def test_no_page_of_answers_is_more_than_one_step_larger(
    client: SiteClient, told: dict[str, object], tag: str
) -> None:
    assert sent(client, tag, told) <= GOAL + STEP
