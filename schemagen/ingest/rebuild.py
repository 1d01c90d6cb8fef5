"""The rows of a file in a live database → its headers again."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from types import MappingProxyType
from typing import Any

from schemagen.errors import UnknownNameError
from schemagen.fits.header import Card, Header, Value
from schemagen.ingest.column_values import FROM_COLUMN
from schemagen.ingest.header_tables import Catalogue, HeaderTable
from schemagen.ingest.other_keywords import list_cards, load_values
from schemagen.ingest.session import Session
from schemagen.ingest.withheld import list_withheld
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
        keyword, but those that the local changes of the database keep out: `Header.withheld` names
        them.

    Raises
    ------
    UnknownNameError
        If the file is not in the database.
    """
    found = session.query("SELECT dataset_id, filetype FROM datasets WHERE filename = ?", filename)
    if not found:
        raise UnknownNameError("this file is not in the database", where=filename)
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
    whole = (Header(index=index, cards=headers[index]) for index in sorted(headers))
    return tuple(_mark_withheld(header, filetype, catalogue) for header in whole)


def _mark_withheld(header: Header, filetype: str, catalogue: Catalogue) -> Header:
    omitted = list_withheld(catalogue.overrides, filetype, header.name)
    return replace(header, withheld=tuple(sorted(omitted - set(header)))) if omitted else header


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
