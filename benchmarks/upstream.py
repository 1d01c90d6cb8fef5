"""Count the keywords of schemas with upstream's own code, the peer of ``schemagen inventory``.

``python upstream.py SCHEMA …`` needs stdatamodels. It loads each schema (``image.schema``) with all
schemas that it refers to, merges and walks it, as stdatamodels does when it reads a FITS file into
a datamodel. It prints the number of different (schema, extension, keyword, type, path).
"""

# mypy: disable-error-code="import-not-found,import-untyped"

from __future__ import annotations

import sys
from typing import Any

from asdf.schema import load_schema
from stdatamodels.schema import merge_property_trees, walk_schema

HOME = "http://stsci.edu/schemas/jwst_datamodel/"


def enumerate_keywords(schema: str) -> set[tuple[str, str, str | None, str]]:
    """Return the keywords of a schema: extension, keyword, type, path."""
    found = set()

    def collect(node: dict[str, Any], path: list[str], *_: object) -> None:
        if "fits_keyword" in node:
            extension = node.get("fits_hdu", "PRIMARY").upper()
            keyword = node["fits_keyword"].upper()
            found.add((extension, keyword, node.get("type"), ".".join(path)))

    loaded = load_schema(f"{HOME}{schema}", resolve_references=True)
    walk_schema(merge_property_trees(loaded), collect)
    return found


if __name__ == "__main__":
    print(sum(len(enumerate_keywords(schema)) for schema in sys.argv[1:]))
