"""Files are found at every kind of place, each once, in a stable order, one by one."""

from __future__ import annotations

import io
import os
import shutil
import tracemalloc
from collections.abc import Iterable, Sequence
from itertools import islice
from pathlib import Path

import fsspec
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from schemagen.fits.file_names import is_fits, is_url
from schemagen.fits.find_files import Missing, find
from tests.support.strategies import law

NOTHING = io.BytesIO()


def look(*arguments: object, stdin: bytes = b"") -> list[str | Missing]:
    return list(find(map(str, arguments), io.BytesIO(stdin)))


def tell(found: Iterable[str | Missing], top: Path) -> list[str]:
    """Return the files that were found, by their paths below a directory."""
    return [one.removeprefix(f"{top}/") for one in found if isinstance(one, str)]


def make(top: Path, *names: str) -> Path:
    for name in names:
        path = top / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.touch()
    return top


@pytest.fixture
def archive(tmp_path: Path) -> Path:
    """A directory with some of everything."""
    return make(
        tmp_path / "archive",
        "b_cal.fits",
        "a_cal.fits",
        "a_rate.FITS.gz",
        "notes.txt",
        "fits",
        "x.fits.bak",
        ".hidden_cal.fits",
        ".git/c_cal.fits",
        "jw2/c_cal.fits.fz",
        "jw1/deep/er/e_cal.fits",
        "jw1/d[1]_cal.fits",
        "jw1/preview.jpg",
        "none/readme.md",
    )


EVERYTHING = [
    "a_cal.fits",
    "a_rate.FITS.gz",
    "b_cal.fits",
    "jw1/d[1]_cal.fits",
    "jw1/deep/er/e_cal.fits",
    "jw2/c_cal.fits.fz",
]


# Directories


def test_a_directory_is_searched_to_any_depth_in_order(archive: Path) -> None:
    assert tell(look(archive), archive) == EVERYTHING
    assert tell(look(f"{archive}/"), archive) == EVERYTHING


def test_a_place_that_is_named_twice_is_searched_once(archive: Path) -> None:
    assert tell(look(archive, archive), archive) == EVERYTHING


def test_files_of_other_names_are_counted(archive: Path) -> None:
    search = find([str(archive)], NOTHING)
    assert search.passed_over == 0
    found = len(list(search))
    assert (found, search.passed_over) == (len(EVERYTHING), 5)
    search = find([f"{archive}/*", f"{archive}/notes.txt"], NOTHING)
    names = [str(one) for one in search]
    assert names[-1] == f"{archive}/notes.txt"  # what is named itself is no other file
    assert search.passed_over == 5


def test_all_endings_of_fits_files_are_found(tmp_path: Path) -> None:
    names = ["a_cal.fit", "b_cal.fits.gz", "c_cal.FTS", "d_cal.fit.gz", "e_cal.fts.fz"]
    make(tmp_path, *names, "f_cal.fitsx")
    assert tell(look(tmp_path), tmp_path) == names
    assert tell(look(f"{tmp_path}/*_cal*"), tmp_path) == names


def test_the_order_is_that_of_the_names(tmp_path: Path) -> None:
    names = [f"{n * 7 % 40:02}_cal.fits" for n in range(40)]
    assert tell(look(make(tmp_path, *names)), tmp_path) == sorted(names)
    assert tell(look(f"{tmp_path}/*"), tmp_path) == sorted(names)


def test_a_directory_without_fits_files_is_named(archive: Path) -> None:
    place = str(archive / "none")
    assert look(place) == [Missing(path=place, reason="contains no FITS files")]
    assert str(look(place)[0]) == f"{place}: contains no FITS files"


def test_links_are_followed_but_never_in_circles(archive: Path) -> None:
    (archive / "jw2" / "up").symlink_to(archive)
    (archive / "jw2" / "self").symlink_to(archive / "jw2")
    (archive / "jw2" / "out").symlink_to(make(archive.parent / "other", "o_cal.fits"))
    expected = [*EVERYTHING, "jw2/out/o_cal.fits"]
    assert tell(look(archive), archive) == expected
    uncompressed = [name for name in expected if name.endswith("fits")]
    assert sorted(tell(look(f"{archive}/**/*.fits"), archive)) == sorted(uncompressed)


def test_a_link_that_leads_nowhere_is_left_to_the_reader(tmp_path: Path) -> None:
    (tmp_path / "gone_cal.fits").symlink_to(tmp_path / "nowhere")
    assert tell(look(tmp_path), tmp_path) == ["gone_cal.fits"]


def test_what_is_no_file_is_left_alone(tmp_path: Path) -> None:
    make(tmp_path, "a_cal.fits", "dir.fits/b_cal.fits")
    os.mkfifo(tmp_path / "pipe.fits")  # opening it would block
    assert tell(look(tmp_path), tmp_path) == ["a_cal.fits", "dir.fits/b_cal.fits"]


def test_a_directory_that_cannot_be_read_stops_nothing(archive: Path) -> None:
    found = find([str(archive)], NOTHING)
    assert next(found) == str(archive / "a_cal.fits")
    shutil.rmtree(archive / "jw1")
    rest = list(found)
    missing = Missing(path=str(archive / "jw1"), reason="no such file or directory")
    assert missing in rest
    assert tell(rest, archive) == [*EVERYTHING[1:3], EVERYTHING[5]]


def test_the_first_file_is_given_before_the_rest_is_looked_for(archive: Path) -> None:
    found = find([str(archive)], NOTHING)
    assert next(found) == str(archive / "a_cal.fits")
    make(archive, "jw3/late_cal.fits")  # the directory itself has been listed, but not those below
    (archive / "jw1" / "deep" / "er" / "e_cal.fits").unlink()
    assert tell(found, archive) == [*EVERYTHING[1:4], EVERYTHING[5]]


def test_memory_does_not_grow_with_the_number_of_files(tmp_path: Path) -> None:
    def measure(directories: int) -> int:
        top = tmp_path / str(directories)
        files = [f"jw{n}/{'0' * 60}{m}_cal.fits" for n in range(directories) for m in range(20)]
        make(top, *files)
        tracemalloc.start()
        peaks = []
        for _ in range(2):  # the first pass may grow tables of Python itself
            tracemalloc.reset_peak()
            before = tracemalloc.get_traced_memory()[0]
            assert sum(1 for _ in find([str(top)], NOTHING)) == len(files)
            peaks.append(tracemalloc.get_traced_memory()[1] - before)
        tracemalloc.stop()
        return min(peaks)

    few, many = measure(5), measure(100)
    assert many < few + 95 * 600  # memory for directories, not for files


# Files and patterns


def test_a_file_is_taken_whatever_its_name(archive: Path) -> None:
    given = [archive / "notes.txt", archive / "jw1" / "d[1]_cal.fits", archive / "gone.fits"]
    assert look(*given) == [str(path) for path in given]


def test_what_cannot_be_a_name_is_left_to_the_reader() -> None:
    assert look("x" * 5000, "no/such/place", "") == ["x" * 5000, "no/such/place", ""]


@pytest.mark.parametrize(
    ("pattern", "expected"),
    [
        ("*_cal.fits", ["a_cal.fits", "b_cal.fits"]),
        ("?_cal.fits", ["a_cal.fits", "b_cal.fits"]),
        ("[bc]_*", ["b_cal.fits"]),
        ("*/*.fits*", ["jw1/d[1]_cal.fits", "jw2/c_cal.fits.fz"]),
        ("jw*", ["jw1/d[1]_cal.fits", "jw1/deep/er/e_cal.fits", "jw2/c_cal.fits.fz"]),
        ("**", EVERYTHING),
        ("**/*", EVERYTHING),
        ("**/**/*", EVERYTHING),
        ("**/?_cal.fits", ["a_cal.fits", "b_cal.fits", "jw1/deep/er/e_cal.fits"]),
        ("jw1/**/er/*", ["jw1/deep/er/e_cal.fits"]),
        ("*/deep/**", ["jw1/deep/er/e_cal.fits"]),
        ("*/../a_*.fits", ["jw1/../a_cal.fits", "jw2/../a_cal.fits", "none/../a_cal.fits"]),
    ],
)
def test_a_pattern_is_matched_step_by_step(
    archive: Path, pattern: str, expected: Sequence[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    assert tell(look(f"{archive}/{pattern}"), archive) == expected
    monkeypatch.chdir(archive)
    assert look(pattern) == expected


@pytest.mark.parametrize("pattern", ["*.txt", "[", "gone/*", "notes.txt/*", "no*/**", "**/*.asdf"])
def test_a_pattern_that_matches_no_fits_file_is_named(archive: Path, pattern: str) -> None:
    place = f"{archive}/{pattern}"
    assert look(place) == [Missing(path=place, reason="matches no FITS files")]


# Lists on stdin


def test_stdin_has_a_path_a_line(archive: Path) -> None:
    text = f"{archive}/jw2\n\n  \n{archive}/a_cal.fits\r\nno such.fits"
    found = look("-", stdin=text.encode())
    assert tell(found, archive) == ["jw2/c_cal.fits.fz", "a_cal.fits", "no such.fits"]
    assert look("-") == [Missing(path="stdin", reason="lists no files")]


NAMES = st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\0*?["), min_size=1)


@given(st.lists(NAMES.filter(str.strip), min_size=1), st.integers(1, 40), st.booleans())
@settings(law, max_examples=50)
def test_a_list_is_read_as_it_was_written(names: list[str], size: int, final: bool) -> None:
    """Names with newlines need NULs; the first name shows which, for any size of chunk."""
    names = ["first", *(f"x{name.replace('://', '')}" for name in names)]
    content = "\0".join([*names, ""]).encode()
    assert list(find("-", Trickle(content, size))) == names
    lines = [" ".join(name.split()) for name in names]
    content = "\n".join([*lines, ""] if final else lines).encode()
    assert list(find("-", Trickle(content, size))) == lines


class Trickle(io.BytesIO):
    """A stream that returns a few bytes at a time."""

    def __init__(self, content: bytes, size: int) -> None:
        super().__init__(content)
        self._size = size

    def read1(self, size: int | None = -1, /) -> bytes:
        return super().read1(self._size)


def test_a_name_that_is_no_text_survives(tmp_path: Path) -> None:
    name = os.fsencode(tmp_path) + b"/\xff_cal.fits"
    Path(os.fsdecode(name)).touch()
    assert look("-", stdin=name) == look(tmp_path) == [os.fsdecode(name)]


def test_a_long_list_is_read_as_it_comes() -> None:
    class Endless(io.BytesIO):
        def read1(self, size: int | None = -1, /) -> bytes:
            return b"one.fits\ntwo.fits\n"

    assert list(islice(find("-", Endless()), 5))[-1] == "one.fits"


# URLs


@pytest.fixture
def remote() -> str:
    """A file system that is reached by URL."""
    files = fsspec.filesystem("memory")
    files.store.clear()
    for name in ("b_cal.fits", "a_cal.fits.gz", "notes.txt", "jw1/c_cal.fits", ".git/d_cal.fits"):
        files.pipe(f"/bucket/{name}", b"")
    return "memory://bucket"


def test_a_url_that_ends_with_a_slash_is_a_directory(remote: str) -> None:
    expected = ["memory:///bucket/a_cal.fits.gz", "memory:///bucket/b_cal.fits"]
    assert look(f"{remote}/") == [*expected, "memory:///bucket/jw1/c_cal.fits"]
    assert look(f"{remote}/gone/") == [Missing(path=f"{remote}/gone/", reason="does not exist")]


def test_a_url_may_be_a_pattern(remote: str) -> None:
    expected = ["memory:///bucket/b_cal.fits", "memory:///bucket/jw1/c_cal.fits"]
    assert look(f"{remote}/**/[bc]_cal.fits") == expected
    assert look(f"{remote}/j*/*") == look(f"{remote}/j*/") == expected[1:]
    assert look(f"{remote}/**/*_cal.fits") == expected
    assert look(f"{remote}/.git/*_cal.fits") == ["memory:///bucket/.git/d_cal.fits"]
    nothing = f"{remote}/*.asdf"
    assert look(nothing) == [Missing(path=nothing, reason="matches no FITS files")]


def test_any_other_url_is_a_file() -> None:
    urls = ["s3://stpubdata/jwst/x_cal.fits", "https://host/file?uri=mast:JWST/x.fits"]
    assert look(*urls) == urls


def test_a_url_that_nothing_can_open_is_named() -> None:
    (found,) = look("nosuch://bucket/")
    assert isinstance(found, Missing)
    assert "nosuch" in found.reason


@given(st.sampled_from(["", ".gz", ".fz"]), st.text(max_size=5), st.booleans())
@law
def test_fits_files_are_known_by_their_names(end: str, name: str, upper: bool) -> None:
    suffix = f".fits{end}"
    assert is_fits(name + (suffix.upper() if upper else suffix))
    assert not is_fits(name + suffix + "x")
    assert not is_url(name.replace("://", ""))
