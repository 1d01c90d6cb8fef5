"""The output tree is written as a whole or not at all, and every differing file is named."""

from __future__ import annotations

import hashlib
import json
import os
import random
import signal
import subprocess
import textwrap
import time
from collections.abc import Iterator, Mapping
from dataclasses import fields, replace
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from schemagen.errors import DifferentError, ExitCode, SchemagenError
from schemagen.migrations.plan import Link
from schemagen.output.manifest import MANIFEST, Manifest, read_manifest
from schemagen.output.page import Page, add
from schemagen.output.tree import FileDifference, compare_tree, write_tree
from tests.support.processes import start_python
from tests.support.samples import ROOT

Files = Mapping[str, str]

ABOUT = Manifest(
    schemagen="0",
    pipeline_version="1",
    since="1",
    partition_by="none",
    migrations=(Link(older="", newer="1"),),
)
"""What a tree records of itself, but for its files."""

PATHS = st.lists(st.sampled_from(["a", "b", "é", ".c"]), min_size=1, max_size=3).map(
    lambda parts: "/".join([*(f"{part}.d" for part in parts[:-1]), f"{parts[-1]}.txt"])
)
TEXTS = st.text(st.characters(exclude_categories=["Cs"])) | st.sampled_from(["a\r\nb\n", "\r", ""])
TREES = st.dictionaries(PATHS, TEXTS, max_size=6)


def pages(files: Files) -> list[Page]:
    return [Page(path=path, text=text) for path, text in files.items()]


def build(files: Files, directory: Path) -> dict[str, str]:
    """Write a tree, and make sure that nothing is left beside it."""
    hashes = write_tree(pages(files), directory, ABOUT)
    assert entries(directory.parent) == [directory.name]
    return hashes


def entries(directory: Path) -> list[str]:
    return sorted(path.name for path in directory.iterdir())


def read(directory: Path) -> dict[str, bytes]:
    """Read all files of a tree but the manifest."""
    return {
        path.relative_to(directory).as_posix(): path.read_bytes()
        for path in directory.rglob("*")
        if path.is_file() and path.name != MANIFEST
    }


def encode(files: Files) -> dict[str, bytes]:
    return {path: text.encode() for path, text in files.items()}


def put(directory: Path, files: Files) -> None:
    """Put files into a tree by hand."""
    for name, text in files.items():
        path = directory / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(text.encode())


@pytest.fixture
def tree(tmp_path: Path) -> Path:
    """Where a tree goes, with nothing beside it."""
    return tmp_path / "here" / "generated"


@pytest.fixture
def trees(tmp_path: Path) -> Iterator[Path]:
    """Places for trees, a new one for each example of Hypothesis."""

    def places() -> Iterator[Path]:
        number = 0
        while True:
            number += 1
            yield tmp_path / str(number) / "generated"

    return places()


SOME = settings(
    deadline=None, max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture]
)


# What is written


@given(files=TREES)
@SOME
def test_what_is_written_is_there_to_the_byte_and_is_as_built(
    trees: Iterator[Path], files: Files
) -> None:
    tree = next(trees)
    hashes = build(files, tree)
    assert read(tree) == encode(files)
    assert list(compare_tree(pages(files), tree)) == []
    assert hashes == {n: hashlib.sha256(c).hexdigest() for n, c in encode(files).items()}
    assert list(hashes) == sorted(hashes)
    assert read_manifest(tree) == replace(ABOUT, files=hashes)


@given(built=TREES, now=TREES, edits=TREES, removed=st.sets(PATHS))
@SOME
def test_every_file_that_is_not_as_a_build_would_write_it_is_named(
    trees: Iterator[Path], built: Files, now: Files, edits: Files, removed: set[str]
) -> None:
    tree = next(trees)
    build(built, tree)
    put(tree, edits)
    for name in removed & {*built, *edits}:
        (tree / name).unlink()
    there = read(tree)
    expected = {}
    for name in sorted({*built, *now, *there}):
        if name not in there:
            expected[name] = "missing"
        elif name not in built and name not in now:
            expected[name] = "foreign"
        elif name in built and there[name] != built[name].encode():
            expected[name] = "edited"
        elif name not in now or there[name] != now[name].encode():
            expected[name] = "stale"
    found = list(compare_tree(pages(now), tree))
    assert found == [FileDifference(path=path, state=state) for path, state in expected.items()]
    assert all(str(difference).startswith(f"{difference.path}: ") for difference in found)


@given(first=TREES, second=TREES, foreign=TREES)
@SOME
def test_a_build_replaces_what_builds_made_and_keeps_what_others_did(
    trees: Iterator[Path], first: Files, second: Files, foreign: Files
) -> None:
    tree = next(trees)
    build(first, tree)
    kept = {name: text for name, text in foreign.items() if name not in {*first, *second}}
    put(tree, kept)
    build(second, tree)
    assert read(tree) == encode({**kept, **second})
    assert {d.path: d.state for d in compare_tree(pages(second), tree)} == dict.fromkeys(
        kept, "foreign"
    )


def test_a_foreign_file_stays_what_it_is(tree: Path) -> None:
    """A script may be run, a link is a link, wherever it leads."""
    build({"a.txt": "a"}, tree)
    script = tree / "run.sh"
    script.write_text("#!/bin/sh\n")
    script.chmod(0o755)
    os.utime(script, (1, 1))
    outside = tree.parents[1] / "outside"
    outside.mkdir()
    (outside / "x.txt").write_text("x")
    (tree / "file").symlink_to(outside / "x.txt")
    (tree / "directory").symlink_to(outside)
    (tree / "broken").symlink_to("nowhere")
    foreign = dict.fromkeys(["broken", "directory", "file", "run.sh"], "foreign")
    assert {d.path: d.state for d in compare_tree(pages({"a.txt": "a"}), tree)} == foreign
    build({"a.txt": "b"}, tree)
    assert script.stat().st_mode & 0o777 == 0o755
    assert script.stat().st_mtime == 1
    links = {path.name: path.readlink() for path in tree.iterdir() if path.is_symlink()}
    assert links == {
        "file": outside / "x.txt",
        "directory": outside,
        "broken": Path("nowhere"),
    }
    assert read(outside) == {"x.txt": b"x"}


def test_compiled_python_is_nobodys(tree: Path) -> None:
    build({"models/a.py": ""}, tree)
    put(tree, {"models/__pycache__/a.cpython-311.pyc": "x"})
    assert list(compare_tree(pages({"models/a.py": ""}), tree)) == []


def test_a_tree_may_be_reached_by_a_link(tree: Path, tmp_path: Path) -> None:
    real = tmp_path / "real"
    real.mkdir()
    tree.parent.mkdir()
    tree.symlink_to(real)
    for text in "ab":
        build({"a.txt": text}, tree)
        assert tree.is_symlink()
        assert read(real) == {"a.txt": text.encode()}
    assert entries(tmp_path) == ["here", "real"]


# What stays as it is


@given(built=TREES, now=TREES, chosen=st.sets(PATHS))
@SOME
def test_what_is_kept_stays_whatever_a_build_would_write(
    trees: Iterator[Path], built: Files, now: Files, chosen: set[str]
) -> None:
    tree = next(trees)
    build(built, tree)
    kept = {path: text for path, text in built.items() if path in chosen}
    hashes = write_tree(pages(now), tree, ABOUT, chosen.__contains__)
    assert read(tree) == encode({**now, **kept})
    assert read_manifest(tree) == replace(ABOUT, files=hashes)
    assert list(hashes) == sorted({*now, *kept})
    assert list(compare_tree(pages(now), tree, chosen.__contains__)) == []


@pytest.mark.parametrize("fault", ["edited", "missing"])
def test_what_is_kept_must_be_as_it_was_written(tree: Path, fault: str) -> None:
    build({"kept.sql": "old", "a.txt": "old"}, tree)
    (tree / "kept.sql").unlink()
    if fault == "edited":
        put(tree, {"kept.sql": "mine"})
    before = read(tree)
    with pytest.raises(DifferentError, match="was changed or removed") as caught:
        write_tree(pages({"a.txt": "new"}), tree, ABOUT, "kept.sql".__eq__)
    assert caught.value.exit_code == ExitCode.DIFFERENT
    assert str(tree / "kept.sql") in str(caught.value)
    assert "\n" not in str(caught.value)
    assert read(tree) == before
    assert entries(tree.parent) == [tree.name]
    found = compare_tree(pages({"a.txt": "old"}), tree, "kept.sql".__eq__)
    assert [(d.path, d.state) for d in found] == [("kept.sql", fault)]


@given(there=TREES, added=TREES)
@SOME
def test_what_is_added_leaves_the_rest_alone(
    trees: Iterator[Path], there: Files, added: Files
) -> None:
    place = next(trees)
    put(place, there)
    paths = add(pages(added), place)
    assert paths == [place / path for path in added]
    assert read(place) == encode({**there, **added})


def test_what_cannot_be_added_is_an_error_of_one_line(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("precious")
    with pytest.raises(SchemagenError, match="cannot be written") as caught:
        add(pages({"file/a.sql": "a"}), tmp_path)
    assert str(tmp_path / "file") in caught.value.where
    assert "\n" not in str(caught.value)
    assert read(tmp_path) == {"file": b"precious"}


# The manifest


def test_the_manifest_tells_nothing_of_this_machine_or_day(tree: Path) -> None:
    build({"a.txt": "a", "d/b.txt": "b"}, tree)
    first = (tree / MANIFEST).read_bytes()
    other = tree.parents[1] / "elsewhere" / "other"
    write_tree(pages({"d/b.txt": "b", "a.txt": "a"}), other, ABOUT)
    assert (other / MANIFEST).read_bytes() == first
    own = {"source", "templates"}  # for who has some
    assert list(json.loads(first)) == [f.name for f in fields(Manifest) if f.name not in own]
    assert str(tree.parent).encode() not in first
    assert time.strftime("%Y").encode() not in first


@pytest.mark.parametrize("content", ["", "{", "[]", "3", "{}", '{"files": ["a.txt"]}'])
def test_a_manifest_that_is_none_is_an_error_of_one_line(tree: Path, content: str) -> None:
    build({"a.txt": "a"}, tree)
    (tree / MANIFEST).write_text(content)
    with pytest.raises(SchemagenError, match="is not a manifest") as caught:
        list(compare_tree(pages({"a.txt": "a"}), tree))
    assert MANIFEST in str(caught.value)
    assert "\n" not in str(caught.value)


def test_where_there_is_no_tree_there_is_no_manifest(tree: Path) -> None:
    assert read_manifest(tree) is None
    assert [str(d) for d in compare_tree(pages({"a.txt": ""}), tree)] == ["a.txt: missing"]


# What goes wrong


def test_a_page_that_fails_leaves_the_old_tree(tree: Path) -> None:
    build({"a.txt": "old"}, tree)

    def failing() -> Iterator[Page]:
        yield Page(path="a.txt", text="new")
        raise SchemagenError("broken template")

    with pytest.raises(SchemagenError, match="broken template"):
        write_tree(failing(), tree, ABOUT)
    assert read(tree) == {"a.txt": b"old"}
    assert entries(tree.parent) == [tree.name]


@pytest.mark.parametrize("place", ["file/generated", "file"])
def test_a_place_that_cannot_be_written_is_an_error_of_one_line(tmp_path: Path, place: str) -> None:
    """And what stands there stays."""
    (tmp_path / "file").write_text("precious")
    with pytest.raises(SchemagenError, match=r"cannot be (written|read)") as caught:
        write_tree(pages({"a.txt": "a"}), tmp_path / place, ABOUT)
    assert caught.value.exit_code == ExitCode.USAGE
    assert str(tmp_path) in caught.value.where
    assert "\n" not in str(caught.value)
    assert (tmp_path / "file").read_text() == "precious"
    assert entries(tmp_path) == ["file"]


def test_a_directory_of_the_system_is_an_error_of_one_line() -> None:
    with pytest.raises(SchemagenError, match=r"^/proc/.*cannot be written: "):
        write_tree(pages({"a.txt": "a"}), Path("/proc/schemagen/generated"), ABOUT)


PROGRAM = """
import os, random, resource, signal, sys, time
from pathlib import Path
from schemagen.output import replacement, tree as output
from schemagen.output.manifest import parse_manifest
from schemagen.errors import SchemagenError
from schemagen.output.page import Page, add

tree = Path({tree!r})
ABOUT = parse_manifest({about!r}, where="here")
{prelude}

def pages(text, count=40):
    for number in range(count):
        yield Page(path=f"d{{number % 7}}/{{number}}.txt", text=text * 2000)

print("ready", flush=True)
{work}
"""


def start(tree: Path, work: str, prelude: str = "") -> subprocess.Popen[str]:
    """Start a program that writes a tree, and wait until it is ready."""
    source = PROGRAM.format(
        tree=str(tree),
        about=ABOUT.to_json().encode(),
        prelude=textwrap.dedent(prelude),
        work=textwrap.dedent(work),
    )
    process = start_python("-c", source, cwd=ROOT)
    assert process.stdout is not None
    assert process.stdout.readline() == "ready\n"
    return process


def end(process: subprocess.Popen[str]) -> tuple[int, str]:
    """Wait until a program has ended; return its exit code and its last output."""
    out, err = process.communicate(timeout=60)
    return process.returncode, out + err


def whole(tree: Path) -> str:
    """Return the text that all files of a tree have; raise if one is missing."""
    found = read(tree)
    assert len(found) == 40
    assert len(set(found.values())) == 1
    hashes = {name: hashlib.sha256(content).hexdigest() for name, content in found.items()}
    assert read_manifest(tree) == replace(ABOUT, files=hashes)
    return found["d0/0.txt"].decode()[:1]


STEPS = "replacement._exchange = lambda first, second: False"
"""As on a system that cannot exchange two names in one step."""


@pytest.mark.parametrize("prelude", ["", STEPS], ids=["one step", "two steps"])
def test_a_writer_that_is_killed_leaves_a_whole_tree(tree: Path, prelude: str) -> None:
    endless = """
        while True:
            for text in "ab":
                output.write_tree(pages(text), tree, ABOUT)
    """
    retired = tree.with_name(f".{tree.name}.retired")
    chance = random.Random(20220712)
    for _ in range(8):
        process = start(tree, endless, prelude)
        deadline = time.monotonic() + 30
        while not tree.exists() and not retired.exists() and time.monotonic() < deadline:
            time.sleep(0.001)
        time.sleep(chance.uniform(0, 0.06))
        process.kill()
        end(process)
        # Between two steps the old tree is set aside; the next build puts it back.
        assert whole(tree if tree.exists() else retired) in "ab"
    code, said = end(start(tree, "output.write_tree(pages('c'), tree, ABOUT)", prelude))
    assert code == 0, said
    assert whole(tree) == "c"
    assert entries(tree.parent) == [tree.name]


@pytest.mark.parametrize("before", [1, 2, 3])
def test_a_writer_that_is_killed_between_two_steps_loses_nothing(tree: Path, before: int) -> None:
    """Before the old tree is set aside, before the new one takes its place, before the old goes."""
    end(start(tree, "output.write_tree(pages('a'), tree, ABOUT)"))
    put(tree, {"notes.md": "mine"})
    prelude = f"""
        replacement._exchange = lambda first, second: False
        steps = iter(range(1, 9))

        def last(step):
            def act(*arguments, **options):
                if next(steps) == {before}:
                    os.kill(os.getpid(), signal.SIGKILL)
                return step(*arguments, **options)
            return act

        def finish(self, finish=replacement.Replacement.finish):
            Path.rename = last(Path.rename)
            replacement.shutil.rmtree = last(replacement.shutil.rmtree)
            finish(self)

        replacement.Replacement.finish = finish
    """
    code, _ = end(start(tree, "output.write_tree(pages('b'), tree, ABOUT)", prelude))
    assert code == -signal.SIGKILL
    assert tree.exists() == (before != 2)
    code, said = end(start(tree, "output.write_tree(pages('c'), tree, ABOUT)"))
    assert code == 0, said
    assert (tree / "notes.md").read_text() == "mine"
    (tree / "notes.md").unlink()
    assert whole(tree) == "c"
    assert entries(tree.parent) == [tree.name]


def test_a_disk_that_is_full_leaves_the_old_tree(tree: Path) -> None:
    end(start(tree, "output.write_tree(pages('a'), tree, ABOUT)"))
    work = """
        resource.setrlimit(resource.RLIMIT_FSIZE, (1000, 1000))
        try:
            output.write_tree(pages("b"), tree, ABOUT)
        except SchemagenError as error:
            print(error)
    """
    code, said = end(start(tree, work))
    assert code == 0, said
    assert "cannot be written: File too large" in said
    assert said.count("\n") == 1
    assert whole(tree) == "a"
    assert entries(tree.parent) == [tree.name]


WAITING = """
    def waiting():
        yield from pages("a")
        print("writing", flush=True)
        input()

    output.write_tree(waiting(), tree, ABOUT)
"""


def test_of_two_builds_of_one_tree_one_says_so_and_leaves_it(tree: Path) -> None:
    first = start(tree, WAITING)
    assert first.stdout is not None
    assert first.stdout.readline() == "writing\n"
    with pytest.raises(SchemagenError, match="another build is writing") as caught:
        write_tree(pages({"a.txt": "b"}), tree, ABOUT)
    assert caught.value.exit_code == ExitCode.USAGE
    assert str(tree) in str(caught.value)
    first.communicate("\n")
    assert first.returncode == 0
    assert whole(tree) == "a"
    build({"a.txt": "b"}, tree)


def test_a_build_that_is_killed_leaves_no_lock(tree: Path) -> None:
    first = start(tree, WAITING)
    assert first.stdout is not None
    assert first.stdout.readline() == "writing\n"
    first.kill()
    end(first)
    build({"a.txt": "b"}, tree)
    assert list(compare_tree(pages({"a.txt": "b"}), tree)) == []


def test_two_builds_in_one_process_are_held_apart(tree: Path) -> None:
    def nested() -> Iterator[Page]:
        with pytest.raises(SchemagenError, match="another build is writing"):
            write_tree(pages({"a.txt": "inner"}), tree, ABOUT)
        yield Page(path="a.txt", text="outer")

    write_tree(nested(), tree, ABOUT)
    assert read(tree) == {"a.txt": b"outer"}
    assert entries(tree.parent) == [tree.name]


def test_builds_that_compete_never_spoil_a_tree(tree: Path) -> None:
    """Whatever one is doing when another begins: making room, swapping, clearing up."""
    compete = """
        said = set()
        end = time.monotonic() + 2
        while time.monotonic() < end:
            for text in "ab":
                try:
                    output.write_tree(pages(text), tree, ABOUT)
                except SchemagenError as error:
                    said.add(error.message)
        print(said)
    """
    for code, said in [end(process) for process in [start(tree, compete) for _ in range(3)]]:
        assert code == 0, said
        assert said in {"set()\n", "{'another build is writing'}\n"}
    assert whole(tree) in "ab"
    assert entries(tree.parent) == [tree.name]


def test_two_trees_are_built_side_by_side(tree: Path) -> None:
    first = start(tree, WAITING)
    assert first.stdout is not None
    assert first.stdout.readline() == "writing\n"
    other = tree.with_name("other")
    write_tree(pages({"a.txt": "b"}), other, ABOUT)
    assert read(other) == {"a.txt": b"b"}
    first.communicate("\n")
    assert whole(tree) == "a"
    assert entries(tree.parent) == ["generated", "other"]
