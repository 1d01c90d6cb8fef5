"""The database engines: all that schemagen knows about each, in a module of its own.

To add an engine, add three files: a module here with a value ``DIALECT``, the list of its reserved
words beside it (``<engine>.words.txt``), and its template in ``templates/migrations``. Each part of
a `Dialect` is defined in a module of its own: `limits`, `casting`, `access`, `writing`,
`reflection`, `variants`. What uses them is in `output`, `live` and `ingest`.

A *dialect* is our value; *engine* in the name of a function or a variable means SQLAlchemy's.
"""

from schemagen.tables.engines.dialect import Dialect
from schemagen.tables.engines.registry import (
    DIALECTS,
    adding,
    choose,
    find_dialect,
    list_owners,
    over_budget,
)

__all__ = [
    "DIALECTS",
    "Dialect",
    "adding",
    "choose",
    "find_dialect",
    "list_owners",
    "over_budget",
]
