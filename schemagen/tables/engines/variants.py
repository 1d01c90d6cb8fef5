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
    declared : Mapping of str to tuple of str
        Types in these expressions that the models have to define: each is another type, which the
        engine declares by another name.
    felis : tuple of ColumnType
        Types for which a file for Felis has the engine's own name, too. Felis does not know an
        engine without any.
    """

    names: tuple[str, ...]
    types: Mapping[ColumnType, str] = field(default_factory=dict)
    declared: Mapping[str, tuple[str, str]] = field(default_factory=dict)
    felis: tuple[ColumnType, ...] = ()
