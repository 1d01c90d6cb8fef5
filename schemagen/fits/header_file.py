"""The headers of one file, found by number or by name."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from schemagen.fits.header import Header
from schemagen.inventory.by_name import describe_unknown
from schemagen.inventory.display import write_line, write_table

__all__ = ["HeaderFile"]


@dataclass(frozen=True, slots=True, kw_only=True)
class HeaderFile:
    """The headers of a file.

    They are found as the HDUs of a file are in astropy: ``file[0]`` and ``file[-1]`` by number,
    ``file["SCI"]`` by EXTNAME (the first one, in upper or lower case), ``file["SCI", 2]`` by
    EXTNAME and EXTVER. ``in`` takes any of these. Iteration yields the headers, and the length is
    their number. An unknown name raises `UnknownNameError`, which is a KeyError; a number without
    an HDU raises IndexError.

    Attributes
    ----------
    location : str
        Absolute path of the directory, or the URL before its last slash.
    name : str
        Name of the file there.
    size : int
        Size of the file in bytes, as it is stored: compressed or not.
    mtime : int or None
        [ns] When the file was last changed, since 1970; None if that is unknown, or if a file on
        this machine was changed within the last two seconds: it may change again and keep that
        time.
    inode : int or None
        Number of the file in its file system; of a URL, a number that follows from its ETag. None
        if that is unknown.
    checksum : str
        SHA-256 of the bytes of all headers in their order, after gunzip, in hexadecimal.
    headers : tuple of Header
        The headers in the order of the HDUs; the primary header is first.
    """

    location: str
    name: str
    size: int
    mtime: int | None = None
    inode: int | None = None
    checksum: str
    headers: tuple[Header, ...]

    def __str__(self) -> str:
        return f"{self.location.rstrip('/')}/{self.name}"

    def __repr__(self) -> str:
        names = ", ".join(self._list_names())
        return write_line("HeaderFile", f"{self.name}: {len(self)} HDUs ({names})")

    def _repr_html_(self) -> str:
        rows = ((str(h.index), h.name, str(h.version), str(len(h))) for h in self)
        return write_table(str(self), ("HDU", "EXTNAME", "EXTVER", "cards"), rows)

    def __getitem__(self, key: int | str | tuple[str, int]) -> Header:
        if isinstance(key, int):
            if not -len(self) <= key < len(self):
                raise IndexError(f"{self} has no HDU {key}: it has {len(self)} HDUs")
            return self.headers[key]
        name, version = key if isinstance(key, tuple) else (key, None)
        wanted = name.strip().upper()
        for header in self:
            if header.name == wanted and version in (None, header.version):
                return header
        looked_up = name if version is None else f"{name},{version}"
        raise describe_unknown(looked_up, self._list_names(), where=str(self))

    def __contains__(self, key: object) -> bool:
        match key:
            case int():
                return -len(self) <= key < len(self)
            case str():
                return key.strip().upper() in {header.name for header in self}
            case (str(name), int(version)):
                listed = {(header.name, header.version) for header in self}
                return (name.strip().upper(), version) in listed
        return key in self.headers

    def __iter__(self) -> Iterator[Header]:
        return iter(self.headers)

    def __len__(self) -> int:
        return len(self.headers)

    def _list_names(self) -> list[str]:
        """List the EXTNAMEs, each with its EXTVER if that is not 1."""
        return [h.name if h.version == 1 else f"{h.name},{h.version}" for h in self if h.name]

    def _ipython_key_completions_(self) -> list[str]:
        return list(dict.fromkeys(header.name for header in self if header.name))
