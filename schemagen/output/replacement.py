"""A directory that is replaced as a whole, in one step.

The new one is written beside the old one and takes its place; who is killed leaves the old one
whole.
"""

from __future__ import annotations

import ctypes
import hashlib
import os
import shutil
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from schemagen.errors import SchemagenError

__all__ = ["Replacement", "replacing"]


class Replacement:
    """A directory on its way to the place of another.

    Parameters
    ----------
    directory : Path
        The directory to replace. It need not exist.

    Attributes
    ----------
    directory : Path
        The directory to replace.
    building : Path
        The new one, to be filled.
    """

    def __init__(self, directory: Path) -> None:
        self.directory = directory
        self.building = directory.with_name(f".{directory.name}.building")
        self._retired = directory.with_name(f".{directory.name}.retired")

    def recover(self) -> None:
        """Undo what a process that was killed has left."""
        if self._retired.exists() and not self.directory.exists():
            self._retired.rename(self.directory)  # killed between the two steps of `finish`
        shutil.rmtree(self._retired, ignore_errors=True)

    def finish(self) -> None:
        """Put the new directory in its place: in one step where the system can exchange names."""
        if not self.directory.exists():
            self.building.rename(self.directory)
        elif _exchange(self.building, self.directory):
            shutil.rmtree(self.building)
        else:
            self.directory.rename(self._retired)
            self.building.rename(self.directory)
            shutil.rmtree(self._retired)


@contextmanager
def replacing(directory: Path, work: str) -> Iterator[Replacement]:
    """Make the directory that takes the place of another, empty, and keep other processes out.

    It is removed at the end of the context, unless it has taken its place.

    Parameters
    ----------
    directory : Path
        The directory to replace. The path may be a link: what it leads to is replaced.
    work : str
        What is done, for messages: ``build``.

    Raises
    ------
    SchemagenError
        If the directory is the current one, another process is writing it, or it cannot be written.
    """
    directory = Path(os.path.realpath(directory))
    if Path.cwd().is_relative_to(directory):
        hint = "choose a directory below it, e.g. generated"
        raise SchemagenError("is the current directory", where=str(directory), hint=hint)
    replacement = Replacement(directory)
    try:
        directory.parent.mkdir(parents=True, exist_ok=True)
        with _claim(directory, work):
            shutil.rmtree(replacement.building, ignore_errors=True)
            replacement.building.mkdir()
            try:
                replacement.recover()
                yield replacement
            finally:
                shutil.rmtree(replacement.building, ignore_errors=True)
    except OSError as error:
        place = error.filename or directory
        # libraries raise it with a text of their own
        told = os.strerror(error.errno) if error.errno else str(error)
        raise SchemagenError(f"cannot be written: {told}", where=str(place)) from error


@contextmanager
def _claim(directory: Path, work: str) -> Iterator[None]:
    """Keep other processes from replacing a directory.

    The lock is on a file among the system's temporary ones: nothing is left beside the directory,
    and the lock outlives the exchange. The system releases that of a killed process.
    """
    from filelock import FileLock, Timeout

    name = hashlib.sha256(os.fsencode(directory)).hexdigest()[:16]
    user = getattr(os, "getuid", int)()  # on Windows everybody has temporary files of their own
    lock = Path(tempfile.gettempdir()) / f"schemagen-{user}-{name}.lock"
    try:
        held = FileLock(lock, blocking=False).acquire()
    except Timeout:
        hint = "wait for it, or choose another --output"
        text = f"another {work} is writing"
        raise SchemagenError(text, where=str(directory), hint=hint) from None
    with held:
        yield


def _exchange(first: Path, second: Path) -> bool:
    """Exchange two names with Linux's renameat2(RENAME_EXCHANGE); return whether it worked."""
    renameat2 = getattr(ctypes.CDLL(None), "renameat2", None) if os.name == "posix" else None
    here, exchange = -100, 2
    return bool(
        renameat2 and renameat2(here, os.fsencode(first), here, os.fsencode(second), exchange) == 0
    )
