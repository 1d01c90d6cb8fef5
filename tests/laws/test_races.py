"""An ingest that meets an upgrade gives what the one after the other gives: by real processes.

A reader's open transaction keeps the upgrade waiting, so that the ingest gets in its way. Each
round compares all values with those of a database that was upgraded before the files were stored.
SCHEMAGEN_RACES sets the number of rounds on each engine; 50 of them take some minutes::

    SCHEMAGEN_RACES=50 pytest -s tests/laws/test_races.py
"""

from __future__ import annotations

import os
import subprocess
import threading
import time
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from functools import cache
from pathlib import Path
from random import Random
from typing import Any

import pytest

from schemagen.config import Config
from schemagen.errors import ExitCode
from schemagen.output import build
from schemagen.tables.model import name_column
from tests.support import live, samples
from tests.support.engine import PATIENCE, Database, Engine
from tests.support.processes import start_python
from tests.support.synthetic import File, Hdu

pytestmark = [pytest.mark.network, pytest.mark.once]

ROUNDS = int(os.environ.get("SCHEMAGEN_RACES", "2"))
FIRST, LAST = "1.1.0", "1.2.3"
FILETYPE = "segm"
FILES = 40

NEW = {"OSS_VER": "8.4.11", "DETMODE": "FULL", "CMD_TSEL": "SLOW", "GS_V3_PA": 12.5}
"""Keywords of the primary header that LAST has and FIRST has not."""

MOVED = {"REFFRAME": "EME2000", "JWST_X": 1.25, "OBSGEO-X": 2.5}
"""Keywords of SCI that LAST has and FIRST has not."""


def compose(number: int) -> File:
    """Make a file whose keywords only the later release has columns for."""
    primary: dict[str, Any] = {"SIMPLE": True, "BITPIX": 8, "NAXIS": 0, "TELESCOP": "JWST"}
    primary |= {"INSTRUME": "NIRCAM", "DETECTOR": "NRCA1", "EXP_TYPE": "NRC_WFSS", **NEW}
    science: dict[str, Any] = {
        "XTENSION": "IMAGE",
        "BITPIX": 8,
        "NAXIS": 0,
        "PCOUNT": 0,
        "GCOUNT": 1,
    }
    science |= {"EXTNAME": "SCI", **MOVED, "JWST_Y": number + 0.5}
    hdus = (
        Hdu(cards=tuple((k, v, "") for k, v in cards.items()), size=0)
        for cards in (primary, science)
    )
    name = f"jw01234001001_02101_{number:05}_nrca1_{FILETYPE}.fits"
    return File(name=name, filetype=FILETYPE, hdus=tuple(hdus))


@pytest.fixture(scope="module")
def data(tmp_path_factory: pytest.TempPathFactory) -> Path:
    directory = tmp_path_factory.mktemp("data")
    for number in range(1, FILES + 1):
        file = compose(number)
        file.write(directory / file.name)
    return directory


@cache
def scripts(dialect: str) -> tuple[str, ...]:
    config = Config(pipeline_version=FIRST, filetype=(FILETYPE,))
    return tuple(samples.scripts(build.plan_build(config, samples.open_reader()).database, dialect))


@contextmanager
def new(engine: Engine) -> Iterator[Database]:
    database = engine.fresh()
    try:
        database.load(*scripts(engine.dialect))
        yield database
    finally:
        database.drop()


def start(verb: str, database: Database, *arguments: str | Path) -> subprocess.Popen[str]:
    command = ("-m", "schemagen", verb, database.url, *arguments)
    return start_python(*command, stderr=subprocess.STDOUT)


def finish(process: subprocess.Popen[str]) -> tuple[int, str]:
    said, _ = process.communicate(timeout=2 * PATIENCE)
    return process.returncode, said


def upgrade(database: Database) -> subprocess.Popen[str]:
    return start("upgrade", database, "--to", LAST, "--yes")


def observe(database: Database) -> list[tuple[Any, ...]]:
    """Return all that is stored of the files, without numbers and times."""
    primary, science = (", ".join(f"t.{name_column(n)}" for n in names) for names in (NEW, MOVED))
    asked = [
        f"SELECT d.filename, {columns}, t.other_keywords"
        f" FROM datasets d LEFT JOIN {FILETYPE}_{part} t ON t.dataset_id = d.dataset_id"
        for part, columns in (("primary", primary), ("sci", f"{science}, t.jwst_y"))
    ]
    asked.append("SELECT count(*) FROM other_headers")
    return [row for query in asked for row in sorted(live.rows(database, query), key=str)]


@pytest.fixture(scope="module")
def expected(engine: Engine, data: Path) -> list[tuple[Any, ...]]:
    """What a database holds that was upgraded before any file was stored."""
    with new(engine) as database:
        for verb in ("upgrade", "ingest"):
            process = upgrade(database) if verb == "upgrade" else start(verb, database, data)
            code, said = finish(process)
            assert code == ExitCode.OK, said
        found = observe(database)
    assert found[0][1:] == (*NEW.values(), None)
    return found


def hold(database: Database, seconds: float) -> threading.Thread:
    """Read a table in a transaction that stays open for a while."""
    begun = threading.Event()

    def read() -> None:
        connection = database.connect()
        cursor = connection.cursor()
        if database.engine.dialect == "sqlite":
            cursor.execute("BEGIN")
        cursor.execute(f"SELECT count(*) FROM {FILETYPE}_primary")
        cursor.fetchall()
        begun.set()
        time.sleep(seconds)
        connection.close()

    thread = threading.Thread(target=read)
    thread.start()
    assert begun.wait(PATIENCE)
    return thread


@pytest.mark.parametrize("seed", range(ROUNDS))
def test_an_ingest_that_meets_an_upgrade_stores_nothing_by_the_old_layout(
    engine: Engine, data: Path, expected: list[tuple[Any, ...]], seed: int
) -> None:
    random = Random(seed)
    counted: Counter[str] = Counter()
    with new(engine) as database:
        some = sorted(data.iterdir())[: FILES // 4]
        code, said = finish(start("ingest", database, "--jobs", "1", *some))
        assert code == ExitCode.OK, said
        reader = hold(database, random.uniform(2, 4))
        first, jobs = random.random() < 0.5, str(random.choice([1, 2]))
        running = {}
        for verb in ("upgrade", "ingest") if first else ("ingest", "upgrade"):
            ingesting = verb == "ingest"
            running[verb] = (
                start("ingest", database, "--force", "--jobs", jobs, data)
                if ingesting
                else upgrade(database)
            )
            time.sleep(random.uniform(0, 1.5))
        code, said = finish(running["upgrade"])
        assert code == ExitCode.OK, said
        counted["told"] = "waiting for" in said
        code, said = finish(running["ingest"])
        if code == ExitCode.SOURCE:
            assert "upgraded in the meantime" in said
            assert "Traceback" not in said, said
            counted["stopped"] = 1
            code, said = finish(start("ingest", database, data))
        assert code == ExitCode.OK, said
        reader.join()
        assert observe(database) == expected
    print(f"race {seed} on {engine}: {dict(counted)}")
