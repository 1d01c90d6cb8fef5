"""An inventory → the tables that hold the headers of its files.

There is one table for each filetype and extension, for all instruments: a keyword that several
instruments share is one column. The tables of one instrument or detector are its partitions; a row
of any other value (INSTRUME may be ``ANY`` or ``N/A``) is in the table all the same.
"""

from __future__ import annotations

from functools import cache
from itertools import chain

from schemagen.config import PartitionBy
from schemagen.errors import SchemagenError
from schemagen.inventory.filetypes import INSTRUMENTS
from schemagen.inventory.model import Extension, Filetype, Inventory
from schemagen.sources.keyword_record import NO_RECORD, KeywordRecord
from schemagen.tables.core import DATASET, core_tables
from schemagen.tables.header_columns import HeaderColumns
from schemagen.tables.model import Database, Family, Partition, Table, name_table
from schemagen.tables.names import TableNames, check_names

__all__ = [
    "COMBINED",
    "DETECTORS",
    "HeaderTables",
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
    headers = HeaderTables(HeaderColumns(record), partition_by=partition_by)
    return headers.lay_out(inventory, filetypes)


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


class HeaderTables:
    """The header tables of any number of releases, with all that is the same made once.

    Parameters
    ----------
    columns : HeaderColumns
        Makes their columns.
    partition_by : PartitionBy, optional
        What they are partitioned by.
    dated : bool, optional
        Whether tables and keywords that no record dates have the release that is laid out. If not,
        releases share the tables that are the same.
    """

    def __init__(
        self,
        columns: HeaderColumns,
        *,
        partition_by: PartitionBy = PartitionBy.INSTRUMENT,
        dated: bool = True,
    ) -> None:
        self._partition_by = partition_by
        self._columns = columns
        self._dated = dated
        self._make_partitions = cache(_make_partitions)
        self._make_tables = self._make_tables_anew if dated else cache(self._make_tables_anew)
        self._make_table = self._make_table_anew if dated else cache(self._make_table_anew)

    def lay_out(self, inventory: Inventory, filetypes: tuple[str, ...] = ()) -> Database:
        """Lay out the tables of a release; see `lay_out`."""
        chosen = choose_filetypes(inventory, filetypes)
        release = inventory.pipeline_version if self._dated else ""
        headers = chain.from_iterable(self._make_tables(each, release) for each in chosen)
        named = [*map(TableNames.of, core_tables()), *headers]
        check_names(named)
        return Database(
            pipeline_version=inventory.pipeline_version,
            package=inventory.package,
            since=inventory.pipeline_version,
            tables=tuple(table for table, _ in named),
            filetypes=tuple(filetype.name for filetype in chosen),
            overrides=inventory.overrides,
        )

    def _make_tables_anew(self, filetype: Filetype, release: str) -> tuple[TableNames, ...]:
        found: dict[str, dict[Extension, None]] = {}
        instruments: dict[str, set[str]] = {}
        for layout in filetype.layouts:
            for extension in layout.extensions:
                found.setdefault(extension.name, {})[extension] = None
                instruments.setdefault(extension.name, set()).update(layout.instruments)
        named = filetype.name, filetype.purpose, filetype.combined
        return tuple(
            self._make_table(*named, tuple(extensions), frozenset(instruments[name]), release)
            for name, extensions in found.items()
        )

    def _make_table_anew(
        self,
        filetype: str,
        purpose: str,
        combined: bool,
        extensions: tuple[Extension, ...],
        instruments: frozenset[str],
        release: str,
    ) -> TableNames:
        """Make the table of an extension, as each layout of a filetype has it."""
        name = extensions[0].name
        table = name_table(filetype, name)
        detectors = self._partition_by is PartitionBy.DETECTOR
        key = (
            "dataset_id",
            "instrument",
            *(["detector_name"] if detectors else []),
            "extension_version",
        )
        ours = [instrument for instrument in INSTRUMENTS if instrument in instruments]
        values = ours
        if detectors:
            values = [detector for instrument in ours for detector in DETECTORS[instrument]]
            values += [COMBINED] if combined else []
        split = self._partition_by is not PartitionBy.NONE
        made = Table(
            name=table,
            family=Family.HEADER,
            columns=self._columns.of_extension(
                extensions, release, detectors=detectors, table=table
            ),
            primary_key=key,
            foreign_keys=(DATASET,),
            comment=f"{name} headers of {filetype} files. {purpose}",
            filetype=filetype,
            extension=name,
            partition_column=("detector_name" if detectors else "instrument") if split else "",
            partitions=self._make_partitions(table, tuple(values)) if split else (),
            since=release,
        )
        return TableNames.of(made)


def _make_partitions(table: str, values: tuple[str, ...]) -> tuple[Partition, ...]:
    return tuple(Partition(name=f"{value.lower()}_{table}", value=value) for value in values)
