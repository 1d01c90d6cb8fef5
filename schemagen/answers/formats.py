"""The formats that an answer can be written in."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from importlib import import_module
from pathlib import Path

from schemagen.answers import text_formats
from schemagen.answers.answer_rows import AnswerRow
from schemagen.answers.answer_table import AnswerTable, open_table
from schemagen.answers.asked import Asked
from schemagen.errors import SchemagenError
from schemagen.extras import need
from schemagen.output.page import writing

__all__ = ["FORMATS", "Format", "find_format", "write_file"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Format:
    """A format of answers.

    Attributes
    ----------
    name : str
        The name on the command line.
    endings : tuple of str
        The endings of the names of files in it.
    write : str
        The function that writes it, in the module `module`.
    module : str
        The module, which is imported when it is used.
    needs : str
        The package that the module needs; empty for a format of text without types.
    is_binary : bool
        Whether it is nothing for a terminal.
    """

    name: str
    endings: tuple[str, ...]
    write: str
    module: str = text_formats.__name__
    needs: str = ""
    is_binary: bool = False

    def __str__(self) -> str:
        return self.name

    def dump(self, asked: Sequence[Asked], rows: Iterable[AnswerRow]) -> Iterator[bytes]:
        """Write an answer, some rows at a time.

        Raises
        ------
        SchemagenError
            If the package is not installed that it needs.
        """
        if not self.needs:
            write_rows: Callable[..., Iterator[str]] = getattr(text_formats, self.write)
            yield from (text.encode("utf-8", "surrogateescape") for text in write_rows(asked, rows))
            return
        write = self.load()
        with open_table(asked, rows) as table:
            yield from write(table)

    def load(self) -> Callable[[AnswerTable], Iterator[bytes]]:
        """Return the function that writes a table in it."""
        need(self.needs, "tables")
        found: Callable[[AnswerTable], Iterator[bytes]]
        found = getattr(import_module(self.module), self.write)
        return found


_TABLES = "schemagen.answers.table_formats"

FORMATS: Mapping[str, Format] = {
    each.name: each
    for each in (
        Format(name="text", endings=(".txt",), write="write_text"),
        Format(name="csv", endings=(".csv",), write="write_csv"),
        Format(name="jsonl", endings=(".jsonl", ".ndjson"), write="write_json_lines"),
        Format(
            name="ecsv", endings=(".ecsv",), write="write_ecsv", module=_TABLES, needs="astropy"
        ),
        Format(
            name="votable",
            endings=(".vot", ".votable", ".xml"),
            write="write_votable",
            module=_TABLES,
            needs="astropy",
        ),
        Format(
            name="fits",
            endings=(".fits", ".fit"),
            write="write_fits",
            module=_TABLES,
            needs="astropy",
            is_binary=True,
        ),
        Format(
            name="parquet",
            endings=(".parquet",),
            write="write_parquet",
            module="schemagen.answers.parquet_format",
            needs="pyarrow",
            is_binary=True,
        ),
    )
}
"""The formats by name."""


def find_format(name: str, file: str) -> Format:
    """Return the format of a name, or the one that the name of a file ends in, or text.

    Raises
    ------
    SchemagenError
        If the file's name tells no format.
    """
    if name or not file:
        return FORMATS[name or "text"]
    ending = Path(file).suffix.lower()
    for each in FORMATS.values():
        if ending in each.endings:
            return each
    known = ", ".join(each.endings[0] for each in FORMATS.values())
    hint = f"use one of {known}, or --format"
    raise SchemagenError(f"the name of {file} tells no format", where="--output", hint=hint)


def write_file(chunks: Iterable[bytes], path: Path) -> None:
    """Write a file as a whole: what was there before stays until all is written."""
    with writing(path) as whole, whole.open("wb") as file:
        file.writelines(chunks)
