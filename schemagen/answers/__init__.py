"""Answers from a database of headers: the values of keywords, in the formats of the field.

Input: a live database, keywords and filters.
Output: rows, tables and pictures; nothing in the database changes.

A change in this package may affect which values an answer has, and how a format keeps them. How
headers are stored, and rebuilt whole, is in `schemagen.ingest`.
"""

__all__ = [
    "answer",
    "answer_rows",
    "conditions",
    "export",
    "formats",
    "pictures",
    "question",
    "select",
]
