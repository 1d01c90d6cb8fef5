"""What an engine is asked about the tables, views and indexes of a database."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass

from schemagen.tables.model import Column, ColumnType

__all__ = ["Reflection"]


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Reflection:
    """What an engine is asked about a database, and how its answers are read.

    Attributes
    ----------
    columns : str
        Query for table, column and type of all columns, in their order. It may list those of views,
        too: MariaDB takes seconds to leave them out.
    keys : str
        Query for table and column of all primary keys, in their order.
    parts : str
        Query for the names of partitions or views, and the text of their definition.
    part : re.Pattern
        Reads a table and a value from such a text.
    view : str
        Query for the columns of a view ``{0}``, in their order.
    indexes : str
        Query for table and column of each index that an operator has made, the statement that drops
        it and the one that makes it; empty where a column changes its type under its indexes.
    types : Mapping of ColumnType to str
        The engine's names of its types in the answers.
    identity : str
        Its name of the type of a column that numbers its rows.
    """

    columns: str
    keys: str
    parts: str
    part: re.Pattern[str]
    view: str
    indexes: str = ""
    types: Mapping[ColumnType, str]
    identity: str

    def name_type(self, column: Column) -> str:
        """Return the engine's name of the type of a column."""
        return self.identity if column.identity else self.types[column.type]

    def read_types(self) -> Mapping[str, ColumnType]:
        """Return the type that each name stands for; a text, where it may stand for several."""
        kinds = sorted(self.types, key=lambda kind: kind is ColumnType.TEXT)
        return {self.types[kind]: kind for kind in kinds}
