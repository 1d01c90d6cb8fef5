"""The local changes that a live database records."""

from __future__ import annotations

import json

from schemagen.inventory.override import Override
from schemagen.inventory.overrides import parse_entries
from schemagen.live.connection import Connection
from schemagen.live.reflection import Shape

__all__ = ["read_recorded_overrides"]


def read_recorded_overrides(connection: Connection, shape: Shape) -> tuple[Override, ...] | None:
    """Read the local changes that a database was made with.

    Parameters
    ----------
    connection : Connection
        A connection to the database.
    shape : Shape
        Its tables.

    Returns
    -------
    tuple of Override or None
        The entries, in their order; None if the database has no table for them.

    Raises
    ------
    SchemagenError
        If a row of the table is not an entry.
    """
    if "schemagen_overrides" not in shape.tables:
        return None
    query = "SELECT entry FROM schemagen_overrides ORDER BY position"
    held = (entry for (entry,) in connection.query(query))
    entries = (json.loads(each) if isinstance(each, str | bytes) else each for each in held)
    return parse_entries(entries, str(connection.address))
