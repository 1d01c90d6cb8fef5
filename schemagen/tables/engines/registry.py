"""The known engines by name.

An engine is a module of this package with a value ``DIALECT``. The modules are found; there is no
list of them.
"""

from __future__ import annotations

import pkgutil
from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager
from importlib import import_module
from pathlib import Path

from schemagen.errors import SchemagenError
from schemagen.tables.engines.dialect import Dialect
from schemagen.tables.model import Table

__all__ = ["DIALECTS", "adding", "choose", "find_dialect", "list_owners", "over_budget"]


def _find_engines() -> Iterator[Dialect]:
    package = __name__.rpartition(".")[0]
    for module in pkgutil.iter_modules([str(Path(__file__).parent)], f"{package}."):
        if module.name != __name__:
            found = getattr(import_module(module.name), "DIALECT", None)
            if isinstance(found, Dialect):
                yield found


def _order(dialects: Iterable[Dialect]) -> dict[str, Dialect]:
    return {each.name: each for each in sorted(dialects, key=lambda d: (d.place, d.name))}


_KNOWN = _order(_find_engines())

DIALECTS: Mapping[str, Dialect] = _KNOWN
"""The dialects by name, in the order of all lists."""


@contextmanager
def adding(dialect: Dialect) -> Iterator[None]:
    """Add an engine in a context, to test it."""
    before = dict(_KNOWN)
    _replace(_order((*before.values(), dialect)))
    try:
        yield
    finally:
        _replace(before)


def _replace(dialects: Mapping[str, Dialect]) -> None:
    _KNOWN.clear()
    _KNOWN.update(dialects)


def choose(names: Iterable[str], *, where: str = "--dialect") -> tuple[Dialect, ...]:
    """Return the dialects with the given names, in the usual order; all if no name is given.

    Parameters
    ----------
    names : iterable of str
        The names.
    where : str, optional
        The source of the names, for the error.

    Raises
    ------
    SchemagenError
        If a name is unknown.
    """
    chosen = tuple(names)
    for name in chosen:
        if name not in DIALECTS:
            hint = f"one of {', '.join(DIALECTS)}"
            raise SchemagenError(f"unknown dialect {name!r}", where=where, hint=hint)
    return tuple(each for each in DIALECTS.values() if each.name in chosen or not chosen)


def find_dialect(url: str) -> Dialect | None:
    """Find the dialect of a URL by its scheme; None if no dialect has that scheme."""
    scheme, mark, _ = url.partition("://")
    name = scheme.partition("+")[0]
    return next((d for d in DIALECTS.values() if mark and name in d.access.schemes), None)


def list_owners() -> Mapping[str, Dialect]:
    """Return the first dialect for each of SQLAlchemy's names of engines."""
    owners: dict[str, Dialect] = {}
    for dialect in DIALECTS.values():
        for name in dialect.variants.names:
            owners.setdefault(name, dialect)
    return owners


def over_budget(table: Table, dialects: Iterable[Dialect] | None = None) -> str:
    """Return the first engine that a table is too wide for, and why; an empty text if none.

    All engines have the same tables, so the engine with the tightest limits decides for all.
    """
    for dialect in DIALECTS.values() if dialects is None else dialects:
        excess, limit = dialect.limits.find_excess(table)
        if excess:
            return f"{excess}, {dialect} allows {limit}"
    return ""
