"""An export is what the database holds, for every reader, however it came about."""

from __future__ import annotations

import datetime as dt
import json
import os
import shutil
import subprocess
import sys
import threading
from collections.abc import Generator, Iterator
from contextlib import suppress
from dataclasses import replace
from functools import cache
from pathlib import Path
from random import Random
from tempfile import TemporaryDirectory
from typing import Any

import duckdb
import pandas as pd
import polars
import pyarrow as pa
import pytest
import sqlalchemy as sa
from hypothesis import given
from hypothesis import strategies as st
from pyarrow import dataset, parquet

import schemagen
from schemagen.answers import export, export_writer, parquet_parts, record_batches
from schemagen.answers.export import export_database
from schemagen.answers.export_manifest import MANIFEST, read_export_manifest
from schemagen.errors import DatabaseError, ExitCode
from schemagen.ingest.header_tables import read_header_tables
from schemagen.ingest.new_places import place_again
from schemagen.ingest.session import Session
from schemagen.live.address import locate
from schemagen.live.connection import Connection, connect
from schemagen.live.locks import lock
from schemagen.progress import Listener, Progress
from schemagen.tables.core import core_tables
from schemagen.tables.engines import DIALECTS
from schemagen.tables.model import Column, ColumnType, Table
from schemagen.tables.model import Database as Layout
from tests.conftest import ENGINES
from tests.ingest.test_new_places import layouts, write_ups
from tests.support import command, live, samples
from tests.support.engine import Database
from tests.support.pages import read_blocks
from tests.support.samples import ROOT
from tests.support.synthetic import File, Hdu

pytestmark = pytest.mark.once

SQLITE = next(each for each in ENGINES if each.dialect == "sqlite")

CORE = ("master", "datasets", "other_headers", "schemagen_columns")
KINDS = {
    "TEXT": ColumnType.TEXT,
    "WHOLE": ColumnType.INTEGER,
    "EFFEXPTM": ColumnType.NUMBER,
    "FLAG": ColumnType.BOOLEAN,
    "DATE-OBS": ColumnType.DATE,
    "TIME-OBS": ColumnType.TIME,
    "DATE-BEG": ColumnType.TIMESTAMP,
}


def column(keyword: str, kind: ColumnType) -> Column:
    return Column(
        name=keyword.lower().replace("-", "_"),
        type=kind,
        keyword=keyword,
        declared="string",
        paths=(f"meta.{keyword.lower()}",),
        title=f"The {keyword.lower()}",
        unit="s" if kind is ColumnType.NUMBER else "",
        since="1.0.0",
    )


@cache
def layout() -> Layout:
    columns = tuple(column(keyword, kind) for keyword, kind in KINDS.items())
    names = ("rate_primary", "rate_sci", "rate_empty", "cal_primary")
    return samples.make_database(
        *(samples.make_table(*columns, name=name, values=["NIRCAM", "MIRI"]) for name in names)
    )


def write(
    path: Path, *, instrument: str = "NIRCAM", headers: int = 2, whole: int = 1, **cards: Any
) -> Path:
    """Write a file with a PRIMARY header, some of SCI, and one that has no table."""
    basis: list[tuple[str, Any, str]] = [("SIMPLE", True, ""), ("BITPIX", 8, ""), ("NAXIS", 0, "")]
    values: dict[str, Any] = {
        "TELESCOP": "JWST",
        "INSTRUME": instrument,
        "CAL_VER": "1.20.2",
        "TEXT": "",
        "WHOLE": whole,
        "EFFEXPTM": 0.1,
        "FLAG": True,
        "DATE-OBS": "2022-07-12",
        "TIME-OBS": "10:20:30.123",
        "DATE-BEG": "2022-07-12T10:20:30.123456",
        **cards,
    }
    hdus = [(*basis, *((keyword, value, "") for keyword, value in values.items()))]
    for number in range(1, headers + 1):
        extension = [("XTENSION", "IMAGE", ""), *basis[1:], ("EXTNAME", "SCI", "")]
        extension += [("EXTVER", number, ""), ("WHOLE", whole + 2**53, ""), ("OWN", "", "")]
        hdus.append(tuple(extension))
    hdus.append((("XTENSION", "IMAGE", ""), *basis[1:], ("EXTNAME", "MINE", ""), ("X", whole, "")))
    content = tuple(Hdu(cards=tuple(cards), size=0) for cards in hdus)
    path.parent.mkdir(exist_ok=True)
    return File(name=path.name, filetype="rate", hdus=content).write(path)


class Place:
    """A database, the directory of its files and that of its export."""

    def __init__(
        self, database: Database, folder: Path, capsys: pytest.CaptureFixture[str] | None = None
    ) -> None:
        self.capsys = capsys
        self.database, self.folder, self.directory = database, folder / "data", folder / "export"
        self.api = schemagen.open_database(database.url)

    def write(self, name: str, **cards: Any) -> Path:
        return write(self.folder / f"jw{name}.fits", **cards)

    def ingest(self, **options: Any) -> None:
        tally = self.api.ingest(self.folder, jobs=1, **options)
        assert not tally.failed

    def export(self, **options: Any) -> Any:
        return self.api.export(self.directory, **options)

    def parts(self) -> set[str]:
        return {
            path.relative_to(self.directory).as_posix()
            for path in self.directory.rglob("*.parquet")
        }

    def check(self, planned: Layout | None = None) -> dict[str, list[dict[str, Any]]]:
        """Check that the export has what the database has, and return that."""
        found = read(self.directory)
        assert found == hold(self.database, planned or layout())
        manifest = read_export_manifest(self.directory)
        assert manifest
        assert {part.path for part in manifest.list_parts()} == self.parts()
        for table in manifest.tables:
            assert table.rows == len(found[table.name])
        return found


def read(directory: Path) -> dict[str, list[dict[str, Any]]]:
    """Read each table of an export as a reader does who knows nothing of its files."""
    found = {}
    for path in sorted(directory.iterdir()):
        if path.is_dir():
            rows = dataset.dataset(path, partitioning="hive").to_table().to_pylist()
            found[path.name] = sort(path.name, rows)
    return found


def hold(database: Database, planned: Layout) -> dict[str, list[dict[str, Any]]]:
    """Return the rows of each table that has some, as SQLAlchemy reads them."""
    found = {}
    with live.connect(database) as connection:
        for table in planned.tables:
            if table in core_tables() and table.name not in CORE:
                continue
            described = live.describe(table.name, table.columns)
            rows = connection.execute(sa.select(described)).mappings().all()
            if rows:
                found[table.name] = sort(table.name, [dict(row) for row in rows])
    return found


KEYS = {"master": ("rootname",), "schemagen_columns": ("table_name", "column_name")}
LISTED = {"paths", "enum", "former_names", "other_keywords", "header"}


def sort(table: str, rows: list[dict[str, Any]]) -> list[dict[str, Any]]:
    """Sort rows by their key, with plain values of Python."""
    plain = [{name: simplify(name, value) for name, value in row.items()} for row in rows]
    keys = KEYS.get(table, ("dataset_id", "extension_index", "extension_version"))
    return sorted(plain, key=lambda row: [row.get(key, 0) for key in keys])


def simplify(name: str, value: Any) -> Any:
    if isinstance(value, dt.datetime):
        return value.replace(tzinfo=None)
    return json.loads(value) if name in LISTED and isinstance(value, str) else value


@pytest.fixture
def place(database: Database, tmp_path: Path) -> Place:
    database.load(*samples.scripts(layout(), database.engine.dialect))
    return Place(database, tmp_path)


def test_an_export_holds_what_the_database_holds_through_all_that_happens(place: Place) -> None:
    """New, replaced, stored again, moved, forgotten; with an export after each, and a new one."""
    for number in range(4):
        place.write(f"{number}_rate", instrument=("NIRCAM", "MIRI")[number % 2], whole=number)
    place.ingest()
    done = place.export()
    assert (done.files, done.new, done.replaced, done.gone) == (4, 4, 0, 0)
    assert {path.split("/")[1] for path in place.parts() if "rate_sci" in path} == {
        "NIRCAM",
        "MIRI",
    }
    first = place.parts()
    found = place.check()
    assert "rate_empty" not in found
    assert len(found["rate_sci"]) == 8

    assert str(place.export()) == f"{place.directory}: nothing has changed since the last export"
    assert place.parts() == first

    place.write("4_rate", instrument="ANY")
    place.ingest()
    done = place.export()
    assert (done.files, done.new, done.replaced, done.gone) == (5, 1, 0, 0)
    place.check()

    place.write("1_rate", instrument="MIRI", headers=1, whole=7, CAL_VER="3.0.0")  # with less
    place.write("2_rate", instrument="FGS", whole=8, CAL_VER="3.0.0")  # of another instrument
    place.ingest()
    done = place.export()
    assert (done.files, done.new, done.replaced, done.gone) == (5, 0, 2, 0)
    place.check()

    place.ingest(force=True)
    done = place.export()
    assert (done.new, done.gone) == (0, 0)
    place.check()

    moved = place.folder.with_name("moved")
    shutil.move(place.folder, moved)
    place.folder = moved
    place.ingest()
    before = place.parts()
    done = place.export()
    assert (done.new, done.replaced, done.gone, done.written) == (0, 0, 0, 1)
    assert {path for path in place.parts() ^ before if "datasets" not in path} == set()
    place.check()

    place.api.forget(["jw4_rate.fits", "jw0_rate.fits"])
    done = place.export()
    assert (done.files, done.new, done.replaced, done.gone) == (3, 0, 0, 2)
    place.check()
    assert not (place.directory / "rate_sci" / "ANY").exists()

    place.write("5_rate")  # SQLite gives it the number of one that is gone
    place.ingest()
    assert place.export().new >= 1
    found = place.check()

    another = place.directory.with_name("another")
    place.api.export(another)
    assert read(another) == found
    done = place.export(full=True)
    assert done.new == done.files
    assert place.check() == found

    place.api.forget([row["filename"] for row in found["datasets"]])
    done = place.export()
    assert done.gone == len(found["datasets"])
    assert {*place.check()} == {"schemagen_columns"}


def test_many_exports_do_not_leave_many_files(place: Place) -> None:
    for number in range(12):
        place.write(f"{number}_rate", headers=1)
        place.ingest()
        place.export()
        place.check()
    assert len([path for path in place.parts() if path.startswith("rate_sci")]) < 5


@pytest.mark.dialects("sqlite")
def test_whatever_changes_between_exports_of_many_small_files_they_are_right(
    place: Place, monkeypatch: pytest.MonkeyPatch
) -> None:
    """With parts of few rows: some are kept, some merged, some written again."""
    monkeypatch.setattr(parquet_parts, "LARGE", 6)
    monkeypatch.setattr(export_writer, "LARGE", 6)
    monkeypatch.setattr(export_writer, "_RANGES", 2)
    monkeypatch.setattr(parquet_parts, "_HELD", 1)
    random = Random(20220712)
    for step in range(1, 16):
        for number in random.sample(range(9), random.choice([0, 1, 1, 2, 5])):
            place.write(
                f"{number}_rate",
                instrument=random.choice(["NIRCAM", "MIRI", "N/A"]),
                headers=random.randrange(4),
                whole=step,
                CAL_VER=f"2.{step}.0",
            )
        place.ingest()
        names = {row["filename"] for row in hold(place.database, layout()).get("datasets", ())}
        if gone := [name for name in sorted(names) if random.random() < 0.15]:
            for name in gone:
                (place.folder / name).unlink()
            place.api.forget(gone)
        place.export()
        place.check()


def test_every_reader_has_each_value_with_its_type(place: Place) -> None:
    place.write("1_rate", whole=2**53 + 1, FLAG=None, EFFEXPTM=None, TEXT=None)
    place.write("2_rate", whole=-1, instrument="N/A", TEXT='O\'Neil, "x"; \\')
    place.ingest()
    place.export()
    held = hold(place.database, layout())["rate_primary"]
    names = [*held[0]]
    folder = place.directory / "rate_primary"

    table = dataset.dataset(folder, partitioning="hive").to_table()
    schema = table.schema
    assert schema.field("instrument").type == pa.string()
    assert schema.field("time_obs").type == pa.time64("us")
    assert schema.field("date_beg").type == pa.timestamp("us", "UTC")
    assert schema.field("other_keywords").type == pa.json_()
    assert schema.field("effexptm").metadata[b"unit"] == b"s"
    assert schema.field("effexptm").metadata[b"description"] == b"The effexptm"
    assert schema.field("dataset_id").metadata[b"description"] == b"The file"
    (some, *_) = folder.rglob("*.parquet")
    stored = parquet.ParquetFile(some)
    assert stored.metadata.row_group(0).column(0).compression == "ZSTD"
    logical = {stored.schema.column(n).name: stored.schema.column(n) for n in range(len(names))}
    assert logical["other_keywords"].logical_type.type == "JSON"
    assert logical["dataset_id"].max_definition_level == 0  # it has no NULL

    assert sort("", parquet.read_table(folder).to_pylist()) == held
    frame = pd.read_parquet(folder, dtype_backend="pyarrow")
    assert sort("", pa.Table.from_pandas(frame, preserve_index=False).to_pylist()) == held
    usual = pd.read_parquet(folder).sort_values("dataset_id")
    assert str(usual["date_beg"].dtype) == "datetime64[us, UTC]"
    assert [*usual["instrument"]] == [row["instrument"] for row in held]
    assert [*usual["date_obs"]] == [row["date_obs"] for row in held]

    assert sort("", polars.read_parquet(folder).to_dicts()) == held
    assert polars.read_parquet(folder).schema["date_beg"] == polars.Datetime("us", "UTC")

    for options in ("", ", hive_partitioning=true", ", hive_partitioning=false"):
        asked = duckdb.sql(f"SELECT * FROM read_parquet('{folder}/**/*.parquet'{options})")
        rows = [dict(zip(asked.columns, row, strict=True)) for row in asked.fetchall()]
        assert sort("", rows) == held
    kinds = dict(zip(asked.columns, map(str, asked.types), strict=True))
    assert kinds["date_beg"] == "TIMESTAMP WITH TIME ZONE"
    assert (kinds["time_obs"], kinds["date_obs"]) == ("TIME", "DATE")
    assert (kinds["flag"], kinds["other_keywords"]) == ("BOOLEAN", "JSON")


def test_columns_without_a_value_and_with_one_at_the_end_are_kept(
    place: Place, monkeypatch: pytest.MonkeyPatch
) -> None:
    """However few rows are read at once, and however the tables take turns."""
    monkeypatch.setattr(record_batches, "_BYTES", 1)
    monkeypatch.setattr(record_batches, "_VALUES", 1)
    nothing = dict.fromkeys(KINDS)
    for number in range(3):
        place.write(f"{number}_rate", headers=4 - number, **nothing)
        place.write(f"{number}_cal", headers=number, **nothing)
    place.write("3_rate", headers=1, whole=7)
    place.ingest()
    place.export()
    found = place.check()
    assert [row["whole"] for row in found["rate_primary"]] == [None, None, None, 7]
    assert {row["text"] for row in found["cal_primary"]} == {None}


@pytest.mark.dialects("sqlite")
def test_the_example_of_the_docs_reads_an_export(
    place: Place, monkeypatch: pytest.MonkeyPatch
) -> None:
    place.write("1_rate", instrument="NIRSPEC")
    place.write("2_rate", instrument="MIRI", EFFEXPTM=2.5)
    place.ingest()
    page = (ROOT / "docs" / "howto" / "parquet.md").read_text("utf-8")
    (program,) = (block.text for block in read_blocks(page) if "import duckdb" in block.text)
    assert '"exports/rate_primary"' in program
    place.api.export(place.directory.with_name("exports"))
    monkeypatch.chdir(place.directory.parent)
    names: dict[str, Any] = {}
    exec(program, names)
    moment = dt.datetime(2022, 7, 12, 10, 20, 30, 123456, dt.UTC)
    assert [*names["frame"]["date_beg"]] == [moment, moment]
    assert names["table"].column("instrument").to_pylist() == ["NIRSPEC"]
    assert names["unit"] == "s"
    assert [(row[0], row[2]) for row in names["months"].fetchall()] == [
        ("MIRI", 2.5),
        ("NIRSPEC", 0.1),
    ]


def test_an_export_has_all_headers_of_a_file_or_none(place: Place) -> None:
    """A file that is stored while tables are written is not in any; it is in the next export."""
    place.write("1_rate")
    place.ingest()
    told = []

    def ingest(progress: Progress) -> None:
        told.append(str(progress))
        if progress.what == "exporting master":
            place.write("2_rate")
            place.write("1_rate", whole=5, CAL_VER="3.0.0")
            place.ingest()

    export_database(locate(place.database.url), place.directory, listen=ingest)
    found = read(place.directory)
    assert {len(found[name]) for name in ("datasets", "master", "rate_primary")} == {1}
    assert {row["whole"] for row in found["rate_primary"]} == {1}
    assert any(text.startswith("exporting rate_sci, 2 rows ") for text in told)
    done = place.export()
    assert (done.new, done.replaced) == (1, 1)
    place.check()


def test_no_upgrade_changes_what_is_being_exported(place: Place) -> None:
    """It waits; on SQLite it goes on beside, and the export reads what was there before."""
    place.write("1_rate")
    place.ingest()
    held: list[str] = []

    def upgrade(progress: Progress) -> None:
        if progress.what == "exporting master":
            with connect(locate(place.database.url)) as connection:
                try:
                    with lock(connection, notify=held.append, patience=0.1):
                        connection.execute("DELETE FROM datasets")
                except DatabaseError as error:
                    held.append(str(error))

    export_database(locate(place.database.url), place.directory, listen=upgrade)
    assert len(read(place.directory)["rate_sci"]) == 2
    if place.database.engine.dialect == "sqlite":
        assert held == []
        assert place.export().gone == 1
    else:
        assert "another process is using this database" in held[0]
        assert "nothing was changed" in held[1]
    place.check()


def test_a_reader_sees_the_last_export_until_the_next_is_whole(place: Place) -> None:
    place.write("1_rate")
    place.ingest()
    place.export()
    before = read(place.directory)

    class StopError(Exception):
        """Whatever stops an export."""

    def stop(progress: Progress) -> None:
        assert read(place.directory) == before
        if progress.what.startswith("exporting rate_sci"):
            raise StopError

    place.write("2_rate")
    place.ingest()
    threads = threading.active_count()
    with pytest.raises(StopError):
        export_database(locate(place.database.url), place.directory, listen=stop)
    assert threading.active_count() == threads  # what another session was reading ends, too
    assert read(place.directory) == before
    assert sorted(path.name for path in place.directory.parent.iterdir()) == ["data", "export"]
    place.export()
    place.check()


def test_a_file_that_is_placed_again_is_exported_again(place: Place) -> None:
    """Nothing in ``datasets`` tells of it."""
    for name in ("1_rate", "2_rate"):
        place.write(name, TEXT="x")
    place.ingest()
    with connect(locate(place.database.url)) as connection:
        connection.execute(
            'UPDATE rate_primary SET text = NULL, other_keywords = \'{"TEXT": "x"}\''
            " WHERE dataset_id = 2"
        )
        connection.execute("UPDATE datasets SET ingest_date = '2001-01-01 00:00:00'")
    place.export()
    manifest = read_export_manifest(place.directory)
    assert manifest
    assert manifest.unsettled == (2,)
    place.check()
    with connect(locate(place.database.url)) as connection:
        catalogue = read_header_tables(connection)
    with Session(locate(place.database.url)) as session:
        assert place_again(session, catalogue) == 1
    done = place.export()
    assert (done.new, done.replaced) == (0, 1)
    place.check()
    done = place.export()
    assert (done.replaced, done.written) == (0, 0)


def test_after_an_upgrade_all_is_exported_with_the_columns_of_today(
    database: Database, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Columns are added, renamed, retyped and moved, and files are placed again."""
    dialect = database.engine.dialect
    database.load(*samples.scripts(layouts()[0], dialect))
    place = Place(database, tmp_path)
    for name in ("1_rate", "2_rate"):
        cards = {"OLDNAME": "5", "MOVES": 1.5, "POINTS": "7", "GOES": "x", "FRESH": "y"}
        place.write(name, **cards)
    place.ingest()
    place.export()
    place.check(layouts()[0])
    placed = []
    for planned, script in zip(layouts()[1:], write_ups(dialect), strict=True):
        database.load(script)
        done = command.run(capsys, "export", database.url, "--output", place.directory)
        assert done.code == ExitCode.OK, done
        assert "the tables have changed since the last export (jwst " in done.err
        assert "all files are exported" in done.err
        place.check(union(database, planned))
        with connect(locate(database.url)) as connection:
            catalogue = read_header_tables(connection)
        with Session(locate(database.url)) as session:
            placed.append(place_again(session, catalogue))
        assert place.export().replaced == placed[-1]
        place.check(union(database, planned))
    assert any(placed)


def union(database: Database, planned: Layout) -> Layout:
    """Return a layout with the columns that a database really has; retired ones stay."""
    known = {
        each.name: each for older in layouts() for table in older.tables for each in table.columns
    }
    tables = []
    with live.connect(database) as connection:
        inspector = sa.inspect(connection)
        for table in planned.tables:
            own = {each.name: each for each in table.columns}
            names = [each["name"] for each in inspector.get_columns(table.name)]
            tables.append(rebuild(table, [own.get(name) or known[name] for name in names]))
    return Layout(
        pipeline_version=planned.pipeline_version,
        package=planned.package,
        since=planned.since,
        tables=tuple(tables),
        filetypes=planned.filetypes,
    )


def rebuild(table: Table, columns: list[Column]) -> Table:
    return table if table in core_tables() else replace(table, columns=tuple(columns))


# What is refused, whatever the engine


@pytest.fixture
def small(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Iterator[Place]:
    """A database file with two files."""
    database = SQLITE.fresh()
    database.load(*samples.scripts(layout(), "sqlite"))
    place = Place(database, tmp_path, capsys)
    place.write("1_rate")
    place.write("1_cal")
    place.ingest()
    yield place
    database.drop()


def run(place: Place, *arguments: str, directory: Path | None = None) -> command.Done:
    assert place.capsys
    return command.run(
        place.capsys,
        "export",
        place.database.url,
        "--output",
        directory or place.directory,
        *arguments,
    )


def refuse(place: Place, *arguments: str, directory: Path | None = None) -> tuple[int, str]:
    """Run an export that fails with a message of one line; return its exit code and the line."""
    done = run(place, *arguments, directory=directory)
    assert not done.out
    (line,) = done.err.splitlines()
    return done.code, line.removeprefix("schemagen: ").replace(f"{place.directory}", "DIR")


LOADED = """
import sys, schemagen
url, directory = sys.argv[1:]
schemagen.open_database(url).export(directory)
print("pandas" in sys.modules)
"""


def test_no_export_of_rows_that_come_as_csv_loads_pandas(place: Place) -> None:
    """Pyarrow loads it, if there is one, to look at lists and texts of Python; it takes 0.2 s."""
    place.write("1_rate")
    place.write("2_rate", instrument="MIRI")
    place.ingest()
    arguments = (place.database.url, str(place.directory))
    done = subprocess.run(
        [sys.executable, "-c", LOADED, *arguments],
        env={**os.environ, "PYTHONPATH": str(ROOT)},
        capture_output=True,
        text=True,
        check=True,
    )
    fetched = not DIALECTS[place.database.engine.dialect].unloading.csv
    assert done.stdout == f"{fetched}\n"
    assert place.check()["rate_primary"]


@given(st.lists(st.sampled_from(["NIRCAM", "MIRI", "N/A"]), max_size=20), st.booleans())
def test_rows_are_split_by_their_values_in_their_order(values: list[str], arranged: bool) -> None:
    names = sorted(values) if arranged else values
    batch = pa.record_batch({"dataset_id": [*range(len(names))], "instrument": names})
    with TemporaryDirectory() as directory:
        with parquet_parts.PartWriter(Path(directory), "t", batch.schema, 1) as writer:
            writer.split(batch, "instrument")
        found = {
            part.place: parquet.read_table(Path(directory, part.path)) for part in writer.parts
        }
    assert {place: rows.to_pylist() for place, rows in found.items()} == {
        parquet_parts.name_place(name): [
            row for row in batch.to_pylist() if row["instrument"] == name
        ]
        for name in {*names}
    }


def test_numbers_that_hardly_repeat_are_written_as_they_are(place: Place) -> None:
    place.write("1_rate")
    place.ingest()
    place.export()
    (path,) = (place.directory / "rate_primary").rglob("*.parquet")
    group = parquet.ParquetFile(path).metadata.row_group(0)
    columns = [group.column(number) for number in range(group.num_columns)]
    listed = {each.path_in_schema: "RLE_DICTIONARY" in each.encodings for each in columns}
    assert listed["instrument"]
    assert listed["whole"]
    assert not listed["effexptm"]


def test_the_first_error_ends_what_other_sessions_do(small: Place) -> None:
    ended = []

    def fail(_: Connection, __: Listener) -> Generator[None, None, None]:
        yield
        raise DatabaseError("the server is gone")

    def go_on(_: Connection, listen: Listener) -> Generator[None, None, None]:
        try:
            while True:
                listen(Progress(what="a step"))
                yield
        finally:
            ended.append("closed")

    def interrupt(_: Progress) -> None:
        raise KeyboardInterrupt

    with connect(locate(small.database.url)) as session:
        sessions = (session, session)
        with pytest.raises(DatabaseError, match="the server is gone"):
            export.share_out([fail, go_on], sessions, lambda _: None)
        with pytest.raises(KeyboardInterrupt):
            export.share_out([go_on, go_on], sessions, interrupt)
    assert ended == ["closed"] * 3


def test_the_command_sums_up(small: Place) -> None:
    done = run(small)
    assert done.code == ExitCode.OK
    assert not done.err
    size = sum(path.stat().st_size for path in small.directory.rglob("*.parquet"))
    first, second = done.out.splitlines()
    assert first == f"{small.directory}: 2 files (new 2), 39 rows of 7 tables"
    assert second == f"Parquet files: 7 written, 0 as they were, {size / 1e6:.1f} MB in all"
    assert "nothing has changed since the last export" in run(small).out
    assert "2 files (new 2)" in run(small, "--full").out


def test_a_directory_of_something_else_is_refused(small: Place) -> None:
    small.directory.mkdir()
    (small.directory / "notes.txt").write_text("mine")
    hint = "(choose an empty or a new directory)"
    code, line = refuse(small)
    assert (code, line) == (
        ExitCode.REFUSED,
        f"DIR: holds something else than an export {hint}",
    )
    (small.directory / MANIFEST).write_text('{"schemagen": "0.1.0"}')
    code, line = refuse(small)
    assert (
        line == f"DIR: holds something else than an export: its manifest is that of a build {hint}"
    )
    (small.directory / MANIFEST).write_text('{"export": 99}')
    assert "another version of schemagen" in refuse(small)[1]
    for text in ("{", "[]", '{"export": 1}'):
        (small.directory / MANIFEST).write_text(text)
        assert refuse(small)[1].startswith("DIR/MANIFEST.json: is not whole (")
    assert (small.directory / "notes.txt").read_text() == "mine"


def test_an_export_of_another_database_is_refused(small: Place) -> None:
    run(small)
    with connect(locate(small.database.url)) as connection:
        connection.execute("UPDATE schemagen_releases SET applied_date = '2001-01-01 00:00:00'")
    before = read(small.directory)
    code, line = refuse(small, "--full")
    assert code == ExitCode.REFUSED
    assert line.startswith("DIR: holds the export of another database (jwst 1.0.0, created 20")
    assert read(small.directory) == before


def test_an_export_may_be_of_some_filetypes(small: Place) -> None:
    assert "1 files (new 1)" in run(small, "--filetype", "rate").out
    found = read(small.directory)
    assert {row["filetype"] for row in found["datasets"]} == {"rate"}
    assert not any(name.startswith("cal") for name in found)
    assert len(found["other_headers"]) == 1
    small.write("2_rate")
    small.write("2_cal")
    small.ingest()
    assert "2 files (new 1)" in run(small).out  # the same as before
    assert len(read(small.directory)["other_headers"]) == 2
    code, line = refuse(small, "--filetype", "cal")
    assert (code, line) == (
        ExitCode.USAGE,
        "DIR: holds an export of rate (choose another directory, or replace it by --full)",
    )
    code, line = refuse(small, "--filetype", "nothing")
    assert code == ExitCode.USAGE
    assert line.startswith("--filetype: the database has no filetype 'nothing' (it has cal, rate)")
    assert "4 files (new 4)" in run(small, "--full").out
    small.check()


def test_a_file_that_is_not_what_it_was_is_told(small: Place) -> None:
    run(small)
    (part,) = (small.directory / "rate_sci").rglob("*.parquet")
    content = part.read_bytes()
    small.write("1_rate", whole=3, CAL_VER="3.0.0")
    small.ingest()
    for spoilt in (content[:-10], bytes(len(content))):
        part.write_bytes(spoilt)
        told = "was changed or removed since it was exported (--full exports all again)"
        assert refuse(small) == (
            ExitCode.USAGE,
            f"{part}: {told}".replace(f"{small.directory}", "DIR"),
        )
    part.unlink()
    assert "was changed or removed" in refuse(small)[1]
    assert run(small, "--full").code == ExitCode.OK
    small.check()


def test_what_else_is_in_the_directory_stays_but_no_reader_takes_it_for_rows(small: Place) -> None:
    run(small)
    notes = small.directory / "notebooks" / "notes.txt"
    notes.parent.mkdir()
    notes.write_text("mine")
    small.directory.chmod(0o750)
    small.write("2_rate")
    small.ingest()
    assert run(small).code == ExitCode.OK
    assert notes.read_text() == "mine"
    assert small.directory.stat().st_mode & 0o777 == 0o750
    foreign = small.directory / "rate_sci" / "copy.parquet"
    foreign.write_bytes(b"")
    code, line = refuse(small)
    assert code == ExitCode.REFUSED
    assert line == (
        "DIR/rate_sci/copy.parquet: was not written by an export, and readers would take it for a"
        " part of the table (move it elsewhere)"
    )


def test_without_pyarrow_one_line_says_so(small: Place, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("schemagen.extras.find_spec", lambda _: None)
    told = "pyarrow is not installed (python -m pip install 'astropy>=6.1' 'pyarrow>=19')"
    assert refuse(small) == (ExitCode.USAGE, told)
    assert not small.directory.exists()


def test_a_value_of_another_type_is_told(small: Place) -> None:
    with connect(locate(small.database.url)) as connection:
        connection.execute("UPDATE rate_primary SET date_obs = 'July'")
    code, line = refuse(small)
    assert code == ExitCode.SOURCE
    assert line == "rate_primary: date_obs: has 'July', which is no date (correct it)"
    assert not small.directory.exists()


STRANGE = {
    "postgresql": [
        ("date_beg", "infinity", "timestamp"),
        ("date_obs", "12022-07-12", "date"),
        ("date_obs", "0044-03-15 BC", "date"),
        ("time_obs", "24:00:00", "time"),
    ],
    "mariadb": [("time_obs", "25:00:00", "time"), ("time_obs", "-01:00:00", "time")],
    "sqlite": [("time_obs", "24:00:00", "time"), ("date_beg", "infinity", "timestamp")],
}
"""Values that an engine takes and Parquet has no place for, with the types of their columns."""


def test_a_value_that_only_the_engine_can_hold_is_told(
    place: Place, capsys: pytest.CaptureFixture[str]
) -> None:
    place.write("1_rate")
    place.write("2_rate")
    place.ingest()
    place.capsys = capsys
    for name, value, kind in STRANGE[place.database.engine.dialect]:
        with connect(locate(place.database.url)) as connection:
            connection.execute(f"UPDATE rate_primary SET {name} = '{value}' WHERE dataset_id = 2")
        code, line = refuse(place)
        assert code == ExitCode.SOURCE
        assert line.startswith(f"rate_primary: {name}: has '{value}")
        assert line.endswith(f"', which is no {kind} (correct it)")
        asked = ("select", place.database.url, name.upper().replace("_", "-"), "--format", "csv")
        answered = command.run(capsys, *asked)
        if answered.code == ExitCode.OK:
            assert f'"{value}' in answered.out
        else:  # the driver cannot read it, and says so in a line
            assert (answered.code, answered.err.count("\n")) == (ExitCode.SOURCE, 1)
        with connect(locate(place.database.url)) as connection:
            connection.execute(f"UPDATE rate_primary SET {name} = NULL WHERE dataset_id = 2")
    assert place.export().rows


def test_of_two_exports_into_one_directory_one_says_so(small: Place) -> None:
    def again(progress: Progress) -> None:
        if progress.what == "exporting master":
            assert refuse(small)[1].startswith("DIR: another export is writing (wait for it")

    export_database(locate(small.database.url), small.directory, listen=again)
    small.check()


def test_who_reads_while_exports_take_their_places_gets_the_rows_of_one(small: Place) -> None:
    """Or learns that a file is gone that was there when the directory was listed."""
    run(small)
    seen: set[tuple[int, int]] = set()
    done = threading.Event()

    def look() -> None:
        while not done.is_set():
            with suppress(FileNotFoundError):
                path = small.directory / "rate_sci"
                table = dataset.dataset(path, partitioning="hive").to_table()
                keys = table.select(["dataset_id", "extension_version"]).to_pylist()
                seen.add((len(keys), len({tuple(key.values()) for key in keys})))

    reader = threading.Thread(target=look)
    reader.start()
    try:
        for number in range(2, 8):
            small.write(f"{number}_rate")
            small.write("1_rate", whole=number, CAL_VER=f"2.{number}.0")
            small.ingest()
            run(small)
    finally:
        done.set()
        reader.join()
    small.check()
    assert seen <= {(2 * number, 2 * number) for number in range(1, 8)}
    assert len(seen) > 1


def test_a_database_that_is_none_is_told(small: Place, tmp_path: Path) -> None:
    assert small.capsys
    url = f"sqlite:///{tmp_path / 'none.db'}"
    done = command.run(small.capsys, "export", url, "--output", small.directory)
    assert done.code == ExitCode.SOURCE
    assert "no database here yet" in done.err
    assert not small.directory.exists()
