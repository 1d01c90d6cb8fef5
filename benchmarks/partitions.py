"""Compare one PRIMARY table of PostgreSQL with the same table in partitions by year.

``python -m benchmarks.partitions`` in a checkout; see README.md. Both hold the same generated rows,
in partitions by instrument, as `schemagen create` makes them; in the one, each of these has a
partition for each year of DATE-OBS. It prints the time to load the rows, of some queries, and of
VACUUM.
"""

from __future__ import annotations

import argparse
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path
from statistics import median

from benchmarks.archive import Archive
from benchmarks.builds import this_build
from benchmarks.measuring import Machine, run
from benchmarks.place import Place
from benchmarks.places import open_places

RELEASE = "3.0.0"
DATABASE = "bench_years"
WHOLE, YEARS = "rate_primary", "by_year"
INSTRUMENTS = ("nircam", "nirspec", "niriss", "miri", "fgs")
RANGE = range(2022, 2028)
"""The years that have partitions."""

QUERIES = {
    "one week": "SELECT obs_id FROM {} WHERE date_obs BETWEEN '2024-03-04' AND '2024-03-10'",
    "a year, all rows counted": "SELECT count(*), avg(effexptm) FROM {}"
    " WHERE date_obs BETWEEN '2024-01-01' AND '2024-12-31'",
    "one program, by an index": "SELECT obs_id FROM {} WHERE program = '01345'",
    "the header of one file, by the key": "SELECT * FROM {} WHERE dataset_id = 40002",
    "the headers of 1000 files, by the key": "SELECT count(obs_id) FROM {}"
    " WHERE dataset_id BETWEEN 40000 AND 45000",
}


def create(place: Place) -> None:
    """Create the table with partitions by year beside the other, both with the same indexes."""
    statements = [f"CREATE TABLE {YEARS} (LIKE {WHOLE}) PARTITION BY LIST (instrument)"]
    for name in INSTRUMENTS:
        part = f"{YEARS}_{name}"
        statements.append(
            f"CREATE TABLE {part} PARTITION OF {YEARS} FOR VALUES IN ('{name.upper()}')"
            " PARTITION BY RANGE (date_obs)"
        )
        statements += [
            f"CREATE TABLE {part}_{year} PARTITION OF {part}"
            f" FOR VALUES FROM ('{year}-01-01') TO ('{year + 1}-01-01')"
            for year in RANGE
        ]
        # DATE-OBS may be absent
        statements.append(f"CREATE TABLE {part}_other PARTITION OF {part} DEFAULT")
    # A key must contain the column of the partitions, so this one is not a primary key.
    statements.append(f"CREATE INDEX ON {YEARS} (dataset_id, instrument, extension_version)")
    for table in (WHOLE, YEARS):
        statements += [f"CREATE INDEX ON {table} ({name})" for name in ("program", "date_obs")]
    for statement in statements:
        place.fetch(DATABASE, statement)


def measure(place: Place, archive: Archive, rounds: int) -> Iterator[str]:
    """Fill both tables, ask, and yield the lines of the table."""
    seconds = dict.fromkeys((WHOLE, YEARS), 0.0)
    meter = place.meter or time.process_time
    with place.filling(DATABASE) as add:
        for batch in archive.batches():
            for rows in batch:
                if rows.table == WHOLE:
                    for table in seconds:
                        start = meter()
                        add(rows.of(table))
                        seconds[table] += meter() - start
    yield line("loading, s of the server's CPU", seconds)
    place.analyze(DATABASE)
    for question, query in QUERIES.items():
        taken = {table: ask(place, query.format(table), rounds) for table in (WHOLE, YEARS)}
        yield line(f"{question}, ms", taken)
    taken = {
        WHOLE: ask(place, "VACUUM FREEZE nircam_rate_primary", 1) / 1000,
        YEARS: ask(place, "VACUUM FREEZE by_year_nircam_2026", 1) / 1000,
    }
    yield line("VACUUM FREEZE of NIRCAM, and of its last year, s", taken)


def ask(place: Place, query: str, rounds: int) -> float:
    """Return the milliseconds that a query takes in a session."""
    connection = place.connect(DATABASE)
    times = []
    for _ in range(rounds):
        start = time.perf_counter()
        cursor = connection.execute(query)
        if cursor.description:
            cursor.fetchall()
        times.append((time.perf_counter() - start) * 1000)
    connection.close()
    return median(times)


def line(what: str, taken: dict[str, float]) -> str:
    """Return a line of the table."""
    return f"| {what} | {taken[WHOLE]:.3g} | {taken[YEARS]:.3g} |"


def main() -> None:
    """Measure, and print the table."""
    parser = argparse.ArgumentParser(
        prog="python -m benchmarks.partitions", description=__doc__, allow_abbrev=False
    )
    parser.add_argument("--rootnames", type=int, default=200_000, help="headers [200000]")
    parser.add_argument("--rounds", type=int, default=11, help="repetitions; medians [11]")
    options = parser.parse_args()
    machine, build = Machine(), this_build()
    with (
        tempfile.TemporaryDirectory() as scratch,
        open_places(("postgresql",), {}, Path(scratch)) as places,
    ):
        for place in places.values():
            place.renew(DATABASE)
            released = ("--pipeline-version", RELEASE, "--offline", "--filetype", "rate")
            run(build.schemagen("create", place.url(DATABASE), *released))
            create(place)
            print(f"| {options.rootnames:,} headers | by instrument | and by year |")
            print("|---|--:|--:|")
            archive = Archive(options.rootnames, RELEASE, only=WHOLE)
            for each in measure(place, archive, options.rounds):
                print(each, flush=True)
            print(f"\n{place}. {machine.describe()}")


if __name__ == "__main__":
    main()
