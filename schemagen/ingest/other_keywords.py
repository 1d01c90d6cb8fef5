"""Cards ↔ the JSON of ``other_keywords`` and ``other_headers``.

Each keyword has its value, in which

* the cards of a keyword that comes more than once are a list, as COMMENT, HISTORY and the blank
  keyword always are;
* an undefined card is null;
* what JSON cannot hold is an object: ``{"card": "text"}`` for a value field that is no FITS value,
  ``{"complex": [re, im]}``, and ``{"number": "-0.0"}`` for a double that is no decimal number.
"""

from __future__ import annotations

import json
import math
from collections.abc import Iterable, Mapping, Sequence
from decimal import Decimal
from functools import partial
from typing import Any

from schemagen.fits.header import Card, Value, Verbatim
from schemagen.ingest.column_values import is_negative_zero

__all__ = ["dump", "gather", "load"]

_LISTED = frozenset({"COMMENT", "HISTORY", ""})
"""Keywords whose cards are a list, though there be but one."""


def gather(cards: Iterable[Card]) -> dict[str, list[Value]]:
    """Sort cards by keyword."""
    found: dict[str, list[Value]] = {}
    for keyword, value in cards:
        found.setdefault(keyword, []).append(value)
    return found


def dump(cards: Mapping[str, Sequence[Value]]) -> str:
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
    # PostgreSQL would give 1e23 back as a whole number.
    text = f"{Decimal(text):f}"
    return text if "." in text else f"{text}.0"


_quote = partial(json.dumps, ensure_ascii=False)


def load(held: str | bytes | Mapping[str, Any] | None) -> dict[str, list[Value]]:
    """Read what `dump` wrote, as text or as a driver has read it already."""
    if not held:
        return {}
    read = json.loads(held) if isinstance(held, str | bytes) else held
    return {
        keyword: [*map(_load_one, told if isinstance(told, list) else [told])]
        for keyword, told in read.items()
    }


def _load_one(told: Any) -> Value:
    if not isinstance(told, dict):
        value: Value = told
        return value
    if "card" in told:
        return Verbatim(told["card"])
    return complex(*told["complex"]) if "complex" in told else float(told["number"])
