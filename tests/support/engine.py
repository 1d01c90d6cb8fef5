"""A database engine for the tests, and the start and stop of its server."""

from __future__ import annotations

import itertools
import os
import pwd
import shutil
import signal
import socket
import subprocess
import tempfile
import time
from abc import ABC, abstractmethod
from collections.abc import Iterator, Sequence
from contextlib import suppress
from copy import copy
from dataclasses import dataclass
from pathlib import Path
from typing import Any, ClassVar, Self

PATIENCE = 30
"""Seconds that a server may take to start or to stop."""

PATH = os.pathsep.join([os.environ.get("PATH", os.defpath), "/usr/sbin", "/usr/local/sbin"])

GUARD = """
directory=$0 signal=$1; shift
exec >"$directory/log" 2>&1
"$@" &
while read -r _; do wait $!; "$@" & done
kill -s "$signal" $!
wait $!
rm -rf "$directory"
"""
"""Runs a server until the guard's own input ends; restarts it for each line of the input."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Database:
    """A database of one engine."""

    engine: Engine
    name: str

    @property
    def url(self) -> str:
        """SQLAlchemy URL."""
        return self.engine.url(self.name)

    def connect(self) -> Any:
        """Open a DB-API connection, with the driver's own defaults."""
        return self.engine.connect(self.name)

    def load(self, *scripts: Path | str) -> None:
        """Run SQL scripts one after the other in one session, as ``cat *.sql | client`` does.

        Parameters
        ----------
        *scripts : Path or str
            Files, or SQL itself.

        Raises
        ------
        AssertionError
            At the first statement that fails, with the server's message and the statement.
        """
        texts = (s.read_text("utf-8") if isinstance(s, Path) else s for s in scripts)
        self.engine.load(self.name, "\n".join(texts))

    def drop(self) -> None:
        """Drop the database, even if there are connections to it."""
        self.engine.drop(self.name)


class Engine(ABC):
    """A database engine, installed or missing on this machine.

    Parameters
    ----------
    label : str
        Dialect and major version, e.g. ``postgresql-15``.
    version : str
        The exact version; empty if the engine is missing.
    missing : str
        Why it is missing and what to do about it; empty if it is not.
    """

    dialect: ClassVar[str]
    _guard: subprocess.Popen[bytes] | None = None

    def __init__(self, label: str, version: str = "", *, missing: str = "") -> None:
        self.label = label
        self.version = version
        self.missing = missing
        self._directory: Path | None = None
        self._numbers = itertools.count(1)

    def __str__(self) -> str:
        return self.label

    @property
    def directory(self) -> Path:
        """The directory of the running engine."""
        assert self._directory is not None, f"{self} has not been started"
        return self._directory

    def start(self) -> None:
        """Start the engine, unless it runs."""
        if self._directory is None:
            # In /tmp, as the path of a Unix socket has at most 107 bytes.
            self._directory = Path(tempfile.mkdtemp(prefix="sg-", dir="/tmp"))
            try:
                self._serve()
            except BaseException:
                self.stop()
                raise

    def stop(self) -> None:
        """Stop the engine, if it runs, and remove its files."""
        if self._directory is not None:
            self._end()
            shutil.rmtree(self._directory, ignore_errors=True)
            self._directory = None

    def fresh(self) -> Database:
        """Create an empty database."""
        self.start()
        name = f"test_{next(self._numbers)}"
        self.create(name)
        return Database(engine=self, name=name)

    @abstractmethod
    def _serve(self) -> None:
        """Start the processes of the engine in `directory`, under a guard."""

    def _watch(self, guard: str, *arguments: str | Path, **user: Any) -> None:
        """Start a guard: a shell script that clears `directory` (``$0``) when its input ends.

        The input is a pipe from the tests. The kernel closes it when they end, even by SIGKILL, so
        that no server and no directory is left behind.
        """
        self._guard = subprocess.Popen(
            ["/bin/sh", "-c", guard, self.directory, *arguments],
            stdin=subprocess.PIPE,
            cwd=self.directory,
            env=self._environment(),
            start_new_session=True,  # Ctrl-C is for the tests alone
            **user,
        )

    def _end(self) -> None:
        if self._guard is not None:
            assert self._guard.stdin is not None
            self._guard.stdin.close()
            try:
                self._guard.wait(PATIENCE)
            except subprocess.TimeoutExpired:
                os.killpg(self._guard.pid, signal.SIGKILL)
                self._guard.wait()
            self._guard = None

    def _environment(self) -> dict[str, str]:
        """Return an environment without the developer's own settings."""
        # At its start, MariaDB deletes other servers' temporary tables in a shared directory.
        home = str(self.directory)
        return {"HOME": home, "TMPDIR": home, "LC_ALL": "C", "PATH": PATH}

    @abstractmethod
    def url(self, name: str) -> str: ...

    @abstractmethod
    def connect(self, name: str) -> Any: ...

    @abstractmethod
    def load(self, name: str, script: str) -> None: ...

    @abstractmethod
    def create(self, name: str) -> None: ...

    @abstractmethod
    def drop(self, name: str) -> None: ...


class Server(Engine):
    """An engine with a server process of an unprivileged user, on a Unix socket only."""

    home: ClassVar[str]
    """A database that each server of this kind has."""

    stop_signal: ClassVar[str]
    """The signal that stops it at once; its data are not needed."""

    _options: tuple[str, ...] = ()

    @property
    @abstractmethod
    def socket(self) -> Path:
        """The path of its socket."""

    @abstractmethod
    def initialise(self) -> Sequence[str | Path]:
        """Create the files of a new server in `directory`; return the command that starts it."""

    @abstractmethod
    def execute(self, statement: str) -> Sequence[tuple[Any, ...]]:
        """Run a statement in the database `home`, committed at once; return its rows."""

    def _serve(self) -> None:
        self._give(self.directory)
        command = self.initialise()
        self._watch(GUARD, self.stop_signal, *command, *self._options, **unprivileged())
        self._await()

    def _await(self) -> None:
        """Wait until the server answers."""
        deadline = time.monotonic() + PATIENCE
        while True:
            try:
                with socket.socket(socket.AF_UNIX) as probe:  # PyMySQL would not close its own
                    probe.connect(str(self.socket))
                self.execute("SELECT 1")
            except ImportError:
                raise
            except Exception as error:
                if time.monotonic() > deadline:
                    log = (self.directory / "log").read_text("utf-8", "replace")
                    raise AssertionError(f"{self} does not start: {error}\n{log}") from error
                time.sleep(0.01)
            else:
                return

    def another(self, *options: str) -> Self:
        """Return a server of the same kind with other options; it is not started yet."""
        other = copy(self)
        other._directory = other._guard = None
        other._options = options
        return other

    def crash(self) -> None:
        """Kill all processes of the server with SIGKILL, and start it again on its files."""
        assert self._guard is not None
        assert self._guard.stdin is not None
        doomed = [*_descendants(self._guard.pid)]
        for process in doomed:  # the parent first: it must not react to the death of the others
            with suppress(ProcessLookupError):  # it has ended by itself in the meantime
                os.kill(process, signal.SIGKILL)
        while any(map(runs, doomed)):
            time.sleep(0.01)
        self.socket.unlink(
            missing_ok=True
        )  # threads of killed processes may still answer for a moment
        self._guard.stdin.write(b"again\n")
        self._guard.stdin.flush()
        self._await()

    def _give(self, root: Path) -> None:
        """Make the server's user the owner of files; it removes them at the end."""
        if user := unprivileged():
            for path in (root, *root.rglob("*")):
                os.lchown(path, user["user"], user["group"])

    def _run(self, *command: str | Path) -> None:
        """Run a program as the server's user; AssertionError if it fails."""
        done = subprocess.run(
            command,
            cwd=self.directory,
            env=self._environment(),
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            **unprivileged(),
        )
        assert done.returncode == 0, f"{command[0]}: {done.stdout.decode(errors='replace')}"

    def _pipe(self, script: str, *client: str | Path) -> tuple[bool, str, str]:
        """Run a script in a command-line client; return its success, its output and its errors."""
        done = subprocess.run(
            client, input=script.encode(), env=self._environment(), capture_output=True
        )
        out, err = (text.decode(errors="replace") for text in (done.stdout, done.stderr))
        return done.returncode == 0, out, err


def _descendants(process: int) -> Iterator[int]:
    """Yield the child processes of a process, and their children; none of one that has ended."""
    try:
        children = Path(f"/proc/{process}/task/{process}/children").read_text().split()
    except OSError:
        return
    for child in children:
        yield int(child)
        yield from _descendants(int(child))


def runs(process: int) -> bool:
    """Return whether a process exists and is not a zombie."""
    try:
        return Path(f"/proc/{process}/stat").read_text().rpartition(")")[2].split()[0] != "Z"
    except OSError:
        return False


def unprivileged() -> dict[str, Any]:
    """Return the arguments to start a process without root's rights, which servers refuse."""
    if os.geteuid() != 0:
        return {}
    nobody = pwd.getpwnam("nobody")
    return {"user": nobody.pw_uid, "group": nobody.pw_gid, "extra_groups": []}
