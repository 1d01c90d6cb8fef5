"""Indexes of tables, and their names."""

from __future__ import annotations

from dataclasses import dataclass
from hashlib import sha256

__all__ = ["TableIndex", "shorten"]

_LONGEST = 63
"""Bytes of the longest name that every engine takes."""


@dataclass(frozen=True, slots=True, kw_only=True)
class TableIndex:
    """An index of a table.

    Attributes
    ----------
    table : str
        The table.
    columns : tuple of str
        Its columns.
    prefix : bool
        Whether it finds texts by how they begin (``LIKE 'jw01345%'``). Some engines need another
        index for that than for equal texts, and some need none.
    any_length : bool
        Whether it is of texts of any length. Some engines refuse a row with a text that is longer
        than their usual index can hold.
    """

    table: str
    columns: tuple[str, ...]
    prefix: bool = False
    any_length: bool = False

    @property
    def name(self) -> str:
        """The name, which nothing else in a database has: ``rate_primary_by_date_obs``.

        PostgreSQL's own names of the indexes of partitions end in ``_idx``.
        """
        return shorten(f"{self.table}_by_{'_'.join(self.columns)}")

    def __str__(self) -> str:
        return self.name


def shorten(name: str) -> str:
    """Return a name that every engine takes: itself, or one with a hash in place of its end."""
    if len(name.encode()) <= _LONGEST:
        return name
    return f"{name[: _LONGEST - 9]}_{sha256(name.encode()).hexdigest()[:8]}"
