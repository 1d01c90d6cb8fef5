"""Real and synthetic databases for tests, and rows that fill their tables completely."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from functools import cache
from itertools import cycle, islice
from pathlib import Path
from typing import Any

from schemagen.config import Config
from schemagen.output.build import Build, plan_build
from schemagen.output.ddl import render_ddl
from schemagen.output.models import render_models
from schemagen.output.page import Page
from schemagen.output.templates import environment
from schemagen.sources import releases
from schemagen.sources.read import SchemaReader
from schemagen.sources.releases import read_pins
from schemagen.sources.schema_set import SchemaPackage, SchemaSet
from schemagen.sources.unreleased import name_directory
from schemagen.tables.core import DATASET, core_tables, own_column
from schemagen.tables.engines import DIALECTS
from schemagen.tables.model import Column, ColumnType, Database, Family, Partition, Table

ROOT = Path(__file__).parents[2]
RELEASE = "3.0.0"
DEV = name_directory(read_pins().newest.pipeline_version, Path("schemas"))
"""What schemas in a directory are called."""

TEMPLATES = environment()
"""The templates that come with schemagen, set up once for all tests."""

NASTY = (
    "O'Neil",
    '"quoted"',
    "back\\slash\\",
    "100 %s %(x)s",
    "line\nbreak",
    "tab\there",
    "semi; -- colon",
    "/* no */",
    "Å µm ☉",
    "🔭🌌",
    "{{ jinja }}",
    "`tick`",
    "$$ $1 ?",
    ":name",
    " padded ",
    "\\N",
    "NULL",
    "''",
)
"""Strings that have caused errors in some program, of up to 20 bytes each."""


def open_reader(*, offline: bool = False) -> SchemaReader:
    """Return a reader of the known releases."""
    return SchemaReader(read_pins(), offline=offline)


def read_release(version: str) -> SchemaSet:
    """Read the schemas of a real release."""
    return open_reader().read(version)


@cache
def build(**settings: Any) -> Build:
    """Plan a build of the real release."""
    return plan_build(Config(pipeline_version=RELEASE, **settings), open_reader())


@contextmanager
def pinning(versions: Sequence[str], table: Path) -> Iterator[None]:
    """Replace the table of known releases by one with these versions only."""
    listed = [release for release in read_pins() if release.pipeline_version in versions]
    before = releases.TABLE
    releases.write_table(table, listed)
    releases.TABLE = table
    try:
        yield
    finally:
        releases.TABLE = before


def scripts(database: Database, dialect: str) -> tuple[str, ...]:
    """Write the DDL of a database, file by file, in the order in which a shell lists them."""
    pages = render_ddl(database, DIALECTS[dialect], TEMPLATES)
    return tuple(page.text for page in sorted(pages, key=lambda page: page.path))


def models(database: Database) -> tuple[Page, ...]:
    """Write the models of a database."""
    return tuple(render_models(database, TEMPLATES))


def make_table(
    *columns: Column, name: str = "rate_sci", values: Sequence[str] = (), by: str = "instrument"
) -> Table:
    """Return a header table with some columns, partitioned by the values if there are any."""
    code, integer = ColumnType.CODE, ColumnType.INTEGER
    detector = [own_column("detector_name", code, "DETECTOR", required=True)]
    own = (
        own_column("dataset_id", ColumnType.ID, "The file", required=True),
        own_column("instrument", code, "INSTRUME", required=True),
        *(detector if by == "detector_name" else []),
        own_column("extension_version", integer, "EXTVER", required=True),
    )
    filetype, _, extension = name.partition("_")
    return Table(
        name=name,
        family=Family.HEADER,
        columns=(
            *own,
            own_column("extension_index", integer, "Number of the HDU", required=True),
            *columns,
            own_column("other_keywords", ColumnType.JSON, "Cards without a column"),
        ),
        primary_key=tuple(column.name for column in own),
        foreign_keys=(DATASET,),
        comment=f"{extension.upper()} headers of {filetype} files",
        filetype=filetype,
        extension=extension.upper(),
        partition_column=by if values else "",
        partitions=tuple(
            Partition(name=f"{value.lower()}_{name}", value=value) for value in values
        ),
        since="1.0.0",
    )


def make_columns(kinds: Sequence[ColumnType]) -> tuple[Column, ...]:
    """Return a keyword's column for each type."""
    return tuple(
        Column(
            name=f"key{number}",
            type=kind,
            keyword=f"KEY{number}",
            declared="string",
            paths=(f"meta.key{number}",),
            title=f"Keyword {number}",
            since="1.0.0",
        )
        for number, kind in enumerate(kinds)
    )


def make_database(*tables: Table) -> Database:
    """Return a database of the core tables and some header tables."""
    return Database(
        pipeline_version="1.0.0",
        package=SchemaPackage(name="directory", version="", sha256="0" * 64),
        since="1.0.0",
        tables=(*core_tables(), *tables),
        filetypes=tuple(dict.fromkeys(table.filetype for table in tables)),
    )


def header_tables(database: Database) -> tuple[Table, ...]:
    """List the header tables of a database."""
    return tuple(table for table in database.tables if table.family is Family.HEADER)


EXTREMES: dict[ColumnType, tuple[Any, ...]] = {
    ColumnType.ID: (-(2**63), 2**63 - 1, 0),
    ColumnType.INTEGER: (-(2**63), 2**63 - 1, 0),
    ColumnType.NUMBER: (1.7976931348623157e308, -2.2250738585072014e-308, 0.1, 0.0),
    ColumnType.BOOLEAN: (True, False),
    ColumnType.DATE: (dt.date(1, 1, 1), dt.date.max, dt.date(2022, 7, 12)),
    ColumnType.TIME: (dt.time.min, dt.time.max, dt.time(12, 30)),
    ColumnType.TIMESTAMP: (
        dt.datetime(1, 1, 1),
        dt.datetime.max,
        dt.datetime(2022, 7, 12, 10, 20, 30, 123456),
    ),
}
"""The extreme values of types that have some, and values between them."""


def write(length: int) -> str:
    """Return a string with the given number of bytes."""
    return "".join(islice(cycle("abcdefghij"), length))


FILLINGS: dict[str, tuple[str, ...]] = {
    "1 byte": (write(1),),
    "17 bytes": (write(17),),
    "24 bytes": (write(24),),
    "60 bytes": (write(60),),
    "mixed": tuple(map(write, (1, 17, 24, 60, 0, 1000))),
    "nasty": NASTY,
}
"""Strings to fill the text columns of a row with, in turn."""


def fill(columns: Sequence[Column], strings: Sequence[str], number: int = 0) -> dict[str, Any]:
    """Return a value for each column; none is NULL."""
    texts = cycle(strings)
    values: dict[str, Any] = {}
    for place, column in enumerate(columns, number):
        if column.type in EXTREMES:
            choice = EXTREMES[column.type]
            values[column.name] = choice[place % len(choice)]
        elif column.type is ColumnType.JSON:
            values[column.name] = {"HISTORY": [next(texts)], "X": 1.5, "Y": None, "Z": True}
        else:
            values[column.name] = next(texts)
    return values


def fill_partitions(table: Table) -> Iterator[tuple[str, dict[str, Any]]]:
    """Yield rows for each partition of a table and each filling, with the name of the partition.

    Each row has another EXTVER, which identifies it.
    """
    parts = [(part.name, part.value) for part in table.partitions] or [(table.name, "NIRCAM")]
    count = max(len(parts), len(FILLINGS))
    pairs = islice(zip(cycle(parts), cycle(FILLINGS.values()), strict=False), count)
    for number, ((name, value), strings) in enumerate(pairs, 1):
        key = {"dataset_id": 1, "instrument": "NIRCAM", "extension_version": number}
        key |= {"extension_index": number}
        key |= {table.partition_column: value} if table.partition_column else {}
        rest = [column for column in table.columns if column.name not in key]
        yield name, {**fill(rest, strings, number), **key}


SCHEMAS = {
    "core.schema.yaml": """\
title: Core
type: object
properties:
  meta:
    type: object
    properties:
      date:
        title: "[UTC] Date of the file"
        type: string
        fits_keyword: DATE
      instrument:
        type: object
        properties:
          name:
            title: Instrument that it's from
            type: string
            enum: [NIRCAM, MIRI]
            fits_keyword: INSTRUME
""",
    "image.schema.yaml": """\
allOf:
- $ref: core.schema
- type: object
  properties:
    data:
      title: The science data
      fits_hdu: SCI
      ndim: 2
      datatype: float32
    meta:
      type: object
      properties:
        exposure_time:
          title: "[s] Exposure time"
          type: number
          fits_keyword: EFFEXPTM
        bunit_data:
          title: Physical units of the data
          type: string
          fits_keyword: BUNIT
          fits_hdu: SCI
""",
}
"""A small datamodel of six filetypes, which is read quickly."""


def write_schemas(directory: Path, **changed: str) -> Path:
    """Write the schemas; ``core=…`` and ``image=…`` replace their texts."""
    directory.mkdir(parents=True, exist_ok=True)
    for name, text in SCHEMAS.items():
        text = changed.get(name.partition(".")[0], text)
        (directory / name).write_text(text, encoding="utf-8")
    return directory
