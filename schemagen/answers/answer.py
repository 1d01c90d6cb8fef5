"""An answer as a script or a notebook uses it: rows, a table, a file."""

from __future__ import annotations

import logging
from collections.abc import Iterator
from contextlib import AbstractContextManager
from os import PathLike, fspath
from pathlib import Path
from typing import Any

from schemagen.answers.answer_table import convert, list_columns, list_values, open_table
from schemagen.answers.formats import find_format, write_file
from schemagen.answers.pictures import check_picture, find_points, plot_answer, save
from schemagen.answers.question import Question
from schemagen.answers.select import Selection, open_selection
from schemagen.extras import need
from schemagen.fits.cards import Value
from schemagen.inventory.display import write_line
from schemagen.live.address import Address
from schemagen.tables.model import ColumnType

__all__ = ["Answer"]

_NOTICES = logging.getLogger("schemagen")


class Answer:
    """The answer of a database to a question.

    Each use asks the database anew; nothing is kept. Iteration yields a row at a time, so that an
    answer of any length takes little memory. A row is a header of a file that has one of the
    keywords, as a dict: ``filename``, ``filetype``, ``instrument``, ``detector``, ``date_beg``,
    ``extension``, ``extension_version``, and for each keyword its value, and as ``KEYWORD_place``
    the extension and the keyword of its card.

    Parameters
    ----------
    address : Address
        The database.
    question : Question
        The question.
    """

    def __init__(self, address: Address, question: Question) -> None:
        self._address = address
        self._question = question

    def __repr__(self) -> str:
        return write_line("Answer", f"values of {self._question} in {self._address}")

    def __iter__(self) -> Iterator[dict[str, Any]]:
        with self._open() as selection:
            columns = list_columns(selection.asked)
            for row in selection:
                pairs = zip(columns, list_values(row), strict=True)
                yield {column.name: _read(value, column.type) for column, value in pairs}

    def to_table(self) -> Any:
        """Return the answer as a table of astropy, with units; what is missing is masked.

        Raises
        ------
        SchemagenError
            If astropy is not installed (the extra ``tables``).
        """
        need("astropy", "tables")
        from schemagen.answers.table_formats import make_table

        with self._open() as selection, open_table(selection.asked, selection) as table:
            return make_table(table)

    def to_arrow(self) -> Any:
        """Return the answer as a table of Arrow, with units and titles as metadata of its fields.

        Raises
        ------
        SchemagenError
            If pyarrow is not installed (the extra ``tables``).
        """
        need("pyarrow", "tables")
        from schemagen.answers.parquet_format import make_arrow

        with self._open() as selection, open_table(selection.asked, selection) as table:
            return make_arrow(table)

    def to_pandas(self) -> Any:
        """Return the answer as a data frame of pandas, whose columns have types of Arrow.

        These keep a missing value apart from NaN, from False and from an empty string.

        Raises
        ------
        SchemagenError
            If pyarrow is not installed (the extra ``tables``).
        ImportError
            If pandas is not installed.
        """
        from pandas import ArrowDtype

        return self.to_arrow().to_pandas(types_mapper=ArrowDtype)

    def plot(self, path: str | PathLike[str] = "", *, by: str = "DETECTOR") -> Any:
        """Draw the values over time.

        Parameters
        ----------
        path : path, optional
            A file to write, ``.svg``, ``.png`` or ``.pdf``.
        by : str, optional
            What the points have their colours by: ``DETECTOR``, ``FILETYPE``, or any keyword.

        Returns
        -------
        matplotlib.figure.Figure
            The figure; a notebook shows it.

        Raises
        ------
        SchemagenError
            If the name of the file tells no picture, or matplotlib is not installed
            (the extra ``plot``).
        """
        if path:
            check_picture(Path(path))
        points = find_points(self._address, self._question, by, notify=_NOTICES.info)
        figure = plot_answer(points, self._question)
        if path:
            save(figure, Path(path))
        return figure

    def write(self, path: str | PathLike[str], form: str = "") -> None:
        """Write the answer into a file.

        Parameters
        ----------
        path : path
            The file.
        form : str, optional
            The format: ``text``, ``csv``, ``jsonl``, ``ecsv``, ``votable``, ``fits`` or
            ``parquet``; by default the one that the name of the file ends in.

        Raises
        ------
        SchemagenError
            If its name tells no format, or the format needs a library that is not installed.
        """
        chosen = find_format(form, fspath(path))
        with self._open() as selection:
            write_file(chosen.dump(selection.asked, selection), Path(path))

    def _open(self) -> AbstractContextManager[Selection]:
        return open_selection(self._address, self._question, notify=_NOTICES.info)


def _read(value: Value, kind: ColumnType) -> Any:
    """Return a value as Python's type; one of another type stays as its card has it."""
    converted, text = convert(value, kind)
    return converted if text is None else value
