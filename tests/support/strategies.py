"""Hypothesis strategies that several tests share, and their parts.

Schema files as text with known line numbers, and as blocks with references; inventories; the parts
of databases.
"""

from __future__ import annotations

import datetime as dt
import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import cache
from itertools import chain, permutations
from textwrap import dedent
from typing import Any

from hypothesis import HealthCheck, settings
from hypothesis import strategies as st

from schemagen.ingest.column_values import TO_COLUMN
from schemagen.inventory.model import (
    ArrayColumn,
    Extension,
    Filetype,
    Inventory,
    Keyword,
    Kind,
    Layout,
    Note,
    Place,
    Type,
)
from schemagen.sources.schema_set import SchemaPackage, SchemaSet
from schemagen.tables.model import Column, ColumnType, Database, Family, Table
from tests.support import samples
from tests.support.samples import header_tables

law = settings(suppress_health_check=[HealthCheck.too_slow])
"""Settings of a law: the machine may be slow. `conftest` says how often each is tried."""

PACKAGE = SchemaPackage(name="directory", version="", sha256="")


def make_set(files: Mapping[str, str], version: str = "dev") -> SchemaSet:
    """Return a schema set of files, given as texts by name without suffix."""
    return SchemaSet(
        pipeline_version=version,
        package=PACKAGE,
        sha256="",
        files={f"{name}.schema.yaml": dedent(files[name]).encode() for name in sorted(files)},
    )


# YAML whose lines are known

PLAIN = (
    *("OFF", "on", "Yes", "no", "true", "False", "y", "N", "null", "~", "", "NONE", "plain text"),
    *("12", "-3", "0x1F", "0o17", "017", "0b101", "1_000", "12:30:45", "1e3", "1.0e+3", ".5"),
    *(".inf", "-.inf", ".nan", "1.0", "2020-01-01", "2001-12-14t21:59:43.10-05:00", "N/A"),
    *("'OFF'", '"12"', '""', "'it''s'", "'[d] End'", "!!str 12", "http://x/core.schema", "é"),
)
"""Scalars that YAML 1.1 reads in surprising ways."""

KEYS = ("title", "type", "enum", "items", "fits_keyword", "x", "y", '"on"', "'12'", '"a: b"')
"""Keys. Those that YAML would not read as texts are quoted."""


@dataclass
class Written:
    """A YAML document, written line by line."""

    lines: list[str] = field(default_factory=list)
    shape: object = None
    """Of each mapping the line and the shapes of its values; of each list those of its items."""
    repeated: list[int] = field(default_factory=list)
    """Lines of repeated keys."""

    @property
    def content(self) -> bytes:
        return "\n".join(self.lines).encode() + b"\n"

    def put(self, value: object, indent: str, led: str) -> object:
        """Write a value after its key or dash, and return its shape."""
        if isinstance(value, str):
            self.lines.append(f"{led} {value}")
            return None
        if not value:
            self.lines.append(f"{led} {'{}' if isinstance(value, tuple) else '[]'}")
            return (len(self.lines), {}) if isinstance(value, tuple) else []
        if isinstance(value, tuple):
            if led.endswith(":"):
                self.lines.append(led)
                return len(self.lines), self.put_keys(value, f"{indent}  ", f"{indent}  ")
            return len(self.lines) + 1, self.put_keys(value, f"{indent}  ", f"{led} ")
        self.lines.append(led)
        assert isinstance(value, list)
        return [self.put(item, f"{indent}  ", f"{indent}  -") for item in value]

    def put_keys(self, pairs: Sequence[Any], indent: str, first: str) -> dict[object, object]:
        shapes: dict[object, object] = {}
        for number, (key, comment, value) in enumerate(pairs):
            if comment and number:
                self.lines += ["", f"{indent}# {comment}"]
            name = key.strip("\"'")
            if name in shapes:
                self.repeated.append(len(self.lines) + 1)
            shapes[name] = self.put(value, indent, f"{indent if number else first}{key}:")
        return shapes


def _pairs(values: st.SearchStrategy[Any]) -> st.SearchStrategy[Any]:
    comments = st.sampled_from(["", "", "a comment", "key: value"])
    enums = st.lists(st.sampled_from(PLAIN), max_size=4)
    pair = st.sampled_from(KEYS).flatmap(
        lambda key: st.tuples(st.just(key), comments, enums if key == "enum" else values)
    )
    return st.lists(pair, max_size=4).map(tuple)


@st.composite
def documents(draw: st.DrawFn) -> Written:
    """Documents: mappings with any values, and with repeated keys."""
    scalars = st.sampled_from(PLAIN)
    nested = st.recursive(scalars, lambda inner: _pairs(inner) | st.lists(inner, max_size=3))
    written = Written(lines=draw(st.sampled_from([[], ["%YAML 1.1", "---"], ["# comment"]])).copy())
    pairs = draw(_pairs(nested).filter(bool))
    written.shape = (1, written.put_keys(pairs, "", ""))
    return written


# Schema files that refer to each other

Blocks = dict[str, Any]

STEPS = ("meta", "target", "slits", "data", "x")
HDUS = ("SCI", "sci", "ERR", "PRIMARY", "FGS Centroid Packet", "ps")
CARDS = ("BUNIT", "crpix1", "CRPIX1", "DATE-OBS", "TDIM2", "SRCTYPE")
TITLES = ("Kind of source", "[d] End time in MJD", "[m/s]", "Two\nlines  of it", "no [unit]")
OUTSIDE = "http://stsci.edu/schemas/asdf/core/ndarray-1.0.0"
HOME = "http://stsci.edu/schemas/jwst_datamodel/"

_enums = st.lists(
    st.sampled_from(["A", "B", 1, 2.5]), min_size=1, max_size=3, unique_by=lambda v: (type(v), v)
)

card_blocks: st.SearchStrategy[Blocks] = st.fixed_dictionaries(
    {"fits_keyword": st.sampled_from(CARDS)},
    optional={
        "type": st.sampled_from(["string", "integer", "number", "boolean"]),
        "fits_hdu": st.sampled_from(HDUS),
        "title": st.sampled_from(TITLES),
        "enum": _enums,
        "anyOf": st.lists(st.fixed_dictionaries({"enum": _enums}), min_size=1, max_size=2),
        "default": st.sampled_from(["A", 1, 2.5, False]),
        "blend_table": st.booleans(),
    },
)
"""Blocks that declare a keyword."""

_cells = st.fixed_dictionaries(
    {"datatype": st.sampled_from(["float32", "int16"]) | st.just(["ascii", 15])},
    optional={
        "name": st.sampled_from(["a", "b"]),
        "unit": st.just("s"),
        "shape": st.lists(st.integers(1, 9), max_size=2),
    },
)
array_blocks: st.SearchStrategy[Blocks] = st.fixed_dictionaries(
    {
        "fits_hdu": st.sampled_from(HDUS),
        "datatype": st.sampled_from(["float32", "uint32"])
        | st.lists(_cells, min_size=1, max_size=3),
    },
    optional={"ndim": st.integers(1, 4), "max_ndim": st.integers(1, 4)},
)
"""Blocks that declare an image or a table."""


_STYLES = (("", ""), ("", ".yaml"), (HOME, ""))


def _references(files: Sequence[str]) -> st.SearchStrategy[Blocks]:
    wholes = [f"{start}{file}.schema{end}" for file in files for start, end in _STYLES]
    parts = [f"{file}#{slash}definitions/d" for file in ["", *wholes] for slash in ("/", "")]
    siblings = {"title": st.just("beside"), "fits_keyword": st.just("BESIDE")}
    return st.fixed_dictionaries(
        {"$ref": st.sampled_from([*wholes, *parts, OUTSIDE])}, optional=siblings
    )


def _properties(parts: st.SearchStrategy[Blocks]) -> st.SearchStrategy[Blocks]:
    return st.dictionaries(st.sampled_from(STEPS), parts, max_size=3)


def _compose(parts: st.SearchStrategy[Blocks]) -> st.SearchStrategy[Blocks]:
    several = st.lists(parts, min_size=1, max_size=2)
    properties = _properties(parts)
    combined = {"allOf": several, "anyOf": several, "oneOf": several}
    objects = st.fixed_dictionaries(
        {"type": st.just("object"), "properties": properties}, optional=combined
    )
    lists = st.fixed_dictionaries({"type": st.just("array"), "items": parts}, optional=combined)
    untyped = st.fixed_dictionaries({}, optional={"properties": properties, "items": parts})
    return objects | lists | untyped


@cache
def _roots(name: str, files: tuple[str, ...]) -> st.SearchStrategy[Blocks]:
    """Return a strategy for the blocks of a file with references to others."""
    references = _references(files)
    parts = st.recursive(card_blocks | array_blocks | references, _compose, max_leaves=6)
    objects = st.fixed_dictionaries(
        {"type": st.just("object"), "properties": _properties(parts)},
    )
    wholes = [{"$ref": f"{file}.schema"} for file in files]
    return st.fixed_dictionaries(
        {
            "type": st.just("object"),
            "properties": _properties(parts),
            "definitions": st.fixed_dictionaries({"d": card_blocks | array_blocks}),
        },
        optional={
            "id": st.sampled_from([f"{HOME}{name}.schema", f"{HOME}other.schema"]),
            "allOf": st.lists(objects | st.sampled_from(wholes or [{}]), max_size=3),
            "anyOf": st.lists(parts, max_size=2),
        },
    )


@st.composite
def schema_blocks(draw: st.DrawFn) -> dict[str, Blocks]:
    """Schema files by name, as blocks; each refers to those after it and to its definitions."""
    files: dict[str, Blocks] = {}
    for name in ("a", "b", "c")[draw(st.integers(0, 2)) :: -1]:
        files[name] = draw(_roots(name, tuple(files)))
    return files


def write_blocks(files: Mapping[str, Blocks]) -> SchemaSet:
    """Return a schema set of blocks, written as JSON, which is YAML."""
    return make_set({name: json.dumps(block, indent=1) for name, block in files.items()})


# Inventories

NAMES = st.text("ABCXYZ09_-", min_size=1, max_size=8)
"""Names that FITS allows."""

TEXT = st.text(max_size=12) | st.sampled_from(
    [
        '"',
        "'",
        "\\",
        "a\nb",
        "\r",
        "\0",
        "\x7f",
        "\x85",
        "\u2028",
        "😀",
        '", "keyword": "',
        "%s",
        "null",
    ]
)
"""Texts that break a program without quoting."""

_files = st.text(max_size=8).filter(lambda name: ":" not in name)


def _tuples(values: st.SearchStrategy[Any], size: int = 3) -> st.SearchStrategy[tuple[Any, ...]]:
    return st.lists(values, max_size=size).map(tuple)


def make_keywords(text: st.SearchStrategy[str] = TEXT) -> st.SearchStrategy[Keyword]:
    """Keywords with names that FITS allows, and arbitrary texts elsewhere."""
    numbers = st.integers() | st.floats(allow_nan=False, allow_infinity=False) | st.booleans()
    return st.builds(
        Keyword,
        name=NAMES,
        type=st.sampled_from(Type),
        paths=_tuples(text),
        title=text,
        unit=text,
        enum=_tuples(text | numbers),
        default=st.none() | text | numbers,
        blend=text,
        tabulated=st.booleans(),
        place=st.builds(Place, file=_files, line=st.integers(0, 9999)),
    )


def make_inventories(text: st.SearchStrategy[str] = TEXT) -> st.SearchStrategy[Inventory]:
    """Inventories with names that FITS allows, and arbitrary texts elsewhere."""
    keywords = make_keywords(text)
    columns = st.builds(
        ArrayColumn, name=text, datatype=text, shape=_tuples(st.integers(1, 99)), unit=text
    )
    extensions = st.builds(
        Extension,
        name=NAMES,
        kind=st.sampled_from(Kind),
        datatype=text,
        ndim=st.integers(0, 4),
        ndim_at_most=st.booleans(),
        repeats=st.booleans(),
        runtime=st.booleans(),
        columns=_tuples(columns, 2),
        keywords=st.lists(keywords, max_size=4, unique_by=lambda keyword: keyword.name).map(tuple),
    )
    layouts = st.builds(
        Layout,
        model=text,
        schema=text,
        instruments=st.lists(st.sampled_from(["NIRCAM", "MIRI", "FGS"]), unique=True).map(tuple),
        exp_types=_tuples(text),
        extensions=st.lists(extensions, max_size=3, unique_by=lambda e: e.name).map(tuple),
    )
    filetypes = st.builds(
        Filetype,
        name=NAMES.map(str.lower),
        stage=text,
        purpose=text,
        combined=st.booleans(),
        layouts=st.lists(layouts, min_size=1, max_size=2).map(tuple),
    )
    return st.builds(
        Inventory,
        pipeline_version=text,
        package=st.builds(SchemaPackage, name=text, version=text, sha256=text),
        filetypes=st.lists(filetypes, max_size=3, unique_by=lambda f: f.name).map(tuple),
        notes=_tuples(st.builds(Note, where=text, code=text, text=text)),
    )


# Databases (`databases` has the strategies)

_KEY = ("dataset_id", "extension_version")


def make_column(name: str, paths: Sequence[str] = (), **facts: Any) -> Column:
    """Return the column of a keyword."""
    given = {"type": ColumnType.TEXT, "declared": "string" if paths else "", **facts}
    return Column(name=name, keyword=name.upper(), paths=tuple(paths), **given)


def make_table(
    filetype: str, extension: str, columns: Sequence[Column], release: str = "1", **facts: Any
) -> Table:
    """Return a header table."""
    own = [Column(name=name, type=ColumnType.INTEGER, nullable=False) for name in _KEY]
    return Table(
        name=f"{filetype}_{extension.lower()}",
        family=Family.HEADER,
        columns=(*own, *columns, Column(name="other_keywords", type=ColumnType.JSON)),
        primary_key=_KEY,
        filetype=filetype,
        extension=extension,
        since=release,
        **facts,
    )


def make_database(tables: Sequence[Table], release: str = "1") -> Database:
    """Return the database of a release."""
    core = Table(
        name="master",
        family=Family.CORE,
        columns=(Column(name="rootname", type=ColumnType.NAME, nullable=False),),
        primary_key=("rootname",),
    )
    return Database(
        pipeline_version=release,
        package=PACKAGE,
        since=release,
        tables=(core, *tables),
        filetypes=tuple(dict.fromkeys(table.filetype for table in tables)),
    )


# Populated databases, and those of a later release


@dataclass(frozen=True, slots=True)
class Populated:
    """A database with rows, and the database of a later release."""

    older: Database
    newer: Database
    rows: Mapping[str, Sequence[Mapping[str, Any]]]

    def __repr__(self) -> str:
        """Write the columns and rows, for the report of a failure."""
        tables = (
            " ".join([table.name, *(f"{c}:{c.type.value}" for c in table.columns if c.keyword)])
            for database in (self.older, self.newer)
            for table in header_tables(database)
        )
        rows = (
            f"{name} {[v if len(str(v)) < 60 else '…' for v in row.values()]}"
            for name in self.rows
            for row in self.rows[name]
        )
        return "\n".join(["", *tables, *rows])

    def _repr_pretty_(self, printer: Any, cycle: bool) -> None:
        printer.text(repr(self))  # Hypothesis would print all attributes of a dataclass


AWKWARD = (
    *("", " ", "05", " 5", "5 ", "5\n", "+5", "-0", "5.0", "5.", ".5", "0x1F", "1_000", "1e400"),
    *("1e5", "1E5", "1e23", "0.1", "1d3", "inf", "Infinity", "NaN", "nan", "9007199254740993"),
    *("9223372036854775807", "9223372036854775808", "-9223372036854775808", "٣", "N/A", "NULL"),
    *("true", "T", "t", "F", "True", "FALSE", "yes", "on", "1", "0", "null", "now", "today"),
    *("2022-07-01", "2022-7-1", "20220701", "2022-02-30", "2022-07-01T00:00:00.120", "epoch"),
    *("2022-07-01T00:00:00", "2022-07-01 00:00:00.123456", "2022-07-01T24:00:00", "allballs"),
    *("2022-07-01T00:00:00Z", "2022-07-01T12:30", "12:30:45", "12:30:45.678", "12:30", "25:00:00"),
    *("23:59:60", "2459762.5", "0000-00-00", "O'Neil", '"', "\\", "\\N", "a\\'b", "100 %s", "🔭🌌"),
    *('{"K1": 1}', "[]", "a',}", '","x":"', "',}", "é", "e\u0301", "line\nbreak", "x" * 5000),
)
"""Texts that programs tend to misread."""

_INTEGERS = st.sampled_from([0, 1, 2, 5, -1, 2**53 + 1, 2**63 - 1, -(2**63), 20220701]) | (
    st.integers(-(2**63), 2**63 - 1)
)
_NUMBERS = st.sampled_from([0.0, 1.0, 5.0, 0.1, 1e23, 1e16, 2.0**53, 2.0**63, -1.5e-7]) | (
    st.floats(-1e90, 1e90)
)
_TEXTS = st.sampled_from(AWKWARD) | st.text(
    st.characters(exclude_characters="\0", exclude_categories=["Cs"]), max_size=8
)
_DATES = st.dates() | st.just(dt.date(2022, 7, 1))
_TIMES = st.times() | st.just(dt.time(12, 30))
_TIMESTAMPS = st.datetimes() | st.datetimes().map(lambda time: time.replace(microsecond=0))

VALUES: Mapping[ColumnType, st.SearchStrategy[Any]] = {
    ColumnType.TEXT: _TEXTS | st.one_of(_INTEGERS, _NUMBERS, _DATES, _TIMES, _TIMESTAMPS).map(str),
    ColumnType.INTEGER: _INTEGERS,
    ColumnType.NUMBER: _NUMBERS,
    ColumnType.BOOLEAN: st.booleans(),
    ColumnType.DATE: _DATES,
    ColumnType.TIME: _TIMES,
    ColumnType.TIMESTAMP: _TIMESTAMPS,
}
"""Values of a keyword, by type."""

_CARDS = st.recursive(
    st.none() | st.booleans() | _INTEGERS | _NUMBERS | VALUES[ColumnType.TEXT],
    lambda inner: st.lists(inner, max_size=2) | st.dictionaries(_TEXTS, inner, max_size=2),
    max_leaves=3,
)

_DECLARED = {ColumnType.INTEGER: "integer", ColumnType.NUMBER: "number"}
_EXTENSIONS = ("rate_primary", "rate_sci", "rate_err", "cal_sci")
_FATES = (
    *((), ("type",), ("type",), ("name",), ("table",), ("meaning",), ("name", "type")),
    *(("table", "type"), ("table", "name"), ("name", "meaning"), ("new",), ("new",), ("gone",)),
)


def _make_meant(draw: st.DrawFn, name: str, path: str, kind: ColumnType) -> Column:
    meaning = {
        "title": draw(st.sampled_from(["", "a title", "l'autre; \\ %s"])),
        "unit": draw(st.sampled_from(["", "s"])),
        "enum": draw(st.sampled_from([(), ("A", "O'Neil"), (1, 2.5, True)])),
    }
    declared = {"declared": _DECLARED.get(kind, kind.value), "type": kind}
    indexed = draw(st.integers(0, 3)) == 0
    return make_column(name, [path], since="1.0.0", indexed=indexed, **declared, **meaning)


@st.composite
def populated(draw: st.DrawFn) -> Populated:
    """Databases with rows, and the databases of a later release."""
    held: tuple[dict[str, dict[str, Column]], ...] = tuple(
        {name: {} for name in _EXTENSIONS} for _ in (0, 1)
    )
    kinds = st.sampled_from([*VALUES])
    for number in range(draw(st.integers(1, 5))):
        table = draw(st.sampled_from(_EXTENSIONS[:3] * 3 + _EXTENSIONS))
        column = _make_meant(draw, f"k{number}", f"p{number}", draw(kinds))
        fate = draw(st.sampled_from(_FATES))
        if "new" not in fate:
            held[0][table][column.name] = column
        if "type" in fate:
            kind = draw(kinds)
            column = replace(column, type=kind, declared=_DECLARED.get(kind, kind.value))
        if "name" in fate:
            name = draw(st.sampled_from([f"n{number}", f"k{(number + 1) % 5}"]))
            column = replace(column, name=name, keyword=name.upper())
        if "table" in fate and table != "cal_sci":
            table = draw(st.sampled_from([t for t in _EXTENSIONS[:3] if t != table]))
        if "meaning" in fate:
            column = _make_meant(draw, column.name, f"p{number}", column.type)
        if "gone" not in fate:
            held[1][table].setdefault(column.name, replace(column, since="2.0.0"))
    older, newer = (
        _make_release(draw, tables, release)
        for tables, release in zip(held, ("1.0.0", "2.0.0"), strict=True)
    )
    return Populated(older, newer, {t.name: _draw_rows(draw, t) for t in header_tables(older)})


def _make_release(
    draw: st.DrawFn, held: Mapping[str, Mapping[str, Column]], release: str
) -> Database:
    tables = []
    for name in _EXTENSIONS:
        if name == "rate_primary" or draw(st.integers(0, 5)):
            values = draw(st.sampled_from([("NIRCAM",), ("NIRCAM", "MIRI"), ("MIRI", "NIRCAM")]))
            made = samples.make_table(*held[name].values(), name=name, values=values)
            tables.append(replace(made, since=release))
    return replace(samples.make_database(*tables), pipeline_version=release, since=release)


def _draw_rows(draw: st.DrawFn, table: Table) -> list[dict[str, Any]]:
    parts = [part.value for part in table.partitions]
    versions = (1,) if table.extension == "PRIMARY" else (1, 2)
    rows = []
    for dataset, instrument in ((1, "NIRCAM"), (2, "MIRI")):
        for version in versions if instrument in parts and draw(st.integers(0, 3)) else ():
            row: dict[str, Any] = {
                "dataset_id": dataset,
                "instrument": instrument,
                "extension_version": version,
                "extension_index": version,
            }
            for column in table.columns[4:-1]:
                row[column.name] = draw(st.none() | VALUES[column.type] | VALUES[column.type])
            cards = draw(st.none() | st.dictionaries(_KEYWORDS, _CARDS, min_size=1, max_size=3))
            kinds = {column.name: column.type for column in table.columns[4:-1]}
            row["other_keywords"] = {
                key: value
                for key, value in (cards or {}).items()
                if row.get(key.lower()) is None and not _fits(value, kinds.get(key.lower()))
            } or None
            rows.append(row)
    return rows


def _fits(value: Any, kind: ColumnType | None) -> bool:
    """Return whether a card has its value in a column of a type: then it is nowhere else."""
    if kind is None or value is None or isinstance(value, (list, dict)):
        return False
    return TO_COLUMN[kind](value, 0)[0] is not None


_KEYWORDS = st.sampled_from(["K0", "K1", "K2", "K3", "N0", "N1", "HISTORY", 'X"\\Y', "é"])


SAMPLES: Mapping[ColumnType, Sequence[Any]] = {
    ColumnType.TEXT: AWKWARD,
    ColumnType.INTEGER: (0, 1, 2, 5, -1, 10**15, 2**53 + 1, 2**63 - 1, -(2**63), 20220701),
    ColumnType.NUMBER: (0.0, 1.0, 0.1, 1 / 3, 1e15, 1e16, 1e23, 2.0**63, -1.5e-7, 5e-324, 1e90),
    ColumnType.BOOLEAN: (True, False),
    ColumnType.DATE: (dt.date(2022, 7, 1), dt.date.min, dt.date.max),
    ColumnType.TIME: (dt.time(12, 30), dt.time(1, 2, 3, 120000), dt.time.min, dt.time.max),
    ColumnType.TIMESTAMP: (
        dt.datetime(2022, 7, 1),
        dt.datetime(2022, 7, 1, 12, 30, 0, 120000),
        dt.datetime(2022, 7, 1, 12, 30, 0, 123456),
        dt.datetime.max,
    ),
}


def _populate(
    older: Sequence[Column], newer: Sequence[Column], rows: Sequence[Mapping[str, Any]]
) -> Populated:
    """Return a database with one table, which has a row for each EXTVER."""
    first, second = (
        replace(
            samples.make_database(
                replace(samples.make_table(*columns, values=("NIRCAM",)), since=release)
            ),
            pipeline_version=release,
            since=release,
        )
        for columns, release in ((older, "1.0.0"), (newer, "2.0.0"))
    )
    names = [column.name for column in header_tables(first)[0].columns]
    own = {"dataset_id": 1, "instrument": "NIRCAM", "extension_index": 1}
    filled = [
        {name: {**own, "extension_version": number, **row}.get(name) for name in names}
        for number, row in enumerate(rows, 1)
    ]
    return Populated(first, second, {"rate_sci": filled})


def _meant(name: str, kind: ColumnType) -> Column:
    return make_column(
        name, [f"p.{name}"], since="1.0.0", type=kind, declared=_DECLARED.get(kind, kind.value)
    )


@cache
def retypes() -> Populated:
    """Return a column for each pair of types, with the awkward values of both."""
    pairs = {f"k{n}": pair for n, pair in enumerate(permutations(SAMPLES, 2))}
    rows = [
        {name: SAMPLES[pair[0]][n % len(SAMPLES[pair[0]])] for name, pair in pairs.items()}
        for n in range(max(map(len, SAMPLES.values())))
    ]
    olds, news = ([_meant(name, pair[n]) for name, pair in pairs.items()] for n in (0, 1))
    return _populate(olds, news, rows)


@cache
def adoptions() -> Populated:
    """Return a new column of each type, and rows with cards for it in `other_keywords`."""
    columns = [_meant(f"k{n}", kind) for n, kind in enumerate(SAMPLES)]
    texts = [str(value) for kind in KINDS_OF_TIME for value in SAMPLES[kind]]
    texts += [text.replace(" ", "T").removesuffix("000") for text in texts]
    numbers = (SAMPLES[kind] for kind in (ColumnType.INTEGER, ColumnType.NUMBER))
    cards = (*AWKWARD, *texts, *chain(*numbers), True, False, None, [], [1], {}, {"K1": 1}, 2**70)
    rows = [
        {"other_keywords": {"X": card} | {column.keyword: card for column in columns}}
        for card in cards
    ]
    return _populate([], columns, rows)


KINDS_OF_TIME = (ColumnType.DATE, ColumnType.TIME, ColumnType.TIMESTAMP)
