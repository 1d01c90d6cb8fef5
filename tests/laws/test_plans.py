"""Questions about few files are answered by indexes: no engine plans to read a table whole."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterator, Sequence

import pytest

from schemagen.tables.engines import DIALECTS
from tests.support import live, samples
from tests.support.engine import Database, Engine
from tests.support.examples import EXAMPLES, choose

pytestmark = [pytest.mark.network, pytest.mark.once]

PROGRAMS = (*range(1300, 1499), 2565)
EACH = 20
"""Rootnames of a program; its files are half a per cent of all."""

Value = str | int | None


def name(number: int) -> tuple[str, str]:
    """The rootname of a number, and its program."""
    program = f"{PROGRAMS[number // EACH]:05}"
    return f"jw{program}001001_03101_{number % EACH:05}_nrs1", program


def list_rows() -> Iterator[tuple[str, Sequence[Value]]]:
    """Yield rows, with the table and the columns of each."""
    today = dt.datetime.now(dt.UTC).date()
    for number in range(len(PROGRAMS) * EACH):
        rootname, program = name(number)
        rare = number % 500 == 0
        yield "master (rootname, program, observation)", (rootname, program, "001")
        for place, filetype in enumerate(("rate", "cal", *(["i2d"] if rare else []))):
            release, kind = ("1.9.6", "NRS_DARK") if rare else ("3.0.0", "NRS_MSASPEC")
            key = 3 * number + place + 1
            yield (
                "datasets (dataset_id, rootname, filetype, filename, instrument, exp_type,"
                " pipeline_version)",
                (key, rootname, filetype, f"{rootname}_{filetype}.fits", "NIRSPEC", kind, release),
            )
            day = str(today - dt.timedelta(days=11 * number))
            header = "dataset_id, instrument, extension_version, extension_index"
            if filetype == "rate":
                yield (
                    f"rate_primary ({header}, detector, date_obs, date_beg)",
                    (key, "NIRSPEC", 1, 0, "NRS1", day, f"{day} 01:02:03"),
                )
            if filetype == "cal":
                yield f"cal_sci ({header}, sourceid)", (key, "NIRSPEC", 1, 1, number % 99)


ANALYZE = {
    # as on a disk without moving parts, or as in a larger database
    "postgresql": "ANALYZE;\nALTER DATABASE {} SET random_page_cost = 1.1;\n",
    "sqlite": "ANALYZE;\n",
    "mariadb": "ANALYZE TABLE master, datasets, rate_primary, cal_sci;\n",
}
FILLED = {
    *("master", "m", "datasets", "d", "schemagen_columns"),
    *("rate_primary", "nirspec_rate_primary", "cal_sci", "nirspec_cal_sci"),
}
"""The tables that have rows, and the names that they have in views."""


@pytest.fixture(scope="module")
def filled(engine: Engine) -> Iterator[Database]:
    """A database of many rootnames, on each engine."""
    database = engine.fresh()
    plan = samples.build(filetype=("rate", "cal", "i2d")).database
    rows: dict[str, list[str]] = {}
    for table, values in list_rows():
        rows.setdefault(table, []).append(str(tuple(values)))
    statements = "".join(
        f"INSERT INTO {table} VALUES {', '.join(values[at : at + 1000])};\n"
        for table, values in rows.items()
        for at in range(0, len(values), 1000)
    )
    database.load(
        *samples.scripts(plan, engine.dialect),
        statements + ANALYZE[engine.dialect].format(database.name),
    )
    yield database
    database.drop()


QUESTIONS = [
    "A keyword of one detector over the last six months, to plot",
    "All slits of a source (a SOURCEID is unique only within its program)",
    "The exposures of a program, and how long they are",
    "Which tables have a keyword, what it means, and since and until which release",
]
"""The questions of the documentation that are about few rows."""

QUERIES = [
    f"SELECT * FROM dataset_filetypes WHERE rootname = '{name(905)[0]}'",
    "SELECT * FROM dataset_filetypes WHERE rootname LIKE 'jw01345%'",
    "SELECT rootname, rate, cal FROM dataset_filetypes JOIN master USING (rootname)"
    " WHERE program = '01345'",
    "SELECT * FROM dataset_filetypes WHERE rootname IN"
    " (SELECT rootname FROM master WHERE program = '01345') AND i2d IS NULL",
    "SELECT rootname FROM master WHERE program = '01345' AND observation = '001'",
    "SELECT rootname FROM master WHERE rootname LIKE 'jw01345%'",
    "SELECT filename FROM datasets WHERE rootname LIKE 'jw01345%'",
    "SELECT filename, pipeline_version FROM datasets WHERE filetype = 'i2d'",
    "SELECT filename FROM datasets WHERE pipeline_version = '1.9.6'",
    "SELECT filename FROM datasets WHERE exp_type = 'NRS_DARK'",
    "SELECT dataset_id, detector FROM rate_primary WHERE date_beg >= '{day}'",
    "SELECT dataset_id, detector FROM nirspec_rate_primary WHERE date_obs = '{day}'",
]


def list_scans(database: Database, query: str) -> list[str]:
    """List the tables that a query reads whole."""
    dialect = database.engine.dialect
    if dialect == "sqlite":
        steps = [str(row[-1]) for row in live.rows(database, f"EXPLAIN QUERY PLAN {query}")]
        return [step for step in steps if re.match(r"SCAN (?!CONSTANT)", step)]
    rows = live.rows(database, f"EXPLAIN {query}")
    if dialect == "postgresql":
        found = (re.search(r"Seq Scan on (\w+)", str(row)) for (row,) in rows)
        return [scan[1] for scan in found if scan and scan[1] in FILLED]
    return [str(row) for row in rows if row[2] in FILLED and row[3] in {"ALL", "index"}]


@pytest.mark.parametrize("question", [*QUESTIONS, *QUERIES])
def test_a_query_for_few_rows_reads_no_table_whole(filled: Database, question: str) -> None:
    query = EXAMPLES.get(question, question)
    if question in QUESTIONS:
        query = choose(query, DIALECTS[filled.engine.dialect].title)
    day = dt.datetime.now(dt.UTC).date() - dt.timedelta(days=99)
    assert list_scans(filled, query.replace("{day}", str(day))) == []


@pytest.mark.parametrize("place", [905, 4])
def test_the_view_shows_the_files_of_a_rootname(filled: Database, place: int) -> None:
    rootname, program = name(place)
    query = "SELECT rootname, rate, i2d FROM dataset_filetypes WHERE rootname"
    expected = [(rootname, f"{rootname}_rate.fits", None)]
    assert live.rows(filled, f"{query} = '{rootname}'") == expected
    assert len(live.rows(filled, f"{query} LIKE 'jw{program}%'")) == EACH
