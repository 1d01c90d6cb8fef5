"""The rows of a file → a live database, in one transaction."""

from __future__ import annotations

import random
import time
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import fields, replace
from enum import Enum

from schemagen.errors import DatabaseError, SchemagenError
from schemagen.ingest.copies import Choice, StoredFile, choose
from schemagen.ingest.datasets import Dataset
from schemagen.ingest.header_tables import Catalogue
from schemagen.ingest.master import is_settled, put_master, settle_master
from schemagen.ingest.own_columns import OwnValues, read_own_values, write_own_values
from schemagen.ingest.rows import Placement, shorten_row
from schemagen.ingest.session import RERUN, Session

__all__ = [
    "DATASETS",
    "LOCKED",
    "TRIES",
    "FileState",
    "check_step",
    "clear_headers",
    "list_tables",
    "lock_dataset",
    "pause",
    "put_rows",
    "shorten_rows",
    "store_file",
]


class FileState(Enum):
    """The outcome of a file."""

    NEW = "new"
    REPLACED = "replaced"
    UNCHANGED = "unchanged"
    """Its headers are stored already, from this place or from another."""
    OLDER = "older"
    """A newer processing of it is stored, and is kept."""
    FAILED = "failed"


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
_STORED = tuple(each.name for each in fields(StoredFile))[:-1]
"""The attributes of `StoredFile` that are columns of ``datasets``."""

_OTHERS = ("dataset_id", "extension_index", "extension_name", "extension_version", "header")
TRIES = 8

LOCKED = "another process has been changing the database for a minute"

_PATIENCE = 20
"""Seconds after which no other try begins; a single one may wait for a lock as long as that."""

_STEP = "SELECT max(step) FROM schemagen_releases"
_NEVER = "9999-12-31 23:59:59"


def store_file(
    session: Session,
    catalogue: Catalogue,
    placement: Placement,
    *,
    force: bool = False,
    begun: str = _NEVER,
) -> FileState:
    """Store a file; rows of an older processing are replaced (see `schemagen.ingest.copies`).

    Parameters
    ----------
    session : Session
        A session with the database.
    catalogue : Catalogue
        The header tables of the database.
    placement : Placement
        The rows of the file.
    force : bool, optional
        Whether to store it even if it has not changed, or is older than what is stored.
    begun : str, optional
        With `force`, when the run began, by the clock of the database. Of several copies in one
        run the newest is kept, as without `force`.

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
    started = time.monotonic()
    attempt = 0
    while True:
        try:
            return _store(session, catalogue, placement, force=force, begun=begun)
        except _ChangedError:
            continue  # another session has stored a copy: what it has stored is looked at anew
        except session.error as error:
            session.check_alive(error)
            code = session.writing.code(error)
            if code in session.writing.locked_codes:
                raise DatabaseError(LOCKED, hint=RERUN) from error
            again = attempt < TRIES - 1 and time.monotonic() - started < _PATIENCE
            if code in session.writing.too_wide_codes and again:
                inline_bytes = session.dialect.limits.inline_bytes
                placement = shorten_rows(catalogue, placement, inline_bytes)
            elif code in session.writing.retry_codes and again:
                pause(attempt)
            elif session.is_lasting(error):
                raise session.explain(error) from error
            elif code not in session.writing.duplicate_codes or attempt > 1:
                _find(session, catalogue, placement.dataset, begun)  # or was the database upgraded?
                text = f"the database refuses it: {session.explain(error).message}"
                raise SchemagenError(text) from error
            attempt += 1


def pause(attempt: int) -> None:
    """Wait before a transaction is tried again: longer each time, and by chance, as others do."""
    time.sleep(random.uniform(0, 0.02 * 2**attempt))  # noqa: S311


class _ChangedError(Exception):
    """Another session has changed what is stored in the place of a file."""


def shorten_rows(catalogue: Catalogue, placement: Placement, inline_bytes: int) -> Placement:
    """Shorten the rows of a file that its tables refuse as too long (see `shorten_row`)."""
    shortened = dict(placement.rows)
    for name, rows in placement.rows.items():
        table = catalogue.by_name[name]
        if table.keeps_others:
            shortened[name] = [shorten_row(table, row, inline_bytes) for row in rows]
    return replace(placement, rows=shortened)


def _store(
    session: Session, catalogue: Catalogue, placement: Placement, *, force: bool, begun: str
) -> FileState:
    dataset = placement.dataset
    there = _find(session, catalogue, dataset, begun)
    rivals = tuple(stored for stored in there if stored.recent or not force)
    choice = choose(session, catalogue, dataset, rivals)
    match choice:
        case Choice.LEAVE:
            return FileState.UNCHANGED
        case Choice.REFUSE:
            return FileState.OLDER
        case Choice.MOVE | Choice.STORE:
            with session.transaction():
                # before anything is read: MariaDB goes on reading what there was at the first query
                for stored in there:
                    lock_dataset(session, stored.dataset_id)
                with _keep_step(session, catalogue):
                    if there and _find(session, catalogue, dataset, begun) != there:
                        raise _ChangedError
                    if choice is Choice.MOVE:
                        _move(session, dataset, rivals[0])
                    else:
                        _replace(session, catalogue, placement, there)
    if choice is Choice.MOVE:
        return FileState.UNCHANGED
    return FileState.REPLACED if there else FileState.NEW


def _find(
    session: Session, catalogue: Catalogue, dataset: Dataset, begun: str
) -> tuple[StoredFile, ...]:
    """Find the files with the rootname and filetype of a file, or with its name.

    Raises
    ------
    DatabaseError
        If the database has been upgraded since the catalogue was read.
    """
    columns = ", ".join(f"d.{column}" for column in _STORED)
    found = session.query(
        f"SELECT r.step, d.ingest_date > ?, {columns}"
        " FROM (SELECT max(step) AS step FROM schemagen_releases) AS r LEFT JOIN datasets AS d"
        " ON (d.rootname = ? AND d.filetype = ?) OR d.filename = ? ORDER BY d.dataset_id",
        begun,
        dataset.rootname,
        dataset.filetype,
        dataset.filename,
    )
    _compare_step(found[0][0], catalogue)
    return tuple(
        StoredFile(**dict(zip(_STORED, row, strict=True)), recent=bool(recent))
        for _, recent, *row in found
        if row[0] is not None
    )


@contextmanager
def _keep_step(session: Session, catalogue: Catalogue) -> Iterator[None]:
    """Do as `check_step`, but look at the answer only at the end of the context."""
    step = session.ask(_STEP)
    yield
    _compare_step(step()[0][0], catalogue)


def check_step(session: Session, catalogue: Catalogue) -> None:
    """Check, in a transaction, that the catalogue describes the database until its end.

    Raises
    ------
    DatabaseError
        If the database has been upgraded since the catalogue was read.
    """
    ((step,),) = session.query(_STEP)
    _compare_step(step, catalogue)


def _compare_step(step: int, catalogue: Catalogue) -> None:
    if step != catalogue.step:
        raise DatabaseError("the database was upgraded in the meantime", hint=RERUN)


def lock_dataset(session: Session, number: int) -> None:
    """Lock a file against other sessions until the end of the transaction.

    A file that comes to an empty place needs no lock: of two, the second meets a duplicate key.
    """
    query = f"SELECT dataset_id FROM datasets WHERE dataset_id = ? {session.writing.row_lock}"
    session.query(query, number)


def _move(session: Session, dataset: Dataset, stored: StoredFile) -> None:
    """Let ``datasets`` name another copy of the same headers."""
    session.execute(
        "UPDATE datasets SET path = ?, filename = ?, file_size = ? WHERE dataset_id = ?",
        dataset.path,
        dataset.filename,
        dataset.file_size,
        stored.dataset_id,
    )


def _replace(
    session: Session, catalogue: Catalogue, placement: Placement, there: tuple[StoredFile, ...]
) -> None:
    """Store a file in place of others."""
    dataset = placement.dataset
    put_master(session, dataset)
    number, left = None, set()
    own: OwnValues = {}
    for stored in there:
        if (stored.rootname, stored.filetype) == (dataset.rootname, dataset.filetype):
            number = stored.dataset_id
            own = read_own_values(session, catalogue, stored.filetype, number)
            clear_headers(session, number, list_tables(catalogue, stored.filetype))
        else:  # one of this name that is another product, or was filed otherwise
            clear_headers(session, stored.dataset_id, catalogue.by_name)
            session.execute("DELETE FROM datasets WHERE dataset_id = ?", stored.dataset_id)
            left.add(stored.rootname)
    number = _put_dataset(session, dataset, number)
    put_rows(session, catalogue, placement, number)
    write_own_values(session, catalogue, own, number)
    if there and not is_settled(session, dataset):
        left.add(dataset.rootname)
    for rootname in sorted(left):
        settle_master(session, catalogue, rootname)


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


def list_tables(catalogue: Catalogue, filetype: str) -> Iterator[str]:
    """Yield the names of the header tables of a filetype."""
    for parts in catalogue.of_filetype(filetype).values():
        yield from (table.name for table in parts)


def clear_headers(session: Session, number: int, tables: Iterable[str]) -> None:
    """Delete the headers of a dataset."""
    for name in ("other_headers", *tables):
        session.execute(f"DELETE FROM {session.dialect.ident(name)} WHERE dataset_id = ?", number)
