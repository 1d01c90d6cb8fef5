"""``python -m tests.oracle [RELEASE …]``: hold releases against upstream's own reading."""

from __future__ import annotations

import sys

from schemagen.sources import read as source
from schemagen.sources.releases import pinned
from tests.oracle.compare import compare, tabulate


def main(*releases: str) -> int:
    """Compare the releases that are named, or all that are pinned; 0 if nothing differs."""
    every = tuple(release.pipeline_version for release in pinned())
    comparisons = [compare(source.read(release)) for release in releases or every]
    for comparison in comparisons:
        print(*comparison.differences, sep="\n", file=sys.stderr)
    print(*tabulate(comparisons), sep="\n")
    return int(any(comparison.differences for comparison in comparisons))


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
