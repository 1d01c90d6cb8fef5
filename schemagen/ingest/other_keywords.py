"""Cards ↔ the JSON of ``other_keywords`` and ``other_headers``.

The JSON is an object with a member for each keyword:

* A keyword with several cards has a list of values. COMMENT, HISTORY and the blank keyword always
  have a list.
* A card without a value is null.
* A value that JSON cannot express is an object: ``{"card": "text"}`` for a value field that is not
  valid FITS, ``{"complex": [re, im]}``, and ``{"number": "-0.0"}`` for a double that has no decimal
  notation of its own (-0.0, infinities, NaN).
"""

from __future__ import annotations

import json
import math
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from decimal import Decimal
from typing import Any

from schemagen.fits.cards import Card, Value, Verbatim
from schemagen.ingest.column_values import is_negative_zero

__all__ = ["dump_values", "group_values", "list_cards", "load_values"]

_LISTED = frozenset({"COMMENT", "HISTORY", ""})
"""Keywords whose values are a list, even if there is only one card."""


def group_values(cards: Iterable[Card]) -> dict[str, list[Value]]:
    """Group the values of cards by keyword."""
    found: dict[str, list[Value]] = {}
    for keyword, value in cards:
        found.setdefault(keyword, []).append(value)
    return found


def dump_values(cards: Mapping[str, Sequence[Value]]) -> str:
    """Write the values of each keyword as JSON."""
    pairs = (f"{_quote(keyword)}: {_dump_all(keyword, cards[keyword])}" for keyword in cards)
    return "{" + ", ".join(pairs) + "}"


def _dump_all(keyword: str, values: Sequence[Value]) -> str:
    if len(values) == 1 and keyword not in _LISTED:
        return _dump_one(values[0])
    return "[" + ", ".join(map(_dump_one, values)) + "]"


def _dump_one(value: Value) -> str:
    if isinstance(value, str):
        return _quote(value)
    if value is None or isinstance(value, bool):
        return {None: "null", True: "true", False: "false"}[value]
    if isinstance(value, Verbatim):
        return f'{{"card": {_quote(value.text)}}}'
    if isinstance(value, complex):
        return f'{{"complex": [{value.real!r}, {value.imag!r}]}}'
    text = repr(value)
    if isinstance(value, int) or "e" not in text:
        odd = isinstance(value, float) and (not math.isfinite(value) or is_negative_zero(value))
        return f'{{"number": "{text}"}}' if odd else text
    # PostgreSQL would return 1e23 as a whole number.
    text = f"{Decimal(text):f}"
    return text if "." in text else f"{text}.0"


_quote = json.encoder.encode_basestring


def load_values(
    held: str | bytes | Mapping[str, Any] | None, keywords: Collection[str] | None = None
) -> dict[str, list[Value]]:
    """Read the JSON of `dump_values`, as text or as parsed by the driver.

    Parameters
    ----------
    held : str, bytes, Mapping or None
        The JSON; None for no cards.
    keywords : collection of str, optional
        The keywords to read; all if not given.
    """
    if not held:
        return {}
    read = json.loads(held) if isinstance(held, str | bytes) else held
    return {
        keyword: [*map(_load_one, entry if isinstance(entry, list) else [entry])]
        for keyword, entry in read.items()
        if keywords is None or keyword in keywords
    }


def _load_one(entry: Any) -> Value:
    if not isinstance(entry, dict):
        value: Value = entry
        return value
    if "card" in entry:
        return Verbatim(entry["card"])
    return complex(*entry["complex"]) if "complex" in entry else float(entry["number"])


def list_cards(held: str | bytes | Mapping[str, Any] | None) -> Iterator[Card]:
    """Yield the cards in the JSON of `dump_values`."""
    for keyword, values in load_values(held).items():
        yield from ((keyword, value) for value in values)
