"""Who asks about a part of the changes is told all of that part, and nothing else."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from schemagen.cli.main import run
from schemagen.errors import ExitCode, SchemagenError
from schemagen.inventory.build import InventoryReader
from schemagen.inventory.model import Inventory
from schemagen.migrations.changes import AddTable, ColumnChange, RetireTable
from schemagen.migrations.compare import compare
from schemagen.migrations.focus import Focus
from schemagen.migrations.history import ReleaseChange, walk_releases
from schemagen.tables.model import Database
from tests.support import samples
from tests.support.databases import pairs
from tests.support.strategies import law, make_inventories

Pair = tuple[Database, Database]


# Laws


@given(pairs())
@settings(deadline=None)
def test_who_asks_for_everything_is_told_everything(pair: Pair) -> None:
    found = compare(*pair)
    assert Focus().pick(found) == found
    assert Focus(extensions=("*",)).pick(found) == found


@given(pairs(), st.data())
@settings(deadline=None)
def test_the_changes_of_a_keyword_are_those_of_its_columns(pair: Pair, data: st.DataObject) -> None:
    found = compare(*pair)
    names = {name for change in found for name in change.names if isinstance(change, ColumnChange)}
    keyword = data.draw(st.sampled_from(sorted(names or {"X"})))
    picked = Focus(keywords=(keyword.lower(),)).pick(found)
    both = {*pair[0].filetypes} & {*pair[1].filetypes}
    for change in found:
        if not isinstance(change, ColumnChange):
            continue
        about = {change.column.keyword, getattr(change, "old", change.column).keyword}
        assert (change in picked.changes) is (keyword in about)
    for change in picked:
        if isinstance(change, AddTable | RetireTable):
            assert change.table.filetype in both
            assert keyword in {column.keyword for column in change.table.columns}


@given(pairs(), st.data())
@settings(deadline=None)
def test_each_change_is_in_the_extensions_that_it_touches(pair: Pair, data: st.DataObject) -> None:
    found = compare(*pair)
    extensions = {table.extension for change in found for table in change.touched}
    for extension in extensions:
        picked = Focus(extensions=(extension,)).pick(found).changes
        told = [c for c in found if extension in {table.extension for table in c.touched}]
        assert [*picked] == told


@given(make_inventories(), st.sampled_from(["NIRCAM", "MIRI", "FGS"]))
@law
def test_a_part_has_the_layouts_of_an_instrument_and_no_other_instrument(
    inventory: Inventory, instrument: str
) -> None:
    part = Focus(instruments=(instrument.lower(),)).narrow(inventory)
    kept = [layout for filetype in part.filetypes for layout in filetype.layouts]
    assert all(layout.instruments == (instrument,) for layout in kept)
    every = [layout for f in inventory.filetypes for layout in f.layouts]
    assert len(kept) == sum(instrument in layout.instruments for layout in every)


# Real releases

SOME = ("1.13.4", "1.14.0")


@pytest.fixture(scope="module")
def steps() -> tuple[ReleaseChange, ...]:
    read = InventoryReader().recall_many(SOME, samples.open_reader())
    return tuple(walk_releases(read, filetypes=("rate", "x1d")))


@pytest.mark.network
def test_a_keyword_is_followed_in_the_extensions_that_are_asked_for(
    steps: tuple[ReleaseChange, ...],
) -> None:
    there = Focus(extensions=("extract1d",)).follow(steps, ["SRCTYPE", "srctype"])
    assert [(life.filetype, str(life)) for life in there] == [("x1d", "SRCTYPE")]
    assert len(Focus().follow(steps, ["SRCTYPE", "SRC*"])) > len(there)
    with pytest.raises(SchemagenError, match="has 'SRCTYPE' there") as caught:
        Focus(extensions=("PRIMARY",)).follow(steps, ["SRCTYPE"])
    assert caught.value.hint == "it is in EXTRACT1D, SCI"


@pytest.mark.network
def test_the_verbs_tell_of_a_part(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "setup.cfg").write_text("[schemagen]\nfiletype = rate\n")
    part = ["--instrument", "nirspec", "--filetype", "x1d", "--keyword", "s_region"]
    assert run(["diff", "1.18.1", "3.0.0", *part]) == ExitCode.DIFFERENT
    assert capsys.readouterr().out == (
        "jwst 1.18.1 → 3.0.0, nirspec, x1d, s_region: 1 keyword added"
        " [safe: stored values do not change]\n"
        "\n"
        "Keywords added: 1, in 1 table [safe]\n"
        "  EXTRACT1D: added S_REGION (x1d) — text, Spatial footprint of the observation\n"
    )
    assert run(["diff", "1.18.1", "3.0.0", *part, "--extension", "PRIMARY"]) == ExitCode.OK
    assert "no change" in capsys.readouterr().out
    assert (
        run(
            [
                "diff",
                "1.18.1",
                "3.0.0",
                "--instrument",
                "MIRI",
                "--filetype",
                "*",
                "--format",
                "json",
            ]
        )
        == 1
    )
    changes = json.loads(capsys.readouterr().out)["changes"]
    assert not [each for each in changes if "partition" in each]
    assert {"kind": "AddTable", "table": "cal_barshadow", "risk": "safe"} in changes
    for flag, name in (("filetype", "cla"), ("keyword", "SRCNAMES"), ("extension", "SIC")):
        assert run(["diff", "1.18.1", "3.0.0", f"--{flag}", name]) == ExitCode.USAGE
        assert f"--{flag}: no release has '{name}' (nearest: " in capsys.readouterr().err
    with samples.pinning(SOME, tmp_path / "releases.json"):
        line = ["history", "--keyword", "DATE-OBS", "--filetype", "rate", "--instrument", "MIRI"]
        assert run(line) == ExitCode.OK
        assert "now in PRIMARY (rate) — date" in capsys.readouterr().out
        assert run(["history"]) == ExitCode.USAGE
        assert "name a keyword or a datamodel path" in capsys.readouterr().err
