"""The parser of @dbml/cli reads in our DBML what the tables are."""

from __future__ import annotations

import json
import subprocess
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from schemagen.inventory.build import take_inventory
from schemagen.inventory.select import select
from schemagen.output.dbml import render_dbml, write_text
from schemagen.output.remarks import remark_on
from schemagen.tables.layout import lay_out
from schemagen.tables.model import Column, ColumnType, Database, Table
from schemagen.tables.wide_tables import split_wide_tables
from tests.support import node, samples
from tests.support.strategies import law

Parse = Callable[[Database], Any]


@pytest.fixture(scope="session")
def parse(npm: Path, tmp_path_factory: pytest.TempPathFactory) -> Parse:
    """Install the parser, and return what runs it: what it reads of a database in DBML."""
    place = tmp_path_factory.mktemp("dbml")
    node.install(npm, "dbml", place)

    def parse(database: Database) -> Any:
        (page,) = render_dbml(database, samples.TEMPLATES)
        path = place / "tables.dbml"
        path.write_text(page.text, encoding="utf-8")
        line = [str(npm.with_name("node")), "parse.mjs", str(path)]
        done = subprocess.run(line, cwd=place, capture_output=True, text=True)
        assert done.returncode == 0, done.stderr
        return json.loads(done.stdout)

    return parse


KINDS = samples.make_columns([*ColumnType])
"""A column of each type."""

SMALL = samples.make_database(
    samples.make_table(
        *(replace(column, enum=("A'B", 1, True)) for column in KINDS), values=("NIRCAM", "MIRI")
    ),
    samples.make_table(
        *(
            replace(column, title=title, unit="pixels^2", name=name, keyword=name.upper())
            for column, title, name in zip(
                samples.make_columns([ColumnType.TEXT] * len(samples.NASTY)),
                samples.NASTY,
                ["note", "indexes", "ref", "table", "enum", *(f"x{n}" for n in range(99))],
                strict=False,
            )
        ),
        name="table_note",
    ),
)
"""A table with a column of each type, and one with awkward titles and with names that DBML uses."""


def join(text: str) -> str:
    return " ".join(text.split())


def expect(table: Table) -> dict[str, Any]:
    """Return a table as the parser should read it."""
    key = {"name": None, "pk": True, "unique": False, "columns": [*table.primary_key]}
    plain = {"name": None, "pk": False, "unique": False}
    unique = [plain | {"unique": True, "columns": [*names]} for names in table.unique]
    others = [plain | {"name": index.name, "columns": [*index.columns]} for index in table.indexes]
    return {
        "name": table.name,
        "note": join(remark_on(table)),
        "columns": [expect_column(column, table) for column in table.columns],
        "indexes": [key] * (len(table.primary_key) > 1) + unique + others,
    }


def expect_column(column: Column, table: Table) -> dict[str, Any]:
    values = f" ({', '.join(map(str, column.enum))})" if column.enum else ""
    key = table.primary_key == (column.name,)
    return {
        "name": column.name,
        "note": join(f"{remark_on(column)}{values}"),
        "pk": key,
        "required": not (column.nullable or key),
        "counted": column.identity,
        "preset": "CURRENT_TIMESTAMP" if column.stamped else None,
    }


def list_refs(database: Database) -> Iterator[dict[str, Any]]:
    for table in database.tables:
        for key in table.foreign_keys:
            ends = [[table.name, key.column, "*"], [key.table, key.references, "1"]]
            yield {"ends": ends, "cascades": key.cascades}


@pytest.mark.long
@pytest.mark.network
def test_the_parser_of_dbml_reads_every_table_column_key_and_note(parse: Parse) -> None:
    """Also of a real filetype, so that the parser is installed once."""
    release = take_inventory(samples.read_release(samples.RELEASE))
    inventory = select(release, filetypes=("cal",))
    for database in (SMALL, split_wide_tables(lay_out(inventory))):
        read = parse(database)
        types: dict[ColumnType, str] = {}
        for table, there in zip(database.tables, read["tables"], strict=True):
            for column, found in zip(table.columns, there["columns"], strict=True):
                assert types.setdefault(column.type, found["type"]) == found.pop("type")
            assert there == expect(table)
        assert types[ColumnType.NUMBER] == "double precision"
        assert read["refs"] == [*list_refs(database)]
        groups: dict[str, list[str]] = {}
        for table in database.tables:
            groups.setdefault(table.filetype or "core", []).append(table.name)
        assert [tuple(group) for group in read["groups"]] == [*groups.items()]


@given(st.text())
@law
def test_a_text_is_one_line_in_quotes(text: str) -> None:
    written = write_text(text)
    assert "\n" not in written
    inside = written[1:-1]
    assert inside.replace("\\\\", "").replace("\\'", "").count("'") == 0
    assert inside.replace("\\'", "'").replace("\\\\", "\\") == join(text)
