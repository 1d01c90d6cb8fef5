"""What each kind of work in a script locks in an engine, and what it rewrites."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum

__all__ = ["Footprint", "Readers", "Rewritten", "Work"]


class Work(Enum):
    """What a script does to tables."""

    CREATE_TABLE = "create tables"
    ADD_COLUMN = "add columns"
    RENAME_COLUMN = "rename columns"
    RETYPE_COLUMN = "change types"
    COMMENT = "change comments"
    ADD_PART = "add partitions or views"
    DROP_PART = "drop partitions or views"
    MOVE_VALUES = "move values"
    DROP_COLUMN = "drop columns"
    DROP_TABLE = "drop tables"


class Readers(Enum):
    """How long those who read a table wait for the work."""

    GO_ON = "readers go on"
    PAUSE = "readers wait for a moment"
    WAIT = "readers wait for the end of the script"


class Rewritten(Enum):
    """What is written anew."""

    NOTHING = "no rewrite"
    ROWS = "rewrites the rows concerned"
    TABLE = "rewrites the table"


@dataclass(frozen=True, slots=True, kw_only=True)
class Footprint:
    """What some work locks and rewrites.

    Attributes
    ----------
    lock : str
        The engine's own name of the lock on the table, or of how it changes the table; empty if it
        has none.
    readers : Readers
        How long readers wait.
    rewritten : Rewritten
        What is written anew.
    """

    lock: str = ""
    readers: Readers
    rewritten: Rewritten
