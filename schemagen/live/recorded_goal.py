"""The release that a live database was on its way to when a script was cut short."""

from __future__ import annotations

from schemagen.errors import DatabaseError
from schemagen.live.connection import Connection

__all__ = ["cut_short", "read_goal"]


def read_goal(connection: Connection, release: str) -> str:
    """Read the release that a script was on its way to when it was cut short; empty if none was.

    It has changed the tables in part, which some engines do not undo.

    Parameters
    ----------
    connection : Connection
        A connection to the database.
    release : str
        The release that the database records.
    """
    query = connection.dialect.reflection.on_the_way
    goal = str(connection.value(query) or "") if query else ""
    return "" if goal == release else goal


def cut_short(connection: Connection, release: str, goal: str) -> DatabaseError:
    """Return the error of a database whose tables are changed in part."""
    text = f"the way from jwst {release} to {goal} was cut short"
    hint = f"finish it: schemagen upgrade URL --to {goal}, or run the script again"
    return DatabaseError(text, where=str(connection.address), hint=hint)
