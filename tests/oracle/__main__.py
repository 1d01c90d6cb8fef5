"""``python -m tests.oracle [RELEASE …]``: compare releases with upstream's own reading."""

from __future__ import annotations

import sys

from schemagen.sources.read import SchemaReader
from schemagen.sources.releases import read_pins
from tests.oracle.compare import compare, tabulate


def main(*releases: str) -> int:
    """Compare the named releases, or all known ones; return 0 if nothing differs."""
    reader = SchemaReader(read_pins())
    comparisons = [compare(reader.read(name)) for name in releases or reader.pins.versions]
    for comparison in comparisons:
        print(*comparison.differences, sep="\n", file=sys.stderr)
    print(*tabulate(comparisons), sep="\n")
    return int(any(comparison.differences for comparison in comparisons))


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
