"""Law: of the processes that share a lock, one has its turn; the others wait, or learn it."""

from __future__ import annotations

import threading
from collections.abc import Iterator

import pytest

from schemagen.ingest import turns
from schemagen.ingest.turns import take_turn, use_lock


@pytest.fixture
def lock(monkeypatch: pytest.MonkeyPatch) -> Iterator[threading.Lock]:
    """Let this process share a lock until the end of the test."""
    monkeypatch.setattr(turns, "_lock", None)
    shared = threading.Lock()
    use_lock(shared)
    yield shared
    assert shared.acquire(blocking=False), "a turn did not end"


def test_who_does_not_wait_learns_that_another_has_its_turn(lock: threading.Lock) -> None:
    with take_turn(wait=False) as ours:
        assert ours
        assert lock.locked()
    with lock, take_turn(wait=False) as ours:
        assert not ours
        assert lock.locked()


def test_who_waits_has_the_next_turn(lock: threading.Lock) -> None:
    seen: list[str] = []

    def wait() -> None:
        with take_turn() as ours:
            seen.append(f"second: {ours}")

    with take_turn() as ours:
        second = threading.Thread(target=wait)
        second.start()
        second.join(0.05)
        seen.append(f"first: {ours}")
    second.join()
    assert seen == ["first: True", "second: True"]


def test_a_turn_ends_when_its_work_fails(lock: threading.Lock) -> None:
    with pytest.raises(ZeroDivisionError), take_turn():
        raise ZeroDivisionError
    assert not lock.locked()


def test_a_process_alone_always_has_its_turn(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(turns, "_lock", None)
    with take_turn() as first, take_turn(wait=False) as second:
        assert (first, second) == (True, True)
