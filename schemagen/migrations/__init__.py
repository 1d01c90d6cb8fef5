"""Compare the databases of releases, and plan how to migrate a populated one.

Input: the databases of two or more releases, and decisions from ``overrides.yaml``.
Output: a `Diff` of changes, a `Migration` with its plans, the chain of migrations of a tree, the
life of a keyword.

All are values; no SQL is written here. A change here may affect what counts as renamed or
moved, and what `up`, `down` and `contract` do, in which order. The SQL is in the templates in
``templates/migrations``, the reports are in `schemagen.output`.
"""

__all__ = [
    "chain",
    "changes",
    "decisions",
    "focus",
    "history",
    "idle_decisions",
    "layouts",
    "lives",
    "migration",
    "new_keywords",
    "passage",
    "plan",
    "planned_database",
    "release_databases",
    "revival",
    "shared_columns",
    "union",
    "wording",
]
