"""A local change to the schemas, or a decision about a renamed keyword."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable
from dataclasses import dataclass, field
from pathlib import Path

from schemagen.inventory.keyword import Place, Type

__all__ = ["SHORT_KEYWORD", "Override", "list_suffixes"]

SHORT_KEYWORD = re.compile(r"[A-Z0-9_-]{1,8}")
"""A keyword that needs no HIERARCH."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Override:
    """A local change to the schemas.

    Attributes
    ----------
    action : str
        ``add``, ``type``, ``omit``, ``without-column``, ``column``, ``index``, ``filetype``,
        ``rename`` or ``move``.
    keyword : str
        The keyword, in upper case; a HIERARCH keyword with the letters that it is written with. For
        ``filetype``, the suffix, in lower case.
    filetypes : tuple of str
        The filetypes that are changed; empty for all.
    extension : str
        The extension that is changed, in upper case; for ``move``, the one that the keyword leaves;
        empty for ``filetype``.
    value : str
        The type for ``add`` and ``type``; the name of the column for ``column``; the filetype that
        has the same layouts for ``filetype``; the new name for ``rename`` and ``move``, which may
        be the old one; otherwise empty.
    target : str
        The extension that the keyword of a ``move`` goes to, in upper case; otherwise empty.
    title, unit : str
        Title and unit of an added keyword.
    declared : bool
        Whether the schemas declare the keyword of an ``omit``; it is true for all else.
    reason : str
        Why the change is needed.
    where : str
        Place of the entry, ``file:line``. It does not count when entries are compared.
    """

    action: str
    keyword: str
    filetypes: tuple[str, ...] = ()
    extension: str = ""
    value: str = ""
    title: str = ""
    unit: str = ""
    reason: str
    where: str = field(default="", compare=False)
    target: str = ""
    declared: bool = True

    def __str__(self) -> str:
        return f"`{self.word}: {self.keyword}`"

    @property
    def word(self) -> str:
        """The action in the words of the file."""
        return "set-type" if self.action == "type" else self.action

    @property
    def type(self) -> Type:
        """The type that is set."""
        return Type(self.value)

    @property
    def decides(self) -> bool:
        """Whether it is a decision between two releases, not a change of one."""
        return self.action in {"rename", "move"}

    @property
    def describes_files(self) -> bool:
        """Whether it is about what files hold, not about what a database makes of it."""
        return self.action in {"add", "type", "filetype"}

    @property
    def place(self) -> Place:
        """The place of the entry, without the directory of its file."""
        file, _, line = self.where.rpartition(":")
        return Place(file=Path(file).name, line=int(line or 0))

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

    def to_entry(self) -> dict[str, object]:
        """Return the entry as it is written in the file; `parse_entries` reads it."""
        named = self.decides  # the value of a decision is a keyword
        values = {
            self.word: self.keyword if self.action == "filetype" else _write(self.keyword),
            "filetypes": [*self.filetypes],
            "extension": self.extension,
            "to": self.target,
            _VALUES.get(self.action, ""): _write(self.value) if named else self.value,
            "title": self.title,
            "unit": self.unit,
        }
        entry: dict[str, object] = {key: value for key, value in values.items() if key and value}
        if not self.declared:
            entry["declared"] = False
        return entry | {"reason": self.reason}

    def to_json(self) -> str:
        """Write the entry as JSON."""
        return json.dumps(self.to_entry(), ensure_ascii=False)


def list_suffixes(overrides: Iterable[Override]) -> tuple[str, ...]:
    """List the local filetypes of local changes."""
    return tuple(override.keyword for override in overrides if override.action == "filetype")


_VALUES = {
    "add": "type",
    "type": "type",
    "column": "as",
    "filetype": "is",
    "rename": "to",
    "move": "as",
}
"""The key whose value is the value of an override, by action."""


def _write(keyword: str) -> str:
    """Write a keyword as the file has it."""
    return keyword if SHORT_KEYWORD.fullmatch(keyword) else f"HIERARCH {keyword}"
