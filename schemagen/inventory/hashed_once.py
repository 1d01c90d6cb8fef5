"""Frozen values that are looked up many times, and compute their hash once."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import fields
from functools import cache
from operator import attrgetter

__all__ = ["HashedOnce"]


class HashedOnce:
    """A frozen value that computes its hash when it is made, since it is looked up many times.

    A class that inherits from it says ``__hash__ = HashedOnce.__hash__``, as a dataclass would
    write one of its own. The hash of a text is another in each process: a pickle leaves it out.
    """

    __slots__ = ("_hash",)
    _hash: int

    def __post_init__(self) -> None:
        object.__setattr__(self, "_hash", hash(self._values()))

    def __hash__(self) -> int:
        return self._hash

    def __reduce__(self) -> tuple[object, ...]:
        return _remake, (type(self), self._values())

    def _values(self) -> tuple[object, ...]:
        kind: type = type(self)
        return _getter(kind)(self)


@cache
def _getter(kind: type) -> Callable[[object], tuple[object, ...]]:
    """Return what gives the values of the fields of a class."""
    return attrgetter(*(field.name for field in fields(kind)))


def _remake(kind: type, values: tuple[object, ...]) -> object:
    names = (field.name for field in fields(kind))
    return kind(**dict(zip(names, values, strict=True)))
