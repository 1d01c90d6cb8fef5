"""Words that an engine does not accept as a name without quotes.

Each engine has a list, ``<engine>.words.txt``. It was found by using each of the engine's keywords
as the name of a table and of a column on real servers, and joined with SQLAlchemy's list.
"""

from __future__ import annotations

from functools import cache
from pathlib import Path

__all__ = ["read_words", "reserved"]

_LIST = ".words.txt"


def read_words(module: str) -> frozenset[str]:
    """Read the list beside the module of an engine.

    Parameters
    ----------
    module : str
        The module's ``__file__``.
    """
    return frozenset(Path(module).with_suffix(_LIST).read_text("utf-8").split())


@cache
def reserved() -> frozenset[str]:
    """Return the words of all lists in this package.

    They are quoted in the SQL of every engine, so that a query reads the same in each.
    """
    lists = Path(__file__).parent.glob(f"*{_LIST}")
    return frozenset().union(*(path.read_text("utf-8").split() for path in lists))
