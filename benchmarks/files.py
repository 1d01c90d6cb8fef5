"""Files to ingest, the bare scan of their headers, and the floor: that scan and bare INSERTs.

``python -m benchmarks.files write DIRECTORY COUNT`` writes files, ``scan DIRECTORY`` scans them and
``floor DIRECTORY EMPTY.db FULL.db`` also inserts the rows of FULL.db, which holds the same files,
into EMPTY.db. Each prints JSON: the number of files, and the seconds elapsed and of CPU.
"""

from __future__ import annotations

import json
import math
import os
import re
import sqlite3
import sys
import time
from collections import defaultdict
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

SIDE = 2048
"""The length of an image's axes. The data are holes, which take no space."""
BATCH = 100
"""The files of a transaction of the floor."""


def write(directory: str, count: str) -> Iterator[str]:
    """Write files; their data are holes of the size of real images."""
    from tests.support import synthetic  # reads the schemas of a release

    for path in synthetic.write(Path(directory), int(count), odd=0, side=SIDE):
        yield str(path)


def list_files(directory: str | Path, count: int = 0) -> list[str]:
    """List all files of a directory, or `count` of them at even distances."""
    paths = sorted(str(path) for path in Path(directory).iterdir())
    return paths[:: max(1, len(paths) // count)][:count] if count else paths


def link(paths: list[str], directory: Path) -> Path:
    """Link files into a directory."""
    directory.mkdir()
    for path in paths:
        os.link(path, directory / Path(path).name)
    return directory


def multiply(files: Path, directory: Path, count: int) -> Path:
    """Link files under the names of other programs, directory by directory."""
    paths = list_files(files)
    for number in range(count):
        copy, place = divmod(number, len(paths))
        path = Path(paths[place])
        into = directory / f"{copy:04}"
        into.mkdir(parents=True, exist_ok=True)
        program = int(path.name[2:7]) + 1000 * copy
        os.link(path, into / f"jw{program:05}{path.name[7:]}")
    return directory


_STRUCTURE = re.compile(rb"(BITPIX|NAXIS[0-9]*|PCOUNT|GCOUNT) *= *(-?[0-9]+)").findall
"""The mandatory keywords come first, in this order."""
_END = b"END" + b" " * 77


def scan_file(path: str) -> None:
    """Read the blocks of all headers, and only the keywords that give the size of the data."""
    with Path(path).open("rb", buffering=0) as file:
        while block := file.read(2880):
            first = block
            while _END not in block:
                block = file.read(2880)
            cards = dict(_STRUCTURE(first))
            axes = [int(value) for name, value in cards.items() if name[:5] == b"NAXIS" != name]
            if axes:
                points = int(cards.get(b"PCOUNT", 0)) + math.prod(axes)
                size = abs(int(cards[b"BITPIX"])) // 8 * int(cards.get(b"GCOUNT", 1)) * points
                file.seek(-(-size // 2880) * 2880, os.SEEK_CUR)


def scan(directory: str) -> Iterator[str]:
    """Scan all files."""
    for path in list_files(directory):
        scan_file(path)
        yield path


Inserts = list[tuple[str, tuple[Any, ...]]]


def read_rows(database: str) -> dict[str, Inserts]:
    """Read all rows of a database by file, each as an INSERT of the values that it has."""
    connection = sqlite3.connect(database)
    tables = [
        name
        for (name,) in connection.execute(
            "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'schemagen%'"
            " AND name NOT LIKE 'sqlite%' ORDER BY name NOT IN ('master', 'datasets'), name DESC"
        )
    ]
    files: dict[Any, str] = {}
    found: dict[str, Inserts] = defaultdict(list)
    for identifier, rootname, directory, name in connection.execute(
        "SELECT dataset_id, rootname, path, filename FROM datasets ORDER BY dataset_id DESC"
    ):
        files[identifier] = files[rootname] = str(Path(directory, name))
    for table in tables:
        key = "rootname" if table == "master" else "dataset_id"
        cursor = connection.execute(f"SELECT {key}, * FROM {table}")
        names = [description[0] for description in cursor.description][1:]
        for belongs, *row in cursor:
            there = [(n, v) for n, v in zip(names, row, strict=True) if v is not None]
            listed, marks = ", ".join(f'"{n}"' for n, _ in there), ", ".join("?" for _ in there)
            statement = f"INSERT INTO {table} ({listed}) VALUES ({marks})"
            found[files[belongs]].append((statement, tuple(value for _, value in there)))
    return dict(found)


def floor(directory: str, empty: str, full: str) -> Iterator[str]:
    """Scan all files, and insert their rows, which are known before, in prepared statements."""
    rows = read_rows(full)
    connection = sqlite3.connect(empty, isolation_level=None, cached_statements=100_000)
    connection.execute("PRAGMA synchronous = OFF")
    yield ""
    connection.execute("BEGIN")
    for number, path in enumerate(list_files(directory), start=1):
        scan_file(path)
        for statement, values in rows[path]:
            connection.execute(statement, values)
        if number % BATCH == 0:
            connection.execute("COMMIT")
            connection.execute("BEGIN")
        yield path
    connection.execute("COMMIT")


WORK: dict[str, Callable[..., Iterator[str]]] = {
    work.__name__: work for work in (write, scan, floor)
}


def perform(work: Callable[..., Iterator[str]], *arguments: str) -> None:
    """Do some work; print the number of files, and the seconds after a ``""``."""
    count, start, processor = 0, time.perf_counter(), time.process_time()
    for path in work(*arguments):
        count += 1
        if not path:
            count, start, processor = 0, time.perf_counter(), time.process_time()
    seconds = time.perf_counter() - start, time.process_time() - processor
    json.dump((count, *seconds), sys.stdout)


if __name__ == "__main__":
    perform(WORK[sys.argv[1]], *sys.argv[2:])
