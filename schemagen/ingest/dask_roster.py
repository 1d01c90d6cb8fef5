"""The workers of a Dask cluster: which of them can do the work, and why the others cannot."""

from __future__ import annotations

import inspect
import pickle
import time
import zlib
from collections.abc import Callable, Iterable, Mapping
from typing import Any

from schemagen.errors import ClusterError
from schemagen.fits.file_names import write_path
from schemagen.ingest import worker_facts
from schemagen.ingest.dask_client import RERUN, DaskClient, LostWorkerError
from schemagen.ingest.needs import Needs
from schemagen.version import __version__

__all__ = ["Member", "Roster"]

PATIENCE = 30
"""Seconds without a worker that can do the work, after which a run ends."""

_INTERVAL = 1
"""Seconds after which the scheduler is asked again which workers there are."""

_AGAIN = 30
"""Seconds after which a worker that gets no work is asked again."""

_SOON = 5
"""Seconds after which a message says that a run waits for workers."""

_SHOWN = 5
"""Most workers that a message names."""


class Member:
    """A worker of a cluster.

    Attributes
    ----------
    address : str
        Its address.
    threads : int
        Number of its threads.
    host : str
        The name of its machine; empty if unknown.
    fault : str
        Why it gets no work; empty if it does, or has not answered yet.
    work : future or None
        The work that it has loaded; None if it gets none.
    parts : int
        Number of tasks that it has.
    """

    def __init__(self, address: str, threads: int) -> None:
        self.address = address
        self.threads = max(1, threads)
        self.host = ""
        self.fault = ""
        self.work: Any = None
        self.parts = 0
        self.answer: Any = None
        self.since = 0.0

    def __str__(self) -> str:
        return f"worker {self.address}{f' on {self.host}' if self.host else ''}"

    @property
    def load(self) -> float:
        """Number of tasks for each thread."""
        return self.parts / self.threads


class Roster:
    """The workers of a cluster.

    Each is asked what it is and what it reaches before it gets work, also those that come late.
    One that cannot do the work is named with the reason, gets none, and is asked again later.

    Parameters
    ----------
    client : DaskClient
        A client of the scheduler.
    work : bytes
        The work, pickled and compressed.
    needs : Needs
        What it needs of a worker.
    notify : callable
        Receives what users should know, as text.
    wake : callable
        Called when a worker has answered, with the future of the answer.
    """

    def __init__(
        self,
        client: DaskClient,
        work: bytes,
        needs: Needs,
        *,
        notify: Callable[[str], None],
        wake: Callable[[Any], None],
    ) -> None:
        self._client = client
        self._work = work
        self._needs = needs
        self._notify = notify
        self._wake = wake
        self._members: dict[str, Member] = {}
        self._files = needs.files
        self._there = {path for path in needs.files if not needs.obstacles.get(path)}
        self._reported: set[tuple[str, str]] = set()
        self._looked = 0.0
        self._idle_since: float | None = None
        self._waits = False

    @property
    def fit(self) -> list[Member]:
        """The workers that can do the work."""
        return [member for member in self._members.values() if member.work]

    @property
    def undecided(self) -> bool:
        """Whether a worker has not answered yet."""
        return any(member.answer and not member.fault for member in self._members.values())

    def refresh(self) -> list[Member]:
        """Ask new workers and hear answers; return the workers that have gone.

        Raises
        ------
        ClusterError
            If no worker can do the work for some time, or the scheduler is gone.
        """
        gone: list[Member] = []
        now = time.monotonic()
        if now - self._looked >= _INTERVAL:
            self._looked = now
            found = self._client.count_threads()
            gone = [self._members.pop(a) for a in [*self._members] if a not in found]
            for address, threads in found.items():
                if address not in self._members:
                    self._members[address] = Member(address, threads)
                    self._ask(self._members[address])
            for member in self._members.values():
                if member.fault and not member.answer and now - member.since > _AGAIN:
                    self._ask(member)
        self._hear([m for m in self._members.values() if m.answer and m.answer.done()])
        self._heed_patience(now)
        return gone

    def refuse(self, member: Member, fault: str, *, missing: str = "") -> None:
        """Give no more work to a worker.

        Parameters
        ----------
        member : Member
            The worker.
        fault : str
            Why. No message names it yet.
        missing : str, optional
            A file that it has not found and another has. It is among those that workers are asked
            for from now on.
        """
        if missing and missing not in self._files:
            self._files = (*self._files, missing)[-_SHOWN:]
            self._there.add(missing)
        member.fault, member.work, member.since = fault, None, time.monotonic()

    def report(self, members: Iterable[Member], *, more: str = "") -> None:
        """Report which workers get no work, once for each reason."""
        new = [m for m in members if (m.address, m.fault) not in self._reported]
        self._reported |= {(member.address, member.fault) for member in new}
        for fault in dict.fromkeys(member.fault for member in new):
            those = [str(member) for member in new if member.fault == fault]
            if len(those) == 1:
                self._notify(f"{those[0]} gets no {more}work: {fault}")
            else:
                rest = f" and {len(those) - _SHOWN} more" if len(those) > _SHOWN else ""
                named = ", ".join(those[:_SHOWN])
                self._notify(f"{len(those)} workers get no {more}work: {fault}: {named}{rest}")

    def _ask(self, member: Member) -> None:
        asked = {
            "version": __version__,
            "driver": self._needs.driver,
            "url": self._needs.url,
            "files": tuple(map(str, self._files)),  # not of a class that is only known here
            "anonymous": self._needs.anonymous,
        }
        names = {"text": inspect.getsource(worker_facts), "asked": _pack(asked), "names": {}}
        member.since = time.monotonic()
        member.answer = self._client.submit(self._wake, member.address, eval, _ASK, names)

    def _hear(self, members: Iterable[Member]) -> None:
        """Decide which of the workers that have answered get work."""
        answers = {member: self._fetch(member) for member in members}
        for facts in answers.values():
            self._there |= {path for path, why in facts.get("files", {}).items() if not why}
        for member, facts in answers.items():
            member.answer, member.host = None, facts.get("host", "")
            member.fault = self._find_fault(facts)
            if not member.fault:
                names = {"data": self._work}
                member.work = self._client.submit(self._wake, member.address, eval, _LOAD, names)
        self.report(member for member in answers if member.fault)

    def _fetch(self, member: Member) -> dict[str, Any]:
        try:
            facts: dict[str, Any] = self._client.fetch(member.answer)
        except LostWorkerError:
            return {"fault": "it ended when it was asked what it is"}
        except ClusterError:
            raise
        except Exception as error:  # noqa: BLE001 - whatever is wrong with it
            return {"fault": f"it cannot be asked what it is: {' '.join(str(error).split())}"}
        return facts

    def _find_fault(self, facts: Mapping[str, Any]) -> str:
        """Return why a worker with these facts cannot do the work."""
        fault = str(facts["fault"])
        if not fault and facts["database"] != self._needs.database:
            fault = "its database of that name is another one"
        for path, obstacle in facts.get("files", {}).items():
            if not fault and obstacle and path in self._there:
                fault = f"it does not see {write_path(path)}: {obstacle}"
        names = {"Python": "python", "schemagen": "schemagen", self._needs.driver: "driver"}
        versions = [f"{name} {facts[key]}" for name, key in names.items() if facts.get(key)]
        return fault and f"{fault} ({', '.join(versions) or 'nothing else is known'})"

    def _heed_patience(self, now: float) -> None:
        if self.fit:
            self._idle_since, self._waits = None, False
            return
        if self._idle_since is None:
            self._idle_since = now
        waited = now - self._idle_since
        if waited > _SOON and not self._waits:
            self._waits = True
            self._notify(f"waiting up to {PATIENCE} s for a worker that can do the work")
        if waited > PATIENCE:
            do = RERUN if self._members else f"start some, and {RERUN}"
            hint = f"waited {PATIENCE} s; {do}"
            raise ClusterError(self._explain(), where=self._client.scheduler, hint=hint)

    def _explain(self) -> str:
        if not self._members:
            return "the scheduler has no workers"
        faults = dict.fromkeys(m.fault or "it does not answer" for m in self._members.values())
        count = len(self._members)
        these = "its worker cannot" if count == 1 else f"none of its {count} workers can"
        return f"{these} do the work: {next(iter(faults))}"


_ASK = (
    "exec(text, names) or names['describe_worker']"
    "(__import__('pickle').loads(__import__('zlib').decompress(asked)))"
)
"""An expression that answers what is asked, in any Python."""

_LOAD = "__import__('pickle').loads(__import__('zlib').decompress(data))"
"""An expression that loads the work; compressed, no log shows the URL of the database."""


def _pack(value: object) -> bytes:
    return zlib.compress(pickle.dumps(value, protocol=4), 1)
