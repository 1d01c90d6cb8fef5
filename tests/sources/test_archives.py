from __future__ import annotations

import gzip
import io
import stat
import tarfile
import tracemalloc
import zipfile
from collections.abc import Callable
from contextlib import suppress

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from schemagen.errors import ExitCode, IntegrityError, SourceError
from schemagen.sources import archives as archive
from schemagen.sources.archives import RangeFile, read_metadata, read_schemas
from schemagen.sources.schema_set import LAYOUTS, set_sha256
from tests.support.index_server import OWN, SCHEMAS, make_sdist, make_wheel, pack, place

WHEEL, SDIST = "jwst-1-py3-none-any.whl", "jwst-1.tar.gz"
NAMES = st.from_regex(r"[a-zA-Z0-9_-]{1,12}\.schema\.yaml", fullmatch=True)
FILES = st.dictionaries(NAMES, st.binary(max_size=200), max_size=6)
OTHERS = {
    "jwst/__init__.py": b"raise SystemExit",
    "jwst/datamodels/schemas/README": b"",
    "jwst/datamodels/schemas/old/core.schema.yaml": b"not this one",
    "jwst/transforms/schemas/core.schema.yaml": b"nor this",
}


def read(content: bytes, filename: str) -> dict[str, bytes]:
    return read_schemas(io.BytesIO(content), filename)


@given(FILES, st.sampled_from(LAYOUTS), st.booleans())
@settings(deadline=None)
def test_what_was_packed_is_what_is_read(files: dict[str, bytes], layout: str, wheel: bool) -> None:
    members = OTHERS | place(f"{layout}/", files)
    content = make_wheel(members) if wheel else make_sdist(members)
    found = read(content, WHEEL if wheel else SDIST)
    assert found == files
    assert list(found) == sorted(files)


@given(FILES.filter(bool), st.randoms(use_true_random=False))
@settings(deadline=None)
def test_the_hash_of_a_set_is_of_names_and_contents_and_not_of_their_order(
    files: dict[str, bytes], random: object
) -> None:
    names = list(files)
    random.shuffle(names)  # type: ignore[attr-defined]
    assert set_sha256({name: files[name] for name in names}) == set_sha256(files)
    changed = names[0]
    assert set_sha256(files | {changed: files[changed] + b" "}) != set_sha256(files)
    renamed = {name + "l" if name == changed else name: files[name] for name in names}
    assert set_sha256(renamed) != set_sha256(files)


PACKED = {WHEEL: make_wheel(OTHERS | place(OWN)), SDIST: make_sdist(OTHERS | place(OWN))}


@pytest.mark.parametrize("filename", PACKED)
@given(data=st.data())
@settings(deadline=None, max_examples=200)
def test_damage_is_an_error_of_ours_or_does_no_harm(filename: str, data: st.DataObject) -> None:
    inside = filename == SDIST and data.draw(st.booleans())
    packed = PACKED[filename]
    content = bytearray(gzip.decompress(packed) if inside else packed)
    for _ in range(data.draw(st.integers(1, 3))):
        content[data.draw(st.integers(0, len(content) - 1))] = data.draw(st.integers(0, 255))
    damaged = bytes(content)
    with suppress(SourceError):
        read(gzip.compress(damaged) if inside else damaged, filename)


@pytest.mark.parametrize("filename", PACKED)
@given(share=st.floats(0, 0.999))
@settings(deadline=None)
def test_a_truncated_archive_is_an_error(filename: str, share: float) -> None:
    content = PACKED[filename]
    with pytest.raises(IntegrityError, match=filename):
        read(content[: int(len(content) * share)], filename)


@given(
    st.binary(max_size=3000),
    st.lists(st.tuples(st.integers(-100, 3100), st.integers(0, 2), st.integers(-1, 500))),
    st.integers(0, 3000),
)
@settings(deadline=None)
def test_a_file_read_by_range_reads_as_the_file_itself(
    content: bytes, steps: list[tuple[int, int, int]], known: int
) -> None:
    plain = io.BytesIO(content)
    tail = content[max(0, len(content) - known) :]
    ranged = RangeFile(len(content), lambda start, stop: content[start:stop], tail)
    for offset, whence, size in steps:
        if (0, plain.tell(), len(content))[whence] + offset < 0:
            continue
        assert ranged.seek(offset, whence) == plain.seek(offset, whence)
        assert ranged.read(size) == plain.read(size)
        assert ranged.tell() == plain.tell()


def test_a_wheel_by_range_costs_a_request_beside_the_tail() -> None:
    content = make_wheel(place(OWN), filler=1 << 20)
    asked: list[tuple[int, int]] = []

    def fetch(start: int, stop: int) -> bytes:
        asked.append((start, stop))
        return content[start:stop]

    assert read_schemas(RangeFile(len(content), fetch, content[-200:]), WHEEL) == SCHEMAS
    assert len(asked) <= 2
    assert sum(stop - start for start, stop in asked) < 300_000


@pytest.mark.parametrize("name", ["../core.schema.yaml", "/etc/passwd", "a/../b", "a\\b"])
@pytest.mark.parametrize("make", [make_wheel, make_sdist])
def test_a_member_outside_of_the_archive_is_refused(name: str, make: Callable[..., bytes]) -> None:
    if make is make_sdist:
        content, filename = pack((tarfile.TarInfo(name), b"x")), SDIST
    else:
        content, filename = make({name: b"x"}), WHEEL
    with pytest.raises(IntegrityError, match="outside the archive"):
        read(content, filename)


@pytest.mark.parametrize("kind", [tarfile.SYMTYPE, tarfile.LNKTYPE, tarfile.FIFOTYPE])
def test_a_schema_that_is_a_link_in_an_sdist_is_refused(kind: bytes) -> None:
    info = tarfile.TarInfo(f"jwst-1/{OWN}core.schema.yaml")
    info.type, info.linkname = kind, "/etc/passwd"
    with pytest.raises(IntegrityError, match="is a link"):
        read(pack((info, b"")), SDIST)


def test_a_schema_that_is_a_link_in_a_wheel_is_refused() -> None:
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w") as wheel:
        info = zipfile.ZipInfo(f"{OWN}core.schema.yaml")
        info.external_attr = (stat.S_IFLNK | 0o777) << 16
        wheel.writestr(info, "/etc/passwd")
    with pytest.raises(IntegrityError, match="is a link"):
        read(buffer.getvalue(), WHEEL)


@pytest.mark.filterwarnings("ignore:Duplicate name")
def test_two_members_of_one_name_are_refused() -> None:
    name = f"{OWN}core.schema.yaml"
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w") as wheel:
        wheel.writestr(name, "one")
        wheel.writestr(name, "two")
    with pytest.raises(IntegrityError, match="two members named"):
        read(buffer.getvalue(), WHEEL)
    twice = [(tarfile.TarInfo(f"jwst-1/{name}"), text) for text in (b"one", b"two")]
    with pytest.raises(IntegrityError, match="two members named"):
        read(pack(*twice), SDIST)
    with pytest.raises(IntegrityError, match="two members for core"):
        read(make_wheel({name: b"1", f"stdatamodels/{name}": b"2"}), WHEEL)


def test_a_huge_number_of_members_is_refused() -> None:
    many = {f"m{number}": b"" for number in range(archive.MAX_MEMBERS + 1)}
    with pytest.raises(IntegrityError, match="too many members"):
        read(make_wheel(many), WHEEL)
    with pytest.raises(IntegrityError, match="more than 20000 members"):
        read(make_sdist(many), SDIST)


def test_a_huge_schema_is_refused_unread() -> None:
    bomb = place(OWN, {"core.schema.yaml": bytes(64 << 20)})
    packed = {WHEEL: make_wheel(bomb), SDIST: make_sdist(bomb)}
    del bomb
    for filename, content in packed.items():
        tracemalloc.start()
        with pytest.raises(IntegrityError, match="too large"):
            read(content, filename)
        _, peak = tracemalloc.get_traced_memory()
        tracemalloc.stop()
        assert peak < 8 << 20


def test_a_wheel_that_lies_about_a_size_unpacks_to_no_more_than_it_says() -> None:
    content = bytearray(make_wheel({f"{OWN}core.schema.yaml": bytes(64 << 20)}))
    size = (64 << 20).to_bytes(4, "little")
    while (place_ := content.find(size)) >= 0:
        content[place_ : place_ + 4] = (100).to_bytes(4, "little")
    tracemalloc.start()
    with pytest.raises(IntegrityError, match="damaged"):
        read(bytes(content), WHEEL)
    _, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert peak < 8 << 20


def test_an_sdist_that_unpacks_without_end_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(archive, "MAX_UNPACKED", 1 << 20)
    with pytest.raises(IntegrityError, match="unpacks to more than"):
        read(pack((tarfile.TarInfo("jwst-1/zeros"), bytes(4 << 20))), SDIST)


def test_a_directory_that_is_huge_is_refused_before_it_is_read() -> None:
    content = bytearray(make_wheel(place(OWN)))
    content[-10:-6] = (archive.MAX_DIRECTORY + 1).to_bytes(4, "little")
    with pytest.raises(IntegrityError, match="too many members"):
        read(bytes(content), WHEEL)


def test_an_sdist_is_left_when_its_schemas_are_complete() -> None:
    stream = io.BytesIO(make_sdist(place(OWN), filler=8 << 20))
    found = read_schemas(stream, SDIST, enough=lambda files: files == SCHEMAS)
    assert found == SCHEMAS
    assert stream.tell() < 1 << 20


def test_metadata_is_read_from_either_archive() -> None:
    wheel = make_wheel({}, metadata="Requires-Dist: stdatamodels>=1")
    assert "stdatamodels>=1" in read_metadata(io.BytesIO(wheel), WHEEL)
    assert "Metadata-Version" in read_metadata(io.BytesIO(make_sdist({})), SDIST)
    with pytest.raises(SourceError, match="no metadata"):
        read_metadata(io.BytesIO(pack((tarfile.TarInfo("a/b/PKG-INFO"), b""))), SDIST)


def test_an_archive_of_another_kind_is_an_error() -> None:
    with pytest.raises(SourceError, match="neither a wheel nor"):
        read(b"", "jwst-1.exe")
    with pytest.raises(IntegrityError, match="does not end like a wheel"):
        read(b"", WHEEL)
    assert IntegrityError("").exit_code is ExitCode.SOURCE
