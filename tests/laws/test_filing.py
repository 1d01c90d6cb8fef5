"""Every file is stored where a query finds it, whatever its writer did, on every engine."""

from __future__ import annotations

import os
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import pytest

from schemagen.fits.cards import Verbatim
from schemagen.fits.file_names import write_path
from schemagen.header_database import HeaderDatabase
from schemagen.ingest.header_tables import read_header_tables
from schemagen.ingest.new_places import place_again
from schemagen.ingest.session import Session
from schemagen.inventory.build import take_inventory
from schemagen.live.address import locate
from schemagen.live.connection import connect
from schemagen.live.drift import find_drift
from schemagen.live.reflection import reflect
from schemagen.migrations.plan import Link, Plan, TableStep
from schemagen.output.migrations import render_migration
from schemagen.sources.read import SchemaReader
from schemagen.sources.releases import read_pins
from schemagen.tables.engines import DIALECTS
from schemagen.tables.layout import lay_out
from tests.support import live, samples
from tests.support.engine import Database, Engine

pytestmark = pytest.mark.once


def write_card(keyword: str, value: object) -> str:
    """Write a card; a tuple holds its value field as it stands."""
    if isinstance(value, tuple):
        return f"{keyword:8}= {value[0]}".ljust(80)
    text = f"'{value}'" if isinstance(value, str) else {True: "T"}.get(value is True, str(value))
    return f"{keyword:8}= {text:>20}".ljust(80)


def write_header(cards: Mapping[str, object], *images: str, fill: bytes = b" ") -> bytes:
    """Write a header: cards, then card images."""
    text = "".join([write_card(*card) for card in cards.items()])
    raw = (text + "".join(image.ljust(80) for image in images)).encode("latin-1") + b"END"
    return raw + fill * (-len(raw) % 2880)


EMPTY = {"BITPIX": 8, "NAXIS": 0}


def write_file(
    path: Path, *rest: bytes, images: tuple[str, ...] = (), fill: bytes = b" ", **primary: object
) -> Path:
    """Write a file with a primary header and others."""
    cards = {"SIMPLE": True, **EMPTY, "TELESCOP": "JWST", **primary}
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(b"".join([write_header(cards, *images, fill=fill), *rest]))
    return path


def write_image(name: str, *images: str, **cards: object) -> bytes:
    return write_header({"XTENSION": "IMAGE", **EMPTY, "EXTNAME": name, **cards}, *images)


def open_database(database: Database, tmp_path: Path, partition_by: str) -> HeaderDatabase:
    """Create a database of a few schemas."""
    opened = HeaderDatabase(database.url)
    source = str(samples.write_schemas(tmp_path / "schemas"))
    opened.create(source=source, filetypes=["rate", "cal", "crf"], partition_by=partition_by)
    return opened


INSTRUMENTS = ("MIRI", "NIRCAM", "N/A", "ANY", "SYSTEM", None, "")


def test_a_query_finds_every_file_alike_whatever_tables_are_split_by(
    engine: Engine, tmp_path: Path
) -> None:
    for number, instrument in enumerate(INSTRUMENTS):
        said = {"INSTRUME": instrument, "DETECTOR": [None, "ANY", "NIS"][number % 3]}
        primary: dict[str, Any] = {k: value for k, value in said.items() if value is not None}
        write_file(tmp_path / "data" / f"jw{number}_rate.fits", write_image("SCI"), **primary)
    found = []
    for partition_by in ("none", "instrument", "detector"):
        database = engine.fresh()
        opened = open_database(database, tmp_path, partition_by)
        tally = opened.ingest(tmp_path / "data", jobs=1)
        assert not tally.other_headers
        query = (
            "SELECT d.filename, s.instrument, p.instrume, d.instrument FROM datasets d"
            " JOIN rate_sci s ON s.dataset_id = d.dataset_id"
            " JOIN rate_primary p ON p.dataset_id = d.dataset_id ORDER BY d.filename"
        )
        found.append(live.rows(database, query))
        database.drop()
    assert found[0] == found[1] == found[2]
    assert [row[1:] for row in found[0]] == [
        ("MIRI", "MIRI", "MIRI"),
        ("NIRCAM", "NIRCAM", "NIRCAM"),
        ("N/A", "N/A", "N/A"),
        ("ANY", "ANY", "ANY"),
        ("SYSTEM", "SYSTEM", "SYSTEM"),
        ("N/A", None, None),
        ("N/A", "", ""),
    ]


def test_what_writers_do_beyond_the_standard_is_stored_and_told(
    database: Database, tmp_path: Path
) -> None:
    opened = open_database(database, tmp_path, "instrument")
    data = tmp_path / "data"
    slits = [write_image("SCI", EXTVER=(form,)) for form in ("1.0", "2E0", "+3")]
    write_file(data / "jw1_cal.fits", *slits, INSTRUME="MIRI")
    far = [write_image("SCI", EXTVER=2**63 + 5), write_image("SCI", EXTVER=("1E300",))]
    write_file(data / "jw2_cal.fits", *far, INSTRUME="MIRI")
    lines = ("HIERARCH eso Det id = 5", "ORIGIN  = 'caf\xc3\xa9'", "OTHER   = 'caf\xe9'")
    write_file(
        data / "jw3_rate.fit", images=lines, fill=b"\0", INSTRUME="MIRI", EFFEXPTM=("1E-420",)
    )
    write_file(data / "jw4_rate.fits", INSTRUME="MIRI", EFFEXPTM=("1E420",))
    write_file(data / "x_crf.fits", write_image("SCI"), INSTRUME="MIRI", REFTYPE="DARK")
    (data / "preview.jpg").touch()
    tally = opened.ingest(data, jobs=1)
    assert (tally.failed, tally.passed_over) == (0, 1)
    assert str(tally).splitlines()[2:] == [
        "passed over 1 other file, not named .fits, .fit or .fts",
        "stored with bytes that the FITS standard forbids in a header: 1 (`schemagen validate`"
        " names them)",
        "values that do not fit their columns, kept in other_keywords:",
        "       2  rate_primary: EFFEXPTM does not fit its number column, e.g. 1E-420",
        "       1  cal_sci: EXTVER does not fit its integer column, e.g. 9223372036854775813",
        "headers without a table of their own, kept in other_headers:",
        "       1  cal SCI: a second header with EXTVER 1",
        "       1  reference PRIMARY: no table",
        "       1  reference SCI: no table",
    ]
    query = (
        "SELECT d.rootname, s.extension_version FROM cal_sci s JOIN datasets d"
        " ON d.dataset_id = s.dataset_id ORDER BY 1, 2"
    )
    assert live.rows(database, query) == [("jw1", 1), ("jw1", 2), ("jw1", 3), ("jw2", 1)]
    (primary,) = opened.headers("jw3_rate.fit")
    assert primary.cards[-2:] == (("eso Det id", 5), ("OTHER", "caf\xe9")) or {*primary.cards} >= {
        ("eso Det id", 5),
        ("OTHER", "caf\xe9"),
        ("ORIGIN", "caf\xe9"),
    }
    assert primary["EFFEXPTM"] == Verbatim("1E-420")
    assert [header["EXTVER"] for header in opened.headers("jw2_cal.fits")[1:]] == [
        2**63 + 5,
        1e300,
    ]
    assert live.rows(database, "SELECT count(*) FROM crf_sci") == [(0,)]
    query = "SELECT rootname, filetype FROM datasets WHERE filename = 'x_crf.fits'"
    assert live.rows(database, query) == [("x_crf", "reference")]


@pytest.mark.skipif(os.name != "posix", reason="paths are bytes on POSIX only")
def test_a_path_of_any_bytes_is_stored_and_found_again(database: Database, tmp_path: Path) -> None:
    opened = open_database(database, tmp_path, "none")
    name = os.fsdecode(b"jw1_caf\xe9_rate.fits")
    path = write_file(tmp_path / os.fsdecode(b"donn\xe9es") / name, INSTRUME="MIRI")
    for state in ("1 new", "1 unchanged"):
        assert state in str(opened.ingest(path, jobs=1))
    query = "SELECT path, filename, rootname FROM datasets"
    assert live.rows(database, query) == [
        (write_path(str(path.parent)), r"jw1_caf\xe9_rate.fits", r"jw1_caf\xe9")
    ]
    for spelling in (name, r"jw1_caf\xe9_rate.fits"):
        (header,) = opened.headers(spelling)
        assert header["INSTRUME"] == "MIRI"


@pytest.mark.dialects("postgresql")
def test_a_missing_partition_for_the_rest_is_told_and_added(
    database: Database, tmp_path: Path
) -> None:
    """As in a database of an earlier layout: what it cannot file is kept, and filed afterwards."""
    opened = open_database(database, tmp_path, "instrument")
    with live.connect(database) as connection:
        connection.exec_driver_sql("DROP TABLE other_rate_sci")
    path = write_file(tmp_path / "jw1_rate.fits", write_image("SCI"), INSTRUME="ANY")
    assert opened.ingest(path, jobs=1).other_headers == {"rate SCI: no partition for ANY": 1}
    schemas = SchemaReader(read_pins()).read("", str(tmp_path / "schemas"))
    expected = lay_out(take_inventory(schemas), filetypes=("rate", "cal", "crf"))
    (table,) = (table for table in expected.tables if table.name == "rate_sci")
    dialect = DIALECTS["postgresql"]
    address = locate(database.url)
    with connect(address) as connection:
        (difference,) = find_drift(reflect(connection), expected, dialect)
    assert str(difference) == "missing partition: other_rate_sci"
    plan = Plan(
        name="up",
        link=Link(older=expected.pipeline_version, newer=expected.pipeline_version),
        at=(expected.pipeline_version,),
        after=expected,
        filetypes=False,
        steps=(TableStep(table=table, rest=(table.rest,)),),
    )
    (page,) = render_migration((plan,), dialect, samples.TEMPLATES)
    database.load(page.text)
    with connect(address) as connection, Session(address) as session:
        assert list(find_drift(reflect(connection), expected, dialect)) == []
        assert place_again(session, read_header_tables(connection)) == 1
    assert live.rows(database, "SELECT instrument FROM other_rate_sci") == [("ANY",)]
    assert live.rows(database, "SELECT count(*) FROM other_headers") == [(0,)]
