"""The headers of some files, as far as keywords are asked for: columns, former names and JSON.

A value may stand in the column of its keyword, in that of a former name, in ``other_keywords``, or
in ``other_headers``. A column may also hold the copy of a card with a former name: then the card
that the file has counts, and its value stands where it is asked for, in the header of the copy.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import NamedTuple

from schemagen.answers.asked import Asked
from schemagen.fits.cards import Value
from schemagen.ingest.column_values import FROM_COLUMN, TO_COLUMN
from schemagen.ingest.header_tables import Catalogue, HeaderColumn, HeaderTable
from schemagen.ingest.other_keywords import load_values
from schemagen.ingest.session import Session
from schemagen.inventory.model import PRIMARY

__all__ = ["Found", "FoundHeader", "HeaderFinder"]


class Found(NamedTuple):
    """A value that was found."""

    value: Value
    """The value; None if its card has none."""
    place: str
    """The extension and the keyword of its card: ``SCI.SRCTYPE``."""


class FoundHeader(NamedTuple):
    """A header of a file, with what was found in it."""

    extension: str
    """EXTNAME; empty without one."""
    version: int
    """EXTVER."""
    found: tuple[tuple[Found, ...], ...]
    """For each keyword that is asked for, its values: one for each card."""


@dataclass(slots=True)
class _Cards:
    """The cards of a header that were read: by keyword, those of columns and those of JSON."""

    extension: str
    version: int
    columns: dict[str, Value] = field(default_factory=dict)
    others: dict[str, list[Value]] = field(default_factory=dict)

    def list_values(self, keyword: str) -> Sequence[Value]:
        """Return the values of all cards of a keyword."""
        if keyword in self.others:
            return self.others[keyword]
        return [self.columns[keyword]] if keyword in self.columns else ()


@dataclass(frozen=True, slots=True, kw_only=True)
class _Query:
    """A query of a header table, and what its columns are."""

    select: str
    columns: tuple[HeaderColumn, ...]
    extension: str


class HeaderFinder:
    """Finds the headers of files of one filetype that have keywords that are asked for.

    Parameters
    ----------
    session : Session
        A session with the database.
    catalogue : Catalogue
        Its header tables.
    filetype : str
        The filetype.
    asked : sequence of Asked
        The keywords.
    """

    def __init__(
        self, session: Session, catalogue: Catalogue, filetype: str, asked: Sequence[Asked]
    ) -> None:
        self._session = session
        self._filetype = filetype
        self._asked = asked
        tables = catalogue.of_filetype(filetype)
        self._queries = [
            query for parts in tables.values() for table in parts if (query := self._write(table))
        ]
        names = {name for each in asked for name in each.list_names(filetype, "")}
        names |= {
            name
            for each in asked
            for extension in each.names.get(filetype, ())
            for name in each.list_names(filetype, extension)
        }
        self._names = frozenset(names)
        has = self._has_key("header", sorted(names))
        self._others = (
            "SELECT dataset_id, extension_index, extension_name, extension_version, header"
            f" FROM other_headers WHERE {{0}} AND ({has})"
        )
        self._columns = {
            (table.extension, column.keyword): column
            for parts in tables.values()
            for table in parts
            for column in table.columns
        }

    def find(self, numbers: Sequence[int], *, dense: bool) -> Mapping[int, Sequence[FoundHeader]]:
        """Find the headers of some files that have at least one of the keywords.

        Parameters
        ----------
        numbers : sequence of int
            The ``dataset_id`` of each file, sorted.
        dense : bool
            Whether these are all files of the filetype from the first to the last.

        Returns
        -------
        Mapping of int to sequence of FoundHeader
            Those of each file, in the order of its HDUs.
        """
        if not numbers:
            return {}
        listed = ", ".join(map(str, numbers))
        range_ = f"dataset_id BETWEEN {numbers[0]} AND {numbers[-1]}"
        exact = f"dataset_id IN ({listed})"
        files: dict[int, dict[int, _Cards]] = {number: {} for number in numbers}
        for query in self._queries:
            self._read(query, range_ if dense else exact, files)
        for number, index, name, version, held in self._session.query(self._others.format(exact)):
            extension = name or (PRIMARY if index == 0 else "")
            cards = files[number].setdefault(index, _Cards(extension, version))
            cards.others.update(load_values(held, self._names))
        return {number: [*self._collect(headers)] for number, headers in files.items() if headers}

    def _write(self, table: HeaderTable) -> _Query | None:
        """Write the query of a table; None if it cannot have any of the keywords."""
        ident = self._session.dialect.ident
        extension = table.extension
        names = {n for each in self._asked for n in each.list_names(self._filetype, extension)}
        columns = tuple(column for column in table.columns if column.keyword in names)
        there = [f"{ident(column.name)} IS NOT NULL" for column in columns]
        others = "NULL"
        if table.keeps_others:
            has = self._has_key("other_keywords", sorted(names))
            there.append(has)
            others = f"CASE WHEN {has} THEN other_keywords END"
        if not there:
            return None
        fields = ", ".join(
            ["dataset_id", "extension_index", "extension_version"]
            + [ident(column.name) for column in columns]
            + [others]
        )
        select = f"SELECT {fields} FROM {ident(table.name)} WHERE {{0}} AND ({' OR '.join(there)})"
        return _Query(select=select, columns=columns, extension=extension)

    def _has_key(self, column: str, keywords: Iterable[str]) -> str:
        has_key = self._session.dialect.has_key
        return " OR ".join(has_key(column, keyword) for keyword in keywords)

    def _read(self, query: _Query, which: str, files: Mapping[int, dict[int, _Cards]]) -> None:
        reads = self._session.writing.reads
        convert = [
            (column.keyword, reads.get(column.type), FROM_COLUMN[column.type])
            for column in query.columns
        ]
        for number, index, version, *values, others in self._session.query(
            query.select.format(which)
        ):
            headers = files.get(number)
            if headers is None:  # stored meanwhile
                continue
            cards = headers.get(index)
            if cards is None:
                cards = headers[index] = _Cards(query.extension, version)
            for (keyword, read, write), value in zip(convert, values, strict=True):
                if value is not None:
                    cards.columns[keyword] = write(read(value) if read else value)
            if others is not None:
                cards.others.update(load_values(others, self._names))

    def _collect(self, headers: Mapping[int, _Cards]) -> Iterator[FoundHeader]:
        """Yield the headers of a file with what was found in each."""
        found = [self._collect_one(headers, each) for each in self._asked]
        for index in sorted(headers):
            values = tuple(of_keyword.get(index, ()) for of_keyword in found)
            if any(values):
                cards = headers[index]
                yield FoundHeader(cards.extension, cards.version, values)

    def _collect_one(
        self, headers: Mapping[int, _Cards], asked: Asked
    ) -> Mapping[int, tuple[Found, ...]]:
        """Collect the values of one keyword by header; copies take the place of their cards."""
        collected: dict[int, list[tuple[str, int, Found]]] = {}
        replaced: set[tuple[str, int, str]] = set()
        firsts = _list_firsts(headers) if asked.copied else {}
        for index, cards in headers.items():
            for name in asked.list_names(self._filetype, cards.extension):
                values = cards.list_values(name)
                place = f"{cards.extension}.{name}" if cards.extension else name
                former = asked.copied.get((self._filetype, cards.extension, name), ())
                if former and name in cards.columns and name not in cards.others:
                    source = self._find_source(cards, name, former, firsts)
                    if source:
                        replaced.add(source)
                        values, place = [firsts[source]], f"{source[0]}.{source[2]}"
                for number, value in enumerate(values):
                    collected.setdefault(index, []).append((name, number, Found(value, place)))
        return {
            index: tuple(
                each
                for name, number, each in found
                if number
                or (headers[index].extension, headers[index].version, name) not in replaced
            )
            for index, found in collected.items()
        }

    def _find_source(
        self,
        cards: _Cards,
        name: str,
        former: Iterable[tuple[str, str]],
        firsts: Mapping[tuple[str, int, str], Value],
    ) -> tuple[str, int, str] | None:
        """Find the card with a former name that a column has a copy of; None if it has its own."""
        kind = self._columns[cards.extension, name].type
        for extension, keyword in former:
            key = extension, 1 if extension == PRIMARY else cards.version, keyword
            if key in firsts:
                fitted = TO_COLUMN[kind](firsts[key], 0)[0]
                if fitted is not None and FROM_COLUMN[kind](fitted) == cards.columns[name]:
                    return key
        return None


def _list_firsts(headers: Mapping[int, _Cards]) -> Mapping[tuple[str, int, str], Value]:
    """Return the first value of each keyword by extension, EXTVER and keyword."""
    found: dict[tuple[str, int, str], Value] = {}
    for _, cards in sorted(headers.items()):
        for keyword in {**cards.columns, **cards.others}:
            values = cards.list_values(keyword)
            if values:
                found.setdefault((cards.extension, cards.version, keyword), values[0])
    return found
