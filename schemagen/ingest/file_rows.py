"""The rows of files in a live database: written in place of those before, and taken out."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from operator import attrgetter
from typing import Any

from schemagen.errors import DatabaseError
from schemagen.ingest.copies import StoredFile
from schemagen.ingest.datasets import Dataset
from schemagen.ingest.header_tables import Catalogue, RowShape
from schemagen.ingest.master import find_unsettled, put_masters, settle_master
from schemagen.ingest.own_columns import OwnValues, list_lost, read_own_values, write_own_values
from schemagen.ingest.rows import Placement
from schemagen.ingest.session import RERUN, Session

__all__ = [
    "DATASETS",
    "check_step",
    "clear_headers",
    "list_tables",
    "lock_datasets",
    "move_files",
    "put_rows",
    "replace_files",
]

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
    "file_mtime",
    "file_inode",
    "checksum",
)
"""The columns of ``datasets`` that describe a file."""

_read_columns = attrgetter(*DATASETS)

_OTHERS = ("dataset_id", "extension_index", "extension_name", "extension_version", "header")


def check_step(session: Session, catalogue: Catalogue) -> None:
    """Check that the catalogue describes the database; in a transaction, until its end.

    Raises
    ------
    DatabaseError
        If the database has been upgraded since the catalogue was read.
    """
    ((step,),) = session.query("SELECT max(step) FROM schemagen_releases")
    if step != catalogue.step:
        raise DatabaseError("the database was upgraded in the meantime", hint=RERUN)


def lock_datasets(session: Session, numbers: Iterable[int]) -> None:
    """Lock files against other sessions until the end of the transaction.

    A file that comes to an empty place needs no lock: of two, the second meets a duplicate key.
    """
    if listed := ", ".join(map(str, sorted(numbers))):
        session.query(
            f"SELECT dataset_id FROM datasets WHERE dataset_id IN ({listed})"
            f" ORDER BY dataset_id {session.writing.row_lock}"
        )


def move_files(session: Session, files: Iterable[tuple[Dataset, StoredFile]]) -> None:
    """Let ``datasets`` name other copies of the same headers; call it in a transaction."""
    for dataset, stored in files:
        session.execute(
            "UPDATE datasets SET path = ?, filename = ?, file_size = ?, file_mtime = ?,"
            " file_inode = ? WHERE dataset_id = ?",
            dataset.path,
            dataset.filename,
            dataset.file_size,
            dataset.file_mtime,
            dataset.file_inode,
            stored.dataset_id,
        )


def replace_files(
    session: Session,
    catalogue: Catalogue,
    files: Sequence[tuple[Placement, tuple[StoredFile, ...]]],
) -> list[tuple[str, ...]]:
    """Write the rows of files, in place of those of others; call it in a transaction.

    Parameters
    ----------
    session : Session
        A session with the database.
    catalogue : Catalogue
        The header tables of the database.
    files : sequence of tuple of Placement and tuple of StoredFile
        Each file, and those in whose place it comes.

    Returns
    -------
    list of tuple of str
        For each file the values in operators' own columns that are lost (`list_lost`).
    """
    datasets = [placement.dataset for placement, _ in files]
    put_masters(session, datasets)
    numbers: dict[str, int] = {}
    own: dict[str, OwnValues] = {}
    cleared: dict[str, list[int]] = defaultdict(list)
    strange: list[StoredFile] = []
    for dataset, (_, there) in zip(datasets, files, strict=True):
        for stored in there:
            if (stored.rootname, stored.filetype) == (dataset.rootname, dataset.filetype):
                number = numbers[dataset.filename] = stored.dataset_id
                own[dataset.filename] = read_own_values(session, catalogue, stored.filetype, number)
                cleared[stored.filetype].append(number)
            else:  # one of this name that is another product, or was filed otherwise
                strange.append(stored)
    for filetype, listed in cleared.items():
        clear_headers(session, listed, list_tables(catalogue, filetype))
    _delete(session, catalogue, strange)
    numbers |= _put_datasets(session, datasets, numbers)
    put_rows(session, ((placement, numbers[placement.dataset.filename]) for placement, _ in files))
    for filename, values in own.items():
        write_own_values(session, catalogue, values, numbers[filename])
    changed = [dataset for dataset, (_, there) in zip(datasets, files, strict=True) if there]
    left = {stored.rootname for stored in strange} | find_unsettled(session, changed)
    for rootname in sorted(left):
        settle_master(session, catalogue, rootname)
    return [
        list_lost(catalogue, own.get(placement.dataset.filename, {}), placement)
        for placement, _ in files
    ]


def _delete(session: Session, catalogue: Catalogue, files: Sequence[StoredFile]) -> None:
    if files:
        numbers = [stored.dataset_id for stored in files]
        clear_headers(session, numbers, catalogue.by_name)
        listed = ", ".join(map(str, numbers))
        session.execute(f"DELETE FROM datasets WHERE dataset_id IN ({listed})")


def _put_datasets(
    session: Session, datasets: Sequence[Dataset], numbers: Mapping[str, int]
) -> dict[str, int]:
    """Write the rows of files in ``datasets``; return the numbers of new ones by file name."""
    now = session.dialect.now
    sets = ", ".join(f"{column} = ?" for column in DATASETS)
    new = []
    for dataset in datasets:
        values = _read_columns(dataset)
        if number := numbers.get(dataset.filename):
            query = f"UPDATE datasets SET {sets}, ingest_date = {now} WHERE dataset_id = ?"
            session.execute(query, *values, number)
        else:
            new.append(values)
    if not new:
        return {}
    # in the order of their keys, so that two sessions do not wait for each other in a circle
    new.sort(key=lambda values: values[: DATASETS.index("filetype") + 1])
    row = f"({', '.join('?' * len(DATASETS))})"
    query = (
        f"INSERT INTO datasets ({', '.join(DATASETS)}) VALUES {', '.join([row] * len(new))}"
        " RETURNING filename, dataset_id"
    )
    return {
        name: int(number) for name, number in session.query(query, *(v for r in new for v in r))
    }


def put_rows(session: Session, files: Iterable[tuple[Placement, int]]) -> None:
    """Insert the header rows of files; call it in a transaction.

    Parameters
    ----------
    session : Session
        A session with the database.
    files : iterable of tuple of Placement and int
        The rows of each file, and its ``dataset_id``.
    """
    grouped: dict[RowShape, list[tuple[Any, ...]]] = {}
    others: list[tuple[Any, ...]] = []
    for placement, number in files:
        for shape, values in placement.rows:
            grouped.setdefault(shape, []).append((number, *values))
        others += ((number, *row) for row in placement.others)
    for shape, rows in sorted(grouped.items(), key=lambda each: each[0].table):
        session.insert(shape.table, ("dataset_id", *shape.columns), rows)
    if others:
        session.insert("other_headers", _OTHERS, others)


def list_tables(catalogue: Catalogue, filetype: str) -> Iterator[str]:
    """Yield the names of the header tables of a filetype."""
    for parts in catalogue.of_filetype(filetype).values():
        yield from (table.name for table in parts)


def clear_headers(session: Session, numbers: Iterable[int], tables: Iterable[str]) -> None:
    """Delete the headers of datasets."""
    listed = ", ".join(map(str, numbers))
    for name in ("other_headers", *tables):
        session.execute(f"DELETE FROM {session.dialect.ident(name)} WHERE dataset_id IN ({listed})")
