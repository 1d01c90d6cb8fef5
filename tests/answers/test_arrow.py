"""What a database holds is what Arrow has, whatever a driver returns."""

from __future__ import annotations

import datetime as dt
import json
import math
import threading
from contextlib import closing
from decimal import Decimal
from typing import Any

import pyarrow as pa
import pytest
from hypothesis import given
from hypothesis import strategies as st

from schemagen.answers import record_batches
from schemagen.answers.arrow import make_array, make_batch, make_field, make_schema
from schemagen.answers.record_batches import read_batches
from schemagen.errors import DatabaseError
from schemagen.live.address import locate
from schemagen.live.connection import connect
from schemagen.tables.model import Column, ColumnType
from tests.support import live, samples
from tests.support.engine import Database
from tests.support.strategies import VALUES

EACH = samples.make_columns([*ColumnType])
STORED = samples.make_columns([kind for kind in ColumnType if kind is not ColumnType.CODE])
"""A column of each type; a code has the length of one only in the key."""


def test_a_field_keeps_the_unit_the_title_and_the_type() -> None:
    told = Column(name="xposure", type=ColumnType.NUMBER, unit="s", title="Effective time")
    field = make_field(told)
    assert (field.name, field.type, field.nullable) == ("xposure", pa.float64(), True)
    assert field.metadata == {b"unit": b"s", b"description": b"Effective time"}
    key = make_field(Column(name="dataset_id", type=ColumnType.ID, nullable=False))
    assert (key.type, key.nullable, key.metadata) == (pa.int64(), False, None)
    types = {column.type: field.type for column, field in zip(EACH, make_schema(EACH), strict=True)}
    assert types[ColumnType.TIMESTAMP] == pa.timestamp("us", "UTC")
    assert types[ColumnType.TIME] == pa.time64("us")
    assert types[ColumnType.DATE] == pa.date32()
    assert types[ColumnType.BOOLEAN] == pa.bool_()
    assert types[ColumnType.JSON] == pa.json_()


def plain(values: list[Any]) -> list[Any]:
    """Return values of Arrow as a database has them: times without a zone, JSON parsed."""
    return [
        value.replace(tzinfo=None) if isinstance(value, dt.datetime) else value for value in values
    ]


@given(st.data())
def test_values_of_each_type_are_kept(data: st.DataObject) -> None:
    kind = data.draw(st.sampled_from([*VALUES]))
    values = data.draw(st.lists(st.none() | VALUES[kind], max_size=5))
    array = make_array(values, Column(name="x", type=kind))
    assert plain(array.to_pylist()) == values
    assert array.null_count == values.count(None)


def test_a_driver_may_return_text_numbers_or_what_json_stands_for() -> None:
    moment, day = dt.datetime(2022, 7, 12, 10, 20, 30, 123000), dt.date(1, 1, 1)
    returned: dict[ColumnType, tuple[Any, Any]] = {
        ColumnType.BOOLEAN: (1, True),
        ColumnType.INTEGER: (Decimal(2**63 - 1), 2**63 - 1),
        ColumnType.NUMBER: (Decimal("0.1"), 0.1),
        ColumnType.DATE: ("0001-01-01", day),
        ColumnType.TIME: (dt.timedelta(hours=23, microseconds=1), dt.time(23, 0, 0, 1)),
        ColumnType.TIMESTAMP: ("2022-07-12 10:20:30.123", moment),
        ColumnType.JSON: ({"é": [None, True, 1.5]}, '{"é": [null, true, 1.5]}'),
        ColumnType.TEXT: (b"", ""),
    }
    for kind, (value, wanted) in returned.items():
        array = make_array([None, value], Column(name="x", type=kind))
        assert plain(array.to_pylist()) == [None, wanted], kind
    (time,) = make_array(["23:59:59.999999"], Column(name="x", type=ColumnType.TIME)).to_pylist()
    assert time == dt.time.max


def test_null_an_empty_text_and_nan_stay_apart() -> None:
    texts = make_array([None, ""], Column(name="x", type=ColumnType.TEXT))
    assert texts.to_pylist() == [None, ""]
    nothing, number = make_array(
        [None, math.nan], Column(name="x", type=ColumnType.NUMBER)
    ).to_pylist()
    assert nothing is None
    assert math.isnan(number)


@pytest.mark.parametrize(
    ("kind", "value", "told"),
    [
        (ColumnType.DATE, "July", "x: has 'July', which is no date"),
        (ColumnType.TIMESTAMP, "2022-07", "x: has '2022-07', which is no timestamp"),
        (ColumnType.INTEGER, "many", "x: has 'many', which is no integer"),
        (ColumnType.INTEGER, 1.5, "x: has '1.5', which is no integer"),
        (ColumnType.NUMBER, "much", "x: has 'much', which is no number"),
        (ColumnType.BOOLEAN, 7, "x: has '7', which is no boolean"),
        (ColumnType.TIME, dt.timedelta(hours=25), "x: has '1 day, 1:00:00', which is no time"),
        (ColumnType.TEXT, 7, "x: has '7', which is no text"),
    ],
)
def test_a_value_of_another_type_is_one_line(kind: ColumnType, value: Any, told: str) -> None:
    good = {ColumnType.DATE: "2022-07-12", ColumnType.TIMESTAMP: "2022-07-12 10:20:30"}
    with pytest.raises(DatabaseError) as caught:
        make_array([None, good.get(kind), value], Column(name="x", type=kind))
    assert str(caught.value).startswith(told)
    assert len(str(caught.value).splitlines()) == 1


def test_what_a_driver_returns_is_what_was_stored(database: Database) -> None:
    table = samples.make_table(*STORED)
    rows = [row for _, row in samples.fill_partitions(table)]
    empty = {"dataset_id": 1, "instrument": "MIRI", "extension_version": 99, "extension_index": 99}
    rows.append(dict.fromkeys(rows[0]) | empty)
    live.create_table(database, table)
    with live.connect(database) as connection:
        values = [[row[column.name] for column in table.columns] for row in rows]
        live.put(connection, table.name, table.columns, values)
    source = f"FROM {table.name}"
    with connect(locate(database.url)) as connection:
        names = ", ".join(map(connection.dialect.ident, map(str, table.columns)))
        fetched = make_batch(
            connection.query(f"SELECT {names} {source} ORDER BY extension_version"), table.columns
        )
        order = ["extension_version"]
        (batch,) = read_batches(connection, table.columns, source, order=order)
        nothing = ["extension_version < 0"]
        assert [*read_batches(connection, table.columns, source, nothing)] == []
        (one,) = table.columns[4:5]
        (alone,) = read_batches(connection, [one], source, order=order)
    assert alone.to_pydict() == {one.name: [row[one.name] for row in rows]}
    for found in (fetched, batch):
        assert found.schema == make_schema(table.columns)
        for row, got in zip(rows, found.to_pylist(), strict=True):
            held = got["other_keywords"], got[STORED[-1].name]
            got["other_keywords"], got[STORED[-1].name] = (v and json.loads(v) for v in held)
            assert dict(zip(got, plain([*got.values()]), strict=True)) == row
    assert make_batch([], table.columns).num_rows == 0


def test_who_takes_some_rows_only_can_go_on_with_the_session(
    database: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A thread reads ahead; it has ended when the batches are closed."""
    monkeypatch.setattr(record_batches, "_BYTES", 1)
    monkeypatch.setattr(record_batches, "_VALUES", 1)
    table = samples.make_table(*STORED)
    live.create_table(database, table)
    rows = [row for _, row in samples.fill_partitions(table)]
    with live.connect(database) as connection:
        values = [[row[column.name] for column in table.columns] for row in rows]
        live.put(connection, table.name, table.columns, values)
    threads = threading.active_count()
    with connect(locate(database.url)) as connection:
        for taken in range(len(rows) + 1):
            with closing(read_batches(connection, table.columns, f"FROM {table.name}")) as batches:
                for _, batch in zip(range(taken), batches, strict=False):
                    assert batch.num_rows == 1
            assert threading.active_count() == threads
            assert connection.value(f"SELECT count(*) FROM {table.name}") == len(rows)
