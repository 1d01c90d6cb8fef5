"""The pipeline's world: what the files of a release may hold, keyword by keyword.

Comes in: a `SchemaSet`, the filetype table (``filetypes.yaml``) and local changes
(``overrides.yaml``).
Goes out: an `Inventory` of frozen values, Filetype → Layout → Extension → Keyword; also as JSON.

All is computed from bytes; nothing is fetched. A change in this room may touch how datamodel
schemas are read, which filetypes there are, and what is known of a keyword. How a keyword is
stored is the business of `schemagen.tables`.
"""
