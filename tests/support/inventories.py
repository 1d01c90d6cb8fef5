"""What inventories are built from, read once for all tests of a process.

A verb reads the schema files of up to all releases, which takes three seconds. The tests of verbs
and with a database run hundreds of them, and are about what comes after; others read anew.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from functools import cache

import pytest

from schemagen.inventory.build import InventoryReader
from schemagen.inventory.override import Override

_begin = InventoryReader.__init__


@contextmanager
def read_once() -> Iterator[None]:
    """Let each new reader of inventories know what the others have read."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(InventoryReader, "__init__", _go_on)
        yield


def _go_on(self: InventoryReader, overrides: Iterable[Override] = ()) -> None:
    """Begin with the parts that are kept by content; local changes are not among them."""
    vars(self).update(vars(_parts()))
    self.overrides = tuple(overrides)


@cache
def _parts() -> InventoryReader:
    parts = InventoryReader.__new__(InventoryReader)
    _begin(parts)
    return parts
