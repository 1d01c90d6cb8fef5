"""The files of a rootname → its row of ``master``.

Where files of a rootname disagree, the row has the least value of each column, so that it does not
depend on their order.
"""

from __future__ import annotations

from collections.abc import Sequence

from schemagen.ingest.datasets import Dataset, first_values, read_text
from schemagen.ingest.header_tables import Catalogue
from schemagen.ingest.rebuild import rebuild_primary
from schemagen.ingest.session import Session

__all__ = ["is_settled", "put_master", "settle_master"]

_COLUMNS = ("instrument", "detector", "program", "observation", "visit")


def put_master(session: Session, dataset: Dataset) -> None:
    """Add what a file says to the row of its rootname; call it in a transaction.

    This locks the rootname against other sessions.
    """
    values = [getattr(dataset, column) for column in _COLUMNS]
    _merge(session, dataset.rootname, values)


def _merge(session: Session, rootname: str, values: Sequence[str | None]) -> None:
    names = ("rootname", *_COLUMNS)
    sets = [_take_least(session, column) for column in _COLUMNS]
    sets.append(f"last_ingest_date = {session.dialect.now}")
    session.execute(
        f"INSERT INTO master ({', '.join(names)}) VALUES ({', '.join('?' * len(names))})"
        f" {session.writing.upsert.format('rootname')} {', '.join(sets)}",
        rootname,
        *values,
    )


def _take_least(session: Session, column: str) -> str:
    new, old = session.writing.inserted.format(column), f"master.{column}"
    return f"{column} = CASE WHEN {old} < {new} THEN {old} ELSE coalesce({new}, {old}) END"


def settle_master(session: Session, catalogue: Catalogue, rootname: str) -> None:
    """Make the row of a rootname anew from the files that there are; call it in a transaction.

    Parameters
    ----------
    session : Session
        A session with the database.
    catalogue : Catalogue
        The header tables of the database.
    rootname : str
        A rootname. If it has no file any more, its row is deleted.
    """
    query = "SELECT dataset_id, filetype, instrument, detector FROM datasets WHERE rootname = ?"
    found = session.query(query, rootname)
    if not found:
        session.execute("DELETE FROM master WHERE rootname = ?", rootname)
        return
    sets = ", ".join(f"{column} = NULL" for column in _COLUMNS)
    session.execute(f"UPDATE master SET {sets} WHERE rootname = ?", rootname)
    for number, filetype, *codes in found:
        primary = first_values(rebuild_primary(session, catalogue, number, filetype))
        texts = (read_text(primary, keyword) for keyword in ("PROGRAM", "OBSERVTN", "VISIT"))
        _merge(session, rootname, [*codes, *texts])


def is_settled(session: Session, dataset: Dataset) -> bool:
    """Return whether the row of a rootname says just what one of its files says."""
    query = f"SELECT {', '.join(_COLUMNS)} FROM master WHERE rootname = ?"
    return session.query(query, dataset.rootname) == [
        tuple(getattr(dataset, column) for column in _COLUMNS)
    ]
