"""Each check of the catalogue is proven by a file that breaks it."""

from __future__ import annotations

from typing import Any

import pytest

from pathfinder.directory import Organization, Service
from pathfinder.directory.checks import tally
from pathfinder.directory.files import to_toml
from tests.builders import channel, location, organization, phone, service, source
from tests.directory.faults import assert_found, found, found_in, text_of


def whole() -> Service:
    return service(
        needs=("domestic_abuse",),
        helps=("immigration_advice",),
        adviser={"regulator": "iaa", "level": 2},
        languages=("pl",),
        phones=(phone("01782 683155"), phone("101"), phone("08 08 16 89 111")),
        channels=(
            channel("text", "85258"),
            channel("email", "help@helpers.example"),
            channel("website", "https://helpers.example/a?b=c"),
            channel("chat", "on the website"),
        ),
        locations=(location("stafford"),),
        editor_notes=("Ask for the hours.",),
    )


def test_a_whole_file_has_no_fault() -> None:
    assert found(whole()) == ()


def test_every_fault_comes_at_once_and_in_order() -> None:
    files = {
        "b.toml": "id = ",
        "helpers.toml": text_of(service(phones=(phone("0300 303 778"), phone("01782")))),
    }
    findings = found_in(files)
    assert [finding.file for finding in findings] == ["b.toml", "helpers.toml", "helpers.toml"]
    assert findings[1].line < findings[2].line


def test_a_file_is_named_after_its_organisation() -> None:
    assert_found(found_in({"others.toml": text_of(whole())}), "holds the organisation 'helpers'")


def test_a_file_is_written_in_the_accepted_form() -> None:
    text = text_of(whole()).replace('name = "Helpers"', 'name   = "Helpers"')
    assert_found(found_in({"helpers.toml": text}), "accepted form", text, "name   =")


def test_a_comment_at_the_end_is_not_the_accepted_form() -> None:
    text = text_of(whole()) + "# later\n"
    assert_found(found_in({"helpers.toml": text}), "accepted form", text, "# later")


def test_a_source_that_nothing_names_is_told() -> None:
    text = text_of(whole()) + (
        '\n[sources.zebra]\nurl = "https://z.example/"\ndate = "2020"\n'
        'publisher = "other"\nretrieved = "2026-11-22"\n'
    )
    assert_found(
        found_in({"helpers.toml": text}),
        "no fact names the source 'zebra'",
        text,
        "[sources.zebra]",
    )


def test_one_page_is_listed_once() -> None:
    twice = [source(page="page").model_copy(update={"id": name}) for name in ("one", "two")]
    assert_found(
        found(
            service(phones=(phone("01782 683155").model_copy(update={"sources": tuple(twice)}),))
        ),
        "are the same page",
    )


def test_a_page_has_one_date_wherever_it_is_cited() -> None:
    other = to_toml(organization("others", service("other-line", phones=(phone(printed="2020"),))))
    other = other.replace("https://organization.example/page", "https://organization.example/same")
    first = text_of(whole()).replace("organization.example/page", "organization.example/same")
    findings = found_in({"helpers.toml": first, "others.toml": other})
    assert_found(
        findings, "is dated 2020 here and 2026-10-01 in helpers.toml", other, 'date = "2020"'
    )


def test_a_page_is_not_dated_after_it_was_read() -> None:
    assert_found(found(service(phones=(phone("01782 683155", "2026-12-01"),))), "after it was read")


def test_a_service_stands_in_one_file_only() -> None:
    other = to_toml(organization("others", whole()))
    findings = found_in({"helpers.toml": text_of(whole()), "others.toml": other})
    assert_found(
        findings, "'listening-line' stands in helpers.toml already", other, "listening-line"
    )


def test_an_organisation_stands_in_one_file_only() -> None:
    findings = found_in({"helpers.toml": text_of(whole()), "helpers-2.toml": text_of(service("b"))})
    assert_found(findings, "another file holds the organisation 'helpers' too")


@pytest.mark.parametrize("successor", ["nobody", "old-line"])
def test_what_replaced_a_service_is_a_service(successor: str) -> None:
    old = service("old-line", state="closed", replaced_by=(successor,))
    assert_found(found(old), f"replaced by '{successor}'", text_of(old), "replaced_by")


def test_what_replaced_a_service_may_stand_in_another_file() -> None:
    old = to_toml(
        organization(
            "old", service("old-line", state="closed", replaced_by=(whole().id,), phones=())
        )
    )
    assert found_in({"helpers.toml": text_of(whole()), "old.toml": old}) == ()


def test_a_superseded_service_names_its_successor() -> None:
    assert_found(found(service(state="superseded")), "superseded by nothing")


@pytest.mark.parametrize("field", [{"replaced_by": ("b",)}, {"ended": "2025-04"}])
def test_an_active_service_has_no_end(field: dict[str, Any]) -> None:
    assert_found(found(service(**field), service("b")), "names what replaced it or when it stopped")


def test_a_guess_is_kept_apart_from_what_is_said() -> None:
    both = service(needs=("domestic_abuse",), inferred_needs=("domestic_abuse",))
    assert_found(found(both), "both says and is guessed", text_of(both), "inferred_needs")


def test_a_website_is_said_to_be_the_way_in() -> None:
    silent = service(phones=())
    assert_found(found(silent, website="https://helpers.example"), "has no way in")
    assert found(silent) == ()


def test_an_adviser_gives_advice() -> None:
    assert_found(found(service(adviser={"regulator": "iaa"})), "no immigration advice")


def test_a_place_is_known_to_the_gazetteer() -> None:
    lost = service(phones=(phone("101"),), locations=(location("atlantis"),))
    assert_found(found(lost), "'atlantis' is not a place", text_of(lost), "atlantis")


def test_a_language_is_known_to_the_registry() -> None:
    assert_found(
        found(service(languages=("tlh",), phones=(phone("101"),))), "'tlh' is not a language"
    )


@pytest.mark.parametrize("number", ["0300 303 778", "01782", "12345", "0044", "0330 0945 5590"])
def test_a_number_can_be_rung(number: str) -> None:
    broken = service(phones=(phone(number),))
    assert_found(found(broken), "no number that can be rung", text_of(broken), number)


@pytest.mark.parametrize(
    ("kind", "to"),
    [
        ("email", "help at helpers.example"),
        ("email", "help@helpers"),
        ("text", "852"),
        ("whatsapp", "07700 9000"),
        ("website", "helpers.example"),
        ("website", "https://helpers"),
        ("form", "https://helpers.example/{MESSAGE-SETTINGS}"),
        ("chat", "https://name@helpers.example/"),
        ("app", "https://helpers.example:8443/"),
    ],
)
def test_a_channel_leads_where_it_says(kind: str, to: str) -> None:
    broken = service(phones=(phone("101"),), channels=(channel(kind, to),))
    assert_found(found(broken), repr(to), text_of(broken), to)


def test_the_page_behind_a_fact_can_be_opened() -> None:
    odd = phone("101").model_copy(
        update={"sources": (source().model_copy(update={"url": "https://a.example/<b>"}),)}
    )
    assert_found(found(service(phones=(odd,))), "not a whole address of a page")


@pytest.mark.parametrize("url", ["https://www.mirror-of-it.example/a", "http://mirror.example/"])
def test_a_copy_of_a_page_is_never_cited_or_linked(url: str) -> None:
    linked = service(phones=(phone("101"),), channels=(channel("website", url),))
    assert_found(found(linked), "copies somebody else", text_of(linked), url)
    assert_found(found(service(phones=(phone("101"),)), website=url), "copies somebody else")


@pytest.mark.parametrize(
    "field",
    [
        {"phones": (phone("01632 960000"),)},
        {"phones": (phone("016 3296 0000", shown=False),)},
        {"editor_notes": ("It was +44 1632 960000 once.",)},
        {"channels": (channel("website", "http://www.old.example/"),)},
    ],
)
def test_what_is_withheld_stands_nowhere(field: dict[str, Any]) -> None:
    assert_found(found(service(**{"phones": (phone("101"),), **field})), "is withheld")


def test_a_character_that_cannot_be_seen_is_told() -> None:
    odd = service(name="Help\u202eers")
    assert_found(found(odd), "cannot be seen", text_of(odd), "Help\u202eers")


def test_a_tally_lists_whom_nobody_can_reach() -> None:
    entries: list[Organization] = [
        organization("a", service("b"), service("c", phones=())),
        organization("d", service("e", state="closed")),
    ]
    counted = tally(entries)
    assert (counted.organizations, counted.services) == (2, 3)
    assert (counted.published, counted.offered) == (2, 1)
    assert counted.unreachable == ("c",)
