"""Nothing in a file may lead to a confidential place, in whatever words it stands."""

from __future__ import annotations

from typing import Any

import pytest

from pathfinder.directory.model import Quotation
from tests.builders import channel, fact, phone, service, source
from tests.directory.faults import assert_found, found, text_of

CONFIDENTIAL_FAULTS: dict[str, dict[str, Any]] = {
    "postcode in a name": {"name": "Refuge ST1 4DW"},
    "postcode without its space": {"editor_notes": ("Near st14dw.",)},
    "street in a note": {"editor_notes": ("Ask at 12 Marsh Street.",)},
    "house in another name": {"other_names": ("Rose Cottage Lodge",)},
    "point in a note": {"editor_notes": ("Found at 53.0259, -2.1743.",)},
    "grid reference": {"editor_notes": ("Found at SJ 880475.",)},
    "street on the phone": {"phones": (phone("101", for_what="Union Street office"),)},
    "street among funders": {"contract": {"funders": ("The Union Street Trust",)}},
}


@pytest.mark.parametrize("fault", CONFIDENTIAL_FAULTS)
def test_no_word_leads_to_a_confidential_place(fault: str) -> None:
    fields: dict[str, Any] = {"phones": (phone("101"),), **CONFIDENTIAL_FAULTS[fault]}
    assert_found(found(service(confidential_place=True, **fields)), "is confidential")
    assert not [
        finding for finding in found(service(**fields)) if "is confidential" in finding.problem
    ]


def test_no_quotation_leads_to_a_confidential_place() -> None:
    said = fact(Quotation(words="Come to Union Street"))
    refuge = service(confidential_place=True, phones=(phone("101"),))
    refuge = refuge.model_copy(update={"quotations": (said,)})
    assert_found(found(refuge), "is confidential", text_of(refuge), "Union Street")


def test_no_note_on_a_source_leads_to_a_confidential_place() -> None:
    page = source().model_copy(update={"note": "Names 12 Marsh Street"})
    refuge = service(
        confidential_place=True, phones=(phone("101").model_copy(update={"sources": (page,)}),)
    )
    assert_found(found(refuge), "is confidential", text_of(refuge), "Names 12 Marsh Street")


def test_a_confidential_place_gets_no_letters() -> None:
    refuge = service(
        confidential_place=True, phones=(phone("101"),), channels=(channel("letter", "PO Box 1"),)
    )
    assert_found(found(refuge), "an address for letters")


def test_an_ordinary_refuge_has_no_fault() -> None:
    refuge = service(
        "safe-place",
        name="Women's refuge and Safe House",
        confidential_place=True,
        phones=(phone("01782 683155", for_what="Helpline"),),
        channels=(channel("website", "https://www.helpers.example/refuge"),),
        editor_notes=("Since 2012 it takes women from anywhere in the county. Ask in 2027.",),
    )
    assert found(refuge) == ()
