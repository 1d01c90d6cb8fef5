"""`schemagen check`: compare a tree with what a build would write."""

from __future__ import annotations

from pathlib import Path

import click

from schemagen.cli.build_options import build_options
from schemagen.cli.console import ProgressLine
from schemagen.cli.options import configure
from schemagen.cli.reader import open_reader
from schemagen.errors import DifferentError
from schemagen.output.build import plan_build, render_pages
from schemagen.output.manifest import MANIFEST, parse_manifest, read_manifest
from schemagen.output.tree import compare_tree
from schemagen.sources import git

__all__ = ["check"]


@click.command()
@build_options
@click.option(
    "--against",
    metavar="REF",
    help="Released migrations must be as the tree has them at this git ref, such as origin/main.",
)
def check(offline: bool, against: str | None, **flags: object) -> None:
    """Tell which files of a tree are not what a build would write.

    The settings are those that the tree was built with, as its MANIFEST.json has them; a flag goes
    before them. Names each file that is stale, edited by hand, missing or foreign, and exits with 1
    if there is one. Released migrations are never written anew, and MANIFEST.json says what they
    should be; --against finds out whether that was edited with them.

    \b
    schemagen check
    schemagen check --output generated --offline
    schemagen check --against origin/main
    """
    directory = configure(flags).output
    manifest = read_manifest(directory)
    if manifest is None:
        hint = "run `schemagen build` first"
        raise DifferentError("there is no tree here", where=str(directory), hint=hint)
    recorded = {
        "pipeline_version": manifest.pipeline_version,
        "since": manifest.since if manifest.since != manifest.pipeline_version else "",
        "dialect": manifest.dialect,
        "filetype": manifest.filetype,
        "partition_by": manifest.partition_by,
    }
    config = configure({**recorded, **{name: flag for name, flag in flags.items() if flag}})
    with ProgressLine() as progress:
        planned = plan_build(config, open_reader(config, progress, offline=offline), tree=manifest)
        pages = render_pages(planned)
        released = _list_released(directory, against) if against else {}
        differences = list(compare_tree(pages, directory, planned.chain.keeps, released))
    for difference in differences:
        click.echo(str(difference))
    if differences:
        hint = "run `schemagen build`, and put local changes into overrides.yaml or templates"
        counted = f"{len(differences)} of its files are not what a build would write"
        raise DifferentError(counted, where=str(directory), hint=hint)
    click.echo(f"{directory}: as a build would write it", err=True)


def _list_released(directory: Path, ref: str) -> dict[str, str]:
    """List the files of migrations that a tree has at a git ref, and what they are by SHA-256."""
    found = git.read_folder(directory, git.find_commit(directory, ref), "", MANIFEST)
    if not found:
        return {}
    return parse_manifest(found[MANIFEST], where=ref).list_released()
