"""What operators have created on our tables is kept by an upgrade, or named before it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

import pymysql
import pytest

from schemagen.live.address import locate
from schemagen.live.connection import connect
from schemagen.live.drift import list_names
from schemagen.live.hindrances import find_hindrances
from schemagen.live.locks import lock
from schemagen.live.operator_objects import remake_objects
from schemagen.live.scripts import run
from schemagen.live.state import read_state
from schemagen.migrations.compare import compare
from schemagen.migrations.plan import Plan
from schemagen.migrations.planner import plan_migration
from schemagen.output.migrations import render_migration
from schemagen.tables.engines import DIALECTS
from schemagen.tables.model import ColumnType
from schemagen.tables.model import Database as Layout
from tests.laws.test_faults import NEWER, OLDER, column, fill, lay_out
from tests.support import live, samples
from tests.support.engine import Database, Engine
from tests.support.servers import MariaDB

pytestmark = pytest.mark.once

LATER = replace(
    lay_out(
        "3.0.0",
        {
            "rate_primary": (column("newest", "renamed"), column("points", "retyped")),
            "cal_primary": (column("points", "retyped"),),
        },
        "NIRCAM MIRI",
    ),
    filetypes=("cal", "rate"),
)
"""Names a column again, and has another filetype, which comes first."""


@pytest.fixture
def older(database: Database) -> Database:
    """A database of a small layout, with rows."""
    database.load(*samples.scripts(OLDER, database.engine.dialect))
    with live.connect(database) as connection:
        live.add_dataset(connection)
        for table in samples.header_tables(OLDER):
            fill(connection, table)
    return database


def plan_up(*layouts: Layout) -> tuple[Plan, ...]:
    return tuple(plan_migration(compare(old, new))[0] for old, new in pairwise(layouts))


def create(database: Database, *statements: str) -> None:
    connection = database.connect()
    cursor = connection.cursor()
    for statement in statements:
        cursor.execute(statement)
    connection.commit()
    connection.close()


def name_hindrances(database: Database, plans: Sequence[Plan]) -> list[str]:
    with connect(locate(database.url)) as connection:
        state = read_state(connection)
        found = find_hindrances(connection, plans, state, state, {*list_names(OLDER)})
        return sorted(map(str, found))


def climb(database: Database, plan: Plan) -> list[str]:
    """Run a plan as an upgrade does; return what was told."""
    said: list[str] = []
    (page,) = render_migration((plan,), DIALECTS[database.engine.dialect], samples.TEMPLATES)
    own = {*list_names(OLDER), *list_names(NEWER)}
    with (
        connect(locate(database.url)) as connection,
        lock(connection, notify=said.append),
        remake_objects(connection, plan, own, said.append),
    ):
        run(connection, page.text, name="up")
    return said


BROKEN = {
    "postgresql": (
        "CREATE VIEW one AS SELECT points FROM nircam_rate_primary",
        "CREATE MATERIALIZED VIEW two AS SELECT upper(points) FROM rate_primary",
        "CREATE FUNCTION log() RETURNS trigger LANGUAGE plpgsql AS"
        " 'BEGIN NEW.oldname := 1; RETURN NEW; END'",
        "CREATE TRIGGER three BEFORE UPDATE OF points ON rate_primary"
        " FOR EACH ROW EXECUTE FUNCTION log()",
        "CREATE POLICY four ON rate_primary USING (points > '')",
        "ALTER TABLE rate_primary ADD COLUMN five text GENERATED ALWAYS AS (upper(points)) STORED",
        "CREATE INDEX six ON rate_primary (lower(points))",
        "CREATE INDEX seven ON rate_primary (stays) WHERE points = '7'",
        "ALTER TABLE rate_primary ADD CONSTRAINT eight CHECK (points <> '') NOT VALID",
    ),
    "mariadb": (
        "CREATE VIEW one AS SELECT upper(p.oldname) FROM rate_primary p",
        "CREATE VIEW two AS SELECT oldname FROM nircam_rate_primary",
        "CREATE TRIGGER three BEFORE UPDATE ON rate_primary FOR EACH ROW SET NEW.oldname = 1",
        "ALTER TABLE rate_primary ADD CONSTRAINT four CHECK (length(points) < 999)",
        "CREATE FULLTEXT INDEX five ON rate_primary (points)",
        "ALTER TABLE rate_primary ADD COLUMN six BIGINT AS (length(points)) VIRTUAL",
    ),
    "sqlite": ("CREATE VIEW one AS SELECT gone FROM nowhere",),
}
"""What fails in an upgrade to NEWER, or what it would break."""

NAMED = {
    "postgresql": {
        "view one (uses rate_primary.points, whose type changes at 2.0.0)",
        "materialized view two (uses rate_primary.points, whose type changes at 2.0.0)",
        "trigger three (uses rate_primary.points, whose type changes at 2.0.0)",
        "function of trigger three (uses rate_primary.oldname, which becomes newname at 2.0.0)",
        "policy four (uses rate_primary.points, whose type changes at 2.0.0)",
        "generated column five (uses rate_primary.points, whose type changes at 2.0.0)",
        "index six (uses rate_primary.points, whose type changes at 2.0.0)",
        "index seven (uses rate_primary.points, whose type changes at 2.0.0)",
        "constraint eight (uses rate_primary.points, whose type changes at 2.0.0)",
    },
    "mariadb": {
        "view one (uses rate_primary.oldname, which becomes newname at 2.0.0)",
        "view two (uses rate_primary.oldname, which becomes newname at 2.0.0)",
        "trigger three (uses rate_primary.oldname, which becomes newname at 2.0.0)",
        "constraint four (uses rate_primary.points, whose type changes at 2.0.0)",
        "full-text index five (uses rate_primary.points, whose type changes at 2.0.0)",
        "generated column six (uses rate_primary.points, whose type changes at 2.0.0)",
    },
    "sqlite": {"view one (it cannot be read: no such table: main.nowhere)"},
}


def test_what_an_upgrade_would_fail_at_or_break_is_named(older: Database) -> None:
    plans = plan_up(OLDER, NEWER)
    assert name_hindrances(older, plans) == []
    create(older, *BROKEN[older.engine.dialect])
    assert {*name_hindrances(older, plans)} == NAMED[older.engine.dialect]


HARMLESS = {
    "postgresql": (
        "CREATE VIEW one AS SELECT oldname, stays FROM rate_primary",
        "CREATE VIEW two AS SELECT rootname, rate FROM dataset_filetypes",
        "CREATE INDEX three ON rate_primary (points, oldname)",
        "CREATE INDEX four ON rate_primary (lower(oldname)) WHERE stays > ''",
        "CREATE TABLE points (oldname text)",
        "CREATE VIEW five AS SELECT oldname FROM points",
    ),
    "mariadb": (
        "CREATE VIEW one AS SELECT points, stays FROM rate_primary",
        "CREATE VIEW two AS SELECT rootname, rate FROM dataset_filetypes",
        "CREATE UNIQUE INDEX `three ``of`` it` ON rate_primary (points(7) DESC, extension_version)"
        " COMMENT 'it''s (7)'",
        "CREATE FULLTEXT INDEX four ON rate_primary (stays)",
        "CREATE TABLE points (oldname text)",
        "CREATE VIEW five AS SELECT oldname FROM points",
        "CREATE TRIGGER six BEFORE UPDATE ON rate_primary FOR EACH ROW SET NEW.points = NEW.points",
    ),
    "sqlite": (
        "CREATE VIEW one AS SELECT upper(oldname) AS name, points FROM rate_primary",
        'CREATE VIEW two AS SELECT name, "points" FROM one',
        'CREATE INDEX "three ""of"" it" ON rate_primary (points) WHERE points > 5',
        "CREATE INDEX four ON rate_primary (lower(\"points\"), oldname) /* 'points' */",
        "CREATE TABLE log (text)",
        "CREATE TRIGGER five AFTER UPDATE OF points ON rate_primary BEGIN"
        " INSERT INTO log VALUES (NEW.oldname || ' points'); END",
        "CREATE TRIGGER six INSTEAD OF UPDATE ON dataset_filetypes BEGIN"
        " INSERT INTO log VALUES ('six'); END",
        "CREATE VIEW seven AS SELECT rootname, rate FROM dataset_filetypes",
    ),
}
"""What an upgrade keeps."""


INDEX = "your index is dropped and created again"


def test_what_is_not_in_the_way_is_kept(older: Database) -> None:
    dialect = older.engine.dialect
    create(older, *HARMLESS[dialect])
    plans = plan_up(OLDER, NEWER)
    assert name_hindrances(older, plans) == []
    said = climb(older, plans[0])
    if dialect == "postgresql":
        rows = live.rows(older, "SELECT count(stays), min(oldname) FROM one")
        assert rows == live.rows(older, "SELECT count(stays), min(newname) FROM rate_primary")
        shown = [text for (text,) in live.rows(older, "SELECT indexdef FROM pg_indexes")]
        assert any("ON ONLY public.rate_primary USING btree (points, newname)" in s for s in shown)
    elif dialect == "mariadb":
        (told,) = said
        line = (
            "UNIQUE KEY `three ``of`` it` (`points` DESC,`extension_version`) COMMENT 'it''s (7)'"
        )
        shown = live.rows(older, "SHOW CREATE TABLE rate_primary")[0][1]
        assert line in shown
        assert "FULLTEXT KEY `four` (`stays`)" in shown
        assert line in told
        create(older, "UPDATE rate_primary SET points = 1")
    else:
        assert [text.partition(":")[0] for text in said] == [INDEX, INDEX]
        query = "SELECT sql FROM sqlite_master WHERE name = '{}'"
        ((index,),) = live.rows(older, query.format('three "of" it'))
        assert index == HARMLESS[dialect][2]
        ((index,),) = live.rows(older, query.format("four"))
        assert index == HARMLESS[dialect][3].replace("oldname", "newname")
        assert live.rows(older, "SELECT count(name), count(points) FROM two") == live.rows(
            older, "SELECT count(newname), count(points) FROM rate_primary"
        )
        create(older, "UPDATE rate_primary SET points = 1 WHERE extension_version = 1")
        create(older, "UPDATE dataset_filetypes SET rate = 1")
        logged = [text for (text,) in live.rows(older, "SELECT text FROM log")]
        assert logged[-1] == "six"
        assert logged[-2].endswith(" points")
    live.rows(older, f"SELECT * FROM {'five' if dialect != 'sqlite' else 'seven'}")


def test_the_hindrances_of_all_steps_are_found_before_the_first(older: Database) -> None:
    """Under the names that columns have now."""
    if older.engine.dialect == "sqlite":
        create(older, BROKEN["sqlite"][0])
    else:
        create(older, "CREATE VIEW one AS SELECT oldname, points FROM rate_primary")
    (found,) = name_hindrances(older, plan_up(NEWER, LATER)) or [""]
    assert ("points" in found) is (older.engine.dialect == "postgresql")
    (found,) = name_hindrances(older, plan_up(OLDER, NEWER, LATER))
    expected = {"postgresql": "type changes at 2.0.0", "mariadb": "becomes newname at 2.0.0"}
    assert expected.get(older.engine.dialect, "cannot be read") in found


def test_the_view_of_filetypes_keeps_what_hangs_on_it(older: Database) -> None:
    """Its owner, grants, comment, and the views on it, when a filetype comes and goes again."""
    plans = plan_migration(compare(NEWER, LATER))
    climb(older, plan_up(OLDER, NEWER)[0])
    dialect = older.engine.dialect
    name = f"reader_{older.name}"
    if dialect == "postgresql":
        create(
            older,
            f"CREATE ROLE {name}",
            f"GRANT SELECT ON master, datasets TO {name}",
            f"GRANT SELECT ON dataset_filetypes TO {name} WITH GRANT OPTION",
            "GRANT SELECT (rootname) ON dataset_filetypes TO PUBLIC",
            "COMMENT ON VIEW dataset_filetypes IS 'it''s ours'",
            f"ALTER VIEW dataset_filetypes OWNER TO {name}",
        )
    elif dialect == "mariadb":
        create(older, f"CREATE USER {name}", f"GRANT SELECT ON dataset_filetypes TO {name}")
    create(older, "CREATE VIEW mine AS SELECT rootname, rate FROM dataset_filetypes")
    mine = live.rows(older, "SELECT * FROM mine")

    def look() -> object:
        if dialect == "postgresql":
            query = "SELECT relacl::text, relowner::regrole::text, obj_description(oid)"
            return live.rows(older, f"{query} FROM pg_class WHERE relname = 'dataset_filetypes'")
        query = f"SHOW GRANTS FOR {name}"
        return live.rows(older, query) if dialect == "mariadb" else None

    before = look()
    climb(older, plans[0])
    assert look() == before
    assert live.rows(older, "SELECT * FROM mine") == mine
    assert len(live.rows(older, "SELECT cal, rate FROM dataset_filetypes")) == 1
    create(older, "DROP VIEW mine")
    (down,) = render_migration((plans[1],), DIALECTS[dialect], samples.TEMPLATES)
    older.load(down.text)
    assert look() == before
    if dialect != "sqlite":
        create(older, *([f"DROP OWNED BY {name}"] if dialect == "postgresql" else []))
        create(older, f"DROP {'ROLE' if dialect == 'postgresql' else 'USER'} {name}")


@pytest.mark.dialects("postgresql", "mariadb")
def test_who_may_read_all_tables_may_read_new_ones(older: Database) -> None:
    """By the statements of docs/howto/roles.md."""
    name = f"reader_{older.name}"
    postgresql = older.engine.dialect == "postgresql"
    create(
        older,
        *(
            (
                f"CREATE ROLE {name}",
                f"ALTER DEFAULT PRIVILEGES IN SCHEMA public GRANT SELECT ON TABLES TO {name}",
            )
            if postgresql
            else (f"CREATE USER {name}", f"GRANT SELECT ON {older.name}.* TO {name}")
        ),
    )
    climb(older, plan_up(OLDER, NEWER)[0])
    new = ("rate_new", "nircam_rate_new", "miri_rate_sci")
    if postgresql:
        for table in new:
            query = f"SELECT has_table_privilege('{name}', '{table}', 'SELECT')"
            assert live.rows(older, query) == [(True,)]
        create(older, f"DROP OWNED BY {name}", f"DROP ROLE {name}")
    else:
        assert isinstance(older.engine, MariaDB)
        connection = pymysql.connect(
            unix_socket=str(older.engine.socket), user=name, database=older.name
        )
        for table in new:
            connection.cursor().execute(f"SELECT * FROM {table}")
        connection.close()
        create(older, f"DROP USER {name}")


@pytest.mark.dialects("postgresql")
def test_a_script_back_keeps_all_digits(engine: Engine) -> None:
    """Of a server that is set to write fewer."""
    dialect = DIALECTS["postgresql"]
    newer = lay_out("2.0.0", {"rate_sci": (column("sky", "sky", ColumnType.NUMBER),)}, "FGS")
    wider = lay_out(
        "3.0.0",
        {"rate_sci": tuple(column(n, n, ColumnType.NUMBER) for n in ("sky", "more"))},
        "FGS",
    )
    plan = plan_migration(compare(newer, wider))[1]
    (down,) = render_migration((plan,), dialect, samples.TEMPLATES)
    fresh = engine.fresh()
    try:
        fresh.load(*samples.scripts(wider, "postgresql"))
        with live.connect(fresh) as connection:
            live.add_dataset(connection)
        row = "INSERT INTO rate_sci (dataset_id, instrument, extension_version, extension_index,"
        create(fresh, f"{row} more) VALUES (1, 'FGS', 1, 1, 0.1::float8 + 0.2::float8)")
        create(fresh, f"ALTER DATABASE {fresh.name} SET extra_float_digits = 0")
        fresh.load(down.text)
        query = "SELECT other_keywords ->> 'MORE' FROM rate_sci"
        assert live.rows(fresh, query) == [("0.30000000000000004",)]
    finally:
        fresh.drop()
