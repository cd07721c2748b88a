"""Makes pages small and of few sizes, so that whoever watches the line learns little from it.

A page is compressed and then filled up to a multiple of 4096 bytes. The filling stands in the
"extra field" of the gzip header (RFC 1952, 2.3.1.1), which every reader of gzip skips, so the size
is exact and the page itself is not touched.

Two compressors share the work. Intel's igzip takes a fifth of the time and leaves a fifth more; it
is enough wherever the page fills the same number of steps. Only a page that would fill one more is
compressed again by zlib-ng, and where a little is still missing, at its highest level: half a
millisecond here is less than the time a slow line takes for four kilobytes.
"""

from __future__ import annotations

import struct
import zlib
from typing import Final, NamedTuple

from isal import igzip_lib
from zlib_ng import zlib_ng

STEP: Final = 4096
"""Bytes; every compressed page is a multiple of it on the wire."""

_HEADER: Final = b"\x1f\x8b\x08\x04\x00\x00\x00\x00\x02\xff"
_SUBFIELD: Final = b"PF"
_AROUND: Final = len(_HEADER) + 6 + 8
"""Bytes beside the stream: the header, the lengths and name of the field, the trailer."""
_HEAD_ENDS: Final = b"<title>"
_QUICK: Final = 2
"""The level of igzip above which it is no longer quick."""
_TIGHT: Final = 6
"""zlib-ng at this level is as tight as zlib and about twice as fast."""
_TIGHTEST: Final = 9
"""Twice the time again, and two to five hundredths less."""
_MAY_LEAVE: Final = 0.75
"""The share of igzip's bytes that zlib-ng leaves at the very least; about 0.8 on our pages."""
_MAY_STILL_LEAVE: Final = 0.94
"""The share of those bytes that its highest level leaves at the very least."""


class _Head(NamedTuple):
    """The part with which all pages of a kind and a language begin."""

    text: bytes
    stream: bytes
    """Compressed as hard as can be; it ends between two bytes, so that more can follow."""
    following: zlib_ng._Compress
    """To be copied: a compressor that may point back into the head."""


def _begun(head: bytes) -> _Head:
    compressor = zlib.compressobj(9, zlib.DEFLATED, -zlib.MAX_WBITS, 9)
    stream = compressor.compress(head) + compressor.flush(zlib.Z_SYNC_FLUSH)
    return _Head(head, stream, _following(head, _TIGHT))


def _following(head: bytes, level: int) -> zlib_ng._Compress:
    return zlib_ng.compressobj(level, zlib_ng.DEFLATED, -zlib_ng.MAX_WBITS, zdict=head)


_NONE: Final = _begun(b"")
_HEADS: Final[list[_Head]] = []
"""As many as there are kinds of pages and languages; none begins with another."""
_MOST: Final = 64
"""Heads kept at once."""


def _head_of(body: bytes) -> _Head:
    for head in _HEADS:
        if body.startswith(head.text):
            return head
    length = body.find(_HEAD_ENDS) + 1
    if not length:
        return _NONE
    if len(_HEADS) >= _MOST:
        _HEADS.clear()
    head = _begun(body[:length])
    _HEADS.append(head)
    return head


def deflated(body: bytes) -> bytes:
    """Return a page as one raw deflate stream (RFC 1951), filling as few steps as either way can.

    What follows the beginning may point back into it: it stands in the reader's window.
    """
    head = _head_of(body)
    rest = memoryview(body)[len(head.text) :]
    quick = head.stream + igzip_lib.compress(rest, _QUICK, igzip_lib.COMP_DEFLATE)
    if not _may_save_a_step(len(quick), len(head.stream), _MAY_LEAVE):
        return quick
    following = head.following.copy()  # type: ignore[attr-defined]  # missing in its stubs
    tight = b"".join((head.stream, following.compress(rest), following.flush()))
    if not _may_save_a_step(len(tight), len(head.stream), _MAY_STILL_LEAVE):
        return tight
    following = _following(head.text, _TIGHTEST)
    return b"".join((head.stream, following.compress(rest), following.flush()))


def _may_save_a_step(length: int, begun: int, share: float) -> bool:
    """Return whether fewer steps would do if what follows the beginning shrank to a share."""
    return _steps(begun + int((length - begun) * share)) < _steps(length)


def _steps(length: int) -> int:
    """Return how many steps a stream of a length fills on the wire."""
    return -(-(length + _AROUND) // STEP)


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
