"""From release to release: what changes, and the plans that carry a populated database over.

Comes in: the databases of two releases, or of many, and decisions from ``overrides.yaml``.
Goes out: a `Diff` of changes, a `Migration` with its plans, the chain of a tree, the life of a
keyword.

All are values; no SQL is written here. A change in this room may touch what counts as renamed or
moved, what `up`, `down` and `contract` do, and in which order. The SQL is the business of the
templates in ``templates/migrations``, the reports that of `schemagen.output`.
"""
