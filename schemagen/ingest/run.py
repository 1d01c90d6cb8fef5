"""Files → a live database, several at a time."""

from __future__ import annotations

import threading
import weakref
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import ExitStack, nullcontext
from dataclasses import dataclass, replace
from functools import partial
from typing import Any

from schemagen.errors import SchemagenError
from schemagen.fits.file_names import is_url, write_path
from schemagen.fits.find_files import Missing
from schemagen.fits.header_file import HeaderFile
from schemagen.fits.overlap import Overlap, map_files
from schemagen.fits.reader import read_headers
from schemagen.ingest.batches import Sorted
from schemagen.ingest.header_tables import Catalogue
from schemagen.ingest.known_files import KnownFile, find_known
from schemagen.ingest.repeating import repeat
from schemagen.ingest.rows import KeptValue, Placement, place_file
from schemagen.ingest.session import Session
from schemagen.ingest.store import FileState, Stored, store_files
from schemagen.ingest.turns import take_turn
from schemagen.ingest.workers import Work, map_over_workers, start_workers
from schemagen.live.address import locate

__all__ = ["FileState", "Outcome", "ingest_files"]

_BATCH = 64
"""Most files in a worker's batch."""

_WINDOW = 16 * _BATCH
"""Number of files that are sorted by filetype: the rows of a batch go to fewer tables then."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Outcome:
    """The outcome of a file.

    Attributes
    ----------
    path : str
        Path or URL of the file.
    state : FileState
        Whether it is new, replaced, unchanged, older than what is stored, or failed.
    reason : str
        Why it failed; empty if it did not.
    filetype, pipeline_version : str
        The filetype and CAL_VER; empty if unknown.
    headers, cards : int
        Numbers of headers and of cards.
    forbidden : bool
        Whether its headers have bytes that are not ASCII, or zero bytes.
    kept : tuple of KeptValue
        Values that do not fit their columns.
    other_headers : tuple of str
        For each header in ``other_headers``, why it has no table of its own.
    lost : tuple of str
        For each row whose header is gone from a replaced file, the table and the operator's own
        columns whose values are gone, too.
    withheld : tuple of str
        For each card that stays out of the database, its extension and keyword.
    read : bool
        Whether its headers were read. Those of a file that has not changed since it was stored are
        not (see `schemagen.ingest.known_files`).
    """

    path: str
    state: FileState
    reason: str = ""
    filetype: str = ""
    pipeline_version: str = ""
    headers: int = 0
    cards: int = 0
    forbidden: bool = False
    kept: tuple[KeptValue, ...] = ()
    other_headers: tuple[str, ...] = ()
    lost: tuple[str, ...] = ()
    withheld: tuple[str, ...] = ()
    read: bool = True

    def __str__(self) -> str:
        return f"{write_path(self.path)}: {self.reason or self.state.value}"


@dataclass(frozen=True, slots=True, kw_only=True)
class _Read:
    """A file that was read and is not stored yet."""

    placement: Placement
    outcome: Outcome


@dataclass(frozen=True, slots=True, kw_only=True)
class _Extraction:
    """The work of a process that reads files and does not store them.

    Attributes
    ----------
    catalogue : Catalogue
        The header tables of the database.
    text_bytes : int
        Longest string in bytes that a column takes.
    forced : Mapping of str to object
        Arguments of `store_files`, if files are stored whatever is stored of them.
    verify : bool
        Whether files are read that have not changed by what their file system says.
    anonymous : bool
        Whether stores are asked without credentials.
    """

    catalogue: Catalogue
    text_bytes: int
    forced: Mapping[str, Any]
    verify: bool
    anonymous: bool

    def __call__(self, paths: Sequence[str | Missing]) -> list[_Read | Outcome]:
        return [self.place(file) for file in map_files(self.read, paths)]

    def read(self, path: str | Missing) -> tuple[str, HeaderFile] | Outcome:
        if isinstance(path, Missing):
            return Outcome(path=path.path, state=FileState.FAILED, reason=path.reason)
        try:
            return path, read_headers(path, anonymous=self.anonymous)
        except Exception as error:  # noqa: BLE001 - one file must not stop the others
            return _fail(path, error)

    def place(self, read: tuple[str, HeaderFile] | Outcome) -> _Read | Outcome:
        if isinstance(read, Outcome):
            return read
        path, file = read
        try:
            placement = place_file(file, self.catalogue, text_bytes=self.text_bytes)
        except Exception as error:  # noqa: BLE001 - one file must not stop the others
            return _fail(path, error)
        outcome = Outcome(
            path=path,
            state=FileState.NEW,
            filetype=placement.dataset.filetype,
            pipeline_version=placement.dataset.pipeline_version or "",
            headers=len(file.headers),
            cards=sum(len(header.value_list) for header in file.headers),
            forbidden=any(not h.text.isascii() or "\0" in h.text for h in file.headers),
            kept=placement.kept,
            other_headers=placement.reasons,
            withheld=placement.withheld,
        )
        return _Read(placement=placement, outcome=outcome)


def _fail(path: str, error: Exception) -> Outcome:
    reason = f"an error in schemagen, please report it: {error}"
    if isinstance(error, SchemagenError):
        error.where = error.where.removeprefix(path).strip(" :")
        reason = str(error)
    return Outcome(path=path, state=FileState.FAILED, reason=" ".join(reason.split()))


def _begin(
    session: Session, extraction: _Extraction, overlap: Overlap, paths: Sequence[str | Missing]
) -> Callable[[], list[Outcome]]:
    """Begin to read files that may have changed; return what ends it and stores them."""
    named = () if extraction.verify else [path for path in paths if isinstance(path, str)]
    known = repeat(session, partial(find_known, session, named, anonymous=extraction.anonymous))
    begun = [
        _tell_known(path, known[path])
        if isinstance(path, str) and path in known
        else overlap.begin(extraction.read, path)
        for path in paths
    ]

    def end() -> list[Outcome]:
        read = [each if isinstance(each, Outcome) else extraction.place(each()) for each in begun]
        with nullcontext() if session.writing.many_writers else take_turn():
            return _store(session, extraction, read)

    return end


def _tell_known(path: str, known: KnownFile) -> Outcome:
    return Outcome(
        path=path,
        state=FileState.UNCHANGED,
        filetype=known.filetype,
        pipeline_version=known.pipeline_version or "",
        read=False,
    )


def _store(
    session: Session, extraction: _Extraction, files: Iterable[_Read | Outcome]
) -> list[Outcome]:
    """Store files that were read.

    Raises
    ------
    DatabaseError
        If the connection to the database is lost.
    """
    listed = list(files)
    placements = [file.placement for file in listed if isinstance(file, _Read)]
    stored = iter(store_files(session, extraction.catalogue, placements, **extraction.forced))
    return [
        _finish(file.outcome, next(stored)) if isinstance(file, _Read) else file for file in listed
    ]


def _finish(outcome: Outcome, stored: Stored | Exception) -> Outcome:
    if isinstance(stored, Exception):
        return _fail(outcome.path, stored)
    return replace(outcome, state=stored.state, lost=stored.lost)


class _Loading:
    """The work of a process that reads files and stores them."""

    def __init__(self, url: str, extraction: _Extraction) -> None:
        self._arguments = url, extraction
        self._sessions: dict[int, Session] = {}

    def __reduce__(self) -> tuple[type, tuple[object, ...]]:
        """Pickle without the sessions, also when Dask moves it from one worker to another."""
        return _Loading, self._arguments

    def __call__(self, paths: Sequence[str | Missing]) -> list[Outcome]:
        with Overlap() as overlap:
            return _begin(self._open(), self._arguments[1], overlap, paths)()

    def _open(self) -> Session:
        """Return the session of this thread; at the latest, it is closed when the process ends."""
        thread = threading.get_ident()
        if thread not in self._sessions:
            session = Session(locate(self._arguments[0]))
            weakref.finalize(self, session.close)
            self._sessions[thread] = session
        return self._sessions[thread]


def ingest_files(
    url: str,
    catalogue: Catalogue,
    paths: Iterable[str | Missing],
    *,
    jobs: int,
    scheduler: str = "",
    force: bool = False,
    verify: bool = False,
    anonymous: bool = False,
    stop: Callable[[], bool] = lambda: False,
    waits: Callable[[], bool] = lambda: False,
) -> Iterator[Outcome]:
    """Ingest files, each whole or not at all.

    Parameters
    ----------
    url : str
        The database.
    catalogue : Catalogue
        The header tables of the database.
    paths : iterable of str or Missing
        The files, as `schemagen.fits.find_files.find` yields them.
    jobs, scheduler
        The arguments of `start_workers`.
    force : bool, optional
        Whether to store unchanged files again, and older ones in place of newer ones.
    verify : bool, optional
        Whether to read the headers of all files, also of those that have not changed by their
        size, time and number in the file system, or by their size and ETag in a store.
    anonymous : bool, optional
        Whether stores are asked without credentials.
    stop : callable, optional
        Called before each batch; when it returns True, the files in progress are finished and no
        other is started.
    waits : callable, optional
        Returns whether the next file may have to be waited for.

    Yields
    ------
    Outcome
        The outcome of each file, in the order in which they are done.

    Raises
    ------
    DatabaseError
        If the database cannot be reached, or the connection to it is lost.
    """
    address = locate(url)
    dialect = address.dialect
    alone = jobs == 1 and not scheduler
    with Session(address) as session, ExitStack() as stack:
        extraction = _Extraction(
            catalogue=catalogue,
            text_bytes=dialect.limits.text_bytes,
            forced={"force": True, "begun": session.begin_run()} if force else {},
            verify=verify or force,
            anonymous=anonymous,
        )
        work: Work[Any, Any] = extraction
        begin = None
        if alone:
            begin = partial(_begin, session, extraction, stack.enter_context(Overlap()))
        elif dialect.writing.many_writers or not scheduler:
            work = _Loading(url, extraction)
        workers = stack.enter_context(
            start_workers(
                work,
                jobs=jobs,
                scheduler=scheduler,
                modules=(__name__, dialect.access.driver),
                begin=begin,
            )
        )
        try:
            files = Sorted(paths, _name_kind, most=_WINDOW, waits=waits)
            running = map_over_workers(
                workers, files, most=_BATCH, stop=stop, waits=files.waits, overlaps=_is_remote
            )
            for batch, done in running:
                read = _list_lost(batch) if done is None else done
                yield from _store(session, extraction, read)
        finally:
            session.make_durable()


def _name_kind(path: str | Missing) -> str:
    """Return what the name of a product ends in, which tells its filetype."""
    return "" if isinstance(path, Missing) else path.rpartition("_")[2]


def _is_remote(path: str | Missing) -> bool:
    return isinstance(path, str) and is_url(path)


def _list_lost(batch: Sequence[str | Missing]) -> Iterator[Outcome]:
    for path in batch:
        reason = "the process that read it died (is there enough memory?)"
        yield Outcome(path=str(path), state=FileState.FAILED, reason=reason)
