"""Write values as text: DDL, models, migrations, reports, the dictionary, and the tree on disk.

Input: inventories, databases, diffs and migrations, and the templates in ``templates/``, which has
a directory for each module here that renders.
Output: pages of text with their paths; the tree ``generated/`` with its manifest, replaced as a
whole.

A change here may affect what is written and how it reads. This package computes nothing that
another could compute. The same input gives the same bytes on any day and any machine.
"""

__all__ = [
    "base_scripts",
    "build",
    "change_report",
    "ddl",
    "dictionary_comparison",
    "dictionary_report",
    "exports",
    "keyword_history",
    "keyword_lists",
    "manifest",
    "migrations",
    "page",
    "places",
    "replacement",
    "templates",
    "tree",
]
