"""A FITS file is known by its name, and a path is written so that it can be told from any other."""

from __future__ import annotations

import os
import subprocess

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from schemagen.fits.file_names import cut_ending, is_fits, is_url, read_path, write_path
from tests.support.strategies import law

PIECES = st.sampled_from([b"a", b"/", b"\\", b"\\x", b"e9", b"\xe9", b"\xc3\xa9", b"\xc3", b"'"])
RAW = st.lists(PIECES, max_size=8).map(b"".join) | st.binary(max_size=12)


@pytest.mark.parametrize("ending", [".fits", ".FITS", ".fit", ".fts", ".Fts"])
@pytest.mark.parametrize("compression", ["", ".gz", ".fz", ".GZ"])
def test_a_fits_file_is_known_by_its_name(ending: str, compression: str) -> None:
    assert is_fits(f"jw1_cal{ending}{compression}")
    assert cut_ending(f"jw1_cal{ending}{compression}") == "jw1_cal"


@pytest.mark.parametrize("name", ["x.txt", "fits", "x.fits.bak", "x.fitsy", "x.fit.zip", "x.gz"])
def test_no_other_file_is(name: str) -> None:
    assert not is_fits(name)
    assert cut_ending(name) == name


def test_a_url_has_a_protocol() -> None:
    assert is_url("s3://bucket/key.fits")
    assert not is_url("/data/key.fits")


@law
@given(RAW, RAW)
@example(b"\xe9", rb"\xe9")
@example(rb"\\xe9", rb"\xe9")
@example(b"\\\xe9", rb"\\xe9")
def test_two_paths_never_have_one_text(one: bytes, other: bytes) -> None:
    first, second = write_path(os.fsdecode(one)), write_path(os.fsdecode(other))
    assert (first == second) == (one == other)
    assert read_path(first) == os.fsdecode(one)
    first.encode()  # any database takes it


def test_a_usual_path_is_its_own_text_and_a_shell_reads_any_other() -> None:
    for path in ("/data/jw1_cal.fits", "C:\\data\\new", "/données/µ", "s3://b/k?x=1", ""):
        assert write_path(path) == path
    raw = b"/data/caf\xe9\\x"
    text = write_path(os.fsdecode(raw))
    assert text == r"/data/caf\xe9\\x"
    told = subprocess.run(["bash", "-c", f"printf %s $'{text}'"], capture_output=True, check=True)
    assert told.stdout == raw
    assert write_path("\ud800") == r"\ud800"
