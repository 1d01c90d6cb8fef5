"""The rows of a query → record batches of Arrow, few rows at a time."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

import pyarrow as pa
from pyarrow import csv

from schemagen.answers.arrow import finish, make_batch, make_schema, name_parsed
from schemagen.live.connection import Connection
from schemagen.tables.model import Column

__all__ = ["read_batches"]

_BYTES = 4 << 20
"""Size of the CSV that becomes a batch."""

_VALUES = 500_000
"""Number of values in a batch of fetched rows."""


def read_batches(
    connection: Connection, columns: Sequence[Column], rest: str
) -> Iterator[pa.RecordBatch]:
    """Run a query, and yield its rows in the way that is fastest for the engine.

    Memory does not grow with the number of rows. No other query may run meanwhile.

    Parameters
    ----------
    connection : Connection
        A session with the database.
    columns : sequence of Column
        The columns of the query.
    rest : str
        What follows them: ``FROM rate_sci WHERE …``.

    Yields
    ------
    pyarrow.RecordBatch
        Some rows, with the fields of `schemagen.answers.arrow.make_schema`.

    Raises
    ------
    DatabaseError
        If a value is not of the type of its column.
    """
    dialect = connection.dialect
    names = [dialect.ident(column.name) for column in columns]
    if dialect.unloading.csv:
        fields = [(name, column.type) for name, column in zip(names, columns, strict=True)]
        yield from _parse(dialect.unloading.csv(connection.driver, fields, rest), columns)
        return
    cursor = dialect.access.cursor(connection.driver)
    try:
        cursor.execute(f"SELECT {', '.join(names)} {rest}")
        while rows := cursor.fetchmany(max(1, _VALUES // len(columns))):
            yield make_batch(rows, columns)
    finally:
        cursor.close()


def _parse(blocks: Iterator[bytes], columns: Sequence[Column]) -> Iterator[pa.RecordBatch]:
    """Parse blocks of CSV, of which each ends where a row ends, many together."""
    held: list[bytes] = []
    size = 0
    for block in blocks:
        held.append(block)
        size += len(block)
        if size >= _BYTES and block.endswith(b"\n"):
            yield _parse_block(b"".join(held), columns)
            held, size = [], 0
    if held:
        yield _parse_block(b"".join(held), columns)


def _parse_block(block: bytes, columns: Sequence[Column]) -> pa.RecordBatch:
    # by number: a query may have two columns of one name
    numbers = [str(number) for number in range(len(columns))]
    parsed = csv.read_csv(
        pa.BufferReader(block),
        csv.ReadOptions(column_names=numbers, block_size=len(block) + 1),
        csv.ParseOptions(newlines_in_values=True, ignore_empty_lines=False),
        csv.ConvertOptions(
            column_types={
                number: name_parsed(column.type)
                for number, column in zip(numbers, columns, strict=True)
            },
            null_values=[""],
            strings_can_be_null=True,
            quoted_strings_can_be_null=False,
            true_values=["t", "1"],
            false_values=["f", "0"],
        ),
    )
    whole = parsed.combine_chunks()  # one chunk, as it is one block
    arrays = [
        finish(held.chunk(0), column.type)
        for held, column in zip(whole.columns, columns, strict=True)
    ]
    return pa.RecordBatch.from_arrays(arrays, schema=make_schema(columns))
