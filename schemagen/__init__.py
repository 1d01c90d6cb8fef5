"""One relational database of every JWST FITS header, derived from the pipeline's own schemas.

``import schemagen`` is cheap: each name is imported when it is first used.
"""

from __future__ import annotations

from importlib import import_module
from typing import Any

from schemagen.version import __version__

_MODULES = {
    "schemagen.api": (
        "build",
        "open_database",
        "read_headers",
        "read_inventory",
        "validate",
    ),
    "schemagen.comparisons": ("compare", "keyword_history"),
    "schemagen.errors": (
        "ClusterError",
        "DataLossError",
        "DatabaseError",
        "DifferentError",
        "IntegrityError",
        "SchemaError",
        "SchemagenError",
        "SourceError",
        "UnknownNameError",
    ),
    "schemagen.fits.header": ("Header",),
    "schemagen.fits.reader": ("FitsError",),
    "schemagen.fits.header_file": ("HeaderFile",),
    "schemagen.header_database": ("HeaderDatabase",),
    "schemagen.inventory.keyword": ("Keyword",),
    "schemagen.inventory.model": ("Extension", "Filetype", "Inventory"),
}
"""The public names, by the module that has each. ``__init__.pyi`` tells type checkers the same."""

_HOMES = {name: module for module, names in _MODULES.items() for name in names}

__all__ = ["__version__", *sorted(_HOMES)]


def __getattr__(name: str) -> Any:
    """Import a public name when it is first used."""
    if name not in _HOMES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    value = getattr(import_module(_HOMES[name]), name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})
