"""What a table or a column means, in one line, for other programs."""

from __future__ import annotations

from schemagen.tables.model import Column, Table, name_column

__all__ = ["remark_on"]


def remark_on(described: Table | Column) -> str:
    """Return the comment of a table or a column, as the DDL has it.

    A column whose name does not tell its keyword has that, too.
    """
    text = described.comment or described.name
    keyword = described.keyword if isinstance(described, Column) else ""
    if keyword and name_column(keyword) != described.name:
        text = f"{keyword}: {text}"
    return text
