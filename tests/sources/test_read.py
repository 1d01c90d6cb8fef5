from __future__ import annotations

import json
import multiprocessing
import os
import shutil
import subprocess
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from schemagen.cli.main import run
from schemagen.errors import IntegrityError, SourceError
from schemagen.progress import Progress, Unit
from schemagen.sources import releases
from schemagen.sources.cache import Cache, find_directory
from schemagen.sources.package_index import Index
from schemagen.sources.read import SchemaReader
from schemagen.sources.releases import read_pins
from schemagen.sources.resolve import fetch, resolve
from schemagen.sources.schema_set import SchemaPackage, SchemaSet, set_sha256
from tests.support import samples
from tests.support.index_server import (
    MOVED,
    OWN,
    SCHEMAS,
    Archive,
    IndexServer,
    make_sdist,
    make_wheel,
    place,
    use,
)

CORE = {"core.schema.yaml": b"title: another\n"}
ROOT = Path(__file__).parents[2]
SPY = "import pathlib; pathlib.Path({!r}).write_text('executed')"


@pytest.fixture
def spy(tmp_path: Path) -> Path:
    """A file that exists as soon as any code of an archive is executed."""
    return tmp_path / "spy"


@pytest.fixture
def server(monkeypatch: pytest.MonkeyPatch, tmp_path: Path, spy: Path) -> Iterator[IndexServer]:
    """The known releases 1.9.6, 1.11.0 and 1.11.1 (the same as 1.11.0); 1.12.0 is not known."""
    server = IndexServer()
    code = SPY.format(str(spy)).encode()
    bad = {"setup.py": code, "jwst/__init__.py": code, "stdatamodels/__init__.py": code}
    name = "jwst-{}-py3-none-any.whl"
    server.add("jwst", Archive(filename="jwst-1.9.6.tar.gz", content=make_sdist(bad | place(OWN))))
    for number, version in enumerate(["1.11.0", "1.11.1", "1.12.0", "1.13.0rc1"]):
        wheel = make_wheel(bad, metadata=f"Requires-Dist: stdatamodels=={1 + number // 2}")
        server.add("jwst", Archive(filename=name.format(version), content=wheel))
    for version, files in [("1", CORE), ("2", SCHEMAS | CORE)]:
        wheel = make_wheel(bad | place(MOVED, files))
        filename = f"stdatamodels-{version}-py3-none-any.whl"
        server.add("stdatamodels", Archive(filename=filename, content=wheel))
    with server.serve():
        use(monkeypatch, server.url)
        table = tmp_path / "releases.json"
        pins = (resolve(version, Index(pause=0))[0] for version in ("1.9.6", "1.11.0", "1.11.1"))
        releases.write_table(table, pins)
        monkeypatch.setattr(releases, "TABLE", table)
        server.requests.clear()
        yield server
    monkeypatch.undo()


@pytest.fixture
def cache(tmp_path: Path) -> Path:
    return tmp_path / "cache"


def read(version: str, source: str = "", **settings: Any) -> SchemaSet:
    """Read a release with a reader of its own."""
    return SchemaReader(read_pins(), **settings).read(version, source)


def read_many(versions: Sequence[str], **settings: Any) -> tuple[SchemaSet, ...]:
    """Read many releases with a reader of their own."""
    return SchemaReader(read_pins(), **settings).read_many(versions)


def break_network(monkeypatch: pytest.MonkeyPatch) -> None:
    use(monkeypatch, "http://127.0.0.1:9/simple")


# Releases


@pytest.mark.parametrize(
    ("version", "package", "files"),
    [("1.9.6", "jwst 1.9.6", SCHEMAS), ("1.11.0", "stdatamodels 1", CORE)],
)
def test_a_release_is_read_once_and_then_comes_from_the_cache(
    server: IndexServer, cache: Path, version: str, package: str, files: dict[str, bytes]
) -> None:
    first = read(version, cache_dir=cache)
    assert (first.pipeline_version, str(first.package), first.files) == (version, package, files)
    assert list(first.files) == sorted(files)
    assert first.sha256 == set_sha256(files)
    assert first.package.sha256 == server.projects[first.package.name][0].sha256
    asked = len(server.requests)
    assert asked
    assert read(version, cache_dir=cache) == read(version, cache_dir=cache, offline=True) == first
    assert len(server.requests) == asked


@pytest.mark.parametrize("spelling", ["1.11.0", "1.11", "v1.11.0", "1.11.0.0"])
def test_a_release_goes_by_every_spelling_of_its_version(
    server: IndexServer, cache: Path, spelling: str
) -> None:
    assert read(spelling, cache_dir=cache).pipeline_version == "1.11.0"


def test_nothing_of_an_archive_is_executed(server: IndexServer, cache: Path, spy: Path) -> None:
    for version in ("1.9.6", "1.11.0", "1.12.0"):
        read(version, cache_dir=cache)
    assert not spy.exists()
    assert not {"jwst", "stdatamodels"} & set(sys.modules)


def test_latest_is_the_newest_final_of_the_index_and_offline_of_the_table(
    server: IndexServer, cache: Path
) -> None:
    assert read("latest", cache_dir=cache).pipeline_version == "1.12.0"
    with pytest.raises(SourceError, match=r"jwst 1\.11\.1: its schemas are not in the cache"):
        read("latest", cache_dir=cache, offline=True)
    read("1.11.0", cache_dir=cache)  # 1.11.1 has the same schemas
    assert read("latest", cache_dir=cache, offline=True).pipeline_version == "1.11.1"


def test_a_release_that_is_not_pinned_is_read_and_said_to_be(
    server: IndexServer, cache: Path
) -> None:
    told: list[str] = []
    first = read("1.13.0rc1", cache_dir=cache, say=told.append)
    assert told == [NOTICE]
    assert first.files == SCHEMAS | CORE
    asked = len(server.requests)
    cached = SchemaReader(read_pins(), cache_dir=cache, offline=True, say=told.append)
    assert cached.read("1.13.0rc1") == cached.read("v1.13.0rc1") == first
    assert len(server.requests) == asked
    assert told == [NOTICE, NOTICE]  # once per reader, even from the cache
    read("1.11.0", cache_dir=cache, say=told.append)
    assert len(told) == 2


NOTICE = "jwst 1.13.0rc1 is not a known release: only the package index vouches for its schemas"


def test_the_notice_is_on_stderr_though_that_is_no_terminal(
    server: IndexServer,
    cache: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    monkeypatch.setenv("SCHEMAGEN_CACHE_DIR", str(cache))
    assert run(["inventory", "--pipeline-version", "1.13.0rc1", "--schema", "core"]) == 0
    assert capsys.readouterr().err.splitlines() == [NOTICE]


def test_a_release_that_is_not_pinned_is_read_once_though_nothing_can_be_cached(
    server: IndexServer, cache: Path
) -> None:
    cache.write_text("in the way")
    reader = SchemaReader(read_pins(), cache_dir=cache)
    assert [found.files for found in reader.read_many(["1.13.0rc1", "1.12.0"])] == [
        SCHEMAS | CORE,
        SCHEMAS | CORE,
    ]
    assert sum("/files/stdatamodels" in path for path in server.requests) == 2


@pytest.mark.parametrize("offline", [False, True])
def test_a_version_that_there_is_not_has_the_nearest_named(
    server: IndexServer, cache: Path, offline: bool
) -> None:
    with pytest.raises(SourceError, match=r"1\.10\.7.*nearest.* 1\.9\.6, 1\.11\.0"):
        read("1.10.7", cache_dir=cache, offline=offline)
    with pytest.raises(SourceError, match=r"'banana' is not a version of jwst \(e\.g\. 3\.0\.0"):
        read("banana", cache_dir=cache, offline=offline)


def test_without_a_network_the_error_says_what_is_missing_and_what_to_do(
    server: IndexServer, cache: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    break_network(monkeypatch)
    for version, words in [
        ("1.9.6", r"^jwst 1\.9\.6: http.*cannot be read.*check the network"),
        (
            "1.10.7",
            r"^jwst 1\.10\.7 is not a known release \(nearest: 1\.9\.6, 1\.11\.0.*cannot be read",
        ),
        ("latest", r"^the latest jwst: .*--offline takes 1\.11\.1, the newest known release"),
    ]:
        with pytest.raises(SourceError, match=words) as caught:
            read(version, cache_dir=cache)
        assert "\n" not in str(caught.value)
        assert caught.value.exit_code == 4


def test_offline_says_what_is_missing_and_what_is_there(server: IndexServer, cache: Path) -> None:
    words = r"jwst 1\.9\.6: its schemas are not in the cache \(run once without --offline"
    with pytest.raises(SourceError, match=f"{words}; in the cache: none"):
        read("1.9.6", cache_dir=cache, offline=True)
    read("1.11.0", cache_dir=cache)
    with pytest.raises(SourceError, match=rf"{words}; in the cache: 1\.11\.0, 1\.11\.1\)"):
        read("1.9.6", cache_dir=cache, offline=True)


def test_schemas_that_are_not_the_pinned_ones_are_an_error(
    server: IndexServer, cache: Path
) -> None:
    server.projects["stdatamodels"][0].content = make_wheel(place(MOVED, SCHEMAS))
    with pytest.raises(IntegrityError, match=r"jwst 1\.11\.0: .*as pinned"):
        read("1.11.0", cache_dir=cache)
    assert not list(cache.rglob("*"))


GUARD = """
import sys
def refuse(event, arguments):
    if event.startswith("socket."):
        raise SystemExit("offline, but " + event)
sys.addaudithook(refuse)
from schemagen import errors
from schemagen.sources import releases
from schemagen.sources.read import SchemaReader
from pathlib import Path
from schemagen import errors
from schemagen.sources import read as source, releases
releases.TABLE = Path(sys.argv[1])
reader = SchemaReader(releases.read_pins(), offline=True)
print(reader.read("1.9.6"))
heavy = ("urllib.request", "ssl", "zipfile", "tarfile", "packaging", "platformdirs", "subprocess")
heavy += ("requests", "urllib3", "filelock")
print([name for name in heavy if name in sys.modules])
for name in ("1.11.0", "1.12.0", "latest"):
    try:
        reader.read(name)
    except errors.SourceError as error:
        print(name, type(error).__name__)
reader.read_many(["1.9.6"])
"""


def test_offline_opens_no_socket_and_a_warm_read_loads_little(
    server: IndexServer, cache: Path
) -> None:
    read("1.9.6", cache_dir=cache)
    done = subprocess.run(
        [sys.executable, "-c", GUARD, str(releases.TABLE)],
        cwd=ROOT,
        env=os.environ | {"SCHEMAGEN_CACHE_DIR": str(cache)},
        capture_output=True,
        text=True,
        check=False,
    )
    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout.splitlines() == [
        "jwst 1.9.6 (2 schemas of jwst 1.9.6)",
        "[]",
        "1.11.0 SourceError",
        "1.12.0 SourceError",
        "latest SourceError",
    ]


# How a schema set shows itself


FILE_NAMES = st.from_regex(r"[a-z]{1,9}\.schema\.yaml", fullmatch=True)


@given(st.dictionaries(FILE_NAMES, st.binary(max_size=99), max_size=9))
def test_a_schema_set_shows_itself_in_a_line_without_its_contents(files: dict[str, bytes]) -> None:
    package = SchemaPackage(name="stdatamodels", version="6.0.0", sha256=set_sha256({}))
    shown = SchemaSet(
        pipeline_version="3.0.0", package=package, sha256=set_sha256(files), files=files
    )
    assert repr(shown) == f"<SchemaSet jwst 3.0.0 ({len(files)} schemas of stdatamodels 6.0.0)>"
    pins = read_pins()
    assert repr(pins).startswith(f"<PinnedReleases {len(pins)} releases from jwst ")
    assert len(repr(pins)) < 200


# Many releases


def test_many_releases_come_in_their_order_and_each_schema_set_once(
    server: IndexServer, cache: Path
) -> None:
    told: list[Progress] = []
    wanted = ["1.11.1", "1.9.6", "1.11.0", "1.9.6"]
    found = read_many(wanted, cache_dir=cache, listen=told.append)
    assert [schemas.pipeline_version for schemas in found] == wanted
    assert [(each.done, each.total, each.unit) for each in told] == [
        (1, 2, Unit.RELEASES),
        (2, 2, Unit.RELEASES),
    ]
    assert server.requests.count("/simple/jwst/") == 1
    assert sum("/files/stdatamodels" in path for path in server.requests) == 1
    assert found == tuple(read(version, cache_dir=cache, offline=True) for version in wanted)
    server.requests.clear()
    assert read_many(wanted, cache_dir=cache) == found
    assert not server.requests


def test_one_release_that_cannot_be_had_is_the_error_of_all(
    server: IndexServer, cache: Path
) -> None:
    server.faults["jwst-1.9.6.tar.gz"] = [404]
    with pytest.raises(SourceError, match=r"jwst 1\.9\.6: .*HTTP 404"):
        read_many(["1.11.0", "1.9.6"], cache_dir=cache)
    with pytest.raises(SourceError, match=r"jwst 1\.9\.6: its schemas are not in the cache"):
        read_many(["1.11.0", "1.9.6"], cache_dir=cache, offline=True)


# The cache


FILES = st.dictionaries(st.text("abc_.", min_size=1), st.binary(max_size=99), max_size=5)


@given(FILES)
@settings(deadline=None)
def test_what_is_cached_comes_back(
    tmp_path_factory: pytest.TempPathFactory, files: dict[str, bytes]
) -> None:
    kept = Cache(tmp_path_factory.mktemp("cache"))
    assert kept.read(set_sha256(files)) is None
    kept.write(files)
    assert set_sha256(files) in kept
    assert kept.read(set_sha256(files)) == files


@given(FILES.filter(bool), st.data())
@settings(deadline=None)
def test_a_damaged_entry_is_never_used(
    tmp_path_factory: pytest.TempPathFactory, files: dict[str, bytes], data: st.DataObject
) -> None:
    kept = Cache(tmp_path_factory.mktemp("cache"))
    kept.write(files)
    (path,) = (kept.directory / "sets").iterdir()
    content = bytearray(path.read_bytes())
    if data.draw(st.booleans()):
        del content[data.draw(st.integers(0, len(content) - 1)) :]
    else:
        content[data.draw(st.integers(0, len(content) - 1))] ^= data.draw(st.integers(1, 255))
    path.write_bytes(content)
    try:
        found = kept.read(path.name)
    except IntegrityError:
        assert path.name not in kept
    else:
        assert found == files


def test_a_damaged_entry_is_fetched_again_and_offline_is_an_error(
    server: IndexServer, cache: Path
) -> None:
    first = read("1.11.0", cache_dir=cache)
    (path,) = (cache / "sets").iterdir()
    whole = path.read_bytes()
    path.write_bytes(whole[:-1] + b"!")
    assert read("1.11.0", cache_dir=cache) == first
    assert path.read_bytes() == whole
    path.write_bytes(b"")
    with pytest.raises(
        IntegrityError,
        match=r"jwst 1\.11\.0: .*damaged and has been deleted \(run it without --offline",
    ):
        read("1.11.0", cache_dir=cache, offline=True)
    assert not path.exists()


def test_a_name_that_is_no_checksum_leads_nowhere(tmp_path: Path) -> None:
    """A database or a manifest may record anything."""
    (tmp_path / "precious").write_text("mine")
    cache = Cache(tmp_path / "cache")
    cache.write(CORE)
    for name in ("../../precious", "", "x" * 64, f"{set_sha256(CORE)}\n"):
        assert cache.read(name) is None
        assert name not in cache
    assert (tmp_path / "precious").read_text() == "mine"
    assert set_sha256(CORE) in cache


def test_a_cache_that_cannot_be_written_is_done_without(
    server: IndexServer, tmp_path: Path
) -> None:
    occupied = tmp_path / "file"
    occupied.write_text("")
    for version in ("1.9.6", "1.12.0"):
        assert read(version, cache_dir=occupied).pipeline_version == version
    assert sum("/files/stdatamodels" in path for path in server.requests) == 1
    assert len(read_many(["1.9.6", "1.11.0", "1.12.0"], cache_dir=occupied)) == 3
    assert occupied.read_text() == ""


def read_elsewhere(table: str, cache: str, barrier: object, answers: object) -> None:
    releases.TABLE = Path(table)
    barrier.wait(30)  # type: ignore[attr-defined]
    found = read("1.9.6", cache_dir=Path(cache))
    answers.put((found.sha256, set_sha256(found.files)))  # type: ignore[attr-defined]


def test_two_processes_may_fill_the_cache_at_once(server: IndexServer, cache: Path) -> None:
    context = multiprocessing.get_context("spawn")
    barrier, answers = context.Barrier(2), context.Queue()
    given_ = (str(releases.TABLE), str(cache), barrier, answers)
    workers = [context.Process(target=read_elsewhere, args=given_) for _ in range(2)]
    for worker in workers:
        worker.start()
    assert {answers.get(timeout=60) for _ in workers} == {(set_sha256(SCHEMAS),) * 2}
    for worker in workers:
        worker.join(30)
        assert worker.exitcode == 0
    assert [path.name for path in (cache / "sets").iterdir()] == [set_sha256(SCHEMAS)]


def test_the_cache_is_where_the_environment_says(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setenv("SCHEMAGEN_CACHE_DIR", str(tmp_path))
    assert find_directory() == tmp_path
    monkeypatch.delenv("SCHEMAGEN_CACHE_DIR")
    assert find_directory().name.lower().startswith(("schemagen", "cache"))


# A directory


@pytest.mark.parametrize("layout", ["", OWN, f"src/{MOVED}", MOVED])
def test_a_directory_is_the_files_or_a_checkout(tmp_path: Path, layout: str) -> None:
    folder = tmp_path / layout
    folder.mkdir(parents=True, exist_ok=True)
    for name, content in (SCHEMAS | {"README": b"", "units.yaml": b""}).items():
        (folder / name).write_bytes(content)
    found = read("", source=str(tmp_path))
    assert found.files == SCHEMAS
    assert (found.pipeline_version, found.package.name) == (samples.DEV, "directory")
    assert found.sha256 == found.package.sha256 == set_sha256(SCHEMAS)
    assert read("mine", source=str(tmp_path)).pipeline_version == "mine"


def test_a_directory_without_schemas_is_an_error(tmp_path: Path) -> None:
    with pytest.raises(SourceError, match=r"contains no \*\.schema\.yaml files .*src/stdatamodels"):
        read("", source=str(tmp_path))
    with pytest.raises(SourceError, match="missing: is not a directory"):
        read("", source=str(tmp_path / "missing"))
    (tmp_path / "core.schema.yaml").mkdir()
    with pytest.raises(SourceError, match="cannot be read"):
        read("", source=str(tmp_path))


# A git ref


def git(path: Path, *arguments: str) -> str:
    author = ["-c", "user.name=A", "-c", "user.email=a@b", "-c", "commit.gpgsign=false"]
    command = ["git", "-C", str(path), *author, *arguments]
    return subprocess.run(command, check=True, capture_output=True, text=True).stdout.strip()


@pytest.fixture(params=["repository", "with@sign"])
def repository(request: pytest.FixtureRequest, tmp_path: Path) -> Path:
    """Two commits: v1 has CORE, and then SCHEMAS; the work tree has something else."""
    root = tmp_path / str(request.param)
    folder = root / "src" / MOVED
    folder.mkdir(parents=True)
    git(root, "init", "-q", "-b", "main")
    (folder / "units.yaml").write_text("")
    for files, tag in ((CORE, "v1"), (SCHEMAS, "release/v2")):
        for name, content in files.items():
            (folder / name).write_bytes(content)
        git(root, "add", ".")
        git(root, "commit", "-q", "-m", tag)
        git(root, "tag", "-a", "-m", tag, tag)
    (folder / "core.schema.yaml").write_text("dirty")
    (folder / "new.schema.yaml").write_text("untracked")
    return root


@pytest.mark.parametrize(
    ("ref", "files"),
    [
        ("", SCHEMAS),
        ("@main", SCHEMAS),
        ("@HEAD", SCHEMAS),
        ("@HEAD@{0}", SCHEMAS),
        ("@release/v2", SCHEMAS),
        ("@v1", CORE),
        ("@HEAD~1", CORE),
    ],
)
def test_a_ref_is_read_and_the_work_tree_left_alone(
    repository: Path, ref: str, files: dict[str, bytes], monkeypatch: pytest.MonkeyPatch
) -> None:
    status = git(repository, "status", "--porcelain")
    found = read("", source=f"git+{repository}{ref}")
    assert found.files == files
    when = ("--format=%cd", "--date=format-local:%Y%m%d%H%M%S")
    monkeypatch.setenv("TZ", "UTC")
    instant = git(repository, "log", "-1", *when, ref[1:] or "HEAD")
    assert found.pipeline_version == samples.DEV.replace(".dev0", f".dev{instant}")
    assert found.package.name == "git"
    assert found.package.version == git(repository, "rev-parse", f"{ref[1:] or 'HEAD'}^{{commit}}")
    assert git(repository, "status", "--porcelain") == status
    assert len(status.splitlines()) == 2


def test_a_commit_is_known_by_its_own_name_and_by_no_other(
    repository: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("SCHEMAGEN_CACHE_DIR", str(tmp_path / "cache"))
    found = read("", source=f"git+{repository}")
    assert read(found.pipeline_version) == found
    read("3.0.0", source=f"git+{repository}@v1")
    (named,) = (tmp_path / "cache" / "releases").iterdir()
    assert named.name == f"{found.pipeline_version}.json"


def test_a_directory_of_a_repository_and_a_bare_one_will_do(
    repository: Path, tmp_path: Path
) -> None:
    for inside in ("src", f"src/{MOVED}"):
        assert read("", source=f"git+{repository / inside}@v1").files == CORE
    git(tmp_path, "clone", "-q", "--bare", str(repository), "bare.git")
    assert read("", source=f"git+file://{tmp_path / 'bare.git'}@v1").files == CORE


def test_the_repository_of_a_hook_does_not_mislead(
    repository: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    git(tmp_path, "init", "-q", "another")
    monkeypatch.setenv("GIT_DIR", str(tmp_path / "another" / ".git"))
    assert read("", source=f"git+{repository}@v1").files == CORE


@pytest.mark.parametrize("ref", ["v3", "", "--help", "HEAD:src", "0" * 40])
def test_a_ref_that_there_is_not_is_an_error(repository: Path, ref: str) -> None:
    with pytest.raises(SourceError, match=r"there is no commit|git reports") as caught:
        read("", source=f"git+{repository}@{ref}")
    assert repository.name in str(caught.value)
    assert "\n" not in str(caught.value)


def test_what_is_no_repository_or_has_no_schemas_is_an_error(tmp_path: Path) -> None:
    with pytest.raises(SourceError, match="no such directory"):
        read("", source=f"git+{tmp_path}/missing@main")
    with pytest.raises(SourceError, match="git reports: not a git repository"):
        read("", source=f"git+{tmp_path}")
    git(tmp_path, "init", "-q")
    with pytest.raises(SourceError, match="there is no commit 'HEAD'"):
        read("", source=f"git+{tmp_path}")
    (tmp_path / "core.schema.yaml").symlink_to("/etc/passwd")
    git(tmp_path, "add", ".")
    git(tmp_path, "commit", "-q", "-m", "link")
    with pytest.raises(SourceError, match=r"core\.schema\.yaml is a link"):
        read("", source=f"git+{tmp_path}")
    git(tmp_path, "rm", "-q", "core.schema.yaml")
    git(tmp_path, "commit", "-q", "-m", "nothing", "--allow-empty")
    with pytest.raises(SourceError, match=r"contains no \*\.schema\.yaml files"):
        read("", source=f"git+{tmp_path}")


def test_two_files_of_one_content_are_two_files(tmp_path: Path) -> None:
    git(tmp_path, "init", "-q")
    twins = {"a.schema.yaml": b"\n", "b.schema.yaml": b"\n", "c.schema.yaml": b""}
    for name, content in twins.items():
        (tmp_path / name).write_bytes(content)
    git(tmp_path, "add", ".")
    git(tmp_path, "commit", "-q", "-m", "twins")
    assert read("", source=f"git+{tmp_path}").files == twins


# What is installed


def install(
    site: Path, name: str, version: str, files: dict[str, bytes], origin: object = None
) -> None:
    """Put a distribution into a directory, as an installer does."""
    info = site / f"{name}-{version}.dist-info"
    members = {f"{name}/__init__.py": b"raise SystemExit('imported')"} | files
    for path, content in members.items():
        (site / path).parent.mkdir(parents=True, exist_ok=True)
        (site / path).write_bytes(content)
    info.mkdir(parents=True)
    (info / "METADATA").write_text(f"Metadata-Version: 2.1\nName: {name}\nVersion: {version}\n")
    (info / "RECORD").write_text("".join(f"{path},,\n" for path in members))
    if origin:
        (info / "direct_url.json").write_text(json.dumps(origin))


@pytest.fixture
def site(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Path:
    monkeypatch.syspath_prepend(str(tmp_path / "site"))
    return tmp_path / "site"


def check_installed(label: str, package: str, files: dict[str, bytes]) -> None:
    found = read("installed", offline=True)
    assert (found.pipeline_version, str(found.package)) == (label, package)
    assert found.files == files
    assert found.package.sha256 == found.sha256 == set_sha256(files)
    assert not {"jwst", "stdatamodels"} & set(sys.modules)


def test_an_installed_jwst_before_1_10_has_its_own_schemas(site: Path) -> None:
    install(site, "jwst", "1.9.6", place(OWN))
    install(site, "stdatamodels", "1.0.0", place(MOVED, CORE))
    check_installed("1.9.6", "jwst 1.9.6", SCHEMAS)
    (site / OWN / "core.schema.yaml").unlink()
    with pytest.raises(
        SourceError, match=r"installed jwst: core\.schema\.yaml was installed, but is m"
    ):
        read("installed")


def test_an_installed_jwst_has_the_schemas_of_the_installed_stdatamodels(site: Path) -> None:
    install(site, "jwst", "3.0.0", {})
    install(site, "stdatamodels", "6.0.0", place(MOVED))
    (site / MOVED / "stray.schema.yaml").write_text("not recorded")
    check_installed("3.0.0", "stdatamodels 6.0.0", SCHEMAS)


def test_an_editable_install_is_read_from_its_checkout(site: Path, tmp_path: Path) -> None:
    checkout = tmp_path / "a checkout"
    for path, content in place(f"src/{MOVED}").items():
        (checkout / path).parent.mkdir(parents=True, exist_ok=True)
        (checkout / path).write_bytes(content)
    install(site, "jwst", "3.1.dev1", {})
    origin = {"url": checkout.as_uri(), "dir_info": {"editable": True}}
    install(site, "stdatamodels", "6.1.dev2", place(f"src/{MOVED}"), origin)
    shutil.rmtree(site / "src")  # some installers record paths of the checkout
    check_installed("3.1.dev1", "stdatamodels 6.1.dev2", SCHEMAS)


def test_nothing_installed_is_an_error(site: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "path", [str(site)])
    with pytest.raises(
        SourceError, match=r"installed: jwst is not installed in this .*name a release"
    ):
        read("installed")
    install(site, "jwst", "3.0.0", {})
    with pytest.raises(SourceError, match=r"installed jwst 3\.0\.0: neither jwst nor stdatamodels"):
        read("installed")


# The default package index


@pytest.mark.network
@pytest.mark.parametrize(
    ("version", "package", "count"),
    [
        ("0.17.1", "jwst 0.17.1", 147),  # an sdist
        ("1.9.6", "jwst 1.9.6", 174),  # a wheel with schemas of its own
        ("1.11.1", "stdatamodels 1.7.0", 177),  # a requirement without an upper bound
        ("3.0.0", "stdatamodels 6.0.0", 202),
    ],
)
def test_a_real_release_has_the_pinned_schemas(version: str, package: str, count: int) -> None:
    found: SchemaSet = read(version)
    assert (str(found.package), len(found.files)) == (package, count)
    assert set_sha256(found.files) == found.sha256
    assert b"title" in found.files["core.schema.yaml"]


@pytest.mark.network
@pytest.mark.parametrize("version", ["1.9.6", "3.0.0"])
def test_a_real_wheel_costs_well_under_a_megabyte(version: str) -> None:
    release = next(r for r in read_pins() if r.pipeline_version == version)
    index = Index()
    assert set_sha256(fetch(release, index)) == release.schemas_sha256
    assert index.received < 1_000_000
