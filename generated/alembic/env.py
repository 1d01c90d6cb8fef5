# schemagen 0.2.0: jwst 3.0.0, schemas of stdatamodels 6.0.0
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
from alembic.operations.ops import MigrationScript
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
    ("1.0.0", 4),
)
"""The layouts with a revision of their own, each with the release after which it stands."""


def revise(release: str) -> str:
    """Name the revision of a release."""
    return "jwst_" + re.sub(r"\W", "_", release)


OURS = {f"layout_{layout}" for _, layout in LAYOUTS} | {revise(release) for release in RELEASES}
"""The revisions that a build has written; others are the team's own."""

LOGGER = logging.getLogger("alembic.runtime.migration.jwst")

STATEMENT = re.compile(
    r"""(?:[^;'"`$-]+|'[^']*'|"[^"]*"|`[^`]*`|\$schemagen\$.*?\$schemagen\$|--[^\n]*|[$-])+""",
    re.DOTALL,
)
"""A statement of a script: up to a semicolon that is not in quotes or in a comment."""


def count(release: str) -> tuple[int, ...]:
    """Return a key that sorts releases: 1.10.0 comes after 1.9.6, and after 1.10.0.dev1."""
    epoch, _, rest = release.partition("+")[0].rpartition("!")
    early = {"dev": -4, "a": -3, "b": -2, "rc": -1}
    found = re.findall(r"\d+|dev|a|b|rc", rest)
    return (int(epoch or 0), *(early.get(each) or int(each) for each in found), 0)


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


def list_revisions() -> ScriptDirectory:
    """Return the revisions of this run."""
    return context.get_context().script or ScriptDirectory.from_config(context.config)


def list_fitting(connection: sa.Connection, release: str) -> list[str]:
    """List the revisions that a database at a release may be at; the last has its layout."""
    passed = [known for known in RELEASES if count(known) <= count(release)]
    if not passed:
        begin = f"but migrations begin at {RELEASES[0]}"
        raise CommandError(f"the database is at jwst {release}, {begin}")
    found = find_layout(connection)
    later = (f"layout_{n}" for after, n in LAYOUTS if after == passed[-1] and n <= found)
    return [revise(passed[-1]), *later]


def follow(connection: sa.Connection) -> None:
    """Set Alembic's revision to the release that the database records."""
    migration, scripts = context.get_context(), list_revisions()
    release = find_release(connection)
    if not release:
        return
    fitting = list_fitting(connection, release)
    marked = migration.get_current_heads()
    passed = [each.revision for each in scripts.iterate_revisions(marked, "base")]
    newest = next((revision for revision in passed if revision in OURS), "")
    on_top = newest not in marked  # revisions of the team's own rest on ours
    if newest not in fitting and not (newest and on_top and fitting[-1] in passed):
        migration.stamp(scripts, fitting[-1])


def check_stamp(connection: sa.Connection) -> None:
    """Refuse to stamp a revision of ours that the database is not at."""
    scripts = list_revisions()
    wanted = context.get_context().opts["destination_rev"]
    named = tuple(each.revision for each in scripts.get_revisions(wanted))
    rests_on = scripts.iterate_revisions(named, "base")
    ours = [each.revision for each in rests_on if each.revision in OURS]
    release = find_release(connection)
    fitting = list_fitting(connection, release) if release else [""]
    last = ours[0] if ours else ""
    if last in fitting or (named and not ours):  # a branch without ours is the team's own
        return
    stands = f"records jwst {release} ({fitting[-1]})" if release else "has no tables of jwst yet"
    advice = f"`alembic upgrade {last or 'head'}` runs the scripts that lead there"
    passed = {each.revision for each in scripts.iterate_revisions(fitting[-1] or None, "base")}
    if release and (not last or last in passed):
        advice = f"`alembic downgrade {last or 'base'}` runs the scripts that lead back"
    raise CommandError(f"{last or 'base'} cannot be stamped: the database {stands}; {advice}")


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


def place(_: Any, __: Any, directives: list[MigrationScript]) -> None:
    """Write a new revision into the team's own directory, if the settings name one."""
    named = list_revisions().version_locations or ()
    own = [path for path in map(Path, named) if path.resolve() != TREE / "alembic" / "versions"]
    for script in directives:
        if own and script.version_path is None:
            script.version_path = str(own[0])


def migrate(connection: sa.Connection) -> None:
    """Run the command."""
    metadata = load_models() if compares() else None

    def include_name(name: str | None, kind: str, _: Any) -> bool:
        # Other tables are not ours, or are parts of ours, or are retired as a whole.
        return kind != "table" or metadata is None or name in metadata.tables

    def include_object(item: Any, name: str | None, kind: str, reflected: bool, other: Any) -> bool:
        # What the models do not have is the team's own, or is retired.
        return not reflected or other is not None

    context.configure(
        connection=connection,
        target_metadata=metadata,
        include_name=include_name,
        include_object=include_object,
        process_revision_directives=place,
        transactional_ddl=False,  # the scripts begin and commit their own transactions
    )
    follow(connection)
    command = getattr(context.get_context().opts.get("fn"), "__name__", "")
    if command == "do_stamp":
        check_stamp(connection)
    if command in {"upgrade", "downgrade"}:
        at = find_release(connection)
        for after, layout in LAYOUTS:  # also where no script is to be run
            if at and count(after) <= count(at):
                carry(layout)
    context.run_migrations()


if context.config.config_file_name and context.config.file_config.has_section("loggers"):
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
