"""Images that are compressed by tiles, as fpack does (FITS standard 4.0, section 10.1).

Such an image is stored in a binary table. The reader returns the header of the image, without the
keywords of the table and of the compression.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import replace

from schemagen.fits.cards import Card, Value
from schemagen.fits.header import Header

__all__ = ["restore_primary", "uncompress"]

_RENAMED = {
    "ZEXTEND": "EXTEND",
    "ZBLOCKED": "BLOCKED",
    "ZHECKSUM": "CHECKSUM",
    "ZDATASUM": "DATASUM",
}
"""Keywords of the table whose values belong to the image under another name.

Those at the start of the header are in `uncompress`.
"""

_OF_TABLE = re.compile(
    r"XTENSION|SIMPLE|BITPIX|NAXIS[0-9]*|PCOUNT|GCOUNT|CHECKSUM|DATASUM|TFIELDS|THEAP"
    r"|T(?:TYPE|FORM|UNIT|NULL|SCAL|ZERO|DISP|DIM)[0-9]+"
    r"|Z(?:IMAGE|SIMPLE|TENSION|BITPIX|PCOUNT|GCOUNT|CMPTYPE|MASKCMP|QUANTIZ|DITHER0|BLANK|SCALE|ZERO)"
    r"|Z(?:NAXIS|TILE|NAME|VAL)[0-9]*"
).fullmatch
"""Match keywords of the table and of the compression, which the image does not have (10.1)."""


def uncompress(cards: tuple[Card, ...], values: Mapping[str, Value]) -> tuple[Card, ...]:
    """Return the cards of an image.

    Parameters
    ----------
    cards : tuple of Card
        The header of the table that holds the compressed image.
    values : Mapping of str to Value
        The same header: the value of the first card of each keyword.
    """
    axes = [
        (keyword[1:], value) for keyword, value in cards if re.fullmatch("ZNAXIS[0-9]*", keyword)
    ]
    structure: list[Card] = [("BITPIX", values.get("ZBITPIX")), *axes]
    if "ZSIMPLE" in values:
        structure.insert(0, ("SIMPLE", values["ZSIMPLE"]))
    else:
        structure.insert(0, ("XTENSION", values.get("ZTENSION", "IMAGE")))
        structure += [("PCOUNT", values.get("ZPCOUNT", 0)), ("GCOUNT", values.get("ZGCOUNT", 1))]
    rest = [
        (_RENAMED.get(keyword, keyword), value)
        for keyword, value in cards
        # fpack gives this EXTNAME to an image without one.
        if not _OF_TABLE(keyword) and (keyword, value) != ("EXTNAME", "COMPRESSED_IMAGE")
    ]
    return (*structure, *rest)


_STAND_IN = frozenset({"SIMPLE", "BITPIX", "NAXIS", "EXTEND", "COMMENT", "CHECKSUM", "DATASUM"})


def restore_primary(headers: Sequence[Header]) -> tuple[Header, ...]:
    """Make a compressed primary image HDU 0 again, in place of the empty primary HDU of fpack."""
    if (
        len(headers) == 1
        or headers[1].card_types.keywords[0] != "SIMPLE"
        or headers[0].value("NAXIS") != 0
    ):
        return tuple(headers)
    if not {keyword for keyword, _ in headers[0].cards} <= _STAND_IN:
        return tuple(headers)
    return tuple(replace(header, index=header.index - 1) for header in headers[1:])
