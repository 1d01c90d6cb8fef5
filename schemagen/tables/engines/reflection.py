"""The queries for the tables, views and indexes of a database."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field

from schemagen.tables.model import Column, ColumnType

__all__ = ["Reflection"]


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Reflection:
    """The queries for the tables of a database, and how their results are read.

    Attributes
    ----------
    columns : str
        Query for table, column and type of all columns, in order. The columns of views may be
        included: MariaDB takes seconds to exclude them.
    keys : str
        Query for table and column of all primary keys, in order.
    parts : str
        Query for the name and the definition of each partition or view.
    part : re.Pattern
        Matches the table and the value in such a definition.
    view : str
        Query for the columns of a view ``{0}``, in order.
    indexes : str
        Query for table and column of each index that an operator has created, the statement that
        drops it and the one that creates it. Empty if types change without dropping indexes.
    types : Mapping of ColumnType to str
        The names of types in the results.
    former_types : Mapping of str to str
        Names of types in databases of layout 1, with the present ones.
    """

    columns: str
    keys: str
    parts: str
    part: re.Pattern[str]
    view: str
    indexes: str = ""
    types: Mapping[ColumnType, str]
    former_types: Mapping[str, str] = field(default_factory=dict)

    def name_type(self, column: Column) -> str:
        """Return the engine's name of the type of a column."""
        return self.types[column.type]

    def read_types(self) -> Mapping[str, ColumnType]:
        """Return the type of each name; if several have the same, TEXT or that of a keyword."""
        order = {ColumnType.ID: 0, ColumnType.TEXT: 2}
        kinds = sorted(self.types, key=lambda kind: order.get(kind, 1))
        return {self.types[kind]: kind for kind in kinds}
