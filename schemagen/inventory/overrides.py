"""Read local changes to the schemas, each with its reason, from a text file."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from schemagen.errors import SchemaError, SchemagenError
from schemagen.inventory.keyword import Type
from schemagen.inventory.override import SHORT_KEYWORD, Override
from schemagen.inventory.yaml_file import Block, read_document

__all__ = ["ACTIONS", "Override", "parse_entries", "parse_overrides", "read_overrides"]


@dataclass(frozen=True, slots=True, kw_only=True)
class _Form:
    """What an entry of one action may have besides the action and a reason."""

    needed: str = ""
    optional: frozenset[str] = frozenset()
    placed: bool = True
    """Whether it is about an extension of some filetypes."""


_FORMS = {
    "add": _Form(needed="type", optional=frozenset({"title", "unit"})),
    "set-type": _Form(needed="type"),
    "omit": _Form(optional=frozenset({"declared"})),
    "without-column": _Form(),
    "column": _Form(needed="as"),
    "index": _Form(),
    "filetype": _Form(needed="is", placed=False),
    "rename": _Form(needed="to"),
    "move": _Form(needed="to", optional=frozenset({"as"})),
}

ACTIONS = tuple(_FORMS)
"""The actions, as the file names them."""


def read_overrides(path: Path | None) -> tuple[Override, ...]:
    """Read the overrides file.

    It is a list of entries under ``overrides``::

        overrides:
        - add: BLURFWHM
          filetypes: [cal, i2d]      # all, if left out
          extension: SCI
          type: number
          title: Width of the blur that our own step applies
          unit: arcsec
          reason: Written by the local blur step.
        - set-type: EXPCOUNT         # with `type`
        - omit: TITLE                # is not stored at all
        - omit: PI_NAME              # the same for a keyword that no schema declares
          declared: false
        - without-column: DOI        # is stored in other_keywords
        - column: GWA_TILT           # gets a column with this name
          as: gwa_temperature
        - index: GWA_TILT            # is found fast
        - filetype: photomstep       # a suffix whose files have the headers of another filetype
          is: cal
        - rename: OLDNAME            # with `to`: OLDNAME became this keyword
          to: NEWNAME
        - move: EPH_TIME             # with `to`: the keyword went to this extension
          extension: PRIMARY
          to: SCI
          as: EPH_TYPE               # if its name changed, too

    The last two decide what `schemagen diff` lists as ambiguous, in either direction. A rename of a
    keyword to itself decides that it is unchanged, although another keyword has its path now. A
    keyword of more than eight letters is written ``HIERARCH KEYWORD``.

    Parameters
    ----------
    path : Path or None
        The file; None for no local changes.

    Returns
    -------
    tuple of Override
        The entries in the order of the file.

    Raises
    ------
    SchemagenError
        If the file cannot be read, or an entry does not have that form.
    """
    if path is None:
        return ()
    try:
        content = path.read_bytes()
    except OSError as error:
        raise SchemagenError(f"cannot be read: {error.strerror}", where=str(path)) from error
    return parse_overrides(content, str(path))


def parse_overrides(content: bytes, file: str) -> tuple[Override, ...]:
    """Read the content of an overrides file; see `read_overrides` for its form."""
    try:
        read = read_document(file, content)
    except SchemaError as error:
        raise SchemagenError(error.message, where=error.where) from error
    for line, key in read.repeated_keys.items():
        raise SchemagenError(f"the key {key!r} occurs twice", where=f"{file}:{line}")
    entries = read.root.get("overrides")
    if not isinstance(entries, list) or set(read.root) != {"overrides"}:
        raise SchemagenError("is not a list of entries under `overrides:`", where=file)
    places = (f"{file}:{entry.line}" if isinstance(entry, Block) else file for entry in entries)
    return tuple(_override(entry, place) for entry, place in zip(entries, places, strict=True))


def parse_entries(entries: Iterable[object], where: str) -> tuple[Override, ...]:
    """Read entries that were recorded as `Override.to_entry` returns them.

    Parameters
    ----------
    entries : iterable of object
        The entries.
    where : str
        Where they were recorded, for errors.

    Raises
    ------
    SchemagenError
        If one of them does not have the form of an entry.
    """
    return tuple(
        _override(entry, f"{where}, overrides:{number}") for number, entry in enumerate(entries, 1)
    )


_COMMON = frozenset({"filetypes", "extension"})


def _override(entry: object, where: str) -> Override:
    actions = [action for action in _FORMS if isinstance(entry, Mapping) and action in entry]
    if not isinstance(entry, Mapping) or len(actions) != 1:
        hint = f"one of {', '.join(ACTIONS)}"
        raise SchemagenError("an entry needs exactly one action", where=where, hint=hint)
    (action,) = actions
    form = _FORMS[action]
    needed = {action, "reason", *({form.needed} - {""}), *({"extension"} if form.placed else ())}
    allowed = needed | form.optional | (_COMMON if form.placed else set())
    texts = needed | ({"as"} & set(entry))
    for problem in _problems(entry, allowed, texts & allowed):
        raise SchemagenError(problem, where=where)
    if form.needed == "type" and entry["type"] not in {kind.value for kind in Type}:
        hint = "one of string, integer, number, boolean"
        raise SchemagenError(f"{entry['type']!r} is not a type", where=where, hint=hint)
    try:
        keyword, value = _read_names(entry, action, form)
    except SchemagenError as error:
        raise error.at(where) from None
    filetypes = entry.get("filetypes") or []
    listed = filetypes if isinstance(filetypes, list) else [filetypes]
    return Override(
        action="type" if action == "set-type" else action,
        keyword=keyword,
        filetypes=tuple(_strip_suffix(filetype) for filetype in listed),
        extension=str(entry.get("extension", "")).strip().upper(),
        value=value,
        title=str(entry.get("title") or ""),
        unit=str(entry.get("unit") or ""),
        reason=str(entry["reason"]),
        where=where,
        target=str(entry["to"]).strip().upper() if action == "move" else "",
        declared=entry.get("declared") is not False,
    )


def _problems(
    entry: Mapping[str, object], allowed: Iterable[str], needed: Iterable[str]
) -> Iterator[str]:
    yield from (f"an entry has an unknown key {key!r}" for key in entry if key not in allowed)
    for key in sorted(needed):
        if not entry.get(key):
            yield f"an entry has no {key!r}"
        elif isinstance(entry[key], (Mapping, list, bool)):
            yield f"{key!r} of an entry is not a text (one value per entry; quote words like ON)"
    if not isinstance(entry.get("declared", False), bool):
        yield "'declared' of an entry is not true or false"


_SUFFIX = re.compile(r"[a-z][a-z0-9_-]{0,19}")
"""A filetype; the column in `datasets` takes twenty characters."""
_COLUMN = re.compile(r"[a-z][a-z0-9_]{0,59}")
_LONG_KEYWORD = re.compile(r"[!-<>-~]+(?: [!-<>-~]+)*")
"""A HIERARCH keyword: words of any letters but the equals sign."""

FILED_BY = frozenset({"INSTRUME", "DETECTOR", "EXTNAME", "EXTVER"})
"""Keywords that decide in which table, partition and row a header is stored."""


def _read_names(entry: Mapping[str, object], action: str, form: _Form) -> tuple[str, str]:
    """Return the keyword and the value of an entry."""
    if action == "filetype":
        suffix, model = _strip_suffix(entry[action]), _strip_suffix(entry["is"])
        if not _SUFFIX.fullmatch(suffix):
            hint = "up to twenty letters, digits, - and _, the first a letter"
            raise SchemagenError(f"{suffix!r} is not the suffix of a file name", hint=hint)
        return suffix, model
    keyword = _read_keyword(entry[action], action)
    if action == "omit" and keyword in FILED_BY:
        text = f"`omit: {keyword}`: headers are filed by this keyword"
        raise SchemagenError(text, hint="remove the entry")
    if action == "column":
        name = str(entry["as"])
        if not _COLUMN.fullmatch(name):
            hint = "up to sixty letters a-z, digits and _, the first a letter"
            raise SchemagenError(f"{name!r} is not the name of a column", hint=hint)
        if name == keyword.lower().replace("-", "_"):
            text = f"the column of {keyword} has this name without an entry"
            raise SchemagenError(text, hint="remove the entry")
        return keyword, name
    if form.needed == "type":
        return keyword, str(entry["type"])
    if form.needed == "to":
        new = (entry.get("as") or entry[action]) if action == "move" else entry["to"]
        return keyword, _read_keyword(new, action)
    return keyword, ""


def _strip_suffix(suffix: object) -> str:
    """Return a suffix as the filetype table writes it: ``_S3D_nav`` → ``s3d_nav``."""
    return str(suffix).strip().lower().removeprefix("_")


def _read_keyword(given: object, action: str) -> str:
    """Return a keyword as the cards of a header have it."""
    text = str(given).strip()
    first, _, rest = text.partition(" ")
    if first.upper() == "HIERARCH" and _LONG_KEYWORD.fullmatch(rest.strip()):
        return rest.strip()
    keyword = text.upper()
    if SHORT_KEYWORD.fullmatch(keyword):
        return keyword
    if re.fullmatch(r"[A-Z0-9_ -]+", keyword):
        why = "blanks" if " " in keyword else "more than eight letters"
        hint = f"for a HIERARCH card write `{action}: HIERARCH {text}`"
        raise SchemagenError(f"the keyword {text!r} has {why}", hint=hint)
    hint = "it has up to eight letters A-Z, digits, - and _"
    raise SchemagenError(f"{text!r} is not a FITS keyword", hint=hint)
