"""The data dictionary of a database says of each column what the layout does."""

from __future__ import annotations

from dataclasses import replace

import pytest

from schemagen.answers.dictionary import read_columns
from schemagen.live.address import locate
from schemagen.live.connection import connect
from schemagen.live.reflection import reflect
from schemagen.tables.model import ColumnType
from tests.support import samples
from tests.support.engine import Database


@pytest.mark.once
def test_columns_are_read_with_what_they_mean(database: Database) -> None:
    kinds = [kind for kind in samples.EXTREMES if kind is not ColumnType.ID]
    made = samples.make_columns(kinds)
    full = replace(
        made[0], unit="s", enum=(1, 2), former=("PRIMARY.OLD",), retired="2.0.0", title="It's"
    )
    columns = (full, *made[1:])
    plan = samples.make_database(samples.make_table(*columns))
    database.load(*samples.scripts(plan, database.engine.dialect))
    with connect(locate(database.url)) as connection:
        shape = reflect(connection)
        found = read_columns(connection, shape)
        some = read_columns(connection, shape, ["KEY1", "KEY2"])
    bare = [replace(each, declared="", since="") for each in columns]
    assert {table: sorted(read, key=str) for table, read in found.items()} == {"rate_sci": bare}
    assert {table: sorted(read, key=str) for table, read in some.items()} == {"rate_sci": bare[1:3]}
