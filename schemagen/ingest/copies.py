"""Several copies of a file → the one that the database keeps.

A database has one file for each rootname and filetype, and for each file name. Downloads put one
name into many folders, and old processings lie beside new ones. Which of them is stored must not
depend on the order in which they come, so the choice is a total order: the newest processing is
kept, by CAL_VER, then by DATE, then by the checksum of the headers.
"""

from __future__ import annotations

import os
import re
from dataclasses import dataclass
from datetime import datetime
from enum import Enum

from schemagen.fits.file_names import is_url, read_path
from schemagen.ingest.datasets import Dataset, read_text
from schemagen.ingest.header_tables import Catalogue
from schemagen.ingest.rebuild import rebuild_primary
from schemagen.ingest.session import Session
from schemagen.sources.releases import try_parse
from schemagen.tables.engines.casting import FORMS
from schemagen.tables.model import ColumnType

__all__ = ["Choice", "StoredFile", "choose"]


class Choice(Enum):
    """What to do with a file, given what is stored in its place."""

    STORE = "store"
    MOVE = "move"
    """Its headers are stored already; only their path becomes that of this file."""
    LEAVE = "leave"
    """Its headers are stored already."""
    REFUSE = "refuse"
    """What is stored is newer."""


@dataclass(frozen=True, slots=True, kw_only=True)
class StoredFile:
    """A file that is stored in the place of another: with its rootname and filetype, or its name.

    Attributes
    ----------
    dataset_id : int
        Its number.
    rootname, filetype, filename, path, pipeline_version, file_size, file_mtime, file_inode,
    checksum
        The columns of ``datasets`` with these names.
    recent : bool
        Whether it was stored since the run began.
    """

    dataset_id: int
    rootname: str
    filetype: str
    filename: str
    path: str | None
    pipeline_version: str | None
    file_size: int | None
    file_mtime: int | None
    file_inode: int | None
    checksum: str | None
    recent: bool

    def __str__(self) -> str:
        return self.filename


def choose(
    session: Session, catalogue: Catalogue, dataset: Dataset, there: tuple[StoredFile, ...]
) -> Choice:
    """Choose between a file and those that are stored in its place.

    Parameters
    ----------
    session : Session
        A session with the database.
    catalogue : Catalogue
        The header tables of the database.
    dataset : Dataset
        The file.
    there : tuple of StoredFile
        The files with its rootname and filetype, or with its name.
    """
    place = dataset.rootname, dataset.filetype
    for stored in there:
        same = stored.checksum == dataset.checksum
        if same and len(there) == 1 and (stored.rootname, stored.filetype) == place:
            return _choose_location(dataset, stored)
        if not same and _is_newer(session, catalogue, stored, dataset):
            return Choice.REFUSE
    return Choice.STORE


def _choose_location(dataset: Dataset, stored: StoredFile) -> Choice:
    """Choose which copy of the same headers ``datasets`` names.

    It is the first by directory and name, as long as that is still there. A copy that is out of
    reach from this machine gives way to one that is not.
    """
    new, old = (dataset.path, dataset.filename), (stored.path or "", stored.filename)
    if new == old:
        return Choice.LEAVE if _stamp(dataset) == _stamp(stored) else Choice.MOVE
    return Choice.MOVE if new < old or _is_gone(*old) else Choice.LEAVE


def _stamp(file: Dataset | StoredFile) -> tuple[int | None, ...]:
    return file.file_size, file.file_mtime, file.file_inode


def _is_gone(path: str, name: str) -> bool:
    return not is_url(path) and not os.path.lexists(f"{read_path(path)}/{read_path(name)}")


def _is_newer(session: Session, catalogue: Catalogue, stored: StoredFile, dataset: Dataset) -> bool:
    """Return whether what is stored is of a newer processing; the headers of both differ."""
    releases = _rank_release(stored.pipeline_version), _rank_release(dataset.pipeline_version)
    if releases[0] != releases[1]:
        return releases[0] > releases[1]
    # Two processings by one release are rare, so that DATE needs no column of its own.
    primary = rebuild_primary(session, catalogue, stored.dataset_id, stored.filetype)
    dates = _rank_date(read_text(primary.first, "DATE")), _rank_date(dataset.date)
    if dates[0] != dates[1]:
        return dates[0] > dates[1]
    return (stored.checksum or "") > dataset.checksum


def _rank_release(version: str | None) -> tuple[object, ...]:
    """Return CAL_VER as a value to compare; one that is absent or no version is the oldest."""
    parsed = try_parse(version or "")
    return () if parsed is None else (parsed,)


_MOMENT = re.compile(FORMS[ColumnType.TIMESTAMP])


def _rank_date(text: str | None) -> tuple[datetime, ...]:
    """Return DATE as a value to compare; one that is absent or no date is the oldest."""
    if text and _MOMENT.match(text):
        try:
            return (datetime.fromisoformat(text),)
        except ValueError:  # e.g. 30 February
            pass
    return ()
