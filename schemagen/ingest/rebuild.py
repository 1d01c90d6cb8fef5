"""What a live database holds of a file → its headers again."""

from __future__ import annotations

from typing import Any

from schemagen.errors import SchemagenError
from schemagen.fits.header import Card, Header
from schemagen.ingest.header_tables import Catalogue, HeaderTable
from schemagen.ingest.other_keywords import load
from schemagen.ingest.rows import Dataset, place_headers, restore
from schemagen.ingest.session import Session
from schemagen.ingest.store import DATASETS, put_rows

__all__ = ["recall", "resettle"]


def recall(session: Session, catalogue: Catalogue, filename: str) -> tuple[Header, ...]:
    """Rebuild the headers of a file.

    Parameters
    ----------
    session : Session
        With the database.
    catalogue : Catalogue
        Its header tables.
    filename : str
        The name of the file.

    Returns
    -------
    tuple of Header
        In the file's order. The cards of each are all cards that it had, by keyword.

    Raises
    ------
    SchemagenError
        If there is no such file.
    """
    found = session.ask("SELECT dataset_id, filetype FROM datasets WHERE filename = ?", filename)
    if not found:
        raise SchemagenError("there is no such file in the database", where=filename)
    ((number, filetype),) = found
    query = "SELECT extension_index, header FROM other_headers WHERE dataset_id = ?"
    headers = {index: _spread(held) for index, held in session.ask(query, number)}
    for parts in catalogue.of_filetype(filetype).values():
        rows: dict[int, list[tuple[HeaderTable, tuple[Any, ...]]]] = {}
        for table in parts:
            for row in session.ask(_select(session, table), number):
                rows.setdefault(row[table.row.index("extension_index")], []).append((table, row))
        headers |= {
            index: tuple(restore(found, session.writing.reads)) for index, found in rows.items()
        }
    return tuple(Header(index=index, cards=headers[index]) for index in sorted(headers))


def _select(session: Session, table: HeaderTable) -> str:
    ident = session.dialect.ident
    listed = ", ".join(map(ident, table.row))
    return f"SELECT {listed} FROM {ident(table.name)} WHERE dataset_id = ?"


def _spread(held: Any) -> tuple[Card, ...]:
    """Give the cards of a header that was kept whole."""
    return tuple((keyword, value) for keyword, values in load(held).items() for value in values)


_KEPT = "FROM other_headers AS o JOIN datasets AS d ON d.dataset_id = o.dataset_id"


def resettle(session: Session, catalogue: Catalogue) -> int:
    """Move headers out of ``other_headers`` into the tables that there are for them by now.

    Parameters
    ----------
    session : Session
        With the database.
    catalogue : Catalogue
        Its header tables, after an upgrade has made some.

    Returns
    -------
    int
        How many headers were moved.
    """
    moved = 0
    query = f"SELECT DISTINCT d.filetype, o.extension_name {_KEPT}"
    for filetype, extension in session.ask(query):
        if extension in catalogue.of_filetype(filetype):
            query = (
                f"SELECT o.dataset_id, o.extension_index {_KEPT}"
                " WHERE d.filetype = ? AND o.extension_name = ?"
            )
            keys = session.ask(query, filetype, extension)
            moved += sum(_resettle(session, catalogue, *key) for key in keys)
    return moved


def _resettle(session: Session, catalogue: Catalogue, number: int, index: int) -> bool:
    """Move a header; tell whether there was a place for it."""
    columns = ", ".join(f"d.{column}" for column in DATASETS)
    key = "o.dataset_id = ? AND o.extension_index = ?"
    query = f"SELECT o.header, {columns} {_KEPT} WHERE {key}"
    ((held, *said),) = session.ask(query, number, index)
    dataset = Dataset(
        **dict(zip(DATASETS, said, strict=True)), program=None, observation=None, visit=None
    )
    header = Header(index=index, cards=_spread(held))
    limit = session.dialect.limits.text_bytes
    placed = place_headers(dataset, [header], catalogue, text_bytes=limit)
    if placed.others:
        return False
    try:
        with session.transaction():
            put_rows(session, catalogue, placed, number)
            query = "DELETE FROM other_headers WHERE dataset_id = ? AND extension_index = ?"
            session.execute(query, number, index)
    except session.error:  # another header of the file has its key
        return False
    return True
