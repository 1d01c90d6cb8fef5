"""The rows of a file in a live database → its headers again."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from types import MappingProxyType
from typing import Any

from schemagen.errors import UnknownNameError
from schemagen.fits.file_names import write_path
from schemagen.fits.header import Card, Header, Value
from schemagen.ingest.column_values import FROM_COLUMN
from schemagen.ingest.header_tables import Catalogue, HeaderTable
from schemagen.ingest.other_keywords import list_cards, load_values
from schemagen.ingest.session import Session
from schemagen.tables.model import ColumnType

__all__ = ["rebuild_headers", "restore_cards"]


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
        keyword.

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
    query = "SELECT extension_index, header FROM other_headers WHERE dataset_id = ?"
    headers = {index: tuple(list_cards(held)) for index, held in session.query(query, number)}
    for parts in catalogue.of_filetype(filetype).values():
        rows: dict[int, list[tuple[HeaderTable, tuple[Any, ...]]]] = {}
        for table in parts:
            for row in session.query(_select(session, table), number):
                rows.setdefault(row[table.row.index("extension_index")], []).append((table, row))
        headers |= {
            index: tuple(restore_cards(found, session.writing.reads))
            for index, found in rows.items()
        }
    return tuple(Header(index=index, cards=headers[index]) for index in sorted(headers))


def _select(session: Session, table: HeaderTable) -> str:
    ident = session.dialect.ident
    listed = ", ".join(map(ident, table.row))
    return f"SELECT {listed} FROM {ident(table.name)} WHERE dataset_id = ?"


def restore_cards(
    rows: Iterable[tuple[HeaderTable, Sequence[Any]]],
    reads: Mapping[ColumnType, Callable[[Any], Any]] = MappingProxyType({}),
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
    others: dict[str, list[Value]] = {}
    for table, row in found:
        others |= load_values(row[-1]) if table.keeps_others else {}
    for table, row in found:
        for keyword, (place, kind) in table.slots.items():
            if keyword not in others and row[place] is not None:
                value = reads[kind](row[place]) if kind in reads else row[place]
                yield keyword, FROM_COLUMN[kind](value)
    for keyword, values in others.items():
        for value in values:
            yield keyword, value
