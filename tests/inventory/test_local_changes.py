"""Local changes change what they say, and one that changes nothing is an error."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from schemagen.errors import SchemagenError
from schemagen.inventory.build import take_inventory
from schemagen.inventory.local_changes import apply
from schemagen.inventory.override import Override
from schemagen.tables.layout import lay_out
from schemagen.tables.model import Table
from tests.support.strategies import make_set

IMAGE = """\
    type: object
    properties:
      tilt: {type: number, fits_keyword: GWA_TILT}
      title: {type: string, fits_keyword: TITLE}
      data: {fits_hdu: SCI, datatype: float32}
    """

PLAIN = take_inventory(make_set({"image": IMAGE}))


def change(action: str, keyword: str, **facts: Any) -> Override:
    placed = {} if action == "filetype" else {"extension": "PRIMARY"}
    where = "local/overrides.yaml:7"
    return Override(
        action=action, keyword=keyword, reason="ours", where=where, **{**placed, **facts}
    )


def tables(*overrides: Override) -> dict[str, Table]:
    found = lay_out(apply(PLAIN, overrides, strict=True))
    assert found.overrides == overrides
    return {table.name: table for table in found.tables}


def columns(table: Table) -> dict[str, str]:
    return {column.keyword: column.name for column in table.columns if column.keyword}


@pytest.mark.parametrize("action", ["omit", "without-column"])
def test_a_keyword_is_left_out_in_its_filetypes(action: str) -> None:
    found = tables(change(action, "TITLE", filetypes=("cal",)))
    assert "TITLE" not in columns(found["cal_primary"])
    assert "TITLE" in columns(found["rate_primary"])


def test_a_column_gets_another_name_and_keeps_its_keyword() -> None:
    found = tables(change("column", "GWA_TILT", value="gwa_temperature"))
    assert columns(found["cal_primary"])["GWA_TILT"] == "gwa_temperature"
    plain = {column.name: column for column in tables()["cal_primary"].columns}
    named = {column.name: column for column in found["cal_primary"].columns}
    assert replace(named["gwa_temperature"], name="gwa_tilt") == plain["gwa_tilt"]


def test_a_column_is_indexed_in_its_filetypes() -> None:
    found = tables(change("index", "GWA_TILT", filetypes=("cal",)))
    (index,) = found["cal_primary"].indexes
    assert index.name == "cal_primary_by_gwa_tilt"
    assert found["rate_primary"].indexes == ()


def test_two_columns_cannot_get_one_name() -> None:
    with pytest.raises(SchemagenError, match="TITLE and GWA_TILT would both be column 'title'"):
        tables(change("column", "GWA_TILT", value="title"))


def test_a_local_filetype_has_the_tables_of_another_and_changes_of_its_own() -> None:
    local = change("filetype", "photomstep", value="cal")
    title = change("omit", "TITLE", filetypes=("photomstep",))
    found = tables(title, local)
    ours, theirs = found["photomstep_sci"], found["cal_sci"]
    assert ours.columns == theirs.columns
    assert [part.name for part in ours.partitions] == [
        part.name.replace("cal", "photomstep") for part in theirs.partitions
    ]
    assert "TITLE" not in columns(found["photomstep_primary"])
    assert "TITLE" in columns(found["cal_primary"])


def test_a_keyword_that_no_schema_declares_stays_out_if_the_entry_says_so() -> None:
    assert tables(change("omit", "OUR_NAME", declared=False)).keys() == tables().keys()


@pytest.mark.parametrize(
    ("entry", "text"),
    [
        (change("omit", "TITEL"), "`omit: TITEL` changes nothing (the schemas declare no such"),
        (change("omit", "TITEL"), "add `declared: false` if it means"),
        (change("omit", "TITLE", declared=False), "(remove the line `declared: false`)"),
        (change("without-column", "TITEL"), "`without-column: TITEL` changes nothing (no such"),
        (change("column", "TITEL", value="x"), "`column: TITEL` changes nothing (no such"),
        (change("index", "TITEL"), "`index: TITEL` changes nothing (no such"),
        (change("type", "TITLE", value="string"), "`set-type: TITLE` changes nothing (the schem"),
        (change("omit", "TITLE", filetypes=("cla",)), "there is no filetype 'cla' (correct or"),
        (change("filetype", "rate", value="cal"), "this is a filetype of the pipeline"),
        (change("filetype", "ours", value="cla"), "there is no filetype 'cla' (correct or re"),
    ],
)
def test_an_entry_without_an_effect_is_an_error_with_its_place(entry: Override, text: str) -> None:
    with pytest.raises(SchemagenError) as caught:
        apply(PLAIN, (entry,), strict=True)
    assert str(caught.value).startswith(f"local/overrides.yaml:7: {entry}")
    assert text in str(caught.value)
