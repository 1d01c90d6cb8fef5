"""Places where databases are created: a directory for SQLite, and servers.

A server is given by the URL of a database on it where databases may be created; without one, the
tests' own servers are started, which do not wait for the disk. The CPU of a server on this machine
is counted, and it can be kept on some cores.
"""

from __future__ import annotations

import shutil
import sqlite3
import sys
import tempfile
import time
from abc import abstractmethod
from collections.abc import Callable, Collection, Iterator, Sequence
from contextlib import ExitStack, contextmanager, suppress
from pathlib import Path
from typing import TYPE_CHECKING, Any
from urllib.parse import parse_qs, unquote, urlsplit

from benchmarks.measuring import Command
from benchmarks.place import Place, forget, pipe

if TYPE_CHECKING:
    from benchmarks.archive import Rows
    from tests.support import engine

ENGINES = ("sqlite", "postgresql", "mariadb")


class SQLite(Place):
    """SQLite, in a directory."""

    name = "SQLite"
    dialect = "sqlite"
    client = "sqlite3"
    drop_index = "DROP INDEX {0}"
    indexes = "SELECT tbl_name, name FROM sqlite_schema WHERE type = 'index'"
    jobs = 1

    def __init__(self, directory: Path) -> None:
        self._directory = directory
        directory.mkdir(parents=True, exist_ok=True)

    def path(self, database: str) -> Path:
        """Return the file of a database."""
        return self._directory / f"{database}.db"

    def version(self) -> str:
        return f"SQLite {sqlite3.sqlite_version}"

    def url(self, database: str) -> str:
        return f"sqlite:///{self.path(database)}"

    def connect(self, database: str) -> sqlite3.Connection:
        return sqlite3.connect(self.path(database), isolation_level=None, timeout=600)

    def renew(self, database: str) -> None:
        self.drop(database)

    def drop(self, database: str) -> None:
        for left in self._directory.glob(f"{database}.db*"):
            left.unlink()

    def copy(self, database: str, to: str) -> None:
        self.drop(to)
        shutil.copyfile(self.path(database), self.path(to))

    def load(self, database: str, scripts: Sequence[Path]) -> Command:
        return pipe(scripts, "sqlite3", str(self.path(database)))

    def cool(self, database: str) -> None:
        forget(self.path(database))

    @contextmanager
    def filling(self, database: str) -> Iterator[Callable[[Rows], None]]:
        connection = self.connect(database)
        connection.executescript("PRAGMA synchronous = OFF; PRAGMA journal_mode = MEMORY; BEGIN")

        def fill(rows: Rows) -> None:
            names = ", ".join(f'"{name}"' for name in rows.columns)
            marks = ", ".join("?" for _ in rows.columns)
            statement = f"INSERT INTO {rows.table} ({names}) VALUES ({marks})"
            connection.executemany(statement, rows.tuples())

        try:
            yield fill
            connection.execute("COMMIT")
        finally:
            connection.close()

    def analyze(self, database: str) -> None:
        self.fetch(database, "ANALYZE")

    def size(self, database: str) -> int:
        return sum(path.stat().st_size for path in self._directory.glob(f"{database}.db*"))


class Server(Place):
    """A server, known by the URL of a database on it."""

    home: str
    programs: tuple[str, ...]
    """The names of its processes."""

    def __init__(self, url: str, started: engine.Server | None = None) -> None:
        self._url = urlsplit(url)
        self._started = started
        self._options = {name: values[0] for name, values in parse_qs(self._url.query).items()}
        self.awaits_disk = started is None
        self.home = self._url.path.lstrip("/")
        self._find()

    def _find(self) -> None:
        """Find the server's process."""
        process = self._find_process()
        with suppress(OSError):
            if Path(f"/proc/{process}/comm").read_text().strip() in self.programs:
                self.process = process

    @abstractmethod
    def _find_process(self) -> int:
        """Return the number of the server's process, on its machine."""

    def url(self, database: str) -> str:
        # urllib drops the slashes of a URL without a host
        query = f"?{self._url.query}" if self._url.query else ""
        return f"{self._url.scheme}://{self._url.netloc}/{database}{query}"

    def execute(self, *statements: str) -> None:
        """Run statements outside the databases that are measured."""
        connection = self.connect(self.home)
        try:
            for statement in statements:
                connection.cursor().execute(statement)
        finally:
            connection.close()

    def renew(self, database: str) -> None:
        self.drop(database)
        self.execute(f"CREATE DATABASE {database}")

    @abstractmethod
    def _flush(self) -> None:
        """Let the server write all that it has in memory."""

    def cool(self, database: str) -> None:
        if self._started is None:
            sys.exit(f"{self.name}: only a server that was started here can be started anew")
        self._flush()
        self._started.crash()
        for path in self._started.directory.rglob("*"):
            if path.is_file():
                forget(path)
        self._find()


class PostgreSQL(Server):
    """A PostgreSQL server."""

    name = "PostgreSQL"
    dialect = "postgresql"
    client = "psql"
    drop_index = "DROP INDEX {0}"
    indexes = "SELECT tablename, indexname FROM pg_indexes"
    programs = ("postgres", "postmaster")

    def _find_process(self) -> int:
        connection = self.connect(self.home)  # the parent of its process, which lives as long
        try:
            ((backend,),) = connection.execute("SELECT pg_backend_pid()").fetchall()
            fields = Path(f"/proc/{backend}/stat").read_text().rpartition(")")[2].split()
            return int(fields[1])
        except OSError:  # it is on another machine
            return 0
        finally:
            connection.close()

    def _flush(self) -> None:
        self.execute("CHECKPOINT")

    def _uri(self, database: str) -> str:
        """Return a URL without SQLAlchemy's name of the driver, as libpq reads it."""
        return self.url(database).replace("+psycopg", "", 1)

    def version(self) -> str:
        return f"PostgreSQL {self.fetch(self.home, 'SHOW server_version')[0][0].split()[0]}"

    def connect(self, database: str) -> Any:
        import psycopg

        return psycopg.connect(self._uri(database), autocommit=True)

    def drop(self, database: str) -> None:
        self.execute(f"DROP DATABASE IF EXISTS {database} WITH (FORCE)")

    def copy(self, database: str, to: str) -> None:
        self.drop(to)
        # A session of the original may still be ending.
        sessions = f"SELECT count(*) FROM pg_stat_activity WHERE datname = '{database}'"
        while self.fetch(self.home, sessions) != [(0,)]:
            time.sleep(0.05)
        self.execute(f"CREATE DATABASE {to} TEMPLATE {database}", "CHECKPOINT")

    def load(self, database: str, scripts: Sequence[Path]) -> Command:
        return pipe(scripts, "psql", "-X", "-q", "-v", "ON_ERROR_STOP=1", self._uri(database))

    @contextmanager
    def filling(self, database: str) -> Iterator[Callable[[Rows], None]]:
        self.execute("ALTER SYSTEM SET autovacuum = off", "SELECT pg_reload_conf()")
        with self.connect(database) as connection:
            connection.execute("SET session_replication_role = replica")

            def fill(rows: Rows) -> None:
                names = ", ".join(f'"{name}"' for name in rows.columns)
                with connection.cursor().copy(f"COPY {rows.table} ({names}) FROM STDIN") as copy:
                    for line in rows.lines():
                        copy.write(line)

            yield fill
        self.execute("ALTER SYSTEM RESET autovacuum", "SELECT pg_reload_conf()")

    def analyze(self, database: str) -> None:
        self.fetch(database, "VACUUM ANALYZE")

    def size(self, database: str) -> int:
        return int(self.fetch(database, "SELECT pg_database_size(current_database())")[0][0])


class MariaDB(Server):
    """A MariaDB server."""

    name = "MariaDB"
    dialect = "mariadb"
    client = "mariadb"
    drop_index = "DROP INDEX {0} ON {1}"
    indexes = (
        "SELECT DISTINCT table_name, index_name FROM information_schema.statistics"
        " WHERE table_schema = '{0}'"
    )
    programs = ("mariadbd", "mysqld")

    def _find_process(self) -> int:
        ((directory, path),) = self.fetch(self.home, "SELECT @@datadir, @@pid_file")
        with suppress(OSError):
            return int(Path(directory, path).read_text())
        return 0

    def version(self) -> str:
        return f"MariaDB {self.fetch(self.home, 'SELECT VERSION()')[0][0].partition('-')[0]}"

    def connect(self, database: str) -> Any:
        import pymysql

        options: dict[str, Any] = {"user": self._url.username, "database": database}
        if self._url.password:
            options["password"] = unquote(self._url.password)
        if "unix_socket" in self._options:
            options["unix_socket"] = self._options["unix_socket"]
        else:
            options |= {"host": self._url.hostname, "port": self._url.port or 3306}
        return pymysql.connect(**options, autocommit=True, charset="utf8mb4", local_infile=True)

    def drop(self, database: str) -> None:
        self.execute(f"DROP DATABASE IF EXISTS {database}")

    def _flush(self) -> None:
        self.execute("SET GLOBAL innodb_max_dirty_pages_pct_lwm = 0",
                     "SET GLOBAL innodb_max_dirty_pages_pct = 0")  # fmt: skip
        dirty = "SHOW GLOBAL STATUS LIKE 'Innodb_buffer_pool_pages_dirty'"
        while self.fetch(self.home, dirty)[0][1] != "0":
            time.sleep(0.05)

    def _client(self, database: str) -> tuple[str, ...]:
        words = ["mariadb", "--no-defaults", f"--user={self._url.username}"]
        if "unix_socket" in self._options:
            words.append(f"--socket={self._options['unix_socket']}")
        else:
            words += [f"--host={self._url.hostname}", f"--port={self._url.port or 3306}"]
        return (*words, database)

    def _password(self) -> dict[str, str]:
        return {"MYSQL_PWD": unquote(self._url.password)} if self._url.password else {}

    def copy(self, database: str, to: str) -> None:
        self.renew(to)
        connection = self.connect(to)
        cursor = connection.cursor()
        cursor.execute("SET foreign_key_checks = 0")
        cursor.execute(f"SHOW FULL TABLES FROM {database}")
        found = cursor.fetchall()
        views: list[str] = []
        for name, kind in found:
            cursor.execute(f"SHOW CREATE TABLE {database}.`{name}`")
            statement = cursor.fetchall()[0][1]
            if kind == "VIEW":
                views.append(statement.replace(f"`{database}`.", f"`{to}`."))
            else:
                cursor.execute(statement)
                cursor.execute(f"INSERT INTO `{name}` SELECT * FROM {database}.`{name}`")
        while views:  # a view may come before one that it reads
            statement = views.pop(0)
            try:
                cursor.execute(statement)
            except connection.ProgrammingError:
                views.append(statement)
        connection.close()

    def reset(self, database: str, like: str) -> None:
        names = self.fetch(self.home, "SHOW DATABASES")
        if (database,) not in names:
            self.copy(like, database)
            return
        connection = self.connect(database)
        cursor = connection.cursor()
        cursor.execute("SET foreign_key_checks = 0")
        cursor.execute("SHOW FULL TABLES WHERE Table_type = 'BASE TABLE'")
        tables = [name for name, _ in cursor.fetchall() if not name.startswith("schemagen_")]
        for table in tables:
            cursor.execute(f"SELECT 1 FROM `{table}` LIMIT 1")
            if cursor.fetchall():
                cursor.execute(f"TRUNCATE `{table}`")
        connection.close()

    def load(self, database: str, scripts: Sequence[Path]) -> Command:
        return pipe(scripts, *self._client(database), **self._password())

    @contextmanager
    def filling(self, database: str) -> Iterator[Callable[[Rows], None]]:
        connection = self.connect(database)
        cursor = connection.cursor()
        cursor.execute("SET foreign_key_checks = 0, unique_checks = 0")

        def fill(rows: Rows) -> None:
            names = ", ".join(f"`{name}`" for name in rows.columns)
            with tempfile.NamedTemporaryFile() as file:
                file.writelines(rows.lines())
                file.flush()
                cursor.execute(
                    f"LOAD DATA LOCAL INFILE '{file.name}' INTO TABLE {rows.table}"
                    f" CHARACTER SET utf8mb4 ({names})"
                )

        try:
            yield fill
        finally:
            connection.close()

    def analyze(self, database: str) -> None:
        kind = "Table_type = 'BASE TABLE'"
        tables = [name for name, _ in self.fetch(database, f"SHOW FULL TABLES WHERE {kind}")]
        names = ", ".join(f"`{name}`" for name in tables)
        self.fetch(database, f"ANALYZE TABLE {names}")

    def size(self, database: str) -> int:
        # Its files grow by megabytes at a time; these are the pages in use, as of ANALYZE.
        query = (
            "SELECT SUM(data_length + index_length) FROM information_schema.tables"
            f" WHERE table_schema = '{database}'"
        )
        return int(self.fetch(self.home, query)[0][0])


SERVERS: dict[str, type[Server]] = {"postgresql": PostgreSQL, "mariadb": MariaDB}


@contextmanager
def open_places(
    engines: Collection[str], urls: dict[str, str], scratch: Path
) -> Iterator[dict[str, Place]]:
    """Open places for engines; servers without a URL are started, and stopped on exit.

    Engines that are not installed are left out.
    """
    from tests.support import servers

    places: dict[str, Place] = {}
    with ExitStack() as stack:
        for dialect in engines:
            if dialect == "sqlite":
                places[dialect] = SQLite(scratch / "sqlite")
                continue
            if dialect in urls:
                places[dialect] = SERVERS[dialect](urls[dialect])
                continue
            found = [e for e in servers.find() if e.dialect == dialect and not e.missing]
            # the one of the distribution, if there are several
            for server in found[:1]:
                server.start()
                stack.callback(server.stop)
                assert isinstance(server, servers.Server)
                places[dialect] = SERVERS[dialect](server.url(server.home), server)
        yield places
