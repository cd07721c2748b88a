from __future__ import annotations

from pathfinder.directory.catalogue import Catalogue
from pathfinder.directory.model import Organization, Service
from pathfinder.disclosure import ServiceHolder, Sharing, Statement, check_sharing

MAPPED = ServiceHolder(service="mapped", holder="service:mapped", kind="charity", public_body=False)


def catalogue_of(service_id: str, state: str = "active") -> Catalogue:
    service = Service.model_validate({"id": service_id, "name": "A service", "state": state})
    return Catalogue(
        [Organization(id="an-organisation", name="One", kind="charity", services=(service,))]
    )


def test_a_published_service_that_maps_to_no_holder_is_found() -> None:
    known = Sharing([], services=[MAPPED])
    assert check_sharing(catalogue_of("mapped"), known) == []
    assert check_sharing(catalogue_of("brand-new", "unverified"), known) == []
    (finding,) = check_sharing(catalogue_of("brand-new"), known)
    assert finding.file == "sharing/services.toml"
    assert "brand-new" in finding.problem


def test_a_claim_about_a_service_that_is_not_in_the_catalogue_is_found() -> None:
    said = Statement(
        id="gone-1",
        service="gone",
        words="They say something.",
        url="https://example.org/",
        date="undated",
        publisher="other",
        consent="not_stated",
    )
    (finding,) = check_sharing(catalogue_of("mapped"), Sharing([], (), [said], [MAPPED]))
    assert finding.file == "sharing/claims/gone.toml"
