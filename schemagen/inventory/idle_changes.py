"""Find the local changes of ``overrides.yaml`` that change nothing in any release."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from schemagen.errors import SchemagenError, SourceError
from schemagen.inventory.build import InventoryReader
from schemagen.inventory.local_changes import find_idle
from schemagen.inventory.model import Inventory
from schemagen.inventory.override import Override
from schemagen.sources.read import SchemaReader

__all__ = ["check_changes"]


def check_changes(inventories: InventoryReader, reader: SchemaReader, *names: str) -> None:
    """Check that each local change has an effect in one of the named releases, or in a known one.

    What is made for one release, such as a build, needs an effect in that release; see
    `InventoryReader.take`. What is about several, such as a comparison, may be about releases that
    an entry does not concern. Decisions about renames and moves are left out.

    Parameters
    ----------
    inventories : InventoryReader
        Has the local changes.
    reader : SchemaReader
        Reads the schemas.
    *names : str
        Releases, directories or git refs, oldest first.

    Raises
    ------
    SchemagenError
        If a local change has no effect in any of them: the error of a build of the last one.
    """
    local = tuple(each for each in inventories.overrides if not each.decides)
    errors: dict[Override, SchemagenError] | None = None
    for inventory in _list_inventories(inventories.without_changes(), reader, names):
        idle = find_idle(inventory, local)
        errors = {each: error for each, error in (errors or idle).items() if each in idle}
        if not errors:
            return
    for error in (errors or {}).values():
        raise error


def _list_inventories(
    inventories: InventoryReader, reader: SchemaReader, names: Iterable[str]
) -> Iterator[Inventory]:
    """List the named releases, then those that are known, the newest first."""
    for name in reversed([*names]):
        if name in reader.pins:
            yield from inventories.recall_many((name,), reader)
        else:
            yield inventories.take(reader.read_named(name), strict=False)
    distinct = {release.schemas_sha256: release.pipeline_version for release in reader.pins}
    try:
        for version in reversed([*distinct.values()]):
            yield from inventories.recall_many((version,), reader)
    except SourceError as error:
        text = "the local changes cannot be checked, as not all releases can be read"
        reader.say(f"{text}: {error}")
