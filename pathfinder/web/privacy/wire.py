"""Makes pages small and of few sizes, so that whoever watches the line learns little from it.

A page is compressed and then filled up to a multiple of 4096 bytes. The filling stands in the
"extra field" of the gzip header (RFC 1952, 2.3.1.1), which every reader of gzip skips, so the size
is exact and the page itself is not touched.
"""

from __future__ import annotations

import struct
import zlib
from functools import lru_cache
from typing import Final, NamedTuple

from werkzeug.wrappers import Request, Response
from zlib_ng import zlib_ng

STEP: Final = 4096
"""Bytes; every compressed page is a multiple of it on the wire."""

_HEADER: Final = b"\x1f\x8b\x08\x04\x00\x00\x00\x00\x02\xff"
_SUBFIELD: Final = b"PF"
_AROUND: Final = len(_HEADER) + 6 + 8
"""Bytes beside the stream: the header, the lengths and name of the field, the trailer."""
_HEAD_ENDS: Final = b"<title>"
_LEVEL: Final = 6
"""zlib-ng at this level is as tight as zlib and about twice as fast."""
_FILLED: Final = frozenset({"text/html", "text/plain"})


class _Head(NamedTuple):
    """The part with which all pages of a language begin."""

    stream: bytes
    """Compressed as hard as can be; it ends between two bytes, so that more can follow."""
    following: zlib_ng._Compress
    """To be copied: a compressor that may point back into the head."""


@lru_cache(maxsize=64)
def _begun(head: bytes) -> _Head:
    compressor = zlib.compressobj(9, zlib.DEFLATED, -zlib.MAX_WBITS, 9)
    return _Head(
        compressor.compress(head) + compressor.flush(zlib.Z_SYNC_FLUSH),
        zlib_ng.compressobj(_LEVEL, zlib_ng.DEFLATED, -zlib_ng.MAX_WBITS, zdict=head),
    )


def deflated(body: bytes) -> bytes:
    """Return a page as one raw deflate stream (RFC 1951).

    What follows the beginning may point back into it: it stands in the reader's window.
    """
    begins = body.find(_HEAD_ENDS) + 1
    head, rest = _begun(body[:begins]), memoryview(body)[begins:]
    following = head.following.copy()  # type: ignore[attr-defined]  # missing in its stubs
    return b"".join((head.stream, following.compress(rest), following.flush()))


def padded(body: bytes) -> bytes:
    """Return a page as one gzip member whose length is a multiple of ``STEP`` bytes.

    >>> len(padded(b"a page")) % STEP
    0
    >>> zlib.decompress(padded(b"a page"), wbits=31)
    b'a page'
    """
    stream = deflated(body)
    filling = -(len(stream) + _AROUND) % STEP
    extra = struct.pack("<H2sH", filling + 4, _SUBFIELD, filling)
    trailer = struct.pack("<II", zlib_ng.crc32(body), len(body) & 0xFFFFFFFF)
    return b"".join((_HEADER, extra, bytes(filling), stream, trailer))


def wrap(request: Request, response: Response) -> None:
    """Compress and fill up a page or a text for a browser that reads gzip, as all do."""
    if response.mimetype not in _FILLED or "gzip" not in request.headers.get("Accept-Encoding", ""):
        return
    if page := response.get_data():
        response.set_data(padded(page))
        response.headers["Content-Encoding"] = "gzip"
