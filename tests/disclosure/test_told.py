"""What of a situation bears on who comes to know, and the table that says how."""

from __future__ import annotations

import pytest

from pathfinder.circumstances import Circumstances
from pathfinder.disclosure import sharing
from pathfinder.disclosure.files import parse
from pathfinder.disclosure.told import MAY_ALSO_BE, NOTHING, told_of
from pathfinder.errors import DataError
from pathfinder.vocabulary import NEEDS
from tests.disclosure.test_files import HOLDER, RULE


def told(**fields: tuple[str, ...]) -> Circumstances:
    return Circumstances.model_validate(fields)


def test_nothing_told_is_nothing_known() -> None:
    assert told_of(None) == told_of(Circumstances()) == NOTHING


def test_a_child_that_is_harmed_is_a_case_of_child_abuse() -> None:
    found = told_of(told(needs=("sexual_violence",), people=("under_18",)))
    assert found.needs == {"sexual_violence", "child_abuse"}
    assert told_of(told(needs=("child_exploitation",))).child


def test_only_an_older_adult_who_asks_for_nobody_else_is_surely_no_child() -> None:
    assert told_of(told(people=("over_60",))).surely_not == {"under_18"}
    for other in ("for_someone_else", "has_children", "under_18"):
        assert not told_of(told(people=("over_60", other))).surely_not
    assert not told_of(told(people=("woman",))).surely_not


def test_neither_status_nor_fear_nor_place_is_looked_at() -> None:
    plain = told_of(told(needs=("hate_crime",)))
    assert (
        told_of(told(needs=("hate_crime",), status=("insecure_status",), urgency=("fears_police",)))
        == plain
    )


def test_what_a_need_may_be_as_well_are_needs() -> None:
    assert {*MAY_ALSO_BE, *(one for others in MAY_ALSO_BE.values() for one in others)} <= set(NEEDS)
    assert all(need not in others for need, others in MAY_ALSO_BE.items())


def test_every_row_of_the_table_says_why_and_changes_something() -> None:
    bearings = sharing().bearings
    assert len(bearings) > 20
    for bearing in bearings.values():
        assert len(bearing.why) > 10
        fields = bearing.model_dump(exclude={"id", "why"})
        assert any(fields.values()), bearing.id


def test_a_row_about_no_rule_is_refused() -> None:
    row = '[nothing-at-all]\nnot_for = ["witness"]\nwhy = "Nobody knows why."\n'
    with pytest.raises(DataError, match="nothing-at-all"):
        parse({"holders.toml": HOLDER, "police.toml": RULE, "circumstances.toml": row})
    right = row.replace("nothing-at-all", "a-rule")
    known = parse({"holders.toml": HOLDER, "police.toml": RULE, "circumstances.toml": right})
    assert known.bearings["a-rule"].not_for == ("witness",)


@pytest.mark.parametrize("line", ['also = ["nobody"]', 'for_a_child = ["nobody"]'])
def test_a_holder_that_belongs_to_nobody_known_is_refused(line: str) -> None:
    with pytest.raises(DataError, match="nobody"):
        parse({"holders.toml": HOLDER + line + "\n", "police.toml": RULE})
