"""Files → a live database, many at once."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

from schemagen.errors import DatabaseError, SchemagenError
from schemagen.fits.find_files import Missing
from schemagen.fits.reader import read_headers
from schemagen.ingest.header_tables import Catalogue
from schemagen.ingest.rows import Kept, Placement, place
from schemagen.ingest.session import Session
from schemagen.ingest.store import State, store
from schemagen.ingest.workers import hire, spread
from schemagen.live.connection import dialect_of, open_engine

__all__ = ["Outcome", "State", "ingest_files"]

_BATCH = 8
"""Files that a worker is given at a time."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Outcome:
    """What became of a file.

    Attributes
    ----------
    path : str
        Where it is.
    state : State
        What became of it.
    reason : str
        Why it failed; empty if it did not.
    filetype, pipeline_version : str
        Its suffix, and its CAL_VER; empty where it has none or is not known.
    headers, cards : int
        How many it has.
    kept : tuple of Kept
        Values that their columns cannot hold.
    homeless : tuple of str
        Why each of its headers that has no table of its own is in ``other_headers``.
    """

    path: str
    state: State
    reason: str = ""
    filetype: str = ""
    pipeline_version: str = ""
    headers: int = 0
    cards: int = 0
    kept: tuple[Kept, ...] = ()
    homeless: tuple[str, ...] = ()

    def __str__(self) -> str:
        return f"{self.path}: {self.reason or self.state.value}"


@dataclass(frozen=True, slots=True, kw_only=True)
class _Read:
    """A file that is read and has not been stored."""

    placement: Placement
    outcome: Outcome


@dataclass(frozen=True, slots=True, kw_only=True)
class _Extraction:
    """The work of a process that reads: files become rows."""

    catalogue: Catalogue
    text_bytes: int

    def __call__(self, paths: Sequence[str | Missing]) -> list[_Read | Outcome]:
        return [self.extract(path) for path in paths]

    def extract(self, path: str | Missing) -> _Read | Outcome:
        if isinstance(path, Missing):
            return Outcome(path=path.path, state=State.FAILED, reason=path.reason)
        try:
            file = read_headers(path)
            placement = place(file, self.catalogue, text_bytes=self.text_bytes)
        except SchemagenError as error:
            return _fail(path, error)
        except Exception as error:  # noqa: BLE001 - a file that nobody has thought of
            return _fail(path, error)
        outcome = Outcome(
            path=path,
            state=State.NEW,
            filetype=placement.dataset.filetype,
            pipeline_version=placement.dataset.pipeline_version or "",
            headers=len(file.headers),
            cards=sum(len(header.cards) for header in file.headers),
            kept=placement.kept,
            homeless=placement.homeless,
        )
        return _Read(placement=placement, outcome=outcome)


def _fail(path: str, error: Exception) -> Outcome:
    reason = f"{type(error).__name__}: {error}"
    if isinstance(error, SchemagenError):
        error.where = error.where.removeprefix(path).strip(" :")
        reason = str(error)
    return Outcome(path=path, state=State.FAILED, reason=" ".join(reason.split()))


def _store(
    session: Session, catalogue: Catalogue, read: _Read | Outcome, *, force: bool
) -> Outcome:
    """Store what was read.

    Raises
    ------
    DatabaseError
        If the database cannot be reached any more.
    """
    if isinstance(read, Outcome):
        return read
    try:
        return replace(read.outcome, state=store(session, catalogue, read.placement, force=force))
    except DatabaseError:
        raise
    except Exception as error:  # noqa: BLE001 - a file that nobody has thought of
        return _fail(read.outcome.path, error)


class _Loading:
    """The work of a process that reads and stores."""

    def __init__(self, url: str, extraction: _Extraction, force: bool) -> None:
        self._told = url, extraction, force
        self._sessions: dict[int, Session] = {}

    def __reduce__(self) -> tuple[type, tuple[object, ...]]:
        """Travel without the sessions, even from one worker to another."""
        return _Loading, self._told

    def __call__(self, paths: Sequence[str | Missing]) -> list[Outcome]:
        _, extraction, force = self._told
        read = (extraction.extract(path) for path in paths)
        session, catalogue = self._open(), extraction.catalogue
        return [_store(session, catalogue, one, force=force) for one in read]

    def _open(self) -> Session:
        """Give this thread's session."""
        thread = threading.get_ident()
        if thread not in self._sessions:
            self._sessions[thread] = Session(open_engine(self._told[0]))
        return self._sessions[thread]

    def __del__(self) -> None:
        for session in self._sessions.values():
            session.close()


def ingest_files(
    url: str,
    catalogue: Catalogue,
    paths: Iterable[str | Missing],
    *,
    jobs: int,
    scheduler: str = "",
    force: bool = False,
    stop: Callable[[], bool] = lambda: False,
) -> Iterator[Outcome]:
    """Ingest files, each in a transaction of its own.

    Parameters
    ----------
    url : str
        The database.
    catalogue : Catalogue
        Its header tables.
    paths : iterable of str or Missing
        The files, as `paths.find` finds them.
    jobs, scheduler
        As for `scheduling.hire`.
    force : bool, optional
        Whether files are stored again that have not changed.
    stop : callable, optional
        Asked now and then; once it says so, what is under way is finished.

    Yields
    ------
    Outcome
        One for each file, as they are done.

    Raises
    ------
    DatabaseError
        If the database cannot be reached, or not any more.
    """
    engine = open_engine(url)
    dialect = dialect_of(engine)
    extraction = _Extraction(catalogue=catalogue, text_bytes=dialect.limits.text_bytes)
    loading = _Loading(url, extraction, force)
    alone = jobs == 1 and not scheduler
    work = loading if dialect.writing.many_writers and not alone else extraction
    with (
        Session(engine) as session,
        hire(work, jobs=jobs, scheduler=scheduler) as crew,
    ):
        try:
            size = 1 if alone else _BATCH
            for batch, done in spread(crew, paths, size=size, stop=stop):
                for one in _died(batch) if done is None else done:
                    yield _store(session, catalogue, one, force=force)
        finally:
            session.settle()


def _died(batch: Sequence[str | Missing]) -> Iterator[Outcome]:
    for path in batch:
        reason = "the process that read it died (is there enough memory?)"
        yield Outcome(path=str(path), state=State.FAILED, reason=reason)
