"""Stored files → out of a database again, each in one transaction."""

from __future__ import annotations

import os
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import partial
from itertools import groupby, islice
from operator import attrgetter

from schemagen.errors import DataLossError, SchemagenError
from schemagen.fits.file_names import is_url, read_path, write_path
from schemagen.ingest.file_rows import check_step, lock_datasets
from schemagen.ingest.header_tables import Catalogue
from schemagen.ingest.master import settle_master
from schemagen.ingest.repeating import repeat
from schemagen.ingest.session import Session
from schemagen.inventory.display import write_line

__all__ = ["RecordedFile", "Removal", "find_missing", "find_named", "forget_files", "plan_removal"]

_CHUNK = 200
"""Number of files in one query."""


@dataclass(frozen=True, slots=True, kw_only=True)
class RecordedFile:
    """A file in a database, as ``datasets`` describes it.

    Attributes
    ----------
    dataset_id : int
        Its number.
    rootname, filetype, filename, path
        The columns of ``datasets`` with these names.
    """

    dataset_id: int
    rootname: str
    filetype: str
    filename: str
    path: str

    def __str__(self) -> str:
        return f"{self.path.rstrip('/')}/{self.filename}" if self.path else self.filename


_COLUMNS = ("dataset_id", "rootname", "filetype", "filename", "path")


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class Removal:
    """What is taken out of a database.

    Attributes
    ----------
    files : tuple of RecordedFile
        The files.
    rootnames : tuple of str
        The rootnames that have no other file, and go as well.
    headers, rows : int
        Numbers of headers, and of rows of all tables.
    unknown : tuple of str
        Names that are neither a file nor a rootname of the database.
    """

    files: tuple[RecordedFile, ...]
    rootnames: tuple[str, ...]
    headers: int
    rows: int
    unknown: tuple[str, ...] = ()

    def __str__(self) -> str:
        if not self.files:
            return "no file to forget"
        filetypes = Counter(file.filetype for file in self.files)
        listed = ", ".join(f"{name} {number}" for name, number in sorted(filetypes.items()))
        whole = f"; rootnames without another file: {len(self.rootnames)}"
        counts = f"{self.headers} headers in {self.rows} rows"
        return f"files to forget: {len(self.files)} ({listed}), {counts}{whole}"

    def __repr__(self) -> str:
        return write_line("Removal", str(self))


def find_named(session: Session, names: Iterable[str]) -> tuple[list[RecordedFile], list[str]]:
    """Find files by their names.

    Parameters
    ----------
    session : Session
        A session with the database.
    names : iterable of str
        Rootnames, which stand for all their files; names of files; or their paths, as recorded.

    Returns
    -------
    tuple of list of RecordedFile and list of str
        The files, each once, and the names that the database does not have.
    """
    found: dict[int, RecordedFile] = {}
    unknown: list[str] = []
    source = iter(dict.fromkeys(names))
    while chunk := list(islice(source, _CHUNK)):
        wanted = {name: _split(name) for name in chunk}
        last = [name for _, name in wanted.values()]
        marks = ", ".join("?" * len(last))
        files = _select(session, f"filename IN ({marks}) OR rootname IN ({marks})", *last, *last)
        for name, (directory, end) in wanted.items():
            matching = [
                file
                for file in files
                if (file.filename == end and directory in {"", file.path}) or file.rootname == name
            ]
            found |= {file.dataset_id: file for file in matching}
            unknown += [] if matching else [write_path(name)]
    return list(found.values()), unknown


def _split(name: str) -> tuple[str, str]:
    """Split a path into the texts that are recorded of it; the first is empty for a mere name."""
    directory, end = os.path.split(name)
    if directory and not is_url(name):
        directory = os.path.abspath(directory)  # noqa: PTH100 - as `read_headers` records it
    return write_path(directory), write_path(end)


def find_missing(session: Session, directory: str) -> list[RecordedFile]:
    """Find files that are recorded in or below a directory and are not there any more.

    A file that was compressed or decompressed in its place is there.

    Parameters
    ----------
    session : Session
        A session with the database.
    directory : str
        The directory.

    Raises
    ------
    DataLossError
        If the directory itself is not there or empty, as that of a disk that is not mounted.
    SchemagenError
        If a directory cannot be read.
    """
    top = os.path.abspath(directory)  # noqa: PTH100 - as `read_headers` records it
    if not _list(top):
        raise DataLossError(
            "this directory is not there, or empty; nothing was forgotten",
            where=write_path(directory),
            hint="is its disk mounted? to forget its files all the same, name them",
        )
    at = write_path(top)
    below = at.rstrip("/") + "/"
    where = f"path = ? OR substr(path, 1, {len(below)}) = ?"
    files = sorted(_select(session, where, at, below), key=attrgetter("path", "filename"))
    return [
        file
        for path, group in groupby(files, attrgetter("path"))
        for names in (_list(read_path(path)),)
        for file in group
        if not {file.filename, f"{file.filename}.gz", file.filename.removesuffix(".gz")} & names
    ]


def _list(directory: str) -> frozenset[str]:
    """List the names in a directory, as they are recorded; none if it is not there."""
    try:
        return frozenset(map(write_path, os.listdir(directory)))  # noqa: PTH208
    except (FileNotFoundError, NotADirectoryError):
        return frozenset()
    except OSError as error:
        text = f"cannot be read, so nothing was forgotten: {(error.strerror or '').lower()}"
        raise SchemagenError(text, where=write_path(directory)) from error


def _select(session: Session, where: str, *values: str) -> list[RecordedFile]:
    query = f"SELECT {', '.join(_COLUMNS)} FROM datasets WHERE {where}"
    rows = (dict(zip(_COLUMNS, row, strict=True)) for row in session.query(query, *values))
    return [RecordedFile(**{**row, "path": row["path"] or ""}) for row in rows]


def plan_removal(
    session: Session,
    catalogue: Catalogue,
    files: Sequence[RecordedFile],
    unknown: Sequence[str] = (),
) -> Removal:
    """Count what goes with some files.

    Parameters
    ----------
    session : Session
        A session with the database.
    catalogue : Catalogue
        The header tables of the database.
    files : sequence of RecordedFile
        The files, each once.
    unknown : sequence of str, optional
        Names that were not found.
    """
    ordered = sorted(files, key=attrgetter("filetype", "filename"))
    headers = rows = 0
    for filetype, group in groupby(ordered, attrgetter("filetype")):
        numbers = [file.dataset_id for file in group]
        tables = [part.name for parts in catalogue.of_filetype(filetype).values() for part in parts]
        first = {parts[0].name for parts in catalogue.of_filetype(filetype).values()}
        for name in ("other_headers", *tables):
            count = _count(session, name, numbers)
            rows += count
            headers += count if name in first or name == "other_headers" else 0
    chosen = Counter(file.rootname for file in ordered)
    whole = tuple(sorted(_find_whole(session, chosen)))
    return Removal(
        files=tuple(ordered),
        rootnames=whole,
        headers=headers,
        rows=rows + len(ordered) + len(whole),
        unknown=tuple(unknown),
    )


def _count(session: Session, table: str, numbers: Sequence[int]) -> int:
    total = 0
    for start in range(0, len(numbers), _CHUNK):
        listed = ", ".join(map(str, numbers[start : start + _CHUNK]))
        where = f"WHERE dataset_id IN ({listed})"
        ((count,),) = session.query(f"SELECT count(*) FROM {session.dialect.ident(table)} {where}")
        total += count
    return total


def _find_whole(session: Session, chosen: Counter[str]) -> Iterator[str]:
    """Find the rootnames all of whose files are chosen."""
    names = list(chosen)
    for start in range(0, len(names), _CHUNK):
        chunk = names[start : start + _CHUNK]
        query = (
            f"SELECT rootname, count(*) FROM datasets WHERE rootname IN"
            f" ({', '.join('?' * len(chunk))}) GROUP BY rootname"
        )
        for rootname, count in session.query(query, *chunk):
            if count == chosen[rootname]:
                yield rootname


def forget_files(
    session: Session, catalogue: Catalogue, files: Iterable[RecordedFile]
) -> Iterator[RecordedFile]:
    """Take files out of a database, each in a transaction; yield each that is out.

    A rootname goes with its last file. A file that was stored from elsewhere in the meantime stays.

    Parameters
    ----------
    session : Session
        A session with the database.
    catalogue : Catalogue
        The header tables of the database.
    files : iterable of RecordedFile
        The files.

    Raises
    ------
    DatabaseError
        If the database refuses it, is lost, or was upgraded in the meantime.
    """
    try:
        for file in files:
            if _forget_file(session, catalogue, file):
                yield file
    finally:
        session.make_durable()


def _forget_file(session: Session, catalogue: Catalogue, file: RecordedFile) -> bool:
    try:
        return repeat(session, partial(_delete, session, catalogue, file))
    except session.error as error:
        raise session.explain(error).at(file.filename) from error


def _delete(session: Session, catalogue: Catalogue, file: RecordedFile) -> bool:
    with session.transaction():
        return _delete_in(session, catalogue, file)


def _delete_in(session: Session, catalogue: Catalogue, file: RecordedFile) -> bool:
    # in the order of an ingest, so that neither waits for the other in a circle
    lock_datasets(session, [file.dataset_id])
    session.execute("UPDATE master SET rootname = rootname WHERE rootname = ?", file.rootname)
    check_step(session, catalogue)
    if _select(session, f"dataset_id = {file.dataset_id}") != [file]:
        return False
    # and its headers with it, by the foreign keys
    session.execute("DELETE FROM datasets WHERE dataset_id = ?", file.dataset_id)
    settle_master(session, catalogue, file.rootname)
    return True
