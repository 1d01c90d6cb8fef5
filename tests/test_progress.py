"""How far long work is."""

from __future__ import annotations

import pytest

from schemagen.progress import Progress, Unit


@pytest.mark.parametrize(
    ("progress", "text"),
    [
        (Progress(what="writing"), "writing"),
        (Progress(what="jwst", done=1_500_000, unit=Unit.BYTES), "jwst 1.5 MB"),
        (Progress(what="jwst", done=500_000, total=1_000_000, unit=Unit.BYTES), "jwst 0.5 MB 50 %"),
        (Progress(what="jwst 3.0.0", done=1, total=80, unit=Unit.RELEASES), "jwst 3.0.0 1 %"),
        (Progress(what="create", done=30, total=40, unit=Unit.STATEMENTS), "create 75 %"),
    ],
)
def test_it_says_how_far_work_is(progress: Progress, text: str) -> None:
    assert str(progress) == text
