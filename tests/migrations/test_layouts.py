"""A database of an earlier layout gets the present layout, and loses nothing.

``tests/data/layout_1`` has the DDL of a small database as schemagen wrote it before it recorded a
layout: four tables of jwst 3.0.0 with some of their keywords. ``layout_2`` and ``layout_3``
have the same database as the last schemagen with that layout wrote it.
"""

from __future__ import annotations

import json
from dataclasses import replace
from functools import cache
from typing import Any

import pytest

from schemagen.errors import DataLossError, DifferentError
from schemagen.ingest.header_tables import read_header_tables
from schemagen.live.address import locate
from schemagen.live.connection import connect
from schemagen.live.layouts import foresee
from schemagen.live.reflection import reflect
from schemagen.live.scripts import list_statements, run
from schemagen.live.state import read_state
from schemagen.migrations.layouts import list_layout_changes
from schemagen.migrations.plan import Link, Plan
from schemagen.output.ddl import render_ddl
from schemagen.output.migrations import render_layout, render_migration
from schemagen.sources.releases import read_pins
from schemagen.tables.core import LAYOUT
from schemagen.tables.engines import DIALECTS
from schemagen.tables.model import Database as Layout
from schemagen.tables.model import Table
from tests.migrations.test_planner import shape, shape_of
from tests.support import live, samples
from tests.support.engine import Database, Engine

pytestmark = pytest.mark.network

DATA = samples.ROOT / "tests" / "data"
EARLIER = range(1, LAYOUT)
TABLES = {"rate_primary", "rate_sci", "ami_oi_primary", "ami_oi_oi_vis"}
KEYWORDS = {
    *("SIMPLE", "BITPIX", "EXTNAME", "TELESCOP", "DATE-OBS", "TIME-OBS"),
    "EXP_TYPE",
    *("NRIMDTPT", "GWA_TILT", "JWST_X", "MJD-OBS", "R_CHRCOR"),
}


@cache
def present() -> Layout:
    """The database of the files in ``layout_1``, as schemagen lays it out today."""
    found = samples.build(filetype=("rate", "ami-oi")).database
    tables = tuple(cut(t) for t in found.tables if not t.filetype or t.name in TABLES)
    return replace(found, tables=tables, filetypes=("rate", "ami-oi"))


def cut(table: Table) -> Table:
    columns = tuple(c for c in table.columns if not c.keyword or c.keyword in KEYWORDS)
    return replace(table, columns=columns, partitions=table.partitions[:2])


def script(engine: Engine, layout: int) -> str:
    """The script that leads to a layout from the one before."""
    change = list_layout_changes(read_pins().keywords)[layout - 2]
    (page,) = render_layout(change, DIALECTS[engine.dialect], samples.TEMPLATES)
    assert page.path == f"migrations/{engine.dialect}/layout_{layout}.up.sql"
    return page.text


def load(database: Database, layout: int) -> Database:
    """Create the database of a layout, and fill it."""
    statements = "".join(f"{row};\n" for row in (*ROWS, OI_ROWS[layout > 1]))
    database.load(DATA / f"layout_{layout}" / f"{database.engine.dialect}.sql", statements)
    return database


ROWS = (
    "INSERT INTO master (rootname, instrument) VALUES ('jw1', 'NIRCAM'), ('jw2', 'NIRISS')",
    "INSERT INTO datasets (dataset_id, rootname, filetype, filename) VALUES"
    " (1, 'jw1', 'rate', 'jw1_rate.fits'), (2, 'jw2', 'ami-oi', 'jw2_ami-oi.fits')",
    "INSERT INTO rate_primary (dataset_id, instrument, extension_version, extension_index,"
    " date_obs, time_obs, nrimdtpt) VALUES"
    " (1, 'NIRCAM', 1, 0, '2022-06-05', '01:02:03.456000', 4)",
    "INSERT INTO other_headers (dataset_id, extension_index, extension_version, header)"
    """ VALUES (2, 4, 1, '{"EXTNAME": "MINE"}')""",
    "CREATE INDEX of_ours ON rate_primary (nrimdtpt)",
)


OI_ROWS = tuple(
    "INSERT INTO ami_oi_oi_vis (dataset_id, instrument, extension_version, extension_index,"
    " date_obs, other_keywords) VALUES"
    f" (2, 'NIRISS', 1, 1, {first}), (2, 'NIRISS', 2, 2, {second}),"
    """ (2, 'NIRISS', 3, 3, NULL, '{"DATE-OBS": "in June"}')"""
    for first, second in (
        (
            "'2022-06-05 01:02:03.456000', NULL",
            """NULL, '{"DATE-OBS": "2022-06-05", "XKEY": 1}'""",
        ),
        (
            """NULL, '{"DATE-OBS": "2022-06-05T01:02:03.456"}'""",
            """'2022-06-05', '{"XKEY": 1}'""",
        ),
    )
)
"""The rows of OI_VIS in layout 1, and in those after it."""


@pytest.fixture
def old(database: Database) -> Database:
    """A populated database of layout 1."""
    return load(database, 1)


def carry(database: Database, layout: int = 1) -> None:
    """Carry a database of a layout over to the present one."""
    with connect(locate(database.url)) as connection:
        for later in range(layout + 1, LAYOUT + 1):
            run(connection, script(database.engine, later), name="layout")


def read_dates(database: Database) -> list[tuple[Any, Any]]:
    query = "SELECT date_obs, other_keywords FROM ami_oi_oi_vis ORDER BY extension_version"
    return [
        (str(date) if date else None, json.loads(others) if isinstance(others, str) else others)
        for date, others in live.rows(database, query)
    ]


DATES = [
    (None, {"DATE-OBS": "2022-06-05T01:02:03.456"}),
    ("2022-06-05", {"XKEY": 1}),
    (None, {"DATE-OBS": "in June"}),
]


@pytest.mark.parametrize("layout", EARLIER)
def test_it_becomes_the_database_of_today(database: Database, layout: int) -> None:
    old = load(database, layout)
    carry(old, layout)
    old.load("DROP INDEX of_ours" + " ON rate_primary" * (old.engine.dialect == "mariadb") + ";")
    assert live.differences(shape(old), shape_of(old.engine, present())) == []
    assert live.rows(old, "SELECT layout FROM schemagen_layouts ORDER BY layout") == [
        (each,) for each in range(max(layout, 2), LAYOUT + 1)
    ]


@pytest.mark.parametrize("layout", EARLIER)
def test_no_value_is_lost(database: Database, layout: int) -> None:
    old = load(database, layout)
    query = "SELECT count(*) FROM "
    tables = ("master", "datasets", "rate_primary", "ami_oi_oi_vis", "other_headers")
    before = [live.rows(old, query + table) for table in tables]
    carry(old, layout)
    assert [live.rows(old, query + table) for table in tables] == before
    assert read_dates(old) == DATES
    ((date, time, points),) = live.rows(
        old, "SELECT date_obs, time_obs, nrimdtpt FROM rate_primary"
    )
    assert (str(date), points) == ("2022-06-05", 4)
    assert str(time).startswith(("01:02:03.456", "1:02:03.456"))


def test_a_text_that_no_index_holds_is_cut(database: Database) -> None:
    old = load(database, 2)
    text = "".join(map(str, range(1500)))  # cannot be compressed much
    old.load(f"UPDATE master SET program = '{text}'; UPDATE datasets SET exp_type = '{text}';")
    carry(old, 2)
    assert {*live.rows(old, "SELECT program FROM master")} == {(text[:200],)}
    assert {*live.rows(old, "SELECT exp_type FROM datasets")} == {(text[:200],)}


def test_an_index_that_is_there_already_stays(database: Database) -> None:
    """In layout 3, `overrides.yaml` could ask for the index that layout 4 brings."""
    old = load(database, 3)
    length = "(20)" * (old.engine.dialect == "mariadb")
    old.load(f"CREATE INDEX rate_primary_by_exp_type ON rate_primary (exp_type{length});")
    carry(old, 3)
    with connect(locate(old.url)) as connection:
        indexes = reflect(connection).indexes
    assert {"rate_primary_by_exp_type", "ami_oi_primary_by_exp_type"} <= indexes


@pytest.mark.dialects("postgresql")
@pytest.mark.parametrize("layout", [*EARLIER, LAYOUT])
def test_header_tables_keep_the_strings_of_a_row(database: Database, layout: int) -> None:
    """A value that an operator has chosen stays."""
    if layout == LAYOUT:
        dialect = DIALECTS[database.engine.dialect]
        for page in render_ddl(present(), dialect, samples.TEMPLATES):
            database.load(page.text)
    else:
        load(database, layout).load("ALTER TABLE nircam_rate_sci SET (toast_tuple_target = 6000);")
        carry(database, layout)
    query = "SELECT relname, reloptions FROM pg_class WHERE relkind = 'r' AND relispartition"
    told = dict(live.rows(database, query))
    assert {"nircam_rate_primary", "other_rate_primary", "niriss_ami_oi_oi_vis"} <= told.keys()
    own = {"nircam_rate_sci": ["toast_tuple_target=6000"]} if layout < LAYOUT else {}
    assert told == {name: ["toast_tuple_target=4080"] for name in told} | own


def test_headers_go_with_their_file(old: Database) -> None:
    carry(old)
    switch = "PRAGMA foreign_keys = ON;\n" if old.engine.dialect == "sqlite" else ""
    old.load(f"{switch}DELETE FROM datasets WHERE dataset_id = 2;")
    for table in ("ami_oi_oi_vis", "other_headers"):
        assert live.rows(old, f"SELECT count(*) FROM {table}") == [(0,)]
    assert live.rows(old, "SELECT count(*) FROM rate_primary") == [(1,)]


def test_the_dictionary_says_since_when_and_where_before(old: Database) -> None:
    carry(old)
    query = "SELECT since, former_names FROM schemagen_columns WHERE keyword = '{}' ORDER BY since"
    names = ("GWA_TILT", "R_CHRCOR", "NRIMDTPT")
    told = {keyword: live.rows(old, query.format(keyword))[0] for keyword in names}
    assert told["GWA_TILT"][0] == "0.17.0"
    assert told["R_CHRCOR"][0] == "3.0.0"
    since, former = told["NRIMDTPT"]
    assert (since, former if isinstance(former, list) else json.loads(former)) == (
        "1.2.1",
        ["PRIMARY.NDITHPTS"],
    )


@pytest.mark.parametrize("layout", EARLIER)
def test_it_is_foreseen_what_a_database_will_be(database: Database, layout: int) -> None:
    """`status` and `upgrade` tell what differs from the release, not what the layout changes."""
    old = load(database, layout)
    with connect(locate(old.url)) as connection:
        before = read_state(connection)
        assert before.layout == layout
        foreseen = foresee(before, DIALECTS[old.engine.dialect])
    carry(old, layout)
    with connect(locate(old.url)) as connection:
        shape = reflect(connection)
    assert foreseen.shape == replace(
        shape, parts=foreseen.shape.parts, others=foreseen.shape.others
    )
    assert foreseen.shape.parts.keys() == shape.parts.keys()


def test_it_is_done_once(old: Database) -> None:
    carry(old)
    before = shape(old)
    for layout in range(2, LAYOUT + 1):
        told = f"this database has layout {layout} already, or a later one"
        with pytest.raises(AssertionError, match=told):
            old.load(script(old.engine, layout))
    assert shape(old) == before


def test_layouts_are_taken_in_order(old: Database) -> None:
    before = live.reflect(old)
    with pytest.raises(AssertionError, match=r"(?i)run layout_2\.up\.sql before"):
        old.load(script(old.engine, 3))
    assert live.reflect(old) == before


@pytest.mark.parametrize("layout", EARLIER)
def test_a_script_of_a_release_refuses_an_earlier_layout(database: Database, layout: int) -> None:
    old = load(database, layout)
    link = Link(older="3.0.0", newer="3.0.1")
    plan = Plan(name="up", link=link, at=("3.0.0",), after=present(), filetypes=False)
    dialect = DIALECTS[old.engine.dialect]
    (page,) = render_migration((plan,), dialect, samples.TEMPLATES)
    with pytest.raises(AssertionError, match=rf"(?i)run layout_{layout + 1}\.up\.sql before"):
        old.load(page.text)
    assert live.rows(old, "SELECT count(*) FROM schemagen_releases") == [(1,)]


@pytest.mark.once
def test_an_earlier_layout_is_not_ingested_into(old: Database) -> None:
    address = locate(old.url)
    with (
        connect(address) as connection,
        pytest.raises(
            DifferentError, match=f"has layout 1, and this schemagen uses layout {LAYOUT}"
        ),
    ):
        read_header_tables(connection)


@pytest.mark.once
def test_a_later_layout_is_refused(old: Database) -> None:
    carry(old)
    old.load(f"INSERT INTO schemagen_layouts (layout) VALUES ({LAYOUT + 1});")
    with (
        connect(locate(old.url)) as connection,
        pytest.raises(
            DataLossError, match=f"has layout {LAYOUT + 1}, and this schemagen knows layouts up to"
        ),
    ):
        read_state(connection)


@pytest.mark.once
@pytest.mark.dialects("postgresql", "mariadb")
@pytest.mark.parametrize("share", [0.3, 0.6, 0.9])
def test_a_script_that_was_interrupted_is_run_again(old: Database, share: float) -> None:
    """These engines commit each table by itself; the next run does what is left to do."""
    statements = tuple(list_statements(script(old.engine, 2)))
    own = [n for n, each in enumerate(statements) if "schemagen_columns SET since" not in each]
    record = next(n for n, each in enumerate(statements) if "INTO schemagen_layouts" in each)
    stop = own[int(own.index(record) * share)]
    old.load(";\n".join((*statements[:stop], "")))
    carry(old)
    assert read_dates(old) == DATES
    assert live.rows(old, "SELECT max(layout) FROM schemagen_layouts") == [(LAYOUT,)]
