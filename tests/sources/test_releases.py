from __future__ import annotations

import json
import re
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import asdict, replace
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from packaging.specifiers import SpecifierSet
from packaging.version import Version

from schemagen.config import Config
from schemagen.errors import IntegrityError, SchemagenError, SourceError
from schemagen.sources.package_index import Index
from schemagen.sources.pip_config import Settings
from schemagen.sources.read import SchemaReader
from schemagen.sources.releases import Release, nearest, read_pins, read_table, write_table
from schemagen.sources.resolve import NoSchemasError, choose, fetch, find_newest, resolve, update
from schemagen.sources.schema_set import set_sha256
from tests.support.index_server import (
    MOVED,
    OWN,
    SCHEMAS,
    Archive,
    IndexServer,
    make_sdist,
    make_wheel,
    place,
)

# The rule

VERSIONS = st.from_regex(r"[1-6]\.[0-9](rc1|\.post1)?", fullmatch=True)
TIMES = st.from_regex(r"20(1[0-9]|2[0-6])-0[1-9]-1[0-9]T00:00:00\.000000Z", fullmatch=True)
CANDIDATES = st.dictionaries(VERSIONS, TIMES, min_size=1)
SPECIFIERS = st.builds(
    lambda operator, version: f"{operator}{version}",
    st.sampled_from([">=", "<", "<=", "!=", "~="]),
    st.from_regex(r"[1-6]\.[0-9]", fullmatch=True),
) | st.just("")


def allow(candidates: dict[str, str], specifier: str, *, prereleases: bool) -> list[str]:
    every = [v for v in candidates if SpecifierSet(specifier).contains(v, prereleases=True)]
    finals = [v for v in every if not Version(v).is_prerelease]
    return every if prereleases else finals or every


@given(CANDIDATES, SPECIFIERS, TIMES, st.booleans())
@settings(deadline=None)
def test_the_choice_is_the_newest_allowed_of_its_time(
    candidates: dict[str, str], specifier: str, cutoff: str, prereleases: bool
) -> None:
    allowed = allow(candidates, specifier, prereleases=prereleases)
    if not allowed:
        with pytest.raises(SourceError, match="no version satisfies"):
            choose(candidates, specifier, cutoff, prereleases=prereleases)
        return
    chosen = choose(candidates, specifier, cutoff, prereleases=prereleases)
    assert chosen in allowed
    in_time = [version for version in allowed if candidates[version] <= cutoff]
    if in_time:
        assert chosen in in_time
        assert all(Version(version) <= Version(chosen) for version in in_time)
    else:
        assert all(Version(version) >= Version(chosen) for version in allowed)


@given(CANDIDATES, SPECIFIERS, TIMES, CANDIDATES)
@settings(deadline=None)
def test_what_is_uploaded_later_changes_no_choice_that_was_made_in_time(
    candidates: dict[str, str], specifier: str, cutoff: str, later: dict[str, str]
) -> None:
    allowed = allow(candidates, specifier, prereleases=False)
    finals = [v for v in allowed if not Version(v).is_prerelease and candidates[v] <= cutoff]
    if finals:
        later = {version: "2030" + when[4:] for version, when in later.items()}
        chosen = choose(candidates, specifier, cutoff)
        assert choose(later | candidates, specifier, cutoff) == chosen


@given(CANDIDATES, SPECIFIERS, TIMES)
@settings(deadline=None)
def test_without_times_nothing_is_guessed(
    candidates: dict[str, str], specifier: str, cutoff: str
) -> None:
    allowed = allow(candidates, specifier, prereleases=False)
    unknown = dict.fromkeys(candidates, "")
    if len(allowed) == 1:
        assert choose(unknown, specifier, "") == allowed[0]
    elif allowed:
        for known, when in ((unknown, cutoff), (candidates, "")):
            with pytest.raises(SourceError, match="does not say when"):
                choose(known, specifier, when)


# Upload times of stdatamodels, as the default index gives them.
UPLOADED = {
    "0.4.5": "2023-01-12T13:57:23Z",
    "1.0.0": "2023-02-14T15:19:59Z",
    "1.3.0": "2023-03-13T19:15:10Z",
    "1.3.1": "2023-03-31T11:49:13Z",
    "1.4.0": "2023-04-19T13:25:12Z",
    "1.5.0": "2023-05-16T18:38:58Z",
    "1.6.0": "2023-06-15T17:46:20Z",
    "1.7.0": "2023-06-29T13:43:04Z",
    "1.7.1": "2023-07-11T12:40:44Z",
    "1.10.1": "2024-03-25T18:47:56Z",
    "6.0.0": "2026-06-23T18:59:43Z",
}


@pytest.mark.parametrize(
    ("version", "specifier", "expected"),
    [
        ("1.10.0", ">=1.3.1", "1.3.1"),
        ("1.10.1", ">=1.3.1", "1.3.1"),
        ("1.11.0", ">=1.6.0", "1.6.0"),
        ("1.11.1", ">=1.6.0", "1.7.0"),
    ],
)
def test_requirements_without_an_upper_bound_are_bounded_by_time(
    version: str, specifier: str, expected: str
) -> None:
    release = read_pins().find(version)
    assert release
    assert choose(UPLOADED, specifier, release.uploaded) == expected
    assert (release.package, release.package_version) == ("stdatamodels", expected)


# The table


def test_the_table_has_every_release_once_in_the_order_of_versions() -> None:
    versions = [*read_pins().versions]
    assert len(versions) >= 80
    assert versions == sorted(set(versions), key=Version)
    assert versions[0] == "0.17.0"
    assert {"1.9.6", "1.10.0", "1.13.4", "3.0.0"} < set(versions)
    assert not {"0.0.0", "1.13.2", "1.20.0rc2"} & set(versions)


def test_every_line_of_the_table_pins_all_there_is() -> None:
    for release in read_pins():
        assert re.fullmatch(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ", release.uploaded)
        assert re.fullmatch(r"[0-9a-f]{64}", release.archive_sha256)
        assert re.fullmatch(r"[0-9a-f]{64}", release.schemas_sha256)
        assert release.archive.startswith(f"{release.package}-{release.package_version}")
        own = Version(release.pipeline_version) < Version("1.10")
        assert release.package == ("jwst" if own else "stdatamodels")
        assert not own or release.package_version == release.pipeline_version


def test_the_same_archive_has_the_same_schemas() -> None:
    pairs = {(release.archive_sha256, release.schemas_sha256) for release in read_pins()}
    assert len(pairs) == len({archive for archive, _ in pairs})


def test_a_table_reads_back_as_it_was_written(tmp_path: Path) -> None:
    path = tmp_path / "releases.json"
    pins = read_pins()
    write_table(path, reversed(pins.releases))
    assert read_table(path).releases == pins.releases
    assert len(path.read_text().splitlines()) == len(pins) + 4
    assert list(tmp_path.iterdir()) == [path]


@pytest.mark.parametrize("text", ["", "[]", '{"releases": [{"a": 1}]}', '{"releases": 1}'])
def test_a_damaged_table_is_an_error(tmp_path: Path, text: str) -> None:
    path = tmp_path / "releases.json"
    path.write_text(text)
    with pytest.raises(SchemagenError, match=r"releases\.json: is not a table"):
        read_table(path)


@given(st.text(max_size=12) | VERSIONS, st.sets(VERSIONS))
@settings(deadline=None)
def test_what_is_near_is_known(version: str, known: set[str]) -> None:
    assert set(nearest(version, known)) <= known


def test_a_version_that_was_never_released_has_neighbours() -> None:
    known = read_pins().versions
    assert nearest("1.13.2", known)[:2] == ("1.12.5", "1.13.4")
    assert nearest("4.0", known)[0] == known[-1]
    assert nearest("0.1", known)[0] == "0.17.0"
    assert "3.0.0" in nearest("3.0.O", known)


@pytest.mark.parametrize("spelling", ["1.10", "1.10.0", "v1.10.0", "1.10.0.0"])
def test_a_release_is_found_by_every_spelling_of_its_version(spelling: str) -> None:
    pins = read_pins()
    found = pins.find(spelling)
    assert found
    assert found.pipeline_version == "1.10.0"
    assert "1.10.0" in pins
    assert pins.find("1.13.2") is None
    with pytest.raises(SourceError, match="'banana' is not a version"):
        pins.find("banana")


@given(st.sampled_from(read_pins().versions), st.sampled_from(read_pins().versions))
def test_the_releases_are_in_one_order(first: str, last: str) -> None:
    pins = read_pins()
    before, after = pins.list_before(first), pins.list_after(first)
    assert (*before, first, *after) == pins.versions
    assert (pins.oldest.pipeline_version, pins.newest.pipeline_version) == (
        pins.versions[0],
        pins.versions[-1],
    )
    since = pins.list_since(first, Version(last), where="here")
    assert since == tuple(v for v in pins.versions if Version(first) <= Version(v) < Version(last))
    assert pins.list_since(first, None, where="here") == (first, *after)
    assert list(pins.dates) == list(pins.versions)
    with pytest.raises(
        SchemagenError, match=r"^here: '1\.2' is not a known release \(nearest: 1\."
    ):
        pins.list_since("1.2", None, where="here")


def pin(path: Path, version: str, **changed: str) -> Path:
    """Write a table with one release that has the schemas of the newest one."""
    twin = replace(read_pins().newest, **{"pipeline_version": version, **changed})
    write_table(path, [twin])
    return path


def test_a_table_of_ones_own_adds_releases_and_contradicts_none(tmp_path: Path) -> None:
    ours = read_pins()
    own = pin(tmp_path / "own.json", "99.0.0")
    assert read_pins(own).versions == (*ours.versions, "99.0.0")
    assert read_pins(pin(own, "2.9.9")).versions == tuple(
        sorted((*ours.versions, "2.9.9"), key=Version)
    )
    assert read_pins(tmp_path / "not yet.json") == read_pins() == ours
    assert read_pins(pin(own, "3.0.0", schemas_sha256=ours.find("3.0.0").schemas_sha256)) == ours  # type: ignore[union-attr]
    with pytest.raises(
        IntegrityError, match=r"own\.json: lists jwst 3\.0\.0 .* with other schemas"
    ):
        read_pins(pin(own, "3.0.0", schemas_sha256="0" * 64))


def test_two_configurations_in_one_process_have_two_right_answers(tmp_path: Path) -> None:
    """Used in turn, and by two threads at once."""
    paths = {v: pin(tmp_path / f"{v}.json", v) for v in ("98.0.0", "99.0.0")}
    configs = {version: Config(releases=path) for version, path in paths.items()}
    readers = {
        version: SchemaReader(read_pins(config.releases), offline=True)
        for version, config in configs.items()
    }

    def look(version: str) -> tuple[str, set[bool]]:
        pins = readers[version].pins
        others = {other in pins for other in paths if other != version}
        again = read_pins(configs[version].releases)
        return pins.newest.pipeline_version, others | {again != pins}

    turns = [*paths] * 20
    wanted = [(version, {False}) for version in turns]
    assert [look(version) for version in turns] == wanted
    with ThreadPoolExecutor(2) as pool:
        assert list(pool.map(look, turns)) == wanted


# Resolving

CORE = {"core.schema.yaml": b"title: another\n"}


@pytest.fixture(autouse=True)
def direct(monkeypatch: pytest.MonkeyPatch) -> None:
    """Use no proxy for the servers of this machine."""
    monkeypatch.setenv("no_proxy", "*")


@pytest.fixture
def server() -> Iterator[IndexServer]:
    server = IndexServer()
    day = "2024-01-{:02}T00:00:00.000000Z"
    for number, (version, requirement) in enumerate(
        [("1.10.0", ">=1.3"), ("1.11.0rc1", ">=1.3"), ("1.11.0", "<2,>=1.5"), ("2.0.0", "==1.5")]
    ):
        metadata = f"Requires-Dist: stdatamodels {requirement}\nRequires-Dist: numpy"
        server.add(
            "jwst",
            Archive(
                filename=f"jwst-{version}-cp311-cp311-manylinux_2_17_x86_64.whl",
                content=make_wheel({}, metadata=metadata),
                uploaded=day.format(10 * number + 1),
            ),
        )
    own = make_sdist(place(OWN))
    placeholder = make_sdist({"setup.py": b"raise SystemExit('executed')"})
    server.add(
        "jwst",
        Archive(filename="jwst-1.9.6.tar.gz", content=own, uploaded="2023-12-31T00:00:00.5Z"),
        Archive(filename="jwst-0.0.0.tar.gz", content=placeholder),
        Archive(filename="jwst-1.9.6.exe", content=b""),
        Archive(filename="jwst-unknown.tar.gz", content=b""),
    )
    for version, when, files in [
        ("1.2", 1, CORE),
        ("1.3", 2, SCHEMAS),
        ("1.5", 12, CORE),
        ("1.6rc1", 13, SCHEMAS),
        ("6.0", 30, CORE),
    ]:
        name = f"stdatamodels-{version}"
        wheel = make_wheel(place(MOVED, files))
        sdist = make_sdist(place(f"src/{MOVED}", files))
        server.add(
            "stdatamodels",
            Archive(filename=f"{name}.tar.gz", content=sdist, uploaded=day.format(when)),
            Archive(filename=f"{name}-py3-none-any.whl", content=wheel, uploaded=day.format(when)),
        )
    with server.serve():
        yield server


def open_index(server: IndexServer) -> Index:
    return Index(Settings(locations=(server.url,), timeout=10), pause=0)


@pytest.mark.parametrize(
    ("version", "package", "files"),
    [
        ("1.9.6", "jwst 1.9.6", SCHEMAS),  # its own
        ("1.10.0", "stdatamodels 1.3", SCHEMAS),  # none in time: the oldest allowed
        ("1.11.0rc1", "stdatamodels 1.3", SCHEMAS),
        ("1.11.0", "stdatamodels 1.5", CORE),
        ("2.0.0", "stdatamodels 1.5", CORE),
    ],
)
def test_a_release_is_found_out_about(
    server: IndexServer, version: str, package: str, files: dict[str, bytes]
) -> None:
    release, found = resolve(version, open_index(server))
    assert (f"{release.package} {release.package_version}", found) == (package, files)
    assert release.schemas_sha256 == set_sha256(files)
    wanted = ".tar.gz" if release.package == "jwst" else "-py3-none-any.whl"
    assert release.archive == f"{package.replace(' ', '-')}{wanted}"
    listed = {a.filename: a.sha256 for archives in server.projects.values() for a in archives}
    assert release.archive_sha256 == listed[release.archive]
    assert fetch(release, open_index(server)) == files


def test_the_time_of_a_release_is_that_of_its_first_file(server: IndexServer) -> None:
    release, _ = resolve("1.9.6", open_index(server))
    assert release.uploaded == "2023-12-31T00:00:00Z"
    server.add("jwst", Archive(filename="jwst-1.9.6-py3-none-any.whl", content=make_wheel({})))
    server.projects["jwst"][-1].uploaded = "2023-11-30T12:00:00Z"
    with pytest.raises(NoSchemasError, match=r"jwst 1\.9\.6: jwst-1\.9\.6-py3-none-any\.whl holds"):
        resolve("1.9.6", open_index(server))


def test_the_archive_that_is_read_is_the_same_everywhere(server: IndexServer) -> None:
    names = [
        "jwst-1.8-cp310-cp310-macosx_10_9_x86_64.whl",
        "jwst-1.8-cp311-cp311-manylinux_2_17_x86_64.whl",
        "jwst-1.8-cp310-cp310-manylinux_2_17_x86_64.whl",
        "jwst-1.8.tar.gz",
    ]
    wheel, sdist = make_wheel(place(OWN)), make_sdist(place(OWN))
    for name in names:
        server.add("jwst", Archive(filename=name, content=wheel if "whl" in name else sdist))
    for expected in (names[2], names[1], names[0], names[3]):
        assert resolve("1.8", open_index(server))[0].archive == expected
        jwst = server.projects["jwst"]
        server.projects["jwst"] = [file for file in jwst if file.filename != expected]


def test_a_yanked_version_is_only_for_who_names_it(server: IndexServer) -> None:
    for archive in (a for archives in server.projects.values() for a in archives):
        archive.yanked = "-1.5" in archive.filename or "-2.0.0" in archive.filename
    index = open_index(server)
    assert find_newest(index) == "1.11.0"
    assert resolve("2.0.0", index)[0].package_version == "1.5"
    assert resolve("1.11.0", index)[0].package_version == "1.6rc1"  # nothing else is allowed
    for archive in server.projects["stdatamodels"]:
        archive.yanked |= "rc1" in archive.filename
    with pytest.raises(SourceError, match=r"jwst 1\.11\.0: no version satisfies .* 1\.2, 1\.3, 6"):
        resolve("1.11.0", open_index(server))


def test_a_version_that_there_is_not_has_its_neighbours_named(server: IndexServer) -> None:
    with pytest.raises(SourceError, match=r"there is no jwst 1\.10\.5 \(nearest: 1\.10\.0, 1\.11"):
        resolve("1.10.5", open_index(server))
    with pytest.raises(SourceError, match="'banana' is not a version"):
        resolve("banana", open_index(server))


def test_an_index_without_hashes_is_not_trusted_with_what_is_not_pinned(
    server: IndexServer,
) -> None:
    for archive in server.projects["stdatamodels"]:
        archive.sha256 = "none"
    with pytest.raises(IntegrityError, match=r"jwst 1\.11\.0: is not pinned, and .* no SHA-256"):
        resolve("1.11.0", open_index(server))


def test_an_archive_that_is_not_the_listed_one_is_not_pinned(
    server: IndexServer, tmp_path: Path
) -> None:
    for archive in server.projects["stdatamodels"]:
        archive.content = make_wheel(place(MOVED, {"core.schema.yaml": b"title: altered"}))
    with pytest.raises(IntegrityError, match=r"jwst 1\.10\.0: http.* has SHA-256 .* as the index"):
        update(tmp_path / "releases.json", index=open_index(server))
    assert not list(tmp_path.iterdir())


def test_an_index_without_times_serves_only_what_needs_none(server: IndexServer) -> None:
    server.times = False
    with pytest.raises(SourceError, match=r"jwst 1\.10\.0: .*does not say when"):
        resolve("1.10.0", open_index(server))
    release, _ = resolve("2.0.0", open_index(server))
    assert (release.package_version, release.uploaded) == ("1.5", "")


def test_a_pinned_release_whose_schemas_changed_is_an_error(server: IndexServer) -> None:
    release, _ = resolve("1.11.0", open_index(server))
    altered = make_wheel(place(MOVED, CORE | {"new.schema.yaml": b""}))
    file = next(a for a in server.projects["stdatamodels"] if a.filename == release.archive)
    file.content = altered
    with pytest.raises(IntegrityError, match=f"not {release.schemas_sha256} as pinned"):
        fetch(release, open_index(server))
    file.sha256 = "11" * 32
    with pytest.raises(IntegrityError, match=f"listed with SHA-256 1111.*{release.archive_sha256}"):
        fetch(release, open_index(server))


def test_a_pinned_release_may_come_from_another_archive_of_its_version(
    server: IndexServer,
) -> None:
    release, files = resolve("1.11.0", open_index(server))
    kept = [a for a in server.projects["stdatamodels"] if a.filename != release.archive]
    server.projects["stdatamodels"] = kept
    assert fetch(release, open_index(server)) == files
    server.projects["stdatamodels"] = [a for a in kept if "-1.5" not in a.filename]
    with pytest.raises(SourceError, match=r"jwst 1\.11\.0: stdatamodels 1\.5 is not on"):
        fetch(release, open_index(server))


# Updating


def test_an_update_pins_the_finals_that_have_schemas(server: IndexServer, tmp_path: Path) -> None:
    path = tmp_path / "releases.json"
    told: list[str] = []
    new = update(path, index=open_index(server), listen=lambda now: told.append(now.what))
    assert [r.pipeline_version for r in new] == ["1.9.6", "1.10.0", "1.11.0", "2.0.0"]
    assert read_table(path).releases == new
    assert told == [f"jwst {v}" for v in ("0.0.0", "1.9.6", "1.10.0", "1.11.0", "2.0.0")]
    before = path.stat().st_mtime_ns, path.read_bytes()
    assert update(path, index=open_index(server)) == ()
    assert (path.stat().st_mtime_ns, path.read_bytes()) == before


def test_an_update_adds_lines_and_edits_none(server: IndexServer, tmp_path: Path) -> None:
    path = tmp_path / "releases.json"
    update(path, index=open_index(server))
    table = json.loads(path.read_text())["releases"]
    gone = table.pop(1)
    table[0]["uploaded"] = "as it was found"
    write_table(path, [Release(**line) for line in table])
    before = path.read_text().splitlines()
    (added,) = update(path, index=open_index(server))
    assert asdict(added) == gone
    after = path.read_text().splitlines()
    assert [line for line in after if line in before] == before
    assert len(after) == len(before) + 1


def test_an_update_stops_at_a_release_that_should_have_schemas(
    server: IndexServer, tmp_path: Path
) -> None:
    path = tmp_path / "releases.json"
    empty = make_wheel(place("stdatamodels/elsewhere/"))
    for archive in server.projects["stdatamodels"]:
        if archive.filename == "stdatamodels-1.5-py3-none-any.whl":
            archive.content, archive.sha256 = empty, Archive(filename="", content=empty).sha256
    with pytest.raises(NoSchemasError, match=r"jwst 1\.11\.0: stdatamodels-1\.5-.* holds no"):
        update(path, index=open_index(server))
    assert not path.exists()


@pytest.mark.parametrize(
    ("version", "requirement", "package"),
    [
        ("1.9.6.post1", "stdatamodels >=1.3", "jwst 1.9.6.post1"),
        ("1.10.0.post2", "stdatamodels ==1.5", "stdatamodels 1.5"),
        ("1!0.2", "stdatamodels >=6", "stdatamodels 6.0"),  # later than all without an epoch
    ],
)
def test_an_update_knows_epochs_and_post_releases(
    server: IndexServer, tmp_path: Path, version: str, requirement: str, package: str
) -> None:
    path = tmp_path / "releases.json"
    update(path, index=open_index(server))
    wheel = make_wheel(place(OWN), metadata=f"Requires-Dist: {requirement}")
    add(server, f"jwst-{version}-py3-none-any.whl", wheel)
    (new,) = update(path, index=open_index(server))
    assert (new.pipeline_version, str(new.schema_package)) == (version, package)
    table = read_table(path)
    assert list(table.versions) == sorted(table.versions, key=Version)
    newest = version if "!" in version else "2.0.0"
    assert (table.newest.pipeline_version, find_newest(open_index(server))) == (newest, newest)


def test_an_update_refuses_a_requirement_that_is_a_url(server: IndexServer, tmp_path: Path) -> None:
    path = tmp_path / "releases.json"
    metadata = "Requires-Dist: stdatamodels @ git+https://github.com/s/stdatamodels@main"
    add(server, "jwst-3.1.0-py3-none-any.whl", make_wheel({}, metadata=metadata))
    with pytest.raises(SourceError, match=r"jwst 3\.1\.0: requires stdatamodels from git\+https:"):
        update(path, index=open_index(server))
    assert not path.exists()


def add(server: IndexServer, filename: str, content: bytes) -> None:
    server.add("jwst", Archive(filename=filename, content=content, uploaded="2024-03-01T00:00:00Z"))


def test_an_update_without_times_is_refused(server: IndexServer, tmp_path: Path) -> None:
    server.times = False
    with pytest.raises(SourceError, match="does not say when it was uploaded"):
        update(tmp_path / "releases.json", index=open_index(server))


def test_a_table_that_cannot_be_written_is_an_error(server: IndexServer, tmp_path: Path) -> None:
    path = tmp_path / "no" / "releases.json"
    with pytest.raises(SchemagenError, match=r"releases\.json: cannot be written: No such"):
        update(path, index=open_index(server))
