"""Headers without a table of their own → the tables that an upgrade has created for them."""

from __future__ import annotations

from schemagen.fits.header import Header
from schemagen.ingest.datasets import Dataset
from schemagen.ingest.header_tables import Catalogue
from schemagen.ingest.other_keywords import list_cards
from schemagen.ingest.rows import place_headers
from schemagen.ingest.session import Session
from schemagen.ingest.store import DATASETS, put_rows

__all__ = ["move_headers_to_tables"]

_JOIN = "FROM other_headers AS o JOIN datasets AS d ON d.dataset_id = o.dataset_id"


def move_headers_to_tables(session: Session, catalogue: Catalogue) -> int:
    """Move headers out of ``other_headers`` into their tables, if they have tables now.

    Parameters
    ----------
    session : Session
        A session with the database.
    catalogue : Catalogue
        The header tables of the database, read after an upgrade.

    Returns
    -------
    int
        Number of headers that were moved.
    """
    moved = 0
    query = f"SELECT DISTINCT d.filetype, o.extension_name {_JOIN}"
    for filetype, extension in session.query(query):
        if extension in catalogue.of_filetype(filetype):
            query = (
                f"SELECT o.dataset_id, o.extension_index {_JOIN}"
                " WHERE d.filetype = ? AND o.extension_name = ?"
            )
            keys = session.query(query, filetype, extension)
            moved += sum(_move_header(session, catalogue, *key) for key in keys)
    return moved


def _move_header(session: Session, catalogue: Catalogue, number: int, index: int) -> bool:
    """Move a header; return False if its table cannot take it."""
    columns = ", ".join(f"d.{column}" for column in DATASETS)
    key = "o.dataset_id = ? AND o.extension_index = ?"
    query = f"SELECT o.header, {columns} {_JOIN} WHERE {key}"
    ((held, *values),) = session.query(query, number, index)
    dataset = Dataset(
        **dict(zip(DATASETS, values, strict=True)),
        date=None,
        program=None,
        observation=None,
        visit=None,
    )
    header = Header(index=index, cards=tuple(list_cards(held)))
    limit = session.dialect.limits.text_bytes
    placed = place_headers(dataset, [header], catalogue, text_bytes=limit)
    if placed.others:
        return False
    try:
        with session.transaction():
            put_rows(session, catalogue, placed, number)
            query = "DELETE FROM other_headers WHERE dataset_id = ? AND extension_index = ?"
            session.execute(query, number, index)
    except session.error:  # another header of the file has the same key
        return False
    return True
