"""Files → the rows that a database stores of them, by a process that need not store them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from schemagen.fits.find_files import Missing
from schemagen.fits.header_file import HeaderFile
from schemagen.fits.overlap import map_files
from schemagen.fits.reader import read_headers
from schemagen.ingest.header_tables import Catalogue
from schemagen.ingest.outcome import Outcome, fail
from schemagen.ingest.rows import Placement, place_file
from schemagen.ingest.sent_value import SentValue
from schemagen.ingest.store import FileState, Stored

__all__ = ["Extraction", "ReadFile"]


@dataclass(frozen=True, slots=True, kw_only=True)
class ReadFile(SentValue):
    """A file that was read and is not stored yet.

    It does not repeat what is in its rows, as the workers of a cluster send it.

    Attributes
    ----------
    path : str
        Path or URL of the file.
    placement : Placement
        Its rows.
    headers, cards, forbidden
        As those of `Outcome`.
    """

    path: str
    placement: Placement
    headers: int
    cards: int
    forbidden: bool

    def __str__(self) -> str:
        return self.path

    def conclude(self, stored: Stored) -> Outcome:
        """Return its outcome, now that it is stored."""
        placement = self.placement
        return Outcome(
            path=self.path,
            state=stored.state,
            filetype=placement.dataset.filetype,
            pipeline_version=placement.dataset.pipeline_version or "",
            headers=self.headers,
            cards=self.cards,
            forbidden=self.forbidden,
            kept=placement.kept,
            other_headers=placement.reasons,
            lost=stored.lost,
            withheld=placement.withheld,
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class Extraction:
    """The work of a process that reads files and does not store them.

    Attributes
    ----------
    catalogue : Catalogue
        The header tables of the database.
    text_bytes : int
        Longest string in bytes that a column takes.
    forced : Mapping of str to object
        Arguments of `store_files`, if files are stored whatever is stored of them.
    verify : bool
        Whether files are read that have not changed by what their file system says.
    anonymous : bool
        Whether stores are asked without credentials.
    """

    catalogue: Catalogue
    text_bytes: int
    forced: Mapping[str, Any]
    verify: bool
    anonymous: bool

    def __call__(self, paths: Sequence[str | Missing | Outcome]) -> list[ReadFile | Outcome]:
        """Read files, and place their cards."""
        return [self.place(file) for file in map_files(self.read, paths)]

    def read(self, path: str | Missing | Outcome) -> tuple[str, HeaderFile] | Outcome:
        """Return a file with its headers, or the outcome of one that cannot be read."""
        if isinstance(path, Outcome):
            return path
        if isinstance(path, Missing):
            return Outcome(path=path.path, state=FileState.FAILED, reason=path.reason)
        try:
            return path, read_headers(path, anonymous=self.anonymous)
        except Exception as error:  # noqa: BLE001 - one file must not stop the others
            return fail(path, error)

    def place(self, read: tuple[str, HeaderFile] | Outcome) -> ReadFile | Outcome:
        """Place the cards of a file that was read."""
        if isinstance(read, Outcome):
            return read
        path, file = read
        try:
            placement = place_file(file, self.catalogue, text_bytes=self.text_bytes)
        except Exception as error:  # noqa: BLE001 - one file must not stop the others
            return fail(path, error)
        return ReadFile(
            path=path,
            placement=placement,
            headers=len(file.headers),
            cards=sum(len(header.value_list) for header in file.headers),
            forbidden=any(not h.text.isascii() or "\0" in h.text for h in file.headers),
        )
