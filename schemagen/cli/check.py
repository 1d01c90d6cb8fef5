"""`schemagen check`: compare the generated files with a fresh build."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import click

from schemagen.cli.build_options import build_options
from schemagen.cli.console import ProgressLine
from schemagen.cli.options import configure
from schemagen.cli.reader import open_reader
from schemagen.cli.recorded_files import recall_files
from schemagen.config import Config
from schemagen.errors import DifferentError
from schemagen.output.build import plan_build, render_pages
from schemagen.output.manifest import (
    MANIFEST,
    Manifest,
    OverridesRecord,
    parse_manifest,
    read_manifest,
)
from schemagen.output.places import find_place, record_place
from schemagen.output.tree import FileDifference, compare_tree
from schemagen.sources import git
from schemagen.sources.read import SchemaReader
from schemagen.sources.unreleased import advise_place, is_pinned

__all__ = ["check"]


@click.command()
@build_options
@click.option(
    "--against",
    metavar="REF",
    help="Also compare released migrations with this git commit, e.g. origin/main.",
)
def check(offline: bool, against: str | None, **flags: object) -> None:
    """List the generated files that differ from a fresh build.

    Builds again in memory and compares; nothing is written. The settings are those of the last
    build, as MANIFEST.json records them; flags override them. So are its file of local changes, its
    own templates, and the directory or the git commit of its schemas, if these are where they were.
    Exits with 1 if a file is out of date, edited by hand, missing, or not written by a build, or if
    the local changes are not those of the build.

    A migration must not change once databases have used it, so a build never rewrites one. The
    check compares each migration with its checksum in MANIFEST.json. Somebody may edit both;
    --against finds that, as it takes the checksums from a git commit.

    \b
    schemagen check
    schemagen check --output generated --offline
    schemagen check --against origin/main
    """
    directory = configure(flags, tells=False).output
    manifest = read_manifest(directory)
    if manifest is None:
        hint = "run `schemagen build` first"
        raise DifferentError("nothing was built here", where=str(directory), hint=hint)
    recorded = {
        "pipeline_version": manifest.pipeline_version,
        "since": manifest.since if manifest.since != manifest.pipeline_version else "",
        "dialect": manifest.dialect,
        "filetype": manifest.filetype,
        "export": manifest.export,
        "partition_by": manifest.partition_by,
    }
    given = {name: flag for name, flag in flags.items() if flag}
    config, missing = recall_files(configure({**recorded, **given}), manifest)
    for option, what, name in missing:
        text = f"was built with {what} in {name}, which are not here"
        hint = f"name them with {option}; to build without {what}, run `schemagen build`"
        raise DifferentError(text, where=str(config.output), hint=hint)
    with ProgressLine() as progress:
        reader = open_reader(config, progress, offline=offline)
        config = _find_source(config, manifest, reader)
        planned = plan_build(config, reader, tree=manifest)
        pages = render_pages(planned)
        released = _list_released(directory, against) if against else {}
        differences = list(compare_tree(pages, directory, planned.chain.keeps, released))
    if _hash(planned.overrides) != _hash(manifest.overrides):
        differences.insert(0, FileDifference(path=MANIFEST, state="overrides"))
    for difference in differences:
        click.echo(str(difference))
    if differences:
        count = len(differences)
        counted = f"{count} files differ" if count > 1 else "1 file differs"
        local = f"the local changes in {config.overrides}" if config.overrides else "no overrides"
        text = f"{counted} from a build with these settings and {local}"
        hint = "run `schemagen build`; local changes belong in overrides.yaml or --templates DIR"
        raise DifferentError(text, where=str(directory), hint=hint)
    click.echo(f"{directory}: same as a fresh build", err=True)


def _find_source(config: Config, manifest: Manifest, reader: SchemaReader) -> Config:
    """Find the schemas that a tree was built from, if they are no release and none are named."""
    named = config.given.get("source", "")
    same = named and record_place(config.source, config.output) == manifest.source
    if same and not named.startswith("--"):
        config = replace(config, source="")  # what was read there counts, not what is there now
    if config.source or not manifest.source or config.pipeline_version != manifest.pipeline_version:
        return config
    _, package = manifest.packages[-1]
    if place := find_place(manifest.source, config.output, package.version):
        click.echo(f"with the schemas in {place}", err=True)
        return replace(config, source=place)
    pins = reader.knowing(manifest.packages).pins
    if is_pinned(pins, config.pipeline_version, package) and reader.has(package):
        click.echo(f"with the schemas in {manifest.source}, as they were read", err=True)
        return config
    text = f"was built from the schemas in {manifest.source}, {package.origin}, which are not here"
    hint = f"add {advise_place(package)}"
    raise DifferentError(text, where=str(config.output), hint=hint)


def _hash(record: OverridesRecord | None) -> str:
    return record.sha256 if record else ""


def _list_released(directory: Path, ref: str) -> dict[str, str]:
    """Return the SHA-256 of each migration file at a git commit, by path."""
    found = git.read_folder(directory, git.find_commit(directory, ref), "", MANIFEST)
    if not found:
        return {}
    return parse_manifest(found[MANIFEST], where=ref).list_released()
