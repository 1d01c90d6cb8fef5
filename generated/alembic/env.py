# schemagen 0.1.0: jwst 3.0.0, schemas of stdatamodels 6.0.0
"""Alembic's environment: runs the scripts in `migrations`, and compares a database with `models`.

The database records its release in schemagen_releases. Alembic's revision is set to that release.
So a database that was created from the DDL, or that a script was run on, can be upgraded.

The URL comes from `-x url=…`, from SCHEMAGEN_URL, or from sqlalchemy.url in alembic.ini; without
one it is sqlite:///jwst-headers.db.
"""

import importlib.util
import logging
import os
import re
import sys
from argparse import Namespace
from collections.abc import Iterator
from logging.config import fileConfig
from pathlib import Path
from typing import Any

import sqlalchemy as sa
from alembic import context
from alembic.script import ScriptDirectory
from alembic.util import CommandError

TREE = Path(__file__).resolve().parents[1]

RELEASES = (
    "1.0.0",
    "1.1.0",
    "1.2.0",
    "1.2.1",
    "1.2.2",
    "1.2.3",
    "1.3.0",
    "1.4.0",
    "1.4.1",
    "1.5.0",
    "1.5.1",
    "1.6.0",
    "1.7.0",
    "1.8.0",
    "1.8.1",
    "1.8.5",
    "1.9.0",
    "1.10.0",
    "1.10.1",
    "1.11.0",
    "1.11.1",
    "1.11.2",
    "1.11.4",
    "1.12.0",
    "1.13.4",
    "1.14.0",
    "1.15.0",
    "1.16.0",
    "1.16.1",
    "1.17.0",
    "1.18.0",
    "1.19.0",
    "1.20.0",
    "2.0.0",
    "2.0.1",
    "3.0.0",
)
"""The releases that change something, each with a revision of its own."""

LAYOUTS = (
    ("1.0.0", 2),
    ("1.0.0", 3),
)
"""The layouts with a revision of their own, each with the release after which it stands."""

LOGGER = logging.getLogger("alembic.runtime.migration.jwst")

STATEMENT = re.compile(
    r"""(?:[^;'"`$-]+|'[^']*'|"[^"]*"|`[^`]*`|\$schemagen\$.*?\$schemagen\$|--[^\n]*|[$-])+""",
    re.DOTALL,
)
"""A statement of a script: up to a semicolon that is not in quotes or in a comment."""


def revise(release: str) -> str:
    """Name the revision of a release."""
    return f"jwst_{release.replace('.', '_')}"


def count(release: str) -> tuple[int, ...]:
    """Return a key that sorts releases: 1.10.0 comes after 1.9.6."""
    return tuple(int(number) for number in re.findall(r"\d+", release))


def read(script: str, dialect: str) -> Iterator[str]:
    """Yield the statements of a script, in the SQL of an engine."""
    engine = "mariadb" if dialect == "mysql" else dialect
    files = [TREE / "migrations" / engine / f"{script}.sql"]
    if script == f"base__{RELEASES[0]}.up" and not files[0].exists():
        files = sorted((TREE / "ddl" / engine).glob("*.sql"))  # the tree is still at that release
    if not files or not files[0].exists():
        raise CommandError(f"{script}.sql: there is none, the tree was not built for {engine}")
    for file in files:
        for statement in STATEMENT.findall(file.read_text("utf-8")):
            if re.sub(r"--[^\n]*", "", statement).strip():
                yield statement.strip()


def find_layout(connection: sa.Connection) -> int:
    """Return the layout of the database; 0 if there is nothing yet."""
    inspected = sa.inspect(connection)
    if not inspected.has_table("schemagen_releases"):
        return 0
    if not inspected.has_table("schemagen_layouts"):
        return 1
    query = "SELECT max(layout) FROM schemagen_layouts"
    return int(connection.exec_driver_sql(query).scalar() or 1)


def find_release(connection: sa.Connection) -> str:
    """Return the release of the database; empty if there is nothing yet."""
    if not sa.inspect(connection).has_table("schemagen_releases"):
        return ""
    query = "SELECT pipeline_version FROM schemagen_releases ORDER BY step DESC LIMIT 1"
    return str(connection.exec_driver_sql(query).scalar() or "")


def carry(layout: int) -> None:
    """Carry a database that an earlier schemagen has created over to a layout."""
    migration = context.get_context()
    if migration.as_sql or migration.connection is None:
        line = f"-- Run layout_{layout}.up.sql on a database of an earlier layout.\n"
        migration.impl.static_output(line)
    elif 0 < find_layout(migration.connection) < layout:
        execute(f"layout_{layout}.up")


def execute(script: str) -> None:
    """Run a script, or print it."""
    migration = context.get_context()
    connection = None if migration.as_sql else migration.connection
    for statement in read(script, migration.dialect.name):
        if connection is None:
            migration.impl.static_output(f"{statement};\n")
            continue
        try:
            result = connection.exec_driver_sql(statement)
            for row in result if result.returns_rows else ():
                LOGGER.info(" ".join(map(str, row)))
        except sa.exc.DBAPIError as error:
            reason = str(error.orig.args[-1] if error.orig else error).partition("\nCONTEXT:")[0]
            raise CommandError(f"{script}.sql: {' '.join(reason.split())}") from error


def follow(connection: sa.Connection) -> None:
    """Set Alembic's revision to the release that the database records."""
    migration = context.get_context()
    ours = {revise(release) for release in RELEASES}
    ours |= {f"layout_{layout}" for _, layout in LAYOUTS}
    marked = set(migration.get_current_heads())
    release = find_release(connection)
    if not marked <= ours or not release:
        return  # at a revision of the team's own, on top of ours, or nothing is there yet
    passed = [known for known in RELEASES if count(known) <= count(release)]
    if not passed:
        begin = f"but migrations begin at {RELEASES[0]}"
        raise CommandError(f"the database is at jwst {release}, {begin}")
    fitting, found = [revise(passed[-1])], find_layout(connection)
    fitting += (f"layout_{n}" for after, n in LAYOUTS if after == passed[-1] and n <= found)
    if not marked & {*fitting}:
        migration.stamp(ScriptDirectory.from_config(context.config), fitting[-1])


def load_models() -> sa.MetaData:
    """Import the models, which are beside this directory."""
    path = TREE / "models" / "__init__.py"
    spec = importlib.util.spec_from_file_location(
        "jwst_models", path, submodule_search_locations=[str(path.parent)]
    )
    if spec is None or spec.loader is None:
        raise CommandError(f"{path}: there are no models")
    models = importlib.util.module_from_spec(spec)
    sys.modules[spec.name] = models
    spec.loader.exec_module(models)
    return models.metadata  # type: ignore[no-any-return]


def compares() -> bool:
    """Return whether this run compares the database with the models."""
    options = vars(context.config.cmd_opts or Namespace())
    command = options["cmd"][0].__name__ if "cmd" in options else "check"
    return command == "check" or bool(command == "revision" and options["autogenerate"])


def migrate(connection: sa.Connection) -> None:
    """Run the command."""
    metadata = load_models() if compares() else None
    retired: set[tuple[str, str]] = set()

    def include_name(name: str | None, kind: str, _: Any) -> bool:
        # Other tables are not ours, or are parts of ours, or are retired as a whole.
        return kind != "table" or metadata is None or name in metadata.tables

    def include_object(item: Any, name: str | None, kind: str, reflected: bool, other: Any) -> bool:
        if not reflected or other is not None:
            return True
        return kind == "column" and (item.table.name, name) not in retired

    context.configure(
        connection=connection,
        target_metadata=metadata,
        include_name=include_name,
        include_object=include_object,
        transactional_ddl=False,  # the scripts begin and commit their own transactions
    )
    follow(connection)
    if getattr(context.get_context().opts.get("fn"), "__name__", "") in {"upgrade", "downgrade"}:
        at = find_release(connection)
        for after, layout in LAYOUTS:  # also where no script is to be run
            if at and count(after) <= count(at):
                carry(layout)
    if metadata is not None and sa.inspect(connection).has_table("schemagen_columns"):
        query = "SELECT table_name, column_name FROM schemagen_columns WHERE retired IS NOT NULL"
        retired.update((table, column) for table, column in connection.exec_driver_sql(query))
    context.run_migrations()


if context.config.config_file_name:
    fileConfig(context.config.config_file_name, disable_existing_loggers=False)
context.config.attributes["run"] = execute
context.config.attributes["carry"] = carry
url = (
    context.get_x_argument(as_dictionary=True).get("url")
    or os.environ.get("SCHEMAGEN_URL")
    or context.config.get_main_option("sqlalchemy.url")
    or "sqlite:///jwst-headers.db"
)
if context.is_offline_mode():
    context.configure(url=url, transactional_ddl=False)
    context.run_migrations()
else:
    engine = sa.create_engine(
        url,
        poolclass=sa.NullPool,
        isolation_level="AUTOCOMMIT",
        # Without parameters, a driver takes a percent sign as it is.
        execution_options={"no_parameters": True},
    )
    with engine.connect() as connection:
        migrate(connection)
