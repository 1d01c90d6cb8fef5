"""How an engine and its driver write rows fastest."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from contextlib import AbstractContextManager, nullcontext
from dataclasses import dataclass, field
from typing import Any

from schemagen.tables.model import ColumnType

__all__ = ["Writing"]


def _open_cursor(session: Any) -> Any:
    return session.cursor()


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Writing:
    """How an engine and its driver write rows.

    Attributes
    ----------
    many_writers : bool
        Whether several sessions can write at a time.
    mark : callable
        Returns the placeholder of the value with a number, counted from 1.
    cursor : callable
        Opens a cursor of a session.
    begin : str
        Statement that begins a transaction which will write.
    opening : tuple of str
        Statements with which a session of many small transactions begins.
    file_settings : tuple of tuple of str
        Settings that would outlive the session, and their values in it.
    flush : tuple of str
        Statements after which commits survive a failure of the server's machine.
    pipeline : callable
        Sends the statements of a transaction without waiting for the answer to each.
    upsert : str
        What follows an INSERT that may find its key ``{0}`` there, before the assignments.
    inserted : str
        The value that the INSERT had for a column ``{0}``.
    adapt : callable or None
        Converts a value for the driver; None where the driver takes any as it is.
    reads : Mapping of ColumnType to callable
        Converts a value that the driver returns, where it is none of Python's usual type.
    code : callable
        Returns the code of the driver's error.
    retry_codes : frozenset
        Codes of errors that come from others' work at the same time: the transaction is to be
        tried again.
    duplicate_codes : frozenset
        Codes of errors for a key that is there already: somebody else may have stored the same at
        the same time.
    too_wide_codes : frozenset
        Codes of errors for a row that is too long.
    """

    many_writers: bool
    mark: Callable[[int], str]
    cursor: Callable[[Any], Any] = _open_cursor
    begin: str
    opening: tuple[str, ...] = ()
    file_settings: tuple[tuple[str, str], ...] = ()
    flush: tuple[str, ...] = ()
    pipeline: Callable[[Any], AbstractContextManager[object]] = nullcontext
    upsert: str
    inserted: str
    adapt: Callable[[Any], Any] | None = None
    reads: Mapping[ColumnType, Callable[[Any], Any]] = field(default_factory=dict)
    code: Callable[[Any], object]
    retry_codes: frozenset[object]
    duplicate_codes: frozenset[object]
    too_wide_codes: frozenset[object] = frozenset()
