"""FITS files: their headers, their rootname and filetype, and the check against a release.

Input: paths, patterns and URLs; the inventories of releases, which list what a file may contain.
Output: the headers of a file, card by card; its rootname and filetype; the findings of a check.

Only headers are read; data are skipped. A change in this package may affect how cards are parsed,
how files are found and named, and what `validate` reports. `schemagen.ingest` stores the headers.
"""

__all__ = [
    "cards",
    "expected",
    "file_names",
    "file_stamps",
    "find_files",
    "findings",
    "header",
    "header_file",
    "overlap",
    "product",
    "reader",
    "remote_files",
    "store_errors",
    "validate",
    "value_text",
]
