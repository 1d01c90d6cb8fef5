"""Keyword lists have the form from which quicklook databases are built."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

import pytest
import sqlalchemy as sa
from hypothesis import given, settings
from hypothesis import strategies as st

from schemagen.cli.main import run
from schemagen.config import PartitionBy
from schemagen.errors import ExitCode
from schemagen.inventory.build import take_inventory
from schemagen.inventory.filetypes import INSTRUMENTS
from schemagen.inventory.model import Inventory, Type
from schemagen.inventory.select import select
from schemagen.output.keyword_lists import LEFT_OUT, render
from schemagen.tables.layout import COMBINED, DETECTORS
from schemagen.tables.model import name_column, name_table
from tests.support import samples

pytestmark = pytest.mark.network

READ_AS: Mapping[str, type[Any]] = {
    "Integer": sa.Integer,
    "String": sa.Text,
    "Float": sa.Float,
    "Decimal": sa.Float,
    "Date": sa.Date,
    "Time": sa.Time,
    "DateTime": sa.DateTime,
    "Bool": sa.Boolean,
}
"""The types that the builder knows; any other is an error there."""

NAMES = {Type.INTEGER: "Integer", Type.NUMBER: "Float", Type.BOOLEAN: "Bool"}


def read(text: str) -> dict[str, str]:
    """Read a list as the builder does: by lines, at comma and blank, names in lower case."""
    pairs = [line.strip().split(", ") for line in text.splitlines(keepends=True)]
    assert all(len(pair) == 2 and pair[1] in READ_AS for pair in pairs)
    found = {keyword.lower(): kind for keyword, kind in pairs}
    assert len(found) == len(pairs)
    return found


@pytest.fixture(scope="module")
def inventory() -> Inventory:
    return take_inventory(samples.read_release(samples.RELEASE))


def lists(inventory: Inventory, by: PartitionBy, *asked: str) -> dict[str, dict[str, str]]:
    pages = [*render(inventory, by, asked)]
    found = {page.path.removesuffix(".txt"): read(page.text) for page in pages}
    assert len(found) == len(pages)
    return found


def declared(
    inventory: Inventory, instruments: tuple[str, ...]
) -> Iterator[tuple[str, bool, dict[str, set[Type]]]]:
    """Return the keywords of some instruments by table, and whether detectors share one."""
    for filetype in inventory.filetypes:
        tables: dict[str, dict[str, set[Type]]] = {}
        for layout in filetype.layouts:
            for extension in layout.extensions if {*layout.instruments} & {*instruments} else ():
                keywords = tables.setdefault(name_table(filetype.name, extension.name), {})
                for keyword in extension.keywords:
                    keywords.setdefault(name_column(keyword.name), set()).add(keyword.type)
        yield from ((table, filetype.combined, keywords) for table, keywords in tables.items())


def expect(inventory: Inventory, by: PartitionBy) -> dict[str, dict[str, set[Type]]]:
    found: dict[str, dict[str, set[Type]]] = {}
    for instrument in INSTRUMENTS if by is not PartitionBy.NONE else ():
        for table, _, keywords in declared(inventory, (instrument,)):
            names = DETECTORS[instrument] if by is PartitionBy.DETECTOR else (instrument,)
            found |= {f"{name.lower()}_{table}": keywords for name in names}
    for table, combined, keywords in declared(inventory, INSTRUMENTS):
        if by is PartitionBy.NONE:
            found[table] = keywords
        elif by is PartitionBy.DETECTOR and combined:
            found[f"{COMBINED.lower()}_{table}"] = keywords
    return found


@pytest.mark.parametrize("by", PartitionBy)
def test_each_list_has_the_keywords_of_its_files(inventory: Inventory, by: PartitionBy) -> None:
    found, expected = lists(inventory, by), expect(inventory, by)
    assert found.keys() == expected.keys()
    left_out = {name.lower() for name in LEFT_OUT}
    for name, keywords in expected.items():
        assert keywords.keys() - left_out <= found[name].keys()
        assert not found[name].keys() & {*left_out, "dataset_id", "other_keywords"}
        for keyword in keywords.keys() - left_out:
            (kind,) = {NAMES.get(kind, "String") for kind in keywords[keyword] - {Type.UNTYPED}}
            assert found[name][keyword] == kind
    structural = {"checksum", "datasum", "extname", "bscale", "naxis1", "ttype1"}
    assert all(structural & keywords.keys() for keywords in found.values())


@given(st.data())
@settings(max_examples=10, deadline=None)
def test_a_selection_gives_some_of_the_lists(inventory: Inventory, data: st.DataObject) -> None:
    instruments = tuple(data.draw(st.sets(st.sampled_from(INSTRUMENTS), min_size=1)))
    filetypes = tuple(data.draw(st.sets(st.sampled_from(["rate", "cal", "x1d"]), min_size=1)))
    by = data.draw(st.sampled_from([PartitionBy.INSTRUMENT, PartitionBy.DETECTOR]))
    chosen = select(inventory, filetypes=filetypes, instruments=instruments)
    some = lists(chosen, by, *instruments)
    owners = {i.lower() for i in instruments} | {
        detector.lower() for instrument in instruments for detector in DETECTORS[instrument]
    }
    parts = {(name.split("_")[0], name.split("_")[1]) for name in some}
    assert {owner for owner, _ in parts} <= owners | {COMBINED.lower()}
    assert {filetype for _, filetype in parts} <= {*filetypes}
    whole = lists(select(inventory, filetypes=filetypes), by)
    for name, keywords in some.items():
        if not name.startswith(COMBINED.lower()):
            assert whole[name] == keywords


def test_a_database_is_made_of_them(inventory: Inventory) -> None:
    metadata = sa.MetaData()
    chosen = select(inventory, filetypes=("rate", "cal"))
    for name, keywords in lists(chosen, PartitionBy.INSTRUMENT, "NIRSPEC").items():
        own = sa.Column("rootname", sa.String(8), primary_key=True), sa.Column("filename", sa.Text)
        columns = (sa.Column(keyword, READ_AS[kind]()) for keyword, kind in keywords.items())
        sa.Table(name, metadata, *own, *columns)
    engine = sa.create_engine("sqlite://")
    metadata.create_all(engine)
    sci = metadata.tables["nirspec_rate_sci"]
    row = {"rootname": "jw01", "filename": "jw01_rate.fits", "bunit": "DN/s", "extver": 1}
    with engine.begin() as connection:
        connection.execute(sci.insert(), row)
        (found,) = connection.execute(sci.select()).mappings()
    assert {key: found[key] for key in row} == row
    assert "date_obs" in metadata.tables["nirspec_rate_primary"].columns


def test_the_verb_leaves_other_files_alone(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "wfc_raw_0.txt").write_text("A, String\n", encoding="utf-8")
    (tmp_path / "miri_rate_sci.txt").write_text("OLD, String\n", encoding="utf-8")
    asked = ["inventory", "--pipeline-version", samples.RELEASE, "--format", "keyword-lists"]
    place = ["--output", str(tmp_path)]
    some = ["--filetype", "rate", "--instrument", "miri", "--keyword", "bunit"]
    assert run([*asked, *place, *some]) == ExitCode.OK
    assert "2 keyword lists of jwst 3.0.0" in capsys.readouterr().err
    assert {path.name: path.read_text("utf-8") for path in tmp_path.iterdir()} == {
        "wfc_raw_0.txt": "A, String\n",
        "miri_rate_sci.txt": "BUNIT, String\n",
        "miri_rate_err.txt": "BUNIT, String\n",
    }


@pytest.mark.parametrize(
    "flags",
    [
        ["--format", "keyword-lists"],
        ["--output", "lists"],
        ["--format", "keyword-lists", "--output", "lists", "--schema", "flat"],
        ["--format", "keyword-lists", "--output", "lists", "--notes"],
    ],
)
def test_what_makes_no_sense_is_refused(
    flags: list[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    assert run(["inventory", *flags]) == ExitCode.USAGE
    assert [*tmp_path.iterdir()] == []
