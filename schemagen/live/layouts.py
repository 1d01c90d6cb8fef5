"""Carry a live database of an earlier layout over to the layout of this schemagen."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import jinja2

from schemagen.inventory.override import Override, list_suffixes
from schemagen.live.reflection import Shape
from schemagen.live.state import State
from schemagen.migrations.layouts import NewIndexes, list_layout_changes
from schemagen.output.migrations import render_layout
from schemagen.sources.keyword_record import NO_RECORD, KeywordRecord
from schemagen.tables.core import LAYOUT, core_tables
from schemagen.tables.engines import Dialect
from schemagen.tables.header_columns import OI_DATES
from schemagen.tables.indexes import TableIndex
from schemagen.tables.model import ColumnType, name_rest, name_table

__all__ = ["foresee", "write_layout"]


def write_layout(
    state: State,
    record: KeywordRecord,
    dialect: Dialect,
    templates: jinja2.Environment,
    overrides: tuple[Override, ...],
) -> Iterator[tuple[str, str]]:
    """Yield the scripts that give a database the present layout, with their names.

    There is one for each layout after that of the database.

    Parameters
    ----------
    state : State
        The state of the database.
    record : KeywordRecord
        Which release was the first to declare a keyword, and what it was called before.
    dialect : Dialect
        The dialect of the database.
    templates : Environment
        The templates.
    overrides : tuple of Override
        The local changes that the database was created with.
    """
    for change in list_layout_changes(record, state.layout, list_suffixes(overrides)):
        for page in render_layout(change, dialect, templates, overrides):
            yield page.path.rpartition("/")[2], page.text


def foresee(state: State, dialect: Dialect) -> State:
    """Return the state that a database will have once it has the present layout.

    It tells what differs from the release for another reason than the layout.
    """
    if state.layout == LAYOUT:
        return state
    shape = _retype(state, dialect) if state.layout == 1 else state.shape
    tables, keys, indexes = dict(shape.tables), dict(shape.keys), {*shape.indexes}
    name_type = dialect.reflection.name_type
    for change in list_layout_changes(NO_RECORD, state.layout):
        new = [(table, column) for table in change.created for column in table.columns]
        new += ((each.table, each.column) for each in change.added)
        for table, column in new:
            found = tables.get(table.name, {})
            tables[table.name] = {**found, column.name: name_type(column)}
            keys.setdefault(table.name, table.primary_key)
        if isinstance(change, NewIndexes):
            indexes |= {*_list_indexes(change, state, dialect)}
    shape = replace(shape, tables=tables, keys=keys, indexes=frozenset(indexes))
    return replace(state, layout=LAYOUT, shape=shape)


def _list_indexes(change: NewIndexes, state: State, dialect: Dialect) -> Iterator[str]:
    """Yield the names of the indexes that a database gets with a layout."""
    for table in change.core:
        yield from (index.name for index in table.indexes if dialect.indexing.has(index))
    for each in state.dictionary:
        there = each.column in state.shape.tables.get(each.table, ())
        if there and (each.extension, each.keyword) in change.keywords:
            yield TableIndex(table=each.table, columns=(each.column,)).name


def _retype(state: State, dialect: Dialect) -> Shape:
    """Return the tables after layout 2 has changed the types of columns, and added partitions."""
    dates = {
        name_table(filetype, extension)
        for filetype in state.shape.filetypes
        for extension in OI_DATES
    }
    ours = {each.table for each in state.dictionary} | {table.name for table in core_tables()}

    def change(table: str, column: str, kind: str) -> str:
        if column == "dataset_id":
            return dialect.reflection.types[ColumnType.ID]
        if table in dates and column == "date_obs":
            return dialect.reflection.types[ColumnType.DATE]
        return dialect.reflection.former_types.get(kind, kind)

    tables = {
        table: {column: change(table, column, kind) for column, kind in columns.items()}
        if table in ours
        else columns
        for table, columns in state.shape.tables.items()
    }
    parts = dict(state.shape.parts)
    if dialect.partitions:
        parted = {table for table, _ in parts.values()} & {e.table for e in state.dictionary}
        parts |= {name_rest(table): ("", "") for table in parted}
    return replace(state.shape, tables=tables, parts=parts)
