"""Files with cards that a database has a better place for by now → placed again.

A file that was stored before an upgrade may have cards in ``other_keywords`` that have a column
since then, values that a column has another type for, cards under a name that is a former one now,
and headers in ``other_headers`` that have a table. The scripts of a migration move what SQL can
move. For the rest, the headers of the file are rebuilt and placed as `schemagen ingest` would place
them. Nothing records that this is to be done: it is found by what is in the wrong place, so that it
may be interrupted at any time.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from functools import partial

from schemagen.errors import SchemagenError
from schemagen.ingest.datasets import Dataset
from schemagen.ingest.file_rows import (
    DATASETS,
    check_step,
    clear_headers,
    lock_datasets,
    put_rows,
)
from schemagen.ingest.header_tables import Catalogue
from schemagen.ingest.misplaced import find_misplaced
from schemagen.ingest.own_columns import read_own_values, write_own_values
from schemagen.ingest.rebuild import rebuild_datasets
from schemagen.ingest.repeating import repeat
from schemagen.ingest.rows import place_headers
from schemagen.ingest.session import Session
from schemagen.ingest.shortening import shorten_rows
from schemagen.progress import Listener, Progress, ignore

__all__ = ["place_again"]


def place_again(session: Session, catalogue: Catalogue, *, listen: Listener = ignore) -> int:
    """Place the files again that have cards in the wrong place.

    Parameters
    ----------
    session : Session
        A session with the database.
    catalogue : Catalogue
        The header tables of the database, read after an upgrade.
    listen : callable, optional
        Called with the progress.

    Returns
    -------
    int
        Number of files that were placed again.

    Raises
    ------
    DatabaseError
        If the connection to the database is lost, or the database has been upgraded.
    SchemagenError
        If the database refuses a file. It is as it was.
    """
    found = find_misplaced(session, catalogue)
    total, done = sum(map(len, found.values())), 0
    for numbers in found.values():
        for start in range(0, len(numbers), _BATCH):
            listen(Progress(what="placing files again", done=done, total=total))
            some = numbers[start : start + _BATCH]
            _place_files(session, catalogue, some)
            done += len(some)
    return total


_BATCH = 64
"""Most files in a transaction. Those of one filetype have their rows in the same tables."""


def _place_files(session: Session, catalogue: Catalogue, numbers: Sequence[int]) -> None:
    """Place files in one transaction, or in several if the database refuses that."""
    place = partial(_place, session, catalogue, numbers)
    try:
        repeat(session, place)
    except session.error as error:
        if len(numbers) > 1:
            middle = len(numbers) // 2
            _place_files(session, catalogue, numbers[:middle])
            _place_files(session, catalogue, numbers[middle:])
            return
        if session.writing.code(error) not in session.writing.too_wide_codes:
            raise _refuse(session, numbers[0], error) from error
        try:
            repeat(session, partial(place, shorten=True))
        except session.error as again:
            raise _refuse(session, numbers[0], again) from again


def _refuse(session: Session, number: int, error: BaseException) -> SchemagenError:
    """Return the error of a file that the database refuses."""
    text = f"the database refuses to place it again: {session.explain(error).message}"
    query = "SELECT filename FROM datasets WHERE dataset_id = ?"
    return SchemagenError(text, where=", ".join(name for (name,) in session.query(query, number)))


def _place(
    session: Session, catalogue: Catalogue, numbers: Sequence[int], *, shorten: bool = False
) -> None:
    with session.transaction():
        lock_datasets(session, numbers)
        check_step(session, catalogue)
        for filetype, datasets in _read_datasets(session, numbers).items():
            _place_in(session, catalogue, filetype, datasets, shorten=shorten)


def _read_datasets(session: Session, numbers: Sequence[int]) -> dict[str, dict[int, Dataset]]:
    """Read files by filetype and number; without those that were taken out in the meantime."""
    listed = ", ".join(map(str, numbers))
    query = f"SELECT dataset_id, {', '.join(DATASETS)} FROM datasets WHERE dataset_id IN ({listed})"
    found: dict[str, dict[int, Dataset]] = defaultdict(dict)
    for number, *values in session.query(query):
        named = dict(zip(DATASETS, values, strict=True))
        dataset = Dataset(**named, date=None, program=None, observation=None, visit=None)
        found[dataset.filetype][number] = dataset
    return found


def _place_in(
    session: Session,
    catalogue: Catalogue,
    filetype: str,
    datasets: dict[int, Dataset],
    *,
    shorten: bool,
) -> None:
    limits = session.dialect.limits
    rebuilt = rebuild_datasets(session, catalogue, filetype, [*datasets])
    placed = {
        number: place_headers(
            dataset, rebuilt.headers[number], catalogue, text_bytes=limits.text_bytes
        )
        for number, dataset in datasets.items()
    }
    if shorten:
        placed = {
            number: shorten_rows(catalogue, each, limits.inline_bytes)
            for number, each in placed.items()
        }
    own = {number: read_own_values(session, catalogue, filetype, number) for number in datasets}
    clear_headers(session, datasets, sorted(rebuilt.tables))
    put_rows(session, ((each, number) for number, each in placed.items()))
    for number, values in own.items():
        write_own_values(session, catalogue, values, number)
