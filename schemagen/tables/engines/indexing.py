"""How an engine declares the indexes of its tables."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from schemagen.tables.indexes import TableIndex
from schemagen.tables.model import ColumnType

__all__ = ["Indexing"]


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Indexing:
    """How an engine declares the indexes of its tables.

    Attributes
    ----------
    drop : str
        The statement that drops an index ``{0}`` of a table ``{1}``, if it is there.
    inline : bool
        Whether indexes are declared with their table, which is faster there.
    prefix : str
        How a column ``{0}`` is declared in an index that finds texts by how they begin. Empty if
        the keys of a table find them, so that no such index is needed.
    lengths : Mapping of ColumnType to int
        How many characters of a value of these types an index has.
    any_length : str
        The method of an index of texts of any length, if it is not the usual one.
    """

    drop: str
    inline: bool = False
    prefix: str = ""
    lengths: Mapping[ColumnType, int] = field(default_factory=dict)
    any_length: str = ""

    @property
    def text_length(self) -> int:
        """How many characters of a text an index has; 0 if it has all."""
        return self.lengths.get(ColumnType.TEXT, 0)

    def has(self, index: TableIndex) -> bool:
        """Return whether the engine needs an index."""
        return not index.prefix or bool(self.prefix)

    def declare(self, index: TableIndex, names: Sequence[str], kinds: Sequence[ColumnType]) -> str:
        """Write what an index has: its columns, by their names in quotes and their types."""
        if index.prefix:
            names = [self.prefix.format(name) for name in names]
        else:
            lengths = [self.lengths.get(kind) for kind in kinds]
            pairs = zip(names, lengths, strict=True)
            names = [f"{name}({length})" if length else name for name, length in pairs]
        method = f"USING {self.any_length} " if index.any_length and self.any_length else ""
        return f"{method}({', '.join(names)})"
