from __future__ import annotations

import csv
import tomllib
from importlib import resources
from pathlib import Path

import pytest

from pathfinder.circumstances import numbering
from pathfinder.errors import UnknownIdError
from pathfinder.geography import Gazetteer, Place, gazetteer
from pathfinder.vocabulary import AREAS

SHARED = Path(__file__).parents[2].parent / "shared"
needs_facts = pytest.mark.skipif(
    not SHARED.exists(), reason="the compiled facts are not beside the checkout"
)
DATA = resources.files("pathfinder.data").joinpath("gazetteer")


def meant_by(name: str) -> str | None:
    return {known.casefold(): place for known, place in gazetteer().names()}.get(name.casefold())


def rows(path: Path) -> list[dict[str, str]]:
    with path.open(encoding="utf-8") as file:
        return list(csv.DictReader(file))


def test_every_place_has_the_number_of_its_position_in_the_list() -> None:
    assert numbering.all_ids("places") == tuple(place.id for place in gazetteer().places)


def test_a_number_once_given_to_a_place_stays_its_own() -> None:
    numbers = {"elsewhere": 0, "area:stoke-on-trent": 1, "which:newcastle": 10, "cannock": 13}
    assert {place: numbering.number_of("places", place) for place in numbers} == numbers
    assert numbering.id_of("places", 286) == "wv11"


def test_the_areas_are_the_nine_of_the_vocabulary_in_its_order() -> None:
    assert tuple(place.id for place in gazetteer().areas) == tuple(f"area:{area}" for area in AREAS)


def test_every_place_lies_only_in_areas_of_the_vocabulary() -> None:
    for place in gazetteer().places:
        assert set(place.areas) <= set(AREAS)
        assert bool(place.areas) == (place.id != "elsewhere")


def test_an_unknown_place_is_refused() -> None:
    with pytest.raises(UnknownIdError):
        gazetteer().place("atlantis")
    assert not gazetteer().holds("atlantis")


@pytest.mark.parametrize(
    ("name", "place"),
    [
        ("Burton", "burton-upon-trent"),
        ("Burton-on-Trent", "burton-upon-trent"),
        ("Stoke", "stoke-on-trent"),
        ("Newcastle", "which:newcastle"),
        ("Newcastle under Lyme", "newcastle-under-lyme"),
        ("Newcastle upon Tyne", "elsewhere"),
        ("Stretton", "which:stretton"),
        ("Swindon", "which:swindon"),
        ("Hanley", "hanley"),
        ("Stafford", "stafford"),
        ("Tamworth", "tamworth"),
        ("East Staffordshire", "area:east-staffordshire"),
        ("DE14", "de14"),
        ("Derby", "elsewhere"),
        ("London", "elsewhere"),
        ("برٹن", "burton-upon-trent"),
        ("سٹوک آن ٹرینٹ", "stoke-on-trent"),
        ("نیوکاسل", "which:newcastle"),
        ("Londynie", "elsewhere"),
    ],
)
def test_a_name_means_the_place_people_mean_by_it(name: str, place: str) -> None:
    assert meant_by(name) == place


def test_no_name_stands_at_two_places_but_that_of_an_area_and_its_town() -> None:
    owners: dict[str, set[str]] = {}
    for place in gazetteer().places:
        for name in (place.name, *place.other_names):
            owners.setdefault(name.casefold(), set()).add(place.id)
    shared = {name: ids for name, ids in owners.items() if len(ids) > 1}
    assert all(
        ids == {town, f"area:{town}"} for ids in shared.values() for town in [min(ids, key=len)]
    )
    assert len(shared) == 5


def test_no_name_is_written_twice_for_one_place() -> None:
    for place in gazetteer().places:
        names = [name.casefold() for name in (place.name, *place.other_names)]
        assert len(names) == len(set(names)), place.id


def test_every_other_name_belongs_to_a_place() -> None:
    named = tomllib.loads(DATA.joinpath("other_names.toml").read_text("utf-8"))
    assert [place for place in named if not gazetteer().holds(place)] == []


def test_a_question_offers_the_places_its_name_may_mean_and_elsewhere() -> None:
    newcastle = gazetteer().place("which:newcastle")
    assert newcastle.state == "ambiguous"
    assert newcastle.choices == ("newcastle-under-lyme", "elsewhere")
    assert newcastle.areas == ("newcastle-under-lyme",)
    assert gazetteer().place("which:stretton").areas == (
        "east-staffordshire",
        "south-staffordshire",
    )
    for place in gazetteer().places:
        assert all(gazetteer().holds(choice) for choice in place.choices)
        assert bool(place.choices) == (place.kind == "question")


@pytest.mark.parametrize(
    ("postcode", "place", "state"),
    [
        ("DE14 2AB", "de14", "inside"),
        ("b78", "b78", "edge"),
        ("DY7", "dy7", "edge"),
        ("ST14", "st14", "inside"),
        ("ST7 1AA", "st7", "edge"),
        ("M1 1AE", "elsewhere", "outside"),
        ("DY8 1AA", "elsewhere", "outside"),
    ],
)
def test_an_outward_code_is_inside_from_ninety_five_percent_of_its_postcodes(
    postcode: str, place: str, state: str
) -> None:
    found = gazetteer().behind_postcode(postcode)
    assert found is not None
    assert (found.id, found.state) == (place, state)


def test_what_is_no_postcode_has_no_place_behind_it() -> None:
    assert gazetteer().behind_postcode("Burton") is None


def test_the_areas_of_an_outward_code_are_the_likeliest_first_without_strays() -> None:
    assert gazetteer().place("b78").areas == ("lichfield", "tamworth")
    assert gazetteer().place("ws15").areas == ("cannock-chase", "lichfield", "east-staffordshire")
    assert gazetteer().place("st5").areas == ("newcastle-under-lyme",)


def test_places_and_areas_have_a_point_near_the_county_and_the_rest_have_none() -> None:
    for place in gazetteer().places:
        if place.kind in ("question", "elsewhere"):
            assert place.latitude is None
            assert place.longitude is None
        else:
            assert place.latitude is not None
            assert place.longitude is not None
            assert 52.4 < place.latitude < 53.3
            assert -2.6 < place.longitude < -1.5


def test_every_figure_names_a_source_with_its_licence() -> None:
    known = {source.id for source in gazetteer().sources}
    named = {
        value
        for name in ("places.csv", "outcodes.csv")
        for row in csv.DictReader(DATA.joinpath(name).read_text("utf-8").splitlines())
        for key, value in row.items()
        if key in ("source", "population_source") and value
    }
    assert named == known
    assert all(source.licence for source in gazetteer().sources)


def test_a_gazetteer_of_other_places_can_be_made() -> None:
    place = Place(id="x", name="X", kind="town", state="inside", areas=("tamworth",))
    assert Gazetteer([place]).towns == (place,)


@needs_facts
def test_every_place_of_the_compiled_facts_is_carried() -> None:
    facts = rows(SHARED / "facts" / "gazetteer.csv")
    carried = {
        (place.kind, str(place.latitude), str(place.longitude), place.areas[0], place.population)
        for place in gazetteer().places
        if place.kind in ("town", "village", "outcode")
    }
    expected = {
        (
            fact["kind"],
            str(float(fact["lat"])),
            str(float(fact["lon"])),
            fact["area_id"],
            int(fact["population"]) if fact["population"] else None,
        )
        for fact in facts
    }
    assert carried == expected
    assert len([place for place in gazetteer().places if place.kind == "outcode"]) == 59


@needs_facts
def test_the_shares_of_the_outward_codes_are_those_of_the_compiled_facts() -> None:
    facts = {row["outcode"]: row for row in rows(SHARED / "geo" / "outcodes.csv")}
    for row in csv.DictReader(DATA.joinpath("outcodes.csv").read_text("utf-8").splitlines()):
        assert row["percent_in_county"] == facts[row["name"]]["pct_in_county"]
        assert row["percent_by_area"] == facts[row["name"]]["area_shares"]
