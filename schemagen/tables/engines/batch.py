"""Statements of a script that an engine runs faster all together than one by one."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

__all__ = ["Batch", "send_together"]


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Batch:
    """Statements that are run together, with the same result as one by one.

    Attributes
    ----------
    statement : re.Pattern
        Matches such a statement as a whole. Those that follow one another are run together.
    run : callable
        Runs them. Its arguments are a function that executes a statement, with values for its
        places if it has any, and the statements.
    """

    statement: re.Pattern[str]
    run: Callable[[Callable[..., Any], Sequence[str]], None]


_MANY = 200
"""How many statements are sent at once: the server keeps the texts of all of them meanwhile."""


def send_together(execute: Callable[..., Any], statements: Sequence[str]) -> None:
    """Send many statements at once to a server that takes several in one text."""
    for start in range(0, len(statements), _MANY):
        # a statement may end with a comment
        execute("\n;\n".join(statements[start : start + _MANY]))
