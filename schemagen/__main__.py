"""Entry point of the command line."""

from __future__ import annotations

import sys


def main() -> int:
    """Run the command line and give its exit code.

    The first page of help is kept as text, for a question that is asked this often deserves an
    answer before the libraries are there that could compose it.
    """
    if sys.argv[1:] in (["--help"], ["-h"]):
        from pathlib import Path

        page = Path(__file__).with_name("help.txt").read_bytes()
        try:
            sys.stdout.buffer.write(page)
            sys.stdout.flush()
        except BrokenPipeError:  # the reader has seen enough
            import os

            os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 0
    import gc

    # What is read is kept until the end, and none of it runs in circles: there is nothing to find
    # for the collector, which would otherwise take a third of the time.
    gc.disable()
    from schemagen.cli.main import run

    return run(sys.argv[1:])


if __name__ == "__main__":
    sys.exit(main())
