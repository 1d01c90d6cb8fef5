"""Cards under a former name or in a former extension → copies in the columns of today.

A keyword may be renamed, or move to another extension. A file of an earlier release has it under
the former name. Its card stays where it is: with its own header, under its own name. The column of
the present name gets a copy, so that a query finds the values of all files there. A header that is
rebuilt has the card and not the copy.

A file may have both names. Then the column has the value of the present one, and its card is in
``other_keywords``, too: that tells it from a copy.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from functools import lru_cache
from itertools import chain

from schemagen.fits.cards import Value
from schemagen.fits.header import Header
from schemagen.ingest.header_tables import Catalogue, HeaderColumn, HeaderTable
from schemagen.inventory.model import PRIMARY

__all__ = ["FormerCards", "FormerNames", "former_names_of"]


@dataclass(frozen=True, slots=True, kw_only=True)
class FormerNames:
    """The former names of the columns of a filetype.

    Attributes
    ----------
    wanted : Mapping of str to frozenset of str
        For each extension, the keywords of which a column has a copy, or may have one.
    declared : frozenset of tuple of str
        Those which the database's release declares anew, by extension and keyword. They mean
        something else than before, and are not copied.
    """

    wanted: Mapping[str, frozenset[str]] = field(default_factory=dict)
    declared: frozenset[tuple[str, str]] = frozenset()

    def find(self, headers: Iterable[Header]) -> FormerCards:
        """Find the cards of a file that have a former name."""
        found: dict[tuple[str, int, str], Value] = {}
        for header in headers if self.wanted else ():
            name = header.name
            wanted = self.wanted.get(name)
            if wanted and not wanted.isdisjoint(header.card_types.keywords):
                version = _version_in(name, header.version)
                for keyword, value in header.cards:
                    if keyword in wanted:
                        found.setdefault((name, version, keyword), value)
        return FormerCards(names=self, values=found)


@dataclass(frozen=True, slots=True, kw_only=True)
class FormerCards:
    """The cards of a file that have a former name.

    Attributes
    ----------
    names : FormerNames
        The former names of the columns of its filetype.
    values : Mapping of tuple to Value
        The first value by extension, EXTVER and keyword.
    """

    names: FormerNames
    values: Mapping[tuple[str, int, str], Value]

    def list_of(self, column: HeaderColumn, version: int) -> Iterator[Value]:
        """Yield the values under the former names of a column, latest name first.

        Parameters
        ----------
        column : HeaderColumn
            The column.
        version : int
            EXTVER of the header. What was in PRIMARY is for all versions.
        """
        yield from (value for _, value in self._look_up(column, version))

    def list_copied(self, column: HeaderColumn, version: int) -> Iterator[Value]:
        """Yield those of `list_of` that are copied: the column has the first that fits."""
        for place, value in self._look_up(column, version):
            if place not in self.names.declared:
                yield value

    def _look_up(
        self, column: HeaderColumn, version: int
    ) -> Iterator[tuple[tuple[str, str], Value]]:
        for extension, keyword in column.former:
            key = extension, _version_in(extension, version), keyword
            if key in self.values:
                yield (extension, keyword), self.values[key]


def _version_in(extension: str, version: int) -> int:
    return 1 if extension == PRIMARY else version


def former_names_of(catalogue: Catalogue, filetype: str) -> FormerNames:
    """Return the former names of the columns of a filetype."""
    tables = catalogue.of_filetype(filetype)
    return _read_former_names(tuple(chain.from_iterable(tables.values())))


@lru_cache(maxsize=256)
def _read_former_names(listed: tuple[HeaderTable, ...]) -> FormerNames:
    wanted: dict[str, set[str]] = {}
    for table in listed:
        for column in table.renamed:
            for extension, keyword in column.former:
                wanted.setdefault(extension, set()).add(keyword)
    if not wanted:
        return FormerNames()
    declared = frozenset(
        (table.extension, column.keyword)
        for table in listed
        for column in table.columns
        if not column.retired and column.keyword in wanted.get(table.extension, ())
    )
    return FormerNames(
        wanted={extension: frozenset(keywords) for extension, keywords in wanted.items()},
        declared=declared,
    )
