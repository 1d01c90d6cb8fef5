"""The tables of a release: each keyword has one column, and all names are different."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from itertools import permutations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from schemagen.config import PartitionBy
from schemagen.errors import SchemagenError
from schemagen.inventory.filetypes import INSTRUMENTS
from schemagen.inventory.model import (
    Extension,
    Filetype,
    Inventory,
    Keyword,
    Kind,
    Layout,
    Place,
    Type,
)
from schemagen.sources.schema_set import SchemaPackage
from schemagen.tables.core import core_tables
from schemagen.tables.engines import DIALECTS, over_budget
from schemagen.tables.layout import DETECTORS, lay_out
from schemagen.tables.model import Column, ColumnType, Database, Table, name_column, name_table
from schemagen.tables.wide_tables import split_wide_tables
from tests.support import samples
from tests.support.strategies import make_inventories

OWN = ("dataset_id", "instrument", "detector_name", "extension_version", "extension_index")


def extensions_of(inventory: Inventory) -> Iterator[tuple[str, str, Layout, Extension]]:
    """Yield each extension of each datamodel, with its filetype and the name of its table."""
    for filetype in inventory.filetypes:
        for layout in filetype.layouts:
            for extension in layout.extensions:
                yield filetype.name, name_table(filetype.name, extension.name), layout, extension


def try_lay_out(inventory: Inventory, partition_by: PartitionBy) -> Database | None:
    """Lay out an inventory; return None if two tables or columns would have the same name."""
    try:
        return lay_out(inventory, partition_by=partition_by)
    except SchemagenError as error:
        if "would both be" not in str(error):
            raise
        return None


# Any inventory


def crowd(inventory: Inventory) -> Inventory:
    """Merge the extensions of an inventory's layouts, and the keywords of its extensions."""

    def rename(extension: Extension, number: int) -> Extension:
        keywords = tuple(replace(k, name=f"KEY{n}") for n, k in enumerate(extension.keywords))
        return replace(extension, name=("SCI", "ERR", "DQ")[number], keywords=keywords)

    def crowd_layout(layout: Layout) -> Layout:
        extensions = tuple(rename(e, number) for number, e in enumerate(layout.extensions))
        return replace(layout, extensions=extensions)

    filetypes = (
        replace(filetype, layouts=tuple(map(crowd_layout, filetype.layouts)))
        for filetype in inventory.filetypes
    )
    return replace(inventory, filetypes=tuple(filetypes))


INVENTORIES = make_inventories() | make_inventories().map(crowd)


@given(INVENTORIES, st.sampled_from(PartitionBy))
@settings(deadline=None)
def test_every_keyword_has_its_column_and_every_column_its_keyword(
    inventory: Inventory, partition_by: PartitionBy
) -> None:
    database = try_lay_out(inventory, partition_by)
    if database is None:
        return
    tables = {table.name: table for table in samples.header_tables(database)}
    wanted: dict[str, dict[str, set[str]]] = {name: {} for name in tables}
    for filetype, name, _, extension in extensions_of(inventory):
        assert (tables[name].filetype, tables[name].extension) == (filetype, extension.name)
        for keyword in extension.keywords:
            wanted[name].setdefault(keyword.name, set()).update(keyword.paths)
    for name, table in tables.items():
        columns = {column.keyword: column for column in table.columns if column.keyword}
        declared = {k: set(c.paths) for k, c in columns.items() if c.declared}
        assert declared == wanted[name]
        assert all(column.name == name_column(k) for k, column in columns.items())
        ours = [column.name for column in table.columns if not column.keyword]
        assert ours == [*(n for n in OWN if n in ours), "other_keywords"]
        assert all(column.nullable == (column.name not in OWN) for column in table.columns)


@given(INVENTORIES, st.sampled_from(PartitionBy))
@settings(deadline=None)
def test_no_two_things_have_one_name(inventory: Inventory, partition_by: PartitionBy) -> None:
    database = try_lay_out(inventory, partition_by)
    if database is None:
        return
    names = [table.name for table in database.tables] + ["dataset_filetypes"]
    names += [part.name for table in database.tables for part in table.partitions]
    assert len(set(names)) == len(names)
    for table in database.tables:
        columns = [column.name for column in table.columns]
        assert len(set(columns)) == len(columns)
        assert set(table.primary_key) <= set(columns)


@given(INVENTORIES)
@settings(deadline=None)
def test_a_table_has_the_parts_that_its_layouts_allow(inventory: Inventory) -> None:
    allowed: dict[str, set[str]] = {}
    for _, name, layout, _ in extensions_of(inventory):
        allowed.setdefault(name, set()).update(layout.instruments)
    combined = {filetype.name: filetype.combined for filetype in inventory.filetypes}
    for partition_by in PartitionBy:
        for table in samples.header_tables(try_lay_out(inventory, partition_by) or EMPTY):
            instruments = [name for name in INSTRUMENTS if name in allowed[table.name]]
            detectors = [name for instrument in instruments for name in DETECTORS[instrument]]
            detectors += ["MULTIPLE"] if combined[table.filetype] else []
            values, column = {
                PartitionBy.INSTRUMENT: (instruments, "instrument"),
                PartitionBy.DETECTOR: (detectors, "detector_name"),
                PartitionBy.NONE: ([], ""),
            }[partition_by]
            assert [part.value for part in table.partitions] == values
            assert [part.name for part in table.partitions] == [
                f"{value.lower()}_{table.name}" for value in values
            ]
            assert table.partition_column == column
            assert ("detector_name" in table.primary_key) == (column == "detector_name")


EMPTY = samples.make_database()


@given(INVENTORIES)
@settings(deadline=None)
def test_a_filetype_is_laid_out_the_same_alone(inventory: Inventory) -> None:
    whole = try_lay_out(inventory, PartitionBy.INSTRUMENT)
    if whole is None:
        return
    for filetype in whole.filetypes:
        alone = lay_out(inventory, filetypes=(filetype,))
        assert alone.filetypes == (filetype,)
        assert alone.tables == tuple(t for t in whole.tables if t.filetype in {"", filetype})


# What layouts of one filetype share


def make_keyword(kind: Type, name: str = "KEY", **facts: object) -> Keyword:
    blank = Keyword(
        name=name,
        type=kind,
        paths=("meta.key",),
        title="",
        unit="",
        enum=(),
        default=None,
        blend="",
        tabulated=False,
        place=Place(file="core.schema.yaml", line=1),
    )
    return replace(blank, **facts)  # type: ignore[arg-type]


def make_inventory(*extensions: Extension, filetype: str = "rate") -> Inventory:
    """Return an inventory of one filetype, with a layout for each extension."""
    layouts = tuple(
        Layout(model="", schema="", instruments=("MIRI",), exp_types=(), extensions=(extension,))
        for extension in extensions
    )
    made = Filetype(name=filetype, stage="1", purpose="", combined=False, layouts=layouts)
    package = SchemaPackage(name="directory", version="", sha256="")
    return Inventory(pipeline_version="1", package=package, filetypes=(made,), notes=())


def lay_out_keywords(*keywords: Keyword) -> Column:
    """Return the column of a keyword that several layouts declare."""
    extensions = (Extension(name="SCI", kind=Kind.IMAGE, keywords=(k,)) for k in keywords)
    (table,) = samples.header_tables(lay_out(make_inventory(*extensions)))
    (column,) = (column for column in table.columns if column.declared)
    return column


INTEGER, NUMBER, TEXT = ColumnType.INTEGER, ColumnType.NUMBER, ColumnType.TEXT
UNITED = [
    ({Type.INTEGER}, INTEGER),
    ({Type.INTEGER, Type.UNTYPED}, INTEGER),
    ({Type.INTEGER, Type.NUMBER}, NUMBER),
    ({Type.INTEGER, Type.NUMBER, Type.UNTYPED}, NUMBER),
    ({Type.STRING, Type.INTEGER}, TEXT),
    ({Type.STRING, Type.NUMBER, Type.UNTYPED}, TEXT),
    ({Type.BOOLEAN, Type.UNTYPED}, ColumnType.BOOLEAN),
    ({Type.BOOLEAN, Type.INTEGER}, TEXT),
    ({Type.UNTYPED}, TEXT),
]


@pytest.mark.parametrize(("kinds", "expected"), UNITED)
def test_a_shared_column_holds_what_either_layout_has(
    kinds: set[Type], expected: ColumnType
) -> None:
    """In any order, the type is the narrowest one that holds all values."""
    for order in permutations(kinds):
        assert lay_out_keywords(*map(make_keyword, order)).type is expected


def test_a_shared_column_says_what_either_layout_says() -> None:
    one = make_keyword(Type.STRING, paths=("a", "b"), enum=("X", "Y"))
    other = make_keyword(Type.STRING, paths=("b", "c"), enum=("Y", "Z"), title="T", unit="s")
    column = lay_out_keywords(one, other)
    assert column.paths == ("a", "b", "c")
    assert column.enum == ("X", "Y", "Z")
    assert (column.title, column.unit) == ("T", "s")
    assert lay_out_keywords(one, replace(other, enum=())).enum == ()


@pytest.mark.parametrize(
    ("name", "kind", "blend", "expected"),
    [
        ("EXPSTART", Type.STRING, "mindate", ColumnType.DATE),
        ("EXPSTART", Type.STRING, "maxtime", ColumnType.TIME),
        ("EXPSTART", Type.STRING, "mindatetime", ColumnType.TIMESTAMP),
        ("EXPSTART", Type.STRING, "first", ColumnType.TEXT),
        ("EXPSTART", Type.NUMBER, "mindate", ColumnType.NUMBER),
        ("DATE-BEG", Type.STRING, "", ColumnType.TIMESTAMP),
        ("DATE-OBS", Type.STRING, "mindate", ColumnType.DATE),
        ("NGROUPS", Type.UNTYPED, "", ColumnType.TEXT),
        ("TARGOOPP", Type.BOOLEAN, "", ColumnType.BOOLEAN),
    ],
)
def test_a_type_follows_the_meaning(
    name: str, kind: Type, blend: str, expected: ColumnType
) -> None:
    assert lay_out_keywords(make_keyword(kind, name, blend=blend)).type is expected


def test_a_structural_keyword_that_a_schema_declares_is_one_column() -> None:
    declared = make_keyword(Type.STRING, "NAXIS1", paths=("meta.naxis1",))
    column = lay_out_keywords(declared)
    assert (column.name, column.type, column.paths) == ("naxis1", TEXT, ("meta.naxis1",))


# Names


def test_names_are_what_sql_takes_without_quotes() -> None:
    assert name_table("cal", "WCS-TABLE") == "cal_wcs_table"
    assert name_table("ami-oi", "FGS CENTROID PACKET") == "ami_oi_fgs_centroid_packet"
    assert name_column("DATE-OBS") == "date_obs"


@pytest.mark.parametrize(
    ("extensions", "words"),
    [
        (("WCS-TABLE", "WCS TABLE"), ["WCS-TABLE headers", "WCS TABLE headers", "rate_wcs_table"]),
        (("A", "a"), ["A headers", "rate_a"]),
    ],
)
def test_two_extensions_that_would_be_one_table_are_an_error(
    extensions: tuple[str, ...], words: list[str]
) -> None:
    made = make_inventory(*(Extension(name=name, kind=Kind.IMAGE) for name in extensions))
    with pytest.raises(SchemagenError) as caught:
        lay_out(made)
    assert all(word in str(caught.value) for word in words)


def test_two_keywords_that_would_be_one_column_are_an_error() -> None:
    keywords = (make_keyword(Type.STRING, "DATE-OBS"), make_keyword(Type.STRING, "DATE_OBS"))
    extension = Extension(name="SCI", kind=Kind.IMAGE, keywords=keywords)
    with pytest.raises(SchemagenError, match=r"rate_sci: DATE_OBS and DATE-OBS .*'date_obs'"):
        lay_out(make_inventory(extension))


def test_a_table_that_would_be_called_as_ours_is_an_error() -> None:
    extension = Extension(name="FILETYPES", kind=Kind.IMAGE)
    with pytest.raises(SchemagenError, match="dataset_filetypes"):
        lay_out(make_inventory(extension, filetype="dataset"))


def test_an_unknown_filetype_is_an_error_that_lists_the_known() -> None:
    made = make_inventory(Extension(name="SCI", kind=Kind.IMAGE))
    with pytest.raises(SchemagenError, match=r"--filetype: .* no filetype 'rat' .*rate"):
        lay_out(made, filetypes=("rat",))


def test_no_name_of_ours_can_be_a_keyword() -> None:
    """A keyword has at most eight letters; our own names in header tables have more."""
    extension = Extension(name="SCI", kind=Kind.IMAGE)
    made = lay_out(make_inventory(extension), partition_by=PartitionBy.DETECTOR)
    (table,) = samples.header_tables(made)
    assert all(len(column.name) > 8 for column in table.columns if not column.keyword)


# Width

KINDS = (ColumnType.TEXT, ColumnType.NUMBER, ColumnType.INTEGER, ColumnType.BOOLEAN)


@given(st.lists(st.sampled_from(KINDS), min_size=1, max_size=5), st.integers(1, 2500))
@settings(deadline=None, max_examples=30)
def test_parts_hold_together_what_the_table_held_and_fit(kinds: list[ColumnType], n: int) -> None:
    columns = samples.make_columns((kinds * n)[:n])
    table = samples.make_table(*columns, values=("MIRI", "FGS"))
    database = samples.make_database(table)
    fitted = split_wide_tables(database)
    assert not any(map(over_budget, fitted.tables))
    assert fitted.tables[: len(core_tables())] == core_tables()
    if not over_budget(table):
        assert fitted == database
        return
    parts = samples.header_tables(fitted)
    shared = table.columns[:4]
    assert [column for part in parts for column in part.columns[4:]] == [*table.columns[4:]]
    for number, part in enumerate(parts, 1):
        assert part.name == f"rate_sci_{number}"
        assert part.view == "rate_sci"
        assert part.columns[:4] == shared
        assert [p.name for p in part.partitions] == [
            f"miri_rate_sci_{number}",
            f"fgs_rate_sci_{number}",
        ]
        assert replace(part, name="", view="", columns=(), comment="", partitions=()) == replace(
            table, name="", view="", columns=(), comment="", partitions=()
        )


# The real release


@pytest.fixture(scope="module", params=PartitionBy)
def release(request: pytest.FixtureRequest) -> Database:
    """The real release, with each kind of partition."""
    return samples.build(partition_by=request.param).database


@pytest.mark.network
def test_no_table_of_the_release_is_too_wide(release: Database) -> None:
    assert [table.name for table in release.tables if over_budget(table) or table.view] == []


@pytest.mark.network
def test_every_name_of_the_release_is_one_that_all_engines_take(release: Database) -> None:
    names = {table.name for table in release.tables}
    names |= {part.name for table in release.tables for part in table.partitions}
    names |= {column.name for table in release.tables for column in table.columns}
    for name in names:
        assert name.isascii()
        assert name == name.lower()
        assert all(dialect.ident(name) for dialect in DIALECTS.values())


@pytest.fixture(scope="module")
def tables() -> dict[str, Table]:
    """The tables of the real release by name."""
    return {table.name: table for table in samples.build().database.tables}


@pytest.mark.network
def test_the_tables_of_the_release_are_those_that_users_ask_for(tables: dict[str, Table]) -> None:
    parts = {part.name for table in tables.values() for part in table.partitions}
    assert {"rate_sci", "uncal_primary", "s3d_wcs_table", "cal_fgs_centroid_packet"} <= set(tables)
    assert {"nircam_rate_sci", "miri_x1d_extract1d", "fgs_image_cal_sci"} <= parts
    # What the instruments do not make.
    assert not {"fgs_s3d_sci", "nircam_s3d_sci", "nircam_image_cal_sci"} & parts
    assert len(samples.header_tables(samples.build().database)) > 250


@pytest.mark.network
def test_the_columns_of_the_release_are_those_of_its_files(tables: dict[str, Table]) -> None:
    sci = {column.name: column for column in tables["rate_sci"].columns}
    assert list(sci)[:13] == [
        *("dataset_id", "instrument", "extension_version", "extension_index"),
        *("xtension", "bitpix", "naxis", "naxis1", "naxis2", "naxis3", "naxis4"),
        *("pcount", "gcount"),
    ]
    assert list(sci)[-1] == "other_keywords"
    assert sci["bunit"].type is ColumnType.TEXT
    assert sci["ra_ref"].type is ColumnType.NUMBER
    primary = {column.name: column for column in tables["rate_primary"].columns}
    assert list(primary)[4:8] == ["simple", "bitpix", "naxis", "extend"]
    assert "bscale" not in primary
    assert primary["date_obs"].type is ColumnType.DATE
    assert primary["time_obs"].type is ColumnType.TIME
    assert primary["date"].type is ColumnType.TIMESTAMP
    assert primary["effexptm"].unit == "s"


@pytest.mark.network
def test_a_table_extension_has_columns_for_its_columns(tables: dict[str, Table]) -> None:
    columns = [column.name for column in tables["uncal_group"].columns]
    assert {"tfields", "ttype1", "tform1", "tunit1", "naxis2"} <= set(columns)
    assert "bscale" not in columns
    assert "naxis3" not in columns
