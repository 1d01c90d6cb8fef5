"""The summary of many files: what it counts, and how it is written."""

from __future__ import annotations

from schemagen.ingest.rows import KeptValue
from schemagen.ingest.run import FileState, Outcome
from schemagen.ingest.summary import Tally
from schemagen.tables.model import ColumnType

STORED = Outcome(
    path="jw1_rate.fits",
    state=FileState.NEW,
    filetype="rate",
    pipeline_version="3.1.0",
    headers=3,
    cards=400,
    kept=(KeptValue("rate_primary", "DATE-BEG", ColumnType.TIMESTAMP, "yesterday"),),
    other_headers=("rate MY EXT: no table",),
)
FAILED = Outcome(path="jw2_rate.fits", state=FileState.FAILED, reason="not a FITS file")


def test_a_summary_counts_files_values_and_headers() -> None:
    tally = Tally(release="3.0.0")
    for outcome in (STORED, STORED, FAILED):
        tally.add(outcome)
    assert str(tally) == (
        "3 files: 2 new, 1 failed\n"
        "rate 2; 800 cards in 6 headers\n"
        "written by a later release than the database's 3.0.0: 2 by 3.1.0\n"
        "  their new keywords are in other_keywords; an upgrade to it adds the columns\n"
        "values that do not fit their columns, kept in other_keywords:\n"
        "       2  rate_primary: DATE-BEG does not fit its timestamp column, e.g. 'yesterday'\n"
        "headers without a table of their own, kept in other_headers:\n"
        "       2  rate MY EXT: no table"
    )
    assert (tally.failed, repr(tally)) == (1, "<Tally 3 files: 2 new, 1 failed>")


def test_a_summary_of_nothing_is_one_line() -> None:
    assert str(Tally(release="3.0.0")) == "0 files: nothing to do"


def test_a_long_list_is_cut_and_counts_the_rest() -> None:
    tally = Tally(release="3.0.0")
    reasons = tuple(f"rate EXT{number}: no table" for number in range(25))
    tally.add(Outcome(path="jw1_rate.fits", state=FileState.NEW, other_headers=reasons))
    lines = str(tally).splitlines()
    assert lines[-1] == "          and 5 more kinds"
    assert sum("no table" in line for line in lines) == 20
