"""`schemagen check`: compare the generated files with a fresh build."""

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
    help="Also compare released migrations with this git commit, e.g. origin/main.",
)
def check(offline: bool, against: str | None, **flags: object) -> None:
    """List the generated files that differ from a fresh build.

    Builds again in memory and compares; nothing is written. The settings are those of the last
    build, as MANIFEST.json records them; flags override them. Name --source, --overrides and
    --templates again if the build had them: they are not recorded. Exits with 1 if a file is out of
    date, edited by hand, missing, or not written by a build.

    A migration must not change once databases have used it, so a build never rewrites one. The
    check compares each migration with its checksum in MANIFEST.json. Somebody may edit both;
    --against finds that, as it takes the checksums from a git commit.

    \b
    schemagen check
    schemagen check --output generated --offline
    schemagen check --against origin/main
    """
    directory = configure(flags).output
    manifest = read_manifest(directory)
    if manifest is None:
        hint = "run `schemagen build` first"
        raise DifferentError("nothing was built here", where=str(directory), hint=hint)
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
        count = len(differences)
        counted = f"{count} files differ" if count > 1 else "1 file differs"
        settings = "these settings" if config.overrides else "these settings and no overrides"
        text = f"{counted} from a build with {settings}"
        hint = "run `schemagen build`; local changes belong in --overrides FILE or --templates DIR"
        raise DifferentError(text, where=str(directory), hint=hint)
    click.echo(f"{directory}: same as a fresh build", err=True)


def _list_released(directory: Path, ref: str) -> dict[str, str]:
    """Return the SHA-256 of each migration file at a git commit, by path."""
    found = git.read_folder(directory, git.find_commit(directory, ref), "", MANIFEST)
    if not found:
        return {}
    return parse_manifest(found[MANIFEST], where=ref).list_released()
