"""What a live database must be like before tables are created in it."""

from __future__ import annotations

from schemagen.errors import DatabaseError
from schemagen.live.connection import Connection

__all__ = ["check_requirements"]


def check_requirements(connection: Connection) -> None:
    """Check that tables can be created in a database, e.g. that its encoding has all characters.

    Raises
    ------
    DatabaseError
        If they cannot; the message says what to do.
    """
    for each in connection.dialect.access.requirements:
        found = connection.value(each.query)
        if found != each.value:
            text = each.text.format(found)
            raise DatabaseError(text, where=str(connection.address), hint=each.hint)
