"""Makes pages small and of few sizes, so that whoever watches the line learns little from it.

A page is compressed and then filled up to a multiple of 4096 bytes. The filling stands in the
"extra field" of the gzip header (RFC 1952, 2.3.1.1), which every reader of gzip skips, so the size
is exact and the page itself is not touched.
"""

from __future__ import annotations

import struct
import zlib
from functools import lru_cache
from typing import Final

from werkzeug.wrappers import Request, Response

STEP: Final = 4096
"""Bytes; every compressed page is a multiple of it on the wire."""

_HEADER: Final = b"\x1f\x8b\x08\x04\x00\x00\x00\x00\x02\xff"
_SUBFIELD: Final = b"PF"
_SMALLEST_EXTRA: Final = 6
"""Two bytes of length for the field, and four of header for its one subfield."""
_LEVEL: Final = 6
_MEMORY: Final = 9
_HEAD_ENDS: Final = b"<title>"


@lru_cache(maxsize=64)
def _begun(head: bytes) -> zlib._Compress:
    """Return a compressor that has read the part with which all pages of a language begin."""
    compressor = zlib.compressobj(_LEVEL, zlib.DEFLATED, -zlib.MAX_WBITS, _MEMORY)
    # What is ready so far comes out at the first flush; none of it is lost in a copy.
    begun = compressor.compress(head)
    if begun:
        raise AssertionError("the head of a page is larger than the compressor's own memory")
    return compressor


def deflated(body: bytes) -> bytes:
    """Return a page as one raw deflate stream (RFC 1951).

    All pages of a language begin with the same style sheet and script, so a compressor that has
    read them already is kept and copied: half the time for the same bytes.
    """
    head = body[: body.find(_HEAD_ENDS) + 1]
    compressor = _begun(head).copy()
    return compressor.compress(memoryview(body)[len(head) :]) + compressor.flush()


def padded(body: bytes) -> bytes:
    """Return a page as one gzip member whose length is a multiple of ``STEP`` bytes.

    >>> len(padded(b"a page")) % STEP
    0
    >>> zlib.decompress(padded(b"a page"), wbits=31)
    b'a page'
    """
    stream = deflated(body)
    trailer = struct.pack("<II", zlib.crc32(body), len(body) & 0xFFFFFFFF)
    unpadded = len(_HEADER) + _SMALLEST_EXTRA + len(stream) + len(trailer)
    filling = -unpadded % STEP
    extra = _SUBFIELD + struct.pack("<H", filling) + bytes(filling)
    return _HEADER + struct.pack("<H", len(extra)) + extra + stream + trailer


def wrap(request: Request, response: Response) -> None:
    """Compress and fill up an HTML answer for a browser that reads gzip, as all do."""
    if response.mimetype != "text/html" or "gzip" not in request.headers.get("Accept-Encoding", ""):
        return
    if page := response.get_data():
        response.set_data(padded(page))
        response.headers["Content-Encoding"] = "gzip"
