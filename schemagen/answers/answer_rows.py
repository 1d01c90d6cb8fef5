"""What was found in the headers of a file → the rows of an answer.

A row is a header that has one of the keywords that are asked for. What stands in the primary header
is true of the whole file, so it is also in the rows of other headers, unless these have the keyword
themselves. A row of the primary header that would only repeat this is left out.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from schemagen.answers.chosen_files import ChosenFile
from schemagen.answers.conditions import ValueTest
from schemagen.answers.found_headers import Found, FoundHeader
from schemagen.fits.cards import Value
from schemagen.inventory.model import PRIMARY
from schemagen.inventory.select import matches

__all__ = ["AnswerRow", "make_rows"]


class AnswerRow(NamedTuple):
    """A row of an answer: the values of the keywords in a header of a file."""

    file: ChosenFile
    """The file."""
    extension: str
    """EXTNAME of the header."""
    version: int
    """EXTVER of the header."""
    values: tuple[Value, ...]
    """The value of each keyword; None if there is none."""
    places: tuple[str, ...]
    """Where each value stands, as ``EXTENSION.KEYWORD``; empty if the file has no card of it."""

    def __str__(self) -> str:
        return f"{self.file}[{self.extension},{self.version}]"


_NOTHING = (Found(None, ""),)


def make_rows(
    file: ChosenFile,
    headers: Sequence[FoundHeader],
    number: int,
    extensions: tuple[str, ...],
    where: Sequence[ValueTest],
) -> Iterator[AnswerRow]:
    """Yield the rows of a file.

    Parameters
    ----------
    file : ChosenFile
        The file.
    headers : sequence of FoundHeader
        Its headers with keywords that are asked for. Those of `where` come last in each.
    number : int
        How many keywords are asked for, without those of `where`.
    extensions : tuple of str
        The extensions that are wanted; all if empty.
    where : sequence of ValueTest
        What the values of the other keywords must be like: that of the header itself counts, or
        that of the primary header, or else that of any header.
    """
    shared = next((each.found for each in headers if each.extension == PRIMARY), None)
    others = [h for h in headers if h.extension != PRIMARY and any(h.found[:number])]
    for header in headers:
        if not any(header.found[:number]) or not matches(header.extension, extensions):
            continue
        repeated = not extensions and _is_carried(header.found, others, number)
        if header.extension == PRIMARY and repeated:
            continue
        found = [*_look_up(header, shared)]
        if all(
            each.holds([value for value, _ in found[place] or _list_all(headers, place)])
            for place, each in enumerate(where, number)
        ):
            yield from _write_rows(file, header, [each or _NOTHING for each in found[:number]])


def _is_carried(
    shared: Sequence[Sequence[Found]], others: Sequence[FoundHeader], number: int
) -> bool:
    """Return whether other rows have all that stands in the primary header."""
    return all(
        not values or any(not header.found[place] for header in others)
        for place, values in enumerate(shared[:number])
    )


def _look_up(
    header: FoundHeader, shared: Sequence[Sequence[Found]] | None
) -> Iterator[Sequence[Found]]:
    for place, values in enumerate(header.found):
        yield values or (shared[place] if shared else ())


def _list_all(headers: Sequence[FoundHeader], place: int) -> Sequence[Found]:
    return [found for header in headers for found in header.found[place]]


def _write_rows(
    file: ChosenFile, header: FoundHeader, found: Sequence[Sequence[Found]]
) -> Iterator[AnswerRow]:
    """Yield a row for each card of the keyword that has most of them; others repeat."""
    for place in range(max(map(len, found))):
        cards = [values[place % len(values)] for values in found]
        yield AnswerRow(
            file,
            header.extension,
            header.version,
            tuple(value for value, _ in cards),
            tuple(place for _, place in cards),
        )
