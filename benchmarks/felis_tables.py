"""Write the tables of a release in the format of felis, so that felis and schemagen write the same.

``python felis_tables.py RELEASE FILE`` lays out the database of a release, whose schemas must be in
the cache, writes it to FILE, and prints the numbers of tables and columns. Partitions, views and
the data dictionary are left out, because felis does not have them.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path

import yaml

from schemagen.inventory.build import take_inventory
from schemagen.sources.read import SchemaReader
from schemagen.sources.releases import read_pins
from schemagen.tables.layout import lay_out
from schemagen.tables.model import Column, ColumnType, Table
from schemagen.tables.wide_tables import split_wide_tables

TYPES: dict[ColumnType, dict[str, object]] = {
    ColumnType.TEXT: {"datatype": "text"},
    ColumnType.NAME: {"datatype": "string", "length": 255},
    ColumnType.CODE: {"datatype": "string", "length": 20},
    ColumnType.INTEGER: {"datatype": "long"},
    ColumnType.NUMBER: {"datatype": "double"},
    ColumnType.BOOLEAN: {"datatype": "boolean"},
    ColumnType.DATE: {
        "datatype": "timestamp",
        "mysql:datatype": "DATE",
        "postgresql:datatype": "DATE",
    },
    ColumnType.TIME: {
        "datatype": "timestamp",
        "mysql:datatype": "TIME(6)",
        "postgresql:datatype": "TIME",
    },
    ColumnType.TIMESTAMP: {"datatype": "timestamp", "precision": 6},
    ColumnType.JSON: {
        "datatype": "text",
        "mysql:datatype": "JSON",
        "postgresql:datatype": "JSONB",
    },
}


def describe(table: Table) -> dict[str, object]:
    """Return a table in the YAML format of felis, which names columns ``#table.column``."""
    found: dict[str, object] = {"name": table.name}
    if table.comment:
        found["description"] = table.comment
    found |= {
        "mysql:engine": "InnoDB",
        "mysql:charset": "utf8mb4",
        "primaryKey": [f"#{table.name}.{name}" for name in table.primary_key],
        "columns": [describe_column(column) for column in table.columns],
    }
    if constraints := list(describe_constraints(table)):
        found["constraints"] = constraints
    return found


def describe_column(column: Column) -> dict[str, object]:
    found: dict[str, object] = {"name": column.name, **TYPES[column.type]}
    if column.comment:
        found["description"] = column.comment
    if not column.nullable:
        found["nullable"] = False
    if column.identity:
        found["autoincrement"] = True
    if column.stamped:
        found["value"] = "CURRENT_TIMESTAMP"
    return found


def describe_constraints(table: Table) -> Iterator[dict[str, object]]:
    for key in table.foreign_keys:
        yield {
            "name": f"{table.name}_{key.column}_fk",
            "@type": "ForeignKey",
            "columns": [f"#{table.name}.{key.column}"],
            "referencedColumns": [f"#{key.table}.{key.references}"],
        }
    for number, names in enumerate(table.unique, start=1):
        yield {
            "name": f"{table.name}_unique_{number}",
            "@type": "Unique",
            "columns": [f"#{table.name}.{name}" for name in names],
        }


def main(release: str, path: str) -> None:
    reader = SchemaReader(read_pins(), offline=True)
    database = split_wide_tables(lay_out(take_inventory(reader.read(release))))
    schema = {"name": "headers", "tables": [describe(table) for table in database.tables]}
    with Path(path).open("w", encoding="utf-8") as file:
        yaml.dump(schema, file, yaml.CSafeDumper, sort_keys=False, allow_unicode=True)
    print([len(database.tables), sum(len(table.columns) for table in database.tables)])


if __name__ == "__main__":
    main(*sys.argv[1:])
