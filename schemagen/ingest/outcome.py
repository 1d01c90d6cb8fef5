"""The outcome of a file: what was done with it, or why it failed."""

from __future__ import annotations

from dataclasses import dataclass

from schemagen.errors import SchemagenError
from schemagen.fits.file_names import write_path
from schemagen.fits.reader import AccessError
from schemagen.ingest.rows import KeptValue
from schemagen.ingest.sent_value import SentValue
from schemagen.ingest.store import FileState

__all__ = ["Outcome", "fail"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Outcome(SentValue):
    """The outcome of a file.

    Attributes
    ----------
    path : str
        Path or URL of the file.
    state : FileState
        Whether it is new, replaced, unchanged, older than what is stored, or failed.
    reason : str
        Why it failed; empty if it did not.
    filetype, pipeline_version : str
        The filetype and CAL_VER; empty if unknown.
    headers, cards : int
        Numbers of headers and of cards.
    forbidden : bool
        Whether its headers have bytes that are not ASCII, or zero bytes.
    kept : tuple of KeptValue
        Values that do not fit their columns.
    other_headers : tuple of str
        For each header in ``other_headers``, why it has no table of its own.
    lost : tuple of str
        For each row whose header is gone from a replaced file, the table and the operator's own
        columns whose values are gone, too.
    withheld : tuple of str
        For each card that stays out of the database, its extension and keyword.
    read : bool
        Whether its headers were read. Those of a file that has not changed since it was stored are
        not (see `schemagen.ingest.known_files`).
    unseen : bool
        Whether it could not be opened; a process on another machine may see it.
    """

    path: str
    state: FileState
    reason: str = ""
    filetype: str = ""
    pipeline_version: str = ""
    headers: int = 0
    cards: int = 0
    forbidden: bool = False
    kept: tuple[KeptValue, ...] = ()
    other_headers: tuple[str, ...] = ()
    lost: tuple[str, ...] = ()
    withheld: tuple[str, ...] = ()
    read: bool = True
    unseen: bool = False

    def __str__(self) -> str:
        return f"{write_path(self.path)}: {self.reason or self.state.value}"


def fail(path: str, error: Exception) -> Outcome:
    """Return the outcome of a file that cannot be read or stored.

    Parameters
    ----------
    path : str
        Path or URL of the file.
    error : Exception
        Why. One that is not a `SchemagenError` is a fault of schemagen.
    """
    reason = f"an error in schemagen, please report it: {error}"
    if isinstance(error, SchemagenError):
        error.where = error.where.removeprefix(path).strip(" :")
        reason = str(error)
    return Outcome(
        path=path,
        state=FileState.FAILED,
        reason=" ".join(reason.split()),
        unseen=isinstance(error, AccessError),
    )
