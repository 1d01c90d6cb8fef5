"""Find the files with cards that a database has a better place for by now."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from schemagen.fits.cards import Value
from schemagen.ingest.column_values import FROM_COLUMN, TO_COLUMN
from schemagen.ingest.former_names import FormerNames, former_names_of
from schemagen.ingest.header_tables import Catalogue, HeaderColumn, HeaderTable
from schemagen.ingest.other_keywords import load_values
from schemagen.ingest.rows import list_codes
from schemagen.ingest.session import Session
from schemagen.ingest.shortening import is_shortened
from schemagen.inventory.model import PRIMARY
from schemagen.live.connection import join_queries
from schemagen.tables.model import ColumnType

__all__ = ["find_misplaced"]

_BATCH = 100
"""Number of files that are looked at together."""


@dataclass(frozen=True, slots=True, kw_only=True)
class _Source:
    """Where the value of a column may be instead.

    Attributes
    ----------
    column : HeaderColumn
        The column.
    keyword : str
        The keyword of the card: that of the column, or a former one.
    former : bool
        Whether the keyword is a former one, of whose card the column has a copy.
    declared : bool
        Whether the release declares the former keyword anew, so that nothing is copied any more.
    held : HeaderColumn or None
        The column of the former keyword, if the database has it.
    """

    column: HeaderColumn
    keyword: str
    former: bool = False
    declared: bool = False
    held: HeaderColumn | None = None


def find_misplaced(session: Session, catalogue: Catalogue) -> Mapping[str, tuple[int, ...]]:
    """Find the files that would be placed otherwise if they were stored today.

    Parameters
    ----------
    session : Session
        A session with the database.
    catalogue : Catalogue
        The header tables of the database.

    Returns
    -------
    Mapping of str to tuple of int
        Their numbers, by filetype.
    """
    finder = _Finder(session, catalogue)
    found: dict[str, tuple[int, ...]] = {}
    for (filetype,) in sorted(session.query("SELECT DISTINCT filetype FROM datasets")):
        numbers = {*finder.find_homeless(filetype), *finder.find_in_tables(filetype)}
        if numbers:
            found[filetype] = tuple(sorted(numbers))
    return found


class _Finder:
    """Looks through the tables of a database."""

    def __init__(self, session: Session, catalogue: Catalogue) -> None:
        self._session = session
        self._catalogue = catalogue
        self._keys: dict[str, frozenset[str]] = {}
        self._others: dict[str, set[str]] = defaultdict(set)
        for filetype, extension in session.query(
            "SELECT DISTINCT d.filetype, o.extension_name FROM other_headers AS o"
            " JOIN datasets AS d ON d.dataset_id = o.dataset_id"
        ):
            self._others[filetype].add(extension)

    def find_homeless(self, filetype: str) -> Iterator[int]:
        """Yield the files with a header in ``other_headers`` that has a table."""
        tables = self._catalogue.of_filetype(filetype)
        for extension in sorted(self._others[filetype] & tables.keys()):
            table = tables[extension][0]
            rows = self._session.query(
                "SELECT o.dataset_id, d.instrument, d.detector FROM other_headers AS o"
                " JOIN datasets AS d ON d.dataset_id = o.dataset_id"
                f" LEFT JOIN {self._ident(table.name)} AS t ON t.dataset_id = o.dataset_id"
                " AND t.extension_version = o.extension_version"
                " WHERE d.filetype = ? AND o.extension_name = ? AND t.dataset_id IS NULL",
                filetype,
                extension,
            )
            for number, instrument, detector in rows:
                code = list_codes(table, instrument, detector)[-1]
                if not table.values or code in table.values:
                    yield number

    def find_in_tables(self, filetype: str) -> Iterator[int]:
        """Yield the files with a value that belongs into a column."""
        tables = self._catalogue.of_filetype(filetype)
        self._read_keys([table for parts in tables.values() for table in parts])
        former = former_names_of(self._catalogue, filetype)
        for parts in tables.values():
            for table in parts:
                if not table.keeps_others:
                    continue
                own = [*self._list_own(table)]
                yield from self._find_in(table, table, own)
                for extension in former.wanted:
                    for source in tables.get(extension, ()):
                        listed = [*self._list_former(table, source, former)]
                        yield from self._find_in(table, source, listed)

    def _list_own(self, table: HeaderTable) -> Iterator[_Source]:
        keys = self._list_keys(table)
        for column in table.columns:
            if column.keyword in keys and not column.retired:
                yield _Source(column=column, keyword=column.keyword)

    def _list_former(
        self, table: HeaderTable, source: HeaderTable, former: FormerNames
    ) -> Iterator[_Source]:
        columns = {column.keyword: column for column in source.columns}
        keys = self._list_keys(source)
        for column in table.renamed:
            for extension, keyword in () if column.retired else column.former:
                if extension == source.extension and (keyword in keys or keyword in columns):
                    yield _Source(
                        column=column,
                        keyword=keyword,
                        former=True,
                        declared=(extension, keyword) in former.declared,
                        held=columns.get(keyword),
                    )

    def _read_keys(self, tables: Sequence[HeaderTable]) -> None:
        """Read the keywords in ``other_keywords`` of some tables."""
        found: dict[str, set[str]] = {table.name: set() for table in tables}
        asked = [table.name for table in tables if table.keeps_others]
        keys, literal = self._session.dialect.casting.keys, self._session.dialect.literal
        queries = (
            f"SELECT {literal(name)}, k.* FROM ({keys.format(self._ident(name))}) AS k"
            for name in asked
        )
        for query in join_queries(queries):
            for name, key in self._session.query(query):
                found[name].add(key)
        self._keys.update((name, frozenset(held)) for name, held in found.items())

    def _list_keys(self, table: HeaderTable) -> frozenset[str]:
        """List the keywords in ``other_keywords`` of a table."""
        return self._keys[table.name]

    def _find_in(
        self, table: HeaderTable, source: HeaderTable, listed: Sequence[_Source]
    ) -> Iterator[int]:
        """Yield the files whose rows in a table lack a value that the source has."""
        if not listed:
            return
        join, where = self._write(table, source, listed)
        numbers = self._session.query(f"SELECT DISTINCT t.dataset_id {join} WHERE {where}")
        ident = self._ident
        fields = [f"t.{ident(each.column.name)}" for each in listed]
        fields += [f"s.{ident(each.held.name)}" for each in listed if each.held]
        others = "s.other_keywords" if source.keeps_others else "NULL"
        selected = f"t.dataset_id, t.other_keywords, {others}, {', '.join(fields)}"
        names = {each.column.keyword for each in listed}
        wanted = {each.keyword for each in listed}
        for start in range(0, len(numbers), _BATCH):
            some = ", ".join(str(number) for (number,) in numbers[start : start + _BATCH])
            query = f"SELECT {selected} {join} WHERE t.dataset_id IN ({some}) AND ({where})"
            for number, own, held, *values in self._session.query(query):
                cards = load_values(held, wanted)
                if self._is_misplaced(
                    table, listed, number, load_values(own, names), cards, values
                ):
                    yield number

    def _write(
        self, table: HeaderTable, source: HeaderTable, listed: Sequence[_Source]
    ) -> tuple[str, str]:
        """Write the join of a table with its source, and a condition that finds candidates."""
        on = "s.dataset_id = t.dataset_id"
        if table is source or source.extension != PRIMARY:
            on += " AND s.extension_version = t.extension_version"
        join = f"FROM {self._ident(table.name)} AS t JOIN {self._ident(source.name)} AS s ON {on}"
        dialect, keys = self._session.dialect, self._list_keys(source)
        conditions = []
        for each in listed:
            places = []
            if each.keyword in keys:
                places.append(dialect.has_key("s.other_keywords", each.keyword))
            if each.held:
                places.append(f"s.{self._ident(each.held.name)} IS NOT NULL")
            condition = " OR ".join(places)
            if each.former:
                null = "IS NOT NULL" if each.declared else "IS NULL"
                condition = f"t.{self._ident(each.column.name)} {null} AND ({condition})"
            conditions.append(f"({condition})")
        return join, " OR ".join(conditions)

    def _is_misplaced(
        self,
        table: HeaderTable,
        listed: Sequence[_Source],
        number: int,
        own: Mapping[str, Sequence[Value]],
        others: Mapping[str, Sequence[Value]],
        values: Sequence[Any],
    ) -> bool:
        held = iter(values[len(listed) :])
        for each, value in zip(listed, values, strict=False):
            before = next(held) if each.held else None
            if each.former and (each.column.keyword in own or (value is None) == each.declared):
                continue
            if cards := others.get(each.keyword):
                card = cards[0]
            elif each.held and before is not None:
                card = self._read(each.held.type, before)
            else:
                continue
            if each.declared:
                return True
            kind = each.column.type
            stored, _ = TO_COLUMN[kind](card, self._session.dialect.limits.text_bytes)
            wanted = None if stored is None else FROM_COLUMN[kind](stored)
            now = None if value is None else self._read(kind, value)
            if wanted != now and not (now is None and self._is_shortened(table, number, wanted)):
                return True
        return False

    def _read(self, kind: ColumnType, value: Any) -> Value:
        reads = self._session.writing.reads
        return FROM_COLUMN[kind](reads[kind](value) if kind in reads else value)

    def _is_shortened(self, table: HeaderTable, number: int, wanted: Value) -> bool:
        """Return whether a string is in ``other_keywords`` since its row would be too long."""
        inline_bytes = self._session.dialect.limits.inline_bytes
        if not self._session.writing.too_wide_codes or not isinstance(wanted, str):
            return False
        columns = ", ".join(map(self._ident, table.row))
        query = f"SELECT {columns} FROM {self._ident(table.name)} WHERE dataset_id = ?"
        rows = self._session.query(query, number)
        return any(is_shortened(table, row, wanted, inline_bytes) for row in rows)

    def _ident(self, name: str) -> str:
        return self._session.dialect.ident(name)
