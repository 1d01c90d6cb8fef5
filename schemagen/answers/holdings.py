"""What a database holds: its files by filetype, instrument and month."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass

from schemagen.answers.chosen_files import join_primary
from schemagen.ingest.header_tables import Catalogue
from schemagen.ingest.session import Session

__all__ = ["Holding", "find_holdings"]


@dataclass(frozen=True, slots=True, kw_only=True, order=True)
class Holding:
    """Some files of a database.

    Attributes
    ----------
    filetype : str
        Their filetype.
    instrument : str
        Their instrument; empty for files that name none.
    month : str
        The month in which they began (DATE-BEG): ``2022-07``; empty for files that do not say.
    number : int
        How many files these are.
    """

    filetype: str
    instrument: str
    month: str
    number: int

    def __str__(self) -> str:
        return f"{self.instrument} {self.filetype} {self.month}: {self.number}"


def find_holdings(session: Session, catalogue: Catalogue) -> tuple[Holding, ...]:
    """Count the files of a database, with one query for each filetype.

    Parameters
    ----------
    session : Session
        A session with the database.
    catalogue : Catalogue
        Its header tables.

    Returns
    -------
    tuple of Holding
        Sorted by filetype, instrument and month.
    """
    found: Counter[tuple[str, str, str]] = Counter()
    for (filetype,) in session.query("SELECT DISTINCT filetype FROM datasets"):
        join, began = join_primary(session, catalogue, filetype)
        written = f"substr(CAST({began} AS CHAR(7)), 1, 7)" if began else "NULL"
        query = (
            f"SELECT d.instrument, {written} AS month, count(*) FROM datasets AS d{join}"
            " WHERE d.filetype = ? GROUP BY 1, 2"
        )
        for instrument, month, number in session.query(query, filetype):
            found[filetype, instrument or "", month or ""] += number
    return tuple(
        Holding(filetype=filetype, instrument=instrument, month=month, number=number)
        for (filetype, instrument, month), number in sorted(found.items())
    )
