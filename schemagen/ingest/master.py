"""The files of a rootname → its row of ``master``.

Where files of a rootname disagree, the row has the least value of each column, so that it does not
depend on their order.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from operator import attrgetter

from schemagen.ingest.datasets import Dataset, read_text
from schemagen.ingest.header_tables import Catalogue
from schemagen.ingest.rebuild import rebuild_primary
from schemagen.ingest.session import Session

__all__ = ["find_unsettled", "master_values", "put_masters", "settle_master"]

_COLUMNS = ("instrument", "detector", "program", "observation", "visit")


def master_values(dataset: Dataset) -> tuple[str | None, ...]:
    """Return what a file says of its rootname."""
    values: tuple[str | None, ...] = _read_columns(dataset)
    return values


_read_columns = attrgetter(*_COLUMNS)


def put_masters(session: Session, datasets: Iterable[Dataset]) -> None:
    """Add what files say to the rows of their rootnames; call it in a transaction.

    This locks the rootnames against other sessions, in their order: two sessions do not wait for
    each other in a circle. Files of one rootname must say the same.
    """
    _merge(session, {dataset.rootname: master_values(dataset) for dataset in datasets})


def _merge(session: Session, rows: Mapping[str, Sequence[str | None]]) -> None:
    if not rows:
        return
    names = ("rootname", *_COLUMNS)
    sets = [_take_least(session, column) for column in _COLUMNS]
    sets.append(f"last_ingest_date = {session.dialect.now}")
    row = f"({', '.join('?' * len(names))})"
    session.execute(
        f"INSERT INTO master ({', '.join(names)}) VALUES {', '.join([row] * len(rows))}"
        f" {session.writing.upsert.format('rootname')} {', '.join(sets)}",
        *(value for rootname in sorted(rows) for value in (rootname, *rows[rootname])),
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
        primary = rebuild_primary(session, catalogue, number, filetype).first
        texts = (read_text(primary, keyword) for keyword in ("PROGRAM", "OBSERVTN", "VISIT"))
        _merge(session, {rootname: [*codes, *texts]})


def find_unsettled(session: Session, datasets: Iterable[Dataset]) -> set[str]:
    """Find the rootnames whose row says something else than their files here."""
    wanted = {dataset.rootname: master_values(dataset) for dataset in datasets}
    if not wanted:
        return set()
    query = (
        f"SELECT rootname, {', '.join(_COLUMNS)} FROM master"
        f" WHERE rootname IN ({', '.join('?' * len(wanted))})"
    )
    found = {rootname: tuple(values) for rootname, *values in session.query(query, *wanted)}
    return {rootname for rootname in wanted if found.get(rootname) != wanted[rootname]}
