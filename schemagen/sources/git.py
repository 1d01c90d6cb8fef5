"""Read the files of a directory from a git repository at a ref, without a checkout.

subprocess is imported when git runs: most commands read no git repository.
"""

from __future__ import annotations

import datetime as dt
import os
from pathlib import Path

from schemagen.errors import SourceError

__all__ = ["find_commit", "find_instant", "read_folder", "split"]


def split(text: str) -> tuple[Path, str]:
    """Split ``PATH@REF`` into a directory and a ref; both may contain an ``@``.

    Parameters
    ----------
    text : str
        ``PATH`` or ``PATH@REF``.

    Returns
    -------
    Path
        The directory: all of `text` if that is one, otherwise the longest one before an ``@``.
    str
        The ref; ``HEAD`` if `text` has none.

    Raises
    ------
    SourceError
        If there is no such directory.
    """
    text = text.removeprefix("file://")
    if Path(text).expanduser().is_dir():
        return Path(text).expanduser(), "HEAD"
    for place in range(len(text) - 1, 0, -1):
        path = Path(text[:place]).expanduser()
        if text[place] == "@" and path.is_dir():
            return path, text[place + 1 :]
    raise SourceError(
        "no such directory",
        where=f"git+{text}",
        hint="clone it with git, and name the clone"
        if "://" in text
        else "write git+PATH@REF, with PATH in a repository on this machine",
    )


def find_commit(path: Path, ref: str) -> str:
    """Return the commit that a ref names.

    Parameters
    ----------
    path : Path
        A directory in a repository, or a bare repository.
    ref : str
        A branch, a tag, a commit, or anything else that git resolves, e.g. ``HEAD~2``.

    Returns
    -------
    str
        The full hash of the commit.

    Raises
    ------
    SourceError
        If there is no such repository or ref.
    """
    status, output = -1, b""
    if not ref.startswith("-"):
        status, output = _run(path, "rev-parse", "--verify", "--quiet", f"{ref}^{{commit}}")
    if status != 0:
        raise SourceError(f"there is no commit {ref!r}", where=f"git+{path}")
    return output.decode().strip()


def find_instant(path: Path, commit: str) -> str:
    """Return when a commit was made, in UTC, as a number that grows: ``20261128093015``.

    Parameters
    ----------
    path : Path
        A directory in a repository, or a bare repository.
    commit : str
        Hash of the commit.
    """
    _, output = _run(path, "show", "--no-patch", "--format=%ct", commit)
    made = dt.datetime.fromtimestamp(int(output), dt.UTC)
    return made.strftime("%Y%m%d%H%M%S")


def read_folder(path: Path, commit: str, folder: str, suffix: str) -> dict[str, bytes]:
    """Read the files of a directory.

    Parameters
    ----------
    path : Path
        A directory in a repository, or a bare repository.
    commit : str
        Hash of the commit.
    folder : str
        A directory below `path`, with a slash at its end; empty for `path` itself.
    suffix : str
        End of the names of the files.

    Returns
    -------
    dict of str to bytes
        Content by file name; empty if there is no such directory.

    Raises
    ------
    SourceError
        If a file is a link, or the repository does not have its content.
    """
    _, listing = _run(path, "ls-tree", "-z", commit, *filter(None, [folder]))
    found: list[tuple[str, bytes]] = []
    for entry in listing.split(b"\0"):
        facts, _, where = entry.decode(errors="replace").partition("\t")
        if where.startswith(folder) and where.endswith(suffix):
            mode, _, name = facts.split(" ")
            if not mode.startswith("100"):
                raise SourceError(f"{where} is a link, not a file", where=f"git+{path}@{commit}")
            found.append((where.removeprefix(folder), name.encode()))
    wanted = b"\n".join(blob for _, blob in found)
    status, output = _run(path, "cat-file", "--batch", given=wanted)
    files: dict[str, bytes] = {}
    start = 0
    for name, blob in found:
        end = output.find(b"\n", start)
        head = output[start:end]
        if status or not head.startswith(blob + b" blob "):
            raise SourceError(
                f"the repository has no content for {name}", where=f"git+{path}@{commit}"
            )
        start = end + 1 + int(head.rpartition(b" ")[2]) + 1
        files[name] = output[end + 1 : start - 1]
    return files


def _run(path: Path, *arguments: str, given: bytes = b"") -> tuple[int, bytes]:
    """Run git without writing; return its exit status and output, and raise its error message."""
    import subprocess

    # In a git hook these are set, and would lead to another repository.
    misleading = ("GIT_DIR", "GIT_WORK_TREE", "GIT_INDEX_FILE", "GIT_OBJECT_DIRECTORY")
    environment = {name: value for name, value in os.environ.items() if name not in misleading}
    # Without this, a partial clone would fetch missing files from the network.
    environment |= {"LC_ALL": "C", "GIT_OPTIONAL_LOCKS": "0", "GIT_NO_LAZY_FETCH": "1"}
    command = ["git", "-C", str(path), "--no-replace-objects", "-c", "protocol.allow=never"]
    try:
        done = subprocess.run(
            [*command, *arguments], input=given, capture_output=True, env=environment, check=False
        )
    except OSError as error:
        raise SourceError(f"cannot run git: {error.strerror}", where=f"git+{path}") from error
    if done.returncode > 1:
        reason = done.stderr.decode(errors="replace").strip().removeprefix("fatal: ")
        raise SourceError(f"git reports: {reason}", where=f"git+{path}")
    return done.returncode, done.stdout
