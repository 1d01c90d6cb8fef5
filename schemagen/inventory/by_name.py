"""Values that contain others and return them by name."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from difflib import get_close_matches
from typing import Generic, Protocol, TypeVar

from schemagen.errors import UnknownNameError

__all__ = ["ByName", "describe_unknown"]

LISTED = 20
"""Names that an error lists if none is similar."""


class HasName(Protocol):
    """An object with a name."""

    @property
    def name(self) -> str:
        """The name."""


T = TypeVar("T", bound=HasName)


class ByName(Generic[T]):
    """A value that contains others: ``inventory["cal"]["SCI"]["BUNIT"]``.

    Case is ignored. Iteration yields the names.
    """

    __slots__ = ()

    def _list_named(self) -> tuple[T, ...]:
        """List the values in it."""
        raise TypeError(f"{type(self).__name__} does not list its values")

    def __getitem__(self, name: str) -> T:
        listed = self._list_named()
        for one in listed:
            if one.name.upper() == name.upper():
                return one
        raise describe_unknown(name, [one.name for one in listed], where=str(self))

    def __contains__(self, name: object) -> bool:
        return isinstance(name, str) and name.upper() in {key.upper() for key in self}

    def __iter__(self) -> Iterator[str]:
        return iter([one.name for one in self._list_named()])

    def _ipython_key_completions_(self) -> list[str]:
        return list(self)


def describe_unknown(name: str, known: Iterable[str], *, where: str) -> UnknownNameError:
    """Return the error for a name that a value does not contain.

    Parameters
    ----------
    name : str
        The name that was looked up.
    known : iterable of str
        The names that the value contains.
    where : str
        The value, as its `str`.

    Returns
    -------
    UnknownNameError
        Its hint lists similar names; if there are none, the first 20 names.
    """
    names = list(dict.fromkeys(known))
    likely = get_close_matches(name.upper(), [each.upper() for each in names], n=3)
    shown = [each for each in names if each.upper() in likely] or names[:LISTED]
    more = ", …" if not likely and len(names) > len(shown) else ""
    hint = f"nearest: {', '.join(shown)}" if likely else f"it has {', '.join(shown)}{more}"
    return UnknownNameError(f"there is no {name!r}", where=where, hint=hint)
