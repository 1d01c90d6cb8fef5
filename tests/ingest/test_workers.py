"""Parallel work: each item is processed once, even if workers die or the run is stopped."""

from __future__ import annotations

import itertools
import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from schemagen.ingest.workers import Workers, map_over_workers, start_workers
from tests.support import samples
from tests.support.engine import runs
from tests.support.strategies import law


class Square:
    """Squares numbers; dies over some of them."""

    def __init__(self, deadly: frozenset[int] = frozenset(), pause: float = 0) -> None:
        self.deadly = deadly
        self.pause = pause

    def __call__(self, batch: tuple[int, ...]) -> list[int]:
        time.sleep(self.pause)
        if self.deadly & {*batch}:
            os.kill(os.getpid(), signal.SIGKILL)
        return [number * number for number in batch]


def go_on() -> bool:
    return False


def collect(workers: Workers, count: int, size: int) -> dict[int, int | None]:
    """Square the numbers up to `count` in the workers; fail if one comes twice."""
    found: dict[int, int | None] = {}
    for batch, result in map_over_workers(workers, range(count), most=size, stop=go_on):
        for number, square in zip(batch, result or [None] * len(batch), strict=True):
            assert number not in found
            found[number] = square
    return found


@law
@given(st.integers(0, 50), st.integers(1, 60))
def test_each_thing_is_done_once(count: int, size: int) -> None:
    with start_workers(Square(), jobs=1) as workers:
        assert collect(workers, count, size) == {n: n * n for n in range(count)}


def test_a_thing_over_which_a_worker_dies_is_told_and_the_others_are_done() -> None:
    with start_workers(Square(deadly=frozenset({7})), jobs=2) as workers:
        found = collect(workers, 12, 2)
    assert found == {n: None if n == 7 else n * n for n in range(12)}


def _read_environment(names: tuple[str, ...]) -> list[str | None]:
    return [os.environ.get(name) for name in names]


def test_processes_have_the_environment_of_their_own_run(monkeypatch: pytest.MonkeyPatch) -> None:
    """The server that forks them may have been started by an earlier run."""
    for value in ("one", "two"):
        monkeypatch.setenv("SCHEMAGEN_TEST", value)
        with start_workers(_read_environment, jobs=2) as workers:
            future = workers.submit(("SCHEMAGEN_TEST",))
            assert next(iter(workers.wait([future]))).result() == [value]


@pytest.mark.parametrize("overlapping", [False, True])
def test_a_process_alone_begins_with_the_next_batches_before_it_ends_one(overlapping: bool) -> None:
    done: list[str] = []

    def begin(batch: tuple[int, ...]) -> Callable[[], list[int]]:
        done.append("begin")

        def end() -> list[int]:
            done.append("end")
            return [number * number for number in batch]

        return end

    with start_workers(Square(), jobs=1, begin=begin) as workers:
        running = map_over_workers(
            workers, range(11), most=2, stop=go_on, overlaps=lambda _: overlapping
        )
        found = dict(
            pair for batch, squares in running for pair in zip(batch, squares, strict=True)
        )
    assert found == {number: number * number for number in range(11)}
    ahead = 4 if overlapping else 2
    assert done == [
        *["begin"] * ahead,
        *["end", "begin"] * (6 - ahead),
        *["end"] * ahead,
    ]


def _work_long(paths: tuple[Path, ...]) -> None:
    (paths[0] / "begun").touch()
    time.sleep(20)
    (paths[0] / "ended").touch()


def test_who_interrupts_does_not_wait_for_processes(tmp_path: Path) -> None:

    def interrupt() -> None:
        with start_workers(_work_long, jobs=2) as workers:
            workers.submit((tmp_path,))
            while not (tmp_path / "begun").exists():
                time.sleep(0.01)
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        interrupt()
    assert not (tmp_path / "ended").exists()


MAIN = """
import os, signal
from schemagen.ingest.workers import map_over_workers, start_workers
from tests.ingest.test_workers import _tell

if __name__ == "__main__":
    with start_workers(_tell, jobs=2) as workers:
        for batch, number in map_over_workers(workers, range(40), most=1, stop=lambda: False):
            print(number, flush=True)
"""


def _tell(_: tuple[int, ...]) -> int:
    time.sleep(0.05)
    return os.getpid()


def test_processes_end_when_the_main_process_is_killed(tmp_path: Path) -> None:
    """Otherwise each would wait for work for ever, with its session open."""
    script = tmp_path / "main.py"
    script.write_text(MAIN)
    process = subprocess.Popen(
        [sys.executable, script],
        stdout=subprocess.PIPE,
        env={**os.environ, "PYTHONPATH": str(samples.ROOT)},
    )
    with process:
        assert process.stdout
        workers = {int(line) for line in itertools.islice(process.stdout, 10)}
        process.kill()
    deadline = time.monotonic() + 30
    while any(map(runs, workers)):
        assert time.monotonic() < deadline
        time.sleep(0.01)


@pytest.mark.parametrize("jobs", [1, 2])
def test_what_is_stopped_finishes_what_is_under_way_and_begins_nothing(jobs: int) -> None:
    begun: list[int] = []

    def count() -> Iterator[int]:
        for number in range(10_000):
            begun.append(number)
            yield number

    done: list[int] = []

    def enough() -> bool:
        return len(done) >= 10

    with start_workers(Square(), jobs=jobs) as workers:
        for batch, _ in map_over_workers(workers, count(), most=2, stop=enough):
            done += batch
    assert len(done) < 10_000
    assert sorted(done) == begun


def test_things_are_asked_for_only_when_a_worker_is_free() -> None:
    asked: list[int] = []

    def count() -> Iterator[int]:
        for number in range(1_000):
            asked.append(number)
            yield number

    with start_workers(Square(), jobs=2) as workers:
        next(map_over_workers(workers, count(), most=5, stop=go_on))
        assert 5 <= len(asked) <= workers.width * 5


def _mark(batch: tuple[Path, ...]) -> list[int]:
    """Record the process in each directory, and leave time to kill it."""
    for place in batch:
        (place / str(os.getpid())).touch()
        time.sleep(0.05)
    return [os.getpid()] * len(batch)


def test_a_cluster_goes_on_when_a_worker_is_killed_half_way(tmp_path: Path) -> None:
    distributed: Any = pytest.importorskip("distributed")
    places = [tmp_path / str(number) for number in range(40)]
    for place in places:
        place.mkdir()
    with (
        distributed.LocalCluster(
            n_workers=2, threads_per_worker=1, dashboard_address="127.0.0.1:0", host="127.0.0.1"
        ) as cluster,
        start_workers(
            _mark, jobs=2, scheduler=cluster.scheduler_address.replace("tcp", "dask")
        ) as workers,
    ):
        done: list[Path] = []
        pids: set[int] = set()
        for batch, result in map_over_workers(workers, places, most=2, stop=go_on):
            done += batch
            pids |= {*result}
            if len(done) == len(places) // 2:
                os.kill(result[0], signal.SIGKILL)
    assert sorted(done) == sorted(places)
    assert len(pids) > 1
