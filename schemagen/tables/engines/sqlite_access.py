"""How SQLite is reached, and what its errors mean."""

from __future__ import annotations

from pathlib import Path
from typing import Any
from urllib.parse import urlencode

from schemagen.tables.engines.access import Access
from schemagen.tables.engines.faults import REFERS_HINT, Fault
from schemagen.tables.engines.url import DatabaseURL

__all__ = ["ACCESS"]


_OWN = ("cache", "immutable", "mode", "nolock", "psow", "vfs")


def _is_own(url: DatabaseURL) -> bool:
    """Return whether the name of a file is one of SQLite's own URLs, as ``uri`` says."""
    return url.last("uri") == "true"


def _list_parameters(url: DatabaseURL) -> tuple[str, ...]:
    """List the parameters of a URL; those of SQLite's own hold only if the file is named by one."""
    return ("uri", *_OWN) if _is_own(url) else ("uri",)


def _list_arguments(url: DatabaseURL) -> dict[str, Any]:
    name = url.database or ""
    own = _is_own(url)
    settings = {key: url.last(key) for key in sorted(url.query) if key in _OWN}
    return {
        "database": f"{name}?{urlencode(settings)}" if own else str(Path(name).absolute()),
        "uri": own,
        "isolation_level": None,
        "check_same_thread": False,
    }


_BUSY = "another process uses the file: wait until it is done, then run this again"

# https://www.sqlite.org/rescode.html
_FAULTS = (
    Fault(codes=("SQLITE_CONSTRAINT_FOREIGNKEY",), hint=REFERS_HINT),
    Fault(codes=("SQLITE_BUSY*", "SQLITE_LOCKED*"), hint=_BUSY, lasting=True),
    Fault(
        codes=("SQLITE_READONLY*", "SQLITE_PERM", "SQLITE_AUTH*"),
        hint="the file or its directory cannot be written to: check its owner and its rights",
        lasting=True,
    ),
    Fault(
        codes=("SQLITE_CANTOPEN*",),
        hint="does the directory exist, and may you read and write it?",
        lasting=True,
    ),
    Fault(
        codes=("SQLITE_CORRUPT*",),
        hint="the file is damaged: restore a copy, or save what `sqlite3 FILE .recover` can read",
        lasting=True,
    ),
    Fault(codes=("SQLITE_NOTADB",), hint="the file is not an SQLite database", lasting=True),
    Fault(codes=("SQLITE_FULL",), hint="free some space, then run it again", lasting=True),
    Fault(
        codes=("SQLITE_IOERR*",),
        hint="the disk or its file system fails: is there space, is it still mounted?",
        lasting=True,
    ),
)

ACCESS = Access(
    schemes=("sqlite",),
    form="sqlite:///FILE",
    driver="sqlite3",
    arguments=_list_arguments,
    options={"cached_statements": 128},  # those of a batch of files; each takes some 25 kB
    creating={"cached_statements": 0},
    opening=("PRAGMA foreign_keys = ON", "PRAGMA busy_timeout = 30000"),
    is_file=True,
    endings=(".db", ".db3", ".sqlite", ".sqlite3"),
    magic=b"SQLite format 3\0",
    parameters=_list_parameters,
    faults=_FAULTS,
)
