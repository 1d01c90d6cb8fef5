"""Read which differences from the Keyword Dictionary are accepted, each with its reason."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path

from schemagen.errors import SchemaError, SchemagenError
from schemagen.inventory.yaml_file import Block, read_document

__all__ = ["AcceptedDifference", "read_accepted"]


@dataclass(frozen=True, slots=True, kw_only=True)
class AcceptedDifference:
    """An entry of the list.

    Attributes
    ----------
    keyword : str
        The keyword, in upper case; ``*`` and ``?`` stand for any characters.
    difference : str
        The kind of difference, as reports name it.
    extension : str
        The extension, in upper case; empty for all.
    dictionary, pipeline : tuple of str or None
        What the two must say for the entry to hold; None if that does not matter.
    reason : str
        Why it is accepted.
    where : str
        Place of the entry, ``file:line``.
    """

    keyword: str
    difference: str
    extension: str
    dictionary: tuple[str, ...] | None
    pipeline: tuple[str, ...] | None
    reason: str
    where: str

    def __str__(self) -> str:
        place = f" in {self.extension}" if self.extension else ""
        return f"{self.keyword}{place}: {self.difference}"


def read_accepted(path: Path | None, kinds: Iterable[str]) -> tuple[AcceptedDifference, ...]:
    """Read the list of accepted differences.

    It is a list of entries under ``accepted``::

        accepted:
        - keyword: PATTTYPE
          difference: enum
          extension: PRIMARY         # all, if left out
          pipeline: [ANY, N/A]       # only if the two differ by just these values
          reason: Old files have these values.

    Parameters
    ----------
    path : Path or None
        The file; None for an empty list.
    kinds : iterable of str
        The kinds of difference that there are.

    Raises
    ------
    SchemagenError
        If the file cannot be read, or an entry does not have that form.
    """
    if path is None:
        return ()
    file = str(path)
    try:
        read = read_document(file, path.read_bytes())
    except OSError as error:
        raise SchemagenError(f"cannot be read: {error.strerror}", where=file) from error
    except SchemaError as error:
        raise SchemagenError(error.message, where=error.where) from error
    for line, key in read.repeated_keys.items():
        raise SchemagenError(f"the key {key!r} occurs twice", where=f"{file}:{line}")
    entries = read.root.get("accepted")
    if not isinstance(entries, list) or set(read.root) != {"accepted"}:
        raise SchemagenError("is not a list of entries under `accepted:`", where=file)
    known = tuple(kinds)
    return tuple(
        _read_entry(entry, f"{file}:{entry.line}" if isinstance(entry, Block) else file, known)
        for entry in entries
    )


_NEEDED = ("keyword", "difference", "reason")
_VALUES = ("dictionary", "pipeline")


def _read_entry(entry: object, where: str, kinds: tuple[str, ...]) -> AcceptedDifference:
    if not isinstance(entry, Mapping):
        raise SchemagenError("an entry has keys: keyword, difference and reason", where=where)
    for key in entry:
        if key not in (*_NEEDED, "extension", *_VALUES):
            raise SchemagenError(f"an entry has an unknown key {str(key)!r}", where=where)
    for key in (*_NEEDED, "extension"):
        given = entry.get(key)
        if key in entry and isinstance(given, (Mapping, list, bool)):
            raise SchemagenError(f"{key!r} of an entry is not a text", where=where)
        if key in _NEEDED and not given:
            raise SchemagenError(f"an entry has no {key!r}", where=where)
    kind = str(entry["difference"]).strip()
    if kind not in kinds:
        hint = f"one of {', '.join(kinds)}"
        raise SchemagenError(f"{kind!r} is not a kind of difference", where=where, hint=hint)
    return AcceptedDifference(
        keyword=str(entry["keyword"]).strip().upper(),
        difference=kind,
        extension=str(entry.get("extension") or "").strip().upper(),
        dictionary=_read_values(entry, "dictionary"),
        pipeline=_read_values(entry, "pipeline"),
        reason=" ".join(str(entry["reason"]).split()),
        where=where,
    )


def _read_values(entry: Mapping[str, object], key: str) -> tuple[str, ...] | None:
    if key not in entry:
        return None
    given = entry[key]
    listed = given if isinstance(given, list) else [given]
    return tuple(sorted(" ".join(str(value).split()) for value in listed if value is not None))
