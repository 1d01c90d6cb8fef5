"""Output that outlives its readers: a verb finishes its work even if nobody reads it."""

from __future__ import annotations

import io
import os
import sys
from pathlib import Path
from typing import TextIO

__all__ = ["outlive_readers"]


class _Output(io.FileIO):
    """A stream that drops what is written once the reader of a pipe has gone.

    If a disk is full, that is an error once; what is still to be flushed is dropped.
    """

    def write(self, data: object) -> int:
        view = memoryview(data).cast("B")  # type: ignore[arg-type]
        try:
            return super().write(view) or 0
        except BrokenPipeError:
            self._drop()
            return len(view)
        except OSError as error:  # the disk may be full
            if self.fileno() == 2:
                return len(view)  # there is nowhere left to say it
            self._drop()
            error.filename = "stdout"
            raise

    def _drop(self) -> None:
        """Let all that is still written go nowhere."""
        nowhere = os.open(os.devnull, os.O_WRONLY)
        os.dup2(nowhere, self.fileno())
        os.close(nowhere)


def outlive_readers() -> None:
    """Let stdout and stderr go on when their readers have gone, as after ``| head``.

    The exit code then tells how the work went, and not how much of the output was read. Streams
    that are closed from the beginning (``>&-``) go nowhere.
    """
    sys.stdout = _open(sys.stdout, 1)
    sys.stderr = _open(sys.stderr, 2)


def _open(stream: TextIO | None, number: int) -> TextIO:
    if stream is None:
        return Path(os.devnull).open("w", encoding="utf-8")
    stream.flush()
    return io.TextIOWrapper(
        io.BufferedWriter(_Output(number, "wb", closefd=False)),
        encoding=stream.encoding,
        errors=stream.errors,
        line_buffering=number == 2 or stream.isatty(),  # as Python opens them itself
    )
