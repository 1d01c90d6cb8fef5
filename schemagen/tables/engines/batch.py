"""Statements of a script that an engine runs faster all together than one by one."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

__all__ = ["Batch"]


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
