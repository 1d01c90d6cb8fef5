"""Migrate from one release to the next with Alembic: autogenerate, then offline SQL.

``python alembic_peer.py make URL MODELS`` creates a database from the models in a directory; this
is not timed. ``python alembic_peer.py compare URL MODELS`` compares it with the models in another
directory and writes the SQL; it prints the seconds this took: elapsed and CPU. With ``write`` it
prints the SQL.
"""

from __future__ import annotations

import gc
import io
import json
import sys
import time
from pathlib import Path

import sqlalchemy as sa
from alembic.autogenerate import produce_migrations
from alembic.migration import MigrationContext
from alembic.operations import Operations
from alembic.operations.ops import MigrateOperation, OpContainer


def load_models(directory: str) -> sa.MetaData:
    """Import the models in a directory."""
    sys.path.insert(0, str(Path(directory)))
    from models import metadata  # type: ignore[import-not-found]  # found by now only

    assert isinstance(metadata, sa.MetaData)
    return metadata


def invoke(operations: Operations, operation: MigrateOperation) -> None:
    """Write an operation, or all operations that it contains."""
    if isinstance(operation, OpContainer):
        for part in operation.ops:
            invoke(operations, part)
    else:
        operations.invoke(operation)


def is_table(_item: object, name: str | None, kind: str, reflected: bool, other: object) -> bool:
    """Leave out tables that only the database has; Alembic would drop them."""
    return not (kind == "table" and reflected and other is None)


def compare(connection: sa.Connection, metadata: sa.MetaData) -> str:
    """Compare a database with models, and write the SQL that makes them equal."""
    options = {"target_metadata": metadata, "include_object": is_table}
    script = produce_migrations(MigrationContext.configure(connection, opts=options), metadata)
    written = io.StringIO()
    dialect = connection.dialect.name
    context = MigrationContext.configure(
        dialect_name=dialect, opts={"as_sql": True, "output_buffer": written}
    )
    assert script.upgrade_ops is not None
    invoke(Operations(context), script.upgrade_ops)
    return written.getvalue()


def main(work: str, url: str, directory: str) -> None:
    """Create a database, or compare one."""
    metadata = load_models(directory)
    engine = sa.create_engine(url)
    if work == "make":
        metadata.create_all(engine)
        return
    gc.disable()
    clock, processor = time.perf_counter(), time.process_time()
    with engine.connect() as connection:
        written = compare(connection, metadata)
    seconds = time.perf_counter() - clock, time.process_time() - processor
    assert "ALTER TABLE" in written
    if work == "write":
        print(written)
    else:
        json.dump(seconds, sys.stdout)


if __name__ == "__main__":
    main(*sys.argv[1:])
