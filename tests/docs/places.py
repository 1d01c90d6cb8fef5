"""Where the blocks of pages are run, and which blocks are not."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, field
from pathlib import Path

import pytest

from schemagen.cli import main as cli
from schemagen.sources.releases import read_pins
from tests.conftest import ENGINES, REQUIRE
from tests.docs import archive
from tests.docs.blocks import Block, Page
from tests.support import dask, keyword_dictionary, object_store
from tests.support.engine import PATH, Engine, Server
from tests.support.samples import ROOT, pinning
from tests.support.servers import MariaDB, PostgreSQL

__all__ = ["NOT_RUN", "OWN_TESTS", "Place", "fill", "is_run", "make_archive", "prepare"]

OWN_TESTS = {
    "docs/tutorial.md": "tests/test_journey.py",
    "docs/howto/next_release.md": "tests/laws/test_next_release.py",
    "docs/howto/datasette.md": "tests/output/test_datasette.py",
    "docs/reference/queries.md": "tests/laws/test_queries.py",
}
"""Pages whose blocks a test of their own runs, because it compares what they answer."""

NOT_RUN = {
    "docs/explanation/architecture.md": {"release ─►": "A picture."},
    "docs/explanation/contributing.md": {
        "python -m venv": "It runs all tests, these among them; .ci/run does so.",
    },
    "docs/explanation/two_worlds.md": {"release →": "A picture."},
    "docs/howto/dask.md": {
        "dask scheduler": "They do not end. The page runs on a scheduler and a worker like these.",
        "schemagen: worker": "Machines with a fault each: tests/ingest/test_dask_cluster.py.",
    },
    "docs/howto/diagrams.md": {"npx": "It installs from npm: tests/output/test_dbml.py."},
    "docs/howto/tap.md": {"felis load": "It needs a TAP_SCHEMA: tests/output/test_felis.py."},
}
"""Why a block is not run, by its page and how it begins."""

PROGRAM = """
import sys
from pathlib import Path
from schemagen.sources import releases

releases.TABLE = Path("{pins}")
from schemagen.__main__ import main

if __name__ == "__main__":
    sys.exit(main())
"""
"""`schemagen` in a shell of a page, with the few releases of the page."""

DICTIONARY = {
    "top.camera.schema.json": {"properties": {"meta": {"$ref": "core.json"}}},
    "core.json": {
        "frame": keyword_dictionary.describe(
            "radesys", "sci", title="Name of the coordinate reference frame", enum=["FK5"]
        )
    },
}
"""A Keyword Dictionary in which one keyword has another list of values."""

DATABASE = "headers"
"""What the pages call a database on a server."""

SERVERS: dict[type[Server], str] = {
    PostgreSQL: r"postgresql(?:\+psycopg)?://[\w.:@-]*/",
    MariaDB: r"(?:mysql|mariadb)(?:\+pymysql)?://[\w.:@-]*/",
}
"""How URLs of a server begin in the pages."""

CLIENTS: dict[type[Server], str] = {
    PostgreSQL: r"\b(?:psql|pg_\w+|createdb) ",
    MariaDB: r"\bmariadb(?:-dump)? ",
}
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


def is_run(page: Page, block: Block) -> bool:
    """Return whether a block is run."""
    return not any(block.text.startswith(each) for each in NOT_RUN.get(page.path, ()))


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
    pins = programs / "pins.json"
    (programs / "run.py").write_text(PROGRAM.format(pins=pins))
    for name, command in (
        ("schemagen", f"{sys.executable} -P {programs}/run.py"),
        ("python", sys.executable),
    ):
        (programs / name).write_text(f'#!/bin/sh\nexec {command} "$@"\n')
        (programs / name).chmod(0o755)
    environment = {
        "PATH": f"{programs}:{Path(sys.executable).parent}:{PATH}",
        "PYTHONPATH": str(ROOT),
        "HOME": str(directory),
        # what a page does not choose is small
        "SCHEMAGEN_FILETYPE": "rate" if page.place == "empty" else " ".join(archive.FILETYPES),
    }
    renamed: list[tuple[str, str]] = [("/data/jwst", "jwst"), ("SCHEMAGEN/", f"{ROOT}/")]
    with ExitStack() as stack:
        stack.enter_context(pinning(_list_releases(text), pins))
        if "git push" in text:
            _make_repository(directory)
        if "dictionary.zip" in text:
            keyword_dictionary.write_zip(directory / "dictionary.zip", DICTIONARY)
        for kind, url in SERVERS.items():
            if re.search(f"{url}|{CLIENTS[kind]}", text):
                server = _find(kind)
                _START[kind](server, environment, directory)
                stack.callback(_drop, server)
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
    if server.missing and server.dialect in os.environ.get(REQUIRE, ""):
        pytest.fail(f"{REQUIRE} names {server}, which is {server.missing}", pytrace=False)
    if server.missing:
        pytest.skip(f"{server} is {server.missing}")
    server.start()
    assert isinstance(server, Server)
    return server


def _drop(server: Server) -> None:
    """Drop the databases that a page has made."""
    system = {server.home, "template0", "template1", "information_schema", "performance_schema"}
    listing = {"postgresql": "SELECT datname FROM pg_database", "mariadb": "SHOW DATABASES"}
    for (name,) in server.execute(listing[server.dialect]):
        if name not in system | {"sys"} and not name.startswith("test_"):
            server.drop(name)


def _reach_postgresql(server: Server, environment: dict[str, str], _: Path) -> None:
    assert isinstance(server, PostgreSQL)
    path = f"{server.programs}:{environment['PATH']}"
    environment |= {"PATH": path, "PGHOST": str(server.directory), "PGUSER": "tests"}


def _reach_mariadb(server: Server, _: dict[str, str], directory: Path) -> None:
    settings = f"[client]\nuser = root\nsocket = {server.socket}\n"
    (directory / ".my.cnf").write_text(settings)


_START: dict[type[Server], Callable[[Server, dict[str, str], Path], None]] = {
    PostgreSQL: _reach_postgresql,
    MariaDB: _reach_mariadb,
}


def _list_releases(text: str) -> tuple[str, ...]:
    """List the releases that a page names, and two: with few, some verbs are fast.

    `releases --update` would look for those that are not known.
    """
    if "--update" in text:
        return tuple(release.pipeline_version for release in read_pins())
    return (*re.findall(r"\b\d+\.\d+\.\d+\b", text), "2.0.1", "3.0.0")


def _make_repository(directory: Path) -> None:
    """Make the directory a repository that has another one to push to."""
    for line in (
        "init -q --bare .origin.git",
        "init -q -b main .",
        "config user.name Someone",
        "config user.email someone@example.org",
        "config commit.gpgsign false",
        "config push.autoSetupRemote true",
        "remote add origin .origin.git",
    ):
        subprocess.run(["git", *line.split()], cwd=directory, check=True)
    (directory / ".git" / "info" / "exclude").write_text(".*\n!.github\n")


def _fill_buckets(store: object_store.ObjectStore, text: str, directory: Path) -> None:
    """Put the files into each place of a store that a page names."""
    for bucket, prefix in sorted(set(re.findall(r"s3://([\w.-]+)(?:/([\w/-]*))?", text))):
        store.client.create_bucket(Bucket=bucket)
        for path in sorted((directory / "jwst").glob("*.fits")):
            name = f"{prefix.strip('/')}/{path.name}".lstrip("/")
            store.client.put_object(
                Bucket=bucket, Key=name, Body=path.read_bytes(), ACL="public-read"
            )
