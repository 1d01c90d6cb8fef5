"""The rows of files → a live database, many files in a transaction.

Each file is stored whole or not at all. If the database refuses a transaction, its files are stored
in two parts, and these in two again, until the file that it refuses is alone: all others are stored
all the same.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, fields
from enum import Enum
from functools import partial

from schemagen.errors import DatabaseError, SchemagenError
from schemagen.ingest.copies import Choice, StoredFile, choose
from schemagen.ingest.datasets import Dataset
from schemagen.ingest.file_rows import check_step, lock_datasets, move_files, replace_files
from schemagen.ingest.header_tables import Catalogue
from schemagen.ingest.master import master_values
from schemagen.ingest.repeating import TRIES, ChangedError, repeat
from schemagen.ingest.rows import Placement
from schemagen.ingest.session import Session
from schemagen.ingest.shortening import shorten_rows

__all__ = ["FileState", "Stored", "store_files"]


class FileState(Enum):
    """The outcome of a file."""

    NEW = "new"
    """It was not there."""
    REPLACED = "replaced"
    """Its headers have changed, and take the place of those that were stored."""
    UNCHANGED = "unchanged"
    """Its headers are stored already, from this place or from another."""
    OLDER = "older"
    """A newer processing of it is stored, and is kept."""
    FAILED = "failed"
    """It cannot be read or stored; nothing of it is."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Stored:
    """What was done with a file.

    Attributes
    ----------
    state : FileState
        Whether it is new, replaced, unchanged or older than what is stored.
    lost : tuple of str
        For each row whose header is gone from a replaced file, the table and the operator's own
        columns whose values are gone, too.
    """

    state: FileState
    lost: tuple[str, ...] = ()


_STORED = tuple(each.name for each in fields(StoredFile))[:-1]
"""The attributes of `StoredFile` that are columns of ``datasets``."""

_NEVER = "9999-12-31 23:59:59"


def store_files(
    session: Session,
    catalogue: Catalogue,
    placements: Sequence[Placement],
    *,
    force: bool = False,
    begun: str = _NEVER,
) -> list[Stored | Exception]:
    """Store files; rows of an older processing are replaced (see `schemagen.ingest.copies`).

    Parameters
    ----------
    session : Session
        A session with the database.
    catalogue : Catalogue
        The header tables of the database.
    placements : sequence of Placement
        The rows of each file.
    force : bool, optional
        Whether to store files even if they have not changed, or are older than what is stored.
    begun : str, optional
        With `force`, when the run began, by the clock of the database. Of several copies in one
        run the newest is kept, as without `force`.

    Returns
    -------
    list of Stored or Exception
        For each file what was done, or why it cannot be stored: a `SchemagenError` if the database
        refuses it. What was stored of that file before is still there.

    Raises
    ------
    DatabaseError
        If the connection to the database is lost, if the database has been upgraded, or if every
        other file would fail, too: another process holds the file, a right is missing, a disk is
        full.
    """
    store = partial(_store_all, session, catalogue, force=force, begun=begun)
    results: dict[int, Stored | Exception] = {}
    for numbers in _take_turns([placement.dataset for placement in placements]):
        turn = [placements[number] for number in numbers]
        results |= zip(numbers, store(turn), strict=True)
    return [results[number] for number in range(len(placements))]


def _take_turns(datasets: Sequence[Dataset]) -> Iterator[list[int]]:
    """Distribute files over transactions, so that no two of one concern the same place."""
    waiting = list(range(len(datasets)))
    while waiting:
        turn, later = [], []
        taken: set[object] = set()
        rootnames: dict[str, tuple[object, ...]] = {}
        for number in waiting:
            dataset = datasets[number]
            places = {dataset.filename, (dataset.rootname, dataset.filetype)}
            values = master_values(dataset)
            if taken & places or rootnames.setdefault(dataset.rootname, values) != values:
                later.append(number)
            else:
                turn.append(number)
            taken |= places
        yield turn
        waiting = later


def _store_all(
    session: Session, catalogue: Catalogue, batch: Sequence[Placement], *, force: bool, begun: str
) -> list[Stored | Exception]:
    """Store files in one transaction, or in several if that fails."""
    again = partial(_store_all, session, catalogue, force=force, begun=begun)
    work = partial(_store, session, catalogue, batch, force=force, begun=begun)
    alone = len(batch) == 1
    try:
        return repeat(session, work, tries=TRIES if alone else _FEW)
    except DatabaseError:
        raise
    except Exception as error:  # noqa: BLE001 - one file must not stop the others
        if not alone:
            middle = len(batch) // 2
            return [*again(batch[:middle]), *again(batch[middle:])]
        if not isinstance(error, session.error):
            return [error]
        if session.writing.code(error) in session.writing.too_wide_codes:
            shorter = shorten_rows(catalogue, batch[0], session.dialect.limits.inline_bytes)
            if shorter.rows != batch[0].rows:
                return again([shorter])
        check_step(session, catalogue)  # or was the database upgraded?
        refused = SchemagenError(f"the database refuses it: {session.explain(error).message}")
        refused.__cause__ = error
        return [refused]


_FEW = 3
"""Tries of a transaction of several files: a smaller one is less likely to be disturbed."""


def _store(
    session: Session, catalogue: Catalogue, batch: Sequence[Placement], *, force: bool, begun: str
) -> list[Stored | Exception]:
    datasets = [placement.dataset for placement in batch]
    check_step(session, catalogue)
    there = _find(session, datasets, begun)
    rivals = [tuple(each for each in found if each.recent or not force) for found in there]
    choices = [choose(session, catalogue, *each) for each in zip(datasets, rivals, strict=True)]
    changes = {
        number: choice
        for number, choice in enumerate(choices)
        if choice in {Choice.MOVE, Choice.STORE}
    }
    lost: dict[int, tuple[str, ...]] = {}
    if changes:
        known = {number: there[number] for number in changes if there[number]}
        with session.transaction():
            # before anything is read: MariaDB goes on reading what there was at the first query
            lock_datasets(session, (each.dataset_id for one in known.values() for each in one))
            check_step(session, catalogue)
            if known:
                looked = _find(session, [datasets[number] for number in known], begun)
                if looked != [*known.values()]:
                    raise ChangedError
            moved = [number for number, choice in changes.items() if choice is Choice.MOVE]
            move_files(session, [(datasets[number], rivals[number][0]) for number in moved])
            stored = [number for number, choice in changes.items() if choice is Choice.STORE]
            found = replace_files(
                session, catalogue, [(batch[number], there[number]) for number in stored]
            )
            lost = dict(zip(stored, found, strict=True))
    return [
        Stored(state=_STATES.get(choice) or _tell_new(found), lost=lost.get(number, ()))
        for number, (choice, found) in enumerate(zip(choices, there, strict=True))
    ]


_STATES = {
    Choice.LEAVE: FileState.UNCHANGED,
    Choice.MOVE: FileState.UNCHANGED,
    Choice.REFUSE: FileState.OLDER,
}


def _tell_new(there: Sequence[StoredFile]) -> FileState:
    return FileState.REPLACED if there else FileState.NEW


def _find(
    session: Session, datasets: Sequence[Dataset], begun: str
) -> list[tuple[StoredFile, ...]]:
    """Find, for each file, those with its rootname and filetype, or with its name."""
    columns = ", ".join(_STORED)
    marks = ", ".join("?" * len(datasets))
    # two queries: with OR, some engines look at every file
    one = f"SELECT ingest_date > ?, {columns} FROM datasets WHERE {{0}} IN ({marks})"
    rows = session.query(
        f"{one.format('rootname')} UNION {one.format('filename')}",
        begun,
        *(dataset.rootname for dataset in datasets),
        begun,
        *(dataset.filename for dataset in datasets),
    )
    named: dict[object, set[StoredFile]] = defaultdict(set)
    for recent, *row in rows:
        stored = StoredFile(**dict(zip(_STORED, row, strict=True)), recent=bool(recent))
        named[stored.filename].add(stored)
        named[stored.rootname, stored.filetype].add(stored)
    return [
        tuple(
            sorted(
                named[dataset.filename] | named[dataset.rootname, dataset.filetype],
                key=lambda stored: stored.dataset_id,
            )
        )
        for dataset in datasets
    ]
