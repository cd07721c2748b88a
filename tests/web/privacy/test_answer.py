"""An answer as it leaves: small for whoever reads gzip, and empty where it only leads on."""

from __future__ import annotations

import gzip

import pytest
from flask import Flask
from werkzeug.test import TestResponse

from pathfinder.web.privacy import Answer
from pathfinder.web.privacy.wire import STEP

PAGE = b"<!DOCTYPE html><title>words</title>"


def sent(answer: Answer, method: str = "GET", **headers: str) -> TestResponse:
    app = Flask("answer")
    app.response_class = Answer
    app.add_url_rule("/", view_func=lambda: answer)
    return app.test_client().open("/", method=method, headers=headers)


@pytest.mark.parametrize("kind", ["text/html", "text/plain"])
def test_pages_and_texts_are_compressed_for_whoever_reads_it(kind: str) -> None:
    answer = sent(Answer(PAGE, mimetype=kind), **{"Accept-Encoding": "br, gzip"})
    assert answer.headers["Content-Encoding"] == "gzip"
    assert len(answer.data) == int(answer.headers["Content-Length"]) == STEP
    assert gzip.decompress(answer.data) == PAGE


@pytest.mark.parametrize("asked", ["", "br", "identity"])
def test_whoever_does_not_read_gzip_gets_the_page_as_it_is(asked: str) -> None:
    answer = sent(Answer(PAGE, mimetype="text/html"), **{"Accept-Encoding": asked})
    assert "Content-Encoding" not in answer.headers
    assert answer.headers.getlist("Content-Length") == [str(len(PAGE))]
    assert answer.data == PAGE


def test_what_is_no_page_is_left_alone() -> None:
    answer = sent(Answer(b"<urlset/>", mimetype="application/xml"), **{"Accept-Encoding": "gzip"})
    assert answer.data == b"<urlset/>"


def test_an_empty_answer_stays_empty() -> None:
    assert sent(Answer(b"", status=404), **{"Accept-Encoding": "gzip"}).data == b""


@pytest.mark.parametrize("asked", ["", "gzip"])
def test_head_has_the_headers_of_get_and_nothing_else(asked: str) -> None:
    page = sent(Answer(PAGE, mimetype="text/html"), **{"Accept-Encoding": asked})
    head = sent(Answer(PAGE, mimetype="text/html"), "HEAD", **{"Accept-Encoding": asked})
    assert head.data == b""
    assert list(head.headers) == list(page.headers)


def test_a_redirect_has_no_body_and_an_address_that_every_browser_reads() -> None:
    answer = Answer(b"See <a>there</a>", status=303, headers={"Location": "https://a.example/اردو"})
    redirect = sent(answer, **{"Accept-Encoding": "gzip"})
    assert (redirect.data, redirect.headers["Content-Length"]) == (b"", "0")
    assert redirect.headers["Location"] == "https://a.example/%D8%A7%D8%B1%D8%AF%D9%88"
