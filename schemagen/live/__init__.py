"""A database on a server: create it, know its state, upgrade it, adopt it, find what differs.

Comes in: a URL; databases, plans and scripts of the rooms below.
Goes out: statements to the server, and values that say what is there.

This is the only room besides `schemagen.ingest` that speaks to a server. A change in it may touch
how databases are opened, locked, reflected and upgraded. What differs between engines stands in
`schemagen.tables.engines`.
"""
