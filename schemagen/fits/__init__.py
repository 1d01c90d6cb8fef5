"""FITS files: their headers, what product they are, and what is wrong with them.

Comes in: paths, patterns and URLs; the inventories of releases, for what a file may hold.
Goes out: the headers of a file, card by card; its rootname and filetype; the findings of a check.

Only headers are read, data are passed over. A change in this room may touch how cards are parsed,
how files are found and named, and what `validate` reports. Storing is the business of
`schemagen.ingest`.
"""
