"""Carry a live database of an earlier layout over to the layout of this schemagen."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import jinja2

from schemagen.inventory.override import Override
from schemagen.live.reflection import Shape
from schemagen.live.state import State
from schemagen.output.migrations import render_layout
from schemagen.sources.keyword_record import KeywordRecord
from schemagen.tables.core import LAYOUT, core_tables
from schemagen.tables.engines import Dialect
from schemagen.tables.header_columns import OI_DATES
from schemagen.tables.model import ColumnType, name_rest, name_table

__all__ = ["foresee", "write_layout"]


def write_layout(
    state: State,
    record: KeywordRecord,
    dialect: Dialect,
    templates: jinja2.Environment,
    overrides: tuple[Override, ...],
) -> Iterator[tuple[str, str]]:
    """Yield the script that gives a database the present layout, with its name; none if it has it.

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
    if state.layout < LAYOUT:
        for page in render_layout(record, dialect, templates, overrides):
            yield page.path.rpartition("/")[2], page.text


def foresee(state: State, dialect: Dialect) -> State:
    """Return the state that a database will have once it has the present layout.

    It tells what differs from the release for another reason than the layout.
    """
    if state.layout == LAYOUT:
        return state
    name_type = dialect.reflection.name_type
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
    keys = dict(state.shape.keys)
    for table in core_tables():
        names = _NEW.get(table.name, frozenset())
        new = {column.name: name_type(column) for column in table.columns if column.name in names}
        if new:
            tables[table.name] = {**tables.get(table.name, {}), **new}
            keys.setdefault(table.name, table.primary_key)
    parts = dict(state.shape.parts)
    if dialect.partitions:
        parted = {table for table, _ in parts.values()} & {e.table for e in state.dictionary}
        parts |= {name_rest(table): ("", "") for table in parted}
    shape: Shape = replace(state.shape, tables=tables, keys=keys, parts=parts)
    return replace(state, layout=LAYOUT, shape=shape)


_NEW = {
    "schemagen_layouts": frozenset({"layout", "applied_date"}),
    "schemagen_columns": frozenset({"former_names"}),
    "schemagen_overrides": frozenset({"position", "entry"}),
}
"""The columns of core tables that layout 2 adds."""
