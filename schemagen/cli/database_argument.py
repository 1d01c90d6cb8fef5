"""A database that may come before the other arguments of a verb."""

from __future__ import annotations

import os

from schemagen.cli.options import DATABASE
from schemagen.tables.engines import find_dialect

__all__ = ["split_database"]


def split_database(arguments: tuple[str, ...]) -> tuple[str, tuple[str, ...]]:
    """Return the URL that arguments begin with, or that of the default database, and the rest."""
    if arguments and find_dialect(arguments[0]):
        return arguments[0], arguments[1:]
    return os.environ.get("SCHEMAGEN_URL") or DATABASE, arguments
