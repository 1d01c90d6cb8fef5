"""The database's world: the tables and columns that hold the headers, for every engine.

Input: an `Inventory`, and what tables are partitioned by.
Output: a `Database` of frozen values, Table → Column; and the engines, each a value that holds all
its differences from the others.

A change in this package may affect which tables and columns there are, their types, and what is
known of an engine. SQL is written in `schemagen.output`, and run in `schemagen.live`.
"""

__all__ = [
    "core",
    "engines",
    "header_columns",
    "indexes",
    "layout",
    "model",
    "views",
    "vocabulary",
    "wide_tables",
]
