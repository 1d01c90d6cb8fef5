"""Many statements at once: PostgreSQL takes several in one text.

Scripts are transactions, so it makes no difference to what they do. Statements that return rows are
sent alone.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from typing import Any

from schemagen.tables.engines.batch import Batch

__all__ = ["BATCH"]

_MANY = 200
"""How many statements are sent at once: the server keeps the texts of all of them meanwhile."""


def _send(execute: Callable[..., Any], statements: Sequence[str]) -> None:
    for start in range(0, len(statements), _MANY):
        # a statement may end with a comment
        execute("\n;\n".join(statements[start : start + _MANY]))


BATCH = Batch(
    statement=re.compile(
        r"(?s)(?:--[^\n]*\n|\s)*(?:ALTER TABLE|COMMENT|CREATE TABLE|DELETE|INSERT|UPDATE)\b.*"
    ),
    run=_send,
)
