"""How rows get into PostgreSQL fastest, and out of it: by COPY."""

from __future__ import annotations

from collections.abc import Generator, Sequence
from typing import Any

from schemagen.tables.engines.unloading import Field, Unloading

__all__ = ["UNLOADING", "copy_rows"]


def copy_rows(
    cursor: Any, table: str, columns: Sequence[str], rows: Sequence[Sequence[Any]]
) -> None:
    """Insert rows, all of them or none."""
    with cursor.copy(f"COPY {table} ({', '.join(columns)}) FROM STDIN") as copy:
        for row in rows:
            copy.write_row(row)


def _unload(session: Any, fields: Sequence[Field], rest: str) -> Generator[bytes, None, None]:
    listed = ", ".join(expression for expression, _ in fields)
    with session.cursor() as cursor:
        query = f"COPY (SELECT {listed} {rest}) TO STDOUT (FORMAT csv)"
        with cursor.copy(query) as copy:
            yield from map(bytes, copy)  # a row each


UNLOADING = Unloading(
    begin=(
        "BEGIN ISOLATION LEVEL REPEATABLE READ, READ ONLY",
        # as the text of a value is read again, whatever the settings of the server or the user
        "SET LOCAL datestyle = 'ISO'",
        "SET LOCAL extra_float_digits = 1",
    ),
    share="SELECT pg_export_snapshot()",
    join="SET TRANSACTION SNAPSHOT {0}",
    csv=_unload,
)
