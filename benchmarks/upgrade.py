"""Compare an upgrade by schemagen with one by Alembic, which writes an ALTER for each column.

``python -m benchmarks.upgrade`` in a checkout, with alembic and psycopg beside schemagen's own
libraries. It fills a PostgreSQL database of 2.0.1 with generated rows, and upgrades a copy of it to
3.0.0 in each way. It prints a table: the seconds, the locks, and how long a reader had to wait.
Both make the same change: the columns that Alembic would drop stay.
"""

from __future__ import annotations

import argparse
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from benchmarks.archive import Archive
from benchmarks.builds import this_build
from benchmarks.measuring import ROOT, Machine, every, run
from benchmarks.place import Place, reading
from benchmarks.places import open_places

OLDER, NEWER = "2.0.1", "3.0.0"


@contextmanager
def counting(place: Place, database: str, counts: list[int]) -> Iterator[None]:
    """Meanwhile, count the locks that keep readers out; add the highest number."""
    query = (
        "SELECT count(*) FROM pg_locks JOIN pg_database AS d ON d.oid = database"
        f" WHERE datname = '{database}' AND mode = 'AccessExclusiveLock'"
    )
    most = 0

    def count() -> None:
        nonlocal most
        most = max(most, place.fetch("postgres", query)[0][0])

    try:
        with every(0.02, count):
            yield
    finally:
        counts.append(most)


def upgrade(place: Place, database: str, script: str) -> tuple[float, int, float]:
    """Run a script in one call; return the seconds, the locks, and the longest wait."""
    counts: list[int] = []
    waits: list[float] = []
    with (
        counting(place, database, counts),
        reading(place, database, waits),
        place.connect(database) as connection,
    ):
        start = time.perf_counter()
        connection.execute(script.encode())
        seconds = time.perf_counter() - start
    return seconds, counts[0], waits[0]


def compare(place: Place, scratch: Path, rootnames: int) -> Iterator[str]:
    """Upgrade a database in both ways, and yield the lines of the table."""
    build = this_build()
    trees = {release: scratch / release for release in (OLDER, NEWER)}
    for release, tree in trees.items():
        run(build.schemagen("build", "--pipeline-version", release, "--output", tree))
    run(build.schemagen("migrate", OLDER, NEWER, "--output", scratch))
    full, ours, theirs = "bench_full", "bench_ours", "bench_alembic"
    place.renew(full)
    run(place.load(full, sorted((trees[OLDER] / "ddl" / place.dialect).glob("*.sql"))))
    with place.filling(full) as add:
        for batch in Archive(rootnames, OLDER).batches():
            for rows in batch:
                add(rows)
    place.analyze(full)
    for name in (ours, theirs):
        place.copy(full, name)
    script = scratch / "migrations" / place.dialect / f"{OLDER}__{NEWER}.up.sql"
    taken = upgrade(place, ours, script.read_text("utf-8"))
    peer = ROOT / "benchmarks" / "alembic_peer.py"
    written = run(build.python(peer, "write", place.url(theirs), trees[NEWER])).printed
    kept = [each for each in written.split(";\n") if "DROP COLUMN" not in each]
    other = upgrade(place, theirs, "BEGIN;\n" + ";\n".join(kept) + "\n;COMMIT;")
    for name in (full, ours, theirs):
        place.drop(name)
    yield f"| {OLDER} → {NEWER}, {rootnames} rootnames | schemagen | one ALTER a column |"
    yield "|---|--:|--:|"
    yield f"| seconds | {taken[0]:.2f} | {other[0]:.2f} |"
    yield f"| tables, partitions and indexes locked at once | {taken[1]} | {other[1]} |"
    yield f"| a reader of `rate_primary` waited, seconds | {taken[2]:.2f} | {other[2]:.2f} |"


def main() -> None:
    """Measure, and print the table."""
    parser = argparse.ArgumentParser(
        prog="python -m benchmarks.upgrade", description=__doc__, allow_abbrev=False
    )
    parser.add_argument("--postgresql", help="URL of a server [one is started]")
    parser.add_argument(
        "--rootnames", type=int, default=20_000, help="with five files each [20000]"
    )
    options = parser.parse_args()
    machine = Machine()
    urls = {"postgresql": options.postgresql} if options.postgresql else {}
    with tempfile.TemporaryDirectory() as directory:
        scratch = Path(directory)
        with open_places(("postgresql",), urls, scratch) as places:
            for place in places.values():
                print("\n".join(compare(place, scratch, options.rootnames)))
                print(f"\n{place}. {machine.describe()}")


if __name__ == "__main__":
    main()
