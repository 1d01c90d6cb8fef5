"""Tables that are too wide for one of the engines → parts that a view rejoins."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from itertools import chain

from schemagen.tables.engines import over_budget
from schemagen.tables.model import Column, Database, Table
from schemagen.tables.names import TableNames, check_names

__all__ = ["split_wide_tables"]


def split_wide_tables(database: Database) -> Database:
    """Split each table that is too wide for one of the engines into parts."""
    wide: dict[tuple[Column, ...], bool] = {}  # most tables have the columns of others
    for table in database.tables:
        if table.columns not in wide:
            wide[table.columns] = bool(over_budget(table))
    tables = tuple(
        chain.from_iterable(
            _split(table) if wide[table.columns] else (table,) for table in database.tables
        )
    )
    check_names([*map(TableNames.of, tables)])
    return replace(database, tables=tables)


def _split(table: Table) -> Iterator[Table]:
    shared = tuple(c for c in table.columns if c.name in {*table.primary_key, "extension_index"})
    rest = [c for c in table.columns if c not in shared]
    parts: list[list[Column]] = [[]]
    for column in rest:
        if over_budget(replace(table, columns=(*shared, *parts[-1], column))):
            parts.append([])
        parts[-1].append(column)
    for number, part in enumerate(parts, start=1):
        yield replace(
            table,
            name=f"{table.name}_{number}",
            columns=(*shared, *part),
            comment=f"Part {number} of {len(parts)} of {table.name}: {table.comment}",
            partitions=tuple(replace(p, name=f"{p.name}_{number}") for p in table.partitions),
            view=table.name,
        )
