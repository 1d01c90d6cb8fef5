"""One schema file as nested values that know their lines, and the faults it has.

The files are YAML 1.1 and valid against no draft of JSON Schema. They are composed with the same
libyaml as upstream's loader, so that we see what the pipeline sees; the values are built here
because a loader forgets where they stood and keeps silent about keys that come twice.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

import yaml

from schemagen.errors import SchemaError
from schemagen.inventory.model import Note, Place

__all__ = ["Block", "Document", "Value", "read_document"]

SUFFIX = ".schema.yaml"
"""How the name of a schema file ends."""

Value = "Block | list[Value] | str | int | float | bool | None"

# YAML 1.1 reads these words as booleans; in an enum they are values of a string (lamp states OFF).
_BOOLEAN_WORDS = frozenset({"on", "off", "yes", "no", "y", "n"})


class Block(dict[str, object]):
    """A YAML mapping and the line of the key that leads to it.

    Attributes
    ----------
    line : int
        Counted from 1.
    """

    __slots__ = ("line",)

    line: int


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Document:
    """A schema file that was read.

    Attributes
    ----------
    file : str
        Its name, such as ``core.schema.yaml``.
    root : Block
        Its content.
    notes : tuple of Note
        Its faults, in the order of their lines.
    """

    file: str
    root: Block
    notes: tuple[Note, ...]

    def place(self, block: Block) -> Place:
        """Say where a block of this file stands."""
        return Place(file=self.file, line=block.line)


def read_document(file: str, content: bytes) -> Document:
    """Read a schema file.

    Parameters
    ----------
    file : str
        Its name.
    content : bytes
        Its bytes.

    Returns
    -------
    Document

    Raises
    ------
    SchemaError
        If it is not YAML or not a mapping.
    """
    composer = _Composer(content)
    try:
        node = composer.get_single_node()
    except yaml.YAMLError as error:
        mark = getattr(error, "problem_mark", None)
        problem = getattr(error, "problem", None) or error
        where = f"{file}:{mark.line + 1}" if mark else file
        raise SchemaError(f"not YAML: {problem}", where=where) from error
    except RecursionError:
        raise SchemaError("is nested too deep", where=file) from None
    finally:
        composer.dispose()
    builder = _Builder(file)
    if not isinstance(node, yaml.MappingNode):
        raise SchemaError("its top level is no mapping", where=file)
    try:
        root = builder.mapping(node, 1)
    except RecursionError:
        raise SchemaError("is nested too deep, or holds itself", where=file) from None
    notes = {*builder.notes, *_identity(file, root)}
    return Document(file=file, root=root, notes=tuple(sorted(notes, key=_by_line)))


class _Composer(getattr(yaml, "CSafeLoader", yaml.SafeLoader)):  # type: ignore[misc]
    """Compose nodes without resolving their tags, which takes most of a loader's time."""

    def descend_resolver(self, current_node: object, current_index: object) -> None: ...

    def ascend_resolver(self) -> None: ...

    def resolve(self, kind: type, value: object, implicit: tuple[bool, bool] | bool) -> str:
        return "plain" if kind is yaml.ScalarNode and implicit[0] else "as written"  # type: ignore[index]


class _Builder:
    """Turns nodes into values, noting the faults on the way."""

    def __init__(self, file: str) -> None:
        self.file = file
        self.notes: list[Note] = []

    def value(self, node: yaml.Node, line: int) -> object:
        if isinstance(node, yaml.ScalarNode):
            return _plain(node.value) if node.tag == "plain" else node.value
        if isinstance(node, yaml.MappingNode):
            return self.mapping(node, line)
        return [self.value(item, item.start_mark.line + 1) for item in node.value]

    def mapping(self, node: yaml.MappingNode, line: int) -> Block:
        block = Block()
        block.line = line
        for key_node, value_node in node.value:
            key = key_node.value
            key_line = key_node.start_mark.line + 1
            if not isinstance(key_node, yaml.ScalarNode):
                raise SchemaError("a key is no text", where=f"{self.file}:{key_line}")
            if key in block:
                self.note(
                    "duplicate-key", f"key {key!r} comes twice; the last one counts", key_line
                )
            if key == "enum":
                block[key] = self.enum(value_node, key_line)
            else:
                block[key] = self.value(value_node, key_line)
        keyword = block.get("fits_keyword")
        if isinstance(keyword, str) and keyword != keyword.upper():
            text = f"keyword {keyword!r} is declared in lower case; files have it in upper case"
            self.note("lower-case-keyword", text, line)
        return block

    def enum(self, node: yaml.Node, line: int) -> object:
        if not isinstance(node, yaml.SequenceNode):
            return self.value(node, line)
        values = []
        for item in node.value:
            line = item.start_mark.line + 1
            value = self.value(item, line)
            if isinstance(value, bool) and item.value.lower() in _BOOLEAN_WORDS:
                text = f"YAML 1.1 reads {item.value} as {value}; it means {item.value!r}"
                self.note("yaml-boolean", text, line)
                value = item.value
            values.append(value)
        return values

    def note(self, code: str, text: str, line: int) -> None:
        self.notes.append(Note(code=code, text=text, where=f"{self.file}:{line}"))


_RESOLVER: Any = yaml.SafeLoader("")


@lru_cache(maxsize=8192)  # all releases together have less than half as many
def _plain(text: str) -> object:
    """Give the value of an unquoted scalar under YAML 1.1; dates and the like stay text."""
    tag = _RESOLVER.resolve(yaml.ScalarNode, text, (True, False))
    construct = {
        "tag:yaml.org,2002:null": _RESOLVER.construct_yaml_null,
        "tag:yaml.org,2002:bool": _RESOLVER.construct_yaml_bool,
        "tag:yaml.org,2002:int": _RESOLVER.construct_yaml_int,
        "tag:yaml.org,2002:float": _RESOLVER.construct_yaml_float,
    }.get(tag)
    try:
        value: object = construct(yaml.ScalarNode(tag, text)) if construct else text
    except ValueError:  # `0x_` looks like a number to YAML and is none
        return text
    return value


def _identity(file: str, root: Block) -> Iterator[Note]:
    """Note an ``id`` that does not name its file: `$ref` goes by file name, so it does no harm."""
    name = file.removesuffix(".yaml")
    given = root.get("id")
    if not isinstance(given, str):
        yield Note(code="missing-id", text="has no id", where=f"{file}:1")
    elif given.rpartition("/")[2] != name:
        text = f"its id names {given.rpartition('/')[2]!r}; references go by file name"
        yield Note(code="wrong-id", text=text, where=f"{file}:1")


def _by_line(note: Note) -> tuple[str, int, str, str]:
    file, _, line = note.where.rpartition(":")
    return file, int(line), note.code, note.text
