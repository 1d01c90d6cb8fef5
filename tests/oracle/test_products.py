"""The inventory of a release lists what upstream's datamodels write into files."""

from __future__ import annotations

import re
import sqlite3
from collections.abc import Iterable, Iterator
from contextlib import closing
from math import prod
from pathlib import Path
from typing import Any

import pytest
from astropy.io import fits
from stdatamodels.fits_support import is_builtin_fits_keyword
from stdatamodels.jwst import datamodels

from schemagen.config import Config
from schemagen.ingest.header_tables import Catalogue, read_header_tables
from schemagen.ingest.rebuild import rebuild_headers
from schemagen.ingest.run import Outcome, ingest_files
from schemagen.ingest.session import Session
from schemagen.ingest.store import FileState
from schemagen.inventory.model import PRIMARY, ArrayColumn, Extension, Kind, Type
from schemagen.live.address import locate
from schemagen.live.connection import connect
from schemagen.output.build import plan_build
from tests.oracle import products
from tests.oracle.products import ITEMS, UNWRITABLE, Product
from tests.support import samples
from tests.support.samples import scripts

Found = dict[tuple[str, int], Any]
"""The HDUs of a file by EXTNAME and EXTVER."""


@pytest.fixture(scope="module")
def written(tmp_path_factory: pytest.TempPathFactory) -> tuple[Product, ...]:
    """A file of each layout."""
    directory = tmp_path_factory.mktemp("products")
    layouts = products.list_layouts(products.take_installed())
    return tuple(products.write(directory, filetype, layout) for filetype, layout in layouts)


def find(hdus: fits.HDUList) -> Found:
    """Return the HDUs of a file without ASDF, by EXTNAME and EXTVER."""
    found = {(PRIMARY if hdu is hdus[0] else hdu.name, hdu.ver): hdu for hdu in hdus}
    assert len(found) == len(hdus)
    assert found.pop(("ASDF", 1)) is hdus[-1]
    return found


def compare_extensions(product: Product, found: Found) -> Iterator[str]:
    expected = {
        (extension.name, version)
        for extension in product.layout.extensions
        for version in range(1, 1 + (ITEMS if extension.repeats else 1))
        if not extension.runtime and extension.name not in UNWRITABLE
    }
    yield from (f"not in the file: {name},{version}" for name, version in expected - set(found))
    yield from (f"not in the inventory: {name},{ver}" for name, ver in set(found) - expected)


def compare_keywords(
    product: Product, extension: Extension, version: int, hdu: Any
) -> Iterator[str]:
    """Compare a header with the inventory: keywords, types, and the paths of their values."""
    where = f"{extension},{version}"
    known = {keyword.name: keyword for keyword in extension.keywords}
    header = {
        key: value
        for key, value in hdu.header.items()
        if key in known or not is_builtin_fits_keyword(key)  # TDIM2 is both
    }
    for name in set(header) - set(known):
        yield f"{where}: not in the inventory: {name}"
    for name, keyword in known.items():
        values = [
            product.values[path, version - 1]
            for path in keyword.paths
            if (path, version - 1) in product.values
        ]
        if name in header:
            value = header[name]
            if not any(repr(each) == repr(value) for each in values):
                yield f"{where}: {name} = {value!r}, not {values} of {keyword.paths}"
            if type(value) is not _PYTHON.get(keyword.type, type(value)):
                yield f"{where}: {name} = {value!r} is no {keyword.type.value}"
            if keyword.enum and value not in keyword.enum:
                yield f"{where}: {name} = {value!r} is none of {keyword.enum}"
        elif values or version == 1:
            yield f"{where}: not in the file: {name}"


_PYTHON = {Type.STRING: str, Type.INTEGER: int, Type.NUMBER: float, Type.BOOLEAN: bool}


def compare_data(extension: Extension, hdu: Any) -> Iterator[str]:
    """Compare the data of an HDU with the inventory."""
    kinds = {fits.PrimaryHDU: Kind.PRIMARY, fits.ImageHDU: Kind.IMAGE, fits.BinTableHDU: Kind.TABLE}
    kind = kinds[type(hdu)]
    kind = Kind.HEADER if kind is Kind.IMAGE and hdu.data is None else kind
    if kind is not extension.kind:
        yield f"{extension}: {kind} in the file, {extension.kind} in the inventory"
    elif kind is Kind.IMAGE:
        if hdu.data.dtype.name != extension.datatype:
            yield f"{extension}: {hdu.data.dtype} in the file, not {extension.datatype}"
        axes = hdu.data.ndim
        if extension.ndim and not (
            axes <= extension.ndim if extension.ndim_at_most else axes == extension.ndim
        ):
            yield f"{extension}: {axes} axes in the file, not {extension.axes}"
    elif kind is Kind.TABLE:
        theirs, ours = list(hdu.columns), extension.columns
        if [column.name for column in theirs] != [column.name for column in ours]:
            yield f"{extension}: columns {theirs} in the file, not {ours}"
        for column, there in zip(ours, theirs, strict=False):
            if not re.fullmatch(_form(column), there.format):
                yield f"{extension}: {column} is {there.format} in the file, not {column.datatype}"


_FORMATS = {
    "bool8": "L", "uint8": "B", "int16": "I", "uint16": "I", "int32": "J", "uint32": "J",
    "int64": "K", "float32": "E", "float64": "D",
    "int8": "L",  # as astropy writes it: FITS has no such type
}  # fmt: skip


def _form(column: ArrayColumn) -> str:
    """Return a pattern for the TFORM of a column; without a shape, cells may have any size."""
    if length := re.fullmatch(r"ascii\[([0-9]+)\]", column.datatype):
        return f"{length[1]}A"
    return f"{prod(column.shape) if column.shape else '[0-9]*'}{_FORMATS[column.datatype]}"


def test_files_hold_what_the_inventory_says(written: tuple[Product, ...]) -> None:
    differences, headers, keywords = [], 0, 0
    for product in written:
        extensions = {extension.name: extension for extension in product.layout.extensions}
        with fits.open(product.path) as hdus:
            hdus.verify("exception")
            found = find(hdus)
            here = list(compare_extensions(product, found))
            for (name, version), hdu in found.items():
                if name in extensions:
                    headers += 1
                    keywords += len(extensions[name].keywords)
                    here += compare_keywords(product, extensions[name], version, hdu)
                    here += compare_data(extensions[name], hdu)
        differences += [f"{product}: {each}" for each in here]
    assert not differences, f"{len(differences)} differences:\n" + "\n".join(differences[:200])
    assert len(written) > 45
    assert headers > 450
    assert keywords > 25_000


def test_every_other_extension_is_known(written: tuple[Product, ...]) -> None:
    """Upstream cannot write what no file here has, or only its pipeline adds it."""
    missing = set()
    for product in written:
        with fits.open(product.path) as hdus:
            there = {hdu.name for hdu in hdus}
        missing |= {extension.name for extension in product.layout.extensions} - there
    assert missing == {*UNWRITABLE, "HDRTAB"}


def test_upstream_cannot_write_some_extensions(tmp_path: Path) -> None:
    """When upstream can write them, remove `UNWRITABLE`."""
    node = datamodels.Level1bModel().schema["properties"]["cheby_coefficients"]
    assert {node["fits_hdu"]} == set(UNWRITABLE)
    table = products._array(node["anyOf"][0])
    with (
        datamodels.Level1bModel({"cheby_coefficients": table}) as model,
        pytest.raises(ValueError, match="does not specify a non-primary hdu name"),
    ):
        model.save(tmp_path / "uncal.fits")


Ingested = tuple[Session, Catalogue, tuple[Outcome, ...]]
"""A database with all files, and the result of the ingest of each."""


@pytest.fixture(scope="module")
def ingested(
    tmp_path_factory: pytest.TempPathFactory, written: tuple[Product, ...]
) -> Iterator[Ingested]:
    """A database of the release with all files."""
    path = tmp_path_factory.mktemp("database") / "headers.db"
    config = Config(pipeline_version=products.find_release().pipeline_version)
    planned = plan_build(config, samples.open_reader()).database
    with closing(sqlite3.connect(path)) as connection:
        for script in scripts(planned, "sqlite"):
            connection.executescript(script)
    address = locate(f"sqlite:///{path}")
    with connect(address) as live:
        found = read_header_tables(live)
    paths = [str(product.path) for product in written]
    outcomes = tuple(ingest_files(f"sqlite:///{path}", found, paths, jobs=1))
    with Session(address) as session:
        yield session, found, outcomes


def test_every_value_has_a_column_that_holds_it(ingested: Ingested) -> None:
    """Both the files and the tables follow the inventory."""
    *_, outcomes = ingested
    for outcome in outcomes:
        assert outcome.state is FileState.NEW, str(outcome)
        assert not outcome.other_headers
        assert not [str(kept) for kept in outcome.kept]


def test_headers_are_rebuilt_from_the_database(
    written: tuple[Product, ...], ingested: Ingested
) -> None:
    """Every card of every file, with an equal value of the same type."""
    session, found, _ = ingested
    count = 0
    for product in written:
        rebuilt = rebuild_headers(session, found, product.path.name)
        with fits.open(product.path) as hdus:
            assert [header.index for header in rebuilt] == list(range(len(hdus)))
            for header, hdu in zip(rebuilt, hdus, strict=True):
                cards = [(card.keyword, card.value) for card in hdu.header.cards]
                assert gather(header.cards) == gather(cards), f"{product}: {header}"
                count += len(cards)
    assert count > 40_000


def gather(cards: Iterable[tuple[str, object]]) -> dict[str, list[str]]:
    """Sort cards by keyword: neither their order nor 1 against 1.0 is kept."""
    gathered: dict[str, list[str]] = {}
    for keyword, value in cards:
        whole = isinstance(value, float) and value.is_integer() and repr(value) != "-0.0"
        gathered.setdefault(keyword, []).append(f"{value:.0f}" if whole else repr(value))
    return gathered
