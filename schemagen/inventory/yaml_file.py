"""Read one schema file into nested values with their lines, and list its errors.

The files are YAML 1.1 and not valid against any draft of JSON Schema. The nodes come from the same
libyaml that upstream's loader uses, so that we read what the pipeline reads. The values are built
here, because a loader keeps no lines and does not report a key that occurs twice.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

import yaml

from schemagen.errors import SchemaError
from schemagen.inventory.model import Note, Place

__all__ = ["Block", "Document", "Value", "read_document"]

SUFFIX = ".schema.yaml"
"""End of the name of a schema file."""

Value = "Block | list[Value] | str | int | float | bool | None"

# YAML 1.1 reads these words as booleans; in an enum they are strings, e.g. the lamp state OFF.
_BOOLEAN_WORDS = frozenset({"on", "off", "yes", "no", "y", "n"})


class Block(dict[str, object]):
    """A YAML mapping and the line of the key that leads to it.

    Attributes
    ----------
    line : int
        Number of the line, from 1.
    """

    __slots__ = ("line",)

    line: int


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Document:
    """A schema file that was read.

    Attributes
    ----------
    file : str
        Name of the file, e.g. ``core.schema.yaml``.
    root : Block
        Content of the file.
    notes : tuple of Note
        Errors in the file, in the order of their lines.
    repeated_keys : Mapping of int to str
        Keys that occur twice in a mapping, by the line of the second one.
    """

    file: str
    root: Block
    notes: tuple[Note, ...]
    repeated_keys: Mapping[int, str]

    def place(self, block: Block) -> Place:
        """Return the place of a block of this file."""
        return Place(file=self.file, line=block.line)


def read_document(file: str, content: bytes) -> Document:
    """Read a schema file.

    Parameters
    ----------
    file : str
        Name of the file.
    content : bytes
        Content of the file.

    Returns
    -------
    Document
        The values in the file, and its errors.

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
        raise SchemaError("is nested too deeply", where=file) from None
    finally:
        composer.dispose()
    builder = _Builder(file)
    if not isinstance(node, yaml.MappingNode):
        raise SchemaError("its top level is not a mapping", where=file)
    try:
        root = builder.mapping(node, 1)
    except RecursionError:
        raise SchemaError("is nested too deeply, or contains itself", where=file) from None
    notes = {*builder.notes, *_identity(file, root)}
    return Document(
        file=file,
        root=root,
        notes=tuple(sorted(notes, key=_by_line)),
        repeated_keys=builder.repeated_keys,
    )


class _Composer(getattr(yaml, "CSafeLoader", yaml.SafeLoader)):  # type: ignore[misc]
    """Compose nodes without resolving their tags, which costs a loader most of its time."""

    def descend_resolver(self, current_node: object, current_index: object) -> None: ...

    def ascend_resolver(self) -> None: ...

    def resolve(self, kind: type, value: object, implicit: tuple[bool, bool] | bool) -> str:
        return "plain" if kind is yaml.ScalarNode and implicit[0] else "as written"  # type: ignore[index]


class _Builder:
    """Makes values from nodes, and notes the errors in them."""

    def __init__(self, file: str) -> None:
        self.file = file
        self.notes: list[Note] = []
        self.repeated_keys: dict[int, str] = {}

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
                raise SchemaError("a key is not a text", where=f"{self.file}:{key_line}")
            if key in block:
                text = f"key {key!r} comes twice; the last one counts"
                self.note("duplicate-key", text, key_line)
                self.repeated_keys[key_line] = key
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


@lru_cache(maxsize=8192)  # all releases together have fewer than half as many texts
def _plain(text: str) -> object:
    """Return the value of an unquoted scalar in YAML 1.1; dates and the like stay texts."""
    tag = _RESOLVER.resolve(yaml.ScalarNode, text, (True, False))
    construct = {
        "tag:yaml.org,2002:null": _RESOLVER.construct_yaml_null,
        "tag:yaml.org,2002:bool": _RESOLVER.construct_yaml_bool,
        "tag:yaml.org,2002:int": _RESOLVER.construct_yaml_int,
        "tag:yaml.org,2002:float": _RESOLVER.construct_yaml_float,
    }.get(tag)
    try:
        value: object = construct(yaml.ScalarNode(tag, text)) if construct else text
    except ValueError:  # YAML takes `0x_` for a number, which it is not
        return text
    return value


def _identity(file: str, root: Block) -> Iterator[Note]:
    """Yield a note if ``id`` does not name the file; harmless, as `$ref` uses file names."""
    name = file.removesuffix(".yaml")
    given = root.get("id")
    if not isinstance(given, str):
        yield Note(code="missing-id", text="has no id", where=f"{file}:1")
    elif given.rpartition("/")[2] != name:
        text = f"its id names {given.rpartition('/')[2]!r}; references use file names"
        yield Note(code="wrong-id", text=text, where=f"{file}:1")


def _by_line(note: Note) -> tuple[str, int, str, str]:
    file, _, line = note.where.rpartition(":")
    return file, int(line), note.code, note.text
