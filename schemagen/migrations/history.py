"""Follow keywords from release to release.

A keyword is followed by what `compare` finds: through renames, which the datamodel path shows, and
through moves to another extension. A keyword that is removed from an extension and later added
again under the same name continues its history.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from fnmatch import fnmatchcase
from itertools import chain

from schemagen.errors import SchemagenError
from schemagen.inventory.display import write_line
from schemagen.inventory.model import Inventory
from schemagen.inventory.override import Override
from schemagen.inventory.select import name_nearest
from schemagen.migrations.changes import Diff
from schemagen.migrations.compare import Comparison
from schemagen.migrations.lives import FOLLOWED, Life, Stage, Tracer
from schemagen.migrations.shared_columns import SharedColumns
from schemagen.tables.header_columns import HeaderColumns
from schemagen.tables.layout import HeaderTables
from schemagen.tables.model import Column, Database, Table

__all__ = ["ReleaseChange", "follow", "to_json", "walk_releases"]


@dataclass(frozen=True, slots=True, kw_only=True)
class ReleaseChange:
    """A release and its changes.

    Attributes
    ----------
    version : str
        The release.
    database : Database
        Its database.
    diff : Diff or None
        Its changes; None for the first release, and if nothing changes.
    first : bool
        Whether it is the first release of the history.
    """

    version: str
    database: Database
    diff: Diff | None = None
    first: bool = False

    @property
    def new_tables(self) -> tuple[Table, ...]:
        """The tables that the release before does not share with it."""
        if self.first or self.diff is None:
            return self.database.tables if self.first else ()
        older = {table.name: table for table in self.diff.older.tables}
        return tuple(t for t in self.database.tables if older.get(t.name) is not t)

    def __str__(self) -> str:
        return self.version

    def __repr__(self) -> str:
        changes = "first release" if self.first else f"{len(self.diff or ())} changes"
        return write_line("ReleaseChange", f"{self}: {changes}")


def walk_releases(
    inventories: Iterable[Inventory],
    overrides: Iterable[Override] = (),
    filetypes: tuple[str, ...] = (),
) -> Iterator[ReleaseChange]:
    """Compare each release with the one before it.

    Parameters
    ----------
    inventories : iterable of Inventory
        Their inventories, oldest release first.
    overrides : iterable of Override, optional
        Decisions about renames and moves.
    filetypes : tuple of str, optional
        The filetypes to compare; all if empty.

    Yields
    ------
    ReleaseChange
        One for each release. Its tables and columns do not say since when they exist, so that
        releases share those that stay the same.
    """
    before: tuple[Inventory, Database] | None = None
    headers = HeaderTables(HeaderColumns(), dated=False)
    comparison = Comparison(overrides)
    for inventory in inventories:
        kept = tuple(f for f in inventory.filetypes if not filetypes or f.name in filetypes)
        version = inventory.pipeline_version
        if before and before[0].filetypes == kept:
            yield ReleaseChange(version=version, database=before[1])
            continue
        inventory = replace(inventory, filetypes=kept)
        database = headers.lay_out(inventory)
        if before is None:
            yield ReleaseChange(version=version, database=database, first=True)
        else:
            found = comparison.compare(before[1], database)
            yield ReleaseChange(
                version=version, database=database, diff=found if found.changes else None
            )
        before = inventory, database


def follow(steps: Sequence[ReleaseChange], name: str, *, part: str = "") -> tuple[Life, ...]:
    """Follow keywords through the releases.

    Parameters
    ----------
    steps : sequence of ReleaseChange
        The releases, oldest first.
    name : str
        A keyword, or a datamodel path if it has a dot. It may be a former name. Case does not
        matter; ``*`` and ``?`` stand for any characters.
    part : str, optional
        The filetypes and instruments that the releases were narrowed to, for the error.

    Returns
    -------
    tuple of Life
        One for each filetype and extension that has the keyword, also where it never had the former
        name that is given.

    Raises
    ------
    SchemagenError
        If no release has such a keyword.
    """
    every = dict.fromkeys(
        SharedColumns(columns=table.columns) for each in steps for table in each.new_tables
    )
    distinct = dict.fromkeys(chain.from_iterable(each.columns for each in every))
    columns = [column for column in distinct if column.keyword]
    matches = _make_matcher(name, columns)
    matching = {column.keyword for column in columns if matches(column)}
    if not matching:
        known = chain.from_iterable(c.paths if "." in name else (c.keyword,) for c in columns)
        among = f" in files of {part}" if part else ""
        raise SchemagenError(
            f"no release from {steps[0]} to {steps[-1]} has a keyword {name!r}{among}",
            hint=name_nearest(name, known),
        )
    names = _add_other_names(matching, steps)
    picked = {each: [c for c in each.columns if c.keyword in names] for each in every}
    tracer = Tracer(picked)
    for each in steps:
        if each.diff or each.first:
            made = each.diff.changes if each.diff else ()
            tracer.advance(each.version, each.database.tables, made)
    lives = tracer.lives
    if "." not in name and names == matching:
        return lives
    found = tuple(life for life in lives if any(map(matches, life.columns)))
    if "." in name:
        return found
    latest = {str(life) for life in found}
    return tuple(life for life in lives if str(life) in latest)


def _make_matcher(name: str, columns: Iterable[Column]) -> Callable[[Column], bool]:
    """Return a function that returns whether one of some columns matches a name."""
    if "." in name:
        path = name.lower()
        return lambda column: any(fnmatchcase(other.lower(), path) for other in column.paths)
    known = {column.keyword for column in columns}
    keyword = name.upper()
    matching = frozenset(other for other in known if fnmatchcase(other, keyword))
    return lambda column: column.keyword in matching


def _add_other_names(names: set[str], steps: Iterable[ReleaseChange]) -> set[str]:
    """Add the earlier and later names of keywords."""
    changes = chain.from_iterable(each.diff.changes for each in steps if each.diff)
    pairs = {
        frozenset((change.old.keyword, change.new.keyword))
        for change in changes
        if isinstance(change, FOLLOWED)
    }
    found = {*names}
    while more := {name for pair in pairs if pair & found for name in pair} - found:
        found |= more
    return found


def to_json(steps: Sequence[ReleaseChange], lives: Iterable[Life]) -> dict[str, object]:
    """Return the histories of keywords as JSON values. The form is stable.

    ::

        {"from": "0.17.0", "to": "3.0.0", "keywords": [
           {"keyword": "NRIMDTPT", "histories": [
              {"filetypes": ["rate", "cal"], "stages": [
                 {"since": "0.17.0", "extension": "PRIMARY", "keyword": "NDITHPTS",
                  "type": "string", "unit": null, "title": "…", "enum": null, "paths": […]},
                 {"since": "1.2.1", "extension": "PRIMARY", "keyword": "NRIMDTPT", …}]}]}]}

    A keyword has its latest name. Filetypes with the same history share it. A stage holds from its
    release on. If the release removes the keyword, all values from `keyword` on are null.
    """
    keywords: dict[str, dict[str, dict[str, list[object]]]] = {}
    for life in lives:
        stages: list[object] = [_stage_to_json(stage) for stage in life.stages]
        histories = keywords.setdefault(str(life), {})
        entry = histories.setdefault(repr(stages), {"filetypes": [], "stages": stages})
        entry["filetypes"].append(life.filetype)
    return {
        "from": steps[0].version,
        "to": steps[-1].version,
        "keywords": [
            {"keyword": keyword, "histories": list(keywords[keyword].values())}
            for keyword in sorted(keywords)
        ],
    }


def _stage_to_json(stage: Stage) -> dict[str, object]:
    column = stage.column
    return {
        "since": stage.since,
        "extension": stage.table.extension,
        "keyword": column and column.keyword,
        "type": column and (column.declared or None),
        "unit": column and (column.unit or None),
        "title": column and column.title,
        "enum": column and (list(column.enum) or None),
        "paths": column and list(column.paths),
    }
