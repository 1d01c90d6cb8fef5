"""A database of headers → a directory of Parquet files; if it has some, only what is new.

The files of an export are never changed. The next export makes a new directory beside the old one,
links what still holds and writes the rest, and exchanges the two in one step: whoever names a table
by its directory reads the files of one export, and none twice.
"""

from __future__ import annotations

import shutil
from collections.abc import Callable, Generator, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from functools import partial
from pathlib import Path
from queue import SimpleQueue
from threading import Event

from schemagen.answers.export_changes import Changes, expect_all
from schemagen.answers.export_manifest import (
    MANIFEST,
    ExportManifest,
    read_export_manifest,
)
from schemagen.answers.export_plan import ExportPlan, plan_export
from schemagen.answers.export_tables import (
    DATASETS,
    OTHERS,
    WHOLE,
    find_filled,
    list_filetypes,
    read_export_tables,
)
from schemagen.answers.export_writer import ExportWriter
from schemagen.answers.parquet_parts import link, sync
from schemagen.errors import DatabaseError
from schemagen.ingest.header_tables import Catalogue, read_header_tables
from schemagen.ingest.misplaced import find_misplaced
from schemagen.ingest.session import Session
from schemagen.inventory.display import write_line
from schemagen.live.address import Address
from schemagen.live.connection import Connection, connect
from schemagen.live.locks import share
from schemagen.live.snapshot import hold_snapshot, join_snapshot, let_write
from schemagen.output.replacement import replacing
from schemagen.progress import Listener, Progress, ignore
from schemagen.version import __version__

__all__ = ["Exported", "export_database"]


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class Exported:
    """What an export has written.

    Attributes
    ----------
    directory : str
        Its directory.
    files, new, replaced, gone : int
        Numbers of FITS files: in the export, and those that are new, changed or gone since the
        export before.
    tables, rows : int
        Number of its tables, and of their rows.
    parts, written, size : int
        Number of its Parquet files, of those that are new, and the bytes of all.
    anew : str
        Why all files were exported again; empty if they were not.
    """

    directory: str
    files: int
    new: int
    replaced: int
    gone: int
    tables: int
    rows: int
    parts: int
    written: int
    size: int
    anew: str = ""

    def __str__(self) -> str:
        if not self.written and not self.gone:
            return f"{self.directory}: nothing has changed since the last export"
        changed = {"new": self.new, "replaced": self.replaced, "gone": self.gone}
        counts = ", ".join(f"{what} {number}" for what, number in changed.items() if number)
        changes = f" ({counts})" if counts else ""
        return (
            f"{self.directory}: {self.files} files{changes}, {self.rows} rows of {self.tables}"
            f" tables\nParquet files: {self.written} written, {self.parts - self.written} as they"
            f" were, {self.size / 1e6:.1f} MB in all"
        )

    def __repr__(self) -> str:
        return write_line("Exported", str(self).partition("\n")[0])


def export_database(
    address: Address,
    directory: Path,
    *,
    filetypes: tuple[str, ...] = (),
    full: bool = False,
    notify: Callable[[str], None] = ignore,
    listen: Listener = ignore,
) -> Exported:
    """Export the tables of a database as Parquet files.

    Parameters
    ----------
    address : Address
        The database.
    directory : Path
        The directory of the export. If it has an export of this database, it is brought up to date.
    filetypes : tuple of str, optional
        The filetypes to export. If not given, those of the export before; all if there is none.
    full : bool, optional
        Whether to export all files again, and to forget which filetypes there were before.
    notify : callable, optional
        Called with messages.
    listen : callable, optional
        Called with the progress.

    Raises
    ------
    DataLossError
        If the directory has something else in it.
    SchemagenError
        If it cannot be written, or its files are not what they were.
    DatabaseError
        If the database cannot be reached, or is no database of headers.
    """
    read_export_manifest(directory)  # before anything is waited for
    with connect(address) as reader, let_write(reader), connect(address) as holder:
        catalogue = read_header_tables(reader, notify=notify)
        with replacing(directory, "export") as replacement, share(holder, notify=notify):
            _check_step(holder, catalogue)
            tables = read_export_tables(reader, catalogue)
            before = read_export_manifest(replacement.directory)
            plan = plan_export(replacement, tables, before, filetypes, full=full)
            if plan.anew:
                notify(plan.anew)
            unsettled = _find_unsettled(holder, catalogue, plan)
            with hold_snapshot(reader), join_snapshot(reader) as sessions:
                if list_filetypes(reader) != tables.filetypes:  # one came in the meantime
                    plan = replace(plan, tables=read_export_tables(reader, catalogue))
                manifest, exported = _write(sessions, plan, unsettled, listen)
            _check_step(holder, catalogue)  # the session that keeps upgrades out may be lost
            if plan.full or exported.written or exported.gone:
                _finish(plan, manifest)
            return exported


def _check_step(connection: Connection, catalogue: Catalogue) -> None:
    if connection.value("SELECT max(step) FROM schemagen_releases") != catalogue.step:
        hint = "run it again"
        raise DatabaseError("the database was upgraded in the meantime", hint=hint)


def _find_unsettled(
    connection: Connection, catalogue: Catalogue, plan: ExportPlan
) -> tuple[int, ...]:
    """Find the files that an upgrade has yet to place again.

    That changes their rows and nothing else tells of it. After the tables have changed, no file
    gets into this state; so these are looked for again only while there are some. It takes as long
    as to read all rows, and files that came after the last change of the tables are none of these.
    """
    if not plan.full and plan.before and not plan.before.unsettled:
        return ()
    if not connection.value(_EARLIER):
        return ()
    with Session(connection.address, reading=True) as session:
        found = find_misplaced(session, catalogue)
    return tuple(sorted(number for numbers in found.values() for number in numbers))


_EARLIER = """
    SELECT count(*) FROM datasets
    WHERE ingest_date <= (SELECT max(applied_date) FROM schemagen_releases)
        OR ingest_date <= (SELECT max(applied_date) FROM schemagen_layouts)
"""
"""Query for the number of files that were stored before the tables were changed last."""


def _write(
    sessions: Sequence[Connection], plan: ExportPlan, unsettled: tuple[int, ...], listen: Listener
) -> tuple[ExportManifest, Exported]:
    """Write the export beside the one before."""
    replacement, before = plan.replacement, plan.before
    writer = ExportWriter(
        sessions[0].dialect,
        plan.tables,
        root=replacement.building,
        old=replacement.directory,
        before=None if plan.full else before,
        number=before.number + 1 if before else 1,
        filetypes=plan.filetypes,
    )
    changes = _write_tables(sessions, plan, writer, listen)
    manifest = ExportManifest(
        schemagen=__version__,
        database=plan.tables.database,
        pipeline_version=plan.tables.release,
        definition=plan.tables.definition,
        number=before.number + 1 if before else 1,
        exported=f"{datetime.now(UTC):%Y-%m-%d %H:%M:%S}",
        filetypes=plan.filetypes,
        unsettled=unsettled,
        tables=tuple(sorted((t for t in writer.exported if t.parts), key=lambda table: table.name)),
    )
    parts = [*manifest.list_parts()]
    return manifest, Exported(
        directory=str(replacement.directory),
        files=changes.files,
        new=changes.new,
        replaced=changes.replaced,
        gone=changes.gone,
        tables=len(manifest.tables),
        rows=sum(part.rows for part in parts),
        parts=len(parts),
        written=len(writer.written),
        size=sum(part.size for part in parts),
        anew=plan.anew,
    )


def _write_tables(
    sessions: Sequence[Connection], plan: ExportPlan, writer: ExportWriter, listen: Listener
) -> Changes:
    tasks: list[_Task] = []
    if writer.compares:
        changes = writer.write_datasets(sessions[0], listen)
    else:
        held = plan.tables.filetypes
        changes = expect_all(set(held) & set(plan.filetypes or held))
        tasks.append(partial(writer.write_whole, DATASETS))
    names = {
        name: filetype
        for filetype in changes.list_filetypes()
        for name in plan.tables.list_tables(filetype)
        if name in plan.tables.columns  # or all its files are gone
    }
    filled = find_filled(sessions[0], {OTHERS, *names})
    writer.expect(filled, len(filled) + len(WHOLE) + 1)
    tasks += [partial(writer.write_whole, name) for name in WHOLE]
    tasks += [
        partial(writer.write_by_file, name, changes, filetype)
        for name, filetype in ((OTHERS, ""), *names.items())
    ]
    share_out(tasks, sessions, listen)
    if not writer.compares:
        changes.new = sum(table.rows for table in writer.exported if table.name == DATASETS)
    return changes


_Task = Callable[[Connection, Listener], Generator[None, None, None]]
"""Does something with a session, a step at a time, and calls a listener with its progress."""


def share_out(tasks: Sequence[_Task], sessions: Sequence[Connection], listen: Listener) -> None:
    """Do tasks, one at a time with each session and in a thread of its own."""
    waiting = iter(tasks)
    reported: SimpleQueue[Progress | None] = SimpleQueue()
    stopped = Event()

    def go_on(session: Connection) -> None:
        try:
            for task in waiting:
                with closing(task(session, reported.put)) as steps:
                    for _ in steps:
                        if stopped.is_set():
                            return
        except BaseException:
            stopped.set()
            raise
        finally:
            reported.put(None)

    with ThreadPoolExecutor(len(sessions)) as executor:
        lanes = [executor.submit(go_on, session) for session in sessions]
        try:
            for _ in lanes:
                while progress := reported.get():
                    listen(progress)
        finally:
            stopped.set()
        for lane in lanes:
            lane.result()


def _finish(plan: ExportPlan, manifest: ExportManifest) -> None:
    """Put a new export in its place, together with what else is in the directory."""
    building, directory = plan.replacement.building, plan.replacement.directory
    for path in plan.foreign:
        (building / path).parent.mkdir(parents=True, exist_ok=True)
        link(directory / path, building / path)
    (building / MANIFEST).write_text(manifest.to_json(), "utf-8")
    if directory.exists():
        shutil.copystat(directory, building)
    known = {part.path for part in plan.before.list_parts()} if plan.before else set()
    new = {part.path for part in manifest.list_parts()} - known
    for name in sorted({MANIFEST, *new, *(str(Path(path).parent) for path in new), "."}):
        sync(building / name)
    plan.replacement.finish()
