"""How engines declare indexes: what they find by them is tested in ``tests/laws/test_plans.py``."""

from __future__ import annotations

from dataclasses import replace

import pytest

from schemagen.tables.engines import DIALECTS
from schemagen.tables.indexes import TableIndex
from schemagen.tables.model import ColumnType
from tests.support import live, samples
from tests.support.engine import Database

PREFIX = TableIndex(table="master", columns=("rootname",), prefix=True)
PLAIN = TableIndex(table="master", columns=("program",))


def test_an_engine_has_an_index_of_prefixes_only_where_keys_do_not_find_them() -> None:
    assert all(dialect.indexing.has(PLAIN) for dialect in DIALECTS.values())
    declared = {
        name: dialect.indexing.declare(PREFIX, ["rootname"], [ColumnType.NAME])
        for name, dialect in DIALECTS.items()
        if dialect.indexing.has(PREFIX)
    }
    assert declared == {
        "postgresql": "(rootname text_pattern_ops)",
        "sqlite": "(rootname COLLATE NOCASE)",
    }


def test_a_text_is_indexed_by_its_first_letters_where_it_has_no_length() -> None:
    declared = {
        name: dialect.indexing.declare(PLAIN, ["program"], [ColumnType.TEXT])
        for name, dialect in DIALECTS.items()
    }
    assert declared == {
        "postgresql": "(program)",
        "sqlite": "(program)",
        "mariadb": "(program(20))",
    }


@pytest.mark.once
def test_a_text_of_any_length_is_stored_in_an_indexed_column(database: Database) -> None:
    (column,) = samples.make_columns([ColumnType.TEXT])
    table = samples.make_table(replace(column, indexed=True), values=("NIRCAM",))
    live.create_table(database, table)
    text = "".join(map(str, range(5000)))  # cannot be compressed much
    database.load(
        "INSERT INTO rate_sci (dataset_id, instrument, extension_version, extension_index, key0)"
        f" VALUES (1, 'NIRCAM', 1, 1, '{text}');"
    )
    query = f"SELECT count(*) FROM rate_sci WHERE key0 = '{text}'"
    assert live.rows(database, query) == [(1,)]
