"""Files with cards that a database has a better place for by now → placed again.

A file that was stored before an upgrade may have cards in ``other_keywords`` that have a column
since then, values that a column has another type for, cards under a name that is a former one now,
and headers in ``other_headers`` that have a table. The scripts of a migration move what SQL can
move. For the rest, the headers of the file are rebuilt and placed as `schemagen ingest` would place
them. Nothing records that this is to be done: it is found by what is in the wrong place, so that it
may be interrupted at any time.
"""

from __future__ import annotations

from functools import partial

from schemagen.errors import SchemagenError
from schemagen.ingest.datasets import Dataset
from schemagen.ingest.file_rows import (
    DATASETS,
    check_step,
    clear_headers,
    list_tables,
    lock_datasets,
    put_rows,
)
from schemagen.ingest.header_tables import Catalogue
from schemagen.ingest.misplaced import find_misplaced
from schemagen.ingest.own_columns import read_own_values, write_own_values
from schemagen.ingest.rebuild import rebuild_dataset
from schemagen.ingest.repeating import repeat
from schemagen.ingest.rows import place_headers
from schemagen.ingest.session import Session
from schemagen.ingest.shortening import shorten_rows
from schemagen.progress import Listener, Progress, ignore

__all__ = ["place_again"]


def place_again(session: Session, catalogue: Catalogue, *, listen: Listener = ignore) -> int:
    """Place the files again that have cards in the wrong place.

    Parameters
    ----------
    session : Session
        A session with the database.
    catalogue : Catalogue
        The header tables of the database, read after an upgrade.
    listen : callable, optional
        Called with the progress.

    Returns
    -------
    int
        Number of files that were placed again.

    Raises
    ------
    DatabaseError
        If the connection to the database is lost, or the database has been upgraded.
    SchemagenError
        If the database refuses a file. It is as it was.
    """
    found = find_misplaced(session, catalogue)
    for done, number in enumerate(found):
        listen(Progress(what="placing files again", done=done, total=len(found)))
        _place_file(session, catalogue, number)
    return len(found)


def _place_file(session: Session, catalogue: Catalogue, number: int) -> None:
    place = partial(_place, session, catalogue, number)
    try:
        try:
            repeat(session, place)
        except session.error as error:
            if session.writing.code(error) not in session.writing.too_wide_codes:
                raise
            repeat(session, partial(place, shorten=True))
    except session.error as error:
        text = f"the database refuses to place it again: {session.explain(error).message}"
        query = "SELECT filename FROM datasets WHERE dataset_id = ?"
        where = ", ".join(name for (name,) in session.query(query, number))
        raise SchemagenError(text, where=where) from error


def _place(session: Session, catalogue: Catalogue, number: int, *, shorten: bool = False) -> None:
    with session.transaction():
        _place_in(session, catalogue, number, shorten=shorten)


def _place_in(session: Session, catalogue: Catalogue, number: int, *, shorten: bool) -> None:
    lock_datasets(session, [number])
    check_step(session, catalogue)
    query = f"SELECT {', '.join(DATASETS)} FROM datasets WHERE dataset_id = ?"
    for values in session.query(query, number):  # none if it was taken out in the meantime
        named = dict(zip(DATASETS, values, strict=True))
        dataset = Dataset(**named, date=None, program=None, observation=None, visit=None)
        headers = rebuild_dataset(session, catalogue, number, dataset.filetype)
        limits = session.dialect.limits
        placed = place_headers(dataset, headers, catalogue, text_bytes=limits.text_bytes)
        if shorten:
            placed = shorten_rows(catalogue, placed, limits.inline_bytes)
        own = read_own_values(session, catalogue, dataset.filetype, number)
        clear_headers(session, [number], list_tables(catalogue, dataset.filetype))
        put_rows(session, [(placed, number)])
        write_own_values(session, catalogue, own, number)
