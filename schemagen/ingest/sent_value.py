"""Values that one process sends to another, with a pickle that is quick to make and to read."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import fields
from functools import cache
from typing import Any

from schemagen.inventory.hashed_once import find_getter

__all__ = ["SentValue"]


class SentValue:
    """A base of frozen dataclasses with slots whose pickle is a tuple of their values.

    The pickle that such a dataclass has of its own looks up its fields each time, which takes
    longer than to pickle their values. An ingest sends several objects for each file.
    """

    __slots__ = ()

    def __reduce__(self) -> tuple[Callable[..., object], tuple[type, tuple[Any, ...]]]:
        kind: type = type(self)
        return _make, (kind, find_getter(kind)(self))


def _make(kind: type, values: tuple[Any, ...]) -> object:
    made: object = object.__new__(kind)
    for put, value in zip(_list_setters(kind), values, strict=True):
        put(made, value)
    return made


@cache
def _list_setters(kind: type) -> tuple[Callable[[object, Any], None], ...]:
    """List what sets each slot; a frozen dataclass keeps others from doing it."""
    return tuple(kind.__dict__[each.name].__set__ for each in fields(kind))
