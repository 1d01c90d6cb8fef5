"""Laws about what migrations keep, on made-up databases and real engines."""

from __future__ import annotations

import datetime as dt
import json
import re
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from itertools import product
from typing import Any

import pytest
import sqlalchemy as sa
from hypothesis import HealthCheck, example, given, settings

from schemagen.migrations.changes import (
    AddColumn,
    AddTable,
    MoveColumn,
    RenameColumn,
    RetireTable,
    Retype,
)
from schemagen.migrations.compare import compare
from schemagen.migrations.plan import Plan, TableStep
from schemagen.migrations.planner import plan_migration
from schemagen.migrations.union import unite_databases
from schemagen.output.migrations import render_migration
from schemagen.tables.engines import DIALECTS
from schemagen.tables.model import Column, ColumnType, Table
from schemagen.tables.model import Database as Layout
from tests.conftest import ENGINES
from tests.support import live, samples
from tests.support.changes import facts
from tests.support.engine import Database, Engine
from tests.support.strategies import Populated, adoptions, make_column, populated, retypes

EXAMPLES = {"sqlite": 15, "postgresql": 3, "mariadb": 3}
"""How often a law is tried: a fresh database costs more on a server."""


@dataclass(frozen=True, slots=True)
class Walk:
    """A populated database between two releases."""

    case: Populated
    database: Database

    @property
    def union(self) -> Layout:
        return unite_databases(self.case.older, self.case.newer)

    def run(self, name: str, *, told: bool = False) -> None:
        dialect = DIALECTS[self.database.engine.dialect]
        plans = plan_migration(compare(self.case.older, self.case.newer))
        pages = render_migration(plans, dialect, samples.TEMPLATES)
        text = next(page.text for page in pages if page.path.endswith(f".{name}.sql"))
        self.database.load(*([live.DROP_VALUES[dialect.name]] if told else []), text)

    def refuses(self, name: str) -> str:
        """Run a script that must refuse, and change nothing; return what it says."""
        before = self.state()
        with pytest.raises(AssertionError) as raised:
            self.run(name)
        assert self.state() == before
        return str(raised.value)

    def shape(self) -> set[live.Thing]:
        return shape(self.database)

    def read(self, layout: Layout) -> Held:
        return read(self.database, layout)

    def state(self) -> Any:
        tables = [name for kind, name, _ in live.reflect(self.database) if kind == "primary key"]
        return self.shape(), {
            name: sorted(map(repr, live.rows(self.database, f"SELECT * FROM {name}")))
            for name in sorted(tables)
        }


Held = dict[tuple[Any, ...], dict[str, Any]]
"""Rows by their table and key."""


def shape(database: Database) -> set[live.Thing]:
    """Return the structure of a database without the order of columns, and its dictionary."""
    things = {
        (kind, name, IN_ANY_ORDER.get(kind, passed)(facts))
        for kind, name, facts in live.reflect(database)
    }
    told = live.rows(
        database,
        "SELECT table_name, column_name, keyword, extension, paths, type, unit, title, enum, since,"
        " retired, former_names FROM schemagen_columns",
    )
    return things | {("told", f"{row[0]}.{row[1]}", tuple(map(parsed, row[2:]))) for row in told}


def passed(facts: Any) -> Any:
    return facts


IN_ANY_ORDER: dict[str, Any] = {
    "column": lambda facts: facts[1:],
    "view": lambda text: tuple(sorted(re.split("(?i)select|from|,", text))),
}
"""What is said of a column but for its place, and of a view but for that of its columns."""


def undated(things: set[live.Thing]) -> set[live.Thing]:
    """Leave out the first release of each column, which a release alone does not know."""
    return {
        (kind, name, (*facts[:-3], *facts[-2:]) if kind == "told" else facts)
        for kind, name, facts in things
    }


def parsed(value: Any) -> str:
    if isinstance(value, str) and value.startswith("["):
        value = json.loads(value)
    return repr(value)


def load(database: Database, layout: Layout) -> None:
    database.load(*samples.scripts(layout, database.engine.dialect))


def shape_of(engine: Engine, layout: Layout) -> set[live.Thing]:
    database = engine.fresh()
    try:
        load(database, layout)
        return shape(database)
    finally:
        database.drop()


def fill(database: Database, case: Populated) -> None:
    with live.connect(database) as connection:
        master = sa.table("master", sa.column("rootname"))
        connection.execute(sa.insert(master), [{"rootname": f"jw{n}"} for n in (1, 2)])
        datasets = sa.table(
            "datasets", *map(sa.column, ("dataset_id", "rootname", "filetype", "filename"))
        )
        for number in (1, 2):
            file = {"dataset_id": number, "rootname": f"jw{number}", "filetype": "rate"}
            connection.execute(sa.insert(datasets).values(filename=f"{number}.fits", **file))
        for table in samples.header_tables(case.older):
            rows = case.rows[table.name]
            if rows:
                live.put(connection, table.name, table.columns, [tuple(r.values()) for r in rows])


def read(database: Database, layout: Layout) -> Held:
    held: Held = {}
    with live.connect(database) as connection:
        for table in samples.header_tables(layout):
            names = [column.name for column in table.columns]
            for values in live.get(connection, table.name, table.columns):
                row = dict(zip(names, values, strict=True))
                held[table.name, *(row[name] for name in table.primary_key)] = row
    return held


@contextmanager
def walk(engine: Engine, case: Populated) -> Iterator[Walk]:
    database = engine.fresh()
    try:
        load(database, case.older)
        fill(database, case)
        yield Walk(case, database)
    finally:
        database.drop()


def cases(engine: Engine) -> settings:
    return settings(
        deadline=None,
        max_examples=EXAMPLES[engine.dialect],
        suppress_health_check=[HealthCheck.too_slow],
    )


def law(test: Callable[[Walk], None]) -> Callable[[Engine], None]:
    """Test a law on made-up databases, with fewer examples on slow engines."""

    def tried(engine: Engine) -> None:
        @cases(engine)
        @given(populated())
        @example(retypes())
        @example(adoptions())
        def attempt(case: Populated) -> None:
            with walk(engine, case) as walked:
                test(walked)

        attempt()

    tried.__name__ = test.__name__
    return tried


@law
def test_schemas_follow(walked: Walk) -> None:
    engine, case = walked.database.engine, walked.case
    older = walked.shape()
    walked.run("up")
    newer = walked.shape()
    assert live.differences(newer, shape_of(engine, walked.union)) == []
    walked.run("down")
    assert live.differences(walked.shape(), older) == []
    walked.run("up")
    assert live.differences(walked.shape(), newer) == []
    walked.run("contract", told=True)
    left, alone = walked.shape(), shape_of(engine, case.newer)
    assert live.differences(undated(left), undated(alone)) == []


@law
def test_down_brings_every_row_back_as_it_was(walked: Walk) -> None:
    before = walked.read(walked.case.older)
    walked.run("up")
    up = walked.read(walked.union)
    walked.run("down")
    assert differing(walked.read(walked.case.older), before) == []
    walked.run("up")
    assert differing(walked.read(walked.union), up) == []


def differing(one: Held, other: Held) -> list[Any]:
    """List what is not the same in the rows of two databases."""
    assert one.keys() == other.keys()
    return [
        (key, name, one[key][name], other[key][name])
        for key in one
        for name in one[key]
        if not same(one[key][name], other[key][name])
    ]


def same(one: Any, other: Any) -> bool:
    """Return whether two values are equal; JSON has one kind of number, and 1 is not True."""
    if isinstance(one, dict) and isinstance(other, dict):
        return one.keys() == other.keys() and all(same(one[key], other[key]) for key in one)
    if isinstance(one, list) and isinstance(other, list):
        return len(one) == len(other) and all(map(same, one, other))
    if isinstance(one, bool) or isinstance(other, bool):
        return one is other
    if isinstance(one, (int, float)) and isinstance(other, (int, float)):
        return one == other or (
            isinstance(one, float) != isinstance(other, float) and float(one) == float(other)
        )
    return type(one) is type(other) and bool(one == other)


@dataclass(frozen=True, slots=True)
class Trace:
    """The columns of a table before and after."""

    renamed: dict[tuple[str, str], Column]
    retyped: dict[tuple[str, str], Column]
    moved: list[MoveColumn]
    added: list[tuple[Table, Column]]


def trace(case: Populated) -> Trace:
    changes = compare(case.older, case.newer).changes
    tables = {table.name for table in case.older.tables}
    return Trace(
        {(c.table.name, c.old.name): c.new for c in changes if isinstance(c, RenameColumn)},
        {(c.table.name, c.new.name): c.new for c in changes if isinstance(c, Retype)},
        [c for c in changes if isinstance(c, MoveColumn)],
        [
            (c.held.table, c.new)
            for c in changes
            if isinstance(c, MoveColumn | AddColumn) and c.held.table.name in tables
        ],
    )


def spell(value: Any) -> set[Any]:
    """List the texts that a value may have been read from without loss."""
    if isinstance(value, bool):
        return {str(value).lower(), str(int(value))}
    if isinstance(value, (dt.date, dt.time)):
        texts = {str(value), value.isoformat()}
        return texts | {text.rstrip("0").rstrip(".") for text in texts if "." in text}
    if isinstance(value, float):
        return {str(value), str(value).replace("e+", "e"), f"{value:.0f}"}
    return {str(value)}


def kept(value: Any, new: Any) -> bool:
    """Return whether a value differs from what it was cast to."""
    if isinstance(value, (bool, int, float)) and isinstance(new, (bool, int, float)):
        return new == value
    if isinstance(value, str):
        return value in spell(new)
    if isinstance(value, dt.date) and isinstance(new, dt.datetime):
        return new in (value, dt.datetime.combine(value, dt.time()))
    if isinstance(new, str):
        return bool(read_back(new, type(value)) == value)
    return bool(new is not None and read_back(str(new), type(value)) == value)


def read_back(text: str, kind: type) -> Any:
    if kind in {dt.date, dt.time, dt.datetime}:
        try:
            return kind.fromisoformat(text)
        except ValueError:
            return None
    if kind is bool:
        return {"true": True, "1": True, "false": False, "0": False}.get(text)
    try:
        return kind(text)
    except ValueError:
        return None


@law
def test_up_keeps_every_value(walked: Walk) -> None:
    case, changed = walked.case, trace(walked.case)
    before = walked.read(case.older)
    columns = {(t.name, c.name): c for t in case.older.tables for c in t.columns}
    walked.run("up")
    after = walked.read(walked.union)
    for key, row in before.items():
        table, now = key[0], after[key]
        others = now["other_keywords"] or {}
        for name, value in row.items():
            if name == "other_keywords" or value is None:
                continue
            new = changed.renamed.get((table, name), columns[table, name])
            if new.keyword != columns[table, name].keyword:  # what the file calls it
                assert columns[table, name].keyword in others
            if (table, new.name) in changed.retyped:
                aside = others.get(columns[table, name].keyword)
                assert kept(value, now[new.name]) or same(aside, value) or kept(value, aside), (
                    name,
                    value,
                    now,
                )
            else:
                assert same(now[new.name], value)
        gets = {
            column.keyword: column.name for owner, column in changed.added if owner.name == table
        }
        for keyword, value in (row["other_keywords"] or {}).items():
            assert same(others.get(keyword, ...), value) or (
                keyword in gets
                and keyword not in others
                and same(jsonlike(now[gets[keyword]]), value)
            ), (keyword, value, now)


@law
def test_what_fits_a_new_column_moves_into_it(walked: Walk) -> None:
    case, changed = walked.case, trace(walked.case)
    before = walked.read(case.older)
    walked.run("up")
    after = walked.read(walked.union)
    copied = {(c.to_table.name, c.new.name) for c in changed.moved}
    for table, column in changed.added:
        for key in before:
            cards = before[key]["other_keywords"] or {}
            if key[0] != table.name or column.keyword not in cards:
                continue
            card, now = cards[column.keyword], after[key]
            others = now["other_keywords"] or {}
            if column.type is ColumnType.NUMBER and type(card) is int and abs(card) >= 10**15:
                continue  # an engine may know that a double has that value, or not
            # beside a copy from another extension, the card tells what the header itself has
            if fits(card, column.type) and (table.name, column.name) not in copied:
                assert column.keyword not in others, (card, column.type, now)
                assert same(jsonlike(now[column.name]), card), (card, column.type, now)
            else:
                assert same(others.get(column.keyword), card), (card, column.type, now)
                assert now[column.name] is None or (table.name, column.name) in copied


def jsonlike(value: Any) -> Any:
    """Write a value as a header would have it."""
    return fits_time(value) if isinstance(value, (dt.date, dt.time)) else value


def fits_time(value: dt.date | dt.time) -> str:
    text = value.isoformat()
    if isinstance(value, (dt.datetime, dt.time)):
        text = value.isoformat(timespec="microseconds")
        return text.removesuffix("000")
    return text


KINDS: dict[ColumnType, Any] = {
    ColumnType.DATE: dt.date,
    ColumnType.TIME: dt.time,
    ColumnType.TIMESTAMP: dt.datetime,
}


def fits(card: Any, kind: ColumnType) -> bool:
    """Return whether a column of a type can hold the value of a card unchanged."""
    if kind is ColumnType.TEXT:
        return isinstance(card, str)
    if kind is ColumnType.BOOLEAN:
        return isinstance(card, bool)
    if isinstance(card, bool):
        return False
    if kind is ColumnType.INTEGER:
        return isinstance(card, int) and -(2**63) <= card < 2**63
    if kind is ColumnType.NUMBER:
        return isinstance(card, float) or (isinstance(card, int) and abs(card) <= 2**53)
    if not isinstance(card, str):
        return False
    try:
        return fits_time(KINDS[kind].fromisoformat(card)) == card
    except ValueError:
        return False


@law
def test_up_twice_refuses_and_changes_nothing(walked: Walk) -> None:
    walked.run("up")
    assert "jwst" in walked.refuses("up")


@law
def test_contract_refuses_exactly_while_something_retired_holds_a_value(walked: Walk) -> None:
    walked.run("up")
    if holds_retired(walked):
        assert "still hold" in walked.refuses("contract")
        walked.run("contract", told=True)
    else:
        walked.run("contract")
    walked.read(walked.case.newer)
    if any(c.retired for t in walked.union.tables for c in t.columns):
        assert "no way back" in walked.refuses("down")


def holds_retired(walked: Walk) -> bool:
    tables = {table.name: table for table in samples.header_tables(walked.union)}
    parts = {
        t.name: {p.value for p in t.partitions} for t in samples.header_tables(walked.case.newer)
    }
    native = DIALECTS[walked.database.engine.dialect].partitions
    return any(
        tables[key[0]].retired
        or any(row[c.name] is not None for c in tables[key[0]].columns if c.retired)
        or (native and row["instrument"] not in parts[key[0]])
        for key, row in walked.read(walked.union).items()
    )


@pytest.mark.dialects("postgresql", "mariadb")
def test_engines_agree(engine: Engine) -> None:
    (lite,) = (other for other in ENGINES if other.dialect == "sqlite")

    @cases(engine)
    @given(populated())
    @example(retypes())
    @example(adoptions())
    def attempt(case: Populated) -> None:
        with walk(engine, case) as one, walk(lite, case) as other:
            for name, layout in (("up", one.union), ("down", case.older)):
                one.run(name)
                other.run(name)
                found = differing(one.read(layout), other.read(layout))
                assert [d for d in found if not excused(case, *d)] == []

    attempt()


def excused(case: Populated, key: tuple[Any, ...], name: str, one: Any, other: Any) -> bool:
    """Return whether engines may differ there.

    SQLite and MariaDB have no booleans, so that True becomes 1, and 1 True, with no trace of it; an
    engine spells numbers and times as it does; PostgreSQL and MariaDB write whole doubles from
    1e15 on with an exponent, and take none for an integer; JSONB keeps no exponents, so that 1e16
    of a card is an integer there. Which values are kept as they were follows from that.
    """
    if name == "other_keywords":
        return True  # other laws say for each engine what is in it
    types = {
        column.type
        for database in (case.older, case.newer)
        for table in samples.header_tables(database)
        for column in table.columns
        if table.name == key[0] and column.name == name
    }
    if len(types) > 1 and ColumnType.BOOLEAN in types:
        return True
    if isinstance(one, str) and isinstance(other, str):
        kinds = {int, float, dt.time, dt.datetime}
        reads = ((read_back(one, kind), read_back(other, kind)) for kind in kinds)
        return any(a is not None and a == b for a, b in reads)
    values = [value for value in (one, other) if value is not None]
    return len(values) == 1 and type(values[0]) in {int, float} and abs(values[0]) >= 10**15


# Plans alone, without a server

plans = settings(deadline=None, suppress_health_check=[HealthCheck.too_slow])


@plans
@given(populated())
def test_a_database_that_stays_as_it_is_needs_no_step(case: Populated) -> None:
    newer = replace(case.older, pipeline_version="2.0.0")
    for plan in plan_migration(compare(case.older, newer)):
        assert (*plan.steps, *plan.creates, *plan.drops, plan.filetypes) == (False,)
        assert (*plan.updates, *plan.explains, *plan.forgets) == ()


@plans
@given(populated())
def test_steps_name_what_changes_and_nothing_else(case: Populated) -> None:
    changes = compare(case.older, case.newer).changes
    touched = {table.name for change in changes for table in change.touched}
    changed = {c.name for each in map(facts, changes) for c in (each.old, each.new) if c}
    whole = [change.table for change in changes if isinstance(change, AddTable | RetireTable)]
    changed |= {column.name for table in whole for column in table.columns}
    for plan in plan_migration(compare(case.older, case.newer)):
        for step in plan.steps:
            assert step.table.name in touched
            assert {column.name for column in columns_of(step)} <= changed
            assert len(set(step.comments)) == len(step.comments)


def columns_of(step: TableStep) -> Iterator[Column]:
    yield from (*step.packs, *step.adds, *step.drops, *step.comments, *step.adopts)
    yield from (column for pair in step.renames for column in (pair.old, pair.new))
    yield from (retype.new for retype in step.retypes)
    yield from (copy.new for copy in (*step.copies, *step.unpacked))


@plans
@given(populated())
def test_steps_down_undo_steps_up(case: Populated) -> None:
    up, down, _ = plan_migration(compare(case.older, case.newer))
    assert up.creates == down.drops
    backs = {step.table.name: step for step in down.steps}
    assert len(backs) == len(down.steps) == len(up.steps)
    for step in up.steps:
        back = backs[step.table.name]
        assert back.drops == step.adds
        assert back.lost_parts == step.parts
        assert back.renames == tuple(pair.reverse() for pair in step.renames)
        assert back.unpacked == step.copies
        assert {c.name for c in back.packs} | {c.new.name for c in back.unpacked} == {
            c.name for c in step.adds
        }
        assert [(r.old.type, r.new.type) for r in back.retypes] == [
            (r.new.type, r.old.type) for r in step.retypes
        ]


Dictionary = dict[tuple[str, str], dict[str, object]]


def explain(layout: Layout) -> Dictionary:
    return {
        (table.name, column.name): entry(column)
        for table in samples.header_tables(layout)
        for column in table.columns
        if column.keyword
    }


def entry(column: Column) -> dict[str, object]:
    """Return the row of a column in the dictionary."""
    return {
        "column_name": column.name,
        "keyword": column.keyword,
        "paths": column.paths or "[]",
        "type": column.declared or None,
        "unit": column.unit or None,
        "title": column.title or None,
        "enum": column.enum or None,
        "since": column.since,
        "former_names": column.former or None,
        "retired": column.retired or None,
    }


def retell(dictionary: Dictionary, plan: Plan) -> Dictionary:
    """Apply a plan to a dictionary, in the order of the scripts."""
    told = {key: dict(values) for key, values in dictionary.items()}
    for forgotten in plan.forgets:
        for table in forgotten.tables:
            del told[table, forgotten.column]
    for update in plan.updates:
        for place in product(update.tables, update.columns):
            told[place] |= {each.name: each.value for each in update.changed}
    told = {(table, str(said["column_name"])): said for (table, _), said in told.items()}
    for each in plan.explains:
        place = each.table.name, each.column.name
        assert place not in told
        told[place] = entry(each.column)
    return told


@plans
@given(populated())
def test_the_dictionary_follows(case: Populated) -> None:
    up, down, contract = plan_migration(compare(case.older, case.newer))
    older, union = explain(case.older), explain(unite_databases(case.older, case.newer))
    assert retell(older, up) == union
    assert retell(union, down) == older
    left = {key: said for key, said in union.items() if not said["retired"]}
    assert retell(union, contract) == left
    assert left.keys() == explain(case.newer).keys()


# What comes back


def test_a_keyword_that_comes_back_has_been_known_all_the_while(engine: Engine) -> None:
    kept, gone = (make_column(name, [f"meta.{name}"]) for name in ("kept", "gone"))
    first, second, third = (
        replace(
            samples.make_database(
                samples.make_table(*(replace(column, since=release) for column in columns))
            ),
            pipeline_version=release,
            since=release,
        )
        for release, columns in (("1", [kept, gone]), ("2", [kept]), ("3", [kept, gone]))
    )
    database = engine.fresh()
    try:
        load(database, first)
        case = Populated(older=first, newer=second, rows={})
        Walk(case, database).run("up")
        again = Walk(replace(case, older=second, newer=third), database)
        if engine.dialect == "sqlite":  # which adds no column if there is one, and cannot be asked
            assert "duplicate column name: gone" in again.refuses("up")
        else:
            again.run("up")
            query = "SELECT since, retired FROM schemagen_columns WHERE column_name = 'gone'"
            assert live.rows(database, query) == [("1", None)]
    finally:
        database.drop()


@pytest.mark.once
def test_rows_of_a_value_without_partition_move_into_a_new_one_and_back(engine: Engine) -> None:
    """They are in the table all the while, whichever partition holds them."""
    (column,) = samples.make_columns([ColumnType.TEXT])
    older, newer = (
        replace(
            samples.make_database(samples.make_table(column, values=values)),
            pipeline_version=version,
        )
        for version, values in (("1.0.0", ("NIRCAM",)), ("2.0.0", ("NIRCAM", "MIRI")))
    )
    instruments = ("NIRCAM", "MIRI", "N/A")
    rows = [
        {
            "dataset_id": 1,
            "instrument": instrument,
            "extension_version": number,
            "extension_index": number,
            "key0": f"value {number}",
            "other_keywords": None,
        }
        for number, instrument in enumerate(instruments, 1)
    ]
    case = Populated(older=older, newer=newer, rows={"rate_sci": rows})
    native = DIALECTS[engine.dialect].partitions

    def count(database: Database, *names: str) -> list[int]:
        found = (live.rows(database, f"SELECT count(*) FROM {name}") for name in names)
        return [rows[0][0] for rows in found]

    with walk(engine, case) as walked:
        before = walked.read(older)
        assert count(walked.database, "rate_sci", "nircam_rate_sci") == [3, 1]
        walked.run("up")
        assert count(walked.database, "rate_sci", "miri_rate_sci") == [3, 1]
        if native:
            assert count(walked.database, "other_rate_sci") == [1]
        assert walked.read(newer) == before
        walked.run("down")
        assert walked.read(older) == before
        if native:
            assert count(walked.database, "other_rate_sci", "other_headers") == [2, 0]
