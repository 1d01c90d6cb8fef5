"""The database engines, each described in a module of its own.

To add an engine, add three files: a module here with a value ``DIALECT``, the list of its reserved
words beside it (``<engine>.words.txt``), and its template in ``templates/migrations``. The parts
of a `Dialect` are defined in `limits`, `casting`, `access`, `faults`, `indexing`, `writing`,
`reflection` and `variants`, and used in `schemagen.output`, `schemagen.live` and
`schemagen.ingest`.

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
