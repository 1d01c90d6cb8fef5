"""`schemagen check`: compare the generated files with a fresh build."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import click

from schemagen.cli.build_options import build_options
from schemagen.cli.console import ProgressLine
from schemagen.cli.options import configure
from schemagen.cli.reader import open_reader
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
from schemagen.output.tree import FileDifference, compare_tree
from schemagen.sources import git

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
    build, as MANIFEST.json records them, its file of local changes among them; flags override them.
    Name --source and --templates again if the build had them: they are not recorded. Exits with 1
    if a file is out of date, edited by hand, missing, or not written by a build, or if the local
    changes are not those of the build.

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
    config = _find_overrides(configure({**recorded, **given}), manifest)
    with ProgressLine() as progress:
        planned = plan_build(config, open_reader(config, progress, offline=offline), tree=manifest)
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


def _find_overrides(config: Config, manifest: Manifest) -> Config:
    """Find the file of local changes that a tree was built with, if the settings name none."""
    if config.overrides or not manifest.overrides:
        return config
    path = config.output.parent / manifest.overrides.name
    if path.exists():
        click.echo(f"with the local changes in {path}", err=True)
        return replace(config, overrides=path)
    text = f"was built with the local changes in {manifest.overrides.name}, which are not here"
    hint = "name the file with --overrides; to build without local changes, run `schemagen build`"
    raise DifferentError(text, where=str(config.output), hint=hint)


def _hash(record: OverridesRecord | None) -> str:
    return record.sha256 if record else ""


def _list_released(directory: Path, ref: str) -> dict[str, str]:
    """Return the SHA-256 of each migration file at a git commit, by path."""
    found = git.read_folder(directory, git.find_commit(directory, ref), "", MANIFEST)
    if not found:
        return {}
    return parse_manifest(found[MANIFEST], where=ref).list_released()
