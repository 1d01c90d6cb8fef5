"""The garbage collector is as it was after a pause, and seldom runs where that is asked for."""

from __future__ import annotations

import gc
from collections.abc import Iterator

import pytest

from schemagen.ingest.collector import collect_seldom, pause_collector


@pytest.fixture(autouse=True)
def collector() -> Iterator[None]:
    """Leave the collector as it was."""
    enabled, thresholds = gc.isenabled(), gc.get_threshold()
    yield
    gc.unfreeze()
    gc.set_threshold(*thresholds)
    (gc.enable if enabled else gc.disable)()


@pytest.mark.parametrize("enabled", [True, False])
def test_a_pause_ends_with_its_context(enabled: bool) -> None:
    (gc.enable if enabled else gc.disable)()
    with pause_collector():
        with pytest.raises(ZeroDivisionError), pause_collector():
            raise ZeroDivisionError
        assert not gc.isenabled()
    assert gc.isenabled() is enabled


def test_it_runs_seldom_and_passes_over_what_is_there() -> None:
    gc.disable()
    collect_seldom()
    kept = [[number] for number in range(1000)]
    assert gc.isenabled()
    assert gc.get_freeze_count() > 0
    before = gc.get_stats()[0]["collections"]
    kept += ([number] for number in range(5000))
    assert gc.get_stats()[0]["collections"] == before
    kept += ([number] for number in range(40_000))
    assert gc.get_stats()[0]["collections"] > before
