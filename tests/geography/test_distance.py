from __future__ import annotations

import pytest

from pathfinder.geography import gazetteer, kilometres_between, nearest_band


def test_burton_is_about_thirty_kilometres_from_stafford_either_way() -> None:
    burton, stafford = gazetteer().place("burton-upon-trent"), gazetteer().place("stafford")
    there = kilometres_between(burton, stafford)
    assert there == pytest.approx(31.8, abs=0.1)
    assert kilometres_between(stafford, burton) == pytest.approx(there)


def test_a_place_is_no_distance_from_itself() -> None:
    hanley = gazetteer().place("hanley")
    assert kilometres_between(hanley, hanley) == 0


@pytest.mark.parametrize("nowhere", ["elsewhere", "which:newcastle"])
def test_what_has_no_one_point_has_no_distance(nowhere: str) -> None:
    assert kilometres_between(gazetteer().place(nowhere), gazetteer().place("leek")) is None
    assert kilometres_between(gazetteer().place("leek"), gazetteer().place(nowhere)) is None


@pytest.mark.parametrize(
    ("kilometres", "band"), [(0, 5), (5, 5), (5.01, 15), (15.01, 40), (40, 40), (40.01, None)]
)
def test_a_distance_falls_into_the_smallest_band_that_holds_it(
    kilometres: float, band: int | None
) -> None:
    assert nearest_band(kilometres) == band
