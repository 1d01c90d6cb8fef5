"""Answers as Parquet, with units and descriptions as the metadata of their fields."""

from __future__ import annotations

from collections.abc import Iterator

import pyarrow as pa
import pyarrow.parquet as pq

from schemagen.answers.answer_table import AnswerTable
from schemagen.answers.arrow import make_batch, make_schema

__all__ = ["make_arrow", "write_parquet"]

_GROUP = 2_000_000
"""Values of a row group."""


class _Chunks:
    """A file that keeps what is written until it is taken."""

    def __init__(self) -> None:
        self._held: list[bytes] = []
        self._size = 0
        self.closed = False

    def write(self, data: bytes) -> int:
        self._held.append(bytes(data))
        self._size += len(data)
        return len(data)

    def tell(self) -> int:
        return self._size

    def flush(self) -> None:
        """Do nothing: whoever takes the chunks writes them."""

    def close(self) -> None:
        self.closed = True

    def take(self) -> Iterator[bytes]:
        """Yield what was written since the last time."""
        held, self._held = self._held, []
        yield from held


def write_parquet(table: AnswerTable) -> Iterator[bytes]:
    """Write an answer as Parquet, compressed with zstd."""
    schema = make_schema(table.columns)
    file = _Chunks()
    with pq.ParquetWriter(pa.PythonFile(file, "w"), schema, compression="zstd") as writer:
        held: list[pa.RecordBatch] = []
        count = 0
        for some in table.read():
            held.append(make_batch(some, table.columns))
            count += len(some) * len(table.columns)
            if count >= _GROUP:
                writer.write_table(pa.Table.from_batches(held, schema))
                held, count = [], 0
                yield from file.take()
        writer.write_table(pa.Table.from_batches(held, schema))
    yield from file.take()


def make_arrow(table: AnswerTable) -> pa.Table:
    """Make a table of Arrow of a whole answer, in memory."""
    batches = (make_batch(some, table.columns) for some in table.read())
    return pa.Table.from_batches(batches, make_schema(table.columns))
