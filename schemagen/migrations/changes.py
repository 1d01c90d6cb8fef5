"""The changes from one database to another, with a class for each kind.

A change has its risk, its reverse and what it does to the columns of its tables. SQL, reports and
JSON are made from it.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import TypeAlias

from schemagen.inventory.display import write_line
from schemagen.migrations.base_change import BaseChange, ColumnPair, Risk
from schemagen.migrations.column_changes import (
    ASPECTS,
    AddColumn,
    AddIndex,
    ColumnChange,
    DropIndex,
    MoveColumn,
    Recomment,
    RenameColumn,
    RetireColumn,
    Retype,
)
from schemagen.migrations.table_changes import (
    AddPartition,
    AddTable,
    RetirePartition,
    RetireTable,
)
from schemagen.migrations.wording import Event, phrase
from schemagen.tables.model import Database

__all__ = [
    "ASPECTS",
    "AddColumn",
    "AddIndex",
    "AddPartition",
    "AddTable",
    "Ambiguity",
    "BaseChange",
    "Change",
    "ColumnChange",
    "ColumnPair",
    "Diff",
    "DropIndex",
    "KeywordPlace",
    "MoveColumn",
    "Recomment",
    "RenameColumn",
    "RetireColumn",
    "RetirePartition",
    "RetireTable",
    "Retype",
    "Risk",
]

Change: TypeAlias = (
    AddTable
    | RetireTable
    | AddPartition
    | RetirePartition
    | AddColumn
    | RetireColumn
    | RenameColumn
    | MoveColumn
    | Retype
    | Recomment
    | AddIndex
    | DropIndex
)
"""One change from a database to another. mypy checks that code which treats each kind by itself
covers them all."""


@dataclass(frozen=True, slots=True, kw_only=True)
class KeywordPlace:
    """A keyword of an extension.

    Attributes
    ----------
    extension, keyword : str
        Their names.
    """

    extension: str
    keyword: str

    def __str__(self) -> str:
        return phrase("keyword of an extension", self.keyword, self.extension)


@dataclass(frozen=True, slots=True, kw_only=True)
class Ambiguity:
    """Keywords that may have been renamed or moved, which overrides.yaml has to decide.

    Attributes
    ----------
    filetype : str
        The filetype that has them.
    olds, news : tuple of KeywordPlace
        Keywords that are removed, and those that they may have become.
    """

    filetype: str
    olds: tuple[KeywordPlace, ...]
    news: tuple[KeywordPlace, ...]

    @property
    def event(self) -> Event:
        """What may have happened, as fields."""
        extensions = {place.extension for place in (*self.olds, *self.news)}
        if len(extensions) > 1:
            olds, news = (", ".join(map(str, places)) for places in (self.olds, self.news))
            return Event(key="may be moved", names=(olds, news))
        olds, news = (
            ", ".join(place.keyword for place in places) for places in (self.olds, self.news)
        )
        return Event(key="may be renamed", names=(olds, *extensions, news))

    @property
    def sentence(self) -> str:
        """A text for people. It leaves out the filetype, which is often one of many."""
        return str(self.event)

    def __str__(self) -> str:
        return phrase("in an extension", self.filetype, self.sentence)


@dataclass(frozen=True, slots=True, kw_only=True)
class Diff:
    """The changes from one database to another.

    Attributes
    ----------
    older, newer : Database
        The two databases.
    changes : tuple of Change
        The changes of tables, then those of columns, in the order of the newer database.
    ambiguous : tuple of Ambiguity
        Keywords that may have been renamed or moved. Until a decision, they are among the changes
        as removed and added.
    """

    older: Database
    newer: Database
    changes: tuple[Change, ...]
    ambiguous: tuple[Ambiguity, ...]

    def __iter__(self) -> Iterator[Change]:
        return iter(self.changes)

    def __len__(self) -> int:
        return len(self.changes)

    def __repr__(self) -> str:
        return write_line(type(self).__name__, self.title)

    @property
    def title(self) -> str:
        """The two releases, and the number of changes."""
        number = f"{len(self)} change{'' if len(self) == 1 else 's'}"
        return f"jwst {self.older.pipeline_version} → {self.newer.pipeline_version}: {number}"
