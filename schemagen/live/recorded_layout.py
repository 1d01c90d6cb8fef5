"""The version of the layout that a live database records."""

from __future__ import annotations

from schemagen.errors import DataLossError, DifferentError
from schemagen.live.connection import Connection
from schemagen.live.reflection import Shape
from schemagen.tables.core import LAYOUT

__all__ = ["check_layout", "read_layout"]


def read_layout(connection: Connection, shape: Shape) -> int:
    """Read the version of a database's layout; 1 if it records none.

    Raises
    ------
    DataLossError
        If a later schemagen has given it a layout that this one does not know.
    """
    if "schemagen_layouts" not in shape.tables:
        return 1
    query = "SELECT max(layout) FROM schemagen_layouts"
    found = int(connection.value(query) or LAYOUT)
    if found > LAYOUT:
        text = f"the database has layout {found}, and this schemagen knows layouts up to {LAYOUT}"
        hint = "install the schemagen that upgraded it, or a later one"
        raise DataLossError(text, where=str(connection.address), hint=hint)
    return found


def check_layout(connection: Connection, layout: int) -> None:
    """Check that a database has the layout of this schemagen.

    Raises
    ------
    DifferentError
        If it has an earlier one.
    """
    if layout < LAYOUT:
        text = f"the database has layout {layout}, and this schemagen uses layout {LAYOUT}"
        hint = "`schemagen upgrade URL` takes it there, and loses nothing"
        raise DifferentError(text, where=str(connection.address), hint=hint)
