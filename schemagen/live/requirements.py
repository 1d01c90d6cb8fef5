"""What a live database must be like before tables are created in it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from schemagen.errors import DatabaseError
from schemagen.live.connection import describe, dialect_of

if TYPE_CHECKING:
    from sqlalchemy import Connection

__all__ = ["check_requirements"]


def check_requirements(connection: Connection) -> None:
    """Check that tables can be created in a database, e.g. that its encoding has all characters.

    Raises
    ------
    DatabaseError
        If they cannot; the message says what to do.
    """
    for each in dialect_of(connection).access.requirements:
        found = connection.exec_driver_sql(each.query).scalar()
        if found != each.value:
            text = each.text.format(found)
            raise DatabaseError(text, where=describe(connection), hint=each.hint)
