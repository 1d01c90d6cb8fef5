"""Conditions on the values of keywords: ``FILTER=F200W``, ``EFFEXPTM>=100``."""

from __future__ import annotations

import operator
import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from fnmatch import fnmatchcase
from typing import Any

from schemagen.answers.asked import Asked
from schemagen.errors import SchemagenError
from schemagen.fits.cards import Value, Verbatim
from schemagen.ingest.column_values import TO_COLUMN
from schemagen.tables.model import ColumnType

__all__ = ["Condition", "ValueTest", "read_condition", "write_card"]

_OPERATORS: Mapping[str, Callable[[Any, Any], bool]] = {
    ">=": operator.ge,
    "<=": operator.le,
    "!=": operator.ne,
    "=": operator.eq,
    ">": operator.gt,
    "<": operator.lt,
    "~": fnmatchcase,
}
_FORM = re.compile(r"([^=<>!~]*?)\s*(>=|<=|!=|=|>|<|~)\s*(.*)", re.DOTALL)


@dataclass(frozen=True, slots=True, kw_only=True)
class Condition:
    """What the value of a keyword must be like.

    Attributes
    ----------
    keyword : str
        The keyword, in upper case.
    operator : str
        ``=``, ``!=``, ``<``, ``<=``, ``>``, ``>=``, or ``~`` for a pattern.
    text : str
        The value or the pattern that it is compared with, as it was written.
    """

    keyword: str
    operator: str
    text: str

    def __str__(self) -> str:
        return f"{self.keyword}{self.operator}{self.text}"


def read_condition(text: str) -> Condition:
    """Read a condition.

    Raises
    ------
    SchemagenError
        If it has no keyword or no operator.
    """
    found = _FORM.fullmatch(text.strip())
    if not found or not found[1]:
        raise SchemagenError(
            f"{text!r} is no condition",
            where="--where",
            hint="write KEYWORD=VALUE, or one of != < <= > >= in place of =, or KEYWORD~PATTERN",
        )
    return Condition(keyword=found[1].upper(), operator=found[2], text=found[3])


@dataclass(frozen=True, slots=True, kw_only=True)
class ValueTest:
    """A condition, ready to be applied to values.

    Attributes
    ----------
    condition : Condition
        The condition.
    kind : ColumnType or None
        The type of the keyword, as which values are compared; None to compare each as what it is.
    limit : object
        The value that they are compared with.
    """

    condition: Condition
    kind: ColumnType | None
    limit: Any

    @classmethod
    def of(cls, condition: Condition, asked: Asked) -> ValueTest:
        """Prepare a condition for a keyword.

        Raises
        ------
        SchemagenError
            If the keyword's values cannot be compared with the one given.
        """
        kind = asked.column.type if asked.declared else None
        if condition.operator == "~" or kind in (None, ColumnType.TEXT):
            return cls(condition=condition, kind=kind, limit=condition.text)
        limit = _fit(condition.text, kind)
        if limit is None:
            text = f"{condition.text!r} is no {_KINDS.get(kind, kind.value)}, as {asked} is"
            raise SchemagenError(text, where=f"--where {condition}")
        return cls(condition=condition, kind=kind, limit=limit)

    def holds(self, values: Sequence[Value]) -> bool:
        """Return whether one of the values is as it must be."""
        return any(map(self._holds, values))

    def _holds(self, value: Value) -> bool:
        if value is None:
            return False
        compare = _OPERATORS[self.condition.operator]
        if self.condition.operator == "~" or self.kind is ColumnType.TEXT:
            return compare(write_card(value), self.limit)
        if self.kind is None:
            return self._compare_undeclared(value)
        fitted = _fit(value, self.kind)
        return fitted is not None and compare(fitted, self.limit)

    def _compare_undeclared(self, value: Value) -> bool:
        """Compare a value with the text that was given, as what the value is."""
        kind = _TYPES.get(type(value), ColumnType.TEXT)
        own = _fit(value, kind)
        limit = self.limit if kind is ColumnType.TEXT else _fit(self.limit, kind)
        if own is None or limit is None:
            own, limit = write_card(value), self.limit
        return _OPERATORS[self.condition.operator](own, limit)


_KINDS = {
    ColumnType.INTEGER: "whole number",
    ColumnType.TIMESTAMP: "time like 2022-07-12T10:20:30",
    ColumnType.DATE: "day like 2022-07-12",
    ColumnType.TIME: "time of day like 10:20:30",
    ColumnType.BOOLEAN: "T or F",
}
_TYPES = {bool: ColumnType.BOOLEAN, int: ColumnType.NUMBER, float: ColumnType.NUMBER}


def _fit(value: Value, kind: ColumnType) -> Any:
    """Return a value as its type is compared; None if it has another type."""
    if kind not in (ColumnType.INTEGER, ColumnType.NUMBER):
        return TO_COLUMN[kind](value, 0)[0]
    if isinstance(value, int | float):
        return value
    whole = TO_COLUMN[ColumnType.INTEGER](value, 0)[0]  # a double does not hold each
    return whole if whole is not None else TO_COLUMN[ColumnType.NUMBER](value, 0)[0]


def write_card(value: Value) -> str:
    """Write a value as a header has it, a string without quotation marks."""
    if isinstance(value, bool):
        return "T" if value else "F"
    if isinstance(value, complex):
        return f"({value.real!r}, {value.imag!r})"
    if value is None:
        return ""
    return value.text if isinstance(value, Verbatim) else str(value)
