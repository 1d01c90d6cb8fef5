"""Find where the SQLAlchemy models differ between engines, as Python source."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from dataclasses import dataclass

from schemagen.tables.engines import Dialect, list_owners
from schemagen.tables.model import ColumnType

__all__ = ["TypeLine", "name_type", "vary_models"]

_TYPES = {
    ColumnType.TEXT: "Text()",
    ColumnType.NAME: "Text()",
    ColumnType.CODE: "Text()",
    ColumnType.ID: "BigInteger()",
    ColumnType.INTEGER: "BigInteger()",
    ColumnType.NUMBER: "Double()",
    ColumnType.BOOLEAN: "Boolean()",
    ColumnType.DATE: "Date()",
    ColumnType.TIME: "Time()",
    ColumnType.TIMESTAMP: "DateTime()",
    ColumnType.JSON: "JSON(none_as_null=True)",
}
"""SQLAlchemy's type for each of ours, unless an engine has another one."""


@dataclass(frozen=True, slots=True, kw_only=True)
class TypeLine:
    """A constant of the models: a type, with variants for some engines.

    Attributes
    ----------
    constant : str
        Its name.
    type : str
        The type: ``Text()``.
    variants : tuple of tuple of str
        Types of engines that have another one, each with the engine's name in Python.
    """

    constant: str
    type: str
    variants: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class DeclaredType:
    """A type that the models define: another type that an engine declares by another name.

    Attributes
    ----------
    constant : str
        Its name.
    base : str
        The other type.
    name : str
        The name in the declaration of a column.
    engine : str
        SQLAlchemy's name of the engine.
    """

    constant: str
    base: str
    name: str
    engine: str


@dataclass(frozen=True, slots=True, kw_only=True)
class NamedDialect:
    """An engine with its constant in the models.

    Attributes
    ----------
    dialect : Dialect
        The engine.
    constant : str
        The constant with SQLAlchemy's names of it.
    """

    dialect: Dialect
    constant: str


@dataclass(frozen=True, slots=True, kw_only=True)
class ModelVariants:
    """The differences of models between engines.

    Attributes
    ----------
    named : tuple of NamedDialect
        The engines that have a constant.
    types : tuple of TypeLine
        The types.
    declared : tuple of DeclaredType
        The types that the models define.
    classes, modules : tuple of str
        Imports of the types from ``sqlalchemy``, and from ``sqlalchemy.dialects``.
    nows : tuple of tuple of str
        SQLAlchemy's names of engines, each with the SQL of the current time.
    now : str
        The SQL of the current time for all other engines.
    native : tuple of str
        SQLAlchemy's names of engines with native partitions.
    lateral : tuple of str
        SQLAlchemy's names of engines with LATERAL.
    prefixes : tuple of tuple of str
        SQLAlchemy's names of engines that need an index for texts by how they begin, each with the
        declaration of a column in it.
    storages : Mapping of str to str
        SQLAlchemy's names of engines, each with what ends the declaration of a partition.
    """

    named: tuple[NamedDialect, ...]
    types: tuple[TypeLine, ...]
    declared: tuple[DeclaredType, ...]
    classes: tuple[str, ...]
    modules: tuple[str, ...]
    nows: tuple[tuple[str, str], ...]
    now: str
    native: tuple[str, ...]
    lateral: tuple[str, ...]
    prefixes: tuple[tuple[str, str], ...]
    storages: Mapping[str, str]

    @property
    def is_native(self) -> str:
        """The end of a Python condition that an engine has native partitions."""
        (only, *others) = self.native or ("",)
        return f"in {self.native!r}" if others else f"== {json.dumps(only)}"

    @property
    def is_not_native(self) -> str:
        """The end of a Python condition that an engine has no native partitions."""
        (only, *others) = self.native or ("",)
        return f"not in {self.native!r}" if others else f"!= {json.dumps(only)}"


def name_type(kind: ColumnType) -> str:
    """Return the name of the constant of a type."""
    return "JSON_VALUE" if kind is ColumnType.JSON else kind.name


def vary_models() -> ModelVariants:
    """Find the differences of models between the engines."""
    owners = list_owners()
    dialects = tuple(dict.fromkeys(owners.values()))
    types = tuple(_vary(kind, dialects) for kind in _TYPES)
    written = [text for line in types for text in (line.type, *dict(line.variants))]
    declared = tuple(
        DeclaredType(constant=constant, base=base, name=name, engine=dialect.variants.names[0])
        for dialect in dialects
        for constant, (base, name) in dialect.variants.declared.items()
    )
    written += (each.base for each in declared)
    modules = {found[1] for text in written if (found := re.match(r"(\w+)\.", text))}
    classes = {found[1] for text in written if (found := re.match(r"(\w+)\(", text))}
    classes -= {each.constant for each in declared}
    last = dialects[-1]
    return ModelVariants(
        named=tuple(
            NamedDialect(dialect=dialect, constant=_name(dialect))
            for dialect in dialects
            if len(dialect.variants.names) > 1 or dialect.table_options
        ),
        types=types,
        declared=declared,
        classes=tuple(sorted(classes)),
        modules=tuple(sorted(modules)),
        nows=tuple((name, owner.now) for name, owner in owners.items() if owner is not last),
        now=last.now,
        native=tuple(name for name, owner in owners.items() if owner.partitions),
        lateral=tuple(name for name, owner in owners.items() if owner.lateral),
        prefixes=tuple(
            (name, owner.indexing.prefix) for name, owner in owners.items() if owner.indexing.prefix
        ),
        storages={
            name: f" WITH {owner.header_storage}"
            for name, owner in owners.items()
            if owner.header_storage
        },
    )


def _name(dialect: Dialect) -> str:
    return f"_{dialect.name.upper()}"


def _vary(kind: ColumnType, dialects: tuple[Dialect, ...]) -> TypeLine:
    variants = []
    for dialect in dialects:
        own = dialect.variants
        text = own.types.get(kind, "")
        name = json.dumps(own.names[0]) if len(own.names) == 1 else f"*{_name(dialect)}"
        if text:
            variants.append((text, name))
    return TypeLine(
        constant=name_type(kind),
        type=_TYPES[kind],
        variants=tuple(variants),
    )
