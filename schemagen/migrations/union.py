"""Unite the databases of releases, so that one database holds the files of all.

A column is identified by its datamodel path: if the path has another keyword, the column is
renamed. Columns and tables that a release no longer declares are retired, not dropped, because
files of earlier releases have them.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import replace
from functools import cache

from schemagen.inventory.override import Override
from schemagen.migrations.decisions import find_decided, list_renames
from schemagen.migrations.renames import find_renames
from schemagen.tables.model import Column, Database, Family, Table

__all__ = ["unite_databases"]


def unite_databases(
    older: Database, newer: Database, overrides: Iterable[Override] = ()
) -> Database:
    """Return the database of a release that also holds the files of earlier releases.

    Parameters
    ----------
    older : Database
        The database of an earlier release, which may already be such a union.
    newer : Database
        The database of a later release.
    overrides : iterable of Override, optional
        Decisions about renames and moves.

    Returns
    -------
    Database
        `newer` with the columns and tables of `older` that it lacks, retired.
    """
    decisions = [override for override in overrides if override.decides]
    known = {table.name: table for table in older.tables}
    decided = find_decided(decisions, older.tables, newer.tables)
    dated = cache(_date)  # most tables share most columns
    tables = []
    for table in newer.tables:
        earlier = known.pop(table.name, None)
        if earlier is not None and table.family is Family.HEADER:
            renames = list_renames(decided, table)
            table = _unite_tables(earlier, table, renames, newer.pipeline_version, dated)
        tables.append(table)
    tables += (_retire(table, newer.pipeline_version) for table in known.values())
    filetypes = tuple(dict.fromkeys((*newer.filetypes, *older.filetypes)))
    rank = {filetype: number for number, filetype in enumerate(("", *filetypes))}
    return replace(
        newer,
        since=older.since,
        tables=tuple(sorted(tables, key=lambda table: rank[table.filetype])),
        filetypes=filetypes,
    )


def _date(column: Column, since: str) -> Column:
    return replace(column, since=since)


def _unite_tables(
    older: Table,
    newer: Table,
    decided: Mapping[str, str],
    release: str,
    dated: Callable[[Column, str], Column],
) -> Table:
    partitions = tuple(dict.fromkeys((*newer.partitions, *older.partitions)))
    if older.columns == newer.columns:  # most often
        return replace(newer, columns=older.columns, partitions=partitions, since=older.since)
    origins = {column.name: column for column in older.columns}
    renamed = find_renames(older, newer, decided).origins
    origins.update(renamed)
    columns = [
        dated(column, origin.since)
        if (origin := origins.get(column.name))
        and origin.since != column.since
        and origin.keyword == column.keyword
        else column
        for column in newer.columns
    ]
    kept = {column.name for column in newer.columns} | {c.name for c in renamed.values()}
    retired = [
        column if column.retired else replace(column, retired=release)
        for column in older.columns
        if column.name not in kept
    ]
    return replace(
        newer,
        columns=(*columns[:-1], *retired, columns[-1]),  # other_keywords stays last
        partitions=partitions,
        since=older.since,
    )


def _retire(table: Table, release: str) -> Table:
    if table.retired:
        return table
    columns = tuple(
        replace(column, retired=release) if column.keyword and not column.retired else column
        for column in table.columns
    )
    return replace(table, columns=columns, retired=release)
