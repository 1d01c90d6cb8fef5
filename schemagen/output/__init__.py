"""Values → text: DDL, models, migrations, reports, the data dictionary; and the tree on disk.

Comes in: inventories, databases, diffs and migrations, and the templates in ``templates/``, which
has a directory for each module of this room that renders.
Goes out: pages of text with their paths; the tree ``generated/`` with its manifest, replaced as a
whole.

A change in this room may touch what is written and how it reads. It computes nothing that another
room could have computed. The same input gives the same bytes on any day, on any machine.
"""
