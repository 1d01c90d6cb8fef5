"""An inventory → the tables that hold the headers of its files.

There is one table for each filetype and extension, for all instruments: a keyword that several
instruments share is one column. The tables of one instrument or detector are its partitions; a row
of any other value (INSTRUME may be ``ANY`` or ``N/A``) is in the table all the same.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import chain

from schemagen.config import PartitionBy
from schemagen.errors import SchemagenError
from schemagen.inventory.filetypes import INSTRUMENTS
from schemagen.inventory.model import Extension, Filetype, Inventory
from schemagen.sources.keyword_record import NO_RECORD, KeywordRecord
from schemagen.tables.core import DATASET, core_tables
from schemagen.tables.header_columns import HeaderColumns
from schemagen.tables.model import Database, Family, Partition, Table, name_table
from schemagen.tables.names import check_names

__all__ = [
    "COMBINED",
    "DETECTORS",
    "choose_filetypes",
    "lay_out",
]

DETECTORS = {
    "NIRCAM": (
        "NRCA1",
        "NRCA2",
        "NRCA3",
        "NRCA4",
        "NRCALONG",
        "NRCB1",
        "NRCB2",
        "NRCB3",
        "NRCB4",
        "NRCBLONG",
    ),
    "NIRSPEC": ("NRS1", "NRS2"),
    "NIRISS": ("NIS",),
    "MIRI": ("MIRIMAGE", "MIRIFULONG", "MIRIFUSHORT"),
    "FGS": ("GUIDER1", "GUIDER2"),
}
"""Values of DETECTOR by INSTRUME, as ``core.schema`` lists them."""

COMBINED = "MULTIPLE"
"""Value of DETECTOR in a product that combines several detectors."""


def lay_out(
    inventory: Inventory,
    *,
    partition_by: PartitionBy = PartitionBy.INSTRUMENT,
    filetypes: tuple[str, ...] = (),
    record: KeywordRecord = NO_RECORD,
) -> Database:
    """Lay out the tables of a release.

    Parameters
    ----------
    inventory : Inventory
        The keywords of the release by filetype and extension.
    partition_by : PartitionBy, optional
        What the header tables are partitioned by.
    filetypes : tuple of str, optional
        The filetypes that get tables; all if empty.
    record : KeywordRecord, optional
        Which release was the first to declare a keyword, and what it was called before.

    Returns
    -------
    Database

    Raises
    ------
    SchemagenError
        If two tables or columns would have the same name, or a filetype is unknown.
    """
    chosen = choose_filetypes(inventory, filetypes)
    since = inventory.pipeline_version
    columns = HeaderColumns(since, record)
    headers = chain.from_iterable(
        _header_tables(filetype, partition_by, since, columns) for filetype in chosen
    )
    tables = (*core_tables(), *headers)
    check_names(tables)
    return Database(
        pipeline_version=inventory.pipeline_version,
        package=inventory.package,
        since=since,
        tables=tables,
        filetypes=tuple(filetype.name for filetype in chosen),
        overrides=inventory.overrides,
    )


def choose_filetypes(inventory: Inventory, filetypes: tuple[str, ...]) -> tuple[Filetype, ...]:
    """Return the filetypes of a release with the given names; all if no name is given.

    Raises
    ------
    SchemagenError
        If the release has no filetype of a name.
    """
    known = {filetype.name: filetype for filetype in inventory.filetypes}
    for name in filetypes:
        if name not in known:
            hint = f"it has {', '.join(known)}"
            raise SchemagenError(
                f"{inventory} has no filetype {name!r}", where="--filetype", hint=hint
            )
    return tuple(f for name, f in known.items() if not filetypes or name in filetypes)


def _header_tables(
    filetype: Filetype, partition_by: PartitionBy, since: str, columns: HeaderColumns
) -> Iterator[Table]:
    found: dict[str, dict[Extension, None]] = {}
    instruments: dict[str, set[str]] = {}
    for layout in filetype.layouts:
        for extension in layout.extensions:
            found.setdefault(extension.name, {})[extension] = None
            instruments.setdefault(extension.name, set()).update(layout.instruments)
    for name, extensions in found.items():
        table = name_table(filetype.name, name)
        detectors = partition_by is PartitionBy.DETECTOR
        key = (
            "dataset_id",
            "instrument",
            *(["detector_name"] if detectors else []),
            "extension_version",
        )
        ours = [instrument for instrument in INSTRUMENTS if instrument in instruments[name]]
        values = ours
        if detectors:
            values = [detector for instrument in ours for detector in DETECTORS[instrument]]
            values += [COMBINED] if filetype.combined else []
        split = partition_by is not PartitionBy.NONE
        yield Table(
            name=table,
            family=Family.HEADER,
            columns=columns.of_extension(tuple(extensions), detectors=detectors, table=table),
            primary_key=key,
            foreign_keys=(DATASET,),
            comment=f"{name} headers of {filetype.name} files. {filetype.purpose}",
            filetype=filetype.name,
            extension=name,
            partition_column=("detector_name" if detectors else "instrument") if split else "",
            partitions=tuple(
                Partition(name=f"{value.lower()}_{table}", value=value) for value in values if split
            ),
            since=since,
        )
