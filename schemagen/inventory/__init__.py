"""What the files of a release may contain, keyword by keyword, from the datamodel schemas.

Input: a `SchemaSet`, the filetype table (``filetypes.yaml``) and local changes
(``overrides.yaml``).
Output: an `Inventory` of frozen values, Filetype → Layout → Extension → Keyword; also as JSON.

Everything is computed from bytes; nothing is fetched. A change in this package may affect how
datamodel schemas are read, which filetypes there are, and what is known about a keyword.
`schemagen.tables` decides how a keyword is stored.
"""

__all__ = [
    "accepted_differences",
    "build",
    "by_name",
    "declarations",
    "display",
    "exposures",
    "filetypes",
    "hashed_once",
    "idle_changes",
    "keyword",
    "model",
    "override",
    "overrides",
    "reference_files",
    "search",
    "select",
    "serialize",
    "summary",
]
