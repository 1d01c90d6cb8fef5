"""What some work needs of a worker in a cluster, and how its results show that it lacks it."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any

__all__ = ["Needs"]


def _never(_: object) -> str:
    return ""


def _leave(result: Any, _: str) -> Any:
    return result


@dataclass(frozen=True, slots=True, kw_only=True)
class Needs:
    """What some work needs of a worker in a cluster.

    Attributes
    ----------
    driver : str
        The module of the database's driver, and
    url : str
        the URL of the database; both are empty if workers do not use it.
    database : str
        What tells the database apart from all others.
    files : tuple of str
        Some of the files.
    anonymous : bool
        Whether stores are asked for them without credentials.
    obstacles : Mapping of str to str
        For each of them, why it cannot be opened by this process; empty if it can be.
    lack : callable
        Takes a result. Returns what the worker did not find of an item that another may find, and
        an empty string otherwise.
    blame : callable
        Takes such a result and the names of the workers that have tried it. Returns the result
        that says so.
    """

    driver: str = ""
    url: str = ""
    database: str = ""
    files: tuple[str, ...] = ()
    anonymous: bool = False
    obstacles: Mapping[str, str] = field(default_factory=dict)
    lack: Callable[[Any], str] = _never
    blame: Callable[[Any, str], Any] = _leave
