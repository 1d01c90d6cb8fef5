"""A place where databases of one engine are created, filled and measured."""

from __future__ import annotations

import os
import shlex
import time
from abc import ABC, abstractmethod
from collections.abc import Callable, Collection, Iterator, Sequence
from contextlib import AbstractContextManager, contextmanager, nullcontext
from pathlib import Path
from typing import TYPE_CHECKING, Any

from benchmarks.measuring import Command, Meter, every, keep_on, meter_of

if TYPE_CHECKING:
    from benchmarks.archive import Rows


class Place(ABC):
    """Where databases of one engine are created."""

    name: str
    """The engine's name as people write it."""
    dialect: str
    client: str
    """The command-line client that loads SQL."""
    drop_index: str
    """The statement that drops an index ``{0}`` of a table ``{1}``."""
    indexes: str
    """The query for tables and indexes, also those of keys; `{0}` is the database."""
    process: int = 0
    """The server's process on this machine; 0 if there is none."""
    awaits_disk = True
    jobs = 2
    """The processes of an ingest: one where a second waits for the first."""

    def __str__(self) -> str:
        return f"{self.version()}{'' if self.awaits_disk else ', not waiting for the disk'}"

    @property
    def meter(self) -> Meter | None:
        """The CPU of the server."""
        return meter_of(self.process) if self.process else None

    def kept_on(self, cores: Collection[int]) -> AbstractContextManager[None]:
        """Meanwhile, keep the server on some cores."""
        return keep_on(self.process, cores) if self.process else nullcontext()

    @abstractmethod
    def version(self) -> str:
        """Return the version of the engine."""

    @abstractmethod
    def url(self, database: str) -> str:
        """Return the URL of a database."""

    @abstractmethod
    def connect(self, database: str) -> Any:
        """Open a connection to a database, on which each statement is committed at once."""

    @abstractmethod
    def renew(self, database: str) -> None:
        """Create an empty database; drop what had its name."""

    @abstractmethod
    def drop(self, database: str) -> None:
        """Drop a database, if it exists."""

    @abstractmethod
    def copy(self, database: str, to: str) -> None:
        """Make a database a copy of another."""

    def reset(self, database: str, like: str) -> None:
        """Take the rows of a database away; it was a copy of another, or is not there yet."""
        self.copy(like, database)

    @abstractmethod
    def load(self, database: str, scripts: Sequence[Path]) -> Command:
        """Return the command with which the engine's own client loads scripts."""

    def fetch(self, database: str, query: str) -> list[tuple[Any, ...]]:
        """Run a query."""
        connection = self.connect(database)
        try:
            cursor = connection.cursor()
            cursor.execute(query)
            return [tuple(row) for row in cursor.fetchall()] if cursor.description else []
        finally:
            connection.close()

    @abstractmethod
    def filling(self, database: str) -> AbstractContextManager[Callable[[Rows], None]]:
        """Return the function that adds rows to a database fastest, and checks nothing."""

    def list_indexes(self, database: str) -> list[tuple[str, str]]:
        """List the tables and indexes of a layout; a key's index has another name."""
        found = self.fetch(database, self.indexes.format(database))
        return [(table, index) for table, index in found if index.startswith(f"{table}_by_")]

    @abstractmethod
    def cool(self, database: str) -> None:
        """Empty the caches: start the server anew, and take its files out of the page cache."""

    @abstractmethod
    def analyze(self, database: str) -> None:
        """Let the engine collect its statistics of a database."""

    @abstractmethod
    def size(self, database: str) -> int:
        """Return the bytes that a database takes."""


def pipe(scripts: Sequence[Path], *client: str, **environment: str) -> Command:
    """Return the command that a user writes: ``cat *.sql | client``."""
    words = ("sh", "-c", f'cat "$@" | {shlex.join(client)}', "sh", *map(str, scripts))
    return Command(words=words, environment=tuple(environment.items()))


def forget(path: Path) -> None:
    """Take a file out of the page cache."""
    descriptor = os.open(path, os.O_RDONLY)
    try:
        os.fdatasync(descriptor)
        os.posix_fadvise(descriptor, 0, 0, os.POSIX_FADV_DONTNEED)
    finally:
        os.close(descriptor)


@contextmanager
def reading(place: Place, database: str, waits: list[float]) -> Iterator[None]:
    """Meanwhile, read a table again and again; add the longest wait of the reader."""
    query = "SELECT count(*) FROM rate_primary JOIN datasets USING (dataset_id)"
    longest = 0.0

    def read() -> None:
        nonlocal longest
        start = time.perf_counter()
        place.fetch(database, query)
        longest = max(longest, time.perf_counter() - start)

    try:
        with every(0.05, read):
            yield
    finally:
        waits.append(longest)
