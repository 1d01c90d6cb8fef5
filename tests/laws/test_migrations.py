"""The laws of migrations over the real history, on real servers.

A database is made at 1.0.0, filled, and carried through all releases that change something; what
it holds and what it is at each is compared with what the changes say.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from functools import cache
from itertools import pairwise
from typing import Any

import pytest
import sqlalchemy as sa

from schemagen.migrations.changes import AddIndex, DropIndex, RenameColumn
from schemagen.migrations.migration import Migration
from schemagen.output.migrations import render_chain
from schemagen.tables.engines import DIALECTS
from schemagen.tables.model import Column, Table, name_column
from schemagen.tables.model import Database as Plan
from tests.conftest import ENGINES, MIGRATIONS
from tests.support import live, samples, walk
from tests.support.changes import KINDS
from tests.support.databases import without_retired
from tests.support.engine import Database, Engine
from tests.support.walk import FIRST, LAST, VERSIONS, Held, Walk, chain, known, restrict

pytestmark = pytest.mark.network

FEW = ("trapsfilled", "c1d", "x1d", "ami")
"""Filetypes that together know every kind of change."""

FIGURES = (
    *("links up", "links down", *(kind.__name__ for kind in KINDS), "long jumps"),
    *("rows compared", "values compared", "values counted", "differences"),
)
"""What is counted on each engine; links and changes once for each filetype."""


@pytest.fixture
def counts(record_property: Callable[[str, object], None]) -> dict[str, int]:
    """Count what a test tries, for the table at the end of a run, also where the test fails."""
    counts = dict.fromkeys(FIGURES, 0)
    record_property(MIGRATIONS, counts)
    return counts


LOCAL = {AddIndex, DropIndex}
"""Changes that no release makes: our own indexes have come with a layout, others are local."""


def test_the_few_filetypes_know_every_kind_of_change() -> None:
    changes = [change for migration in chain().migrations for change in migration.diff.changes]
    few = {type(change) for change in changes if change.table.filetype in FEW}
    assert few == {type(change) for change in changes} == {*KINDS} - LOCAL


def test_the_repository_holds_the_scripts_that_the_walk_runs() -> None:
    tree = samples.ROOT / "generated"
    if not (tree / "migrations").exists():
        pytest.skip("the repository holds no migrations yet")
    held = {
        path.relative_to(tree).as_posix(): path.read_text("utf-8")
        for path in (tree / "migrations").rglob("*.*")
    }
    record = known().reader.pins.keywords
    written = render_chain(chain(), DIALECTS, samples.TEMPLATES, record)
    pages = {page.path: page.text for page in written}
    assert held.keys() == pages.keys()
    assert [path for path, text in pages.items() if held[path] != text] == []


# The whole way


def is_older(engine: Engine) -> bool:
    """Return whether a newer version of the engine is tested too."""
    return any(e.dialect == engine.dialect for e in ENGINES[ENGINES.index(engine) + 1 :])


def choose(engine: Engine) -> tuple[str, ...]:
    """Choose a few filetypes, and fewer if a newer version of the engine is tested too."""
    return FEW[:2] if is_older(engine) else FEW


def separate(engine: Engine) -> list[tuple[str, ...]]:
    """Choose a few filetypes, and put them into databases that an engine changes quickly.

    SQLite looks through the whole schema for a column that is added, and several times for one
    that is dropped: with the long tables each by themselves it takes a fifth of the time.
    """
    if engine.dialect == "sqlite":
        return [("trapsfilled", "ami"), ("c1d",), ("x1d",)]
    return [choose(engine)]


Share = tuple[tuple[str, ...], bool]
"""Filetypes to walk with, in a database of their own, and whether to walk back."""


def share(engine: Engine) -> list[Share]:
    """Share out the filetypes. With all at once the very scripts of the chain are run."""
    releases = map(known().database, VERSIONS)
    every = tuple(dict.fromkeys(name for release in releases for name in release.filetypes))
    if engine.dialect == "sqlite":
        rest = [name for name in every if name not in FEW]
        parts = (tuple(rest[start : start + 3]) for start in range(0, len(rest), 3))
        return [*((few, True) for few in separate(engine)), *((part, False) for part in parts)]
    if engine.dialect == "mariadb":
        return [(every, False), (FEW, True)]
    return [(choose(engine) if is_older(engine) else every, True)]


@pytest.mark.long
def test_a_walk_through_the_history_keeps_every_value_there_and_back(
    engine: Engine, counts: dict[str, int]
) -> None:
    walked: set[str] = set()
    for filetypes, back in share(engine):
        with Walk(engine.fresh(), known().database(FIRST), filetypes, counts) as database:
            database.insert(database.pick())
            database.assert_schema()
            first = database.recall(database.pick())
            steps = list(climb(database, closely=FEW if back else ()))
            database.insert(database.pick())
            look_around(database)
            counts["links up"] = len(steps)
            for change in (change for step in steps for change in step[0].diff.changes):
                if change.table.filetype not in walked:
                    database.count(change.kind)
            if back:
                walk_back(database, steps, closely=FEW)
                database.assert_rows(first, [1])
                counts["links down"] = len(steps)
        walked |= {*filetypes}


Step = tuple[Migration, Plan, int, Held]
"""A migration, the database before it, and its newest and oldest rows in what changes."""


def climb(database: Walk, closely: tuple[str, ...]) -> Iterator[Step]:
    """Migrate through the whole history, with new rows before each step; check some closely."""
    for migration in (restrict(each, database.filetypes) for each in chain().migrations):
        names = walk.changed_columns(migration.diff)
        database.insert(database.pick(names), migration.diff.changes)
        wave, before = database.waves, database.union
        held = database.recall(database.pick(names), [1, wave])
        database.climb(migration)
        tables = database.pick(names)
        close = [table for table in tables if table.filetype in closely]
        database.assert_columns(close)
        database.assert_dictionary(close)
        compare(database, migration, database.recall(tables, [1, wave]), wave, closely)
        yield migration, before, wave, held


def compare(
    database: Walk, migration: Migration, held: Held, wave: int, closely: tuple[str, ...]
) -> None:
    """Look at the oldest and newest rows after a step: at some by value, at others in numbers."""
    database.assert_release()
    database.assert_filetypes()
    close = {table.name for table in database.pick(held) if table.filetype in closely}
    database.assert_rows({name: held[name] for name in close}, [1, wave])
    rest = {name: held[name] for name in held.keys() - close}
    database.assert_counts(rest, [1, wave], migration.diff)


def walk_back(database: Walk, steps: list[Step], closely: tuple[str, ...]) -> None:
    """Undo all steps; what is there at the top is there at the bottom, somewhere."""
    tables, top = database.pick(), database.recall(database.pick(), [database.waves])
    for migration, before, wave, held in reversed(steps):
        database.descend(migration, before)
        compare(database, migration, held, wave, closely)
    database.assert_schema()
    database.assert_dictionary()
    assert_kept(database, tables, top)


def look_around(database: Walk) -> None:
    """Compare all that a database is and holds."""
    database.assert_schema()
    database.assert_dictionary()
    database.assert_release()
    database.assert_rows(database.recall(database.pick()))


def assert_kept(database: Walk, tables: list[Table], held: Held) -> None:
    """Find every value under its keyword: in a column, beside it, or in a header of its own."""
    headers = read_headers(database)
    there = {table.name: table for table in database.pick()}
    renames = {
        change.new.keyword: change.old.keyword
        for migration in chain().migrations
        for change in migration.diff.changes
        if isinstance(change, RenameColumn)
    }
    rows = {name: walk.read(database.connection, table) for name, table in there.items()}
    lost = []
    for table in tables:
        primary = there.get(f"{name_column(table.filetype)}_primary")
        for (file, version), row in held[table.name].items():
            places = [headers.get((file, table.extension, version), {})]
            # what a column of PRIMARY was copied to is not kept twice
            for place, number in ((there.get(table.name), version), (primary, 1)):
                if place and (found := rows[place.name].get((file, number), {})):
                    places += [list_cards(place, found), found["other_keywords"] or {}]
            wanted = [*list_cards(table, row).items(), *(row["other_keywords"] or {}).items()]
            for keyword, value in wanted:
                names = {keyword, renames.get(keyword, keyword)}
                said = {walk.tell(p[n]) for p in places for n in names if n in p}
                if walk.tell(value) not in said:
                    lost.append((table.name, file, version, keyword, value))
    database.count("differences", len(lost))
    assert lost[:3] == []


def list_cards(table: Table, row: walk.Row) -> walk.Row:
    """Return the values of the columns of a row, by keyword."""
    return {
        column.keyword: row[column.name]
        for column in table.columns
        if column.keyword and row[column.name] is not None
    }


def read_headers(database: Walk) -> dict[tuple[int, str, int], dict[str, Any]]:
    """Read the headers that have no table, by file, extension and EXTVER."""
    names = ("dataset_id", "extension_name", "extension_version")
    table = sa.table("other_headers", *map(sa.column, names), sa.column("header", sa.JSON()))
    return {
        (row[0], row[1], row[2]): row[3] for row in database.connection.execute(sa.select(table))
    }


# Long jumps

each_jump = pytest.mark.parametrize(("first", "last"), [(FIRST, LAST), ("1.6.2", "2.0.1")])


@cache
def plan_jump(first: str, last: str) -> Migration:
    """Plan the migration of all filetypes from a release to a later one."""
    migration = known().migrate(first, last)
    assert migration is not None
    return migration


@cache
def jump(first: str, last: str, filetypes: tuple[str, ...]) -> Migration:
    """Plan the migration of a few filetypes from a release to a later one."""
    return restrict(plan_jump(first, last), filetypes)


@each_jump
def test_a_jump_there_and_back_and_there_makes_what_a_build_makes_and_keeps_every_value(
    engine: Engine, counts: dict[str, int], first: str, last: str
) -> None:
    for filetypes in separate(engine):
        jump_twice(engine, jump(first, last, filetypes), filetypes, counts)
    counts["long jumps"] = 1


def jump_twice(
    engine: Engine, migration: Migration, filetypes: tuple[str, ...], counts: dict[str, int]
) -> None:
    """Migrate a filled database there, back and there."""
    with Walk(engine.fresh(), migration.diff.older, filetypes, counts) as database:
        for _ in range(2):
            database.insert(database.pick(), migration.diff.changes)
        before, held = database.union, database.recall(database.pick())
        shape = reflect(database.place)
        database.climb(migration)
        look_around(database)
        built = build(engine, database.union)
        assert live.differences(reflect(database.place), built) == []
        database.insert(database.pick())
        tables, top = database.pick(), database.recall(database.pick(), [database.waves])
        database.descend(migration, before)
        database.held = held
        database.assert_schema()
        database.assert_dictionary()
        database.assert_rows(held, [1, 2])
        assert live.differences(reflect(database.place), shape) == []
        database.climb(migration)
        database.assert_schema()
        database.assert_dictionary()
        database.assert_rows(database.held, [1, 2])
        assert_kept(database, tables, top)


def build(engine: Engine, plan: Plan) -> set[live.Thing]:
    """Reflect what the DDL of a database creates."""
    place = engine.fresh()
    place.load(*samples.scripts(plan, engine.dialect))
    shape = reflect(place)
    place.drop()
    return shape


def reflect(place: Database) -> set[live.Thing]:
    """Return the whole structure of a database, without the order of columns."""
    return {
        (kind, name, fact[1:] if kind == "column" else "" if kind == "view" else fact)
        for kind, name, fact in live.reflect(place)
    }


@pytest.mark.long
def test_many_steps_lead_where_one_does(engine: Engine) -> None:
    """All releases in turn make what the jump makes, and what was there meanwhile, retired."""
    direct = jump(FIRST, LAST, filetypes := FEW[:2])
    with (
        Walk(engine.fresh(), direct.diff.older, filetypes) as long,
        Walk(engine.fresh(), direct.diff.older, filetypes) as short,
    ):
        for database in (long, short):
            database.insert(database.pick(), direct.diff.changes)
        for migration in (restrict(each, filetypes) for each in chain().migrations):
            long.climb(migration)
        short.climb(direct)
        for database in (long, short):
            look_around(database)
        assert know(long.union) == know(short.union)
        meanwhile = {t.name: t for t in long.pick()}
        for table in short.pick():
            other = meanwhile.pop(table.name)
            assert bool(table.retired) == bool(other.retired)
            rows = walk.read(short.connection, table), walk.read(long.connection, other)
            assert rows[0].keys() == rows[1].keys()
            if table.retired:
                continue  # its columns may have changed before it went
            assert {c.name for c in table.columns} <= {c.name for c in other.columns}
            for key, row in rows[0].items():
                assert gather(table, row) == gather(other, rows[1][key])
        assert all(table.retired for table in meanwhile.values())


def know(plan: Plan) -> dict[str, set[Column]]:
    """Return the columns of a database that are not retired, without their first release."""
    return {
        table.name: {replace(column, since="") for column in table.columns}
        for table in samples.header_tables(without_retired(plan))
    }


def gather(table: Table, row: walk.Row) -> walk.Row:
    """Return all cards of a row, whichever column holds them."""
    return {**(row["other_keywords"] or {}), **list_cards(table, row)}


# Values that do not fit

ODD = (*walk.COUNTS, " 7", "12.0", "+4", "-0", "٣", "5\n", "0x10", "1_000")


def test_a_text_that_is_no_plain_integer_is_kept_as_it_is(engine: Engine) -> None:
    migration = jump("1.2.0", "1.2.1", ("rate",))
    with Walk(engine.fresh(), migration.diff.older, ["rate"]) as database:
        (table,) = database.pick(["rate_primary"])
        for _ in ODD:
            database.insert([table])
        texts = dict(zip(database.held[table.name], ODD, strict=True))
        for (file, _), text in texts.items():
            query = sa.text(f"UPDATE rate_primary SET ndithpts = :t WHERE dataset_id = {file}")
            database.connection.execute(query, {"t": text})
        database.load(walk.scripts(migration, engine.dialect)["up"])
        (after,) = samples.header_tables(narrow_to(migration.diff.newer, table.name))
        for key, row in walk.read(database.connection, after).items():
            kept = row["other_keywords"].get("NDITHPTS", str(row["nrimdtpt"]))
            assert kept == texts[key]
            assert row["nrimdtpt"] in {None, value(texts[key])}
        database.load(walk.scripts(migration, engine.dialect)["down"])
        for key, row in walk.read(database.connection, table).items():
            assert row == database.held[table.name][key] | {"ndithpts": texts[key]}


def narrow_to(plan: Plan, name: str) -> Plan:
    return replace(plan, tables=tuple(table for table in plan.tables if table.name == name))


def value(text: str) -> float | None:
    try:
        return float(text)
    except ValueError:
        return None


# What is retired


@pytest.mark.parametrize(
    ("first", "last", "told"),
    [("1.1.0", "1.2.0", False), ("1.13.4", "1.14.0", True)],
)
def test_a_contract_drops_what_is_retired_only_where_it_is_empty_or_told_to(
    engine: Engine, first: str, last: str, told: bool
) -> None:
    filetypes = ("trapsfilled", "ami", "segm")
    migration = jump(first, last, filetypes)
    contract = walk.scripts(migration, engine.dialect)["contract"]
    with Walk(engine.fresh(), migration.diff.older, filetypes) as database:
        database.insert(database.pick())
        database.climb(migration)
        gone = list_retired(database.union)
        with pytest.raises(AssertionError, match="holds values") as refusal:
            database.load(contract)
        if engine.dialect != "sqlite":  # whose messages cannot be put together
            assert any(name in str(refusal.value) for name in gone)
        look_around(database)
        if not told:
            for name, columns in gone.items():
                emptied = ", ".join(f"{column} = NULL" for column in columns)
                query = f"UPDATE {name} SET {emptied}" if columns else f"DELETE FROM {name}"
                database.connection.exec_driver_sql(query)
        database.load(*([live.DROP_VALUES[engine.dialect]] if told else []), contract)
        newer = migration.diff.newer
        database.union = settle(database.union, newer)
        database.held = {
            table.name: {
                key: {c.name: row[c.name] for c in table.columns}
                for key, row in database.held[table.name].items()
            }
            for table in database.pick()
        }
        look_around(database)
        assert live.differences(reflect(database.place), build(engine, newer)) == []


def list_retired(plan: Plan) -> dict[str, list[str]]:
    """List the columns that are retired by their tables; none of a table that is retired."""
    found = {
        table.name: [] if table.retired else [c.name for c in table.columns if c.retired]
        for table in samples.header_tables(plan)
    }
    retired = {table.name for table in plan.tables if table.retired}
    return {name: columns for name, columns in found.items() if columns or name in retired}


def settle(union: Plan, newer: Plan) -> Plan:
    """Leave out retired columns, and keep the first releases of the others."""
    kept = {table.name: table for table in without_retired(union).tables}
    tables = (
        replace(kept[table.name], partitions=table.partitions, comment=table.comment)
        for table in newer.tables
    )
    return replace(newer, tables=tuple(tables))


# Neighbours

NEIGHBOUR = """
    CREATE TABLE neighbour (number INTEGER PRIMARY KEY, told VARCHAR(20));
    CREATE INDEX neighbours_index ON neighbour (told);
    INSERT INTO neighbour VALUES (1, 'a'), (2, NULL);
    CREATE INDEX operators_index ON c1d_primary (targ_ra, dataset_id);
    CREATE INDEX operators_other_index ON c1d_primary (eph_time);
"""


def test_what_is_not_ours_stays_as_it_is(engine: Engine) -> None:
    migration = jump("1.1.0", "1.2.1", ("c1d",))
    with Walk(engine.fresh(), migration.diff.older, ["c1d"]) as database:
        database.insert(database.pick())
        database.load(NEIGHBOUR)
        before = look_at_neighbours(database)
        for part in ("up", "down", "up"):
            database.load(walk.scripts(migration, engine.dialect)[part])
            assert look_at_neighbours(database) == before


def look_at_neighbours(database: Walk) -> set[live.Thing]:
    """Return the whole of a neighbour's table, and the indexes of a table of ours."""
    found = {
        (kind, name, fact)
        for kind, name, fact in live.reflect(database.place)
        if name.startswith("neighbour") or (kind == "index" and name == "c1d_primary")
    }
    assert ("index", "neighbour") in {thing[:2] for thing in found}
    assert ("index", "c1d_primary") in {thing[:2] for thing in found}
    rows = live.rows(database.place, "SELECT * FROM neighbour ORDER BY number")
    return found | {("rows", "neighbour", tuple(rows))}


# Indexes of the operators' own on what gets another type

OWN_INDEX = "CREATE INDEX own_index ON rate_primary ({});"
ON_TEXT = {"mariadb": "ndithpts(20)"}
DROPPED = {"mariadb": "DROP INDEX own_index ON rate_primary;", "sqlite": "DROP INDEX own_index;"}
REFUSED = {
    "mariadb": r"drop the indexes and make them again afterwards: rate_primary\.own_index",
    "sqlite": "error in index own_index",
}
"""What those engines say that would lose the index; PostgreSQL makes it anew by itself."""


def test_an_index_on_a_column_that_gets_another_type_is_kept_or_named_in_a_refusal(
    engine: Engine,
) -> None:
    migration = jump("1.2.0", "1.2.1", ("rate",))
    with Walk(engine.fresh(), migration.diff.older, ["rate"]) as database:
        database.insert(database.pick())
        database.load(OWN_INDEX.format(ON_TEXT.get(engine.dialect, "ndithpts")))
        if engine.dialect in REFUSED:
            shape = live.reflect(database.place)
            with pytest.raises(AssertionError, match=REFUSED[engine.dialect]):
                database.climb(migration)
            assert live.differences(live.reflect(database.place), shape) == []
            look_around(database)
            database.load(DROPPED[engine.dialect])
        database.climb(migration)
        look_around(database)
        assert list_own_indexes(database) == ([] if engine.dialect in REFUSED else [["nrimdtpt"]])


def list_own_indexes(database: Walk) -> list[list[str | None]]:
    """List the columns of each index of a table that its operators made."""
    indexes = sa.inspect(database.connection).get_indexes("rate_primary")
    return [index["column_names"] for index in indexes if index["name"] == "own_index"]


# Releases of one schema


def test_a_release_that_changes_nothing_is_as_good_a_start(engine: Engine) -> None:
    migration = jump("1.9.6", "1.10.0", filetypes := choose(engine))
    older = walk.narrow(known().database("1.9.3"), filetypes)
    with Walk(engine.fresh(), older, filetypes) as database:
        database.insert(database.pick(), migration.diff.changes)
        held = database.recall(database.pick())
        database.climb(migration)
        look_around(database)
        database.descend(migration, older)
        database.assert_schema()
        database.assert_dictionary()
        database.assert_release()
        database.assert_rows(held)


def test_there_is_no_migration_where_nothing_changes() -> None:
    linked = {(each.link.older, each.link.newer) for each in chain().migrations}
    assert all(each.diff.changes for each in chain().migrations)
    for pair in {*pairwise(VERSIONS)} - linked:
        assert known().migrate(*pair) is None
