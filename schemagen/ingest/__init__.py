"""FITS headers → rows: placed, converted, stored by many workers, and rebuilt from the database.

Input: files, and the header tables that a live database has.
Output: rows in that database, an outcome for each file, a summary; the headers of a stored file.

A file is stored completely or not at all, and no card is lost. A change in this package may affect
where a card is stored, how its value is converted, and how the work is divided among workers.
"""

__all__ = [
    "collector",
    "column_values",
    "forget",
    "header_tables",
    "misplaced",
    "new_places",
    "other_keywords",
    "rebuild",
    "run",
    "session",
    "summary",
    "workers",
]
