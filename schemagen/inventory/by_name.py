"""Values that hold others, which are asked for by name."""

from __future__ import annotations

from collections.abc import Iterator
from difflib import get_close_matches
from typing import Generic, Protocol, TypeVar

from schemagen.errors import UnknownNameError

__all__ = ["ByName"]


class HasName(Protocol):
    """Something that has a name."""

    @property
    def name(self) -> str:
        """The name."""


T = TypeVar("T", bound=HasName)


class ByName(Generic[T]):
    """A value that holds others: ``inventory["cal"]["SCI"]["BUNIT"]``.

    Upper and lower case are one. To go through it gives the names.
    """

    __slots__ = ()

    def _list_named(self) -> tuple[T, ...]:
        """List what it holds."""
        raise TypeError(f"{type(self).__name__} does not say what it holds")

    def __getitem__(self, name: str) -> T:
        listed = self._list_named()
        for one in listed:
            if one.name.upper() == name.upper():
                return one
        names = [one.name for one in listed]
        likely = get_close_matches(name.upper(), [each.upper() for each in names], n=3)
        shown = [each for each in names if each.upper() in likely] or names[:20]
        more = ", …" if not likely and len(names) > len(shown) else ""
        hint = f"nearest: {', '.join(shown)}" if likely else f"it has {', '.join(shown)}{more}"
        raise UnknownNameError(f"there is no {name!r}", where=str(self), hint=hint)

    def __contains__(self, name: object) -> bool:
        return isinstance(name, str) and name.upper() in {key.upper() for key in self}

    def __iter__(self) -> Iterator[str]:
        return iter([one.name for one in self._list_named()])

    def _ipython_key_completions_(self) -> list[str]:
        return list(self)
