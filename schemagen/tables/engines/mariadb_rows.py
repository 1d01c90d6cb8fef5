"""How rows come from MariaDB: one by one, and many at once as CSV, which the server writes.

PyMySQL is written in Python. For a row of one text it takes a hundredth of what it takes for one of
three hundred values.
"""

from __future__ import annotations

from collections.abc import Generator, Mapping, Sequence
from datetime import datetime, time, timedelta
from typing import Any

from schemagen.tables.engines.mariadb_access import ACCESS
from schemagen.tables.engines.unloading import Field, Unloading
from schemagen.tables.model import ColumnType

__all__ = ["UNLOADING", "read_time"]


def read_time(value: timedelta) -> time | str:
    """Convert a time of day from the time since midnight that PyMySQL returns.

    MariaDB takes times below zero and of more than a day, too. They stay text.
    """
    if not value.days:
        return (datetime.min + value).time()
    hours, rest = divmod(abs(value), timedelta(hours=1))
    return f"{'-' * (value.days < 0)}{hours:02}:{datetime.min + rest:%M:%S.%f}"


_BARE: Mapping[ColumnType, str] = dict.fromkeys(
    (
        *(ColumnType.ID, ColumnType.INTEGER, ColumnType.NUMBER, ColumnType.BOOLEAN),
        *(ColumnType.DATE, ColumnType.TIME, ColumnType.TIMESTAMP),
    ),
    "COALESCE({0}, '')",
)
"""How a value without quotes is written."""

# as bytes: columns have other collations than those of JSON, and cannot be joined with them
_QUOTED = """COALESCE(CONCAT('"', REPLACE(CAST({0} AS BINARY), '"', '""'), '"'), '')"""

_ROWS = 1000
"""Number of rows that are fetched at once."""


def _unload(session: Any, fields: Sequence[Field], rest: str) -> Generator[bytes, None, None]:
    written = (_BARE.get(kind, _QUOTED).format(expression) for expression, kind in fields)
    cursor = ACCESS.cursor(session)
    try:
        cursor.execute(f"SELECT CAST(CONCAT_WS(',', {', '.join(written)}) AS BINARY) {rest}")
        while rows := cursor.fetchmany(_ROWS):
            for (row,) in rows:
                yield _check_row(row) + b"\n"
    finally:
        cursor.close()


def _check_row(row: bytes | None) -> bytes:
    """Check that the server has not given up a row that is too long, which it returns as NULL."""
    if row is None:
        import pymysql  # optional

        raise pymysql.OperationalError(1301, "a row is longer than max_allowed_packet")
    return row


UNLOADING = Unloading(
    begin=(
        "SET TRANSACTION ISOLATION LEVEL REPEATABLE READ",
        "START TRANSACTION WITH CONSISTENT SNAPSHOT, READ ONLY",
    ),
    csv=_unload,
)
