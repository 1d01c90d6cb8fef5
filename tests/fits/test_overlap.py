"""Files at URLs are worked on together, and come in their order all the same."""

from __future__ import annotations

import threading
from collections.abc import Iterator

import pytest

from schemagen.fits import overlap
from schemagen.fits.overlap import Overlap, map_files

HERE = threading.current_thread


@pytest.fixture(autouse=True)
def store(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(overlap, "overlaps", lambda url: url.startswith("many://"))
    monkeypatch.setattr(overlap, "WIDTH", 4)


def test_urls_are_worked_on_together_and_others_here() -> None:
    met = threading.Barrier(4)

    def work(path: str) -> tuple[str, bool]:
        if path.startswith("many"):
            met.wait(10)
        return path, HERE() is threading.main_thread()

    paths = [f"many://{number}" for number in range(8)]
    mixed = ["a", *paths, "b", "one://c"]
    expected = [(path, not path.startswith("many")) for path in mixed]
    assert list(map_files(work, mixed)) == expected


def test_no_more_are_begun_than_fit() -> None:
    taken: list[int] = []

    def name() -> Iterator[str]:
        for number in range(100):
            taken.append(number)
            yield f"many://{number}"

    found = map_files(str, name())
    assert next(found) == "many://0"
    assert len(taken) == 4
    found.close()  # type: ignore[attr-defined]


def test_what_is_there_is_done_before_the_next_is_waited_for() -> None:
    taken: list[str] = []

    def name() -> Iterator[str]:
        for number in range(3):
            taken.append(f"many://{number}")
            yield taken[-1]

    found = map_files(str, name(), waits=lambda: len(taken) == 2)
    assert [next(found), next(found)] == ["many://0", "many://1"]
    assert len(taken) == 2
    assert list(found) == ["many://2"]


def test_local_files_are_taken_one_by_one() -> None:
    source = iter("abc")
    found = map_files(str, source)
    assert (next(found), next(source)) == ("a", "b")


def test_an_error_comes_where_its_file_does() -> None:
    def work(path: str) -> str:
        return path if path == "many://a" else path[100]  # which is beyond its end

    with Overlap() as begun:
        ends = [begun.begin(work, path) for path in ("many://a", "many://b")]
        assert ends[0]() == "many://a"
        with pytest.raises(IndexError):
            ends[1]()


def test_who_interrupts_does_not_wait() -> None:
    answer, begun = threading.Event(), Overlap()

    def interrupt() -> None:
        with begun:
            begun.begin(lambda _: answer.wait(60), "many://a")
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        interrupt()
    assert not answer.is_set()
    assert [thread.daemon for thread in begun._threads] == [True]  # nor does the process
    answer.set()
