"""How rows are written fastest with an engine and its driver."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from schemagen.tables.model import ColumnType

__all__ = ["Writing"]


def _open_cursor(session: Any) -> Any:
    return session.cursor()


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Writing:
    """How rows are written with an engine and its driver.

    Attributes
    ----------
    many_writers : bool
        Whether several sessions can write at the same time.
    mark : callable
        Returns the placeholder of a value, given its number from 1.
    cursor : callable
        Opens a cursor of a session.
    begin : tuple of str
        The statements that begin a transaction with writes, and keep upgrades out (`Locking`).
    end : tuple of str
        The statements that let upgrades in again, after its end.
    row_lock : str
        The clause of a SELECT that locks its rows against other writers; empty if `begin` keeps
        them all out.
    opening : tuple of str
        The first statements of a session with many small transactions.
    file_settings : tuple of tuple of str
        Settings that persist in the database file, and their values during the session.
    file : str
        Query for the path of the database file.
    flush : tuple of str
        Statements after which commits survive a crash of the server's machine.
    closing : tuple of str
        The last statements of a session, before the file's settings are as they were.
    bulk : callable or None
        Inserts many rows: takes the cursor, the table, its columns and the rows. None if nothing
        is faster than an INSERT of each.
    bulk_refused_codes : frozenset
        Codes of errors for a table that takes rows by INSERT only.
    upsert : str
        The clause after an INSERT whose key ``{0}`` may exist already, before the assignments.
    inserted : str
        The value of the INSERT for a column ``{0}``.
    adapt : callable or None
        Converts a value for the driver; None if the driver needs no conversion.
    carried : str
        The value of a column ``{0}`` of any type, in a form that it takes again.
    reads : Mapping of ColumnType to callable
        Converts a value from the driver, for types that it does not return as Python's usual type.
    code : callable
        Returns the code of the driver's error.
    retry_codes : frozenset
        Codes of errors caused by other sessions: the transaction is to be repeated.
    locked_codes : frozenset
        Codes of errors for a lock that another session has held for too long.
    duplicate_codes : frozenset
        Codes of errors for a key that exists already: another session may have stored the same
        file at the same time.
    too_wide_codes : frozenset
        Codes of errors for a row that is too long.
    """

    many_writers: bool
    mark: Callable[[int], str]
    cursor: Callable[[Any], Any] = _open_cursor
    begin: tuple[str, ...]
    end: tuple[str, ...] = ()
    row_lock: str = ""
    opening: tuple[str, ...] = ()
    file_settings: tuple[tuple[str, str], ...] = ()
    file: str = ""
    flush: tuple[str, ...] = ()
    closing: tuple[str, ...] = ()
    bulk: Callable[[Any, str, Sequence[str], Sequence[Sequence[Any]]], None] | None = None
    bulk_refused_codes: frozenset[object] = frozenset()
    upsert: str
    inserted: str
    adapt: Callable[[Any], Any] | None = None
    carried: str = "{0}"
    reads: Mapping[ColumnType, Callable[[Any], Any]] = field(default_factory=dict)
    code: Callable[[Any], object]
    retry_codes: frozenset[object]
    locked_codes: frozenset[object] = frozenset()
    duplicate_codes: frozenset[object]
    too_wide_codes: frozenset[object] = frozenset()
