"""The keyword changelog of the pipeline: ``CHANGES.md``, a section for each release.

A tree's changelog is continued like its migrations: the sections that it holds stay as they are,
and no release but the last one of them is read again for those that are added. Where there is none,
or it was edited, all pinned releases are read and it is written anew.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import groupby, takewhile

import jinja2

from schemagen.config import Config
from schemagen.errors import IntegrityError, SourceError
from schemagen.inventory.build import InventoryReader
from schemagen.migrations.changes import Diff, Kind
from schemagen.migrations.history import Step, step
from schemagen.output.change_report import Line, Section, list_sections
from schemagen.output.manifest import Manifest
from schemagen.output.page import Page
from schemagen.output.templates import banner, environment, render
from schemagen.sources import releases
from schemagen.sources.read import SchemaReader
from schemagen.sources.releases import PinnedReleases
from schemagen.sources.schema_set import SchemaSet
from schemagen.tables.model import Database

__all__ = ["PATH", "Entry", "continue_changelog", "read_entries", "render_changelog"]

PATH = "CHANGES.md"
"""Where it is in a tree."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """What the changelog says of a release.

    Attributes
    ----------
    version : str
        The release.
    text : str
        What it changes, in Markdown; empty where it changes nothing.
    """

    version: str
    text: str

    def __str__(self) -> str:
        return self.version


def continue_changelog(
    config: Config,
    newest: SchemaSet,
    tree: Manifest | None,
    reader: SchemaReader,
    inventories: InventoryReader,
) -> tuple[Entry, ...]:
    """Continue the changelog of a tree, to the release that is built now.

    Parameters
    ----------
    config : Config
        The settings of the build.
    newest : SchemaSet
        The release that is built.
    tree : Manifest or None
        The manifest of the tree that is there; None if there is none.
    reader : SchemaReader
        Reads the schemas of the releases before it.
    inventories : InventoryReader
        Takes their inventories.

    Returns
    -------
    tuple of Entry
        Oldest release first. All pinned releases are told of, up to the one that is built; but a
        tree's changelog begins where it began, and where there is none and earlier releases cannot
        be had, or what is built is no release, it begins with what is built.

    Raises
    ------
    SourceError
        If a release's schemas cannot be had that the tree's changelog is to go on from.
    """
    version = newest.pipeline_version
    last = releases.try_parse(version)
    # A directory or a git ref may be of any age: it is not known what it comes after.
    known = [
        name
        for name in reader.pins.versions
        if last and releases.parse(name) <= last and not config.source
    ]
    earlier = [name for name in known if name != version]
    kept = _keep(_read_tree(config, tree, reader.pins), known)
    if kept and kept[-1].version == version:
        return kept
    wanted = earlier[earlier.index(kept[-1].version) if kept else 0 :]
    try:
        read = reader.read_many(wanted)
    except SourceError as error:
        if kept or isinstance(error, IntegrityError):
            raise
        read = ()
    steps = step((*read, newest), inventories, config.filetype)
    templates = environment(config.templates)
    told = tuple(Entry(version=each.version, text=_tell(each, templates)) for each in steps)
    return (*kept, *told[1:]) if kept else told


def _read_tree(config: Config, tree: Manifest | None, pins: PinnedReleases) -> tuple[Entry, ...]:
    """Read the changelog of a tree, if that is as a build of the same filetypes has written it."""
    if tree is None or tree.filetype != config.filetype:
        return ()
    try:
        content = (config.output / PATH).read_bytes()
    except OSError:
        return ()
    if hashlib.sha256(content).hexdigest() != tree.files.get(PATH):
        return ()
    return read_entries(content.decode(), pins)


def _keep(entries: Iterable[Entry], known: list[str]) -> tuple[Entry, ...]:
    """Keep the entries of a run of pinned releases: one may have come between two of them."""
    listed = [entry for entry in entries if entry.version in known]
    run = known[known.index(listed[0].version) :] if listed else []
    pairs = takewhile(lambda pair: pair[0].version == pair[1], zip(listed, run, strict=False))
    return tuple(entry for entry, _ in pairs)


@dataclass(frozen=True, slots=True, kw_only=True)
class Chapter:
    """The changes of one kind that a release makes.

    Attributes
    ----------
    title : str
        Such as ``Keywords added: 21``.
    groups : Mapping of str to tuple of Line
        The changes by the place that they are made in: ``SCI of cal, crf``.
    """

    title: str
    groups: Mapping[str, tuple[Line, ...]]


def _tell(each: Step, templates: jinja2.Environment) -> str:
    """Write what a release changes."""
    if each.first:
        columns = {id(table.columns): table.columns for table in each.database.tables}
        keywords = {c.keyword for listed in columns.values() for c in listed if c.declared}
        filetypes = {table.filetype for table in each.database.tables if table.filetype}
        count = f"{len(filetypes)} filetypes with {len(keywords)} keywords"
        return f"Here it begins, by the schemas of {each.database.package}: {count}."
    if each.diff is None:
        return ""
    chapters = (*_list_filetypes(each.diff), *map(_group, list_sections(_leave_out(each.diff))))
    text = render(
        templates,
        "changelog/release.md.j2",
        package=each.database.package,
        chapters=chapters,
    )
    return text.strip()


def _list_filetypes(diff: Diff) -> Iterator[Chapter]:
    """Tell of the filetypes that come and go."""
    for verb, one, other in (
        ("added", diff.older, diff.newer),
        ("retired", diff.newer, diff.older),
    ):
        names = [name for name in other.filetypes if name not in one.filetypes]
        if names:
            extensions = {
                name: ", ".join(t.extension for t in other.tables if t.filetype == name)
                for name in names
            }
            lines = tuple(
                Line(sentence=name, detail=extensions[name], filetypes="") for name in names
            )
            yield Chapter(title=f"Filetypes {verb}: {len(names)}", groups={"": lines})


def _leave_out(diff: Diff) -> Diff:
    """Leave out the extensions of filetypes that come or go as a whole."""
    whole = {*diff.older.filetypes} ^ {*diff.newer.filetypes}
    kinds = {Kind.ADD_TABLE, Kind.RETIRE_TABLE}
    kept = (c for c in diff.changes if c.kind not in kinds or c.table.filetype not in whole)
    return replace(diff, changes=tuple(kept))


def _group(section: Section) -> Chapter:
    """Group the changes of one kind by place; and what is the same of several keywords."""
    whole = section.noun in {"extension", "instrument"}
    found: dict[tuple[str, str, str], list[str]] = {}
    for line in section.lines:
        extension, _, rest = line.sentence.partition(": ")
        if whole:
            key = "", f"of {line.filetypes}", rest if section.noun == "instrument" else ""
            found.setdefault(key, []).append(extension)
        else:
            what = rest.removeprefix(f"{section.verb} ")
            key = f"{extension} of {line.filetypes}", "" if line.detail else what, line.detail
            found.setdefault(key, []).append(what)
    groups: dict[str, list[Line]] = {}
    for (place, where, detail), names in found.items():
        of = where if whole else ""
        groups.setdefault(place, []).append(
            Line(sentence=", ".join(names), detail=detail, filetypes=of)
        )
    return Chapter(
        title=f"{section.title}: {section.keywords}",
        groups={place: tuple(lines) for place, lines in groups.items()},
    )


_HEAD = re.compile(r"^## ([^\s:]+)(?: – ([^\s:]+))?.*$", re.MULTILINE)


def read_entries(text: str, pins: PinnedReleases) -> tuple[Entry, ...]:
    """Read what a changelog says, oldest release first; the reverse of `render_changelog`."""
    names = pins.versions
    heads = list(_HEAD.finditer(text))
    ends = [head.start() for head in heads[1:]] + [len(text)]
    entries: list[Entry] = []
    for head, end in zip(heads, ends, strict=True):
        run: Sequence[str] = (head[1],)
        if head[1] in names and head[2] in names:
            run = names[names.index(head[1]) : names.index(head[2]) + 1]
        body = text[head.end() : end].strip()
        entries += (Entry(version=version, text=body) for version in reversed(run))
    return tuple(reversed(entries))


def render_changelog(
    entries: Iterable[Entry],
    database: Database,
    pins: PinnedReleases,
    templates: jinja2.Environment,
) -> Iterator[Page]:
    """Write the changelog, newest release first; a line for releases that change nothing."""
    dates = pins.dates

    def alike(entry: Entry) -> tuple[str, str]:
        """Put releases that change nothing together, if their range says which they are."""
        one = entry.text or entry.version not in dates
        return entry.text, entry.version if one else ""

    newest_first = tuple(entries)[::-1]
    groups = tuple(tuple(group)[::-1] for _, group in groupby(newest_first, alike))
    text = render(
        templates, "changelog/changes.md.j2", banner=banner(database), groups=groups, dates=dates
    )
    yield Page(path=PATH, text=text)
