"""Cuts a postcode to its outward part, the half that names a district and not a street.

The two-letter beginnings are the postcode areas of the United Kingdom, the Channel Islands and the
Isle of Man as Royal Mail uses them; a word that only looks like a postcode is none.
"""

from __future__ import annotations

import re
from typing import Final

_AREAS: Final = """
AB AL B BA BB BD BH BL BN BR BS BT CA CB CF CH CM CO CR CT CV CW DA DD DE DG DH DL DN DT DY E EC EH
EN EX FK FY G GL GU GY HA HD HG HP HR HS HU HX IG IM IP IV JE KA KT KW KY L LA LD LE LL LN LS LU M
ME MK ML N NE NG NN NP NR NW OL OX PA PE PH PL PO PR RG RH RM S SA SE SG SK SL SM SN SO SP SR SS ST
SW SY TA TD TF TN TQ TR TS TW UB W WA WC WD WF WN WR WS WV YO ZE
"""
_AREA: Final = "|".join(sorted(_AREAS.split(), key=len, reverse=True))
_OUTWARD: Final = rf"(?P<outward>(?:{_AREA})[0-9](?:[0-9]|[A-HJKMNPR-Y])?)"

POSTCODE: Final = re.compile(
    rf"(?<![A-Z0-9]){_OUTWARD}(?:[ \u00a0-]?(?P<inward>[0-9](?:[A-Z]{{2}})?))?(?![A-Z0-9])",
    re.IGNORECASE | re.ASCII,
)
"""Finds a postcode in a text: its outward part alone, with the sector's digit, or whole."""


def outward_part(text: str) -> str | None:
    """Return the outward part of a text that is a postcode or its beginning, else None.

    >>> outward_part("de14 2ab"), outward_part("DE14"), outward_part("DE142AB"), outward_part("XX1")
    ('DE14', 'DE14', 'DE14', None)
    """
    found = POSTCODE.fullmatch(text.strip())
    return found.group("outward").upper() if found else None
