"""Headers → rows → headers: the rebuilt headers are the same."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from dataclasses import replace
from typing import Any

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from schemagen.errors import SchemagenError
from schemagen.fits.cards import Card, Value, Verbatim
from schemagen.fits.header import Header
from schemagen.fits.header_file import HeaderFile
from schemagen.ingest.header_tables import Catalogue, HeaderColumn, HeaderTable
from schemagen.ingest.other_keywords import load_values
from schemagen.ingest.rebuild import restore_cards
from schemagen.ingest.rows import Placement, Row, place_file
from schemagen.ingest.shortening import shorten_row
from schemagen.tables.model import ColumnType
from tests.support.strategies import law

OWN = {ColumnType.NAME, ColumnType.CODE, ColumnType.ID, ColumnType.JSON}
"""Types that no keyword has."""

KINDS = [kind for kind in ColumnType if kind not in OWN]

JWST: tuple[Card, ...] = (("TELESCOP", "JWST"), ("INSTRUME", "MIRI"), ("DETECTOR", "MIRIMAGE"))


def make_table(
    kinds: Mapping[str, ColumnType], extension: str = "SCI", part: str = "", *, others: bool = True
) -> HeaderTable:
    """Return a table with a column for each keyword."""
    return HeaderTable(
        name=f"rate_{extension.lower()}{part}",
        extension=extension,
        columns=tuple(
            HeaderColumn(name=keyword.lower(), keyword=keyword, type=kind)
            for keyword, kind in kinds.items()
        ),
        by_detector=False,
        values=frozenset({"MIRI"}),
        keeps_others=others,
    )


TABLE = make_table({kind.name: kind for kind in KINDS})


def make_file(*headers: Iterable[Card], primary: tuple[Card, ...] = JWST) -> HeaderFile:
    """Return a file with a primary header and others."""
    return HeaderFile(
        location="/data",
        name="jw1_rate.fits",
        size=1,
        checksum="0",
        headers=tuple(
            Header.of_cards(index=index, cards=tuple(cards))
            for index, cards in enumerate((primary, *headers))
        ),
    )


def place_in(table: HeaderTable, *cards: Card, text_bytes: int = 0) -> Placement:
    """Place the cards of a SCI header."""
    catalogue = Catalogue(release="3.0.0", step=1, tables=(table,))
    file = make_file([("EXTNAME", "SCI"), *cards])
    return place_file(file, catalogue, text_bytes=text_bytes)


def rows_in(placed: Placement, table: HeaderTable) -> list[Row]:
    """Return the rows of a file in a table, with all columns."""
    return [row.widen(table) for row in placed.rows if row.shape.table == table.name]


def place_one(kind: ColumnType, value: Value) -> tuple[Any, list[Value]]:
    """Place a card; return the value in its column, and the values in other_keywords."""
    table = make_table({"KEY": kind})
    (row,) = rows_in(place_in(table, ("KEY", value)), table)
    return row[-2], load_values(row[-1]).get("KEY", [])


def group(cards: Iterable[Card]) -> dict[str, list[str]]:
    """Group values by keyword, written so that they differ if any bit or the type differs."""
    found: dict[str, list[str]] = {}
    for keyword, value in cards:
        found.setdefault(keyword, []).append(repr(value))
    return found


def loosen(cards: Iterable[Card]) -> list[Card]:
    """Replace 5 by 5.0 in columns of numbers, as both are equal there."""
    return [
        (keyword, float(value))
        if keyword in {"INTEGER", "NUMBER"}
        and isinstance(value, int)
        and not isinstance(value, bool)
        and abs(value) < 2**1000
        and float(value) == value
        else (keyword, value)
        for keyword, value in cards
    ]


texts = st.text(st.characters(min_codepoint=32, max_codepoint=255), max_size=90)
days = st.dates().map(str) | st.sampled_from(["2022-02-30", "0000-01-01", "2022-7-1"])
clocks = st.times().map(str) | st.sampled_from(
    ["24:00:00", "12:30", "12:30:45.1234567", "12:00:60"]
)
times = days | clocks | st.builds("{}{}{}".format, days, st.sampled_from("T "), clocks)
numbers = st.floats() | st.integers() | st.sampled_from([1e16, 1e23, -0.0, 5e-324, 2**63, -(2**63)])
values: st.SearchStrategy[Value] = st.one_of(
    texts,
    times,
    numbers,
    st.booleans(),
    st.none(),
    st.complex_numbers(allow_nan=False, allow_infinity=False),
    st.builds(Verbatim, texts),
    st.sampled_from(["N/A", "#TODO", "", "T", "5", "NaN"]),
)
keywords = st.sampled_from(
    [*(kind.name for kind in KINDS), "COMMENT", "HISTORY", "", "UNKNOWN", "ESO DET ID", "É"]
)
headers = st.lists(st.tuples(keywords, values), max_size=30)


@law
@given(headers)
@example([("NUMBER", -0.0), ("UNKNOWN", 1e23)])
@example([("TEXT", "a"), ("TEXT", None), ("TEXT", 5)])
def test_what_comes_back_is_what_was_there(cards: list[Card]) -> None:
    placed = place_in(TABLE, *cards)
    (row,) = rows_in(placed, TABLE)
    back = [card for card in restore_cards([(TABLE, row)]) if card != ("EXTNAME", "SCI")]
    assert group(loosen(back)) == group(loosen(cards))


@law
@given(headers)
def test_a_header_without_a_table_is_kept_whole(cards: list[Card]) -> None:
    placed = place_in(make_table({}, "ERR"), *cards)
    primary, (index, name, version, text) = placed.others
    assert (primary[0], index, name, version) == (0, 1, "SCI", 1)
    back = [(keyword, value) for keyword, found in load_values(text).items() for value in found]
    assert group(back) == group([("EXTNAME", "SCI"), *cards])
    assert len(placed.reasons) == 2


@law
@given(headers)
def test_what_is_kept_as_json_is_json(cards: list[Card]) -> None:
    def refuse(constant: str) -> None:
        raise AssertionError(f"{constant} is not JSON")

    table = make_table({})
    (row,) = rows_in(place_in(table, *cards), table)
    if row[-1]:
        json.loads(row[-1], parse_constant=refuse)


@law
@given(headers)
def test_a_value_that_a_column_lacks_is_told(cards: list[Card]) -> None:
    placed = place_in(TABLE, *cards)
    (row,) = rows_in(placed, TABLE)
    held = dict(zip(TABLE.row, row, strict=True))
    first: dict[str, Value] = {}
    for keyword, value in cards:
        first.setdefault(keyword, value)
    lacking = {
        keyword
        for keyword, value in first.items()
        if keyword in ColumnType.__members__ and value is not None and held[keyword.lower()] is None
    }
    assert {kept.keyword for kept in placed.kept} == lacking


@law
@given(headers)
def test_a_row_that_is_relieved_holds_the_same(cards: list[Card]) -> None:
    (row,) = rows_in(place_in(TABLE, *cards), TABLE)
    before = group(restore_cards([(TABLE, row)]))
    untouched = [*row]
    shortened = shorten_row(TABLE, row, 40)
    assert row == untouched
    row = shortened
    assert group(restore_cards([(TABLE, row)])) == before
    assert all(
        len(v.encode()) > 40 or len(v.encode()) <= 12 for v in row if _is_medium(TABLE, row, v)
    )


def _is_medium(table: HeaderTable, row: list[Any], value: Any) -> bool:
    texts = [
        v
        for v, column in zip(row[3:], table.columns, strict=False)
        if column.type is ColumnType.TEXT
    ]
    return isinstance(value, str) and value in texts


@law
@given(headers)
def test_the_parts_of_a_split_table_hold_what_the_whole_would(cards: list[Card]) -> None:
    halves = KINDS[::2], KINDS[1::2]
    first = make_table({kind.name: kind for kind in halves[0]}, part="_1", others=False)
    second = make_table({kind.name: kind for kind in halves[1]}, part="_2")
    file = make_file([("EXTNAME", "SCI"), *cards])
    placed = place_file(file, Catalogue(release="3.0.0", step=1, tables=(first, second)))
    rows = [(part, row) for part in (first, second) for row in rows_in(placed, part)]
    assert len(rows) == 2
    back = restore_cards(rows)
    assert group(loosen(back)) == group(loosen([("EXTNAME", "SCI"), *cards]))


@pytest.mark.parametrize(
    ("kind", "value", "held", "kept"),
    [
        (ColumnType.NUMBER, "N/A", None, ["N/A"]),
        (ColumnType.NUMBER, 0.1, 0.1, []),
        (ColumnType.NUMBER, 5, 5.0, []),
        (ColumnType.NUMBER, 2**53 + 1, None, [2**53 + 1]),
        (ColumnType.NUMBER, True, None, [True]),
        (ColumnType.INTEGER, 5.0, 5, []),
        (ColumnType.INTEGER, 5.5, None, [5.5]),
        (ColumnType.INTEGER, 2**63, None, [2**63]),
        (ColumnType.BOOLEAN, False, False, []),
        (ColumnType.BOOLEAN, 0, None, [0]),
        (ColumnType.TEXT, None, None, [None]),
        (ColumnType.TEXT, "", "", []),
        (ColumnType.TEXT, 12, "12", [12]),
        (ColumnType.TEXT, True, "T", [True]),
        (ColumnType.DATE, "2022-07-01", "2022-07-01", []),
        (ColumnType.DATE, "2022-02-30", None, ["2022-02-30"]),
        (ColumnType.TIME, "12:30:45.120", "12:30:45.120000", []),
        (ColumnType.TIME, "12:30:45.12", "12:30:45.120000", ["12:30:45.12"]),
        (ColumnType.TIMESTAMP, "2022-07-01T12:30:45.123456", "2022-07-01 12:30:45.123456", []),
        (ColumnType.TIMESTAMP, "2022-07-01", "2022-07-01 00:00:00.000000", ["2022-07-01"]),
        (ColumnType.TIMESTAMP, "2022-07-01T12:30:60", None, ["2022-07-01T12:30:60"]),
    ],
)
def test_a_column_gets_what_it_can_hold(
    kind: ColumnType, value: Value, held: object, kept: list[Value]
) -> None:
    got, others = place_one(kind, value)
    assert (repr(got), others) == (repr(held), kept)


def test_a_string_longer_than_a_column_takes_is_kept() -> None:
    table = make_table({"KEY": ColumnType.TEXT})
    fits, over = "é" * 50, "é" * 50 + "e"
    (row,) = rows_in(place_in(table, ("KEY", fits), text_bytes=100), table)
    assert (row[-2], row[-1]) == (fits, '{"EXTNAME": "SCI"}')
    placed = place_in(table, ("KEY", over), text_bytes=100)
    assert rows_in(placed, table)[0][-2] is None
    assert [kept.value for kept in placed.kept] == [over]


def test_an_extension_that_comes_twice_with_one_version_is_kept() -> None:
    catalogue = Catalogue(release="3.0.0", step=1, tables=(TABLE,))
    sci: list[Card] = [("EXTNAME", "SCI"), ("EXTVER", 2)]
    placed = place_file(make_file(sci, sci), catalogue)
    assert len(placed.rows) == 1
    assert placed.others[-1][:3] == [2, "SCI", 2]
    assert placed.reasons[-1] == "rate SCI: a second header with EXTVER 2"


@pytest.mark.parametrize(
    ("primary", "reason"),
    [
        (JWST[:1], "rate SCI: no partition for N/A"),
        ((JWST[0], ("INSTRUME", "NIRCAM")), "rate SCI: no partition for NIRCAM"),
    ],
)
def test_an_instrument_that_a_table_has_no_part_for_is_kept(
    primary: tuple[Card, ...], reason: str
) -> None:
    file = make_file([("EXTNAME", "SCI")], primary=primary)
    placed = place_file(file, Catalogue(release="3.0.0", step=1, tables=(TABLE,)))
    assert (placed.rows, placed.reasons[-1]) == ((), reason)


@pytest.mark.parametrize(
    ("instrument", "detector", "key"),
    [
        (None, None, ["N/A", "N/A"]),
        ("", " ", ["N/A", "N/A"]),
        ("ANY", "N/A", ["ANY", "N/A"]),
        ("MIRI", None, ["MIRI", "N/A"]),
        ("LONG" * 9, "MULTIPLE", [("LONG" * 9)[:20], "MULTIPLE"]),
    ],
)
def test_a_table_that_takes_any_value_has_every_file(
    instrument: str | None, detector: str | None, key: list[str]
) -> None:
    said = (("INSTRUME", instrument), ("DETECTOR", detector))
    cards = (JWST[0], *((name, value) for name, value in said if value is not None))
    table = replace(TABLE, by_detector=True, values=frozenset())
    placed = place_file(
        make_file([("EXTNAME", "SCI")], primary=cards),
        Catalogue(release="3.0.0", step=1, tables=(table,)),
    )
    assert [row[:2] for row in rows_in(placed, table)] == [key]
    assert placed.dataset.instrument == (instrument and instrument[:20])


def test_a_file_of_another_telescope_is_refused() -> None:
    file = make_file(primary=(("TELESCOP", "HST"),))
    with pytest.raises(SchemagenError, match="not a JWST file: TELESCOP is 'HST'"):
        place_file(file, Catalogue(release="3.0.0", step=1, tables=(TABLE,)))
