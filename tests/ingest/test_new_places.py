"""Ingest and upgrade commute: a file is stored alike before an upgrade, after it, and both."""

from __future__ import annotations

import shutil
import sqlite3
from collections.abc import Callable, Iterable, Mapping, Sequence
from contextlib import closing
from dataclasses import dataclass, replace
from functools import cache
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from schemagen.cli import main as cli
from schemagen.config import Config
from schemagen.fits.reader import read_headers
from schemagen.ingest import new_places
from schemagen.ingest.header_tables import read_header_tables
from schemagen.ingest.misplaced import find_misplaced
from schemagen.ingest.new_places import place_again
from schemagen.ingest.rebuild import rebuild_headers
from schemagen.ingest.run import ingest_files
from schemagen.ingest.session import Session
from schemagen.live.address import locate
from schemagen.live.connection import connect
from schemagen.live.upgrade import run_upgrade
from schemagen.live.upgrade_plan import Upgrade, plan_upgrade
from schemagen.migrations.compare import compare
from schemagen.migrations.planner import plan_migration
from schemagen.output.migrations import render_migration
from schemagen.progress import Progress, ignore
from schemagen.tables.engines import DIALECTS
from schemagen.tables.model import Column, ColumnType
from schemagen.tables.model import Database as Layout
from tests.ingest.test_run import ask, differences
from tests.support import samples
from tests.support.engine import Database, Engine
from tests.support.synthetic import Value, render

TEXT, INTEGER, NUMBER = ColumnType.TEXT, ColumnType.INTEGER, ColumnType.NUMBER
DECLARED = {TEXT: "string", INTEGER: "integer", NUMBER: "number"}


def column(keyword: str, path: str, kind: ColumnType = TEXT, *former: str) -> Column:
    return Column(
        name=keyword.lower().replace("-", "_"),
        type=kind,
        keyword=keyword,
        declared=DECLARED[kind],
        paths=(f"meta.{path}",),
        since="1",
        former=former,
    )


def lay_out(release: str, tables: Mapping[str, Sequence[Column]]) -> Layout:
    made = (
        replace(samples.make_table(*columns, name=name, values=["NIRCAM"]), since=release)
        for name, columns in tables.items()
    )
    return replace(samples.make_database(*made), pipeline_version=release, since=release)


@cache
def layouts() -> tuple[Layout, ...]:
    """Return the layouts of three releases.

    Between the first two is every kind of change; the last declares a former name anew.
    """
    older = {
        "rate_primary": (
            column("FILENAME", "filename"),
            column("OLDNAME", "renamed"),
            column("MOVES", "moved", NUMBER),
            column("POINTS", "retyped"),
            column("GOES", "gone"),
        ),
        "rate_sci": (column("BUNIT", "bunit"), column("SKYOLD", "sky", NUMBER)),
    }
    newer = {
        "rate_primary": (
            column("FILENAME", "filename"),
            column("NEWNAME", "renamed", INTEGER, "PRIMARY.OLDNAME"),
            column("POINTS", "retyped", INTEGER),
            column("FRESH", "new"),
        ),
        "rate_sci": (
            column("BUNIT", "bunit"),
            column("SKY", "sky", NUMBER, "SCI.SKYOLD"),
            column("MOVES", "moved", NUMBER, "PRIMARY.MOVES"),
        ),
        "rate_new": (column("FIRST", "first"),),
    }
    anew = column("OLDNAME", "another")
    latest = newer | {"rate_primary": (*newer["rate_primary"], anew)}
    return lay_out("1.0.0", older), lay_out("2.0.0", newer), lay_out("3.0.0", latest)


@cache
def write_ups(dialect: str) -> tuple[str, ...]:
    """Write the scripts that lead from each release to the next."""
    texts = []
    for older, newer in pairwise(layouts()):
        plans = plan_migration(compare(older, newer))
        pages = render_migration(plans, DIALECTS[dialect], samples.TEMPLATES)
        texts += [page.text for page in pages if page.path.endswith("up.sql")]
    return tuple(texts)


Cards = Sequence[tuple[str, Value]]


@dataclass(frozen=True)
class Made:
    """The cards of a file: those of its primary header, of two SCI headers, and of NEW."""

    primary: Cards = ()
    first: Cards = ()
    second: Cards = ()
    new: Cards | None = None

    def write(self, path: Path) -> Path:
        """Write the file."""
        start: Cards = (("SIMPLE", True), ("BITPIX", 8), ("NAXIS", 0))
        known: Cards = (("TELESCOP", "JWST"), ("INSTRUME", "NIRCAM"), ("FILENAME", path.name * 3))
        headers = [render(tuple((*card, "") for card in (*start, *known, *self.primary)))]
        more: list[tuple[str, int, Cards]] = [("SCI", 1, self.first), ("SCI", 2, self.second)]
        more += [("NEW", 1, self.new)] if self.new is not None else []
        for name, version, cards in more:
            own: Cards = (
                *(("XTENSION", "IMAGE"), ("BITPIX", 8), ("NAXIS", 0), ("PCOUNT", 0)),
                *(("GCOUNT", 1), ("EXTNAME", name), ("EXTVER", version)),
            )
            headers.append(render(tuple((*card, "") for card in (*own, *cards))))
        path.write_bytes(b"".join(headers))
        return path


class Stored:
    """A database, and what is in it."""

    def __init__(self, url: str) -> None:
        self.url = url

    def ingest(self, paths: Iterable[Path], *, force: bool = False) -> None:
        with connect(locate(self.url)) as connection:
            catalogue = read_header_tables(connection)
        for outcome in ingest_files(self.url, catalogue, map(str, paths), jobs=1, force=force):
            assert not outcome.reason, outcome

    def settle(self) -> int:
        """Place files again, as `schemagen upgrade` does."""
        address = locate(self.url)
        with connect(address) as connection, Session(address) as session:
            return place_again(session, read_header_tables(connection))

    def answer(self, layout: Layout) -> list[list[tuple[Any, ...]]]:
        """Return the values of all columns of a layout, by file and EXTVER."""
        address = locate(self.url)
        found = []
        with connect(address) as connection:
            for table in samples.header_tables(layout):
                names = ", ".join(f"t.{c.name}" for c in table.columns if c.keyword)
                query = (
                    f"SELECT d.filename, extension_version, {names} FROM {table.name} t"
                    " JOIN datasets d ON d.dataset_id = t.dataset_id ORDER BY 1, 2"
                )
                found.append([tuple(row) for row in connection.query(query)])
        return found

    def check(self, paths: Iterable[Path]) -> None:
        """Check that headers are rebuilt whole, and that nothing is left to do."""
        address = locate(self.url)
        with connect(address) as connection, Session(address) as session:
            catalogue = read_header_tables(connection)
            for path in paths:
                rebuilt = rebuild_headers(session, catalogue, path.name)
                assert not differences(read_headers(str(path)).headers, rebuilt)
            assert find_misplaced(session, catalogue) == {}


VALUES: Mapping[str, Sequence[Value]] = {
    "OLDNAME": ("4", "05", "N/A", 4, None),
    "NEWNAME": (4, "4", "N/A", 7, None),
    "MOVES": (12.5, 12, "N/A", "12.5", None),
    "POINTS": ("4", "05", "N/A", 4, None),
    "GOES": ("away", 3),
    "FRESH": ("a string of more than twelve bytes", 5, True, None),
    "SKYOLD": (0.1, "0.1", None),
    "SKY": (0.1, 0.2, "N/A"),
    "BUNIT": ("DN/s",),
}
cards = st.lists(
    st.sampled_from([(keyword, value) for keyword in VALUES for value in VALUES[keyword]]),
    max_size=6,
)
files = st.builds(
    Made, primary=cards, first=cards, second=cards, new=st.none() | st.just((("FIRST", "x"),))
)

BOTH = Made(
    primary=[("OLDNAME", "4"), ("NEWNAME", 4), ("MOVES", 12.5), ("FRESH", 5)],
    first=[("MOVES", 12.5), ("SKYOLD", 0.1), ("SKY", 0.1)],
    second=[("SKYOLD", 0.1)],
    new=[("FIRST", "x"), ("HISTORY", "y")],
)
"""A file with a keyword under its former and its present name, with the same value."""

TWICE = Made(
    primary=[("OLDNAME", "4"), ("OLDNAME", "5"), ("MOVES", "N/A"), ("POINTS", 4), ("GOES", 3)],
    first=[("MOVES", 1.5), ("MOVES", 2.5), ("OLDNAME", "3"), ("NEWNAME", 2)],
    second=[("SKYOLD", "0.1"), ("SKY", "N/A")],
)
MOVED = Made(primary=[("OLDNAME", "05"), ("MOVES", 12.5), ("POINTS", "N/A"), ("FRESH", True)])


Run = Callable[[Stored, str], None]
"""Runs a script in a database."""


def carry(
    stored: Mapping[str, Stored], paths: Sequence[Path], scripts: Sequence[str], run: Run
) -> None:
    """Store files before some upgrades, after them, and both; compare what the databases answer."""
    for name in ("before", "both"):
        stored[name].ingest(paths)
        for script in scripts:
            run(stored[name], script)
            stored[name].settle()
    stored["both"].ingest(paths, force=True)
    stored["after"].ingest(paths)
    for database in stored.values():
        database.check(paths)
    newest = layouts()[len(scripts)]
    wanted = stored["after"].answer(newest)
    assert stored["before"].answer(newest) == wanted
    assert stored["both"].answer(newest) == wanted


@pytest.fixture(scope="module")
def empty(tmp_path_factory: pytest.TempPathFactory) -> Path:
    root = tmp_path_factory.mktemp("places")
    for layout in layouts():
        with closing(sqlite3.connect(root / f"{layout.pipeline_version}.db")) as connection:
            for script in samples.scripts(layout, "sqlite"):
                connection.executescript(script)
    return root


@settings(
    deadline=None, max_examples=12, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(st.lists(files, min_size=1, max_size=2), st.sampled_from([1, 2]))
@example([BOTH, TWICE], 1)
@example([BOTH, TWICE, MOVED], 2)
def test_ingest_and_upgrade_commute(
    empty: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, several: list[Made], steps: int
) -> None:
    monkeypatch.setattr(Session, "begin_run", lambda _: "9999-12-31 23:59:59")  # which takes time
    stored = {}
    newest = layouts()[steps].pipeline_version
    for name, release in (("before", "1.0.0"), ("both", "1.0.0"), ("after", newest)):
        for path in tmp_path.glob(f"{name}.db*"):
            path.unlink()
        shutil.copy(empty / f"{release}.db", tmp_path / f"{name}.db")
        stored[name] = Stored(f"sqlite:///{tmp_path / name}.db")

    def run(database: Stored, script: str) -> None:
        with closing(sqlite3.connect(database.url.removeprefix("sqlite:///"))) as connection:
            connection.executescript(script)

    paths = [made.write(tmp_path / f"jw{n}_rate.fits") for n, made in enumerate(several)]
    carry(stored, paths, write_ups("sqlite")[:steps], run)


@pytest.mark.once
def test_they_commute_on_every_engine(engine: Engine, tmp_path: Path) -> None:
    made = (BOTH, TWICE, MOVED)
    paths = [each.write(tmp_path / f"jw{number}_rate.fits") for number, each in enumerate(made)]
    places, stored = {}, {}
    for name, layout in zip(
        ("before", "both", "after"), layouts()[:1] * 2 + layouts()[2:], strict=True
    ):
        place = engine.fresh()
        place.load(*samples.scripts(layout, engine.dialect))
        places[place.url], stored[name] = place, Stored(place.url)
    try:
        carry(stored, paths, write_ups(engine.dialect), lambda at, text: places[at.url].load(text))
    finally:
        for place in places.values():
            place.drop()


def test_what_was_interrupted_is_continued(
    empty: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(new_places, "_BATCH", 1)
    shutil.copy(empty / "1.0.0.db", tmp_path / "x.db")
    stored = Stored(f"sqlite:///{tmp_path / 'x.db'}")
    paths = [BOTH.write(tmp_path / f"jw{number}_rate.fits") for number in range(3)]
    stored.ingest(paths)
    with closing(sqlite3.connect(tmp_path / "x.db")) as session_of_sqlite:
        session_of_sqlite.executescript(write_ups("sqlite")[0])
    address = locate(stored.url)

    def stop(progress: Progress) -> None:
        if progress.done == 1:
            raise KeyboardInterrupt

    with connect(address) as connection, Session(address) as session:
        catalogue = read_header_tables(connection)
        with pytest.raises(KeyboardInterrupt):
            place_again(session, catalogue, listen=stop)
    assert stored.settle() == len(paths) - 1
    stored.check(paths)
    assert stored.settle() == 0


# The real history

FORMER: Cards = [("SUBPXPNS", 4), ("NDITHPTS", "4"), ("JWST_X", 12.5), ("EPH_TIME", 59000.25)]
FORMER_TEXTS: Cards = [("REFFRAME", "EME2000"), ("EPH_TYPE", "Definitive"), ("CAL_VER", "0.17.0")]
LATER: Cards = [("SUBPXPTS", 4), ("NRIMDTPT", 4), ("CAL_VER", "1.2.1")]
LOOK = (
    "SELECT d.filename, p.subpxpts, p.nrimdtpt, s.jwst_x, s.eph_time, s.refframe, s.eph_type"
    " FROM datasets d JOIN rate_primary p ON p.dataset_id = d.dataset_id"
    " JOIN rate_sci s ON s.dataset_id = d.dataset_id ORDER BY 1, s.extension_version"
)


def command(*arguments: str | Path) -> int:
    return int(cli.run([*map(str, arguments)]))


@pytest.mark.network
@pytest.mark.once
def test_they_commute_over_the_real_history(
    database: Database, tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    """What was renamed or moved is found by its present name, also after scripts alone."""
    former = Made(primary=[*FORMER, *FORMER_TEXTS]).write(tmp_path / "jw1_rate.fits")
    later = Made(primary=LATER, first=FORMER[2:], second=FORMER_TEXTS[:2])
    paths = [former, later.write(tmp_path / "jw2_rate.fits")]
    assert command("create", database.url, "--pipeline-version", "0.17.0", "--filetype=rate") == 0
    stored = Stored(database.url)
    stored.ingest(paths)
    address = locate(database.url)
    with connect(address) as connection:  # what running the scripts does
        config, reader = Config(), samples.open_reader()

        def plan() -> Upgrade:
            return plan_upgrade(connection, "1.2.1", config, reader)

        run_upgrade(connection, plan(), plan, samples.TEMPLATES, notify=print, listen=ignore)
    capfd.readouterr()
    assert command("status", database.url) == 1
    assert "files to be placed again" in capfd.readouterr().out
    assert command("upgrade", database.url, "--to", "1.2.1", "--yes") == 0
    assert "1 file placed again" in capfd.readouterr().err
    assert command("status", database.url) == 0
    values = (4, 4, 12.5, 59000.25, "EME2000", "Definitive")
    wanted = [
        ("jw1_rate.fits", *values),
        ("jw1_rate.fits", *values),
        ("jw2_rate.fits", *values[:4], None, None),
        ("jw2_rate.fits", 4, 4, None, None, *values[4:]),
    ]
    assert ask(database.url, LOOK) == wanted
    stored.check(paths)
    stored.ingest(paths, force=True)
    assert ask(database.url, LOOK) == wanted
    stored.check(paths)
