"""Words that cannot be names in an engine without quotes.

Each engine has a list, ``<engine>.words.txt``. It has the SQL keywords that a real server rejects
as the name of a table or a column, and those of SQLAlchemy's list.
"""

from __future__ import annotations

from functools import cache
from pathlib import Path

__all__ = ["read_words", "reserved"]

_LIST = ".words.txt"


def read_words(module: str) -> frozenset[str]:
    """Read the list in the directory of an engine's module.

    Parameters
    ----------
    module : str
        The module's ``__file__``.
    """
    return frozenset(Path(module).with_suffix(_LIST).read_text("utf-8").split())


@cache
def reserved() -> frozenset[str]:
    """Return the words of all lists in this package.

    They are quoted for every engine, so that the same query works on all.
    """
    lists = (path for path in Path(__file__).parent.iterdir() if path.name.endswith(_LIST))
    return frozenset().union(*(path.read_text("utf-8").split() for path in lists))
