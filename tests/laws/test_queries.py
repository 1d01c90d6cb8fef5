"""The questions of docs/reference/queries.md: each runs on every engine, and answers."""

from __future__ import annotations

import ast
import datetime as dt
import re
from collections.abc import Iterator
from typing import Any

import pandas as pd
import pytest
import sqlalchemy as sa
from sqlalchemy.exc import DBAPIError

from schemagen.ingest.header_tables import read_header_tables
from schemagen.ingest.run import FileState, ingest_files
from schemagen.live.address import locate
from schemagen.live.connection import connect
from schemagen.tables.engines import DIALECTS
from tests.docs.archive import FILES, FILETYPES, FIRST, RECENT, write
from tests.support import live, samples
from tests.support.engine import Database, Engine
from tests.support.examples import EXAMPLES, MODELS, PROGRAMS, QUERIES, SECTION, choose
from tests.support.pages import read_blocks

pytestmark = [pytest.mark.network, pytest.mark.once]

Row = tuple[Any, ...]


URL = "sqlite:///jwst-headers.db"
"""The database of the programs."""


@pytest.fixture(scope="module")
def archive(engine: Engine, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Database]:
    """A database of these files, and of no others, on each engine."""
    database = engine.fresh()
    plan = samples.build(filetype=FILETYPES).database
    database.load(*samples.scripts(plan, engine.dialect))
    way = locate(database.url)
    with connect(way) as connection:
        catalogue = read_header_tables(connection)
    paths = write(tmp_path_factory.mktemp("archive"))
    outcomes = list(ingest_files(database.url, catalogue, paths, jobs=1))
    assert [str(o) for o in outcomes if o.state is not FileState.NEW] == []
    yield database
    database.drop()


# What the answers are

NRS1_TILTS = [
    (f"{RECENT} 07:11:21.389000", 36.05197530000021),
    (f"{RECENT} 07:30:19.308000", 35.75),
]
NIRCAM_TIME = ("jw01075001001_03105_00009_nrca2_rate.fits", 107.368)
NIRCAM_BLUR = ("jw01075001001_03105_00009_nrca2_cal.fits", 0.0625)

ANSWERS: dict[str, list[Row]] = {
    "A keyword of one detector over the last six months, to plot": NRS1_TILTS,
    "Which rootnames have a cal but no i2d": [
        (name.removesuffix("_cal"), f"{name}.fits")
        for name in sorted(FILES)
        if name.endswith("_cal") and "00009_nrca2" not in name
    ],
    "All slits of a source (a SOURCEID is unique only within its program)": [
        ("jw02565007001_03101_00002_nrs1_cal.fits", 1, "7", "2565_20115", 0.25, -0.125),
        ("jw02565007001_03101_00002_nrs1_cal.fits", 3, "9", "2565_20115", 0.5, None),
        ("jw02565007001_03101_00003_nrs1_cal.fits", 1, "7", "2565_20115", None, None),
    ],
    "How many files each pipeline version wrote": [
        ("1.15.0", "cal", 3),
        ("1.15.0", "rate", 4),
        ("2.0.1", "cal", 2),
        ("2.0.1", "i2d", 1),
        ("2.0.1", "rate", 1),
    ],
    "The exposures of a program, and how long they are": [
        (FIRST["OBS_ID"], "1", f"{RECENT} 07:11:21.388000", 1021.222, 2),
        (FIRST["OBS_ID"], "2", f"{RECENT} 07:30:19.308000", 656.5, 1),
    ],
    "The headers of one instrument, by the name of its partition or view": [
        (NIRCAM_TIME[0], "DN/s", NIRCAM_TIME[1])
    ],
    "Two extensions side by side": [
        ("jw01075001001_03105_00009_nrca2", "F200W", "CLEAR", 1.5, 2.25e-14),
        ("jw01075001001_03105_00010_nrca2", None, None, 1.75, None),
    ],
    "Which tables have a keyword, what it means, and since and until which release": [
        (f"{filetype}_primary", "gwa_tilt", "number", "K", title, "0.17.0", None)
        for filetype in ("cal", "i2d", "rate")
        for title in ("GWA TILT (avg/calib) temperature",)
    ],
    "A keyword that has no column": [NIRCAM_BLUR],
    "Values that their column cannot hold exactly as they were written": [
        ("jw01075001001_03105_00009_nrca2", "DATE-END", "2022-05-14T18:17:10.1234567"),
        ("jw01075001001_03105_00009_nrca2", "TARG_RA", "N/A"),
    ],
    "Exposure times of one instrument": [NIRCAM_TIME],
    "A keyword of one detector over the last half year, on any engine": NRS1_TILTS,
    "The same as a table of pandas, to plot": NRS1_TILTS,
    "A keyword that has no column, on any engine": [NIRCAM_BLUR],
}


def show(row: Row) -> Row:
    """Write a row alike for every engine: SQLite's times are text, numbers out of JSON often."""
    return tuple(
        value.isoformat(" ", "microseconds") if isinstance(value, dt.datetime) else str(value)
        for value in row
    )


def check(question: str, text: str, rows: list[Row]) -> None:
    """Compare rows with the answer, in their order where one was asked for."""
    found, expected = ([show(row) for row in each] for each in (rows, ANSWERS[question]))
    if "order" not in text.lower():
        found, expected = sorted(found), sorted(expected)
    assert found == expected


def test_every_example_has_an_answer() -> None:
    assert [block.text for block in read_blocks(SECTION)] == list(EXAMPLES.values())
    assert set(ANSWERS) == {*QUERIES, *PROGRAMS}


@pytest.mark.parametrize("question", QUERIES)
def test_a_query_of_the_page_answers(archive: Database, question: str) -> None:
    query = choose(EXAMPLES[question], DIALECTS[archive.engine.dialect].title)
    check(question, query, live.rows(archive, query))


def test_pandas_has_real_dates_of_a_query_as_text_if_they_are_named(archive: Database) -> None:
    assert 'parse_dates=["date_beg"]' in SECTION
    with live.connect(archive) as connection:
        query = sa.text("SELECT date_beg, date_obs FROM nirspec_rate_primary ORDER BY date_beg")
        frame = pd.read_sql(query, connection, parse_dates=["date_beg", "date_obs"])
    assert [frame[name].dtype.kind for name in frame] == ["M", "M"]
    times = [str(time) for time in frame["date_beg"] if not pd.isna(time)]
    assert times[-1] == NRS1_TILTS[-1][0].removesuffix("000") + "000"


def test_the_programs_of_the_page_answer(
    archive: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.syspath_prepend(samples.ROOT / "generated")
    names: dict[str, Any] = {}
    assert URL in EXAMPLES[MODELS]
    exec(EXAMPLES[MODELS].replace(URL, archive.url), names)
    with names["session"] as session:
        for question in PROGRAMS:
            text = EXAMPLES[question]
            *before, last = ast.parse(text).body
            assert isinstance(last, ast.Expr)
            exec(compile(ast.Module(before, []), question, "exec"), names)
            rows = eval(compile(ast.Expression(last.value), question, "eval"), names)
            if isinstance(rows, pd.DataFrame):
                assert rows["date_beg"].dtype.kind == "M"  # or a plot has categories
                rows = rows.itertuples(index=False)
            check(question, text, [tuple(row) for row in rows])
    session.get_bind().dispose()


# A query with another table in it


def test_a_query_is_not_ambiguous_with_another_table(archive: Database, engine: Engine) -> None:
    """A header may have a keyword of the name that a column of ``datasets`` has."""
    plan = samples.build(filetype=FILETYPES).database
    tables = samples.header_tables(plan)
    names = {name for t in tables for name in (t.name, *(part.name for part in t.partitions))}
    asked = 0
    with live.connect(archive) as connection:
        for line in QUERIES:
            query = choose(EXAMPLES[line], DIALECTS[engine.dialect].title)
            for named in sorted(names & set(re.findall(r"\w+", query))):
                for table in tables:
                    changed = re.sub(rf"\b{named}\b", table.name, query)
                    try:
                        connection.exec_driver_sql(f"EXPLAIN {changed.replace('%', '%%')}")
                        asked += 1
                    except DBAPIError as error:
                        told = str(error.orig).lower()
                        assert "ambiguous" not in told, (table.name, line)
    assert asked > len(tables)
