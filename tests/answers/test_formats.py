"""What is missing, empty, not a number, large or false stays so, as the usual readers read it."""

from __future__ import annotations

import csv
import datetime as dt
import io
import json
import math
import warnings
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import numpy as np
import pandas as pd
import polars as pl
import pyarrow as pa
import pyarrow.csv as pa_csv
import pyarrow.parquet as pq
import pytest
from astropy.io import fits
from astropy.io.votable import parse_single_table
from astropy.table import Table
from astropy.time import Time
from hypothesis import Phase, example, given, settings
from hypothesis import strategies as st

from schemagen.answers.answer_rows import AnswerRow
from schemagen.answers.answer_table import open_table
from schemagen.answers.asked import Asked
from schemagen.answers.chosen_files import ChosenFile
from schemagen.answers.formats import FORMATS, find_format, write_file
from schemagen.answers.table_formats import make_table
from schemagen.errors import SchemagenError
from schemagen.fits.cards import Value, Verbatim
from schemagen.tables.model import Column, ColumnType


def ask(name: str, kind: ColumnType, unit: str = "", *, declared: bool = True) -> Asked:
    paths = ("meta.target.ra",) if name == "NUMBER" else ()
    title = f"What {name} is"
    column = Column(name=name, keyword=name, type=kind, unit=unit, title=title, paths=paths)
    return Asked(column=column, declared=declared, units=(unit,) if unit else ())


ASKED = (
    ask("STRING", ColumnType.TEXT),
    ask("WHOLE", ColumnType.INTEGER),
    ask("NUMBER", ColumnType.NUMBER, "electron/s"),
    ask("FLAG", ColumnType.BOOLEAN),
    ask("DATE-OBS", ColumnType.DATE),
    ask("TIME-OBS", ColumnType.TIME),
    ask("DATE-BEG", ColumnType.TIMESTAMP),
    ask("OWN", ColumnType.TEXT, declared=False),
)
VALUES: tuple[st.SearchStrategy[Value], ...] = (
    st.sampled_from(["", "abc", "Å ☉", 'say "no"', "a,b\tc", "<&>", "O'Neil", " padded", "null"]),
    st.sampled_from([0, -1, 999999, 2**53 + 1, -(2**63), 2**63 - 1]),
    st.sampled_from([0.1, -0.0, 1e300, 5e-324, math.nan, math.inf, -math.inf]),
    st.booleans(),
    st.sampled_from(["2022-07-12", "0001-01-01", "9999-12-31"]),
    st.sampled_from(["10:20:30.123", "00:00:00.000", "23:59:59.999999"]),
    st.sampled_from(["2022-07-12T10:20:30.123", "2022-07-12T10:20:30.123456"]),
    st.integers(-5, 5),
)
ODD: st.SearchStrategy[Value] = st.sampled_from([Verbatim("1E400"), 1 + 2j, "N/A", "", True])
"""Values that no type of a column but text takes, or that few take."""

FILE = ChosenFile(
    dataset_id=1,
    filename="jw1_rate.fits",
    rootname="jw1",
    filetype="rate",
    instrument="NIRCAM",
    detector=None,
    exp_type=None,
    began=None,
)


def make_rows(listed: Sequence[tuple[Value, ...]]) -> list[AnswerRow]:
    places = tuple(f"PRIMARY.{each}" for each in ASKED)
    return [
        AnswerRow(FILE, "PRIMARY", 1, values, tuple(p if v is not None else "" for p, v in pairs))
        for values in listed
        for pairs in [[*zip(places, values, strict=True)]]
    ]


ROWS = st.lists(st.tuples(*(st.none() | each for each in VALUES)), max_size=8)
GAPS = (None,) * len(VALUES)
SOME: list[tuple[Value, ...]] = [
    ("", 999999, math.nan, False, "2022-07-12", "10:20:30.123", "2022-07-12T10:20:30.123", 1),
    GAPS,
    ("abc", 2**53 + 1, 0.1, True, "0001-01-01", "00:00:00.000", "2022-07-12T10:20:30.123456", 2),
]


def dump(form: str, listed: Sequence[tuple[Value, ...]]) -> bytes:
    return b"".join(FORMATS[form].dump(ASKED, make_rows(listed)))


def compare(found: Sequence[Any], wanted: Sequence[Any]) -> None:
    """Compare values; NaN is equal to itself, and True is not 1."""
    assert [*map(_show, found)] == [*map(_show, wanted)]


def _show(value: object) -> str:
    if isinstance(value, dt.datetime):  # each library has its own class for UTC
        return value.astimezone(dt.UTC).isoformat()
    return repr(value)


def listed_values(listed: Sequence[tuple[Value, ...]], place: int) -> list[Any]:
    """Return the values of a keyword with Python's types."""
    return [None if v is None else PARSED.get(place, _keep)(v) for v in (r[place] for r in listed)]


def _keep(value: Any) -> Any:
    return value


PARSED: dict[int, Any] = {
    4: dt.date.fromisoformat,
    5: dt.time.fromisoformat,
    6: lambda text: dt.datetime.fromisoformat(text).replace(tzinfo=dt.UTC),
}
NAMES = [each.column.name for each in ASKED]


QUICK = settings(max_examples=10, phases=(Phase.explicit, Phase.generate))
"""Few examples, and none is made smaller: readers of astropy take a while for each."""


# Readers of Parquet


@QUICK
@given(ROWS)
@example(SOME)
def test_parquet_keeps_all_for_arrow_pandas_and_polars(listed: list[tuple[Value, ...]]) -> None:
    held = dump("parquet", listed)
    table = pq.read_table(io.BytesIO(held))
    frame = pd.read_parquet(io.BytesIO(held), dtype_backend="pyarrow")
    polar = pl.read_parquet(io.BytesIO(held))
    for place, name in enumerate(NAMES):
        wanted = listed_values(listed, place)
        if place == 7 and all(value is None for value in wanted):
            continue  # nothing tells what type it has
        compare(table[name].to_pylist(), wanted)
        missing = [value is None for value in wanted]
        assert frame[name].isna().tolist() == missing or place == 2
        compare(polar[name].to_list(), wanted)
    field = table.schema.field("NUMBER")
    assert field.metadata == {b"unit": b"electron/s", b"description": b"What NUMBER is"}


# Readers of astropy


def read_masked(column: Any, place: int) -> list[Any]:
    """Return the values of a column of astropy with Python's types, None where it is masked."""
    masks = np.ma.getmaskarray(np.ma.asarray(column))
    found = []
    for value, mask in zip(np.ma.getdata(column), masks, strict=True):
        plain = value.item() if isinstance(value, np.generic) else value
        text = plain.decode() if isinstance(plain, bytes) else plain
        found.append(None if mask else PARSED.get(place, _keep)(text))
    return found


@pytest.mark.parametrize("form", ["ecsv", "fits"])
@QUICK
@given(listed=ROWS)
@example(listed=SOME)
def test_astropy_reads_what_was_written(form: str, listed: list[tuple[Value, ...]]) -> None:
    held = io.BytesIO(dump(form, listed))
    with warnings.catch_warnings():
        warnings.filterwarnings("ignore", message=".*electron.*not supported by the FITS standard")
        table = Table.read(held, format={"ecsv": "ascii.ecsv"}.get(form, form))
    assert len(table) == len(listed)
    for place, name in enumerate(NAMES[:-1] if listed else []):
        wanted = listed_values(listed, place)
        if place == 0 and form == "ecsv":  # astropy takes blanks around a text away
            wanted = [value and value.strip() for value in wanted]
        if form == "fits" and place == 2 and not any(v is not None and v != v for v in wanted):
            wanted = [math.nan if value is None else value for value in wanted]
            compare([math.nan if v is None else v for v in read_masked(table[name], 2)], wanted)
            continue
        compare(read_masked(table[name], place), wanted)
    assert table["NUMBER"].description == "What NUMBER is"
    assert str(table["NUMBER"].unit) in {"electron / s", "electron/s"}


@QUICK
@given(listed=ROWS)
@example(listed=SOME)
def test_a_votable_keeps_all_but_empty_strings_and_what_is_no_number(
    listed: list[tuple[Value, ...]],
) -> None:
    table = Table.read(io.BytesIO(dump("votable", listed)), format="votable")
    assert len(table) == len(listed)
    for place, name in enumerate(NAMES[:-1] if listed else []):
        wanted = [v or None if v == "" else v for v in listed_values(listed, place)]
        if place == 0:  # astropy takes blanks around a value away
            wanted = [value and value.strip() for value in wanted]
        found = read_masked(table[name], -1)
        if place in PARSED:
            found = [PARSED[place](value) if value else None for value in found]
        if place == 0:
            found = [value or None for value in found]
        if place == 2:
            wanted = [None if v is not None and v != v else v for v in wanted]
            found = [None if v is not None and v != v else v for v in found]
        compare(found, wanted)
    assert str(table["NUMBER"].unit) == "electron / s"
    assert table["NUMBER"].description == "What NUMBER is"


def test_topcat_is_told_what_columns_mean() -> None:
    fields = parse_single_table(io.BytesIO(dump("votable", SOME))).fields
    (number,) = (field for field in fields if field.name == "NUMBER")
    assert (number.ucd, number.description) == ("pos.eq.ra;meta.main", "What NUMBER is")
    with fits.HDUList.fromstring(dump("fits", SOME)) as hdus:
        header = hdus[1].header
    (place,) = (key.removeprefix("TTYPE") for key, name in header.items() if name == "NUMBER")
    told = [header[f"{key}{place}"] for key in ("TUNIT", "TUCD", "TCOMM")]
    assert told == ["electron/s", "pos.eq.ra;meta.main", "What NUMBER is"]


def test_a_table_of_astropy_has_times_and_masks() -> None:
    with open_table(ASKED, make_rows(SOME)) as answer:
        table = make_table(answer)
    assert isinstance(table["DATE-BEG"], Time)
    assert table["DATE-BEG"].scale == "utc"
    assert table["DATE-BEG"].mask.tolist() == [False, True, False]
    assert table["DATE-BEG"][2].isot == "2022-07-12T10:20:30.123456"
    assert table["STRING"].mask.tolist() == [False, True, False]
    assert table["WHOLE"].filled(0).tolist() == [999999, 0, 2**53 + 1]


def test_a_table_of_fits_with_too_many_columns_is_refused() -> None:
    asked = [ask(f"KEY{number}", ColumnType.TEXT) for number in range(500)]
    row = AnswerRow(FILE, "PRIMARY", 1, ("",) * 500, ("PRIMARY.X",) * 500)
    with pytest.raises(SchemagenError, match="at most 999 columns, and this answer has 1509"):
        list(FORMATS["fits"].dump(asked, [row]))


# Readers of text

TYPED = pa_csv.ConvertOptions(
    column_types={"STRING": pa.string(), "WHOLE": pa.int64()},
    strings_can_be_null=True,
    quoted_strings_can_be_null=False,
    null_values=[""],
)


@QUICK
@given(listed=ROWS)
@example(listed=SOME)
def test_csv_and_json_keep_what_is_missing(listed: list[tuple[Value, ...]]) -> None:
    text = dump("csv", listed)
    place = NAMES.index("STRING")
    table = pa_csv.read_csv(io.BytesIO(text), convert_options=TYPED)
    compare(table["STRING"].to_pylist(), listed_values(listed, place))
    compare(table["WHOLE"].to_pylist(), listed_values(listed, place + 1))
    rows = [*csv.reader(io.StringIO(text.decode()))]
    assert [len(row) for row in rows] == [len(rows[0])] * (len(listed) + 1)
    lines = [json.loads(line) for line in dump("jsonl", listed).decode().splitlines()]
    for number, line in enumerate(lines):
        for name, value in zip(NAMES, listed[number], strict=True):
            odd = isinstance(value, float) and not math.isfinite(value)
            compare([line[name]], [str(value) if odd else value])


@given(st.lists(ODD, min_size=1, max_size=5), st.sampled_from([1, 2, 3, 6]))
def test_a_value_of_another_type_is_in_a_column_of_its_own(odd: list[Value], place: int) -> None:
    listed = [tuple(v if n == place else None for n in range(len(ASKED))) for v in odd]
    table = pq.read_table(io.BytesIO(dump("parquet", [*SOME, *listed])))
    name = NAMES[place]
    typed = table[name].to_pylist()[len(SOME) :]
    others = table[f"{name}_other"].to_pylist() if f"{name}_other" in table.schema.names else []
    texts = others[len(SOME) :] or [None] * len(odd)
    for value, held, text in zip(odd, typed, texts, strict=True):
        assert (held is None) is (text is not None)
        if text is None:
            assert held is True
            assert value is True
        else:
            assert text in {str(value), f"({1.0!r}, {2.0!r})", "T"}


def test_a_keyword_that_no_table_declares_has_the_type_of_its_values() -> None:
    cases: list[tuple[list[Value], str]] = [
        ([1, 2], "int64"),
        ([1, 2.5], "double"),
        ([True], "bool"),
        ([True, 1], "string"),
        (["a", 1], "string"),
        ([], "string"),
    ]
    for values, kind in cases:
        listed = [(*GAPS[:-1], value) for value in values]
        table = pq.read_table(io.BytesIO(dump("parquet", listed)))
        assert str(table.schema.field("OWN").type) == kind
        assert table["OWN"].null_count == 0


# Files


def test_a_file_tells_its_format(tmp_path: Path) -> None:
    assert find_format("", "x.VOT").name == "votable"
    assert find_format("csv", "x.fits").name == "csv"
    assert find_format("", "").name == "text"
    with pytest.raises(SchemagenError, match="tells no format"):
        find_format("", "x.xls")


def test_a_file_is_whole_or_what_it_was(tmp_path: Path) -> None:
    path = tmp_path / "answer.csv"
    path.write_text("before")

    def fail() -> Any:
        yield b"some"
        raise SchemagenError("stop")

    with pytest.raises(SchemagenError, match="stop"):
        write_file(fail(), path)
    assert path.read_text() == "before"
    write_file([b"af", b"ter"], path)
    assert path.read_text() == "after"
    assert [*tmp_path.iterdir()] == [path]


def test_text_is_aligned_and_shows_what_is_empty() -> None:
    listed = [*SOME, ("two\nlines", *GAPS[1:])]
    lines = dump("text", listed).decode().splitlines()
    assert len(lines) == 2 + len(listed)
    place = lines[0].index("STRING")
    assert [line[place:].split("  ")[0] for line in lines[2:]] == ["''", "", "abc", "two\\nlines"]
    assert lines[1].split() == ["UTC", "electron/s"]
    assert dump("text", []) == b""
