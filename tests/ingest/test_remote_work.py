"""Work for a cluster: what is sent arrives as it was, in batches of the right size."""

from __future__ import annotations

import gc
from functools import partial
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from schemagen.ingest.remote_work import RemoteWork, pack, unpack


def double(sizes: list[int], items: tuple[int, ...]) -> list[int]:
    sizes.append(len(items))
    return [2 * item for item in items]


@given(st.lists(st.integers()), st.integers(1, 5))
def test_a_batch_is_processed_in_parts(items: list[int], size: int) -> None:
    sizes: list[int] = []
    done = RemoteWork(work=partial(double, sizes), size=size).run(pack(tuple(items)))
    assert unpack(done) == [2 * item for item in items]
    assert sum(sizes) == len(items)
    assert max(sizes, default=0) <= size


class _Watching:
    """A value that says whether the garbage collector runs while it is made."""

    def __reduce__(self) -> tuple[Any, tuple[()]]:
        return gc.isenabled, ()


@pytest.mark.parametrize("enabled", [True, False])
def test_the_garbage_collector_pauses_while_a_batch_is_made(enabled: bool) -> None:
    before = gc.isenabled()
    (gc.enable if enabled else gc.disable)()
    try:
        assert unpack(pack(_Watching())) is False
        with pytest.raises(EOFError):
            unpack(b"")
        work = RemoteWork(work=lambda items: [gc.isenabled() for _ in items], size=2)
        assert unpack(work.run(pack((1, 2, 3)))) == [False] * 3
        assert gc.isenabled() is enabled
    finally:
        (gc.enable if before else gc.disable)()
