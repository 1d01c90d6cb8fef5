"""SQLAlchemy's names of an engine, and the types of models that differ for it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from schemagen.tables.model import ColumnType

__all__ = ["Variants"]


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Variants:
    """SQLAlchemy's names of an engine, and the types of models that differ for it.

    Attributes
    ----------
    names : tuple of str
        SQLAlchemy's names of the engine.
    types : Mapping of ColumnType to str
        Python expressions of the types that differ, with names of ``sqlalchemy`` or of
        ``sqlalchemy.dialects``.
    identity : str
        The expression for a column that numbers its rows; empty if it does not differ.
    """

    names: tuple[str, ...]
    types: Mapping[ColumnType, str] = field(default_factory=dict)
    identity: str = ""
