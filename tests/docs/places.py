"""Where the blocks of pages are run, and which blocks are not."""

from __future__ import annotations

import re
import shutil
import sys
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, field
from pathlib import Path

import pytest

from schemagen.cli import main as cli
from tests.conftest import ENGINES
from tests.docs import archive
from tests.docs.blocks import Page
from tests.support import dask, object_store
from tests.support.engine import PATH, Engine, Server
from tests.support.samples import ROOT
from tests.support.servers import MariaDB, PostgreSQL

__all__ = ["NOT_RUN", "OWN_TESTS", "Place", "make_archive", "prepare"]

OWN_TESTS = {
    "docs/tutorial.md": "tests/test_journey.py",
    "docs/howto/next_release.md": "tests/laws/test_next_release.py",
    "docs/howto/datasette.md": "tests/output/test_datasette.py",
    "docs/reference/queries.md": "tests/laws/test_queries.py",
}
"""Pages whose blocks a test of their own runs, because it compares what they answer."""

NOT_RUN: dict[tuple[str, str], str] = {}
"""Why a block is not run, by its page and its first line."""

DATABASE = "headers"
"""What the pages call a database on a server."""

SERVERS = {
    PostgreSQL: r"postgresql(?:\+psycopg)?://[\w.:@-]*/",
    MariaDB: r"(?:mysql|mariadb)(?:\+pymysql)?://[\w.:@-]*/",
}
"""How URLs of a server begin in the pages."""

CLIENTS = {PostgreSQL: r"\b(?:psql|pg_\w+|createdb) ", MariaDB: r"\bmariadb(?:-dump)? "}
"""How a command of a server begins."""


@dataclass(frozen=True)
class Place:
    """A directory, what the environment has there, and what is called otherwise there."""

    directory: Path
    environment: dict[str, str] = field(default_factory=dict)
    renamed: tuple[tuple[str, str], ...] = ()

    def translate(self, text: str) -> str:
        """Replace what the pages call a thing."""
        for shown, real in self.renamed:
            text = re.sub(shown, real, text)
        return text


def make_archive(directory: Path) -> None:
    """Write the files that the pages ask about, and their database."""
    (directory / "jwst").mkdir()
    for _ in archive.write(directory / "jwst"):
        pass
    fill(f"sqlite:///{directory}/jwst-headers.db", directory / "jwst")


def fill(url: str, files: Path) -> None:
    """Make the database of some files."""
    chosen = [f"--filetype={filetype}" for filetype in archive.FILETYPES]
    assert cli.run(["create", url, "--pipeline-version", "3.0.0", *chosen]) == 0
    assert cli.run(["ingest", url, str(files), "--jobs", "1"]) == 0


@contextmanager
def prepare(page: Page, made: Path, directory: Path) -> Iterator[Place]:
    """Make the place of a page.

    It is ``empty``, has the ``files``, or the ``archive``: the files and a database of them, on
    each server that the page names.
    """
    if page.place != "empty":
        shutil.copytree(made / "jwst", directory / "jwst")
    if page.place == "archive":
        shutil.copy2(made / "jwst-headers.db", directory)
    text = "\n".join(block.text for block in page.blocks)
    programs = directory / ".programs"
    programs.mkdir()
    for name, command in (
        ("schemagen", f"{sys.executable} -P -m schemagen"),
        ("python", sys.executable),
    ):
        (programs / name).write_text(f'#!/bin/sh\nexec {command} "$@"\n')
        (programs / name).chmod(0o755)
    environment = {
        "PATH": f"{programs}:{PATH}",
        "PYTHONPATH": str(ROOT),
        "HOME": str(directory),
        # what a page does not choose is small
        "SCHEMAGEN_FILETYPE": " ".join(archive.FILETYPES),
    }
    renamed: list[tuple[str, str]] = [("/data/jwst", "jwst")]
    with ExitStack() as stack:
        for kind, url in SERVERS.items():
            if re.search(f"{url}|{CLIENTS[kind]}", text):
                server = _find(kind)
                stack.callback(server.drop, DATABASE)
                _START[kind](server, environment, directory)
                if not re.search(rf"(?i)create ?(?:db|database) {DATABASE}", text):
                    server.create(DATABASE)
                if page.place == "archive":
                    fill(server.url(DATABASE), directory / "jwst")
                before, _, after = server.url("").partition("?")
                renamed.append((rf"{url}(\w+)", rf"{before}\1?{after}"))
        if "s3://" in text:
            store = stack.enter_context(object_store.serve())
            _fill_buckets(store, text, directory)
        if "tcp://" in text:
            forks = stack.enter_context(dask.fork())
            address, _ = forks.start_scheduler(directory)
            forks.start_worker(address, directory)
            renamed.append((r"(?:dask|tcp)://[\w.-]+:\d+", address))
        yield Place(directory, environment, tuple(renamed))


def _find(kind: type[Server]) -> Server:
    """Find a server of a kind, running."""
    found: list[Engine] = [engine for engine in ENGINES if isinstance(engine, kind)]
    server = next((engine for engine in found if not engine.missing), found[0])
    if server.missing:
        pytest.skip(f"{server} is {server.missing}")
    server.start()
    assert isinstance(server, Server)
    return server


def _reach_postgresql(server: Server, environment: dict[str, str], _: Path) -> None:
    environment |= {"PGHOST": str(server.directory), "PGUSER": "tests"}


def _reach_mariadb(server: Server, _: dict[str, str], directory: Path) -> None:
    settings = f"[client]\nuser = root\nsocket = {server.socket}\n"
    (directory / ".my.cnf").write_text(settings)


_START: dict[type[Server], Callable[[Server, dict[str, str], Path], None]] = {
    PostgreSQL: _reach_postgresql,
    MariaDB: _reach_mariadb,
}


def _fill_buckets(store: object_store.ObjectStore, text: str, directory: Path) -> None:
    """Put the files into each place of a store that a page names."""
    for bucket, prefix in sorted(set(re.findall(r"s3://([\w.-]+)(?:/([\w/-]*))?", text))):
        store.client.create_bucket(Bucket=bucket)
        for path in sorted((directory / "jwst").glob("*.fits")):
            store.client.upload_file(
                str(path), bucket, f"{prefix.strip('/')}/{path.name}".lstrip("/")
            )
