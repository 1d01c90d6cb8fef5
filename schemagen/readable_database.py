"""A database of headers, as a script or a notebook reads it."""

from __future__ import annotations

import logging
from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import datetime
from os import PathLike
from pathlib import Path
from typing import TYPE_CHECKING

from schemagen.answers.answer import Answer
from schemagen.answers.conditions import read_condition
from schemagen.answers.question import Question, read_time
from schemagen.config import Config
from schemagen.extras import need
from schemagen.fits.header import Header
from schemagen.ingest.header_tables import read_header_tables
from schemagen.ingest.misplaced import find_misplaced
from schemagen.ingest.rebuild import rebuild_headers
from schemagen.ingest.session import Session
from schemagen.inventory.display import write_line
from schemagen.live.address import locate
from schemagen.live.connection import connect
from schemagen.live.state import read_state
from schemagen.live.status import Status, find_status
from schemagen.sources.read import SchemaReader
from schemagen.sources.releases import read_pins

if TYPE_CHECKING:  # it imports pyarrow, which is optional
    from schemagen.answers.export import Exported

__all__ = ["NOTICES", "PathName", "ReadableDatabase", "list_names"]

PathName = str | PathLike[str]
"""A path, a pattern or a URL."""

NOTICES = logging.getLogger("schemagen")
"""Where that goes which the command line prints while it works."""


class ReadableDatabase:
    """What can be asked of a database of headers; nothing in it changes.

    Its parameters are those of `HeaderDatabase`.
    """

    def __init__(
        self, url: str, *, overrides: PathName | None = None, offline: bool = False
    ) -> None:
        self.url = url
        self._overrides = Path(overrides) if overrides else None
        self._reader = SchemaReader(read_pins(), offline=offline, say=NOTICES.warning)
        self._place = str(locate(url))

    def __repr__(self) -> str:
        return write_line("HeaderDatabase", self._place)

    def __str__(self) -> str:
        return self._place

    def status(self) -> Status:
        """Return the release of the database, what it holds, and what differs from the release.

        Raises
        ------
        DatabaseError
            If it cannot be reached, or was not created by schemagen.
        """
        address = locate(self.url)
        with connect(address) as connection:
            state = read_state(connection)
            found = find_status(connection, state, self._configure(), self._reader)
            if found.drift:  # the tables are not what is expected
                return found
            with Session(address, reading=True) as session:
                misplaced = find_misplaced(session, read_header_tables(connection))
            return replace(found, misplaced=len(misplaced))

    def headers(self, filename: str) -> tuple[Header, ...]:
        """Return the headers of a stored file, with all cards that it had.

        Parameters
        ----------
        filename : str
            The name of the file, without a directory.

        Returns
        -------
        tuple of Header
            In the order of the HDUs. The order of the cards and their comments are not kept.

        Raises
        ------
        UnknownNameError
            If there is no such file in the database.
        """
        address = locate(self.url)
        with connect(address) as connection:
            tables = read_header_tables(connection, notify=NOTICES.info)
        with Session(address, reading=True) as session:
            return rebuild_headers(session, tables, filename)

    def export(
        self,
        directory: PathName,
        *,
        filetypes: Sequence[str] = (),
        full: bool = False,
    ) -> Exported:
        """Write the tables as Parquet files, or what is new in them.

        Parameters
        ----------
        directory : path
            The directory of the export. If it has one of this database, that is brought up to date:
            in one step, when all is written.
        filetypes : sequence of str, optional
            The filetypes to export; if not given, those of the export before, or all.
        full : bool, optional
            Whether to export all files again.

        Returns
        -------
        Exported
            How many files are `new`, `replaced` and `gone` since the export before, and how many
            `tables`, `rows` and `parts` there are; `str` sums up.

        Raises
        ------
        DataLossError
            If the directory has something else in it.
        SchemagenError
            If pyarrow is not installed, the directory cannot be written, or a file in it is not
            what it was.
        DatabaseError
            If the database cannot be reached, or was not created by schemagen.
        """
        need("pyarrow", "tables")
        from schemagen.answers.export import export_database  # imports it

        return export_database(
            locate(self.url),
            Path(directory),
            filetypes=tuple(filetypes),
            full=full,
            notify=NOTICES.info,
        )

    def select(
        self,
        *keywords: str,
        filetype: str | Iterable[str] = (),
        extension: str | Iterable[str] = (),
        instrument: str | Iterable[str] = (),
        detector: str | Iterable[str] = (),
        program: str | Iterable[str] = (),
        exp_type: str | Iterable[str] = (),
        rootname: str | Iterable[str] = (),
        since: str | datetime = "",
        until: str | datetime = "",
        where: str | Iterable[str] = (),
        latest: bool = False,
    ) -> Answer:
        """Select the values of keywords over the files, wherever the keywords live.

        Case is ignored in names; ``*`` stands for any characters and ``?`` for one.

        Parameters
        ----------
        *keywords : str
            The keywords.
        filetype, extension, instrument, detector, program, exp_type, rootname : str or iterable \
of str, optional
            The files, and the extension; all if not given.
        since, until : str or datetime, optional
            Observations that began then or later, and before then, in UTC. A day includes all of
            it.
        where : str or iterable of str, optional
            Conditions on values: ``FILTER=F200W``, ``EFFEXPTM>=100``, ``TARGNAME~NGC*``.
        latest : bool, optional
            Whether only the file that began last counts, of each filetype, instrument and detector.

        Returns
        -------
        Answer
            Iterate over it, or take it as a table of astropy, Arrow or pandas. Nothing has been
            read yet.

        Raises
        ------
        SchemagenError
            If a time or a condition is none.

        Examples
        --------
        >>> database.select("GWA_TILT", detector="NRS1", since="2023-01-01").to_table()
        """
        question = Question(
            keywords=keywords,
            filetypes=list_names(filetype),
            extensions=list_names(extension),
            instruments=list_names(instrument),
            detectors=list_names(detector),
            programs=list_names(program),
            exp_types=list_names(exp_type),
            rootnames=list_names(rootname),
            since=read_time(str(since), where="since") if since else None,
            until=read_time(str(until), where="until", end=True) if until else None,
            where=tuple(map(read_condition, list_names(where))),
            latest=latest,
        )
        return Answer(locate(self.url), question)

    def _configure(self, **settings: object) -> Config:
        return Config(overrides=self._overrides, **settings)  # type: ignore[arg-type]


def list_names(names: str | Iterable[str]) -> tuple[str, ...]:
    """Return one name, or some, as a tuple."""
    return (names,) if isinstance(names, str) else tuple(names)
