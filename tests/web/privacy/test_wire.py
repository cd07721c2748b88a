"""Pages on the wire: every reader of gzip reads them, and their size says little."""

from __future__ import annotations

import gzip
import io
import zlib

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pathfinder.web.privacy.wire import STEP, deflated, padded

HEAD = b"<style>" + b"body{color:red}" * 50 + b"</style>"


@given(st.binary(max_size=20_000))
def test_a_padded_page_reads_back_and_fills_whole_steps(body: bytes) -> None:
    for page in (body, HEAD + b"<title>" + body):
        sent = padded(page)
        assert len(sent) % STEP == 0
        assert gzip.GzipFile(fileobj=io.BytesIO(sent)).read() == page
        assert zlib.decompress(sent, wbits=31) == page


@pytest.mark.parametrize("length", range(4060, 4100))
def test_a_page_at_the_edge_of_a_step_is_never_cut(length: int) -> None:
    body = bytes(zlib.crc32(number.to_bytes(4, "big")) & 0xFF for number in range(length))
    assert zlib.decompress(padded(body), wbits=31) == body
    assert len(padded(body)) % STEP == 0


def test_the_padding_is_an_extra_field_as_the_standard_describes_it() -> None:
    sent = padded(b"a page")
    assert sent[3] == 0x04
    extra = int.from_bytes(sent[10:12], "little")
    inside = int.from_bytes(sent[14:16], "little")
    assert extra == inside + 4


def test_one_page_leaves_no_trace_in_the_next() -> None:
    first = padded(HEAD + b"<title>" + b"secret words " * 30)
    again = padded(HEAD + b"<title>other")
    assert zlib.decompress(first, wbits=31).startswith(HEAD)
    assert zlib.decompress(again, wbits=31) == HEAD + b"<title>other"


def test_no_page_fills_more_steps_than_the_tighter_compressor_needs() -> None:
    words = "\n".join(
        f"<p>card {number * 7919 % 1000} of {number * number}" for number in range(2000)
    )
    for length in range(4_000, 40_000, 500):
        page = HEAD + b"<title>" + words[:length].encode()
        tight = zlib.compressobj(9, zlib.DEFLATED, -zlib.MAX_WBITS)
        needed = len(tight.compress(page) + tight.flush())
        assert len(padded(page)) <= -(-needed * 1.05 // STEP) * STEP
        assert zlib.decompress(deflated(page), wbits=-zlib.MAX_WBITS) == page


def test_heads_of_the_same_length_and_beginning_are_told_apart() -> None:
    begins = b"<!DOCTYPE html>" + b" " * 60
    for style in (b"<style>a{}</style>", b"<style>b{}</style>", b"<style>a{}</style>"):
        page = begins + style + b"<title>words"
        assert zlib.decompress(padded(page), wbits=31) == page
