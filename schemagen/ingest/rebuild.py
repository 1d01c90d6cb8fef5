"""The rows of a file in a live database → its headers again."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from types import MappingProxyType
from typing import Any, NamedTuple

from schemagen.errors import UnknownNameError
from schemagen.fits.cards import Card, Value
from schemagen.fits.file_names import write_path
from schemagen.fits.header import Header
from schemagen.ingest.column_values import FROM_COLUMN, TO_COLUMN
from schemagen.ingest.former_names import FormerCards, former_names_of
from schemagen.ingest.header_tables import Catalogue, HeaderTable
from schemagen.ingest.other_keywords import list_cards, load_values
from schemagen.ingest.session import Session
from schemagen.ingest.withheld import list_withheld
from schemagen.inventory.model import PRIMARY
from schemagen.tables.model import ColumnType

__all__ = ["Rebuilt", "rebuild_datasets", "rebuild_headers", "rebuild_primary", "restore_cards"]


class Rebuilt(NamedTuple):
    """The headers of files, and where they were found."""

    headers: Mapping[int, tuple[Header, ...]]
    """The headers of each file, by its ``dataset_id``, as `rebuild_headers` returns them."""
    tables: frozenset[str]
    """The names of the header tables that have rows of the files."""


def rebuild_headers(session: Session, catalogue: Catalogue, filename: str) -> tuple[Header, ...]:
    """Rebuild the headers of a file.

    Parameters
    ----------
    session : Session
        A session with the database.
    catalogue : Catalogue
        The header tables of the database.
    filename : str
        The name of the file, without directory.

    Returns
    -------
    tuple of Header
        The headers in the file's order. Each has all cards that the file's header had, sorted by
        keyword, but those that the local changes of the database keep out: `Header.withheld` names
        them.

    Raises
    ------
    UnknownNameError
        If the file is not in the database.
    """
    name = write_path(filename)
    query = "SELECT dataset_id, filetype FROM datasets WHERE filename = ?"
    found = session.query(query, name)
    if not found and "\\" in filename:  # given as the database has it
        found = session.query(query, filename.encode(errors="replace").decode())
    if not found:
        raise UnknownNameError("this file is not in the database", where=name)
    ((number, filetype),) = found
    return rebuild_datasets(session, catalogue, filetype, [number]).headers[number]


def rebuild_datasets(
    session: Session, catalogue: Catalogue, filetype: str, numbers: Sequence[int]
) -> Rebuilt:
    """Rebuild the headers of files of one filetype.

    Parameters
    ----------
    session : Session
        A session with the database.
    catalogue : Catalogue
        The header tables of the database.
    filetype : str
        The filetype.
    numbers : sequence of int
        The ``dataset_id`` of each file.

    Returns
    -------
    Rebuilt
    """
    listed = ", ".join(map(str, numbers))
    others: dict[int, dict[int, Header]] = {number: {} for number in numbers}
    query = (
        "SELECT dataset_id, extension_index, header FROM other_headers"
        f" WHERE dataset_id IN ({listed})"
    )
    for number, index, held in session.query(query):
        others[number][index] = Header.of_cards(index=index, cards=tuple(list_cards(held)))
    placed: dict[int, dict[int, list[_Placed]]] = {number: {} for number in numbers}
    for parts in catalogue.of_filetype(filetype).values():
        for table in parts:
            place = table.row.index("extension_index")
            for number, *row in session.query(_select(session, table, listed)):
                placed[number].setdefault(row[place], []).append((table, row))
    return Rebuilt(
        headers={
            number: _rebuild(session, catalogue, filetype, others[number], placed[number])
            for number in numbers
        },
        tables=frozenset(
            table.name for each in placed.values() for rows in each.values() for table, _ in rows
        ),
    )


def _rebuild(
    session: Session,
    catalogue: Catalogue,
    filetype: str,
    others: Mapping[int, Header],
    placed: Mapping[int, list[_Placed]],
) -> tuple[Header, ...]:
    """Rebuild the headers of a file from those in ``other_headers`` and the rows of the rest."""
    reads = session.writing.reads
    headers = dict(others)
    headers |= {
        index: Header.of_cards(index=index, cards=tuple(restore_cards(rows, reads)))
        for index, rows in placed.items()
    }
    former = former_names_of(catalogue, filetype).find(headers.values())
    for index, rows in placed.items() if former.values else ():
        copied = {*_find_copies(rows, former, headers[index].version, reads)}
        cards = tuple(card for card in headers[index].cards if card[0] not in copied)
        headers[index] = Header.of_cards(index=index, cards=cards)
    whole = (headers[index] for index in sorted(headers))
    return tuple(_mark_withheld(header, filetype, catalogue) for header in whole)


def _mark_withheld(header: Header, filetype: str, catalogue: Catalogue) -> Header:
    omitted = list_withheld(catalogue.overrides, filetype, header.name)
    return replace(header, withheld=tuple(sorted(omitted - set(header)))) if omitted else header


_Placed = tuple[HeaderTable, Sequence[Any]]
"""A table and a row of it, with the columns that `HeaderTable.row` names."""

_Reads = Mapping[ColumnType, Callable[[Any], Any]]


def _find_copies(
    rows: Iterable[_Placed], former: FormerCards, version: int, reads: _Reads
) -> Iterator[str]:
    """Yield the keywords of a header whose column holds a copy of a card with a former name."""
    found = tuple(rows)
    others = _load_others(found)
    for table, row in found:
        for column in table.renamed:
            value = row[table.slots[column.keyword][0]]
            if column.keyword in others or value is None:
                continue
            kind = column.type
            said = (TO_COLUMN[kind](card, 0)[0] for card in former.list_of(column, version))
            if _read(value, kind, reads) in [FROM_COLUMN[kind](v) for v in said if v is not None]:
                yield column.keyword


def rebuild_primary(session: Session, catalogue: Catalogue, number: int, filetype: str) -> Header:
    """Rebuild the primary header of a file; without cards if the file is not there any more."""
    query = "SELECT header FROM other_headers WHERE dataset_id = ? AND extension_index = 0"
    for (held,) in session.query(query, number):
        return Header.of_cards(index=0, cards=tuple(list_cards(held)))
    rows = (
        (table, row)
        for table in catalogue.of_filetype(filetype).get(PRIMARY, ())
        for _, *row in session.query(_select(session, table, str(number)))
    )
    return Header.of_cards(index=0, cards=tuple(restore_cards(rows, session.writing.reads)))


def _select(session: Session, table: HeaderTable, numbers: str) -> str:
    """Write the query of the rows of files in a table, after their ``dataset_id``."""
    ident = session.dialect.ident
    columns = ", ".join(map(ident, table.row))
    place = f"{ident(table.name)} WHERE dataset_id IN ({numbers})"
    return f"SELECT dataset_id, {columns} FROM {place} ORDER BY dataset_id, extension_index"


def restore_cards(
    rows: Iterable[_Placed],
    reads: _Reads = MappingProxyType({}),
) -> Iterator[Card]:
    """Yield all cards of a header, sorted by keyword.

    The cards of one keyword keep their order. The order of the keywords in the header, and the
    comments of the cards, are not stored.

    Parameters
    ----------
    rows : iterable of tuple of HeaderTable and sequence
        The header's row, with the columns that `HeaderTable.row` names; one row for each part of
        a table that was split.
    reads : Mapping of ColumnType to callable, optional
        The `reads` of the engine's `Writing`.
    """
    found = tuple(rows)
    others = _load_others(found)
    for table, row in found:
        for keyword, (place, kind) in table.slots.items():
            if keyword not in others and row[place] is not None:
                yield keyword, _read(row[place], kind, reads)
    for keyword, values in others.items():
        for value in values:
            yield keyword, value


def _load_others(rows: Iterable[_Placed]) -> dict[str, list[Value]]:
    others: dict[str, list[Value]] = {}
    for table, row in rows:
        others |= load_values(row[-1]) if table.keeps_others else {}
    return others


def _read(value: Any, kind: ColumnType, reads: _Reads) -> Value:
    """Return the value of a column as that of a card."""
    return FROM_COLUMN[kind](reads[kind](value) if kind in reads else value)
