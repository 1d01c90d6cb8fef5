"""Write values as text: DDL, models, migrations, reports, the dictionary, and the tree on disk.

Input: inventories, databases, diffs and migrations, and the templates in ``templates/``, which has
a directory for each module here that renders.
Output: pages of text with their paths; the tree ``generated/`` with its manifest, replaced as a
whole.

Change this package to decide what is written and how it reads. It computes nothing that another
package could compute. The same input gives the same bytes on any day and any machine.
"""
