"""The methods of a database of headers that answer, and change nothing in it."""

from __future__ import annotations

import logging
from collections.abc import Sequence
from os import PathLike
from pathlib import Path
from typing import TYPE_CHECKING

from schemagen.answers.extras import need
from schemagen.live.address import locate

if TYPE_CHECKING:  # it imports pyarrow, which is optional
    from schemagen.answers.export import Exported

__all__ = ["DatabaseAnswers"]

_NOTICES = logging.getLogger("schemagen")


class DatabaseAnswers:
    """What a database of headers answers.

    Attributes
    ----------
    url : str
        Its URL.
    """

    url: str

    def export(
        self,
        directory: str | PathLike[str],
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
            notify=_NOTICES.info,
        )
