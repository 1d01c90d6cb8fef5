"""An inventory as text files of keywords, as builders of quicklook databases read them.

There is a file for each instrument or detector, filetype and extension, named after the table that
is to be made of it: ``nircam_rate_sci.txt``. Each line is ``KEYWORD, Type``; there is no line of
heads. That is the form of the table definitions of the ACS quicklook database
(github.com/spacetelescope/acsql, ``acsql/database/table_definitions``), whose builder makes a
column of each line and brings columns for the rootname and the name of the file itself.
"""

from __future__ import annotations

from collections.abc import Iterator
from fnmatch import fnmatchcase

from schemagen.config import PartitionBy
from schemagen.inventory.filetypes import INSTRUMENTS
from schemagen.inventory.model import Inventory
from schemagen.inventory.select import select
from schemagen.output.page import Page
from schemagen.tables.layout import COMBINED, DETECTORS, lay_out
from schemagen.tables.model import ColumnType, Family, Table

__all__ = ["LEFT_OUT", "TYPES", "render"]

TYPES = {
    ColumnType.INTEGER: "Integer",
    ColumnType.NUMBER: "Float",
    ColumnType.BOOLEAN: "Bool",
}
"""What types are called. All others are ``String``, dates and times too: such a builder's database
stores values as they stand in headers."""

LEFT_OUT = frozenset({"ROOTNAME", "FILENAME", "SIMPLE", "BITPIX", "NAXIS", "EXTEND"})
"""What every table has anyway, and what its builder leaves out."""


def render(
    inventory: Inventory,
    partition_by: PartitionBy,
    instruments: tuple[str, ...] = (),
    *,
    declared_only: bool = False,
) -> Iterator[Page]:
    """Write the keyword lists.

    Parameters
    ----------
    inventory : Inventory
        What files may hold.
    partition_by : PartitionBy
        Whether there is a list for each instrument, for each detector, or one for all.
    instruments : tuple of str, optional
        The instruments, by patterns as for `select`; all, if empty.
    declared_only : bool, optional
        Whether to leave out the structural keywords, which no schema declares.

    Yields
    ------
    Page
        ``<instrument or detector>_<filetype>_<extension>.txt``
    """
    patterns = [pattern.upper() for pattern in instruments] or ["*"]
    chosen = tuple(n for n in INSTRUMENTS if any(fnmatchcase(n, pattern) for pattern in patterns))
    parts = [(frozenset({name, *DETECTORS[name]}), (name,)) for name in chosen]
    for values, asked in (*parts, (frozenset({COMBINED, ""}), chosen)):
        # An instrument's files have the keywords of its own layouts, not of all.
        database = lay_out(select(inventory, instruments=asked), partition_by=partition_by)
        for table in database.tables:
            if table.family is not Family.HEADER:
                continue
            named = [(part.name, part.value) for part in table.partitions] or [(table.name, "")]
            text = _list(table, declared_only=declared_only)
            for name, value in named:
                if value in values and text:
                    yield Page(path=f"{name}.txt", text=text)


def _list(table: Table, *, declared_only: bool) -> str:
    return "".join(
        f"{column.name.upper()}, {TYPES.get(column.type, 'String')}\n"
        for column in table.columns
        if column.keyword not in {*LEFT_OUT, ""} and (column.declared or not declared_only)
    )
