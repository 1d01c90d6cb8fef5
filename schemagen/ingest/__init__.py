"""FITS headers → rows: placed, fitted to their columns, stored by many workers; and rebuilt again.

Comes in: files, and the header tables that a live database has.
Goes out: rows in that database, an outcome for each file, a summary; the headers of a stored file.

A file is stored whole or not at all, and no card is lost. A change in this room may touch where a
card goes, how values become those of their column, and how the work is shared out.
"""
