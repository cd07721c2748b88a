"""The closed list of reasons."""

from __future__ import annotations

import pytest

from pathfinder.errors import UnknownIdError
from pathfinder.matching.reasons import ReasonKind, detail_of, kind_of, reason


@pytest.mark.parametrize("kind", ReasonKind)
def test_a_reason_written_is_read_again(kind: ReasonKind) -> None:
    written = reason(kind, "needs", "2021")
    assert kind_of(written) is kind
    assert detail_of(written) == "needs:2021"


@pytest.mark.parametrize("written", ["because:i_say_so", "", "Need:fraud"])
def test_a_kind_outside_the_list_is_an_error(written: str) -> None:
    with pytest.raises(UnknownIdError):
        kind_of(written)
