"""Headers of one kind, with the same keywords in the same order → their values, all at once.

Most headers of an archive are of a kind that was met before: only their values are new. Of such a
header no keyword is parsed, all plain numbers are parsed together, and other cards are looked up
among those that were met before. The result is that of `schemagen.fits.cards.parse`.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from functools import lru_cache
from operator import itemgetter
from struct import Struct

from schemagen.fits.cards import Value, parse
from schemagen.fits.header import CardTypes, Header

__all__ = ["parse_header"]

CARD = 80
"""Bytes of a card."""


def parse_header(raw: bytes, length: int, index: int) -> Header:
    """Parse a header.

    Parameters
    ----------
    raw : bytes
        The blocks of the header.
    length : int
        Position of the END card.
    index : int
        Number of the HDU in its file.
    """
    text = raw.decode("latin-1")
    columns = [raw[column:length:CARD] for column in range(10)]
    quotes = raw[10:length:CARD].translate(_QUOTES)
    kind = _find_kind(b"".join([*columns, quotes]))
    values = kind.places.read(raw) if kind.places else None
    if kind.places and values is not None:
        types = kind.places.find_types(tuple(map(type, values)))
        return Header.of_values(values, types, index=index, text=text)
    header = Header(index=index, cards=parse(text[:length]), text=text)
    if not kind.known:
        kind.places = _find_places(raw, length, header)
        kind.known = True
    return header


_QUOTES = bytes(letter if letter == ord("'") else ord(" ") for letter in range(256))
"""Blank all but quotation marks."""


@lru_cache(maxsize=1024)
def _find_kind(signature: bytes) -> _Kind:
    """Return the kind of headers by the first ten letters of their cards, and which are strings."""
    return _Kind()


class _Kind:
    """A kind of headers.

    Attributes
    ----------
    known : bool
        Whether a header of the kind was met before.
    places : _Places or None
        Where its values are; None if it is not known, or each header is to be parsed card by card.
    """

    __slots__ = ("known", "places")

    def __init__(self) -> None:
        self.known = False
        self.places: _Places | None = None


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class _Places:
    """Where the values of the headers of a kind are.

    Attributes
    ----------
    keywords : tuple of str
        The keyword of each card.
    numbers, others : callable
        Return the fields of the plain numbers, and the other cards.
    count : int
        Number of plain numbers.
    long : tuple of tuple of int
        Where each card that others continue starts and ends, with these.
    order : callable
        Returns the values in the order of the cards, given the numbers, the others and the long.
    types : dict
        The types of values that were met before.
    """

    keywords: tuple[str, ...]
    numbers: Callable[[bytes], tuple[bytes, ...]]
    others: Callable[[bytes], tuple[bytes, ...]]
    count: int
    long: tuple[tuple[int, int], ...]
    order: Callable[[Sequence[Value]], tuple[Value, ...]]
    types: dict[tuple[type, ...], CardTypes] = field(default_factory=dict)

    def find_types(self, types: tuple[type, ...]) -> CardTypes:
        """Return the keywords of a header with the types of its values, always the same object."""
        found = self.types.get(types)
        if found is None:
            if len(self.types) == _MOST_TYPES:
                self.types.clear()
            found = self.types[types] = CardTypes(keywords=self.keywords, types=types)
        return found

    def read(self, raw: bytes) -> tuple[Value, ...] | None:
        """Read the values of a header; None if it is to be parsed card by card."""
        values = _read_numbers(b"".join(self.numbers(raw)), self.count)
        if values is None:
            return None
        values += map(_read_card, self.others(raw))
        for start, end in self.long:
            found = parse(raw[start:end].decode("latin-1"))
            if len(found) != 1:
                return None
            values.append(found[0][1])
        return self.order(values)


def _read_numbers(fields: bytes, count: int) -> list[Value] | None:
    """Read numbers that each end in a slash, as JSON; None if any is something else."""
    slashes = b"/" * count
    if fields[_FIELD - 1 :: _FIELD] != slashes or fields.translate(None, _PLAIN) != slashes:
        return None
    if _EXTREME(fields):
        return None
    try:
        values: list[Value] = json.loads(f"[{fields[:-1].replace(b'/', b',').decode()}]")
    except ValueError:
        return None
    return values


def _find_places(raw: bytes, length: int, header: Header) -> _Places | None:
    """Find where the values of a header are; None if others of its kind may have other keywords."""
    spans = list(_span_cards(raw, length))
    names = {raw[start : start + 8].upper() for start, _ in spans}
    # A keyword must follow from the first letters of its card, and each card be on its own.
    if b"HIERARCH" in names or b"CONTINUE" in names or not 1 < len(spans) == len(header):
        return None
    numbers, others, long = [], [], []
    for place, ((start, end), value) in enumerate(zip(spans, header.value_list, strict=True)):
        if end - start > CARD:
            long.append(place)
        elif type(value) in {int, float} and _NUMBER(raw, start + 8, start + 10 + _FIELD):
            numbers.append(place)
        else:
            others.append(place)
    places = [*numbers, *others, *long]
    return _Places(
        keywords=header.card_types.keywords,
        numbers=_unpack([(spans[place][0] + 10, _FIELD) for place in numbers]),
        others=_unpack([(spans[place][0], CARD) for place in others]),
        count=len(numbers),
        long=tuple(spans[place] for place in long),
        order=itemgetter(*sorted(range(len(places)), key=places.__getitem__)),
    )


_MOST_TYPES = 16
"""Most types of values that are remembered of a kind."""

_FIELD = 22
"""Bytes of the field of a number, with the blank and the slash after it (section 4.2.3)."""

_PLAIN = b" 0123456789+-.Ee"
"""What the fields of plain numbers consist of, but for the slash."""

_NUMBER = re.compile(rb"= {1,21}-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[Ee][+-]?[0-9]+)? */").fullmatch
"""Match the field of a number that is one of JSON, too."""

_EXTREME = re.compile(rb"[Ee][+-]?[0-9]{3}").search
"""Find a number that may be more than a double holds, or less."""


def _span_cards(raw: bytes, length: int) -> Iterator[tuple[int, int]]:
    """Yield where each card starts and ends; those that CONTINUE it belong to it."""
    start = 0
    for end in range(CARD, length + CARD, CARD):
        if not raw.startswith(b"CONTINUE", end, length):
            yield start, end
            start = end


def _unpack(fields: Sequence[tuple[int, int]]) -> Callable[[bytes], tuple[bytes, ...]]:
    """Return a function that returns fields, given where each starts and how long it is."""
    form, end = [], 0
    for start, length in fields:
        form.append(f"{start - end}x{length}s")
        end = start + length
    return Struct("".join(form)).unpack_from


class _Met(dict[bytes, Value]):
    """The values of cards that were met before and that no other card continues."""

    def __missing__(self, card: bytes) -> Value:
        if len(self) == _MOST_CARDS:
            self.clear()
        ((_, value),) = parse(card.decode("latin-1"))
        self[card] = value
        return value


_MOST_CARDS = 4096
"""Most cards that are remembered."""

_read_card = _Met().__getitem__
"""Read the value of a card. Many files have the same section titles, names and options."""
