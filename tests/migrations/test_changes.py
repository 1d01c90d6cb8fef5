"""Each kind of change is a class, and all code that treats changes covers all kinds."""

from __future__ import annotations

import inspect
import json
from collections.abc import Iterator
from dataclasses import dataclass, fields
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from schemagen.migrations.changes import (
    ASPECTS,
    AddColumn,
    AddIndex,
    AddPartition,
    AddTable,
    BaseChange,
    Change,
    ColumnPair,
    Diff,
    DropIndex,
    MoveColumn,
    Recomment,
    RenameColumn,
    RetireColumn,
    RetirePartition,
    RetireTable,
    Retype,
    Risk,
)
from schemagen.migrations.planner import plan_migration
from schemagen.migrations.wording import HEADINGS, PHRASES
from schemagen.output.change_report import to_json
from schemagen.output.sections import list_sections
from schemagen.tables.model import Partition
from tests.support.changes import KINDS
from tests.support.databases import PLACES, columns
from tests.support.strategies import make_database, make_table

BACK: dict[type[Change], type[Change]] = {
    AddTable: RetireTable,
    RetireTable: AddTable,
    AddPartition: RetirePartition,
    RetirePartition: AddPartition,
    AddColumn: RetireColumn,
    RetireColumn: AddColumn,
    RenameColumn: RenameColumn,
    MoveColumn: MoveColumn,
    Retype: Retype,
    Recomment: Recomment,
    AddIndex: DropIndex,
    DropIndex: AddIndex,
}

tables = st.builds(
    lambda place, held: make_table(place[0], place[1], held),
    st.sampled_from(PLACES),
    st.lists(columns("1"), unique_by=lambda column: column.name, max_size=3),
)
partitions = st.builds(Partition, name=st.just("miri_rate_sci"), value=st.just("MIRI"))
STRATEGIES: dict[str, st.SearchStrategy[object]] = {
    "table": tables,
    "to_table": tables,
    "old": columns("1"),
    "new": columns("2"),
    "pair": st.builds(ColumnPair, old=columns("1"), new=columns("2")),
    "partition": partitions,
}
each_kind = pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.__name__)


slow = settings(deadline=None, suppress_health_check=[HealthCheck.too_slow])


def make(data: st.DataObject, kind: type[Change]) -> Change:
    """Draw a change of a kind."""
    made: st.SearchStrategy[Change] = st.builds(
        kind, **{field.name: STRATEGIES[field.name] for field in fields(kind)}
    )
    return data.draw(made)


@each_kind
@given(data=st.data())
@slow
def test_a_change_undone_is_of_the_opposite_kind_and_undone_twice_itself(
    kind: type[Change], data: st.DataObject
) -> None:
    change = make(data, kind)
    assert type(change.reverse()) is BACK[kind]
    assert change.reverse().reverse() == change
    assert change.reverse().touched == change.touched[::-1]
    assert change.reverse().removed == change.added
    assert change.reverse().altered == tuple(pair.reverse() for pair in change.altered)


@each_kind
@given(data=st.data())
@slow
def test_a_change_has_a_risk_and_a_sentence_about_its_extension(
    kind: type[Change], data: st.DataObject
) -> None:
    change = make(data, kind)
    assert change.kind == kind.__name__
    assert change.risk in Risk
    assert str(change) == change.sentence
    assert change.sentence.startswith(f"{change.table.extension}: ")
    assert "{" not in change.sentence
    if isinstance(change, Recomment):
        assert all(HEADINGS[aspect].one in change.sentence for aspect in change.aspects)
        assert change.names[0] in change.sentence
    else:
        assert all(name in change.sentence for name in change.event.names)


def concrete(base: type[Any]) -> Iterator[type[Any]]:
    """List the classes of schemagen below one that can be made."""
    for below in base.__subclasses__():
        yield from concrete(below)
        lacks = any(
            getattr(each, "__isabstractmethod__", False) for _, each in inspect.getmembers(below)
        )
        if below.__module__.startswith("schemagen.") and not lacks:
            yield below


def test_every_kind_is_one_of_the_changes() -> None:
    # a dataclass with slots replaces the class that was written, which may be there still
    assert {kind.__name__ for kind in concrete(BaseChange)} == {k.__name__ for k in KINDS}
    assert BACK.keys() == {*KINDS}


@each_kind
def test_every_kind_has_its_phrases(kind: type[Change]) -> None:
    assert kind.__name__ in PHRASES
    assert {*ASPECTS} <= HEADINGS.keys() if kind is Recomment else kind.__name__ in HEADINGS


@dataclass(frozen=True, slots=True, kw_only=True)
class Unheard(BaseChange):
    """A kind of change that no code knows."""

    risk = Risk.SAFE

    def reverse(self) -> Unheard:
        """Return the change that undoes this one."""
        return self


def test_a_kind_that_nobody_knows_is_passed_over_by_nobody() -> None:
    (table,) = (make_table("rate", "SCI", []),)
    databases = make_database([table]), make_database([table], "2")
    changes = (Unheard(table=table),)
    diff = Diff(older=databases[0], newer=databases[1], changes=changes, ambiguous=())  # type: ignore[arg-type]
    with pytest.raises(AssertionError, match="Unheard"):
        plan_migration(diff)
    with pytest.raises(AssertionError, match="Unheard"):
        to_json(diff)
    with pytest.raises(KeyError, match="Unheard"):
        list(list_sections(diff))
    with pytest.raises(KeyError, match="Unheard"):
        str(changes[0])


@each_kind
@given(data=st.data())
@slow
def test_every_kind_is_told_and_counted_once(kind: type[Change], data: st.DataObject) -> None:
    change = make(data, kind)
    diff = Diff(
        older=make_database([change.table]),
        newer=make_database([change.table], "2"),
        changes=(change,),
        ambiguous=(),
    )
    sections = list(list_sections(diff))
    things = len(change.aspects) if isinstance(change, Recomment) else 1
    assert sum(section.count for section in sections) == things
    assert {section.topic for section in sections} <= {kind}
    (value,) = json.loads(json.dumps(to_json(diff)))["changes"]
    assert (value["kind"], value["risk"]) == (kind.__name__, change.risk.value)


def test_a_change_holds_what_its_kind_has_and_nothing_else() -> None:
    held = {kind: {field.name for field in fields(kind)} for kind in KINDS}
    assert held == {
        AddTable: {"table"},
        RetireTable: {"table"},
        AddPartition: {"table", "partition"},
        RetirePartition: {"table", "partition"},
        AddColumn: {"table", "new"},
        RetireColumn: {"table", "old"},
        RenameColumn: {"table", "pair"},
        MoveColumn: {"table", "pair", "to_table"},
        Retype: {"table", "pair"},
        Recomment: {"table", "pair"},
        AddIndex: {"table", "pair"},
        DropIndex: {"table", "pair"},
    }
