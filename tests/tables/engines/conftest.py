"""A database of each engine for the tests of a module, and its dialect."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from schemagen.tables.engines import DIALECTS, Dialect
from tests.support.engine import Database, Engine


@pytest.fixture(scope="module")
def scratch(engine: Engine) -> Iterator[Database]:
    """A database of each engine for the tests of this module."""
    database = engine.fresh()
    yield database
    database.drop()


@pytest.fixture(scope="module")
def dialect(engine: Engine) -> Dialect:
    """The dialect of each engine."""
    return DIALECTS[engine.dialect]
