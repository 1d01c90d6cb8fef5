"""Write an inventory as lists of keywords, in the form that quicklook databases are built from.

There is a file for each instrument or detector, filetype and extension, named after its table:
``nircam_rate_sci.txt``. Each line is ``KEYWORD, Type``; there is no header line. This is the form
of the table definitions of the ACS quicklook database (github.com/spacetelescope/acsql,
``acsql/database/table_definitions``). Its builder creates a column from each line, and adds
columns for the rootname and the file name itself.
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
    ColumnType.ID: "Integer",
    ColumnType.INTEGER: "Integer",
    ColumnType.NUMBER: "Float",
    ColumnType.BOOLEAN: "Bool",
}
"""Names of types. All others are ``String``, even dates and times: these databases store values as
they are in headers."""

LEFT_OUT = frozenset({"ROOTNAME", "FILENAME", "SIMPLE", "BITPIX", "NAXIS", "EXTEND"})
"""Keywords that every table has anyway, and keywords that the builder leaves out."""


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
        The inventory.
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
        # the files of an instrument have only the keywords of its own datamodels
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
