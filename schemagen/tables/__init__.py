"""The database's world: the tables and columns that hold the headers, for every engine.

Comes in: an `Inventory`, and what tables are partitioned by.
Goes out: a `Database` of frozen values, Table → Column; and the engines, each a value that holds
all its differences from the others.

A change in this package may affect which tables and columns there are, their types, and what is
known of an engine. SQL is written in `schemagen.output`, and run in `schemagen.live`.
"""
