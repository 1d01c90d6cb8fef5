"""The queries for the tables of a database, and for what operators have created on them."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import Enum

from schemagen.tables.model import Column, ColumnType

__all__ = ["Effect", "Reflection"]


class Effect(Enum):
    """What an upgrade does to a column."""

    RENAME = "rename"
    RETYPE = "retype"
    DROP = "drop"
    """It drops the view that has the column, and makes another."""


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Reflection:
    """The queries for the tables of a database, and how their results are read.

    Attributes
    ----------
    columns : str
        Query for table, column and type of all columns, in order. The columns of views may be
        included: MariaDB takes seconds to exclude them.
    packed : bool
        Whether that query has one row for each table, with its columns in one text: U+001E between
        columns, U+001F between name and type. A driver in pure Python reads it a lot faster.
    keys : str
        Query for table and column of all primary keys, in order.
    parts : str
        Query for the name and the definition of each partition or view.
    part : re.Pattern
        Matches the table and the value in such a definition.
    indexes : str
        Query for the names of all indexes but those of keys; of those of a table with partitions,
        not theirs.
    view : str
        Query for the columns of a view ``{0}``, in order.
    objects : tuple of str
        Queries for what operators have created: its kind, its name, the table that it belongs to
        (empty for a view), its definition or the names of what it depends on, the statement that
        drops it and the one that creates it again (both empty if it is never dropped).
    hinders : Mapping of str to frozenset of Effect
        For each kind, the changes of a column that fail because of it, or that break it.
    remade : frozenset of str
        The kinds that are dropped before a type changes, and created again afterwards.
    remade_all : frozenset of str
        Those of `remade` of which all are, not only those on the column.
    definition : str
        Query that shows the definition of a table ``{0}`` with its indexes, in its second column;
        empty if `objects` has the definition of an index.
    checks_views : bool
        Whether a change fails because of any view that cannot be read.
    others : str
        Query for the name of everything else that keeps a table from having its name, and what it
        is. Empty if nothing does.
    types : Mapping of ColumnType to str
        The names of types in the results.
    narrower_types : Mapping of ColumnType to re.Pattern
        Match the names of types of which each value is one of the type, too.
    former_types : Mapping of str to str
        Names of types in databases of layout 1, with the present ones.
    on_the_way : str
        Query for the release to which a script leads that has begun and not ended, if there is one;
        empty if a script is a transaction.
    generated : str
        Query for table and column of all columns that the engine computes; empty if `columns`
        omits them.
    """

    columns: str
    packed: bool = False
    keys: str
    parts: str
    part: re.Pattern[str]
    indexes: str
    view: str
    objects: tuple[str, ...]
    hinders: Mapping[str, frozenset[Effect]] = field(default_factory=dict)
    remade: frozenset[str] = frozenset()
    remade_all: frozenset[str] = frozenset()
    definition: str = ""
    checks_views: bool = False
    others: str = ""
    types: Mapping[ColumnType, str]
    narrower_types: Mapping[ColumnType, re.Pattern[str]] = field(default_factory=dict)
    former_types: Mapping[str, str] = field(default_factory=dict)
    on_the_way: str = ""
    generated: str = ""

    def name_type(self, column: Column) -> str:
        """Return the engine's name of the type of a column."""
        return self.types[column.type]

    def is_narrower(self, column: Column, found: str) -> bool:
        """Return whether a column of a keyword takes each value that one of another type has."""
        pattern = self.narrower_types.get(column.type)
        return bool(column.keyword and pattern and pattern.fullmatch(found))

    def read_types(self) -> Mapping[str, ColumnType]:
        """Return the type of each name; if several have the same, TEXT or that of a keyword."""
        order = {ColumnType.ID: 0, ColumnType.TEXT: 2}
        kinds = sorted(self.types, key=lambda kind: order.get(kind, 1))
        return {self.types[kind]: kind for kind in kinds}
