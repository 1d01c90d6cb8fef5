"""The header of one HDU, which is read as a header of astropy is."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from functools import cached_property
from typing import TYPE_CHECKING, Any

from schemagen.fits.cards import COMMENTARY, Card, Value
from schemagen.inventory.by_name import describe_unknown
from schemagen.inventory.display import write_line, write_table
from schemagen.inventory.hashed_once import HashedOnce
from schemagen.inventory.model import PRIMARY

__all__ = ["CardTypes", "Header"]


@dataclass(frozen=True, kw_only=True)
class CardTypes(HashedOnce):
    """The keywords of a header and the types of their values, the same for files of one kind.

    Attributes
    ----------
    keywords : tuple of str
        The keyword of each card.
    types : tuple of type
        The Python type of each value.
    """

    __hash__ = HashedOnce.__hash__

    keywords: tuple[str, ...]
    types: tuple[type, ...]

    def __str__(self) -> str:
        return f"{len(self.keywords)} cards"

    @cached_property
    def places(self) -> Mapping[str, int]:
        """The place of the first card of each keyword."""
        return {keyword: place for place, keyword in reversed([*enumerate(self.keywords)])}


@dataclass(frozen=True, kw_only=True)
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

    @classmethod
    def of_values(
        cls, values: tuple[Value, ...], types: CardTypes, *, index: int, text: str
    ) -> Header:
        """Return a header of values whose keywords and types are known."""
        header = cls.__new__(cls)
        known = {"index": index, "value_list": values, "card_types": types, "text": text}
        header.__dict__.update(known, withheld=())
        return header

    if not TYPE_CHECKING:

        def __getattr__(self, name: str) -> Any:
            """Make the cards of a header of values; who stores it does not need them."""
            if name != "cards":
                raise AttributeError(f"a Header has no {name}")
            cards = tuple(zip(self.card_types.keywords, self.value_list, strict=True))
            self.__dict__["cards"] = cards
            return cards

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

    @cached_property
    def first(self) -> Mapping[str, Value]:
        """The value of the first card of each keyword."""
        keywords, values = self.card_types.keywords, self.value_list
        return dict(zip(reversed(keywords), reversed(values), strict=True))

    @cached_property
    def value_list(self) -> tuple[Value, ...]:
        """The value of each card."""
        return tuple([value for _, value in self.cards])

    @cached_property
    def card_types(self) -> CardTypes:
        """The keyword of each card, and the type of its value."""
        return CardTypes(
            keywords=tuple([keyword for keyword, _ in self.cards]),
            types=tuple(map(type, self.value_list)),
        )

    @cached_property
    def name(self) -> str:
        """EXTNAME in upper case; ``PRIMARY`` for the first HDU; empty if there is no EXTNAME."""
        name = self.value("EXTNAME") if self.index else PRIMARY
        return name.strip().upper() if isinstance(name, str) else ""

    @cached_property
    def version(self) -> int:
        """EXTVER; 1 if there is none, or it is not a whole number of 64 bits."""
        version = self.value("EXTVER")
        if type(version) is float and version.is_integer():  # IDL writes 1.0
            version = int(version)
        return version if type(version) is int and version in _VERSIONS else 1

    def value(self, keyword: str) -> Value:
        """Return the value of the first card of a keyword in upper case; None without a card."""
        place = self.card_types.places.get(keyword)
        return None if place is None else self.value_list[place]

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
