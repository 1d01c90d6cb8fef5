"""Headers: their cards, and how the text of a card is read (FITS standard 4.0, section 4)."""

from __future__ import annotations

import math
import re
from dataclasses import dataclass
from functools import lru_cache

from schemagen.inventory.model import PRIMARY

__all__ = ["Card", "Header", "Value", "Verbatim", "parse", "parse_short"]


@dataclass(frozen=True, slots=True)
class Verbatim:
    """A value field that is no FITS value.

    Attributes
    ----------
    text : str
        The field as it stands, without the blanks around it.
    """

    text: str

    def __str__(self) -> str:
        return self.text


Value = str | int | float | bool | complex | Verbatim | None
"""What a card says; None where its keyword has no value (``KEY     =``)."""

Card = tuple[str, Value]
"""A keyword in upper case and its value.

A HIERARCH card has its whole keyword (``ESO DET ID``). The value of a COMMENT, a HISTORY, a card
without a keyword and a CONTINUE that continues nothing is the text after the keyword.
"""


@dataclass(frozen=True, slots=True, kw_only=True)
class Header:
    """The header of one HDU.

    Attributes
    ----------
    index : int
        Number of the HDU in its file, from 0.
    cards : tuple of Card
        All but END, in their order, with long strings in one piece.
    """

    index: int
    cards: tuple[Card, ...]

    def __str__(self) -> str:
        return f"HDU {self.index} ({self.name})" if self.name else f"HDU {self.index}"

    @property
    def name(self) -> str:
        """EXTNAME in upper case, ``PRIMARY`` for the first HDU, empty where there is none."""
        name = self.value("EXTNAME") if self.index else PRIMARY
        return name.strip().upper() if isinstance(name, str) else ""

    @property
    def version(self) -> int:
        """EXTVER, and 1 where there is none or it is no integer."""
        version = self.value("EXTVER")
        return version if type(version) is int else 1

    def value(self, keyword: str) -> Value:
        """Give the value of the first card of a keyword, None where there is no such card."""
        return next((value for name, value in self.cards if name == keyword), None)


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
"""Card after card: keyword and value of a plain one that has a comment, else the whole card.

The lengths keep a value within its card. The slash may be in a card after it: then all between
is blank.
"""

_STRING = re.compile(
    r"'([^']*+(?:''[^']*+)*+|.*?)' *(?:/.*)?",
    re.DOTALL,
).fullmatch
"""A string or, failing that, a piece of one whose quotation marks are not in pairs."""

_COMMENTARY = frozenset({"COMMENT", "HISTORY", "CONTINUE", ""})


def parse(text: str) -> tuple[Card, ...]:
    """Parse the cards of a header.

    Parameters
    ----------
    text : str
        Cards of 80 characters each, without END.

    Returns
    -------
    tuple of Card
        Each with its value, not with its comment; long strings are in one piece.
    """
    cards: list[Card] = []
    long: dict[int, list[str]] = {}
    append = cards.append
    # This loop is where the time goes when an archive is read.
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
            if other[0] != "CONTINUE" or not cards or cards[-1][0] in _COMMENTARY:
                append(other)
                continue
            pieces = long.get(len(cards) - 1) or [_quote(cards[-1][1])]
            if joined := _join(pieces[-1], str(other[1])):
                pieces[-1:] = joined
                long[len(cards) - 1] = pieces
            else:
                append(other)
    for place, pieces in long.items():
        cards[place] = cards[place][0], "".join(pieces).replace("''", "'").rstrip(" ")
    return tuple(cards)


parse_short = lru_cache(maxsize=256)(parse)
"""Parses a short header: often the same in many files, when it tells of an array and no more."""


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
    """Write a string as it stands between quotation marks; nothing, where it is no string."""
    if isinstance(value, str):
        return value.replace("'", "''")
    found = _STRING(value.text) if isinstance(value, Verbatim) else None
    return found[1].rstrip(" ") if found else ""


@lru_cache(maxsize=1024)  # section titles and cards of the structure are the same in many files
def _parse_card(card: str) -> Card:
    keyword = card[:8].strip(" ").upper()
    if keyword in _COMMENTARY:
        return keyword, card[8:].rstrip(" ")
    if keyword == "HIERARCH" and card[8] == " ":
        name, indicator, field = card[9:].partition("=")
    else:
        # The indicator belongs into bytes 9 and 10; some write it before (``KEY= 5``).
        name, indicator, _ = card[:10].partition("= ")
        field = card[len(name) + 2 :]
    if indicator and name.strip(" "):
        return name.strip(" ").upper(), _parse_value(field)
    return keyword, Verbatim(card[8:].strip(" "))


def _parse_value(field: str) -> Value:
    found = _VALUE(field)
    if found is None:
        return Verbatim(field.strip(" "))
    string, integer, *numbers = found.group(1, 2, 3, 5, 6)
    if string is not None:
        return str(string).replace("''", "'").rstrip(" ")
    if integer is not None:
        return int(integer)
    if found[4]:
        return bool(found[4] == "T")
    floats = [float(number.upper().replace("D", "E")) for number in numbers if number]
    if not all(map(math.isfinite, floats)):
        return Verbatim(field.strip(" "))
    match floats:
        case [number]:
            return number
        case [real, imaginary]:
            return complex(real, imaginary)
    return None
