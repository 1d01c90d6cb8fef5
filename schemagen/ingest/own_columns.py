"""Columns that operators have added to header tables: their values outlive a reprocessed file.

The rows of a file are deleted and inserted anew when a reprocessed file replaces it. What an
operator has written into columns of their own is read before and written back afterwards, for the
headers that the new file still has.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from schemagen.ingest.header_tables import Catalogue, HeaderTable
from schemagen.ingest.rows import Placement
from schemagen.ingest.session import Session

__all__ = ["OwnValues", "list_lost", "read_own_values", "write_own_values"]

OwnValues = Mapping[str, Mapping[int, tuple[Any, ...]]]
"""Values by table and EXTVER, in the order of `HeaderTable.own`."""


def _list_tables(catalogue: Catalogue, filetype: str) -> Iterator[HeaderTable]:
    """Yield the tables of a filetype to which operators have added columns."""
    for parts in catalogue.of_filetype(filetype).values():
        yield from (table for table in parts if table.own)


def read_own_values(
    session: Session, catalogue: Catalogue, filetype: str, number: int
) -> OwnValues:
    """Read what operators have written beside the headers of a dataset.

    Parameters
    ----------
    session : Session
        A session with the database.
    catalogue : Catalogue
        The header tables of the database.
    filetype : str
        The filetype of the dataset.
    number : int
        Its ``dataset_id``.
    """
    ident, read = session.dialect.ident, session.writing.carried.format
    found: dict[str, dict[int, tuple[Any, ...]]] = {}
    for table in _list_tables(catalogue, filetype):
        columns = ", ".join(read(ident(name)) for name in table.own)
        rows = session.query(
            f"SELECT extension_version, {columns} FROM {ident(table.name)} WHERE dataset_id = ?",  # noqa: S608
            number,
        )
        filled = {
            version: tuple(values) for version, *values in rows if values.count(None) < len(values)
        }
        if filled:
            found[table.name] = filled
    return found


def write_own_values(
    session: Session, catalogue: Catalogue, values: OwnValues, number: int
) -> None:
    """Write the values back; those of a header that is gone have no row to go to."""
    ident = session.dialect.ident
    for name, rows in values.items():
        sets = ", ".join(f"{ident(column)} = ?" for column in catalogue.by_name[name].own)
        for version, row in rows.items():
            session.execute(
                f"UPDATE {ident(name)} SET {sets} WHERE dataset_id = ? AND extension_version = ?",  # noqa: S608
                *row,
                number,
                version,
            )


def list_lost(catalogue: Catalogue, values: OwnValues, placement: Placement) -> tuple[str, ...]:
    """List own columns whose values go when a file is replaced: it lacks their header.

    Parameters
    ----------
    catalogue : Catalogue
        The header tables of the database.
    values : OwnValues
        What operators have written beside the headers of the file before.
    placement : Placement
        The rows of the file that replaces it.

    Returns
    -------
    tuple of str
        For each row with such values, its table and the columns.
    """
    lost = []
    for name, rows in values.items():
        table = catalogue.by_name[name]
        place = table.key.index("extension_version")
        kept = {row.values[place] for row in placement.rows if row.shape.table == name}
        lost += [f"{name}: {', '.join(table.own)}" for version in rows if version not in kept]
    return tuple(lost)
