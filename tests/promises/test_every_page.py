"""Every promise on every page in every language, over the map of the site's routes."""

from __future__ import annotations

import pytest

from pathfinder.web.public_app import PublicApp
from tests.promises.client import SiteClient
from tests.promises.samples import SAMPLES
from tests.promises.sites import public_site
from tests.promises.walk import Visit, every_visit

VISITS = list(every_visit(public_site()))


@pytest.mark.parametrize("visit", VISITS, ids=str)
def test_a_page_keeps_every_promise(client: SiteClient, visit: Visit) -> None:
    response = client.open(visit.method, visit.path, data=visit.sample.form or None)
    assert response.status_code == visit.sample.status
    if visit.tag and response.mimetype == "text/html" and response.data:
        assert client.html().root.get("lang") == visit.tag


def test_every_route_is_visited(app: PublicApp) -> None:
    routes = {
        (rule.endpoint, method, rule.rule)
        for rule in app.url_map.iter_rules()
        for method in (rule.methods or set()) & {"GET", "POST"}
    }
    adapter = app.url_map.bind("localhost")
    visited = set()
    for visit in VISITS:
        rule, _ = adapter.match(visit.path, visit.method, return_rule=True)
        visited.add((rule.endpoint, visit.method, rule.rule))
    assert routes == visited, "add a Sample in tests/promises/samples.py"


def test_no_sample_is_left_over(app: PublicApp) -> None:
    assert set(SAMPLES) == {rule.endpoint for rule in app.url_map.iter_rules()}
