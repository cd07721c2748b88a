"""The style and the script of each kind of page: shorter than written, and nothing else changed."""

from __future__ import annotations

import re
from importlib import resources

import pytest

from pathfinder.web.privacy import ANSWERS, ANY_PAGE
from pathfinder.web.privacy.inline import Dress, hash_of

SOURCES = resources.files("pathfinder.web").joinpath("static_source")


@pytest.mark.parametrize("dress", [ANY_PAGE, ANSWERS])
def test_a_policy_allows_its_own_style_and_script_alone(dress: Dress) -> None:
    hashes = re.findall(r"'sha256-[^']+'", dress.policy)
    assert hashes == [hash_of(dress.style), hash_of(dress.script)]


@pytest.mark.parametrize("dress", [ANY_PAGE, ANSWERS])
def test_every_property_that_is_used_is_set(dress: Dress) -> None:
    used = set(re.findall(r"var\((--\w+)\)", dress.style))
    assert used
    assert used <= set(re.findall(r"(--\w+):", dress.style))


def test_our_own_properties_keep_their_values() -> None:
    written = SOURCES.joinpath("site.css").read_text("utf-8")
    light = re.search(r":root \{(.*?)\}", written, re.DOTALL)
    short = re.search(r":root\{(.*?)\}", ANY_PAGE.style)
    assert light
    assert short
    values = re.findall(r"--[a-z-]+: ([^;]+);", light[1])
    assert re.findall(r"--\w+:([^;]+)", short[1]) == [value.replace(", ", ",") for value in values]


def test_no_text_in_a_script_is_changed() -> None:
    for name in ("site.js", "sending.js"):
        written = re.sub(
            r"/\*.*?\*/", "", SOURCES.joinpath(name).read_text("utf-8"), flags=re.DOTALL
        )
        for text in re.findall(r'"[^"\n]*"', written):
            assert text in ANY_PAGE.script


def test_the_page_of_answers_wears_what_it_shows_and_no_fields() -> None:
    for name in (".card", ".verdict", ".call", ".chips", ".care", ".more", "@media print"):
        assert name in ANSWERS.style
    assert "textarea" in ANY_PAGE.style
    assert "textarea" not in ANSWERS.style
    assert "fetch(" in ANY_PAGE.script
    assert "fetch(" not in ANSWERS.script
    assert "data-exit" in ANSWERS.script
