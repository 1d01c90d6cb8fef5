"""Files → a live database, several at a time."""

from __future__ import annotations

import os
import threading
import weakref
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import ExitStack, nullcontext
from dataclasses import replace
from functools import partial
from itertools import chain
from typing import Any

from schemagen.fits.file_names import is_url
from schemagen.fits.find_files import Missing
from schemagen.fits.overlap import Overlap
from schemagen.ingest.access import find_obstacles, identify_database
from schemagen.ingest.batches import Sorted, batched, take
from schemagen.ingest.extraction import Extraction, ReadFile
from schemagen.ingest.header_tables import Catalogue
from schemagen.ingest.known_files import KnownFile, find_known
from schemagen.ingest.needs import Needs
from schemagen.ingest.outcome import Outcome, fail
from schemagen.ingest.repeating import repeat
from schemagen.ingest.session import Session
from schemagen.ingest.store import FileState, Stored, store_files
from schemagen.ingest.turns import take_turn
from schemagen.ingest.workers import Work, map_over_workers, start_workers
from schemagen.live.address import Address, locate
from schemagen.progress import ignore

__all__ = ["FileState", "Outcome", "ingest_files", "prepare_ingest"]

_BATCH = 64
"""Number of files that are stored together, as a rule."""

_SAMPLE = 5
"""Number of files that each worker of a cluster is asked for before it gets work."""

_WINDOW = 16 * _BATCH
"""Number of files that are sorted by filetype: the rows of a batch go to fewer tables then."""


def _look_up(
    session: Session, extraction: Extraction, paths: Sequence[str | Missing | Outcome]
) -> list[str | Missing | Outcome]:
    """Return the outcomes of files that have not changed since they were stored; others stay."""
    named = () if extraction.verify else [path for path in paths if isinstance(path, str)]
    known = repeat(session, partial(find_known, session, named, anonymous=extraction.anonymous))
    return [
        _tell_known(path, known[path]) if isinstance(path, str) and path in known else path
        for path in paths
    ]


def _begin(
    session: Session, extraction: Extraction, overlap: Overlap, paths: Sequence[str | Missing]
) -> Callable[[], list[Outcome]]:
    """Begin to read files that may have changed; return what ends it and stores them."""
    found = _look_up(session, extraction, paths)
    begun = [overlap.begin(extraction.read, each) for each in found]
    many_writers = session.writing.many_writers

    def end() -> list[Outcome]:
        outcomes: list[Outcome] = []
        read: list[ReadFile | Outcome] = []
        for number, some in enumerate(batched(begun, _BATCH), 1):
            read += (extraction.place(each()) for each in some)
            more = number * _BATCH < len(begun)
            with nullcontext(True) if many_writers else take_turn(wait=not more) as ours:
                if ours:  # another process stores, otherwise: read on meanwhile
                    outcomes += _store(session, extraction, read)
                    read.clear()
        return outcomes

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
    session: Session, extraction: Extraction, files: Iterable[ReadFile | Outcome]
) -> list[Outcome]:
    """Store files that were read.

    Raises
    ------
    DatabaseError
        If the connection to the database is lost.
    """
    listed = list(files)
    placements = [file.placement for file in listed if isinstance(file, ReadFile)]
    stored = iter(store_files(session, extraction.catalogue, placements, **extraction.forced))
    return [
        _conclude(file, next(stored)) if isinstance(file, ReadFile) else file for file in listed
    ]


def _conclude(file: ReadFile, stored: Stored | Exception) -> Outcome:
    return fail(file.path, stored) if isinstance(stored, Exception) else file.conclude(stored)


class _Loading:
    """The work of a process that reads files and stores them."""

    def __init__(self, url: str, extraction: Extraction) -> None:
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
    anonymous: bool = False,
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
        size, time and number in the file system, or by their size and ETag in a store.
    anonymous : bool, optional
        Whether stores are asked without credentials.
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
        extraction = Extraction(
            catalogue=catalogue,
            text_bytes=dialect.limits.text_bytes,
            forced={"force": True, "begun": session.begin_run()} if force else {},
            verify=verify or force,
            anonymous=anonymous,
        )
        work: Work[Any, Any] = extraction
        list_needs: Callable[[], Needs] = Needs
        begin = look_up = None
        if alone:
            begin = partial(_begin, session, extraction, stack.enter_context(Overlap()))
        elif dialect.writing.many_writers or not scheduler:
            work = _Loading(url, extraction)
        else:  # the workers do not use the database
            look_up = partial(_look_up, session, extraction)
        if scheduler:
            source = map(_make_absolute, paths)
            sample: list[str | Missing] = []
            used = url if work is not extraction else ""
            list_needs = partial(
                _list_needs, address, used, sample, source, waits, anonymous=anonymous
            )
            paths = chain(sample, source)  # the sample is taken when there is a cluster
        workers = stack.enter_context(
            start_workers(
                work,
                jobs=jobs,
                scheduler=scheduler,
                modules=_list_modules(address),
                most=_BATCH,
                list_needs=list_needs,
                notify=notify,
                begin=begin,
            )
        )
        try:
            files: Sorted[str | Missing | Outcome] = Sorted(
                paths,
                _name_kind,
                most=_WINDOW,
                waits=waits,
                look_up=look_up,
                # files of a rootname are neighbours: who stores one waits for who stores another
                lanes=lambda: workers.count if dialect.writing.many_writers else 1,
            )
            running = map_over_workers(
                workers,
                files,
                most=_BATCH,
                stop=stop,
                waits=files.waits,
                turn=files.turn,
                overlaps=_is_remote,
            )
            for batch, done in running:
                read = _list_lost(batch) if done is None else done
                for some in batched(read, _BATCH):
                    yield from _store(session, extraction, some)
        finally:
            session.make_durable()


def _make_absolute(path: str | Missing) -> str | Missing:
    """Return a path that means the same to a worker in another directory."""
    return path if isinstance(path, Missing) or is_url(path) else os.path.join(os.getcwd(), path)  # noqa: PTH109, PTH118 - dots are kept


def _list_needs(
    address: Address,
    url: str,
    sample: list[str | Missing],
    source: Iterator[str | Missing],
    waits: Callable[[], bool],
    *,
    anonymous: bool,
) -> Needs:
    """List what a worker of a cluster needs; move the first files to the sample."""
    sample += take(source, _SAMPLE, waits)
    files = tuple(str(path) for path in sample if not isinstance(path, Missing))
    return Needs(
        driver=address.dialect.access.driver if url else "",
        url=url,
        database=identify_database(url)[0],
        files=files,
        anonymous=anonymous,
        obstacles=find_obstacles(files, anonymous=anonymous),
        lack=_find_lack,
        blame=_name_workers,
    )


def _find_lack(result: ReadFile | Outcome) -> str:
    return str(result) if isinstance(result, Outcome) and result.unseen else ""


def _name_workers(outcome: Outcome, workers: str) -> Outcome:
    return replace(outcome, reason=f"{outcome.reason} (tried by {workers})")


def _name_kind(path: str | Missing | Outcome) -> str:
    """Return what the name of a product ends in, which tells its filetype."""
    return path.rpartition("_")[2] if isinstance(path, str) else ""


def _is_remote(path: str | Missing | Outcome) -> bool:
    return isinstance(path, str) and is_url(path)


def _list_lost(batch: Sequence[str | Missing | Outcome]) -> Iterator[Outcome]:
    for path in batch:
        reason = "the process that read it died (is there enough memory?)"
        lost = Outcome(path=str(path), state=FileState.FAILED, reason=reason)
        yield path if isinstance(path, Outcome) else lost
