"""Units are VOUnits, UCDs are those of the IVOA, and each rule is for some column."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from math import prod

import pytest
from astropy import units
from astropy.io.votable import ucd
from hypothesis import given
from hypothesis import strategies as st

from schemagen.config import PartitionBy
from schemagen.inventory.build import take_inventory
from schemagen.inventory.model import Inventory
from schemagen.tables.layout import lay_out
from schemagen.tables.model import Column, ColumnType, Database, TableColumn
from schemagen.tables.vocabulary import UcdRule, Vocabulary, read_vocabulary
from tests.support import samples

VOCABULARY = read_vocabulary()

FORMATS = {"yyyy-mm-dd", "hh:mm:ss.sss"}
"""What the schemas give as units, but which are not."""

WORDS = sorted(VOCABULARY.words)


@cache
def read(release: str) -> tuple[Inventory, Database]:
    inventory = take_inventory(samples.read_release(release))
    return inventory, lay_out(inventory)


def list_columns(database: Database) -> Iterator[TableColumn]:
    for table in database.tables:
        yield from (TableColumn(table, column) for column in table.columns)


def describe(**facts: object) -> TableColumn:
    column = Column(name="key", **{"type": ColumnType.NUMBER, **facts})  # type: ignore[arg-type]
    return TableColumn(samples.make_table(column), column)


# Units


@pytest.mark.parametrize("word", WORDS)
def test_a_word_is_spelled_as_the_unit_that_it_is(word: str) -> None:
    spelled = VOCABULARY.spell(word)
    assert units.Unit(spelled, format="vounit") == units.Unit(spelled)
    if known := units.Unit(word, parse_strict="silent"):
        assert isinstance(known, units.UnrecognizedUnit) or units.Unit(spelled) == known


_factors = st.tuples(st.sampled_from(WORDS), st.integers(-3, 3).filter(bool))
_below = st.none() | st.tuples(st.sampled_from(WORDS), st.integers(1, 3))


@given(st.lists(_factors, min_size=1, max_size=3), _below, st.sampled_from([".", " ", "*"]))
def test_a_unit_of_several_words_is_the_product_of_theirs(
    over: list[tuple[str, int]], under: tuple[str, int] | None, times: str
) -> None:
    text = times.join(f"{word}^{power}" for word, power in over)
    expected = prod(units.Unit(VOCABULARY.words[word]) ** power for word, power in over)
    if under:
        text += f"/{under[0]}{under[1]}"
        expected /= units.Unit(VOCABULARY.words[under[0]]) ** under[1]
    spelled = VOCABULARY.spell(text)
    assert units.Unit(spelled, format="vounit") == units.Unit(spelled) == expected


@pytest.mark.parametrize("text", ["", "furlong", "T/F", "m/", "/s", "m/s/s", "a b", "2 m", "m**x"])
def test_what_is_no_unit_is_left_out(text: str) -> None:
    assert VOCABULARY.spell(text) == ""


@pytest.mark.network
@pytest.mark.parametrize("release", ["0.17.1", "1.9.6", samples.RELEASE])
def test_every_unit_of_a_release_is_spelled(release: str) -> None:
    inventory, database = read(release)
    declared = {each.column.unit for each in list_columns(database)} | {
        column.unit
        for filetype in inventory.filetypes
        for layout in filetype.layouts
        for extension in layout.extensions
        for column in extension.columns
    }
    assert {unit for unit in declared if unit and not VOCABULARY.spell(unit)} == FORMATS
    for unit in filter(None, map(VOCABULARY.spell, declared)):
        units.Unit(unit, format="vounit")


TOLD = {
    "arrayx": "m",
    "arrayy": "m",
    "arrayz": "m",
    "eph_time": "d",
    "file_mtime": "ns",
    "file_size": "byte",
    "photmjsr": "MJy/sr",
    "photuja2": "uJy/arcsec**2",
    "pixar_a2": "arcsec**2",
    "pixar_sr": "sr",
    "slit_dec": "deg",
    "slit_ra": "deg",
    "tdb_beg": "d",
    "tdb_mid": "d",
    "tdb_end": "d",
}
"""The columns whose unit only their title tells, in some release."""


@pytest.mark.network
@pytest.mark.parametrize("release", ["0.17.1", "1.9.6", "1.14.0", samples.RELEASE])
def test_a_unit_that_only_the_title_tells_is_found(release: str) -> None:
    told = {
        each.column.name: VOCABULARY.find_unit(each.column)
        for each in list_columns(read(release)[1])
        if not each.column.unit and VOCABULARY.find_unit(each.column)
    }
    assert told.items() <= TOLD.items()
    assert {"pixar_a2", "pixar_sr", "photmjsr", "tdb_mid", "file_size"} <= {*told}


def test_a_text_has_no_unit_in_its_title() -> None:
    assert VOCABULARY.find_unit(describe(title="Length (m)").column) == "m"
    assert VOCABULARY.find_unit(describe(title="Length (m)", type=ColumnType.TEXT).column) == ""
    assert VOCABULARY.find_unit(describe(title="Length (m)", unit="km").column) == "km"


# UCDs


@pytest.mark.parametrize("rule", VOCABULARY.rules, ids=str)
def test_a_ucd_is_in_the_vocabulary_of_the_ivoa(rule: UcdRule) -> None:
    ucd.parse_ucd(rule.ucd, check_controlled_vocabulary=True, has_colon=";" in rule.ucd)
    assert len(rule.ucd) <= 64  # room in TAP_SCHEMA


def test_the_first_rule_that_fits_the_first_path_counts() -> None:
    rules = ("a.b", "u"), ("*.b", "v"), ("b", "w"), ("c*", "x")
    some = Vocabulary({}, tuple(UcdRule(path=path, ucd=ucd) for path, ucd in rules))

    def find(*paths: str) -> str:
        return some.describe(describe(paths=paths)).ucd

    assert [find("a.b"), find("z.a.b"), find("z.b"), find("b"), find("z.cde")] == [*"uuvwx"]
    assert [find("za.b"), find("zb"), find("c.d"), find("q", "b"), find("cc", "b")] == [
        *("v", "", "", "w", "x")
    ]


def test_a_column_without_a_path_has_that_of_its_table() -> None:
    some = Vocabulary({}, (UcdRule(path="rate_sci.key", ucd="u"),))
    assert some.describe(describe()).ucd == "u"


REACH = {
    "0.17.1": (12_803, 21_377),
    "1.9.6": (16_977, 26_387),
    samples.RELEASE: (19_603, 31_020),
}
"""Columns with a UCD, and all columns, by release; docs/howto/tap.md has those of the last."""


@pytest.mark.network
@pytest.mark.parametrize("release", REACH)
def test_the_rules_reach_so_many_columns(release: str) -> None:
    columns = [*list_columns(read(release)[1])]
    reached = [each for each in columns if VOCABULARY.describe(each).ucd]
    assert (len(reached), len(columns)) == REACH[release]


@pytest.mark.network
def test_each_rule_is_for_some_column_and_what_is_main_is_so_once_a_table() -> None:
    database = lay_out(read(samples.RELEASE)[0], partition_by=PartitionBy.DETECTOR)
    columns = [*list_columns(database)]
    followed = {VOCABULARY.find_rule(each.column.paths or (str(each),)) for each in columns}
    assert [rule for rule in VOCABULARY.rules if rule not in followed] == []
    main = [
        (each.table.name, meaning.ucd)
        for each in columns
        if (meaning := VOCABULARY.describe(each)).ucd.endswith(";meta.main")
    ]
    assert len(main) == len({*main})
    assert ("rate_primary", "pos.eq.ra;meta.main") in main
