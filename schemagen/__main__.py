"""Entry point of the command line."""

from __future__ import annotations

import gc
import sys


def main() -> int:
    """Run the command line and return its exit code."""
    # What is read is kept until the end, and none of it refers back to itself: the collector would
    # find nothing, and take a third of the time.
    gc.disable()
    from schemagen.cli.main import run

    return run(sys.argv[1:])


if __name__ == "__main__":
    sys.exit(main())
