"""The pages about the site say who runs it, what is kept, and nothing that was not set."""

from __future__ import annotations

import pytest

from pathfinder.provenance import LIFETIMES
from pathfinder.web.public_app import PublicApp, create_public_app
from pathfinder.web.settings import Settings
from tests.builders import NOON
from tests.promises.client import SiteClient
from tests.promises.page import words_of
from tests.promises.sites import OPERATOR, public_site


def text_of(app: PublicApp, path: str) -> str:
    client = SiteClient(app)
    assert client.get(path).status_code == 200
    return words_of(client.html().one("body"))


def test_the_operator_is_named_with_everything_that_is_true(app: PublicApp) -> None:
    text = text_of(app, "/en/a")
    assert f"{OPERATOR['operator']} runs this site." in text
    assert "We are not the police." in text
    assert "We are not the Home Office." in text


@pytest.mark.parametrize(
    ("setting", "sentence"),
    [
        ("operator_is_police", "We are not the police."),
        ("operator_is_home_office", "We are not the Home Office."),
    ],
)
def test_we_are_not_the_police_stands_only_where_it_is_true(setting: str, sentence: str) -> None:
    app = public_site(**{setting: True})
    assert sentence not in text_of(app, "/en/a")
    assert sentence not in text_of(app, "/en/")


def test_a_copy_that_nobody_runs_says_so_and_claims_nothing(app: PublicApp) -> None:
    site = app.extensions["pathfinder"]
    nobody = create_public_app(Settings(), site.published, lambda: NOON)
    text = text_of(nobody, "/en/a")
    assert "Nobody runs it for the public." in text
    assert "We are not the police." not in text
    assert "not named yet" in text_of(nobody, "/en/a/privacy")


def test_the_privacy_page_names_the_one_thing_that_is_set_and_who_answers(app: PublicApp) -> None:
    text = text_of(app, "/en/a/privacy")
    assert "window.name" in text
    for name in ("controller", "data_protection_officer", "contact"):
        assert OPERATOR[name] in text


def test_the_sources_page_lists_every_lifetime_and_every_attribution(app: PublicApp) -> None:
    client = SiteClient(app)
    client.get("/en/a/sources")
    assert len(list(client.html().one("tbody"))) == len(LIFETIMES)
    text = words_of(client.html().one("main"))
    for words in ("GeoNames", "CC BY 4.0", "Contains OS data", "Open Government Licence v3.0"):
        assert words in text


def test_the_accessibility_statement_is_dated_and_names_its_exceptions(app: PublicApp) -> None:
    text = text_of(app, "/en/a/access")
    assert "November" in text
    assert "2026" in text
    assert "Titles of pages are short" in text
    assert "sign language" in text
