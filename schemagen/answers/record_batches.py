"""The rows of a query → record batches of Arrow, few rows at a time."""

from __future__ import annotations

import threading
from collections.abc import Generator, Iterable, Sequence
from contextlib import closing, suppress
from itertools import repeat
from queue import Empty, Queue
from typing import TypeVar

import pyarrow as pa
from pyarrow import csv

from schemagen.answers.arrow import check_texts, finish, make_batch, make_schema, name_parsed
from schemagen.live.connection import Connection
from schemagen.tables.model import Column

__all__ = ["Batches", "read_batches"]

Batches = Generator[pa.RecordBatch, None, None]
"""Batches of rows. Close it before the session is used again, unless it has come to its end."""

_T = TypeVar("_T")

_BYTES = 4 << 20
"""Size of the CSV that becomes a batch: each of some hundred columns costs time of its own."""

_VALUES = 500_000
"""Number of values in a batch of fetched rows."""


def read_batches(
    connection: Connection,
    columns: Sequence[Column],
    source: str,
    conditions: Sequence[str] = (),
    *,
    order: Sequence[str] = (),
) -> Batches:
    """Run a query, and yield its rows in the way that is fastest for the engine.

    Memory does not grow with the number of rows. No other query may run meanwhile: close the
    generator if not all rows are taken.

    Parameters
    ----------
    connection : Connection
        A session with the database.
    columns : sequence of Column
        The columns of the query.
    source : str
        Where they are: ``FROM rate_sci``.
    conditions : sequence of str, optional
        Conditions that all rows meet.
    order : sequence of str, optional
        The names of the columns that the rows are ordered by.

    Yields
    ------
    pyarrow.RecordBatch
        Some rows, with the fields of `schemagen.answers.arrow.make_schema`.

    Raises
    ------
    DatabaseError
        If a value is not of the type of its column.
    """
    where, by = " AND ".join(conditions), ", ".join(map(connection.dialect.ident, order))
    rest = f"{source}{where and f' WHERE {where}'}{by and f' ORDER BY {by}'}"
    dialect = connection.dialect
    if dialect.unloading.csv:
        fields = [(dialect.ident(column.name), column.type) for column in columns]
        lines = dialect.unloading.csv(connection.driver, fields, rest)
        with closing(_read_ahead(_collect(lines))) as blocks:
            yield from map(_Parser(columns).parse, blocks)
    else:
        yield from _read_ahead(_fetch(connection, columns, rest))


def _fetch(connection: Connection, columns: Sequence[Column], rest: str) -> Batches:
    dialect = connection.dialect
    names = ", ".join(dialect.ident(column.name) for column in columns)
    cursor = dialect.access.cursor(connection.driver)
    try:
        cursor.execute(f"SELECT {names} {rest}")
        while rows := cursor.fetchmany(max(1, _VALUES // len(columns))):
            yield make_batch(rows, columns)
    finally:
        cursor.close()


def _collect(lines: Generator[bytes, None, None]) -> Generator[Sequence[bytes], None, None]:
    """Yield lines of CSV, a row each, many together."""
    held: list[bytes] = []
    size = 0
    with closing(lines):
        for line in lines:
            held.append(line)
            size += len(line)
            if size >= _BYTES:
                yield held
                held, size = [], 0
    if held:
        yield held


class _Parser:
    """Parses CSV with the values of some columns; what that needs is made once, not for each batch.

    Parameters
    ----------
    columns : sequence of Column
        The columns.
    """

    def __init__(self, columns: Sequence[Column]) -> None:
        self._columns = columns
        self._schema = make_schema(columns)
        # by number: a query may have two columns of one name
        self._numbers = [str(number) for number in range(len(columns))]
        self._convert = self._choose(map(name_parsed, (column.type for column in columns)))

    def _choose(self, types: Iterable[pa.DataType]) -> csv.ConvertOptions:
        return csv.ConvertOptions(
            check_utf8=False,  # the engine has
            column_types=dict(zip(self._numbers, types, strict=True)),
            null_values=[""],
            strings_can_be_null=True,
            quoted_strings_can_be_null=False,
            true_values=["t", "1"],
            false_values=["f", "0"],
        )

    def parse(self, lines: Sequence[bytes]) -> pa.RecordBatch:
        """Return lines, a row each, as a batch.

        Raises
        ------
        DatabaseError
            If an engine has a value for which Arrow has no place.
        """
        block = b"".join(lines)
        several = block.count(b"\n") > len(lines)
        try:
            parsed = self._read(block, self._convert, several=several)
        except pa.ArrowInvalid:
            texts = self._choose(repeat(pa.string(), len(self._columns)))
            read = self._read(block, texts, several=several)
            for held, column in zip(read.columns, self._columns, strict=True):
                check_texts(held, column)
            raise
        whole = parsed.combine_chunks()  # one chunk, as it is one block
        arrays = [
            finish(held.chunk(0), column.type)
            for held, column in zip(whole.columns, self._columns, strict=True)
        ]
        return pa.RecordBatch.from_arrays(arrays, schema=self._schema)

    def _read(self, block: bytes, convert: csv.ConvertOptions, *, several: bool) -> pa.Table:
        """Read all columns as they are to be converted; a value may have `several` lines."""
        return csv.read_csv(
            pa.BufferReader(block),
            csv.ReadOptions(
                column_names=self._numbers, block_size=len(block) + 1, use_threads=False
            ),
            csv.ParseOptions(newlines_in_values=several, ignore_empty_lines=False),
            convert,
        )


def _read_ahead(source: Generator[_T, None, None]) -> Generator[_T, None, None]:
    """Yield what a generator yields, while a thread takes the next from it.

    Only the thread uses the generator, and its session, until what this returns ends or is closed.
    """
    done: Queue[_T | BaseException | None] = Queue(maxsize=1)
    stopped = threading.Event()

    def read() -> None:
        last: BaseException | None = None
        try:
            for taken in source:
                done.put(taken)
                if stopped.is_set():
                    return
        except BaseException as error:  # noqa: BLE001 - it is raised where they are taken
            last = error
        finally:
            source.close()
        done.put(last)

    thread = threading.Thread(target=read, daemon=True)
    thread.start()
    try:
        while (taken := done.get()) is not None:
            if isinstance(taken, BaseException):
                raise taken
            yield taken
    finally:
        stopped.set()
        while thread.is_alive():
            with suppress(Empty):
                done.get(timeout=0.01)
        thread.join()
