"""The DDL loads on every engine, and creates the expected tables and dictionary."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import replace
from itertools import chain
from typing import Any

import pytest
import sqlalchemy as sa
from hypothesis import example, given, settings
from hypothesis import strategies as st

from schemagen.config import PartitionBy
from schemagen.output.ddl import render_ddl
from schemagen.sources.schema_set import SchemaPackage
from schemagen.tables.engines import DIALECTS, over_budget
from schemagen.tables.model import ColumnType, Family, Table
from schemagen.tables.model import Database as Plan
from schemagen.tables.wide_tables import split_wide_tables
from schemagen.version import __version__
from tests.support import live, samples
from tests.support.engine import Database, Engine

# The real release, whole


@pytest.fixture(scope="module")
def loaded(engine: Engine) -> Database:
    """A database of each engine that has all files of the real release."""
    return live.load_release(engine)


@pytest.fixture(scope="module")
def plan() -> Plan:
    """The inventory of the real release."""
    return samples.build().database


@pytest.mark.network
def test_the_files_load_into_another_database_in_another_order(loaded: Database) -> None:
    core, *filetypes = samples.scripts(samples.build().database, loaded.engine.dialect)
    second = loaded.engine.fresh()
    second.load(core, *reversed(filetypes))
    assert live.differences(live.reflect(second), live.reflect_release(loaded.engine)) == []
    second.drop()


@pytest.mark.network
def test_what_was_planned_is_there_and_nothing_else(loaded: Database, plan: Plan) -> None:
    found = live.reflect_release(loaded.engine)
    parts = {part.name for table in plan.tables for part in table.partitions}
    if DIALECTS[loaded.engine.dialect].partitions:
        parts |= {table.rest for table in plan.tables if table.rest}
    tables = {table.name for table in plan.tables}
    there = {name.partition(".")[0] for name in live.names(found, "column")}
    views = {*live.names(found, "view")}
    assert there | views == tables | parts | {"dataset_filetypes"}
    assert views == (there | views) - there
    columns: dict[str, list[Any]] = defaultdict(list)
    for _, name, (place, _, _, *facts) in (thing for thing in found if thing[0] == "column"):
        owner, _, column = name.partition(".")
        columns[owner].append((place, column, dict(facts)["nullable"] == "True"))
    for table in plan.tables:
        found_here = [(name, nullable) for _, name, nullable in sorted(columns[table.name])]
        assert found_here == [(column.name, column.nullable) for column in table.columns]


@pytest.mark.network
def test_a_second_load_fails_at_once_and_changes_nothing(loaded: Database, plan: Plan) -> None:
    def count() -> list[tuple[object, ...]]:
        return [
            *live.rows(loaded, "SELECT count(*) FROM schemagen_releases"),
            *live.rows(loaded, "SELECT count(*) FROM schemagen_columns"),
        ]

    before = count()
    with pytest.raises(AssertionError, match=r"schemagen_releases.* already exists"):
        loaded.load(*samples.scripts(plan, loaded.engine.dialect))
    assert count() == before


@pytest.mark.network
def test_every_table_takes_filled_rows_and_shows_each_in_its_part(
    loaded: Database, plan: Plan
) -> None:
    """Whatever the strings' lengths: a row that is too long is refused at its insertion only."""
    with live.connect(loaded) as connection:
        live.add_dataset(connection)
        for table in samples.header_tables(plan):
            fill_and_read(connection, table)


def fill_and_read(connection: sa.Connection, table: Table) -> None:
    """Insert rows that use each part of a table, and read each part."""
    expected = defaultdict(list)
    for part, row in samples.fill_partitions(table):
        expected[part].append(tuple(row[column.name] for column in table.columns))
    live.put(connection, table.name, table.columns, chain.from_iterable(expected.values()))
    place = [column.name for column in table.columns].index("dataset_id")
    for part, rows in expected.items():
        found = live.get(connection, part, table.columns)
        assert [row for row in found if row[place] == 1] == rows, part  # others store files here
    assert set(expected) == {part.name for part in table.partitions} or not table.partitions


@pytest.mark.network
@pytest.mark.dialects("postgresql")
def test_what_has_no_partition_is_in_that_of_the_rest(loaded: Database, plan: Plan) -> None:
    with live.connect(loaded) as connection:
        live.add_dataset(connection, 77, "strange")
        for table in samples.header_tables(plan)[::9]:
            described = live.describe(table.name, table.columns[:5])
            row = {"dataset_id": 77, "extension_version": 77, "extension_index": 1}
            strange = ["JUNK", "N/A", "nircam"]
            rows = [{**row, "instrument": instrument} for instrument in strange]
            connection.execute(sa.insert(described), rows)
            for name in (table.name, table.rest):
                query = f'SELECT instrument FROM "{name}" WHERE extension_version = 77'
                assert {one for (one,) in connection.exec_driver_sql(query)} == {*strange}
            connection.exec_driver_sql(f'DELETE FROM "{table.name}" WHERE extension_version = 77')
        connection.exec_driver_sql("DELETE FROM datasets WHERE dataset_id = 77")


@pytest.mark.network
def test_each_rootname_is_a_row_of_dataset_filetypes(loaded: Database, plan: Plan) -> None:
    master = sa.table("master", sa.column("rootname"))
    datasets = sa.table(
        "datasets", *map(sa.column, ("dataset_id", "rootname", "filetype", "filename"))
    )
    filetypes = plan.filetypes
    with live.connect(loaded) as connection:
        connection.execute(sa.insert(master), [{"rootname": n} for n in ("all", "none", "two")])
        listed = [("all", name) for name in filetypes] + [("two", "rate"), ("two", "ami-oi")]
        rows = [
            {
                "dataset_id": 100 + number,
                "rootname": rootname,
                "filetype": filetype,
                "filename": f"{rootname}_{filetype}.fits",
            }
            for number, (rootname, filetype) in enumerate(listed)
        ]
        connection.execute(sa.insert(datasets), rows)
        query = "SELECT * FROM dataset_filetypes WHERE rootname IN ('all', 'none', 'two')"
        found = {row["rootname"]: row for row in connection.exec_driver_sql(query).mappings()}
        assert set(found) == {"all", "none", "two"}
        columns = {name.replace("-", "_"): name for name in filetypes}
        assert set(found["all"]) == {"rootname", *columns}
        assert {c: found["all"][c] for c in columns} == {
            c: f"all_{name}.fits" for c, name in columns.items()
        }
        assert {v for v in found["none"].values() if v} == {"none"}
        assert {c: v for c, v in found["two"].items() if v} == {
            "rootname": "two",
            "rate": "two_rate.fits",
            "ami_oi": "two_ami-oi.fits",
        }


DICTIONARY = sa.table(
    "schemagen_columns",
    *map(sa.column, ("table_name", "column_name", "keyword", "extension", "type", "unit")),
    sa.column("paths", sa.JSON),
    sa.column("enum", sa.JSON),
    *map(sa.column, ("title", "since", "retired")),
)


@pytest.mark.network
def test_the_dictionary_explains_just_the_columns_that_are_there(
    loaded: Database, plan: Plan
) -> None:
    assert read_dictionary(loaded) == expect_dictionary(plan)


def read_dictionary(database: Database) -> dict[tuple[str, str], tuple[Any, ...]]:
    """Read what a database says of its columns."""
    c = DICTIONARY.c
    facts = (c.keyword, c.extension, c.paths, c.type, c.unit, c.title, c.enum, c.since, c.retired)
    with live.connect(database) as connection:
        rows = connection.execute(sa.select(c.table_name, c.column_name, *facts))
        return {(table, column): tuple(rest) for table, column, *rest in rows}


def expect_dictionary(plan: Plan) -> dict[tuple[str, str], tuple[Any, ...]]:
    """Return the expected rows: all facts of each keyword, and no row for our own columns."""
    return {
        (table.name, column.name): (
            column.keyword,
            table.extension,
            list(column.paths),
            column.declared or None,
            column.unit or None,
            column.title or None,
            list(column.enum) or None,
            column.since,
            column.retired or None,
        )
        for table in samples.header_tables(plan)
        for column in table.columns
        if column.keyword
    }


@pytest.mark.network
def test_the_database_says_what_release_it_is_at(loaded: Database, plan: Plan) -> None:
    query = """
        SELECT pipeline_version, since, schema_package, schema_package_version, schema_sha256
        FROM schemagen_releases
    """
    package = plan.package
    facts = (samples.RELEASE, samples.RELEASE, package.name, package.version, package.sha256)
    assert live.rows(loaded, query) == [facts]


@pytest.mark.network
@pytest.mark.dialects("postgresql", "mariadb")
def test_tables_and_columns_have_their_comments(loaded: Database, plan: Plan) -> None:
    assert_comments(loaded.engine, live.reflect_release(loaded.engine), plan)


def assert_comments(engine: Engine, found: set[live.Thing], plan: Plan) -> None:
    comments = {name: fact for kind, name, fact in found if kind == "comment"}
    columns = {name: dict(fact[3:]) for kind, name, fact in found if kind == "column"}
    for table in plan.tables:
        assert comments[table.name] == cut(table.comment, engine)
        for column in table.columns:
            said = columns[f"{table}.{column}"]["comment"]
            assert said == repr(cut(column.comment, engine) or None)


def cut(text: str, engine: Engine) -> str:
    """Cut a comment to what an engine takes."""
    limit = DIALECTS[engine.dialect].limits.comment_length
    text = text if not limit or len(text) <= limit else f"{text[: limit - 1]}…"
    return re.sub(BEYOND[engine.dialect], "?", text)


BEYOND = {"postgresql": "(?!)", "mariadb": "[\U00010000-\U0010ffff]"}
"""Letters that an engine cannot put into a comment, and replaces."""


@pytest.mark.network
@pytest.mark.dialects("sqlite")
def test_where_there_are_no_comments_the_statement_has_them(loaded: Database, plan: Plan) -> None:
    statements = dict(live.rows(loaded, "SELECT name, sql FROM sqlite_master"))
    for table in plan.tables:
        for column in table.columns:
            line = re.search(rf'^    "?{column}"? .*$', statements[table.name], re.MULTILINE)
            assert line
            assert line.group().endswith(f"-- {' '.join(column.comment.split())}")


# Parts of it


@pytest.mark.network
def test_tables_may_be_split_by_detector(database: Database) -> None:
    plan = samples.build(partition_by=PartitionBy.DETECTOR, filetype=("rate", "i2d")).database
    parts = {part.name: part.value for table in plan.tables for part in table.partitions}
    assert parts["nrca1_rate_sci"] == "NRCA1"
    assert parts["multiple_i2d_sci"] == "MULTIPLE"
    assert "multiple_rate_sci" not in parts  # a rate file is one detector's
    assert "guider1_rate_sci" in parts
    database.load(*samples.scripts(plan, database.engine.dialect))
    with live.connect(database) as connection:
        live.add_dataset(connection)
        for table in samples.header_tables(plan):
            assert "detector_name" in table.primary_key
            key = sa.inspect(connection).get_pk_constraint(table.name)["constrained_columns"]
            assert tuple(key) == table.primary_key
            fill_and_read(connection, table)


@pytest.mark.network
def test_tables_may_be_left_whole(database: Database) -> None:
    plan = samples.build(partition_by=PartitionBy.NONE, filetype=("rate", "i2d")).database
    database.load(*samples.scripts(plan, database.engine.dialect))
    with live.connect(database) as connection:
        inspector = sa.inspect(connection)
        assert set(inspector.get_table_names()) == {table.name for table in plan.tables}
        assert inspector.get_view_names() == ["dataset_filetypes"]
        live.add_dataset(connection)
        for table in samples.header_tables(plan):
            fill_and_read(connection, table)


@pytest.mark.network
def test_a_database_since_an_earlier_release_holds_what_is_retired(database: Database) -> None:
    plan = samples.build(since="1.0.0", filetype=("rate", "cal")).database
    database.load(*samples.scripts(plan, database.engine.dialect))
    said = read_dictionary(database)
    assert said == expect_dictionary(plan)
    retired = {key: facts[-1] for key, facts in said.items() if facts[-1]}
    since = {key: facts[-2] for key, facts in said.items()}
    # Gone for good.
    assert retired["rate_primary", "r_drzpar"] == "1.16.0"
    assert retired["rate_primary", "s_amiavg"] == "2.0.0"
    assert retired["cal_primary", "texptime"] == "1.14.0"
    # Moved from one extension to another.
    assert retired["rate_primary", "refframe"] == "1.2.0"
    assert since["rate_sci", "refframe"] == "1.2.0"
    # Renamed: one column; the keyword is as old as its name.
    assert ("rate_primary", "ndithpts") not in said
    assert since["rate_primary", "nrimdtpt"] == "1.2.1"
    assert since["rate_primary", "date_obs"] == "0.17.0"
    assert live.rows(database, "SELECT since, pipeline_version FROM schemagen_releases") == [
        ("1.0.0", samples.RELEASE)
    ]
    with live.connect(database) as connection:
        live.add_dataset(connection)
        for table in samples.header_tables(plan):
            fill_and_read(connection, table)


# What no release has


def make_wide(values: Sequence[str], by: str = "instrument") -> Table:
    """Make a table that is too wide for every engine but SQLite."""
    kinds = [ColumnType.TEXT, ColumnType.NUMBER, ColumnType.TEXT, ColumnType.BOOLEAN]
    wide = samples.make_table(*samples.make_columns(kinds * 250), values=values, by=by)
    assert over_budget(wide)
    return wide


@pytest.mark.parametrize(
    ("values", "by"),
    [(("NIRCAM", "MIRI"), "instrument"), (("NRCA1", "NRS2"), "detector_name"), ((), "instrument")],
)
def test_a_table_that_is_too_wide_is_split_and_rejoined(
    database: Database, values: tuple[str, ...], by: str
) -> None:
    wide = make_wide(values, by)
    narrow = samples.make_columns([ColumnType.TEXT])
    other = samples.make_table(*narrow, name="rate_dq", values=values, by=by)
    plan = split_wide_tables(samples.make_database(wide, other))
    parts = [table for table in plan.tables if table.view]
    assert len(parts) > 1
    assert not any(map(over_budget, plan.tables))
    assert {c for part in parts for c in part.columns} == set(wide.columns)
    database.load(*samples.scripts(plan, database.engine.dialect))
    expected = defaultdict(list)
    with live.connect(database) as connection:
        live.add_dataset(connection)
        for name, row in samples.fill_partitions(wide):
            for part in parts:
                there = [tuple(row[column.name] for column in part.columns)]
                live.put(connection, part.name, part.columns, there)
            for view in {name, wide.name}:
                expected[view].append(tuple(row[column.name] for column in wide.columns))
        for name, rows in expected.items():
            assert live.get(connection, name, wide.columns) == rows


TEXTS = st.text(st.characters(exclude_characters="\0", exclude_categories=["Cs"]), min_size=1)
CLIENT = (
    "delimiter //",
    "\ndelimiter //\n",
    "\\q",
    "\n\\q\n",
    "\\. x",
    "\\connect x",
    "\n\\!\n",
    ":'x'",
    "\ngo\n",
    "\n/\n",
    "\n.quit\n",
    "-- x",
    "# x",
    "/*! x */",
    "${x}",
    "\r\n",
    "COMMIT;",
    "\n;\n",
    "x" * 3000,
    "🔭" * 1500,
)
"""Strings that might mean something to a command-line client."""


@given(texts=st.lists(TEXTS, min_size=1, max_size=8))
@example(texts=[*samples.NASTY])
@example(texts=[*CLIENT])
@settings(deadline=None, max_examples=8)
def test_the_client_passes_any_text_on(engine: Engine, texts: list[str]) -> None:
    """Titles, units, paths, enums: what upstream may write loads, and reads as it was."""
    columns = tuple(
        replace(
            column,
            title=text,
            unit=text[::-1],
            paths=(f"meta.{text}", text),
            enum=(text, 1, 2.5, True),
            declared=text,
            since=text,
            retired=text,
        )
        for column, text in zip(
            samples.make_columns([ColumnType.TEXT] * len(texts)), texts, strict=True
        )
    )
    table = replace(samples.make_table(*columns, values=["MIRI"]), extension=texts[0])
    database = samples.make_database(table)
    plan = replace(database, filetypes=("rate", "it's", 'a"b', "Ångström-x"))
    there = engine.fresh()
    there.load(*samples.scripts(plan, engine.dialect))
    assert read_dictionary(there) == expect_dictionary(plan)
    if DIALECTS[engine.dialect].comments != "none":
        assert_comments(engine, live.reflect(there), plan)
    with live.connect(there) as connection:
        shown = [c["name"] for c in sa.inspect(connection).get_columns("dataset_filetypes")]
    assert shown == ["rootname", "rate", "it's", 'a"b', "ångström_x"]
    there.drop()


@pytest.mark.parametrize("version", ["1\n2", "x\r\nDROP TABLE master;", "-- ;", "\u2028"])
def test_the_first_line_is_a_comment_whatever_a_release_is_called(
    database: Database, version: str
) -> None:
    """A directory's release is called what the user says."""
    table = samples.make_table(*samples.make_columns([ColumnType.TEXT]), values=["MIRI"])
    package = SchemaPackage(name="git", version=version, sha256=version)
    made = replace(samples.make_database(table), pipeline_version=version, package=package)
    scripts = samples.scripts(made, database.engine.dialect)
    for script in scripts:
        assert re.match(r"-- schemagen \S+: jwst .*\n-- ", script)
    database.load(*scripts)
    assert live.rows(database, "SELECT pipeline_version FROM schemagen_releases") == [(version,)]


@pytest.mark.dialects("postgresql", "sqlite")
def test_a_file_that_fails_changes_nothing(database: Database) -> None:
    """Where DDL can be taken back, each file is one transaction."""
    first, second = (
        samples.make_table(*samples.make_columns([ColumnType.TEXT]), name=name, values=["MIRI"])
        for name in ("rate_sci", "rate_err")
    )
    core, script = samples.scripts(samples.make_database(first, second), database.engine.dialect)
    database.load(core)
    before = live.reflect(database)
    last = script.rindex("COMMIT;")
    with pytest.raises(AssertionError, match="nowhere"):
        database.load(f"{script[:last]}INSERT INTO nowhere VALUES (1);\n{script[last:]}")
    assert live.reflect(database) == before
    assert live.rows(database, "SELECT count(*) FROM schemagen_columns") == [(0,)]
    database.load(script)


def test_a_rootname_has_a_filetype_once_and_a_file_its_name(database: Database) -> None:
    table = samples.make_table(*samples.make_columns([ColumnType.TEXT]), values=["NIRCAM"])
    database.load(*samples.scripts(samples.make_database(table), database.engine.dialect))
    with live.connect(database) as connection:
        live.add_dataset(connection, 1, "rate")
        live.add_dataset(connection, 2, "cal")
        with pytest.raises(sa.exc.IntegrityError):
            live.add_dataset(connection, 3, "rate")
        with pytest.raises(sa.exc.IntegrityError):
            live.add_dataset(connection, 2, "uncal")
        described = live.describe(table.name, table.columns)
        row = {"dataset_id": 1, "instrument": "NIRCAM", "extension_version": 1}
        connection.execute(sa.insert(described), {**row, "extension_index": 1})
        with pytest.raises(sa.exc.IntegrityError):
            connection.execute(sa.insert(described), {**row, "extension_index": 2})


def test_a_new_file_is_numbered_and_stamped(database: Database) -> None:
    table = samples.make_table(*samples.make_columns([ColumnType.TEXT]))
    database.load(*samples.scripts(samples.make_database(table), database.engine.dialect))
    with live.connect(database) as connection:
        connection.exec_driver_sql("INSERT INTO master (rootname) VALUES ('jw1')")
        for name in ("rate", "cal"):
            connection.exec_driver_sql(
                "INSERT INTO datasets (rootname, filetype, filename)"
                f" VALUES ('jw1', '{name}', 'jw1_{name}.fits')"
            )
        query = "SELECT dataset_id, ingest_date FROM datasets ORDER BY dataset_id"
        (one, stamp), (two, _) = connection.exec_driver_sql(query)
        assert (one, two) == (1, 2)
        assert stamp


# The text


@pytest.mark.network
@pytest.mark.parametrize("dialect", DIALECTS.values(), ids=str)
def test_the_files_are_plain_text(dialect: Any, plan: Plan) -> None:
    pages = list(render_ddl(plan, dialect, samples.TEMPLATES))
    assert pages[0].path == f"ddl/{dialect.name}/00_core.sql"
    assert sorted(page.path for page in pages)[0] == pages[0].path
    headers = [table for table in plan.tables if table.family is Family.HEADER]
    assert len(pages) == 1 + len({table.filetype for table in headers})
    for page in pages:
        assert page.text.endswith("\n")
        assert not page.text.endswith("\n\n")
        assert not re.search(r"[ \t\r]$|\n\n\n", page.text, re.MULTILINE), page.path
        first = f"-- schemagen {__version__}: jwst {samples.RELEASE}, schemas of "
        assert page.text.startswith(first)
