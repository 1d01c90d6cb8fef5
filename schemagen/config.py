"""Settings of a build, from flags, the environment and ``setup.cfg``.

A flag goes before the environment variable ``SCHEMAGEN_<NAME>``, and the variable before the entry
in the section ``[schemagen]`` of ``setup.cfg``.
"""

from __future__ import annotations

import configparser
from collections.abc import Mapping
from dataclasses import dataclass, field, fields
from enum import Enum
from pathlib import Path

from schemagen.errors import SchemagenError

__all__ = ["OVERRIDES", "Config", "PartitionBy", "read_config"]

SECTION = "schemagen"

OVERRIDES = "overrides.yaml"
"""The file of local changes in the current directory, which is read unless another one is named."""


class PartitionBy(Enum):
    """What splits header tables into partitions (PostgreSQL) or views."""

    INSTRUMENT = "instrument"
    DETECTOR = "detector"
    NONE = "none"


@dataclass(frozen=True, slots=True, kw_only=True)
class Config:
    """Settings of a build.

    Attributes
    ----------
    pipeline_version : str
        The release: a version, ``latest``, or ``installed``, the jwst beside schemagen. With
        `source`, the name of what is read there; the one of ``setup.cfg`` does not count if a flag
        or the environment names a source.
    source : str
        Where to read its schemas: a directory or ``git+PATH@REF``; empty for the package index.
    since : str
        The first release whose keywords are included; empty for those of one release alone.
    migrate_from : str
        The first release of the migrations in a new directory; empty for the release built.
    dialect : tuple of str
        The dialects to write; empty for all.
    filetype : tuple of str
        The filetypes to build; empty for all.
    export : tuple of str
        The formats of other programs to write, too: ``felis``, ``dbml``, ``svg``.
    partition_by : PartitionBy
        What splits header tables: ``instrument``, ``detector`` or ``none``.
    output : Path
        The directory to write.
    overrides : Path or None
        The file of local changes and decisions; empty for ``overrides.yaml``, if it is there. (Its
        origin in `given` is then its name.)
    templates : Path or None
        A directory of templates that replace those of schemagen.
    releases : Path or None
        The user's own table of releases, for those newer than this schemagen.
    given : Mapping of str to str
        The origin of each setting, for errors, e.g. ``--dialect`` or ``SCHEMAGEN_DIALECT``. It does
        not count when settings are compared.
    """

    pipeline_version: str = "latest"
    source: str = ""
    since: str = ""
    migrate_from: str = ""
    dialect: tuple[str, ...] = ()
    filetype: tuple[str, ...] = ()
    export: tuple[str, ...] = ()
    partition_by: PartitionBy = PartitionBy.INSTRUMENT
    output: Path = Path("generated")
    overrides: Path | None = None
    templates: Path | None = None
    releases: Path | None = None
    given: Mapping[str, str] = field(default_factory=dict, compare=False)


def read_config(flags: Mapping[str, object], environ: Mapping[str, str], directory: Path) -> Config:
    """Read the settings of a build.

    Parameters
    ----------
    flags : Mapping of str to object
        The options of the command line; None and empty values count as not given.
    environ : Mapping of str to str
        The environment variables.
    directory : Path
        The directory of ``setup.cfg`` and ``overrides.yaml``. Paths in ``setup.cfg`` are relative
        to it.

    Raises
    ------
    SchemagenError
        If a setting is unknown, or its value is not valid.
    """
    given: dict[str, tuple[object, str]] = {}
    names = {setting.name for setting in fields(Config)} - {"given"}
    path = directory / "setup.cfg"
    for name, text in _section(path).items():
        if name not in names:
            hint = f"known settings: {', '.join(sorted(names))}"
            raise SchemagenError(
                f"unknown setting {name!r}", where=f"{path.name} [{SECTION}]", hint=hint
            )
        if not text:
            continue
        value = str(directory / text) if name in _PATHS else text
        given[name] = (value, f"{path.name} [{SECTION}] {name}")
    for name in names:
        variable = f"SCHEMAGEN_{name.upper()}"
        if environ.get(variable):
            given[name] = (environ[variable], variable)
    for name, flag in flags.items():
        if flag:
            given[name] = (flag, f"--{name.replace('_', '-')}")
    if _rank(given, "source") > _rank(given, "pipeline_version"):
        given.pop("pipeline_version", None)  # the release of the team is not what is read
    if "overrides" not in given and (directory / OVERRIDES).exists():
        given["overrides"] = (OVERRIDES, OVERRIDES)
    settings = {name: _convert(name, value, where) for name, (value, where) in given.items()}
    places = {name: where for name, (_, where) in given.items()}
    return Config(**settings, given=places)  # type: ignore[arg-type]


def _rank(given: Mapping[str, tuple[object, str]], name: str) -> int:
    """Return how near to the user a setting was given: flag, environment, file."""
    _, where = given.get(name, (None, ""))
    return 3 if where.startswith("--") else 2 if where.startswith("SCHEMAGEN_") else bool(where)


_PATHS = frozenset({"output", "overrides", "templates", "releases"})


def _section(path: Path) -> Mapping[str, str]:
    parser = configparser.ConfigParser(interpolation=None)
    try:
        parser.read(path, encoding="utf-8")
    except (configparser.Error, UnicodeDecodeError) as error:
        text = " ".join(str(error).replace(f"{path!r}", path.name).split())
        raise SchemagenError(f"cannot be read: {text}", where=path.name) from error
    return parser[SECTION] if parser.has_section(SECTION) else {}


def _convert(name: str, value: object, where: str) -> object:
    if name in {"dialect", "filetype", "export"}:
        listed = value.replace(",", " ").split() if isinstance(value, str) else value
        return tuple(dict.fromkeys(str(item) for item in listed))  # type: ignore[attr-defined]
    if name == "partition_by":
        try:
            return PartitionBy(value)
        except ValueError:
            choices = ", ".join(choice.value for choice in PartitionBy)
            raise SchemagenError(
                f"cannot split tables by {value!r}", where=where, hint=f"choose one of {choices}"
            ) from None
    if name in _PATHS:
        return Path(str(value))
    return str(value)
