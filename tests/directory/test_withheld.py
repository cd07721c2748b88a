"""What must never be published is recognised however it is written."""

from __future__ import annotations

import pytest

from pathfinder.directory.withheld import Withheld, contacts_in, fingerprint


@pytest.mark.parametrize("written", ["01632 960000", "(01632) 960-000", "+44 1632 960000"])
def test_a_number_is_recognised_however_it_is_written(written: str) -> None:
    assert fingerprint(written) == fingerprint("01632960000")


@pytest.mark.parametrize("written", ["http://help.example", "https://www.Help.example/"])
def test_a_page_is_recognised_however_it_is_written(written: str) -> None:
    assert fingerprint(written) == fingerprint("https://help.example")


def test_another_page_of_the_same_site_is_another_page() -> None:
    assert fingerprint("https://help.example/a") != fingerprint("https://help.example/")


def test_contacts_are_found_within_words() -> None:
    text = 'number = "01632 960000" # or +44 1632 960001, see https://help.example/a.'
    assert list(contacts_in(text)) == ["01632 960000", "+44 1632 960001", "https://help.example/a"]


def test_a_date_is_no_number() -> None:
    assert list(contacts_in('date = "2026-11-22" ages 16-25')) == []


def test_a_copy_is_known_by_its_host_not_by_its_path() -> None:
    withheld = Withheld(values={}, hosts=("mirror",))
    assert withheld.is_copy("https://a.mirror.example/page")
    assert not withheld.is_copy("https://help.example/mirror")
