"""What has changed since an export: taken out and read anew, it is what the database has."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from schemagen.answers.export_changes import Changes, ExportedFile, expect_all, find_changes

FILES = st.builds(
    ExportedFile,
    st.integers(1, 12),
    st.sampled_from(["rate", "cal", "ami-oi"]),
    st.sampled_from(["a", "b", None]),
    st.integers(0, 2),
)
SETS = st.lists(FILES, max_size=12, unique_by=lambda file: file.number).map(sorted)
KEYS = {"rate": "rate", "cal": "cal", "ami-oi": "ami_oi"}


def bring_up_to_date(
    exported: list[ExportedFile], held: list[ExportedFile], changes: Changes, filetype: str
) -> list[ExportedFile]:
    """Do to the files of one filetype, or of all, what an export does."""
    stale = set(changes.list_stale(filetype))
    kept = [file for file in exported if file.number not in stale]
    ranges = [*changes.list_ranges(filetype)]
    read = [file for file in held if any(low <= file.number <= high for low, high in ranges)]
    if changes.reads_all(filetype):
        assert read == held or not ranges  # which are not needed then
        read = held
    return sorted(kept + read)


@given(SETS, SETS, st.sets(st.integers(1, 12)))
def test_old_rows_without_the_stale_ones_and_with_those_read_are_the_new_ones(
    before: list[ExportedFile], now: list[ExportedFile], unsettled: set[int]
) -> None:
    changes = find_changes(before, now, unsettled)
    assert bring_up_to_date(before, now, changes, "") == now
    for filetype, key in KEYS.items():
        old, new = ([f for f in files if f.filetype == filetype] for files in (before, now))
        assert bring_up_to_date(old, new, changes, key) == new
    assert changes.files == len(now)
    assert changes.gone == len({f.number for f in before} - {f.number for f in now})
    assert changes.new == len({f.number for f in now} - {f.number for f in before})


@given(SETS)
def test_without_an_export_all_is_read_and_new(now: list[ExportedFile]) -> None:
    found, same = expect_all({file.filetype for file in now}), find_changes([], now)
    for changes in (found, same):
        for filetype, key in {"": "", **KEYS}.items():
            own = [file for file in now if not filetype or file.filetype == filetype]
            assert bring_up_to_date([], own, changes, key) == own
            assert changes.reads_all(key) == bool(own)
            assert bool([*same.list_ranges(key)]) == bool(own)
        assert not changes.list_stale()
    assert found.list_filetypes() == same.list_filetypes()
    assert (same.files, same.new, same.gone, found.gone) == (len(now), len(now), 0, 0)


@given(SETS, st.sets(st.integers(1, 12)))
def test_only_what_may_have_changed_is_read(files: list[ExportedFile], unsettled: set[int]) -> None:
    changes = find_changes(files, files, unsettled)
    wanted = [f.number for f in files if f.checksum is None or f.number in unsettled]
    assert [*changes.list_stale()] == wanted
    assert changes.replaced == len(wanted)
    for number in (f.number for f in files):
        inside = any(low <= number <= high for low, high in changes.list_ranges())
        assert inside == (number in wanted)
