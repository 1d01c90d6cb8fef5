"""Frozen values that compute their hash once, because they are looked up many times."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import fields
from functools import cache
from operator import attrgetter

__all__ = ["HashedOnce", "find_getter"]


class HashedOnce:
    """A frozen dataclass that computes its hash on creation.

    A class that inherits from it needs the line ``__hash__ = HashedOnce.__hash__``, because
    `dataclass` would otherwise write its own. A pickle does not contain the hash: the hash of a
    text differs between processes.
    """

    __slots__ = ("_hash",)
    _hash: int

    def __post_init__(self) -> None:
        kind: type = type(self)
        object.__setattr__(self, "_hash", hash(find_getter(kind)(self)))

    def __hash__(self) -> int:
        return self._hash

    def __reduce__(self) -> tuple[object, ...]:
        kind: type = type(self)
        return _make_again, (kind, find_getter(kind)(self))


@cache
def find_getter(kind: type) -> Callable[[object], tuple[object, ...]]:
    """Return a function that returns the values of the fields of a dataclass; it is made once."""
    return attrgetter(*(field.name for field in fields(kind)))


def _make_again(kind: type, values: tuple[object, ...]) -> object:
    names = (field.name for field in fields(kind))
    return kind(**dict(zip(names, values, strict=True)))
