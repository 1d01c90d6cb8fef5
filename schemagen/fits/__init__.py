"""FITS files: their headers, their rootname and filetype, and the check against a release.

Comes in: paths, patterns and URLs; the inventories of releases, which list what a file may contain.
Goes out: the headers of a file, card by card; its rootname and filetype; the findings of a check.

Only headers are read; data are skipped. A change in this package may affect how cards are parsed,
how files are found and named, and what `validate` reports. `schemagen.ingest` stores the headers.
"""
