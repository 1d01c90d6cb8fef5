"""Many new columns at once: SQLite reads the declarations of all tables again after each.

`ALTER TABLE ADD COLUMN` writes the column into the text that declares the table, and nothing else.
It is then that SQLite reads all texts again: 24 ms with the tables of a whole release, which get
thousands of columns. So here SQLite alters an empty table with the same declaration, beside the
database, where no other table has to be read; its text is what the table gets. SQLite describes how
texts are replaced: https://www.sqlite.org/lang_altertable.html, "Making Other Kinds Of Table Schema
Changes". The last statement is run as it is: all sessions read the declarations again then.
"""

from __future__ import annotations

import re
import sqlite3
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import closing
from typing import Any

from schemagen.errors import DatabaseError
from schemagen.tables.engines.batch import Batch

__all__ = ["BATCH"]

Execute = Callable[..., Any]

_NAME = r'"(?:[^"]|"")+"|\w+'

_STATEMENT = re.compile(rf"ALTER TABLE ({_NAME}) ADD COLUMN (?:{_NAME}) [A-Z]+(?:\(\d+\))?")
"""A column that is only a name and a type, so that the rows in the table do not matter."""

_FEW = 3
"""For fewer statements, it is not worth it."""


def _run(execute: Execute, statements: Sequence[str]) -> None:
    """Run statements that add columns."""
    *most, last = statements
    texts = _replace_texts(execute, most) if len(most) >= _FEW else {}
    for statement in (*(each for each in most if _find_table(each) not in texts), last):
        execute(statement)
    for table, columns in texts.items():
        found = [name for (name,) in execute("SELECT name FROM pragma_table_info(?)", (table,))]
        if found[: len(columns)] != columns:
            raise DatabaseError("SQLite does not read the new declaration", where=table)


def _replace_texts(execute: Execute, statements: Sequence[str]) -> Mapping[str, list[str]]:
    """Replace the declarations of tables; return the tables with the columns that they have now.

    Left out is what needs the statements themselves, so that SQLite does what it does, or says what
    is wrong.
    """
    wanted: dict[str, list[str]] = {}
    for statement in statements:
        wanted.setdefault(_find_table(statement), []).append(statement)
    query = "SELECT name, sql FROM main.sqlite_master WHERE type = 'table'"
    before = {name: text for name, text in execute(query) if name in wanted}
    after = dict(_alter_beside(before, wanted))
    if not after:
        return {}
    change = "UPDATE main.sqlite_master SET sql = ? WHERE type = 'table' AND name = ? AND sql = ?"
    execute("PRAGMA main.writable_schema = ON")
    try:
        for name, (text, _) in after.items():
            execute(change, (text, name, before[name]))
    except Exception as error:
        if "may not be modified" not in str(error):  # how SQLite was built may forbid it
            raise
        return {}
    finally:
        execute("PRAGMA main.writable_schema = RESET")
    return {name: columns for name, (_, columns) in after.items()}


def _alter_beside(
    before: Mapping[str, str], wanted: Mapping[str, Sequence[str]]
) -> Iterator[tuple[str, tuple[str, list[str]]]]:
    """Yield the tables whose copies SQLite can alter, with their new declarations and columns."""
    for name, text in before.items():
        with closing(sqlite3.connect(":memory:", isolation_level=None)) as beside:
            try:
                for statement in (text, *wanted[name]):
                    beside.execute(statement)
                query = "SELECT sql FROM sqlite_master WHERE type = 'table' AND name = ?"
                ((new,),) = beside.execute(query, (name,))
                listed = beside.execute("SELECT name FROM pragma_table_info(?)", (name,))
                yield name, (new, [column for (column,) in listed])
            except sqlite3.Error:
                continue


def _find_table(statement: str) -> str:
    """Return the name of the table that a statement alters."""
    name: str = _STATEMENT.findall(statement)[0]
    return name[1:-1].replace('""', '"') if name.startswith('"') else name


BATCH = Batch(statement=_STATEMENT, run=_run)
