"""Sources of schemas: releases, the package index, archives, git, a directory.

Input: the name of a release, of a directory or of a git ref; the configuration of pip.
Output: a `SchemaSet`, the schema files of one release as bytes, checked against their SHA-256.

Nothing is installed, imported or executed here, and no other package uses the network. A change in
this package may affect how files are found, fetched, verified and cached. `schemagen.inventory`
interprets them.
"""

__all__ = [
    "cache",
    "git",
    "keyword_dictionary",
    "keyword_record",
    "read",
    "releases",
    "resolve",
    "schema_set",
    "unreleased",
]
