"""Write the keyword changelog of the pipeline: ``CHANGES.md``, a section for each release.

The changelog of a tree is continued like its migrations: its sections stay as they are. If there is
none, or it was edited, it is written from the start.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import groupby, takewhile

import jinja2

from schemagen.config import Config
from schemagen.errors import IntegrityError, SourceError
from schemagen.inventory.build import InventoryReader
from schemagen.inventory.model import Inventory
from schemagen.migrations.history import ReleaseChange, walk_releases
from schemagen.migrations.wording import phrase
from schemagen.output.chapters import Chapter, summarize_releases
from schemagen.output.lines import list_filetypes
from schemagen.output.manifest import Manifest
from schemagen.output.page import Page
from schemagen.output.templates import banner, environment, render
from schemagen.sources import releases
from schemagen.sources.read import SchemaReader
from schemagen.sources.releases import PinnedReleases
from schemagen.tables.model import Database

__all__ = [
    "PATH",
    "Changelog",
    "ReleaseNotes",
    "continue_changelog",
    "read_release_notes",
    "render_changelog",
]

PATH = "CHANGES.md"
"""Its path in a tree."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ReleaseNotes:
    """The section of a release in the changelog.

    Attributes
    ----------
    version : str
        The release.
    text : str
        Its changes, in Markdown; empty if it changes nothing.
    """

    version: str
    text: str

    def __str__(self) -> str:
        return self.version


@dataclass(frozen=True, slots=True, kw_only=True)
class Changelog:
    """The changelog of a tree, and the releases that it is about.

    Attributes
    ----------
    releases : tuple of ReleaseChange
        The releases, oldest first, each with what it changes.
    chapters : Mapping of str to tuple of Chapter
        A summary of what a release changes, by its version.
    notes : tuple of ReleaseNotes
        Their sections.
    """

    releases: tuple[ReleaseChange, ...]
    chapters: Mapping[str, tuple[Chapter, ...]]
    notes: tuple[ReleaseNotes, ...]


def continue_changelog(
    config: Config,
    newest: Inventory,
    tree: Manifest | None,
    reader: SchemaReader,
    inventories: InventoryReader,
) -> Changelog:
    """Continue the changelog of a tree up to the release that is built.

    Parameters
    ----------
    config : Config
        The settings of the build.
    newest : Inventory
        The inventory of the release that is built.
    tree : Manifest or None
        The manifest of the existing tree; None if there is none.
    reader : SchemaReader
        Reads the schemas of the releases before it.
    inventories : InventoryReader
        Makes their inventories.

    Returns
    -------
    Changelog
        Includes all known releases up to the one that is built; a directory or a git ref comes
        after the last of them. The changelog of a tree keeps its first release. Without one, it
        begins with what is built if earlier releases cannot be read, or if that is a directory or a
        git ref.

    Raises
    ------
    SourceError
        If the schemas of a release that the changelog of the tree has, or goes on with, cannot be
        read.
    """
    version = newest.pipeline_version
    last = releases.try_parse(version)
    known = [
        each.pipeline_version
        for each in reader.pins
        if each.archive and last and releases.parse(each.pipeline_version) <= last
    ]
    kept = _keep(_read_tree(config, tree, reader.pins), known)
    # A directory or a git ref may be of any age: a new changelog does not begin with all releases.
    earlier = [name for name in known if name != version and (kept or not newest.package.local)]
    if kept:
        earlier = earlier[known.index(kept[0].version) :]
    try:
        read = inventories.recall_many(earlier, reader)
    except SourceError as error:
        if kept or isinstance(error, IntegrityError):
            raise
        read = ()
    steps = tuple(walk_releases((*read, newest), inventories.overrides, config.filetype))
    chapters = summarize_releases(steps)
    templates = environment(config.templates)
    told = {each.version for each in kept}
    new = (
        ReleaseNotes(version=step.version, text=_write(step, chapters, templates))
        for step in steps
        if step.version not in told
    )
    return Changelog(releases=steps, chapters=chapters, notes=(*kept, *new))


def _read_tree(
    config: Config, tree: Manifest | None, pins: PinnedReleases
) -> tuple[ReleaseNotes, ...]:
    """Read the changelog of a tree, if it is unedited and from a build of the same filetypes."""
    if tree is None or tree.filetype != config.filetype:
        return ()
    try:
        content = (config.output / PATH).read_bytes()
    except OSError:
        return ()
    if hashlib.sha256(content).hexdigest() != tree.files.get(PATH):
        return ()
    return read_release_notes(content.decode(), pins)


def _keep(notes: Iterable[ReleaseNotes], known: list[str]) -> tuple[ReleaseNotes, ...]:
    """Keep notes up to the first gap: a known release may be new between two of them."""
    listed = [each for each in notes if each.version in known]
    run = known[known.index(listed[0].version) :] if listed else []
    pairs = takewhile(lambda pair: pair[0].version == pair[1], zip(listed, run, strict=False))
    return tuple(each for each, _ in pairs)


def _write(
    each: ReleaseChange,
    chapters: Mapping[str, tuple[Chapter, ...]],
    templates: jinja2.Environment,
) -> str:
    """Write the changes of a release."""
    if each.first:
        columns = (column for table in each.database.tables for column in table.columns)
        keywords = {column.keyword for column in columns if column.declared}
        counts = len(list_filetypes(each.database)), len(keywords)
        return phrase("first release", each.database.package, *counts)
    if each.version not in chapters:
        return ""
    text = render(
        templates,
        "changelog/release.md.j2",
        package=each.database.package,
        chapters=chapters[each.version],
    )
    return text.strip()


_HEAD = re.compile(r"^## ([^\s:]+)(?: – ([^\s:]+))?.*$", re.MULTILINE)
"""The heading of a section: a release, or the first and the last of a run of releases."""


def read_release_notes(text: str, pins: PinnedReleases) -> tuple[ReleaseNotes, ...]:
    """Read the sections of a changelog, oldest release first; the reverse of `render_changelog`.

    Only the headings are parsed: ``## 3.0.0``, or ``## 2.0.0 – 2.0.1`` for a run of releases, and
    on the same line whatever the template adds. The text below a heading is taken as it is, empty
    if the release changes nothing.
    """
    names = pins.versions
    heads = list(_HEAD.finditer(text))
    ends = [head.start() for head in heads[1:]] + [len(text)]
    notes: list[ReleaseNotes] = []
    for head, end in zip(heads, ends, strict=True):
        run: Sequence[str] = (head[1],)
        if head[1] in names and head[2] in names:
            run = names[names.index(head[1]) : names.index(head[2]) + 1]
        body = text[head.end() : end].strip()
        notes += (ReleaseNotes(version=version, text=body) for version in reversed(run))
    return tuple(reversed(notes))


def render_changelog(
    notes: Iterable[ReleaseNotes],
    database: Database,
    pins: PinnedReleases,
    templates: jinja2.Environment,
) -> Iterator[Page]:
    """Write the changelog, newest release first, with one line for a run without changes."""
    dates = pins.dates

    def group_key(each: ReleaseNotes) -> tuple[str, str]:
        """Group releases that change nothing, if their range identifies them."""
        one = each.text or each.version not in dates
        return each.text, each.version if one else ""

    newest_first = tuple(notes)[::-1]
    groups = tuple(tuple(group)[::-1] for _, group in groupby(newest_first, group_key))
    text = render(
        templates, "changelog/changes.md.j2", banner=banner(database), groups=groups, dates=dates
    )
    yield Page(path=PATH, text=text)
