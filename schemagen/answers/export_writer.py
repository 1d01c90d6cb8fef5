"""The tables of a database → Parquet files; those of an earlier export stay where they hold."""

from __future__ import annotations

import filecmp
from array import array
from bisect import bisect_left, bisect_right
from collections.abc import Generator, Iterable, Iterator, Mapping
from contextlib import closing
from itertools import islice
from pathlib import Path

import pyarrow as pa

from schemagen.answers.arrow import make_schema
from schemagen.answers.export_changes import Changes, ExportedFile, find_changes
from schemagen.answers.export_manifest import ExportedTable, ExportManifest, Part
from schemagen.answers.export_tables import DATASETS, OTHERS, ExportTables
from schemagen.answers.parquet_parts import LARGE, PartWriter, has_any, keep_part, read_part
from schemagen.answers.record_batches import Batches, read_batches
from schemagen.errors import DatabaseError
from schemagen.live.connection import Connection
from schemagen.progress import Listener, Progress
from schemagen.tables.engines import Dialect

__all__ = ["ExportWriter"]

_Steps = Generator[None, None, None]
"""Does something a step at a time."""

_RANGES = 200
"""Number of ranges of files in one query."""

_SPLIT = "instrument"
"""The column by which header tables are split."""


class ExportWriter:
    """Writes the tables of an export.

    Parameters
    ----------
    dialect : Dialect
        That of the database.
    tables : ExportTables
        The tables.
    root : Path
        The directory of the new export.
    old : Path
        That of the export before.
    before : ExportManifest or None
        Its manifest; None if nothing of it holds any more.
    number : int
        The number of the new export.
    filetypes : tuple of str
        The filetypes that it is limited to; empty for all.

    Attributes
    ----------
    exported : list of ExportedTable
        The tables so far.
    written : list of Part
        The parts that are new.
    """

    def __init__(
        self,
        dialect: Dialect,
        tables: ExportTables,
        *,
        root: Path,
        old: Path,
        before: ExportManifest | None,
        number: int,
        filetypes: tuple[str, ...],
    ) -> None:
        self.exported: list[ExportedTable] = []
        self.written: list[Part] = []
        self._dialect = dialect
        self._tables = tables
        self._root, self._old = root, old
        self._before: Mapping[str, tuple[Part, ...]] = {}
        self._unsettled: frozenset[int] = frozenset()
        if before:
            self._before = {table.name: table.parts for table in before.tables}
            self._unsettled = frozenset(before.unsettled)
        self._number = number
        self._chosen = ""
        if filetypes:
            listed = ", ".join(map(dialect.literal, filetypes))
            self._chosen = f"filetype IN ({listed})"
        self._filled: frozenset[str] = frozenset()
        self._finished: list[str] = []
        self._total = 0

    def expect(self, filled: frozenset[str], total: int) -> None:
        """Take the tables with rows in the database, others are not read, and the number of all."""
        self._filled = filled
        self._total = total

    @property
    def compares(self) -> bool:
        """Whether the export before has files, and those of the database are compared with them."""
        return DATASETS in self._before

    def write_datasets(self, session: Connection, listen: Listener) -> Changes:
        """Write ``datasets``, and find what has changed since the export before."""
        with (
            self._open(DATASETS) as writer,
            closing(self._read(session, DATASETS, writer, listen)) as batches,
        ):
            exported = self._list_exported(self._before[DATASETS])
            changes = find_changes(exported, _list_files(batches), self._unsettled)
        self._settle(DATASETS, writer)
        return changes

    def write_whole(self, name: str, session: Connection, listen: Listener) -> _Steps:
        """Write a core table, if it has changed, and yield after some rows each."""
        with (
            self._open(name) as writer,
            closing(self._read(session, name, writer, listen)) as batches,
        ):
            for _ in batches:
                yield
        self._settle(name, writer)

    def write_by_file(
        self, name: str, changes: Changes, filetype: str, session: Connection, listen: Listener
    ) -> _Steps:
        """Write the rows of files that have changed, keep those of all others; yield after some.

        Parameters
        ----------
        name : str
            The table.
        changes : Changes
            What has changed.
        filetype : str
            The filetype whose headers the table has; all if empty.
        session : Connection
            The session that reads them.
        listen : callable
            Called with the progress.
        """
        stale = changes.list_stale(filetype)
        filled = name in self._filled
        with self._open(name) as writer:
            with closing(self._read_files(session, name, changes, filetype, listen)) as batches:
                for batch in batches if filled else ():
                    if name == OTHERS:
                        writer.add(batch)
                    else:
                        writer.split(batch, _SPLIT)
                    yield
            kept = [*self._take_over(writer, self._before.get(name, ()), stale)]
        self.written += writer.parts
        if filled:
            self._finished.append(name)
        self._note(name, (*kept, *writer.parts))

    def _note(self, name: str, parts: Iterable[Part]) -> None:
        columns = self._tables.define(name)
        self.exported.append(ExportedTable(name=name, columns=columns, parts=tuple(parts)))

    def _open(self, name: str) -> PartWriter:
        schema = make_schema(self._tables.columns[name])
        return PartWriter(self._root, name, schema, self._number)

    def _read(
        self,
        session: Connection,
        name: str,
        writer: PartWriter,
        listen: Listener,
    ) -> Batches:
        """Yield the rows of a core table, by its key, when they are given to a writer."""
        columns, order = self._tables.columns[name], self._tables.key(name)
        conditions = (self._chosen,) if self._chosen and name == DATASETS else ()
        batches = read_batches(session, columns, f"FROM {name}", conditions, order=order)
        with closing(self._follow(name, batches, listen)) as followed:
            for batch in followed:
                writer.add(batch)
                yield batch

    def _read_files(
        self, session: Connection, name: str, changes: Changes, filetype: str, listen: Listener
    ) -> Batches:
        """Yield the rows of the files to read."""
        columns = self._tables.columns[name]
        source = f"FROM {self._dialect.ident(name)}"
        for conditions in self._list_conditions(changes, filetype):
            batches = read_batches(session, columns, source, conditions)
            yield from self._follow(name, batches, listen)

    def _follow(self, name: str, batches: Batches, listen: Listener) -> Batches:
        rows = 0
        listen(self._describe(name, rows))
        try:
            with closing(batches):
                for batch in batches:
                    yield batch
                    rows += batch.num_rows
                    listen(self._describe(name, rows))
        except DatabaseError as error:
            raise error.at(name) from error.__cause__

    def _describe(self, name: str, rows: int) -> Progress:
        what = f"exporting {name}, {rows} rows" if rows else f"exporting {name}"
        return Progress(what=what, done=len(self._finished), total=self._total)

    def _list_exported(self, before: Iterable[Part]) -> Iterator[ExportedFile]:
        """Yield the files of the export before, by number."""
        for part in before:
            yield from _list_files(read_part(self._old, part))

    def _list_conditions(self, changes: Changes, filetype: str) -> Iterator[tuple[str, ...]]:
        """Yield the conditions of the queries for the rows of the files to read."""
        own: tuple[str, ...] = ()
        if self._chosen and not filetype:
            own = (f"dataset_id IN (SELECT dataset_id FROM datasets WHERE {self._chosen})",)
        if changes.reads_all(filetype):  # whatever the planner thinks of the only range
            yield own
            return
        ranges = changes.list_ranges(filetype)
        while some := [*islice(ranges, _RANGES)]:
            listed = " OR ".join(f"dataset_id BETWEEN {first} AND {last}" for first, last in some)
            yield (f"({listed})", *own)

    def _settle(self, name: str, writer: PartWriter) -> None:
        """Keep the parts before if the new ones are the same to the byte."""
        self._finished.append(name)
        old = self._before.get(name, ())
        paths = [
            (self._old / o.path, self._root / n.path)
            for o, n in zip(old, writer.parts, strict=False)
        ]
        same = len(old) == len(writer.parts) and all(
            each.is_file() and filecmp.cmp(each, new, shallow=False) for each, new in paths
        )
        if not same:
            self.written += writer.parts
            self._note(name, writer.parts)
            return
        for _, new in paths:
            new.unlink()
        for part in old:
            keep_part(self._old, self._root, part)
        self._note(name, old)

    def _take_over(
        self, writer: PartWriter, old: tuple[Part, ...], stale: array[int]
    ) -> Iterator[Part]:
        """Yield the old parts that stay as they are; write the rows of the others again.

        A part is written again if it has rows of a file that has changed or gone. So is a smaller
        one than twice what is written beside it, so that many exports do not leave many files.
        """
        hit = {part: gone for part in old if (gone := self._find_gone(part, stale)) is not None}
        for place in sorted({part.place for part in old} | writer.places):
            own = [part for part in old if part.place == place]
            again = [part for part in own if part in hit]
            kept = [part for part in own if part not in hit]
            rows = writer.count(place) + sum(part.rows for part in again)
            while rows and kept and kept[-1].rows < min(2 * rows, LARGE - rows):
                rows += kept[-1].rows
                again.insert(0, kept.pop())
            for part in again:
                for batch in read_part(self._old, part, hit.get(part)):
                    writer.add(batch, place)
            for part in kept:
                keep_part(self._old, self._root, part)
                yield part

    def _find_gone(self, part: Part, stale: array[int]) -> pa.Array | None:
        """Return the files whose rows go and may be in a part; None if none of them is."""
        within = stale[bisect_left(stale, part.first) : bisect_right(stale, part.last)]
        gone = pa.array(within, pa.int64())
        return gone if len(within) and has_any(self._old, part, gone) else None


def _list_files(batches: Iterator[pa.RecordBatch]) -> Iterator[ExportedFile]:
    for batch in batches:
        ingested = batch.column("ingest_date").cast(pa.int64())
        columns = (*map(batch.column, ("dataset_id", "filetype", "checksum")), ingested)
        yield from map(ExportedFile, *(column.to_pylist() for column in columns))
