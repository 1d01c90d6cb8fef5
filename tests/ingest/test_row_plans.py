"""A plan fills the rows that a look at each card fills."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from schemagen.fits.cards import Card
from schemagen.fits.header import Header
from schemagen.ingest.former_names import FormerNames
from schemagen.ingest.header_tables import HeaderTable
from schemagen.ingest.other_keywords import load_values
from schemagen.ingest.row_plans import plan_rows
from schemagen.ingest.rows import HeaderRow, _fill, _fill_by_plan
from schemagen.tables.model import ColumnType
from tests.ingest.test_rows import KINDS, TABLE, headers, make_table, values
from tests.support.strategies import law

KEY = ("MIRI", 1, 1)
FORMER = FormerNames().find(())

HALVES = (
    make_table({kind.name: kind for kind in KINDS[::2]}, part="_1", others=False),
    make_table({kind.name: kind for kind in KINDS[1::2]}, part="_2"),
)

unique = st.dictionaries(st.sampled_from([kind.name for kind in KINDS]), values).map(
    lambda found: list(found.items())
)
"""Cards as files have them: each keyword with a column once."""


def describe(
    rows: list[HeaderRow], parts: tuple[HeaderTable, ...]
) -> list[tuple[list[str], dict[str, str]]]:
    """Write rows so that they differ if any bit or a type differs."""
    found = []
    for part, row in zip(parts, rows, strict=True):
        wide: list[Any] = row.widen(part)
        held = wide.pop() if part.keeps_others else None
        others = {keyword: repr(values) for keyword, values in load_values(held).items()}
        found.append(([*map(repr, wide)], others))
    return found


@law
@given(unique | headers, st.sampled_from([(TABLE,), HALVES]), st.sampled_from([0, 40]))
@example([("NUMBER", -0.0)], (TABLE,), 0)
@example([("NUMBER", 5), ("UNKNOWN", 1)], (TABLE,), 0)
@example([("INTEGER", 2**63)], (TABLE,), 0)
@example([("TEXT", "\u00e9" * 30)], (TABLE,), 40)
@example([("TIME", "12:30:45"), ("TEXT", None), ("COMMENT", "a")], HALVES, 0)
def test_a_plan_fills_the_rows_that_a_look_at_each_card_fills(
    cards: list[Card], parts: tuple[HeaderTable, ...], text_bytes: int
) -> None:
    header = Header.of_cards(index=1, cards=(("EXTNAME", "SCI"), *cards))
    keys = [KEY for _ in parts]
    planned = _fill_by_plan(header, keys, parts, FORMER, text_bytes)
    rows, kept = _fill(header, keys, parts, FORMER, text_bytes)
    whole = [HeaderRow(part.shape, row) for part, row in zip(parts, rows, strict=True)]
    assert not planned or (describe(planned, parts) == describe(whole, parts) and not kept)


@pytest.mark.parametrize(
    ("cards", "planned"),
    [
        ([("TEXT", "a"), ("NUMBER", 1.5), ("INTEGER", 2), ("BOOLEAN", True)], True),
        ([("NUMBER", 2), ("DATE", "2022-07-01"), ("TIMESTAMP", "2022-07-01T00:00:00")], True),
        ([("NUMBER", None), ("COMMENT", "a"), ("COMMENT", "b")], True),
        ([("TEXT", "a"), ("TEXT", "b")], False),
        ([("INTEGER", 2.0)], False),
        ([("DATE", "2022-02-30")], False),
        ([("NUMBER", -0.0)], False),
        ([("NUMBER", float("nan"))], False),
    ],
)
def test_usual_headers_need_no_look_at_each_card(cards: list[Card], *, planned: bool) -> None:
    header = Header.of_cards(index=1, cards=tuple(cards))
    assert bool(_fill_by_plan(header, [KEY], (TABLE,), FORMER, 0)) is planned


def test_headers_of_one_kind_have_one_plan() -> None:
    first, second = (
        Header.of_cards(index=1, cards=(("TEXT", text), ("NUMBER", number)))
        for text, number in (("a", 1.5), ("b", 2.5))
    )
    assert first.card_types == second.card_types
    assert plan_rows((TABLE,), first.card_types) is plan_rows((TABLE,), second.card_types)
    assert ColumnType.TEXT in KINDS
