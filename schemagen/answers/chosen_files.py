"""The files that a question is about, some at a time."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from itertools import chain
from typing import Any, NamedTuple

from schemagen.answers.question import Question
from schemagen.ingest.column_values import FROM_COLUMN
from schemagen.ingest.header_tables import Catalogue, HeaderTable
from schemagen.ingest.session import Session
from schemagen.inventory.model import PRIMARY
from schemagen.inventory.select import matches
from schemagen.tables.model import ColumnType

__all__ = ["ChosenFile", "find_absent", "find_filetypes", "join_primary", "read_files"]

_MOST = 500
"""Most files that are looked at together: a file may have hundreds of headers."""
_VALUES = 10_000
"""Number of values of as many files, if each has one header."""

_BEGAN = "DATE-BEG"


class ChosenFile(NamedTuple):
    """A file that a question is about."""

    dataset_id: int
    """Its number in the database."""
    filename: str
    """Its name."""
    rootname: str
    """Its rootname."""
    filetype: str
    """Its filetype."""
    instrument: str | None
    """INSTRUME."""
    detector: str | None
    """DETECTOR."""
    exp_type: str | None
    """EXP_TYPE."""
    began: str | None
    """DATE-BEG, as its card has it: ``2022-07-12T10:20:30.123``."""

    def __str__(self) -> str:
        return self.filename


@dataclass(frozen=True, slots=True, kw_only=True)
class _Clause:
    """A condition in SQL, with a question mark in place of each value."""

    sql: str
    values: tuple[Any, ...] = ()

    def __str__(self) -> str:
        return self.sql


def find_filetypes(session: Session, question: Question) -> tuple[str, ...]:
    """Return the filetypes that files of the database have and a question asks for, sorted."""
    rows = session.query("SELECT DISTINCT filetype FROM datasets")
    return tuple(sorted(name for (name,) in rows if matches(name, question.filetypes)))


def find_absent(session: Session, question: Question) -> Iterator[tuple[str, str]]:
    """Yield the names of a question that no file of the database has, each with its filter."""
    for column, names, change in _list_names(question):
        for name in names:
            clause = _write_names(column, [change(name)])
            query = f"SELECT 1 FROM datasets WHERE {clause} LIMIT 1"
            if not session.query(query, *clause.values):
                yield column.replace("_", "-"), name


def read_files(
    session: Session, catalogue: Catalogue, filetype: str, question: Question, asked: int = 1
) -> Iterator[tuple[Sequence[ChosenFile], bool]]:
    """Yield the files of a filetype that a question is about, by their number, some at a time.

    Parameters
    ----------
    session : Session
        A session with the database.
    catalogue : Catalogue
        Its header tables.
    filetype : str
        The filetype.
    question : Question
        The question.
    asked : int, optional
        How many keywords it asks for: the more, the fewer files are read at a time.

    Yields
    ------
    files : sequence of ChosenFile
        Some of the files.
    dense : bool
        Whether these are all files of the filetype from the first to the last number.
    """
    some = max(20, min(_MOST, _VALUES // asked))
    join, began = join_primary(session, catalogue, filetype)
    clauses = [*_list_clauses(question, began)]
    where = " AND ".join(["d.filetype = ?", *map(str, clauses), "d.dataset_id > ?"])
    query = (
        "SELECT d.dataset_id, d.filename, d.rootname, d.filetype, d.instrument, d.detector,"
        f" d.exp_type, {began or 'NULL'} FROM datasets AS d{join} WHERE {where}"
        f" ORDER BY d.dataset_id LIMIT {some}"
    )
    values = [filetype, *chain.from_iterable(each.values for each in clauses)]
    write = FROM_COLUMN[ColumnType.TIMESTAMP]
    last = -1
    while rows := session.query(query, *values, last):
        last = rows[-1][0]
        files = (ChosenFile._make((*row[:-1], row[-1] and write(row[-1]))) for row in rows)
        yield [each for each in files if _is_meant(each, question)], not clauses
        if len(rows) < some:
            return


def join_primary(session: Session, catalogue: Catalogue, filetype: str) -> tuple[str, str]:
    """Write the join of datasets ``d`` with their primary headers, and the column of DATE-BEG."""
    found = _find_column(catalogue.of_filetype(filetype).get(PRIMARY, ()))
    if not found:
        return "", ""
    ident = session.dialect.ident
    table, column = found
    on = "b.dataset_id = d.dataset_id AND b.instrument = d.instrument"
    return f" LEFT JOIN {ident(table)} AS b ON {on}", f"b.{ident(column)}"


def _find_column(tables: Sequence[HeaderTable]) -> tuple[str, str] | None:
    for table in tables:
        for column in table.columns:
            if column.keyword == _BEGAN and column.type is ColumnType.TIMESTAMP:
                return table.name, column.name
    return None


def _list_clauses(question: Question, began: str) -> Iterator[_Clause]:
    """Yield conditions that all files meet that a question is about, and with patterns others."""
    for column, names, change in _list_names(question):
        if names:
            yield _write_names(f"d.{column}", [*map(change, names)])
    if question.programs:
        padded = [each.zfill(5) if each.isdigit() else each for each in question.programs]
        named = _write_names("program", padded)
        sql = f"d.rootname IN (SELECT rootname FROM master WHERE {named})"
        yield _Clause(sql=sql, values=named.values)
    for sign, time in ((">=", question.since), ("<", question.until)):
        if time and not began:
            yield _Clause(sql="1 = 0")  # nobody knows when they began
        elif time:
            sql = f"{began} {sign} ?"
            yield _Clause(sql=sql, values=(time.isoformat(" ", "microseconds"),))


def _list_names(
    question: Question,
) -> Iterator[tuple[str, tuple[str, ...], Callable[[str], str]]]:
    """Yield the columns that a question filters by name, the names, and how a column has them."""
    yield "instrument", question.instruments, str.upper
    yield "detector", question.detectors, str.upper
    yield "exp_type", question.exp_types, str.upper
    yield "rootname", question.rootnames, str.lower


def _write_names(column: str, names: Sequence[str]) -> _Clause:
    """Write the condition that a column has one of some names; patterns let some others pass."""
    exact = tuple(name for name in names if not _is_pattern(name))
    patterns = tuple(_write_pattern(name) for name in names if _is_pattern(name))
    marks = ", ".join("?" * len(exact))
    parts = [f"{column} IN ({marks})"] if exact else []
    parts += [f"{column} LIKE ?"] * len(patterns)
    return _Clause(sql=f"({' OR '.join(parts)})", values=(*exact, *patterns))


def _is_pattern(name: str) -> bool:
    return "*" in name or "?" in name


def _write_pattern(name: str) -> str:
    """Write a pattern for LIKE; what LIKE would read otherwise becomes any one character."""
    plain = name.translate({ord(each): "_" for each in "\\%?["})
    return plain.replace("*", "%")


def _is_meant(file: ChosenFile, question: Question) -> bool:
    """Return whether a file has the names that a question asks for, patterns and all."""
    for column, names, _ in _list_names(question):
        if any(map(_is_pattern, names)):
            value = getattr(file, column)
            if value is None or not matches(value, names):
                return False
    return True
