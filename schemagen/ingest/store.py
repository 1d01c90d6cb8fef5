"""The rows of a file → a live database, in one transaction."""

from __future__ import annotations

import random
import time
from collections.abc import Iterable, Iterator
from dataclasses import replace
from enum import Enum
from typing import Any

from schemagen.errors import DatabaseError, SchemagenError
from schemagen.ingest.datasets import Dataset
from schemagen.ingest.header_tables import Catalogue
from schemagen.ingest.own_columns import OwnValues, read_own_values, write_own_values
from schemagen.ingest.rows import Placement, shorten_row
from schemagen.ingest.session import RERUN, Session

__all__ = ["DATASETS", "FileState", "put_rows", "store_file"]


class FileState(Enum):
    """The outcome of a file."""

    NEW = "new"
    REPLACED = "replaced"
    UNCHANGED = "unchanged"
    FAILED = "failed"


_MASTER = ("rootname", "instrument", "detector", "program", "observation", "visit")
DATASETS = (
    "rootname",
    "filetype",
    "filename",
    "path",
    "instrument",
    "detector",
    "exp_type",
    "datamodel",
    "pipeline_version",
    "file_size",
    "checksum",
)
_IDENTITY = ("rootname", "filetype", "filename", "checksum", "path", "file_size")
"""Columns that are equal if a file has not changed since it was stored."""

_OTHERS = ("dataset_id", "extension_index", "extension_name", "extension_version", "header")
_TRIES = 8
_PATIENCE = 20
"""Seconds after which no other try begins; a single one may wait for a lock as long as that."""


def store_file(
    session: Session, catalogue: Catalogue, placement: Placement, *, force: bool = False
) -> FileState:
    """Store a file; rows that were stored for it before are replaced.

    Parameters
    ----------
    session : Session
        A session with the database.
    catalogue : Catalogue
        The header tables of the database.
    placement : Placement
        The rows of the file.
    force : bool, optional
        Whether to store it even if it has not changed.

    Returns
    -------
    FileState

    Raises
    ------
    DatabaseError
        If the connection to the database is lost, if the database has been upgraded, or if every
        other file would fail, too: another process holds the file, a right is missing, a disk is
        full.
    SchemagenError
        If the database refuses the file. What was stored of the file before is still there.
    """
    begun = time.monotonic()
    for attempt in range(_TRIES):
        try:
            return _store(session, catalogue, placement, force=force)
        except session.error as error:
            session.check_alive(error)
            code = session.writing.code(error)
            if code in session.writing.locked_codes:
                text = "another process has been changing the database for a minute"
                raise DatabaseError(text, hint=RERUN) from error
            again = attempt < _TRIES - 1 and time.monotonic() - begun < _PATIENCE
            if code in session.writing.too_wide_codes and again:
                inline_bytes = session.dialect.limits.inline_bytes
                placement = _shorten_rows(catalogue, placement, inline_bytes)
            elif code in session.writing.retry_codes and again:
                time.sleep(random.uniform(0, 0.02 * 2**attempt))  # noqa: S311
            elif session.is_lasting(error):
                raise session.explain(error) from error
            elif code not in session.writing.duplicate_codes or attempt > 1:
                _find(session, catalogue, placement.dataset)  # or was the database upgraded?
                text = f"the database refuses it: {session.explain(error).message}"
                raise SchemagenError(text) from error
    raise AssertionError("the last try either returns or raises")


def _shorten_rows(catalogue: Catalogue, placement: Placement, inline_bytes: int) -> Placement:
    shortened = dict(placement.rows)
    for name, rows in placement.rows.items():
        table = catalogue.by_name[name]
        if table.keeps_others:
            shortened[name] = [shorten_row(table, row, inline_bytes) for row in rows]
    return replace(placement, rows=shortened)


def _store(
    session: Session, catalogue: Catalogue, placement: Placement, *, force: bool
) -> FileState:
    dataset = placement.dataset
    there = _find(session, catalogue, dataset)
    identity = tuple(getattr(dataset, column) for column in _IDENTITY)
    if not force and [row[1:] for row in there] == [identity]:
        return FileState.UNCHANGED
    with session.transaction():
        _check_step(session, catalogue)
        _put_master(session, dataset)  # locks the rootname against other sessions
        number = None
        own: OwnValues = {}
        for dataset_id, rootname, filetype, *_ in there:
            if (rootname, filetype) == (dataset.rootname, dataset.filetype):
                own = read_own_values(session, catalogue, filetype, dataset_id)
                _clear(session, dataset_id, _tables_of(catalogue, filetype))
                number = dataset_id
            else:  # stored under another rootname or filetype by another version of schemagen
                _clear(session, dataset_id, catalogue.by_name)
                session.execute("DELETE FROM datasets WHERE dataset_id = ?", dataset_id)
        stored = _put_dataset(session, dataset, number)
        put_rows(session, catalogue, placement, stored)
        write_own_values(session, catalogue, own, stored)
    return FileState.REPLACED if there else FileState.NEW


def _find(session: Session, catalogue: Catalogue, dataset: Dataset) -> list[tuple[Any, ...]]:
    """Find the rows of ``datasets`` with the rootname and filetype of a file, or with its name.

    Raises
    ------
    DatabaseError
        If the database has been upgraded since the catalogue was read.
    """
    columns = ", ".join(f"d.{column}" for column in _IDENTITY)
    found = session.query(
        f"SELECT r.step, d.dataset_id, {columns}"
        " FROM (SELECT max(step) AS step FROM schemagen_releases) AS r LEFT JOIN datasets AS d"
        " ON (d.rootname = ? AND d.filetype = ?) OR d.filename = ?",
        dataset.rootname,
        dataset.filetype,
        dataset.filename,
    )
    _compare_step(found[0][0], catalogue)
    return [row[1:] for row in found if row[1] is not None]


def _check_step(session: Session, catalogue: Catalogue) -> None:
    """Check, in a transaction, that the catalogue describes the database until its end.

    Raises
    ------
    DatabaseError
        If the database has been upgraded since the catalogue was read.
    """
    ((step,),) = session.query("SELECT max(step) FROM schemagen_releases")
    _compare_step(step, catalogue)


def _compare_step(step: int, catalogue: Catalogue) -> None:
    if step != catalogue.step:
        raise DatabaseError("the database was upgraded in the meantime", hint=RERUN)


def _put_master(session: Session, dataset: Dataset) -> None:
    new = session.writing.inserted.format
    sets = [f"{column} = coalesce({new(column)}, master.{column})" for column in _MASTER[1:]]
    sets.append(f"last_ingest_date = {session.dialect.now}")
    values = [getattr(dataset, column) for column in _MASTER]
    session.execute(
        f"INSERT INTO master ({', '.join(_MASTER)}) VALUES ({', '.join('?' * len(values))})"
        f" {session.writing.upsert.format('rootname')} {', '.join(sets)}",
        *values,
    )


def _put_dataset(session: Session, dataset: Dataset, number: int | None) -> int:
    values = [getattr(dataset, column) for column in DATASETS]
    if number is None:
        marks = ", ".join("?" * len(values))
        names = ", ".join(DATASETS)
        query = f"INSERT INTO datasets ({names}) VALUES ({marks}) RETURNING dataset_id"
        ((number,),) = session.query(query, *values)
        return int(number)
    sets = ", ".join(f"{column} = ?" for column in DATASETS)
    now = session.dialect.now
    session.execute(
        f"UPDATE datasets SET {sets}, ingest_date = {now} WHERE dataset_id = ?", *values, number
    )
    return number


def put_rows(session: Session, catalogue: Catalogue, placement: Placement, number: int) -> None:
    """Insert the header rows of a dataset; call it in a transaction."""
    for name, rows in placement.rows.items():
        columns = ("dataset_id", *catalogue.by_name[name].row)
        session.insert(name, columns, [(number, *row) for row in rows])
    if placement.others:
        session.insert("other_headers", _OTHERS, [(number, *row) for row in placement.others])


def _tables_of(catalogue: Catalogue, filetype: str) -> Iterator[str]:
    for parts in catalogue.of_filetype(filetype).values():
        yield from (table.name for table in parts)


def _clear(session: Session, number: int, tables: Iterable[str]) -> None:
    """Delete the headers of a dataset."""
    for name in ("other_headers", *tables):
        session.execute(f"DELETE FROM {session.dialect.ident(name)} WHERE dataset_id = ?", number)
