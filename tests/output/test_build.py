"""A build gives the same bytes whenever, wherever and however often, and all that was asked for."""

from __future__ import annotations

import hashlib
import json
import os
import shutil
import subprocess
import sys
from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path

import pytest

from schemagen.config import Config, PartitionBy
from schemagen.errors import ExitCode, SchemagenError, SourceError
from schemagen.inventory.serialize import dumps
from schemagen.output.build import Build, plan_build, render_pages
from schemagen.output.manifest import MANIFEST, parse_manifest, read_manifest
from schemagen.output.templates import environment, render
from schemagen.output.tree import compare_tree
from schemagen.tables.core import LAYOUT
from schemagen.tables.engines import DIALECTS
from tests.support import samples

GENERATED = samples.ROOT / "generated"


@pytest.fixture
def schemas(tmp_path: Path) -> Path:
    """A directory of a few schemas."""
    return samples.write_schemas(tmp_path / "schemas")


def build(schemas: Path, **settings: object) -> Build:
    config = Config(pipeline_version="dev", source=str(schemas), **settings)  # type: ignore[arg-type]
    return plan_build(config, samples.open_reader(offline=True))


def paths(planned: Build) -> list[str]:
    return [page.path for page in render_pages(planned)]


# What is built


def test_each_filetype_has_its_inventory_ddl_and_models(schemas: Path) -> None:
    found = paths(build(schemas))
    assert len(found) == len(set(found))
    for name in ("rate", "bsub", "cal", "crf", "i2d", "wfscmb"):
        assert f"inventory/{name}.json" in found
        assert f"models/{name}.py" in found
        assert all(f"ddl/{dialect}/{name}.sql" in found for dialect in DIALECTS)
    # What no datamodel writes is listed, and has no tables.
    assert "inventory/msa.json" in found
    assert "models/msa.py" not in found
    assert all(f"ddl/{dialect}/00_core.sql" in found for dialect in DIALECTS)
    assert {"models/__init__.py", "models/core.py"} < set(found)


def test_a_part_is_built_as_it_is_in_the_whole(schemas: Path) -> None:
    whole = {page.path: page.text for page in render_pages(build(schemas))}
    part = {
        page.path: page.text
        for page in render_pages(build(schemas, filetype=("rate", "cal"), dialect=("sqlite",)))
    }
    assert {path for path in part if not path.startswith("docs/")} == {
        *("inventory/rate.json", "inventory/cal.json"),
        *("ddl/sqlite/00_core.sql", "ddl/sqlite/rate.sql", "ddl/sqlite/cal.sql"),
        *("models/__init__.py", "models/core.py", "models/rate.py", "models/cal.py"),
        *("alembic/alembic.ini", "alembic/env.py", "alembic/script.py.mako"),
        *(f"alembic/versions/layout_{layout}.py" for layout in range(2, LAYOUT + 1)),
        *(f"migrations/sqlite/layout_{layout}.up.sql" for layout in range(2, LAYOUT + 1)),
        "alembic/versions/jwst_dev.py",
        "CHANGES.md",
    }
    for path in ("inventory/rate.json", "ddl/sqlite/rate.sql", "models/rate.py"):
        assert part[path] == whole[path]


def test_an_inventory_page_is_the_inventory_of_its_filetype(schemas: Path) -> None:
    planned = build(schemas)
    whole = json.loads(dumps(planned.inventory, lines=False))
    texts = {page.path: page.text for page in render_pages(planned)}
    for filetype in planned.inventory.filetypes:
        found = json.loads(texts[f"inventory/{filetype.name}.json"])
        (expected,) = (entry for entry in whole["filetypes"] if entry["name"] == filetype.name)
        assert found["filetypes"] == [expected]
        assert found["schema_package"] == whole["schema_package"]
        assert [note for note in found["notes"] if note not in whole["notes"]] == []


def test_a_build_says_what_it_was_made_of(schemas: Path) -> None:
    settings = {"partition_by": PartitionBy.DETECTOR, "filetype": ("rate",), "dialect": ("sqlite",)}
    manifest = build(schemas, **settings).manifest
    assert manifest.pipeline_version == manifest.since == "dev"
    assert (manifest.dialect, manifest.filetype) == (("sqlite",), ("rate",))
    assert manifest.partition_by == "detector"
    assert [record.package.name for record in manifest.schemas] == ["directory"]
    assert parse_manifest(manifest.to_json().encode(), where="here") == manifest
    assert str(schemas) not in manifest.to_json()


@pytest.mark.network
def test_a_union_is_made_of_all_releases_from_the_first_on() -> None:
    manifest = samples.build(since="2.0.0", filetype=("rate",)).manifest
    described = [record.pipeline_version for record in manifest.schemas]
    assert described == ["2.0.0", "2.0.1", samples.RELEASE]
    assert (manifest.since, manifest.pipeline_version) == ("2.0.0", samples.RELEASE)


# The same bytes

PROGRAM = """
import sys
from pathlib import Path
from schemagen.config import Config
from schemagen.output.build import plan_build, render_pages
from schemagen.output.tree import write_tree
from schemagen.sources.read import SchemaReader
from schemagen.sources.releases import read_pins
config = Config(pipeline_version=sys.argv[1], source=sys.argv[2])
built = plan_build(config, SchemaReader(read_pins()))
write_tree(render_pages(built), Path(sys.argv[3]), built.manifest)
"""


def run(
    directory: Path, version: str, source: str, python: str = sys.executable, **environ: str
) -> dict[str, str]:
    """Build in another process; give the SHA-256 of each file, MANIFEST.json too."""
    directory.mkdir(parents=True)
    done = subprocess.run(
        [python, "-c", PROGRAM, version, source, "tree"],
        cwd=directory,
        env={**os.environ, "PYTHONPATH": str(samples.ROOT), **environ},
        capture_output=True,
        text=True,
    )
    assert done.returncode == 0, done.stderr
    return hash_all(directory / "tree")


def hash_all(tree: Path) -> dict[str, str]:
    return {
        path.relative_to(tree).as_posix(): hashlib.sha256(path.read_bytes()).hexdigest()
        for path in sorted(tree.rglob("*"))
        if path.is_file() and "__pycache__" not in path.parts
    }


ELSEWHERE = {"PYTHONHASHSEED": "42", "LC_ALL": "C", "TZ": "Asia/Tokyo", "PYTHONUTF8": "0"}


@pytest.mark.network
def test_the_release_is_built_the_same_anywhere(tmp_path: Path) -> None:
    one = run(tmp_path / "one", samples.RELEASE, "", PYTHONHASHSEED="1")
    other = run(tmp_path / "o t h é r" / "deep", samples.RELEASE, "", **ELSEWHERE)
    assert one == other
    assert len(one) > 150


def test_schemas_are_read_the_same_in_any_order(tmp_path: Path) -> None:
    """As a file system may list them."""
    one = samples.write_schemas(tmp_path / "a" / "schemas")
    other = tmp_path / "b" / "schemas"
    other.mkdir(parents=True)
    for name in sorted(samples.SCHEMAS, reverse=True):
        shutil.copy(one / name, other / name)
    assert run(tmp_path / "1", "dev", str(one)) == run(tmp_path / "2", "dev", str(other))


def another_python() -> str:
    """Find an interpreter of another minor version; skip where there is none."""
    own = f"python3.{sys.version_info.minor}"
    for minor in range(20, 10, -1):
        found = shutil.which(f"python3.{minor}")
        if found and not found.endswith(own):
            try:
                subprocess.run([found, "-c", ""], check=True, capture_output=True)
            except (OSError, subprocess.CalledProcessError):  # a shim of what is not there
                continue
            return found
    pytest.skip("there is no other Python on the PATH")


PURE = ("click", "drawsvg", "jinja2", "markupsafe", "packaging", "platformdirs", "yaml")
"""What schemagen needs: Python, or with a fall-back to Python."""


def test_another_python_builds_the_same(tmp_path: Path, schemas: Path) -> None:
    python = another_python()
    shared = tmp_path / "packages"
    shared.mkdir()
    for name in PURE:
        module = __import__(name)
        (shared / name).symlink_to(Path(module.__file__ or "").parent)
    here = run(tmp_path / "here", "dev", str(schemas))
    there = run(
        tmp_path / "there", "dev", str(schemas), python, PYTHONPATH=f"{samples.ROOT}:{shared}"
    )
    assert here == there


@pytest.mark.network
def test_the_tree_in_the_repository_is_what_a_build_writes() -> None:
    manifest = read_manifest(GENERATED)
    assert manifest
    planned = plan_build(
        Config(pipeline_version=manifest.pipeline_version),
        samples.open_reader(),
        tree=manifest,
    )
    assert replace(manifest, files={}) == planned.manifest
    assert (GENERATED / MANIFEST).read_text(encoding="utf-8") == manifest.to_json()
    wrong = compare_tree(render_pages(planned), GENERATED, planned.chain.keeps)
    assert [str(difference) for difference in wrong] == []


@pytest.mark.network
def test_no_file_tells_of_this_machine_or_day() -> None:
    words = [str(samples.ROOT), str(Path.home()), sys.executable]
    for page in render_pages(samples.build()):
        assert not [word for word in words if word in page.text], page.path
        assert "\r" not in page.text
        assert page.text.endswith("\n")
        assert not Path(page.path).is_absolute()


# What goes wrong


@pytest.mark.parametrize(
    ("settings", "kind", "words"),
    [
        ({"filetype": ("rat",)}, SchemagenError, ["--filetype", "'rat'", "rate"]),
        ({"filetype": ("msa",)}, SchemagenError, ["--filetype", "msa", "no datamodel"]),
        ({"since": "1.2"}, SchemagenError, ["since", "'1.2'", "nearest", "1.2.1"]),
        ({"source": "nowhere"}, SourceError, ["nowhere: is not a directory"]),
        ({"overrides": Path("nowhere.yaml")}, SchemagenError, ["nowhere.yaml: cannot be read"]),
    ],
)
def test_settings_that_do_not_fit_are_an_error_of_one_line(
    schemas: Path, settings: Mapping[str, object], kind: type[SchemagenError], words: list[str]
) -> None:
    config = replace(Config(pipeline_version="dev", source=str(schemas)), **settings)  # type: ignore[arg-type]
    with pytest.raises(kind) as caught:
        plan_build(config, samples.open_reader(offline=True))
    assert all(word in str(caught.value) for word in words)
    assert "\n" not in str(caught.value)


@pytest.mark.network
def test_a_release_before_the_first_is_an_error() -> None:
    config = Config(pipeline_version="1.9.6", since="2.0.0")
    with pytest.raises(SchemagenError, match=r"^since: 2\.0\.0 comes after 1\.9\.6"):
        plan_build(config, samples.open_reader())


BROKEN = (
    "{% if %}",
    "{{ nowhere }}",
    "{{ table.nowhere }}",
    "{{ 1 / 0 }}",
    "{{ table.name | nofilter }}",
    "{% include 'nowhere.j2' %}",
    "{% for x in %}",
)


@pytest.mark.parametrize("fault", BROKEN)
@pytest.mark.parametrize("template", ["ddl/core.sql.j2", "ddl/table.sql.j2", "models/core.py.j2"])
def test_a_broken_template_is_an_error_that_names_it_and_its_line(
    tmp_path: Path, schemas: Path, template: str, fault: str
) -> None:
    """Also where it is another template that uses it."""
    own = tmp_path / "templates" / template
    own.parent.mkdir(parents=True)
    macro = "{% macro create_table(table) %}" if "table" in template else "first"
    end = "{% endmacro %}" if "table" in template else "last"
    own.write_text(f"{macro}\nsecond\n{fault}\n{end}\n")
    planned = build(schemas, templates=own.parents[1])
    with pytest.raises(SchemagenError) as caught:
        list(render_pages(planned))
    assert f"{template}:3" in str(caught.value)
    assert "\n" not in str(caught.value)
    assert caught.value.exit_code == ExitCode.USAGE


def test_a_template_of_ones_own_goes_before_ours(tmp_path: Path, schemas: Path) -> None:
    own = tmp_path / "templates" / "models" / "core.py.j2"
    own.parent.mkdir(parents=True)
    own.write_text("# {{ banner }}\n")
    pages = {p.path: p.text for p in render_pages(build(schemas, templates=own.parents[1]))}
    assert pages["models/core.py"].startswith("# schemagen ")
    assert pages["models/core.py"].count("\n") == 1
    assert "class RateSci" in pages["models/rate.py"]


def test_the_manifest_is_not_a_page(schemas: Path) -> None:
    assert MANIFEST not in paths(build(schemas))


def test_a_template_that_is_edited_is_read_again_in_the_same_process(tmp_path: Path) -> None:
    name = "ddl/release.sql.j2"
    template = tmp_path / name
    template.parent.mkdir()
    for text in ("one", "two"):
        template.write_text(text)
        assert render(environment(tmp_path), name) == text
