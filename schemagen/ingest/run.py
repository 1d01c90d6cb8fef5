"""Files → a live database, several at a time."""

from __future__ import annotations

import os
import threading
import weakref
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import ExitStack, nullcontext
from dataclasses import dataclass, replace
from functools import partial
from itertools import chain
from typing import Any

from schemagen.errors import SchemagenError
from schemagen.fits.file_names import is_url
from schemagen.fits.find_files import Missing
from schemagen.fits.reader import read_headers
from schemagen.ingest.access import find_obstacles, identify_database
from schemagen.ingest.batches import Sorted, batched, take
from schemagen.ingest.header_tables import Catalogue
from schemagen.ingest.known_files import KnownFile, find_known
from schemagen.ingest.needs import Needs
from schemagen.ingest.outcome import Outcome, fail
from schemagen.ingest.repeating import repeat
from schemagen.ingest.rows import Placement, place_file
from schemagen.ingest.session import Session
from schemagen.ingest.store import FileState, Stored, store_files
from schemagen.ingest.turns import take_turn
from schemagen.ingest.workers import Work, map_over_workers, start_workers
from schemagen.live.address import Address, locate
from schemagen.progress import ignore

__all__ = ["FileState", "Outcome", "ingest_files", "prepare_ingest"]

_BATCH = 64
"""Most files in a worker's batch."""

_SAMPLE = 5
"""Number of files that each worker of a cluster is asked for before it gets work."""

_WINDOW = 16 * _BATCH
"""Number of files that are sorted by filetype: the rows of a batch go to fewer tables then."""


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
    """

    catalogue: Catalogue
    text_bytes: int
    forced: Mapping[str, Any]
    verify: bool

    def __call__(self, paths: Sequence[str | Missing]) -> list[_Read | Outcome]:
        return [self.extract(path) for path in paths]

    def extract(self, path: str | Missing) -> _Read | Outcome:
        if isinstance(path, Missing):
            return Outcome(path=path.path, state=FileState.FAILED, reason=path.reason)
        try:
            file = read_headers(path)
            placement = place_file(file, self.catalogue, text_bytes=self.text_bytes)
        except SchemagenError as error:
            return fail(path, error)
        except Exception as error:  # noqa: BLE001 - one file must not stop the others
            return fail(path, error)
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


def _load(
    session: Session, extraction: _Extraction, paths: Sequence[str | Missing]
) -> list[Outcome]:
    """Read files that may have changed, and store them."""
    named = () if extraction.verify else [path for path in paths if isinstance(path, str)]
    known = repeat(session, partial(find_known, session, named))
    read = [
        _tell_known(path, known[path])
        if isinstance(path, str) and path in known
        else extraction.extract(path)
        for path in paths
    ]
    with nullcontext() if session.writing.many_writers else take_turn():
        return _store(session, extraction, read)


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
        return fail(outcome.path, stored)
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
        return _load(self._open(), self._arguments[1], paths)

    def _open(self) -> Session:
        """Return the session of this thread; at the latest, it is closed when the process ends."""
        thread = threading.get_ident()
        if thread not in self._sessions:
            session = Session(locate(self._arguments[0]))
            weakref.finalize(self, session.close)
            self._sessions[thread] = session
        return self._sessions[thread]


def prepare_ingest(address: Address, *, jobs: int, scheduler: str = "") -> None:
    """Begin to start the processes of an ingest; meanwhile, the database can be looked at.

    Parameters
    ----------
    address : Address
        The database.
    jobs, scheduler
        The arguments of `ingest_files`.
    """
    if jobs > 1 and not _leave_out_local(scheduler):
        from schemagen.ingest.process_pool import prepare  # imports multiprocessing

        prepare(_list_modules(address))


def _leave_out_local(scheduler: str) -> str:
    """Return the address of a scheduler; none for this machine, as its processes need none.

    A cluster of Dask would listen on ports that anybody on the machine can reach.
    """
    return "" if scheduler == "local" else scheduler


def _list_modules(address: Address) -> tuple[str, ...]:
    return __name__, address.dialect.access.driver


def ingest_files(
    url: str,
    catalogue: Catalogue,
    paths: Iterable[str | Missing],
    *,
    jobs: int,
    scheduler: str = "",
    force: bool = False,
    verify: bool = False,
    stop: Callable[[], bool] = lambda: False,
    waits: Callable[[], bool] = lambda: False,
    notify: Callable[[str], None] = ignore,
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
    jobs : int
        Number of processes on this machine.
    scheduler : str, optional
        ``dask://HOST:PORT``: the workers of a Dask cluster do the work. ``local`` is this machine.
    force : bool, optional
        Whether to store unchanged files again, and older ones in place of newer ones.
    verify : bool, optional
        Whether to read the headers of all files, also of those that have not changed by their
        size, time and number in the file system.
    stop : callable, optional
        Called before each batch; when it returns True, the files in progress are finished and no
        other is started.
    waits : callable, optional
        Returns whether the next file may have to be waited for.
    notify : callable, optional
        Receives what users should know of the workers of a cluster, as text.

    Yields
    ------
    Outcome
        The outcome of each file, in the order in which they are done.

    Raises
    ------
    DatabaseError
        If the database cannot be reached, or the connection to it is lost.
    ClusterError
        If the scheduler cannot be reached, or not any more, or if none of its workers can do the
        work.
    """
    scheduler = _leave_out_local(scheduler)
    address = locate(url)
    dialect = address.dialect
    alone = jobs == 1 and not scheduler
    with Session(address) as session, ExitStack() as stack:
        extraction = _Extraction(
            catalogue=catalogue,
            text_bytes=dialect.limits.text_bytes,
            forced={"force": True, "begun": session.begin_run()} if force else {},
            verify=verify or force,
        )
        work: Work[Any, Any] = extraction
        needs = Needs()
        if alone:
            work = partial(_load, session, extraction)
        elif dialect.writing.many_writers or not scheduler:
            work = _Loading(url, extraction)
        if scheduler:
            source = map(_make_absolute, paths)
            sample = tuple(take(source, _SAMPLE, waits))
            paths = chain(sample, source)
            needs = _list_needs(address, url if work is not extraction else "", sample)
        workers = stack.enter_context(
            start_workers(
                work,
                jobs=jobs,
                scheduler=scheduler,
                modules=_list_modules(address),
                most=_BATCH,
                needs=needs,
                notify=notify,
            )
        )
        try:
            files = Sorted(paths, _name_kind, most=_WINDOW, waits=waits)
            running = map_over_workers(workers, files, most=_BATCH, stop=stop, waits=files.waits)
            for batch, done in running:
                read = _list_lost(batch) if done is None else done
                for some in batched(read, _BATCH):
                    yield from _store(session, extraction, some)
        finally:
            session.make_durable()


def _make_absolute(path: str | Missing) -> str | Missing:
    """Return a path that means the same to a worker in another directory."""
    return path if isinstance(path, Missing) or is_url(path) else os.path.join(os.getcwd(), path)  # noqa: PTH109, PTH118 - dots are kept


def _list_needs(address: Address, url: str, sample: Sequence[str | Missing]) -> Needs:
    """List what a worker of a cluster needs."""
    files = tuple(path for path in sample if isinstance(path, str))
    return Needs(
        driver=address.dialect.access.driver if url else "",
        url=url,
        database=identify_database(url)[0],
        files=files,
        obstacles=find_obstacles(files),
        lack=_find_lack,
        blame=_name_workers,
    )


def _find_lack(result: _Read | Outcome) -> str:
    return str(result) if isinstance(result, Outcome) and result.unseen else ""


def _name_workers(outcome: Outcome, workers: str) -> Outcome:
    return replace(outcome, reason=f"{outcome.reason} (tried by {workers})")


def _name_kind(path: str | Missing) -> str:
    """Return what the name of a product ends in, which tells its filetype."""
    return "" if isinstance(path, Missing) else path.rpartition("_")[2]


def _list_lost(batch: Sequence[str | Missing]) -> Iterator[Outcome]:
    for path in batch:
        reason = "the process that read it died (is there enough memory?)"
        yield Outcome(path=str(path), state=FileState.FAILED, reason=reason)
