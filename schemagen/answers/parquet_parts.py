"""The Parquet files of a table: written, written again without some rows, or kept as they are.

A table is a directory, and each value of its instrument one below. The directory has the plain
name, not ``instrument=…``, and the column is in the files: with it in both, or in the path alone,
no file can be read by itself, and readers differ in the type that they give to it.

The name of a file has the number of the export that wrote it, so that no two files ever have the
same name, and who has listed the files before an export never reads others under their names.
"""

from __future__ import annotations

import os
import shutil
from collections.abc import Iterable, Iterator
from contextlib import ExitStack, contextmanager
from itertools import count, pairwise
from pathlib import Path
from typing import Any, Self
from urllib.parse import quote

import pyarrow as pa
import pyarrow.compute as pc
from pyarrow import parquet

from schemagen.answers.export_manifest import Part
from schemagen.errors import SchemagenError

__all__ = [
    "LARGE",
    "PartWriter",
    "has_any",
    "keep_part",
    "link",
    "list_files",
    "read_part",
    "sync",
]

LARGE = 500_000
"""Rows of the largest part; of one with a changed file, all rows are written again."""

_HELD = 32 << 20
"""Bytes that wait in memory to be written, of all parts of a table together."""

_KEY = "dataset_id"


class PartWriter:
    """Writes parts of a table, rows of several instruments side by side.

    Parameters
    ----------
    root : Path
        The directory of the export.
    table : str
        The name of the table.
    schema : pyarrow.Schema
        Its columns.
    number : int
        The number of the export.

    Attributes
    ----------
    parts : list of Part
        The parts that are whole.
    """

    def __init__(self, root: Path, table: str, schema: pa.Schema, number: int) -> None:
        self.parts: list[Part] = []
        self._root = root
        self._schema = schema
        self._names = (f"{table}-{number:06}-{part}.parquet" for part in count(1))
        self._directory = root / table
        self._held: dict[str, list[pa.RecordBatch]] = {}
        self._sizes: dict[str, int] = {}
        self._open: dict[str, _OpenPart] = {}
        self._cleanup = ExitStack()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: object, *_: object) -> None:
        with self._cleanup:
            if kind is None:
                for place in [*self._held]:
                    self._flush(place)
                for place in [*self._open]:
                    self._close(place)

    def add(self, batch: pa.RecordBatch, place: str = "") -> None:
        """Add rows of one instrument."""
        if not batch.num_rows:
            return
        self._held.setdefault(place, []).append(batch)
        self._sizes[place] = self._sizes.get(place, 0) + batch.nbytes
        while sum(self._sizes.values()) > _HELD:
            self._flush(max(self._sizes, key=self._sizes.__getitem__))

    def split(self, batch: pa.RecordBatch, column: str) -> None:
        """Add rows, each to the part of its value in a column."""
        values = batch.column(column)
        found = pc.unique(values)
        ends = pc.run_end_encode(values).run_ends.to_pylist()
        if len(ends) == len(found):  # one after the other, as partitions return them
            parts = [batch.slice(start, end - start) for start, end in pairwise((0, *ends))]
        else:
            parts = [batch.filter(pc.equal(values, value)) for value in found]
        for value, part in zip(found, parts, strict=True):
            self.add(part, name_place(value.as_py()))

    def count(self, place: str) -> int:
        """Return the number of rows so far that are in a place."""
        held: int = sum(batch.num_rows for batch in self._held.get(place, ()))
        opened = self._open[place].rows if place in self._open else 0
        return held + opened + sum(part.rows for part in self.parts if part.place == place)

    @property
    def places(self) -> set[str]:
        """The places with rows so far."""
        return {*self._held, *self._open, *(part.place for part in self.parts)}

    def _flush(self, place: str) -> None:
        batches = self._held.pop(place)
        del self._sizes[place]
        table = pa.Table.from_batches(batches, self._schema)  # what a part read has more is dropped
        opened = self._open.get(place)
        if opened is None:
            directory = self._directory / place
            directory.mkdir(parents=True, exist_ok=True)
            path = directory / next(self._names)
            opened = self._open[place] = _OpenPart(path, self._schema)
            self._cleanup.callback(opened.give_up)
        opened.write(table)
        if opened.rows >= LARGE:
            self._close(place)

    def _close(self, place: str) -> None:
        self.parts.append(self._open.pop(place).close(self._root))


class _OpenPart:
    """A Parquet file that is being written."""

    def __init__(self, path: Path, schema: pa.Schema) -> None:
        self.rows = 0
        self._path = path
        self._keyed = _KEY in schema.names
        self._bounds: list[int] = []
        repeated = [field.name for field in schema if not pa.types.is_floating(field.type)]
        self._writer = parquet.ParquetWriter(
            path, schema, compression="zstd", use_dictionary=repeated
        )

    def write(self, table: pa.Table) -> None:
        self._writer.write_table(table, row_group_size=table.num_rows)
        self.rows += table.num_rows
        if self._keyed:
            extremes = pc.min_max(table.column(_KEY)).as_py()
            self._bounds += extremes.values()

    def close(self, root: Path) -> Part:
        self._writer.close()
        return Part(
            path=self._path.relative_to(root).as_posix(),
            rows=self.rows,
            size=self._path.stat().st_size,
            first=min(self._bounds, default=0),
            last=max(self._bounds, default=0),
        )

    def give_up(self) -> None:
        """Let go of the file after a failure; after success there is nothing to do."""
        self._writer.close()


def name_place(value: str) -> str:
    """Return the name of the directory for a value.

    Readers take ``key=value`` for a column, and skip names that begin with a dot or an underscore.
    """
    name = quote(value, safe=" ()+,-")
    if name[:1] in {"", ".", "_"}:
        name = f"%{ord(name[0]):02X}{name[1:]}" if name else "%"
    return name


def read_part(root: Path, part: Part, without: pa.Array | None = None) -> Iterator[pa.RecordBatch]:
    """Read the rows of a part, without those of some files.

    Raises
    ------
    SchemagenError
        If the part is not what it was.
    """
    with _open_part(root, part) as file:
        # others read beside this: more threads would take more memory and no less time
        for batch in file.iter_batches(batch_size=_ROWS, use_threads=False):
            if without is None:
                yield batch
            else:
                yield batch.filter(pc.invert(pc.is_in(batch.column(_KEY), without)))


_ROWS = 4096
"""Number of rows that are read at once."""


def has_any(root: Path, part: Part, numbers: pa.Array) -> bool:
    """Return whether a part has rows of any of some files."""
    with _open_part(root, part) as file:
        for batch in file.iter_batches(columns=[_KEY]):
            if pc.any(pc.is_in(batch.column(0), numbers)).as_py():
                return True
    return False


@contextmanager
def _open_part(root: Path, part: Part) -> Iterator[Any]:
    check_part(root, part)
    try:
        with parquet.ParquetFile(root / part.path) as file:
            yield file
    except pa.ArrowException as error:
        raise _refuse(root, part) from error


def keep_part(old: Path, new: Path, part: Part) -> None:
    """Take a part over from one directory into another: as a link, if the file system has such.

    Raises
    ------
    SchemagenError
        If it is not what it was.
    """
    check_part(old, part)
    target = new / part.path
    target.parent.mkdir(parents=True, exist_ok=True)
    link(old / part.path, target)


def check_part(root: Path, part: Part) -> None:
    """Check that a part is there, with its size.

    Raises
    ------
    SchemagenError
        If it is not.
    """
    path = root / part.path
    if not path.is_file() or path.stat().st_size != part.size:
        raise _refuse(root, part)


def _refuse(root: Path, part: Part) -> SchemagenError:
    text = "was changed or removed since it was exported"
    return SchemagenError(text, where=str(root / part.path), hint="--full exports all again")


def link(source: Path, target: Path) -> None:
    """Give a file a second name, or copy it where that cannot be."""
    try:
        os.link(source, target, follow_symlinks=False)
    except OSError:
        shutil.copy2(source, target, follow_symlinks=False)


def sync(path: Path) -> None:
    """Wait until a file, or the names in a directory, would survive a crash of the machine."""
    descriptor = os.open(path, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


def list_files(directory: Path) -> Iterable[str]:
    """List the paths of all files in a directory."""
    return sorted(
        path.relative_to(directory).as_posix()
        for path in directory.rglob("*")
        if path.is_symlink() or not path.is_dir()
    )
