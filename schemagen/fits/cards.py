"""The text of a header → its cards (FITS standard 4.0, section 4)."""

from __future__ import annotations

import math
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache

__all__ = ["COMMENTARY", "Card", "Value", "Verbatim", "parse"]


@dataclass(frozen=True, slots=True)
class Verbatim:
    """The text of a value field that is not a FITS value, or a number that no double holds.

    Attributes
    ----------
    text : str
        The field without leading and trailing blanks.
    """

    text: str

    def __str__(self) -> str:
        return self.text

    @property
    def number(self) -> str:
        """The number, if it is one that no double holds (``1E400``, ``1E-420``); else empty."""
        found = _VALUE(self.text)
        parts = found.group(3, 5, 6) if found else ()
        return self.text.partition("/")[0].rstrip(" ") if _leave_range(parts) else ""


Value = str | int | float | bool | complex | Verbatim | None
"""The value of a card; None if its keyword has no value (``KEY     =``)."""

Card = tuple[str, Value]
"""A keyword in upper case and its value.

A HIERARCH card has its whole keyword, in the letters that it is written in (``eso det id``). The
value of a COMMENT, a HISTORY, a card without a keyword and a CONTINUE without a string before it is
the text after the keyword.
"""

COMMENTARY = frozenset({"COMMENT", "HISTORY", ""})
"""Keywords whose cards are lines of text; a header may have any number of them."""

_FLOAT = r"[+-]?(?:[0-9]++\.?[0-9]*+|\.[0-9]++)(?:[EeDd][+-]?[0-9]++)?"

_VALUE = re.compile(
    r" *(?:'([^']*+(?:''[^']*+)*+)'"
    r"|([+-]?[0-9]++)(?![.EeDd])"
    rf"|({_FLOAT})"
    r"|([TF])"
    rf"|\( *({_FLOAT}) *, *({_FLOAT}) *\)"
    r")? *(?:/.*)?",
    re.DOTALL,
).fullmatch
"""A value field: a string, an integer, a float, a logical, both parts of a complex, or nothing."""

_CARDS = re.compile(
    r"(?=(?!COMMENT|HISTORY|CONTINUE)(?=.{8}= )([A-Z0-9_-]++) *+= "
    r"(?:'([^']{1,68}+)'"
    r"| {0,20}+(?:([+-]?[0-9]{1,18}+)"
    r"|([+-]?[0-9]{1,15}+\.[0-9]{0,20}+(?:E[+-]?[0-9]{1,2}+)?+)"
    r"|([TF]))) *+/).{80}"
    r"|(.{80})",
    re.DOTALL,
).findall
"""Find the cards: keyword and value of a plain card with a comment, otherwise the whole card.

The lengths keep a value within its card. The slash may be in a later card: then everything between
is blank.
"""

_STRING = re.compile(
    r"'([^']*+(?:''[^']*+)*+|.*?)' *(?:/.*)?",
    re.DOTALL,
).fullmatch
"""A string, or a piece of a string whose quotation marks are not in pairs."""

_TEXT = COMMENTARY | {"CONTINUE"}
"""Keywords that text follows, and not a value field."""


def parse(text: str) -> tuple[Card, ...]:
    """Parse the cards of a header.

    Parameters
    ----------
    text : str
        Cards of 80 characters each, without END.

    Returns
    -------
    tuple of Card
        Each with its value, without its comment; the pieces of a long string are joined. Letters
        that are the bytes of UTF-8 become those of that text; others are Latin-1.
    """
    cards: list[Card] = []
    long_strings: dict[int, list[str]] = {}
    append = cards.append
    # Reading an archive spends most of its time in this loop.
    for keyword, string, integer, number, logical, card in _CARDS(text):
        if string:
            append((keyword, string.rstrip(" ")))
        elif number:
            append((keyword, float(number)))
        elif integer:
            append((keyword, int(integer)))
        elif logical:
            append((keyword, logical == "T"))
        else:
            other = _parse_card(card)
            if other[0] != "CONTINUE" or not cards or cards[-1][0] in _TEXT:
                append(other)
                continue
            pieces = long_strings.get(len(cards) - 1) or [_quote(cards[-1][1])]
            if joined := _join(pieces[-1], str(other[1])):
                pieces[-1:] = joined
                long_strings[len(cards) - 1] = pieces
            else:
                append(other)
    for place, pieces in long_strings.items():
        cards[place] = cards[place][0], "".join(pieces).replace("''", "'").rstrip(" ")
    return tuple(cards if text.isascii() else _decode(cards))


def _decode(cards: Sequence[Card]) -> Iterator[Card]:
    """Read bytes beyond ASCII, which the standard forbids, as UTF-8 where they are that."""
    for keyword, value in cards:
        if isinstance(value, str):
            yield _decode_text(keyword), _decode_text(value)
        elif isinstance(value, Verbatim):
            yield _decode_text(keyword), Verbatim(_decode_text(value.text))
        else:
            yield _decode_text(keyword), value


def _decode_text(text: str) -> str:
    try:
        return text.encode("latin-1").decode("utf-8")
    except UnicodeError:
        return text


def _join(last: str, text: str) -> tuple[str, str] | None:
    """Return the last piece of a string and the next, if it goes on; None if it does not.

    It goes on where the last piece ends in ``&`` and the text of CONTINUE is a string.
    """
    if not last.endswith("&"):
        return None
    last = last[:-1]
    # Some writers, astropy among them, part the two quotation marks that stand for one.
    parted = last.endswith("'") and last.count("'") % 2 == 1
    field = text.removeprefix("=").strip(" ")  # no value indicator belongs here, but some write it
    found = _STRING("'" * parted + field)
    if found is None or not field.startswith("'"):
        return None
    return last[: len(last) - parted], found[1].rstrip(" ")


def _quote(value: Value) -> str:
    """Write a string as between quotation marks in a card; empty if the value is not a string."""
    if isinstance(value, str):
        return value.replace("'", "''")
    found = _STRING(value.text) if isinstance(value, Verbatim) else None
    return found[1].rstrip(" ") if found else ""


@lru_cache(maxsize=1024)  # many files have the same section titles and structural cards
def _parse_card(card: str) -> Card:
    keyword = _raise(card[:8].strip(" "))
    if keyword in _TEXT:
        return keyword, card[8:].rstrip(" ")
    if keyword == "HIERARCH" and card[8] == " ":
        name, indicator, rest = card[9:].partition("=")
        if indicator and name.strip(" "):
            return name.strip(" "), _parse_value(rest)
    else:
        # The indicator belongs in bytes 9 and 10; some write it earlier (``KEY= 5``).
        name, indicator, _ = card[:10].partition("= ")
        if indicator and name.strip(" "):
            return _raise(name.strip(" ")), _parse_value(card[len(name) + 2 :])
    return keyword, Verbatim(card[8:].strip(" "))


def _raise(keyword: str) -> str:
    """Write a keyword in upper case; bytes that are no ASCII stay as they are."""
    if keyword.isascii():
        return keyword.upper()
    return "".join(letter.upper() if letter.isascii() else letter for letter in keyword)


def _parse_value(text: str) -> Value:
    found = _VALUE(text)
    if found is None:
        return Verbatim(text.strip(" "))
    string, integer, *numbers = found.group(1, 2, 3, 5, 6)
    if string is not None:
        return str(string).replace("''", "'").rstrip(" ")
    if integer is not None:
        return int(integer)
    if found[4]:
        return bool(found[4] == "T")
    if _leave_range(numbers):
        return Verbatim(text.strip(" "))
    match [_read_float(number) for number in numbers if number]:
        case [number]:
            return number
        case [real, imaginary]:
            return complex(real, imaginary)
    return None


def _read_float(number: str) -> float:
    return float(number.upper().replace("D", "E"))


def _leave_range(numbers: Sequence[str | None]) -> bool:
    """Return whether a number is more than a double holds, or less, so that it would become 0."""
    return any(
        not math.isfinite(value) or (value == 0 and _SOMETHING(number))
        for number in numbers
        if number
        for value in (_read_float(number),)
    )


_SOMETHING = re.compile(r"[+-]?[0.]*[1-9]").match
"""Match a number whose digits before the exponent are not all zero."""
