"""Everything that schemagen knows about a database engine, in one value.

The differences between engines are data, or small functions, in a `Dialect`. No other code depends
on which engine it works with.
"""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from dataclasses import dataclass, field

from schemagen.errors import SchemagenError
from schemagen.tables.engines.access import Access
from schemagen.tables.engines.batch import Batch
from schemagen.tables.engines.casting import Casting
from schemagen.tables.engines.footprints import Footprint, Work
from schemagen.tables.engines.indexing import Indexing
from schemagen.tables.engines.limits import Limits
from schemagen.tables.engines.locking import Locking
from schemagen.tables.engines.reflection import Reflection
from schemagen.tables.engines.unloading import Unloading
from schemagen.tables.engines.variants import Variants
from schemagen.tables.engines.words import reserved
from schemagen.tables.engines.writing import Writing
from schemagen.tables.model import Column, ColumnType

__all__ = ["Dialect"]


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Dialect:
    """An engine: its SQL, its limits, and how schemagen connects to it, reads it and writes to it.

    Attributes
    ----------
    name : str
        The name on the command line, in paths and of the migration template: ``postgresql``.
    title : str
        The engine's own name.
    place : int
        The position in lists of engines.
    client : str
        The command that runs a script ``{0}``, for reports.
    quote : str
        The quotation mark for names.
    backslashes : bool
        Whether a backslash in a literal must be doubled.
    words : frozenset of str
        Words that cannot be names without quotes.
    types : Mapping of ColumnType to str
        The engine's name of each type.
    identity : str
        The declaration of a column that numbers its rows, after the name.
    now : str
        The current time in UTC, as a default.
    table_options : Mapping of str to str
        Options after the closing parenthesis of CREATE TABLE, with their values.
    header_storage : str
        How a header table, or a partition of one, stores its rows: what stands after WITH in
        CREATE TABLE, and after SET in ALTER TABLE.
    partitions : bool
        Whether tables have native partitions; if not, there are views instead.
    lateral : bool
        Whether a subquery after FROM can refer to the tables before it (``LATERAL``).
    comments : str
        How comments are declared: in a ``statement``, ``inline`` or not at all (``none``).
    opening, closing : tuple of str
        The first and the last statements of a script.
    transactional : bool
        Whether tables can be changed in a transaction. If not, each statement of a script is
        committed by itself, and an interrupted script is done in part.
    indexing : Indexing
        How indexes are declared.
    limits : Limits
        Limits on names, tables and values.
    casting : Casting
        Casts between types, and to and from JSON.
    access : Access
        URLs, driver and sessions.
    locking : Locking
        The locks of an upgrade and of an ingest.
    writing : Writing
        How rows are written.
    unloading : Unloading
        How many rows are read.
    reflection : Reflection
        Queries about the tables of a database.
    variants : Variants
        Differences in SQLAlchemy models.
    footprints : Mapping of Work to Footprint
        What a script locks and rewrites. Work that the engine does not do is left out.
    batch : Batch or None
        Statements of scripts that are run together; None if each is run by itself.
    """

    name: str
    title: str
    place: int
    client: str
    quote: str
    backslashes: bool
    words: frozenset[str]
    types: Mapping[ColumnType, str]
    identity: str
    now: str
    table_options: Mapping[str, str] = field(default_factory=dict)
    header_storage: str = ""
    partitions: bool
    lateral: bool
    comments: str
    opening: tuple[str, ...]
    closing: tuple[str, ...]
    transactional: bool
    indexing: Indexing
    limits: Limits
    casting: Casting
    access: Access
    locking: Locking
    writing: Writing
    unloading: Unloading
    reflection: Reflection
    variants: Variants
    footprints: Mapping[Work, Footprint] = field(default_factory=dict)
    batch: Batch | None = None

    def __str__(self) -> str:
        return self.title

    def ident(self, name: str) -> str:
        """Write a name, with quotes if it needs them.

        Raises
        ------
        SchemagenError
            If the name is too long for the engine, or not allowed.
        """
        limit, kept = self.limits.name_bytes, self.limits.reserved
        plain = _PLAIN.fullmatch(name) and name not in reserved() and name not in self.words
        if plain and len(name) <= limit and not (kept and name.startswith(kept)):
            return name
        # MariaDB's rules for names: no blank at the end, no character beyond U+FFFF.
        odd = name != name.rstrip() or not name or any(c == "\0" or c > "\uffff" for c in name)
        odd = odd or bool(kept and name.lower().startswith(kept))
        if odd or len(name.encode()) > limit:
            raise SchemagenError(
                f"{name!r} is not a valid name, or is longer than {limit} bytes",
                hint="shorten the filetype's or extension's name",
            )
        return f"{self.quote}{name.replace(self.quote, self.quote * 2)}{self.quote}"

    def literal(self, value: object) -> str:
        """Write a value: a string, number, boolean, None, or a tuple as JSON."""
        if value is None:
            return "NULL"
        if isinstance(value, bool):
            return "TRUE" if value else "FALSE"
        if isinstance(value, (int, float)):
            return repr(value)
        text = value if isinstance(value, str) else json.dumps(value, ensure_ascii=False)
        if "\0" in text:
            raise SchemagenError(f"{text!r} contains a zero byte, which no engine accepts")
        if self.backslashes:
            text = text.replace("\\", "\\\\")
            # The client would convert the line endings.
            text = text.replace("\r", "\\r").replace("\n", "\\n")
        return "'" + text.replace("'", "''") + "'"

    def comment(self, text: str) -> str:
        """Write a comment, cut to the length that the engine accepts."""
        limit = self.limits.comment_length
        return self.literal(text if not limit or len(text) <= limit else text[: limit - 1] + "…")

    def has_key(self, column: str, keyword: str) -> str:
        """Write the condition that a column of JSON, as written in SQL, has a keyword as a key."""
        path = self.literal(f'$."{keyword}"')
        return self.casting.has_key.format(column, path, self.literal(keyword))

    def type(self, column: Column) -> str:
        """Write the type of a column."""
        return self.identity if column.identity else self.types[column.type]


_PLAIN = re.compile(r"[a-z_][a-z0-9_]*")
