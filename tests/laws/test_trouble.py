"""Trouble with a server or a file, in real processes: one line, exit code 4, and once."""

from __future__ import annotations

import os
import resource
import sqlite3
import subprocess
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest
import trustme

import schemagen
from schemagen.cli import main as cli
from schemagen.errors import DatabaseError, ExitCode
from schemagen.fits.reader import read_headers
from schemagen.ingest import repeating
from schemagen.ingest.header_tables import read_header_tables
from schemagen.ingest.rows import place_file
from schemagen.ingest.session import Session
from schemagen.ingest.store import FileState
from schemagen.live.address import locate
from schemagen.live.connection import connect
from schemagen.tables.engines import DIALECTS
from tests.support import live, samples, synthetic
from tests.support.engine import PATIENCE, Database, Engine, Server, unprivileged
from tests.support.processes import start_python
from tests.support.storing import store_file

pytestmark = [pytest.mark.network, pytest.mark.once]

SERVERS = pytest.mark.dialects("postgresql", "mariadb")
SQLITE = pytest.mark.dialects("sqlite")


@pytest.fixture(scope="module")
def files(tmp_path_factory: pytest.TempPathFactory) -> list[Path]:
    directory = tmp_path_factory.mktemp("files")
    made = (file for file in synthetic.compose(51, odd=0) if file.filetype == "rate")
    return [file.write(directory / file.name) for file, _ in zip(made, range(24), strict=False)]


@pytest.fixture
def place(database: Database) -> Database:
    """A database of rate files."""
    create(database)
    return database


def create(database: Database) -> None:
    planned = samples.build(filetype=("rate",)).database
    database.load(*samples.scripts(planned, database.engine.dialect))


def start(*arguments: str | Path, **options: Any) -> subprocess.Popen[str]:
    """Start a command in a process of its own."""
    environment = {**os.environ, "PYTHONPATH": str(samples.ROOT)}
    return start_python("-m", "schemagen", *arguments, env=environment, **options)


def fail(*arguments: str | Path, **options: Any) -> str:
    """Run a command that fails with one line; return it."""
    return end(start(*arguments, **options))


def end(process: subprocess.Popen[str], more: str = "") -> str:
    _, told = process.communicate(more, timeout=60)
    assert (process.returncode, len(told.splitlines())) == (ExitCode.SOURCE, 1), told
    return told


# Rights

GRANTS = {
    "postgresql": (
        "CREATE USER {0}; GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA public TO"
        " {0}; REVOKE INSERT ON rate_sci FROM {0};"
    ),
    "mariadb": "CREATE USER {0}@localhost; GRANT SELECT ON {1}.* TO {0}@localhost;",
}


@SERVERS
@pytest.mark.parametrize("jobs", ["1", "2"])
def test_a_right_that_is_missing_is_told_once(
    place: Database, files: Sequence[Path], jobs: str
) -> None:
    user = f"weak_{place.name}"
    place.load(GRANTS[place.engine.dialect].format(user, place.name))
    url = place.url.replace("tests@", f"{user}@").replace("root@", f"{user}@")
    told = fail("ingest", url, files[0].parent, "--jobs", jobs)
    assert ("denied" in told, "GRANT" in told) == (True, True)
    assert live.rows(place, "SELECT count(*) FROM datasets") == [(0,)]
    if place.engine.dialect == "postgresql":
        place.load(f"DROP OWNED BY {user}; DROP USER {user};")


@pytest.mark.dialects("postgresql")
def test_a_database_that_cannot_be_read_is_told_with_the_right_that_it_takes(
    place: Database,
) -> None:
    place.load("CREATE USER reader;")
    told = fail("status", place.url.replace("tests@", "reader@"))
    assert "GRANT SELECT" in told
    assert "CREATE" not in told
    place.load("DROP USER reader;")


# Servers


@pytest.fixture
def mortal(engine: Engine) -> Iterator[Server]:
    assert isinstance(engine, Server)
    own = engine.another()
    own.start()
    yield own
    own.stop()


@SERVERS
def test_a_server_that_dies_is_told_in_one_line(mortal: Server, files: Sequence[Path]) -> None:
    """In the middle of an ingest by two processes; another run stores the rest."""
    database = mortal.fresh()
    create(database)
    process = start("ingest", database.url, "-", "--jobs", "2")
    assert process.stdin
    process.stdin.write("".join(f"{path}\n" for path in files[:16]))
    process.stdin.flush()
    deadline = time.monotonic() + PATIENCE
    while live.rows(database, "SELECT count(*) FROM datasets") != [(16,)]:
        assert time.monotonic() < deadline
        time.sleep(0.05)
    mortal.crash()
    told = end(process, "".join(f"{path}\n" for path in files[16:]))
    assert "run it again to continue" in told
    assert cli.run(["ingest", database.url, *map(str, files), "--jobs", "1"]) == ExitCode.OK
    assert live.rows(database, "SELECT count(*) FROM datasets") == [(len(files),)]


@pytest.mark.dialects("mariadb")
def test_a_certificate_authority_in_a_url_is_used(engine: Engine, tmp_path: Path) -> None:
    assert isinstance(engine, Server)
    authority = trustme.CA()
    issued = authority.issue_cert("localhost")
    (chain,) = issued.cert_chain_pems
    trusted, key, certificate = (tmp_path / name for name in ("ca.pem", "key.pem", "cert.pem"))
    authority.cert_pem.write_to_path(trusted)
    issued.private_key_pem.write_to_path(key)
    chain.write_to_path(certificate)
    for path in (*tmp_path.parents[:3], tmp_path, key):  # the server is another user
        path.chmod(path.stat().st_mode | 0o055)
    server = engine.another(f"--ssl-cert={certificate}", f"--ssl-key={key}")
    server.start()
    try:
        url = f"{server.fresh().url}&ssl_ca={trusted}"
        with connect(locate(url)) as connection:
            (row,) = connection.query("SHOW STATUS LIKE 'Ssl_cipher'")
            assert row[1]
        trustme.CA().cert_pem.write_to_path(trusted)
        with pytest.raises(DatabaseError, match=r"certificate verify failed.*\(check ssl_ca"):
            connect(locate(url)).__enter__()
    finally:
        server.stop()


@contextmanager
def pool(
    program: Path, engine: Engine, mode: str, folder: Path, *, size: int = 20
) -> Iterator[str]:
    """Start a PgBouncer in front of a server; yield the directory of its socket."""
    folder.mkdir()
    settings = f"""
        [databases]
        * = host={engine.directory} user=tests
        [pgbouncer]
        listen_addr =
        unix_socket_dir = {folder}
        auth_type = any
        pool_mode = {mode}
        default_pool_size = {size}
    """
    (folder / "ini").write_text("\n".join(line.strip() for line in settings.splitlines()))
    user = unprivileged()
    for path in (folder, folder / "ini"):
        os.chown(path, user.get("user", -1), user.get("group", -1))
    for path in folder.parents[:3]:
        path.chmod(path.stat().st_mode | 0o055)
    process = subprocess.Popen(
        [program, "-q", folder / "ini"],
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        **user,
    )
    try:
        deadline = time.monotonic() + PATIENCE
        while not (folder / ".s.PGSQL.6432").exists():
            assert time.monotonic() < deadline
            time.sleep(0.02)
        yield f"host={folder}&port=6432"
    finally:
        process.terminate()
        process.wait()


@pytest.mark.dialects("postgresql")
def test_a_pooler_is_used_or_named(
    place: Database, files: Sequence[Path], pooler: Path, tmp_path_factory: pytest.TempPathFactory
) -> None:
    """In its transaction mode, sessions would share locks, settings and prepared statements."""
    folder = Path("/tmp") / f"pool-{os.getpid()}"  # the path of a socket has at most 107 bytes
    url = place.url.partition("?")[0]
    folder.mkdir()
    try:
        with pool(pooler, place.engine, "transaction", folder / "t") as where:
            told = fail("ingest", f"{url}?{where}", files[0].parent, "--jobs", "1")
            assert "pooler such as PgBouncer" in told
            assert "pool_mode = session" in told
        with pool(pooler, place.engine, "session", folder / "s") as where:
            arguments = ["ingest", f"{url}?{where}", str(files[0].parent), "--jobs", "2"]
            assert cli.run(arguments) == ExitCode.OK
        with (
            pool(pooler, place.engine, "session", folder / "one", size=1) as where,
            connect(locate(f"{url}?{where}")) as connection,
        ):
            assert connection.value("SELECT 1") == 1
    finally:
        subprocess.run(["rm", "-r", folder], check=True)


# Files


@SQLITE
@pytest.mark.parametrize("jobs", ["1", "2"])
def test_a_file_that_is_only_read_is_told_once(
    place: Database, files: Sequence[Path], jobs: str
) -> None:
    path = place.url.removeprefix("sqlite:///")
    url = f"sqlite:///file:{path}?mode=ro&uri=true"
    told = fail("ingest", url, files[0].parent, "--jobs", jobs)
    assert "cannot be written to" in told


@SQLITE
def test_a_file_that_is_only_read_can_be_read(
    place: Database, files: Sequence[Path], capsys: pytest.CaptureFixture[str]
) -> None:
    """And nothing waits for anything."""
    path = files[0]
    assert cli.run(["ingest", place.url, str(path), "--jobs", "1"]) == ExitCode.OK
    url = f"sqlite:///file:{place.url.removeprefix('sqlite:///')}?mode=ro&uri=true"
    begun = time.monotonic()
    database = schemagen.open_database(url)
    assert len(database.headers(path.name)) == len(read_headers(str(path)).headers)
    assert len(database.forget(path.name, dry_run=True).files) == 1
    assert cli.run(["forget", url, path.name, "--dry-run"]) == ExitCode.OK
    assert time.monotonic() - begun < 20
    assert cli.run(["status", url]) == ExitCode.OK
    assert "differences from the release: none" in capsys.readouterr().out


@SQLITE
def test_a_full_disk_is_told_once(place: Database, files: Sequence[Path]) -> None:
    """A limit on the size of files stands for it."""
    path = Path(place.url.removeprefix("sqlite:///"))
    limit = path.stat().st_size + 50_000

    def limit_files() -> None:
        resource.setrlimit(resource.RLIMIT_FSIZE, (limit, limit))

    flags = ("--jobs", "1")
    told = fail("ingest", place.url, files[0].parent, *flags, preexec_fn=limit_files)
    assert "is there space" in told


@SQLITE
@pytest.mark.parametrize("verb", [("status",), ("ingest", "--jobs", "1"), ("upgrade", "--yes")])
def test_a_damaged_file_is_told(
    place: Database, files: Sequence[Path], verb: Sequence[str]
) -> None:
    path = Path(place.url.removeprefix("sqlite:///"))
    held = bytearray(path.read_bytes())
    for page in range(1, len(held) // 4096):
        held[page * 4096 : page * 4096 + 8] = b"\xff" * 8
    path.write_bytes(held)
    name, *flags = verb
    told = fail(name, place.url, *(files[:1] if name == "ingest" else ()), *flags)
    assert "restore a copy" in told


@SQLITE
def test_a_file_that_another_process_holds_stops_the_run(
    place: Database, files: Sequence[Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    """The session waits for a moment here, for half a minute otherwise: once, not for each file."""
    monkeypatch.setattr(repeating, "_PATIENCE", 0)
    address = locate(place.url)
    with connect(address) as connection:
        catalogue = read_header_tables(connection)
    placed = place_file(read_headers(str(files[0])), catalogue)
    holder = sqlite3.connect(place.url.removeprefix("sqlite:///"), isolation_level=None)
    with Session(address) as session:
        session.execute("PRAGMA busy_timeout = 50")
        holder.execute("BEGIN IMMEDIATE")
        with pytest.raises(DatabaseError, match="another process uses the file"):
            store_file(session, catalogue, placed)
        holder.execute("ROLLBACK")
        assert store_file(session, catalogue, placed) is FileState.NEW
        holder.execute("BEGIN")
        holder.execute("SELECT * FROM datasets").fetchall()
    holder.close()


def test_the_longest_wait_for_a_file_is_less_than_a_minute() -> None:
    """Once to begin, and a moment twice to end: see the statements of SQLite's sessions."""
    sqlite = DIALECTS["sqlite"]
    waits = [
        int(statement.rpartition("=")[2])
        for statement in (*sqlite.access.opening, *sqlite.writing.flush, *sqlite.writing.closing)
        if "busy_timeout" in statement
    ]
    assert sum(waits) < 60_000
    assert max(waits) > repeating._PATIENCE * 1000
