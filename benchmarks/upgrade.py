"""Compare an upgrade by schemagen with one by Alembic, which writes an ALTER for each column.

``python upgrade.py URL [DATASETS]`` needs the URL of a PostgreSQL server where it may create
databases (``postgresql://postgres@localhost/postgres``), and alembic in the same environment as
schemagen. It fills a database of 2.0.1 with datasets (100 000 by default; each has a row in PRIMARY
and SCI of one of four filetypes, in turn). It upgrades a copy of it to 3.0.0 in each way, and
prints a table: the seconds, the locks, and how long a reader had to wait. Both make the same
change: the columns that Alembic would drop stay.
"""

from __future__ import annotations

import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import psycopg
import sqlalchemy as sa

HERE = Path(__file__).parent
OLDER, NEWER = "2.0.1", "3.0.0"
FILETYPES = ("rate", "cal", "i2d", "x1d")

ALEMBIC = """
import sys
sys.path.insert(0, {here!r})
import sqlalchemy as sa
from alembic_peer import compare, load_models
metadata = load_models({tree!r})
with sa.create_engine({url!r}).connect() as connection:
    print(compare(connection, metadata))
"""


@dataclass
class Taken:
    """The seconds of an upgrade, its locks, and the longest wait of a reader."""

    seconds: float = 0
    locks: int = 0
    waited: float = 0


def build(release: str, tree: Path) -> None:
    """Build a release into a directory."""
    command = [sys.executable, "-m", "schemagen", "build", "--pipeline-version", release]
    subprocess.run([*command, "--output", str(tree)], check=True, stderr=subprocess.DEVNULL)


def fill(connection: psycopg.Connection, datasets: int) -> None:
    """Insert datasets, with strings and numbers in a third of their columns."""
    execute = connection.execute
    execute(
        "INSERT INTO master (rootname, instrument)"
        f" SELECT 'jw' || n, 'NIRCAM' FROM generate_series(1, {datasets}) AS n"
    )
    filetypes = ", ".join(f"'{name}'" for name in FILETYPES)
    execute(
        "INSERT INTO datasets (dataset_id, rootname, filetype, filename)"
        f" SELECT n, 'jw' || n, (ARRAY[{filetypes}])[1 + n % {len(FILETYPES)}], 'jw' || n || '.f'"
        f" FROM generate_series(1, {datasets}) AS n"
    )
    for number, filetype in enumerate(FILETYPES):
        for extension in ("primary", "sci" if filetype != "x1d" else "extract1d"):
            table = f"{filetype}_{extension}"
            columns = connection.execute(
                "SELECT column_name, data_type FROM information_schema.columns"
                " WHERE table_name = %s AND is_nullable = 'YES' AND column_name <> 'other_keywords'"
                " ORDER BY ordinal_position",
                [table],
            ).fetchall()
            values = {
                "text": "'value ' || n",
                "bigint": "n",
                "double precision": "n / 7.0",
                "boolean": "n % 2 = 0",
            }
            chosen = [(name, values[kind]) for name, kind in columns[::3] if kind in values]
            names = ", ".join(f'"{name}"' for name, _ in chosen)
            what = ", ".join(value for _, value in chosen)
            execute(
                f"INSERT INTO {table}"
                f" (dataset_id, instrument, extension_version, extension_index, {names})"
                f" SELECT n, 'NIRCAM', 1, 1, {what} FROM generate_series(1, {datasets}) AS n"
                f" WHERE n % {len(FILETYPES)} = {number}"
            )
    connection.commit()
    connection.autocommit = True
    connection.execute("VACUUM ANALYZE")


@contextmanager
def watch(url: str, taken: Taken) -> Iterator[None]:
    """Meanwhile, count the locks that are held, and time a reader of one table."""
    done = threading.Event()

    def count() -> None:
        with psycopg.connect(url, autocommit=True) as connection:
            while not done.wait(0.005):
                query = (
                    "SELECT count(*) FROM pg_locks JOIN pg_database AS d ON d.oid = database"
                    " WHERE datname = current_database() AND mode = 'AccessExclusiveLock'"
                )
                row = connection.execute(query).fetchone()
                taken.locks = max(taken.locks, row[0] if row else 0)

    def read() -> None:
        with psycopg.connect(url, autocommit=True) as connection:
            while not done.is_set():
                start = time.perf_counter()
                connection.execute(
                    "SELECT filename FROM rate_primary NATURAL JOIN datasets LIMIT 1"
                )
                taken.waited = max(taken.waited, time.perf_counter() - start)
                time.sleep(0.005)

    threads = [threading.Thread(target=work) for work in (count, read)]
    for thread in threads:
        thread.start()
    time.sleep(0.2)
    yield
    done.set()
    for thread in threads:
        thread.join()


def upgrade(url: str, script: str) -> Taken:
    """Run a script in one call."""
    taken = Taken()
    with watch(url, taken), psycopg.connect(url, autocommit=True) as connection:
        start = time.perf_counter()
        connection.execute(script.encode())
        taken.seconds = time.perf_counter() - start
    return taken


def main(url: str, count: str = "100000") -> None:
    """Measure, and print the table."""
    at = sa.make_url(url)
    with tempfile.TemporaryDirectory() as scratch, psycopg.connect(url, autocommit=True) as server:
        older, newer = Path(scratch, "older"), Path(scratch, "newer")
        build(OLDER, older)
        build(NEWER, newer)
        migrate = [sys.executable, "-m", "schemagen", "migrate", OLDER, NEWER, "--output", scratch]
        subprocess.run(migrate, check=True, capture_output=True)
        names = ("bench_full", "bench_ours", "bench_alembic")
        urls = [at.set(database=name).render_as_string(hide_password=False) for name in names]
        try:
            for name in names:
                server.execute(f"DROP DATABASE IF EXISTS {name}".encode())
            server.execute(b"CREATE DATABASE bench_full")
            with psycopg.connect(urls[0]) as connection:
                for file in sorted((older / "ddl" / "postgresql").glob("*.sql")):
                    connection.execute(file.read_bytes())
                fill(connection, int(count))
            for name in names[1:]:
                server.execute(f"CREATE DATABASE {name} TEMPLATE bench_full".encode())
            script = Path(scratch, "migrations", "postgresql", f"{OLDER}__{NEWER}.up.sql")
            ours = upgrade(urls[1], script.read_text("utf-8"))
            driver = sa.make_url(urls[2]).set(drivername="postgresql+psycopg")
            program = ALEMBIC.format(
                here=str(HERE), tree=str(newer), url=driver.render_as_string(hide_password=False)
            )
            python = [sys.executable, "-c", program]
            written = subprocess.run(python, check=True, stdout=subprocess.PIPE, text=True).stdout
            kept = [s for s in written.split(";\n") if "DROP COLUMN" not in s]
            theirs = upgrade(urls[2], "BEGIN;\n" + ";\n".join(kept) + "\n;COMMIT;")
        finally:
            for name in names:
                server.execute(f"DROP DATABASE IF EXISTS {name} WITH (FORCE)".encode())
    print(f"| {OLDER} → {NEWER}, {count} datasets | schemagen | one ALTER a column |")
    print("|---|--:|--:|")
    print(f"| seconds | {ours.seconds:.2f} | {theirs.seconds:.2f} |")
    print(f"| tables, partitions and indexes locked at once | {ours.locks} | {theirs.locks} |")
    print(f"| a reader of rate_primary waited, seconds | {ours.waited:.2f} | {theirs.waited:.2f} |")


if __name__ == "__main__":
    main(*sys.argv[1:])
