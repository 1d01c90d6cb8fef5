"""Headers: their cards, and how the text of a card is read (FITS standard 4.0, section 4)."""

from __future__ import annotations

import math
import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from schemagen.inventory.by_name import describe_unknown
from schemagen.inventory.display import write_line, write_table
from schemagen.inventory.model import PRIMARY

__all__ = ["COMMENTARY", "Card", "Header", "Value", "Verbatim", "parse", "parse_short"]


@dataclass(frozen=True, slots=True)
class Verbatim:
    """The text of a value field that is not a FITS value.

    Attributes
    ----------
    text : str
        The field without leading and trailing blanks.
    """

    text: str

    def __str__(self) -> str:
        return self.text


Value = str | int | float | bool | complex | Verbatim | None
"""The value of a card; None if its keyword has no value (``KEY     =``)."""

Card = tuple[str, Value]
"""A keyword in upper case and its value.

A HIERARCH card has its whole keyword (``ESO DET ID``). The value of a COMMENT, a HISTORY, a card
without a keyword and a CONTINUE without a string before it is the text after the keyword.
"""

COMMENTARY = frozenset({"COMMENT", "HISTORY", ""})
"""Keywords whose cards are lines of text; a header may have any number of them."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Header:
    """The header of one HDU.

    It is read as a header of astropy is: ``header["BUNIT"]`` is the value of the first card of
    that keyword, ``"BUNIT" in header`` checks for a card, iteration yields the keyword of every
    card, and the length is the number of cards. Case is ignored. ``header["HISTORY"]`` and
    ``header["COMMENT"]`` are the texts of all their cards, one a line. A keyword without a card
    raises `UnknownNameError`, which is a KeyError.

    A keyword without a value is None (``Undefined`` in astropy). A field that is not a FITS value
    is `Verbatim`.

    Attributes
    ----------
    index : int
        Number of the HDU in its file, from 0.
    cards : tuple of Card
        All cards but END, in their order; the pieces of a long string are joined.
    withheld : tuple of str
        Of a header that was rebuilt from a database: keywords that the database does not keep, as
        its local changes say. The header in the file may have had them.
    """

    index: int
    cards: tuple[Card, ...]
    withheld: tuple[str, ...] = ()

    def __str__(self) -> str:
        return f"HDU {self.index} ({self.name})" if self.name else f"HDU {self.index}"

    def __repr__(self) -> str:
        version = f",{self.version}" if self.version > 1 else ""
        name = f" ({self.name}{version})" if self.name else ""
        text = f"HDU {self.index}{name}: {len(self)} cards"
        return write_line("Header", f"{text}{self._name_withheld()}")

    def _repr_html_(self) -> str:
        rows = ((keyword, _write_value(value)) for keyword, value in self.cards)
        caption = f"{self}: {len(self)} cards{self._name_withheld()}"
        return write_table(caption, ("keyword", "value"), rows)

    def _name_withheld(self) -> str:
        return f", without {', '.join(self.withheld)} (withheld)" if self.withheld else ""

    @property
    def name(self) -> str:
        """EXTNAME in upper case; ``PRIMARY`` for the first HDU; empty if there is no EXTNAME."""
        name = self.value("EXTNAME") if self.index else PRIMARY
        return name.strip().upper() if isinstance(name, str) else ""

    @property
    def version(self) -> int:
        """EXTVER; 1 if there is none or it is not an integer."""
        version = self.value("EXTVER")
        return version if type(version) is int else 1

    def value(self, keyword: str) -> Value:
        """Return the value of the first card of a keyword in upper case; None without a card."""
        return next((value for name, value in self.cards if name == keyword), None)

    def __getitem__(self, keyword: str) -> Value:
        wanted = _normalize(keyword)
        values = [value for name, value in self.cards if name == wanted]
        if not values:
            raise describe_unknown(keyword, filter(None, self), where=str(self))
        return "\n".join(map(str, values)) if wanted in COMMENTARY else values[0]

    def __contains__(self, keyword: object) -> bool:
        return isinstance(keyword, str) and _normalize(keyword) in iter(self)

    def __iter__(self) -> Iterator[str]:
        return iter([keyword for keyword, _ in self.cards])

    def __len__(self) -> int:
        return len(self.cards)

    def __bool__(self) -> bool:
        return True

    def _ipython_key_completions_(self) -> list[str]:
        return list(dict.fromkeys(filter(None, self)))


def _normalize(keyword: str) -> str:
    """Write a keyword as cards have it; astropy takes HIERARCH before a long one, too."""
    return keyword.strip(" ").upper().removeprefix("HIERARCH ").lstrip(" ")


def _write_value(value: Value) -> str:
    """Write a value as a FITS card does; a string without quotation marks."""
    if isinstance(value, bool):
        return "T" if value else "F"
    return "" if value is None else str(value)


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
        Each with its value, without its comment; the pieces of a long string are joined.
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
    return tuple(cards)


parse_short = lru_cache(maxsize=256)(parse)
"""Parse a short header: one that only describes an array is the same in many files."""


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
    keyword = card[:8].strip(" ").upper()
    if keyword in _TEXT:
        return keyword, card[8:].rstrip(" ")
    if keyword == "HIERARCH" and card[8] == " ":
        name, indicator, field = card[9:].partition("=")
    else:
        # The indicator belongs in bytes 9 and 10; some write it earlier (``KEY= 5``).
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
