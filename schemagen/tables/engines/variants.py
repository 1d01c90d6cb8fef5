"""How the generated SQLAlchemy models name an engine, and where their types differ for it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from schemagen.tables.model import ColumnType

__all__ = ["Variants"]


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Variants:
    """How SQLAlchemy models name an engine, and where their types differ for it.

    Attributes
    ----------
    names : tuple of str
        SQLAlchemy's names of the engine.
    types : Mapping of ColumnType to str
        Python expressions of the types that differ, with names of ``sqlalchemy`` or of
        ``sqlalchemy.dialects``.
    identity : str
        The same for a column that numbers its rows; empty where it does not differ.
    """

    names: tuple[str, ...]
    types: Mapping[ColumnType, str] = field(default_factory=dict)
    identity: str = ""
