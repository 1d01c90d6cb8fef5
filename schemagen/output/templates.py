"""Load and render the templates.

A template holds layout, not logic; an undefined name in it is an error. A team can use its own
templates instead of those that come with schemagen.
"""

from __future__ import annotations

import marshal
import pickle
from collections.abc import Callable, Iterable, Iterator
from contextlib import suppress
from itertools import groupby
from operator import attrgetter
from pathlib import Path
from traceback import walk_tb
from types import CodeType

import jinja2
import jinja2.bccache
import jinja2.meta

from schemagen.errors import SchemagenError
from schemagen.inventory.select import name_nearest
from schemagen.sources.cache import find_directory
from schemagen.tables.core import DICTIONARY, DICTIONARY_KEY, LAYOUT
from schemagen.tables.model import Database, Family, Table, name_column
from schemagen.version import __version__

__all__ = ["banner", "by_filetype", "environment", "render"]


class _Sources(jinja2.FileSystemLoader):
    """The files of templates, each read once for all engines."""

    def __init__(self, directories: Iterable[Path]) -> None:
        super().__init__(list(directories))
        self._read: dict[str, tuple[str, str, Callable[[], bool]]] = {}

    def get_source(
        self, environment: jinja2.Environment, template: str
    ) -> tuple[str, str, Callable[[], bool]]:
        """Return the text of a template, its file, and whether it is still the same."""
        if template not in self._read:
            self._read[template] = super().get_source(environment, template)
        return self._read[template]


_COMPILED = "%s.compiled"
"""The name of the file of a compiled template, with its key."""


class _Compiled(jinja2.BytecodeCache):
    """Compiled templates, in memory for all engines and on disk for the next run.

    Compiling them takes longer than rendering the migration of a release. A cache on disk that
    cannot be written is not used.
    """

    def __init__(self, directory: Path) -> None:
        self._disk = jinja2.FileSystemBytecodeCache(str(directory), _COMPILED)
        self._directory = directory
        self._known: dict[str, CodeType] = {}

    def load_bytecode(self, bucket: jinja2.bccache.Bucket) -> None:
        """Load the compiled code of a template."""
        bucket.code = self._known.get(bucket.key) or self._read(bucket)
        if bucket.code is not None:
            self._known[bucket.key] = bucket.code

    def _read(self, bucket: jinja2.bccache.Bucket) -> CodeType | None:
        """Read what Jinja2 has written, at once: byte by byte, as it does, takes six times as long.

        Returns None if there is nothing of this template, as it is now and for this Python.
        """
        head = jinja2.bccache.bc_magic + pickle.dumps(bucket.checksum, 2)
        with suppress(OSError, EOFError, ValueError, TypeError):
            content = (self._directory / (_COMPILED % bucket.key)).read_bytes()
            if content.startswith(head):
                code: CodeType = marshal.loads(content[len(head) :])  # noqa: S302 - a cache of ours
                return code
        return None

    def dump_bytecode(self, bucket: jinja2.bccache.Bucket) -> None:
        """Keep the compiled code of a template."""
        if bucket.code is not None:
            self._known[bucket.key] = bucket.code
        with suppress(OSError):
            self._directory.mkdir(parents=True, exist_ok=True)
            self._disk.dump_bytecode(bucket)


def environment(directory: Path | None = None) -> jinja2.Environment:
    """Return the templates.

    Parameters
    ----------
    directory : Path, optional
        A directory whose templates are used instead of those that come with schemagen.

    Raises
    ------
    SchemagenError
        If a file in the directory takes the place of no template, or there is no such directory.
    """
    found = jinja2.Environment(
        loader=_Sources(path for path in (directory, _find_packed()) if path),
        undefined=jinja2.StrictUndefined,
        autoescape=jinja2.select_autoescape(["html.j2"], default=False),
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
        auto_reload=False,
        bytecode_cache=_Compiled(find_directory() / "templates"),
    )
    if directory:
        _check_own(directory, found)
    found.filters.update(column=name_column)
    found.globals.update(
        dictionary_columns=tuple(each.name for each in DICTIONARY),
        dictionary_key=DICTIONARY_KEY,
        layout=LAYOUT,
        described_anew=tuple(
            each.name for each in DICTIONARY if not each.fixed and each.name not in DICTIONARY_KEY
        ),
    )
    return found


def _find_packed() -> Path:
    """Return the directory of the templates that come with schemagen."""
    packed = Path(__file__).parents[1] / "templates"  # in a wheel; beside the package in a checkout
    return packed if packed.is_dir() else Path(__file__).parents[2] / "templates"


def _list_templates(directory: Path) -> set[str]:
    """List what is in a directory of templates, without hidden files such as .gitignore."""
    listed = (path.relative_to(directory) for path in directory.rglob("*") if not path.is_dir())
    return {path.as_posix() for path in listed if not any(p.startswith(".") for p in path.parts)}


def _check_own(directory: Path, templates: jinja2.Environment) -> None:
    """Check that each file of a directory replaces a template, or is used by one that does.

    The template of an engine that comes from elsewhere replaces none. A README need not either.
    """
    from schemagen.tables.engines import DIALECTS  # takes 15 ms, which few runs need

    packed, own = _list_templates(_find_packed()), _list_templates(directory)
    packed |= {f"migrations/{name}.sql.j2" for name in DIALECTS}
    named = "name them as in schemagen: ddl/table.sql.j2, models/core.py.j2 …"
    if not own:
        there = "has no template" if directory.is_dir() else "is not a directory"
        raise SchemagenError(there, where=str(directory), hint=named)
    texts = {name: _read_template(directory / name) for name in sorted(own & packed)}
    used: set[str] = set()
    while texts:
        used |= {*texts}
        listed = {name for text in texts.values() for name in _list_used(templates, text)}
        texts = {name: _read_template(directory / name) for name in sorted(own & listed - used)}
    for name in sorted(own - used):
        if not name.rpartition("/")[2].startswith("README"):
            hint = f"correct its name; {name_nearest(name, packed)}"
            raise SchemagenError("replaces no template", where=str(directory / name), hint=hint)


def _read_template(path: Path) -> str:
    try:
        return path.read_text("utf-8")
    except UnicodeDecodeError as error:
        line = error.object.count(b"\n", 0, error.start) + 1
        raise SchemagenError("is not UTF-8", where=f"{path}:{line}") from error
    except OSError as error:
        raise SchemagenError(f"cannot be read: {error.strerror}", where=str(path)) from error


def _list_used(templates: jinja2.Environment, text: str) -> Iterator[str]:
    """List the templates that a template includes or imports."""
    with suppress(jinja2.TemplateSyntaxError):  # which is shown when it is rendered
        found = jinja2.meta.find_referenced_templates(templates.parse(text))
        yield from (name for name in found if name)


def render(templates: jinja2.Environment, name: str, **context: object) -> str:
    """Render a template. An error in it names its line."""
    try:
        return templates.get_template(name).render(**context)
    except SchemagenError:
        raise
    except jinja2.TemplateNotFound as error:
        text = f"cannot be rendered: there is no template {error.name!r}"
        raise SchemagenError(text, where=_locate(error) or f"templates/{name}") from error
    except Exception as error:
        where = _locate(error) or f"templates/{name}"
        raise SchemagenError(f"cannot be rendered: {error}", where=where) from error


def _locate(error: Exception) -> str:
    """Return the template and the line of an error."""
    if isinstance(error, jinja2.TemplateSyntaxError):
        return f"{_name_file(error.filename or '')}:{error.lineno}"
    place = ""
    for frame in walk_tb(error.__traceback__):
        file = frame[0].f_code.co_filename
        if file.endswith(".j2"):  # frames of Jinja2 have the names and lines of templates
            place = f"{_name_file(file)}:{frame[1]}"
    return place


def _name_file(file: str) -> str:
    """Name a file of a template: one of schemagen's from its directory, another one as it is."""
    packed = _find_packed()
    path = Path(file)
    return f"templates/{path.relative_to(packed)}" if path.is_relative_to(packed) else file


def banner(database: Database) -> str:
    """Return the first line of every file: the version of schemagen, and the schemas."""
    since = (
        f" and all since {database.since}" if database.since != database.pipeline_version else ""
    )
    release = f"jwst {database.pipeline_version}{since}"
    line = f"schemagen {__version__}: {release}, schemas of {database.package}"
    return " ".join(line.split())


def by_filetype(database: Database) -> Iterator[tuple[str, tuple[Table, ...]]]:
    """Yield the filetypes of a database with their header tables."""
    headers = (table for table in database.tables if table.family is Family.HEADER)
    for filetype, tables in groupby(headers, attrgetter("filetype")):
        yield filetype, tuple(tables)
