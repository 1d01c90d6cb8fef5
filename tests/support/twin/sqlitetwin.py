"""A fourth engine: SQLite under another name, with other types, quotes and URLs.

SQLAlchemy knows it as SQLite, so whatever asks SQLAlchemy which engine it is gets the wrong answer.
"""

from __future__ import annotations

import re
from dataclasses import replace

from schemagen.tables.engines import sqlite
from schemagen.tables.engines.words import read_words
from schemagen.tables.model import ColumnType

__all__ = ["DIALECT"]

_OWN = sqlite.DIALECT
_TYPES = {
    **_OWN.types,
    ColumnType.TEXT: "CLOB",
    ColumnType.NAME: "VARCHAR(255)",
    ColumnType.CODE: "VARCHAR(20)",
    ColumnType.ID: "INTEGER",
    ColumnType.INTEGER: "INT8",
    ColumnType.NUMBER: "REAL",
    ColumnType.TIMESTAMP: "TIMESTAMP",
}

DIALECT = replace(
    _OWN,
    name="sqlitetwin",
    title="SQLite's twin",
    place=4,
    client="twin headers.db {0}",
    quote="`",
    words=read_words(__file__),
    types=_TYPES,
    access=replace(_OWN.access, schemes=("sqlitetwin",), form="sqlitetwin:///FILE"),
    reflection=replace(
        _OWN.reflection,
        part=re.compile(r"(?s)FROM `?(\w+)`? WHERE `?\w+`? = '(\w+)'"),
        types=_TYPES,
    ),
)
