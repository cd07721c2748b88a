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

STEP: Final = 4096
"""Bytes; every compressed page is a multiple of it on the wire."""

_HEADER: Final = b"\x1f\x8b\x08\x04\x00\x00\x00\x00\x02\xff"
_SUBFIELD: Final = b"PF"
_AROUND: Final = len(_HEADER) + 6 + 8
"""Bytes beside the stream: the header, the lengths and name of the field, the trailer."""
_HEAD_ENDS: Final = b"<title>"
_QUICK: Final = 3
_HARD: Final = 6
_WORTH_IT: Final = 8
"""A page is compressed again, harder, where an eighth less would save a whole step."""


class _Head(NamedTuple):
    """The part with which all pages of a language begin, compressed once, as hard as can be."""

    stream: bytes
    """Raw deflate that ends between two bytes, so that more can follow."""
    quick: zlib._Compress
    hard: zlib._Compress
    """Compressors, to be copied, that may point back into it: it stands in the reader's window."""


@lru_cache(maxsize=64)
def _begun(head: bytes) -> _Head:
    compressor = zlib.compressobj(9, zlib.DEFLATED, -zlib.MAX_WBITS, 9)
    stream = compressor.compress(head) + compressor.flush(zlib.Z_SYNC_FLUSH)
    return _Head(stream, _pointing_into(head, _QUICK), _pointing_into(head, _HARD))


def _pointing_into(head: bytes, level: int) -> zlib._Compress:
    return zlib.compressobj(
        level, zlib.DEFLATED, -zlib.MAX_WBITS, zlib.DEF_MEM_LEVEL, zlib.Z_DEFAULT_STRATEGY, head
    )


def deflated(body: bytes) -> bytes:
    """Return a page as one raw deflate stream (RFC 1951).

    Compressing hard costs three times what compressing quickly does and gains a twelfth, so it is
    done only where the reader would be sent a step less.
    """
    begins = body.find(_HEAD_ENDS) + 1
    head, rest = _begun(body[:begins]), memoryview(body)[begins:]
    compressor = head.quick.copy()
    stream = b"".join((head.stream, compressor.compress(rest), compressor.flush()))
    if (len(stream) + _AROUND) % STEP * _WORTH_IT > len(stream):
        return stream
    compressor = head.hard.copy()
    return b"".join((head.stream, compressor.compress(rest), compressor.flush()))


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
    trailer = struct.pack("<II", zlib.crc32(body), len(body) & 0xFFFFFFFF)
    return b"".join((_HEADER, extra, bytes(filling), stream, trailer))


def wrap(request: Request, response: Response) -> None:
    """Compress and fill up an HTML answer for a browser that reads gzip, as all do."""
    if response.mimetype != "text/html" or "gzip" not in request.headers.get("Accept-Encoding", ""):
        return
    if page := response.get_data():
        response.set_data(padded(page))
        response.headers["Content-Encoding"] = "gzip"
