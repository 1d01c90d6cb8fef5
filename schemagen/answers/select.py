"""Select the values of keywords over the files of a database, wherever the keywords live."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass

from schemagen.answers.answer_rows import AnswerRow, make_rows
from schemagen.answers.asked import Asked, expand_patterns, find_asked
from schemagen.answers.chosen_files import find_absent, find_filetypes, read_files
from schemagen.answers.conditions import ValueTest
from schemagen.answers.found_headers import HeaderFinder
from schemagen.answers.question import Question
from schemagen.errors import DatabaseError, UnknownNameError
from schemagen.ingest.header_tables import Catalogue, read_header_tables
from schemagen.ingest.session import Session
from schemagen.inventory.select import find_nearest
from schemagen.live.address import Address
from schemagen.live.connection import connect
from schemagen.progress import Listener, Progress, ignore

__all__ = ["Selection", "open_selection"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Selection:
    """The answer to a question, whose rows are read as they are asked for.

    Attributes
    ----------
    asked : tuple of Asked
        The keywords, and what they mean.
    """

    asked: tuple[Asked, ...]
    _read: Callable[[], Iterator[AnswerRow]]

    def __iter__(self) -> Iterator[AnswerRow]:
        return self._read()

    def __str__(self) -> str:
        return f"values of {', '.join(map(str, self.asked))}"


@contextmanager
def open_selection(
    address: Address,
    question: Question,
    *,
    notify: Callable[[str], None] = ignore,
    listen: Listener = ignore,
) -> Iterator[Selection]:
    """Ask a question; the database stays open meanwhile.

    Parameters
    ----------
    address : Address
        The database.
    question : Question
        The question.
    notify : callable, optional
        Called with a message about what a reader should know.
    listen : Listener, optional
        Called with the progress.

    Raises
    ------
    UnknownNameError
        If neither a table nor a file has a keyword: after the last row.
    SchemagenError
        If a keyword's values cannot be compared as a condition says.
    DatabaseError
        If the database cannot be read.
    """
    with connect(address) as connection:
        catalogue = read_header_tables(connection, notify=notify)
    with Session(address, reading=True) as session:
        filetypes = find_filetypes(session, question)
        if question.filetypes and not filetypes:
            notify(f"--filetype {', '.join(question.filetypes)}: there is no file of it")
        keywords = expand_patterns(catalogue, question.keywords)
        conditions = [each.keyword for each in question.where]
        asked = find_asked(session, catalogue, filetypes, (*keywords, *conditions))
        for each in asked:
            if len(each.units) > 1:
                units = ", ".join(unit or "no unit" for unit in each.units)
                notify(f"{each}: tables have different units for it: {units}")
        number = len(keywords)
        where = [
            ValueTest.of(condition, each)
            for condition, each in zip(question.where, asked[number:], strict=True)
        ]

        def read() -> Iterator[AnswerRow]:
            rows = _read_rows(session, catalogue, question, filetypes, asked, where, listen)
            seen: set[str] = set()
            met = False
            for row in _keep_latest(rows) if question.latest else rows:
                if len(seen) < number:
                    pairs = zip(keywords, row.places, strict=True)
                    seen.update(keyword for keyword, place in pairs if place)
                met = True
                yield row
            _check_known(asked[:number], seen, catalogue)
            for flag, name in () if met else find_absent(session, question):
                notify(f"--{flag} {name}: there is no file of it")
            for each in () if met else asked[number:]:
                if not each.declared:
                    text = "no table has a column for it, and no file meets the condition"
                    notify(f"--where {each}: {text} ({_name_near(each, catalogue)})")

        yield Selection(asked=asked[:number], _read=read)


def _read_rows(
    session: Session,
    catalogue: Catalogue,
    question: Question,
    filetypes: Sequence[str],
    asked: Sequence[Asked],
    where: Sequence[ValueTest],
    listen: Listener,
) -> Iterator[AnswerRow]:
    number, done = len(asked) - len(where), 0
    for filetype in filetypes:
        finder = HeaderFinder(session, catalogue, filetype, asked)
        for files, dense in read_files(session, catalogue, filetype, question, len(asked)):
            listen(Progress(what=f"reading {filetype}: {done} files"))
            with session.snapshot():  # all headers of a file are of one ingest
                _check_step(session, catalogue)
                found = finder.find([file.dataset_id for file in files], dense=dense)
            for file in files:
                headers = found.get(file.dataset_id)
                if headers:
                    yield from make_rows(file, headers, number, question.extensions, where)
            done += len(files)


def _check_step(session: Session, catalogue: Catalogue) -> None:
    """Check that the database has still the tables that are read.

    Raises
    ------
    DatabaseError
        If it was upgraded meanwhile.
    """
    ((step,),) = session.query("SELECT max(step) FROM schemagen_releases")
    if step != catalogue.step:
        raise DatabaseError("the database was upgraded meanwhile", hint="run it again")


def _keep_latest(rows: Iterable[AnswerRow]) -> Iterator[AnswerRow]:
    """Yield the rows of the file that began last, of each filetype, instrument and detector."""
    kept: dict[tuple[str, str, str], list[AnswerRow]] = {}
    for row in rows:
        file = row.file
        key = file.filetype, file.instrument or "", file.detector or ""
        there = kept.get(key)
        if there is None or (file.began or "", file.filename) > (
            there[0].file.began or "",
            there[0].file.filename,
        ):
            kept[key] = [row]
        elif there[0].file.dataset_id == file.dataset_id:
            there.append(row)
    for key in sorted(kept):
        yield from kept[key]


def _check_known(asked: Iterable[Asked], seen: set[str], catalogue: Catalogue) -> None:
    """Check that each keyword was found, or has a column.

    Raises
    ------
    UnknownNameError
        If one was not, and has none: it may be misspelled.
    """
    for each in asked:
        if not each.declared and str(each) not in seen:
            text = "no table has a column for it, and none of these files has such a card"
            raise UnknownNameError(text, where=str(each), hint=_name_near(each, catalogue))


def _name_near(asked: Asked, catalogue: Catalogue) -> str:
    """Return a hint with the keywords that are most like one that no table has."""
    known = {column.keyword for table in catalogue.tables for column in table.columns}
    near = ", ".join(find_nearest(str(asked), known))
    return f"nearest: {near}" if near else "`schemagen inventory` lists the keywords"
