"""Hypothesis strategies that several tests share, and the small things that they are made of.

Schema files, as text whose lines are known and as blocks that refer to each other; inventories;
the parts of databases.
"""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from functools import cache
from textwrap import dedent
from typing import Any

from hypothesis import HealthCheck, settings
from hypothesis import strategies as st

from schemagen.domain import (
    ArrayColumn,
    Extension,
    Filetype,
    Inventory,
    Keyword,
    Kind,
    Layout,
    Note,
    Place,
    SchemaPackage,
    SchemaSet,
    Type,
)
from schemagen.relation import Column, ColumnType, Database, Family, Table

law = settings(deadline=None, max_examples=75, suppress_health_check=[HealthCheck.too_slow])
"""Settings of a law: where it is tried may be slow."""

PACKAGE = SchemaPackage(name="directory", version="", sha256="")


def make_set(files: Mapping[str, str], version: str = "dev") -> SchemaSet:
    """Make a schema set of files that are given by name, without suffix, and text."""
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
"""Scalars as they may be written: what YAML 1.1 makes of them is not what one thinks."""

KEYS = ("title", "type", "enum", "items", "fits_keyword", "x", "y", '"on"', "'12'", '"a: b"')
"""Keys as they may be written. (Unquoted, those that are no text would not stay what they are.)"""


@dataclass
class Written:
    """A YAML document that was written line by line."""

    lines: list[str] = field(default_factory=list)
    shape: object = None
    """For each mapping its line and what its keys lead to; for each list what its items are."""
    repeated: list[int] = field(default_factory=list)
    """Lines of keys that their mapping has already."""

    @property
    def content(self) -> bytes:
        return "\n".join(self.lines).encode() + b"\n"

    def put(self, value: object, indent: str, led: str) -> object:
        """Write a value after what leads to it, and tell its shape."""
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
    """Documents that are mappings of anything, with keys that come twice."""
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
    """Give the blocks of a file that refers to others."""
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
    """Make a schema set of blocks; JSON is YAML."""
    return make_set({name: json.dumps(block, indent=1) for name, block in files.items()})


# Inventories

NAMES = st.text("ABCXYZ09_-", min_size=1, max_size=8)
"""Names as FITS has them."""

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
"""Text that breaks what does not quote."""

_files = st.text(max_size=8).filter(lambda name: ":" not in name)


def _tuples(values: st.SearchStrategy[Any], size: int = 3) -> st.SearchStrategy[tuple[Any, ...]]:
    return st.lists(values, max_size=size).map(tuple)


def make_inventories(text: st.SearchStrategy[str] = TEXT) -> st.SearchStrategy[Inventory]:
    """Inventories with names as FITS has them, and some text wherever there may be text."""
    numbers = st.integers() | st.floats(allow_nan=False, allow_infinity=False) | st.booleans()
    keywords = st.builds(
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
    columns = st.builds(
        ArrayColumn, name=text, datatype=text, shape=_tuples(st.integers(1, 99)), unit=text
    )
    extensions = st.builds(
        Extension,
        name=NAMES,
        kind=st.sampled_from(Kind),
        datatype=text,
        ndim=st.integers(0, 4),
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
    """Make the column of a keyword."""
    given = {"type": ColumnType.TEXT, "declared": "string" if paths else "", **facts}
    return Column(name=name, keyword=name.upper(), paths=tuple(paths), **given)


def make_table(
    filetype: str, extension: str, columns: Sequence[Column], release: str = "1", **facts: Any
) -> Table:
    """Make a header table."""
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
    """Make the database of a release."""
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
