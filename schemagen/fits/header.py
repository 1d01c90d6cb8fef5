"""Headers: their cards, and how the text of a card is read (FITS standard 4.0, section 4)."""

from __future__ import annotations

import math
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from functools import lru_cache

from schemagen.inventory.by_name import describe_unknown
from schemagen.inventory.display import write_line, write_table
from schemagen.inventory.model import PRIMARY

__all__ = ["COMMENTARY", "Card", "Header", "Value", "Verbatim", "parse", "parse_short"]


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
    text : str
        The blocks of the header as the file has them, a letter for each byte (Latin-1), with END
        and what fills the last block. Empty for a header that does not come from a file.
    withheld : tuple of str
        Of a header that was rebuilt from a database: keywords that the database does not keep, as
        its local changes say. The header in the file may have had them.
    """

    index: int
    cards: tuple[Card, ...]
    text: str = field(default="", repr=False, compare=False)
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
        """EXTVER; 1 if there is none, or it is not a whole number of 64 bits."""
        version = self.value("EXTVER")
        if type(version) is float and version.is_integer():  # IDL writes 1.0
            version = int(version)
        return version if type(version) is int and version in _VERSIONS else 1

    def value(self, keyword: str) -> Value:
        """Return the value of the first card of a keyword in upper case; None without a card."""
        return next((value for name, value in self.cards if name == keyword), None)

    def __getitem__(self, keyword: str) -> Value:
        wanted = _normalize(keyword)
        values = [value for name, value in self.cards if name.upper() == wanted]
        if not values:
            raise describe_unknown(keyword, filter(None, self), where=str(self))
        return "\n".join(map(str, values)) if wanted in COMMENTARY else values[0]

    def __contains__(self, keyword: object) -> bool:
        return isinstance(keyword, str) and _normalize(keyword) in map(str.upper, self)

    def __iter__(self) -> Iterator[str]:
        return iter([keyword for keyword, _ in self.cards])

    def __len__(self) -> int:
        return len(self.cards)

    def __bool__(self) -> bool:
        return True

    def _ipython_key_completions_(self) -> list[str]:
        return list(dict.fromkeys(filter(None, self)))


_VERSIONS = range(-(2**63), 2**63)
"""What the column of EXTVER takes."""


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
