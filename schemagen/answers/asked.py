"""The keywords that are asked for: what they mean, and the names under which files have them.

A keyword is known by its datamodel path, so its former names are names of it, too. A former name
that a release declares anew means something else, and is no name of it any more.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from schemagen.answers.dictionary import read_list
from schemagen.ingest.header_tables import Catalogue, HeaderColumn, HeaderTable
from schemagen.ingest.session import Session
from schemagen.inventory.select import matches
from schemagen.tables.model import Column, ColumnType
from schemagen.tables.vocabulary import Vocabulary, read_vocabulary

__all__ = ["Asked", "expand_patterns", "find_asked"]

Place = tuple[str, str]
"""An extension and a keyword."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Asked:
    """A keyword that is asked for.

    Attributes
    ----------
    column : Column
        Its meaning: `Column.name` and `Column.keyword` are the keyword; its unit is empty if tables
        disagree.
    declared : bool
        Whether a table has a column for it. If none has, its values can have any type.
    units : tuple of str
        The units that tables have for it, as VOUnit spells them, the most frequent first. Some may
        name none.
    names : Mapping of str to Mapping of str to frozenset of str
        By filetype and extension, its other names there.
    copied : Mapping of tuple of str to tuple of tuple of str
        By filetype, extension and keyword, the former places whose cards a column has copies of,
        as extension and keyword, latest first.
    """

    column: Column
    declared: bool
    units: tuple[str, ...] = ()
    names: Mapping[str, Mapping[str, frozenset[str]]] = field(default_factory=dict)
    copied: Mapping[tuple[str, str, str], tuple[Place, ...]] = field(default_factory=dict)

    def __str__(self) -> str:
        return self.column.keyword

    def list_names(self, filetype: str, extension: str) -> tuple[str, ...]:
        """Return its names in an extension of a filetype, its own first."""
        own = self.column.keyword
        others = self.names.get(filetype, {}).get(extension, frozenset())
        return (own, *sorted(others - {own}))


def expand_patterns(catalogue: Catalogue, keywords: Iterable[str]) -> tuple[str, ...]:
    """Replace patterns by the keywords that match; a name stays, whether tables have it or not."""
    known = {column.keyword for table in catalogue.tables for column in table.columns}
    found: dict[str, None] = {}
    for keyword in keywords:
        name = keyword.upper()
        if "*" in name or "?" in name:
            found |= dict.fromkeys(sorted(each for each in known if matches(each, (name,))))
        else:
            found[name] = None
    return tuple(found)


def find_asked(
    session: Session, catalogue: Catalogue, filetypes: Collection[str], keywords: Sequence[str]
) -> tuple[Asked, ...]:
    """Find what keywords mean in some filetypes, and the names under which files have them.

    Parameters
    ----------
    session : Session
        A session with the database.
    catalogue : Catalogue
        Its header tables.
    filetypes : collection of str
        The filetypes.
    keywords : sequence of str
        The keywords, in upper case.

    Returns
    -------
    tuple of Asked
        One for each keyword, in their order.
    """
    tables = [
        (filetype, table)
        for filetype in filetypes
        for parts in catalogue.of_filetype(filetype).values()
        for table in parts
    ]
    homes = _index(tables)
    vocabulary = read_vocabulary()
    return tuple(
        _describe(session, catalogue, vocabulary, keyword, homes.get(keyword, ()))
        for keyword in keywords
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class _Home:
    """A column of a keyword.

    Attributes
    ----------
    filetype : str
        The filetype of its table.
    table : HeaderTable
        Its table.
    column : HeaderColumn
        The column.
    former : tuple of tuple of str
        Its former places that the release has not declared anew, as extension and keyword.
    """

    filetype: str
    table: HeaderTable
    column: HeaderColumn
    former: tuple[Place, ...]

    @property
    def names(self) -> frozenset[str]:
        """Its keyword, and the former ones."""
        return frozenset({self.column.keyword, *(name for _, name in self.former)})


def _index(tables: Sequence[tuple[str, HeaderTable]]) -> Mapping[str, Sequence[_Home]]:
    """Return the columns of each keyword, present or former."""
    declared = {
        (filetype, table.extension, column.keyword)
        for filetype, table in tables
        for column in table.columns
        if not column.retired
    }
    found: dict[str, list[_Home]] = {}
    for filetype, table in tables:
        for column in table.columns:
            former = tuple(each for each in column.former if (filetype, *each) not in declared)
            home = _Home(filetype=filetype, table=table, column=column, former=former)
            for name in home.names if former else (column.keyword,):
                found.setdefault(name, []).append(home)
    return found


def _describe(
    session: Session,
    catalogue: Catalogue,
    vocabulary: Vocabulary,
    keyword: str,
    found: Sequence[_Home],
) -> Asked:
    names: dict[str, dict[str, set[str]]] = {}
    copied: dict[tuple[str, str, str], tuple[Place, ...]] = {}
    for home in found:
        extension, own = home.table.extension, home.column.keyword
        here = names.setdefault(home.filetype, {})
        for place, name in ((extension, own), *home.former):
            here.setdefault(place, set()).add(name)
        if home.former:
            copied[home.filetype, extension, own] = home.former
    homes = [(home.table.name, home.column) for home in found]
    if not homes:  # other filetypes may have it, of which there are no files
        homes = [
            (table.name, column)
            for table in catalogue.tables
            for column in table.columns
            if keyword in (column.keyword, *(name for _, name in column.former))
        ]
    meaning = _read_meaning(session, vocabulary, homes)
    return Asked(
        column=Column(
            name=keyword,
            keyword=keyword,
            type=_unite({column.type for _, column in homes}),
            title=meaning.title,
            paths=meaning.paths,
            unit=meaning.units[0] if len(meaning.units) == 1 else "",
            enum=meaning.enum,
        ),
        declared=bool(homes),
        units=meaning.units,
        names={
            filetype: {extension: frozenset(known) for extension, known in here.items()}
            for filetype, here in names.items()
        },
        copied=copied,
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class _Meaning:
    title: str = ""
    paths: tuple[str, ...] = ()
    units: tuple[str, ...] = ()
    enum: tuple[Any, ...] = ()


def _read_meaning(
    session: Session, vocabulary: Vocabulary, homes: Sequence[tuple[str, HeaderColumn]]
) -> _Meaning:
    """Read what most columns of a keyword mean; the allowed values are those of all."""
    if not homes:
        return _Meaning()
    kept = {(table, column.name): column.type for table, column in homes}
    keywords = sorted({column.keyword for _, column in homes})
    marks = ", ".join("?" * len(keywords))
    query = (
        "SELECT table_name, column_name, title, unit, enum, paths FROM schemagen_columns"
        f" WHERE keyword IN ({marks}) ORDER BY table_name, column_name"
    )
    titles: Counter[str] = Counter()
    units: Counter[str] = Counter()
    values: dict[Any, None] = {}
    described: dict[str, tuple[str, ...]] = {}
    bounded = True
    for table, column, title, unit, held, paths in session.query(query, *keywords):
        kind = kept.get((table, column))
        if kind:
            titles[title or ""] += 1
            meant = Column(name=column, type=kind, title=title or "", unit=unit or "")
            spelled = vocabulary.find_unit(meant) or unit
            units.update([spelled] if spelled else [])
            described[title or ""] = read_list(paths)
            enum = read_list(held)
            bounded = bounded and bool(enum)
            values |= dict.fromkeys(enum)
    ((title, _),) = titles.most_common(1) or [("", 0)]
    return _Meaning(
        title=title,
        paths=described.get(title, ()),
        units=tuple(unit for unit, _ in units.most_common()),
        enum=tuple(values) if bounded else (),
    )


_UNITED: Mapping[frozenset[ColumnType], ColumnType] = {
    frozenset({ColumnType.INTEGER, ColumnType.NUMBER}): ColumnType.NUMBER,
    frozenset({ColumnType.DATE, ColumnType.TIMESTAMP}): ColumnType.TIMESTAMP,
}


def _unite(types: Collection[ColumnType]) -> ColumnType:
    """Return the type that holds the values of all types."""
    if len(types) == 1:
        return next(iter(types))
    return _UNITED.get(frozenset(types), ColumnType.TEXT)
