"""The files that a database has gained, changed or lost since an export.

``datasets`` of the export is compared with that of the database: both in the order of
``dataset_id``, so that neither need be in memory. The rows of a file are what they were if its
checksum and its date of ingest are, as long as the tables are. A file whose row has no checksum,
and one that was to be placed again, is read each time.
"""

from __future__ import annotations

from array import array
from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass, field
from typing import NamedTuple

from schemagen.tables.model import name_column

__all__ = ["Changes", "ExportedFile", "expect_all", "find_changes"]


class ExportedFile(NamedTuple):
    """A file, and what tells whether its rows are what they were.

    Attributes
    ----------
    number : int
        Its ``dataset_id``.
    filetype, checksum : str or None
        The columns of ``datasets`` with these names.
    ingested : int
        Its ``ingest_date``, in microseconds.
    """

    number: int
    filetype: str
    checksum: str | None
    ingested: int


@dataclass(slots=True)
class _Runs:
    """Files to read, as ranges of their numbers among those of a filetype."""

    bounds: array[int] = field(default_factory=lambda: array("q"))
    whole: bool = True
    _open: bool = False

    def add(self, number: int, *, wanted: bool) -> None:
        if wanted and self._open:
            self.bounds[-1] = number
        elif wanted:
            self.bounds.extend((number, number))
        self._open = wanted
        self.whole = self.whole and wanted


@dataclass(slots=True, kw_only=True)
class Changes:
    """What has changed in a database since an export.

    Attributes
    ----------
    new, replaced, gone, kept : int
        Numbers of files.
    """

    new: int = 0
    replaced: int = 0
    gone: int = 0
    kept: int = 0
    _runs: dict[str, _Runs] = field(default_factory=lambda: defaultdict(_Runs))
    _stale: dict[str, array[int]] = field(default_factory=lambda: defaultdict(lambda: array("q")))

    @property
    def files(self) -> int:
        """Number of the files that the database has."""
        return self.new + self.replaced + self.kept

    def list_filetypes(self) -> Collection[str]:
        """List the filetypes with files that are in the database, or in the export."""
        return sorted({*self._runs, *self._stale} - {_ALL})

    def list_stale(self, filetype: str = "") -> array[int]:
        """List the files whose rows in the export are to go, in order; of all filetypes if ''."""
        return self._stale.get(filetype) or array("q")

    def reads_all(self, filetype: str = "") -> bool:
        """Return whether all files of a filetype are to be read; or all files."""
        return filetype in self._runs and self._runs[filetype].whole

    def list_ranges(self, filetype: str = "") -> Iterator[tuple[int, int]]:
        """Yield the first and the last number of the files to read, without others between.

        If all are to be read, there may be no ranges.
        """
        if filetype in self._runs:
            bounds = self._runs[filetype].bounds
            yield from zip(bounds[::2], bounds[1::2], strict=True)

    def _read(self, file: ExportedFile, *, wanted: bool) -> None:
        for filetype in (_ALL, _name(file)):
            self._runs[filetype].add(file.number, wanted=wanted)

    def _drop(self, file: ExportedFile) -> None:
        for filetype in (_ALL, _name(file)):
            self._stale[filetype].append(file.number)


_ALL = ""


def _name(file: ExportedFile) -> str:
    """Return the filetype as tables are named by it."""
    return name_column(file.filetype)


def expect_all(filetypes: Iterable[str]) -> Changes:
    """Return what has changed where there is no export yet: all files are new.

    Parameters
    ----------
    filetypes : iterable of str
        The filetypes of these files, as ``datasets`` has them. `new` is for the caller to set.
    """
    found = Changes()
    for filetype in filetypes:
        for name in (_ALL, name_column(filetype)):
            found._runs[name] = _Runs()
    return found


def find_changes(
    before: Iterable[ExportedFile], now: Iterable[ExportedFile], unsettled: Collection[int] = ()
) -> Changes:
    """Compare the files of an export with those of a database.

    Parameters
    ----------
    before, now : iterable of ExportedFile
        The files of the export and of the database, both by number.
    unsettled : collection of int, optional
        The numbers of files to read whether they have changed or not.
    """
    found = Changes()
    exported = iter(before)
    old = next(exported, None)
    for new in now:
        while old and old.number < new.number:
            found.gone += 1
            found._drop(old)
            old = next(exported, None)
        if not old or old.number != new.number:
            found.new += 1
            found._read(new, wanted=True)
            continue
        same = old == new and new.checksum is not None and new.number not in unsettled
        found.kept += same
        found.replaced += not same
        found._read(new, wanted=not same)
        if not same:
            found._drop(old)
        old = next(exported, None)
    while old:
        found.gone += 1
        found._drop(old)
        old = next(exported, None)
    return found
