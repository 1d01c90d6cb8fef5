"""Felis takes what is written for it, and finds in our databases what it says."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import Any

import pytest
import sqlalchemy as sa
import yaml
from click.testing import CliRunner
from felis import cli, datamodel, diff
from hypothesis import given
from hypothesis import strategies as st

from schemagen.inventory.build import take_inventory
from schemagen.output.felis import render_felis
from schemagen.tables.layout import lay_out
from schemagen.tables.model import Column, ColumnType, Database, TableColumn
from schemagen.tables.vocabulary import read_vocabulary
from schemagen.tables.wide_tables import split_wide_tables
from tests.support import live, samples
from tests.support.engine import Database as Place

FAST = partial(yaml.load, Loader=getattr(yaml, "CSafeLoader", yaml.SafeLoader))
"""Reads a schema in a third of the time that Felis takes."""


@pytest.fixture(autouse=True)
def _read_fast(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(datamodel.yaml, "safe_load", FAST)


def write(database: Database) -> str:
    (page,) = render_felis(database, samples.TEMPLATES)
    assert page.path == "felis/jwst_headers.yaml"
    return page.text


def save(database: Database, directory: Path) -> str:
    path = directory / "schema.yaml"
    path.write_text(write(database), encoding="utf-8")
    return str(path)


def run(*words: str) -> str:
    """Run `felis`; return what it prints."""
    done = CliRunner().invoke(cli.cli, ["--log-level", "ERROR", *words])
    assert done.exit_code == 0, f"{done.output}{done.exception!r}"
    return done.output


def address(place: Place) -> str:
    """Return the URL of a database as Felis needs it: without a host, it would only print SQL."""
    return place.url.replace("@/", "@localhost/")


KINDS = (
    replace(
        samples.make_columns([ColumnType.DATE])[0],
        name="date_obs",
        keyword="DATE-OBS",
        indexed=True,
    ),
    *samples.make_columns([*ColumnType])[1:],
)

TITLES = tuple(text for text in samples.NASTY if max(text) <= "\uffff")
"""Awkward titles. MariaDB keeps no other letters in comments."""

SMALL = samples.make_database(
    samples.make_table(*KINDS, values=("NIRCAM", "MIRI")),
    samples.make_table(
        *(
            replace(column, title=title, unit="pixels^2", retired="2.0.0")
            for column, title in zip(
                samples.make_columns([ColumnType.NUMBER] * len(TITLES)),
                TITLES,
                strict=True,
            )
        ),
        name=f"rate_{'long' * 12}",
    ),
)
"""A table with a column of each type, and one with awkward titles and a long name."""


def name_columns(database: Database) -> dict[str, list[str]]:
    return {table.name: [column.name for column in table.columns] for table in database.tables}


def inspect(engine: sa.Engine, schema: str | None) -> dict[str, list[str]]:
    found = sa.inspect(engine)
    return {
        name: [column["name"] for column in found.get_columns(name, schema)]
        for name in found.get_table_names(schema)
    }


# What is written


def without_equal_tables(database: Database) -> Database:
    """Leave out tables that have the columns of others."""
    different = {table.columns: table for table in reversed(database.tables)}
    return replace(database, tables=tuple(reversed(different.values())))


@pytest.mark.network
@pytest.mark.parametrize("release", ["0.17.1", "1.9.6", samples.RELEASE])
def test_felis_accepts_a_release(release: str, tmp_path: Path) -> None:
    """The latest one whole, as Felis takes five seconds for it."""
    planned = split_wide_tables(lay_out(take_inventory(samples.read_release(release))))
    whole = release == samples.RELEASE
    path = save(planned if whole else without_equal_tables(planned), tmp_path)
    checks = ("description", "redundant-datatypes", "tap-table-indexes", "tap-principal")
    run("validate", *(f"--check-{check}" for check in checks), path)


@given(st.text(st.characters(codec="utf-8"), max_size=600), st.text(max_size=5))
def test_every_text_is_read_as_it_is(title: str, path: str) -> None:
    column = Column(name="key", type=ColumnType.TEXT, title=title, paths=(path,))
    schema = FAST(write(samples.make_database(samples.make_table(column))))
    (found,) = (each for each in schema["tables"][-1]["columns"] if each["name"] == "key")
    text = title or "key"
    assert found["description"] == (text if len(text) <= 512 else f"{text[:511]}…")
    assert found["votable:utype"] == f"jwst:{path}"


def test_a_column_has_its_unit_its_ucd_and_its_path() -> None:
    column = Column(
        name="targ_ra",
        type=ColumnType.NUMBER,
        unit="degrees",
        title="Target RA",
        paths=("meta.target.ra", "other"),
    )
    schema = FAST(write(samples.make_database(samples.make_table(column))))
    (found,) = (each for each in schema["tables"][-1]["columns"] if each["name"] == "targ_ra")
    assert found == {
        "name": "targ_ra",
        "datatype": "double",
        "description": "[degrees] Target RA",
        "ivoa:unit": "deg",
        "ivoa:ucd": "pos.eq.ra;meta.main",
        "votable:utype": "jwst:meta.target.ra",
        "tap:principal": 1,
        "tap:column_index": 5,
    }


def test_a_column_whose_name_does_not_tell_its_keyword_is_described_with_it() -> None:
    columns = samples.make_columns([ColumnType.TEXT] * 2)
    other = replace(columns[1], keyword="KEY NO.1")
    schema = FAST(write(samples.make_database(samples.make_table(columns[0], other))))
    told = {each["name"]: each["description"] for each in schema["tables"][-1]["columns"]}
    assert (told["key0"], told["key1"]) == ("Keyword 0", "KEY NO.1: Keyword 1")


# What Felis makes of it


@pytest.mark.once
def test_felis_creates_our_tables(database: Place, tmp_path: Path) -> None:
    url, path = sa.make_url(address(database)), save(SMALL, tmp_path)
    own = url.database if database.engine.dialect == "mariadb" else "jwst_headers"
    place = "--schema-name", own or "", "--engine-url", address(database)
    run("create", "--initialize", *place, path)
    with live.open_engine(database) as engine:
        schema = None if database.engine.dialect == "sqlite" else own
        assert inspect(engine, schema) == name_columns(SMALL)


def compare(database: Place, schema: datamodel.Schema) -> Iterator[tuple[Any, ...]]:
    """Yield the differences that Felis finds; `felis diff` itself can reach SQLite only."""
    with live.open_engine(database) as engine:
        for found in diff.DatabaseDiff(schema, engine).diff:
            yield from found if isinstance(found, list) else [found]


WITHOUT = {
    "sqlite": {"add_constraint", "modify_type"},
    "mariadb": {"add_constraint", "modify_type"},
}
"""Differences that stay: reflected keys without names, and types that Felis has no name for."""


@pytest.mark.once
def test_felis_finds_our_tables_in_our_database(database: Place, tmp_path: Path) -> None:
    dialect = database.engine.dialect
    database.load(*samples.scripts(SMALL, dialect))
    schema = datamodel.Schema.from_uri(save(SMALL, tmp_path), context={"id_generation": True})
    found = [*compare(database, schema)]
    parts = {table.rest for table in SMALL.tables if table.rest} | {
        part.name for table in SMALL.tables for part in table.partitions
    }
    gone = {each[1].name for each in found if each[0] == "remove_table"}
    assert gone == (parts if dialect == "postgresql" else set())
    kinds = {each[0] for each in found} - {"remove_table", "remove_index"}
    assert kinds <= WITHOUT.get(dialect, set())
    types = {str(each[5]) for each in found if each[0] == "modify_type"}
    assert dialect == "sqlite" or types == ({"TIME"} if dialect == "mariadb" else set())


def test_felis_diff_tells_a_missing_column(tmp_path: Path) -> None:
    """And a missing table: that is what it would tell of ours."""
    url = f"sqlite:///{tmp_path / 'own.db'}"
    path = save(SMALL, tmp_path)
    engine = sa.create_engine(url)
    run("create", "--engine-url", url, path)
    assert run("diff", "--engine-url", url, path).strip() == ""
    with engine.begin() as connection:
        connection.execute(sa.text("ALTER TABLE rate_sci DROP COLUMN key1"))
        connection.execute(sa.text("DROP TABLE other_headers"))
    engine.dispose()
    told = run("diff", "--engine-url", url, path)
    assert ("add_column" in told, "add_table" in told) == (True, True)


@pytest.mark.once
@pytest.mark.dialects("sqlite", "postgresql")
@pytest.mark.network
def test_felis_fills_a_tap_schema(database: Place, tmp_path: Path) -> None:
    planned = samples.build(filetype=("rate",)).database
    url, path = address(database), save(planned, tmp_path)
    run("init-tap-schema", "--engine-url", url)
    run("load-tap-schema", "--engine-url", url, path)
    schema = None if database.engine.dialect == "sqlite" else "TAP_SCHEMA"
    columns = sa.table("columns", *map(sa.column, TAP), schema=schema)
    ours = columns.c.table_name.like("jwst_headers.%")
    with live.open_engine(database) as engine, engine.connect() as connection:
        rows = [*connection.execute(sa.select(columns).where(ours)).mappings()]
    told = {(row["table_name"].partition(".")[2], row["column_name"]): row for row in rows}
    vocabulary = read_vocabulary()
    expected = {
        (table.name, column.name): vocabulary.describe(TableColumn(table, column))
        for table in planned.tables
        for column in table.columns
    }
    assert {*told} == {*expected}
    for key, meaning in expected.items():
        assert (told[key]["unit"] or "", told[key]["ucd"] or "") == (meaning.unit, meaning.ucd)
    assert told["rate_primary", "date_obs"]["indexed"] == 1
    assert told["rate_primary", "date_obs"]["xtype"] == "timestamp"
    counted = Counter(table for (table, _), row in told.items() if row["principal"])
    assert {*counted} == {table.name for table in planned.tables}


TAP = ("table_name", "column_name", "unit", "ucd", "indexed", "principal", "xtype")
