"""Cards that stay out of a database, because its local changes say ``omit``."""

from __future__ import annotations

from collections.abc import Collection, Iterable

from schemagen.fits.header import Header
from schemagen.inventory.override import Override

__all__ = ["list_withheld", "withhold"]


def list_withheld(overrides: Iterable[Override], filetype: str, extension: str) -> frozenset[str]:
    """List the keywords of an extension that stay out, in upper case."""
    return frozenset(
        override.keyword.upper()
        for override in overrides
        if override.action == "omit" and override.concerns(filetype, extension)
    )


def withhold(header: Header, keywords: Collection[str]) -> tuple[Header, tuple[str, ...]]:
    """Take the cards of some keywords out of a header.

    Parameters
    ----------
    header : Header
        The header.
    keywords : collection of str
        The keywords, in upper case; a card counts in lower case, too. So does a CONTINUE after such
        a card: its text may be the end of a string.

    Returns
    -------
    Header
        The header without these cards.
    tuple of str
        The keyword of each card that was taken out.
    """
    if not keywords:
        return header, ()
    kept, taken = [], []
    last = ""
    for card in header.cards:
        keyword = card[0].upper()
        if keyword == "CONTINUE" and last in keywords:
            continue
        last = keyword
        if keyword in keywords:
            taken.append(keyword)
        else:
            kept.append(card)
    return header.with_cards(tuple(kept)), tuple(taken)
