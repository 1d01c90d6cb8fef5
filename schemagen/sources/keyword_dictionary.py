"""Read the archive's Keyword Dictionary: JSON files that describe the keywords of each mode.

A file ``top.INSTRUMENT.MODE.schema.json`` leads to all keywords of a mode. An object
``{"$ref": FILE}`` stands for the content of another file. An object with a key ``fits_keyword``
describes a keyword; the keys that lead to it are its path, without ``properties`` and ``allOf``.
Several files in a list ``allOf`` all count, also where they have the same keys. This is the form
that the documentation of stdatamodels 4.1.0 describes; it looks like JSON Schema, and is none.
"""

from __future__ import annotations

import io
import json
import zipfile
import zlib
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path, PurePosixPath

from schemagen.errors import SourceError
from schemagen.progress import Listener, Progress, ignore

__all__ = ["DictionaryEntry", "KeywordDictionary", "read_dictionary"]

_SUFFIX = ".json"
_LARGEST = 64 * 2**20
"""Bytes that a file may have; the largest known one has 60 kB."""
_DEEPEST = 100
"""Objects and lists that may lie in each other; known files have about ten."""
_LAYERS = frozenset({"properties", "allOf"})

_FORM = "see `schemagen compare-dictionary --help` for its form"


@dataclass(frozen=True, slots=True, kw_only=True)
class DictionaryEntry:
    """What the dictionary says about a keyword in one mode.

    Attributes
    ----------
    mode : str
        The mode, as the name of its file has it (``miri.coron``).
    path : str
        Dotted path of the entry (``meta.coordinates.reference_frame``).
    keyword, extension : str
        The keyword and the extension, in upper case.
    type, title, unit : str
        As the file has them; empty if it has none.
    enum : tuple
        The allowed values; empty if any value is allowed.
    archived : bool
        Whether the value goes to a column of the archive (``destination``).
    where : str
        The file, and the keys in it.
    """

    mode: str
    path: str
    keyword: str
    extension: str
    type: str
    title: str
    unit: str
    enum: tuple[str | int | float | bool, ...]
    archived: bool
    where: str

    def __str__(self) -> str:
        return f"{self.keyword} in {self.extension}"


@dataclass(frozen=True, slots=True, kw_only=True)
class KeywordDictionary:
    """A dictionary that was read.

    Attributes
    ----------
    place : str
        Where it was read from.
    whole : bool
        Whether it has all modes; False for one file of a dictionary.
    modes : tuple of str
        Its modes, sorted.
    entries : tuple of DictionaryEntry
        The entries of each mode, in the order of its file.
    """

    place: str
    whole: bool
    modes: tuple[str, ...]
    entries: tuple[DictionaryEntry, ...]


def read_dictionary(path: Path, listen: Listener = ignore) -> KeywordDictionary:
    """Read a Keyword Dictionary.

    Parameters
    ----------
    path : Path
        A directory of JSON files; a zip of them, as the archive offers it; one JSON file with the
        content of all by their names, as the archive's service answers it; or one JSON file of a
        dictionary, beside those that it refers to.
    listen : callable, optional
        Receives the progress.

    Raises
    ------
    SourceError
        If it cannot be read, or does not have the form of a dictionary.
    """
    found, single = _find_files(path)
    tops = [single] if single else sorted(name for name in found.texts if _is_top(name))
    if not tops:
        raise SourceError(
            "there is no file top.*.json, one for each mode, among its JSON files"
            if found.texts
            else "there is no JSON file",
            where=str(path),
            hint="name the directory, the zip or the file of the archive's Keyword Dictionary",
        )
    entries: list[DictionaryEntry] = []
    for number, name in enumerate(tops):
        listen(Progress(what=f"{path}: {name}", done=number, total=len(tops)))
        entries += _Walk(found, _name_mode(name)).walk(found.parse(name, ""), name)
    if not entries:
        raise SourceError("there is no keyword in it", where=str(path), hint=_FORM)
    modes = tuple(sorted(map(_name_mode, tops)))
    return KeywordDictionary(place=str(path), whole=not single, modes=modes, entries=tuple(entries))


def _is_top(name: str) -> bool:
    return name.startswith("top.") and name.endswith(_SUFFIX)


def _name_mode(name: str) -> str:
    return name.removesuffix(_SUFFIX).removesuffix(".schema").removeprefix("top.")


class _Files:
    """The JSON files of a dictionary by name, each parsed once."""

    def __init__(self, place: str, texts: Mapping[str, bytes | Path | object]) -> None:
        self.place = place
        self.texts = texts
        self._parsed: dict[str, object] = {}

    def parse(self, name: str, where: str) -> object:
        """Return the content of a file that is referred to at `where`."""
        if name not in self.texts:
            text = f"refers to {name}, which is not there"
            hint = f"{self.place} needs all files of the dictionary"
            raise SourceError(text, where=where, hint=hint)
        if name not in self._parsed:
            given = self.texts[name]
            content = _read_file(given) if isinstance(given, Path) else given
            whole = _parse(content, name) if isinstance(content, bytes) else content
            self._parsed[name] = whole
        return self._parsed[name]


def _find_files(path: Path) -> tuple[_Files, str]:
    """Return the files of a dictionary, and the name of the one that is to be read alone."""
    if path.is_dir():
        return _Files(str(path), _list_directory(path)), ""
    content = _read_file(path)
    if zipfile.is_zipfile(io.BytesIO(content)):
        return _Files(str(path), _read_zip(content, str(path))), ""
    whole = _parse(content, str(path))
    if not isinstance(whole, dict):
        raise SourceError("is not a JSON object", where=str(path), hint=_FORM)
    bundled = {key: value for key, value in whole.items() if key.endswith(_SUFFIX)}
    if bundled:
        return _Files(str(path), bundled), ""
    beside: dict[str, object] = {**_list_directory(path.parent), path.name: whole}
    return _Files(str(path.parent), beside), path.name


def _list_directory(path: Path) -> dict[str, Path]:
    return {each.name: each for each in sorted(path.iterdir()) if each.suffix == _SUFFIX}


def _read_file(path: Path) -> bytes:
    with path.open("rb") as file:
        content = file.read(_LARGEST + 1)
    return _check_size(content, str(path))


def _check_size(content: bytes, where: str) -> bytes:
    if len(content) > _LARGEST:
        raise SourceError(f"has more than {_LARGEST // 2**20} MB", where=where, hint=_FORM)
    return content


def _read_zip(content: bytes, where: str) -> dict[str, bytes]:
    """Return the JSON files of a zip by name, whatever directory of it they are in."""
    texts: dict[str, bytes] = {}
    try:
        with zipfile.ZipFile(io.BytesIO(content)) as archive:
            total = 0
            for info in archive.infolist():
                parts = PurePosixPath(info.filename).parts
                hidden = any(part.startswith((".", "__MACOSX")) for part in parts)
                if info.is_dir() or hidden or not info.filename.endswith(_SUFFIX):
                    continue
                if parts[-1] in texts:
                    text = f"has two files {parts[-1]}"
                    raise SourceError(text, where=where, hint="unpack the one that you mean")
                with archive.open(info) as member:
                    read = member.read(_LARGEST + 1 - total)
                total += len(read)
                if total > _LARGEST:
                    _check_size(bytes(_LARGEST + 1), where)
                texts[parts[-1]] = read
    except (zipfile.BadZipFile, zlib.error, EOFError, NotImplementedError, RuntimeError) as error:
        hint = "download it again, or unpack it and name the directory"
        raise SourceError(
            "is a zip that is damaged or encrypted", where=where, hint=hint
        ) from error
    return texts


def _parse(content: bytes, where: str) -> object:
    try:
        parsed: object = json.loads(content.decode("utf-8-sig"))
    except UnicodeDecodeError as error:
        raise SourceError(f"is not UTF-8 at byte {error.start}", where=where) from error
    except json.JSONDecodeError as error:
        text = f"is not JSON: {error.msg[:1].lower()}{error.msg[1:]}"
        raise SourceError(text, where=f"{where}:{error.lineno}:{error.colno}") from error
    except RecursionError as error:
        raise SourceError("has too many objects in each other", where=where) from error
    except ValueError as error:
        raise SourceError("has a number of thousands of digits", where=where) from error
    try:
        json.dumps(parsed, ensure_ascii=False).encode()
    except UnicodeEncodeError as error:
        raise SourceError("has half of a surrogate pair (\\uD800)", where=where) from error
    return parsed


class _Walk:
    """A walk through the files of one mode."""

    def __init__(self, found: _Files, mode: str) -> None:
        self._found = found
        self._mode = mode

    def walk(self, root: object, name: str) -> Iterator[DictionaryEntry]:
        """Yield the entries below the root of a file."""
        yield from self._walk(root, (), (name,), name)

    def _walk(
        self, node: object, path: tuple[str, ...], files: tuple[str, ...], where: str
    ) -> Iterator[DictionaryEntry]:
        if where.count("/") > _DEEPEST:
            raise SourceError("has too many objects in each other", where=where[:200])
        if isinstance(node, list):
            for number, item in enumerate(node):
                yield from self._walk(item, path, files, f"{where}/{number}")
        elif isinstance(node, dict) and "$ref" in node:
            name = node["$ref"]
            if not isinstance(name, str) or len(node) > 1:
                text = "an object with $ref has the name of a file there, and no other key"
                raise SourceError(text, where=where, hint=_FORM)
            if name in files:
                chain = " → ".join((*files[files.index(name) :], name))
                raise SourceError(f"files refer to each other in a circle: {chain}", where=where)
            content = self._found.parse(name, where)
            yield from self._walk(content, path, (*files, name), name)
        elif isinstance(node, dict) and "fits_keyword" in node:
            yield self._describe(node, path, where)
        elif isinstance(node, dict):
            for key, item in node.items():
                below = path if key in _LAYERS else (*path, key)
                yield from self._walk(item, below, files, f"{where}/{key}")

    def _describe(
        self, node: Mapping[str, object], path: Iterable[str], where: str
    ) -> DictionaryEntry:
        enum = node.get("enum") or []
        if not isinstance(enum, list) or not all(
            isinstance(value, (str, int, float)) for value in enum
        ):
            raise SourceError("enum is not a list of texts and numbers", where=where)
        return DictionaryEntry(
            mode=self._mode,
            path=".".join(path),
            keyword=_take_text(node, "fits_keyword", where, needed=True).upper(),
            extension=_take_text(node, "fits_hdu", where, needed=True).upper(),
            type=_take_text(node, "type", where),
            title=_take_text(node, "title", where),
            unit=_take_text(node, "units", where),
            enum=tuple(enum),
            archived=bool(node.get("destination")),
            where=where,
        )


def _take_text(node: Mapping[str, object], key: str, where: str, *, needed: bool = False) -> str:
    given = node.get(key)
    if not isinstance(given, (str, type(None))):
        raise SourceError(f"{key} is not a text", where=where)
    text = " ".join((given or "").split())
    if needed and not text:
        raise SourceError(f"has no {key}", where=where, hint="each keyword needs one")
    return text
