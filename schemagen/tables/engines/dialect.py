"""All that schemagen knows about a database engine, in one value.

What differs between engines is data of a `Dialect`, or a small function in one; no other code asks
which engine it works with.
"""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from dataclasses import dataclass, field

from schemagen.errors import SchemagenError
from schemagen.tables.engines.access import Access
from schemagen.tables.engines.casting import Casting
from schemagen.tables.engines.limits import Limits
from schemagen.tables.engines.reflection import Reflection
from schemagen.tables.engines.variants import Variants
from schemagen.tables.engines.words import reserved
from schemagen.tables.engines.writing import Writing
from schemagen.tables.model import Column, ColumnType

__all__ = ["Dialect"]


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Dialect:
    """An engine: how it writes SQL, what it can hold, and how it is worked with.

    Attributes
    ----------
    name : str
        Its name on the command line, in paths, and of its migration template: ``postgresql``.
    title : str
        Its own name.
    place : int
        Its place in every list of engines.
    client : str
        Command that runs a script ``{0}``, for reports.
    quote : str
        Quotation mark of names.
    backslashes : bool
        Whether a backslash in a literal must be doubled.
    words : frozenset of str
        Words that it does not accept as a name without quotes.
    types : Mapping of ColumnType to str
        Its name of each type.
    identity : str
        How a column that numbers its rows is declared, after its name.
    now : str
        The current time in UTC, as a default.
    table_options : Mapping of str to str
        Options that follow the closing parenthesis of a table, with their values.
    partitions : bool
        Whether tables have native partitions; if not, the parts are views.
    comments : str
        Where comments go: ``statement`` of their own, ``inline`` or ``none``.
    opening, closing : tuple of str
        Statements before and after all others of a script.
    transactional : bool
        Whether a transaction can change tables; if not, each statement of a script is committed,
        and an interrupted script leaves what it has done.
    limits : Limits
        What it can hold.
    casting : Casting
        How a value changes its type.
    access : Access
        How it is reached.
    writing : Writing
        How rows are written.
    reflection : Reflection
        What it is asked about a database.
    variants : Variants
        How SQLAlchemy models differ for it.
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
    partitions: bool
    comments: str
    opening: tuple[str, ...]
    closing: tuple[str, ...]
    transactional: bool
    limits: Limits
    casting: Casting
    access: Access
    writing: Writing
    reflection: Reflection
    variants: Variants

    def __str__(self) -> str:
        return self.title

    def ident(self, name: str) -> str:
        """Write a name, quoted where it must be.

        Raises
        ------
        SchemagenError
            If the engine cannot hold a name of that length or form.
        """
        # MariaDB's limits on names: no blank at the end, nothing beyond the first 65 536 letters.
        odd = name != name.rstrip() or not name or any(c == "\0" or c > "\uffff" for c in name)
        limit = self.limits.name_bytes
        if odd or len(name.encode()) > limit:
            raise SchemagenError(
                f"{name!r} is no name, or is longer than {limit} bytes",
                hint="shorten the filetype's or extension's name",
            )
        if _PLAIN.fullmatch(name) and name not in reserved() and name not in self.words:
            return name
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
            raise SchemagenError(f"{text!r} holds a NUL, which no engine takes")
        if self.backslashes:
            text = text.replace("\\", "\\\\")
            # The client would turn the ends of lines into its own.
            text = text.replace("\r", "\\r").replace("\n", "\\n")
        return "'" + text.replace("'", "''") + "'"

    def comment(self, text: str) -> str:
        """Write a comment, cut to what the engine takes."""
        limit = self.limits.comment_length
        return self.literal(text if not limit or len(text) <= limit else text[: limit - 1] + "…")

    def type(self, column: Column) -> str:
        """Write the type of a column."""
        return self.identity if column.identity else self.types[column.type]


_PLAIN = re.compile(r"[a-z_][a-z0-9_]*")
