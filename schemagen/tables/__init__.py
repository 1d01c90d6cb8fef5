"""The database's world: the tables and columns that hold the headers, for every engine.

Comes in: an `Inventory`, and what tables are split by.
Goes out: a `Database` of frozen values, Table → Column; and the engines, each a value that says
all in which it differs from the others.

A change in this room may touch the layout of tables, our own columns, types, and all that is known
of an engine. Text is written in `schemagen.output`; a server is spoken to in `schemagen.live`.
"""
