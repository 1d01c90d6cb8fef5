"""Read local changes to the schemas, each with its reason, from a text file."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from schemagen.errors import SchemaError, SchemagenError
from schemagen.inventory.model import Type
from schemagen.inventory.yaml_file import Block, read_document

__all__ = ["Override", "read_overrides"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Override:
    """A local change to the schemas.

    Attributes
    ----------
    action : str
        ``add``, ``type``, ``omit``, ``rename`` or ``move``.
    keyword : str
        The keyword, in upper case.
    filetypes : tuple of str
        The filetypes that are changed; empty for all.
    extension : str
        The extension that is changed, in upper case; for ``move``, the one that the keyword leaves.
    value : str
        The type for ``add`` and ``type``; the new name for ``rename`` and ``move``, which may be
        the old one; otherwise empty.
    target : str
        The extension that the keyword of a ``move`` goes to, in upper case; otherwise empty.
    title, unit : str
        Title and unit of an added keyword.
    reason : str
        Why the change is needed.
    where : str
        Place of the entry, ``file:line``.
    """

    action: str
    keyword: str
    filetypes: tuple[str, ...]
    extension: str
    value: str
    title: str
    unit: str
    reason: str
    where: str
    target: str = ""

    @property
    def type(self) -> Type:
        """The type that is set."""
        return Type(self.value)

    @property
    def decides(self) -> bool:
        """Whether it is a decision between two releases, not a change of one."""
        return self.action in {"rename", "move"}

    @property
    def ends(self) -> tuple[tuple[str, str], tuple[str, str]]:
        """Extension and keyword before and after a decision."""
        return (self.extension, self.keyword), (self.target or self.extension, self.value)

    @property
    def stays(self) -> bool:
        """Whether it decides that a keyword is unchanged, although its datamodel path differs."""
        start, end = self.ends
        return start == end

    def within(self, filetype: str) -> bool:
        """Return whether a filetype is changed."""
        return not self.filetypes or filetype in self.filetypes

    def concerns(self, filetype: str, extension: str) -> bool:
        """Return whether an extension of a filetype is changed."""
        return extension == self.extension and self.within(filetype)


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
        - omit: DOI
        - rename: OLDNAME            # with `to`: OLDNAME became this keyword
          to: NEWNAME
        - move: EPH_TIME             # with `to`: the keyword went to this extension
          extension: PRIMARY
          to: SCI
          as: EPHTIME                # if its name changed, too

    The last two decide what `schemagen diff` lists as ambiguous, in either direction. A rename of a
    keyword to itself decides that it is unchanged, although another keyword has its path now.

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
    try:
        read = read_document(path.name, content)
    except SchemaError as error:
        raise SchemagenError(error.message, where=error.where) from error
    for line, key in read.repeated_keys.items():
        raise SchemagenError(f"the key {key!r} occurs twice", where=f"{path.name}:{line}")
    root = read.root
    entries = root.get("overrides")
    if not isinstance(entries, list) or set(root) != {"overrides"}:
        raise SchemagenError("is not a list of entries under `overrides:`", where=path.name)
    return tuple(_override(entry, path.name) for entry in entries)


_ACTIONS = {"add": "type", "set-type": "type", "omit": "", "rename": "to", "move": "to"}
_OPTIONAL = {"add": {"title", "unit"}, "move": {"as"}}
_COMMON = frozenset({"filetypes", "extension", "reason"})


def _override(entry: object, file: str) -> Override:
    where = f"{file}:{entry.line}" if isinstance(entry, Block) else file
    actions = [action for action in _ACTIONS if isinstance(entry, Block) and action in entry]
    if not isinstance(entry, Block) or len(actions) != 1:
        hint = f"one of {', '.join(_ACTIONS)}"
        raise SchemagenError("an entry needs exactly one action", where=where, hint=hint)
    (action,) = actions
    needed = _ACTIONS[action]
    allowed = {
        action,
        *_COMMON,
        *([needed] if needed else []),
        *_OPTIONAL.get(action, ()),
    }
    texts = {action, "extension", "reason", *([needed] if needed else []), *({"as"} & set(entry))}
    for problem in _problems(entry, allowed, texts & allowed):
        raise SchemagenError(problem, where=where)
    if needed == "type" and entry["type"] not in {kind.value for kind in Type}:
        hint = "one of string, integer, number, boolean"
        raise SchemagenError(f"{entry['type']!r} is not a type", where=where, hint=hint)
    filetypes = entry.get("filetypes") or []
    listed = filetypes if isinstance(filetypes, list) else [filetypes]
    given = (entry.get("as") or entry[action]) if action == "move" else entry.get(needed)
    value = str(given or "")
    return Override(
        action="type" if action == "set-type" else action,
        keyword=str(entry[action]).upper(),
        filetypes=tuple(str(filetype) for filetype in listed),
        extension=str(entry["extension"]).upper(),
        value=value if needed == "type" else value.upper(),
        title=str(entry.get("title") or ""),
        unit=str(entry.get("unit") or ""),
        reason=str(entry["reason"]),
        where=where,
        target=str(entry["to"]).upper() if action == "move" else "",
    )


def _problems(entry: Block, allowed: set[str], needed: set[str]) -> Iterator[str]:
    yield from (f"an entry has an unknown key {key!r}" for key in entry if key not in allowed)
    for key in sorted(needed):
        if not entry.get(key):
            yield f"an entry has no {key!r}"
        elif isinstance(entry[key], (Block, list, bool)):
            yield f"{key!r} of an entry is not a text (one value per entry; quote words like ON)"
