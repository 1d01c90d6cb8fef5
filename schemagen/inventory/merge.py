"""Merge schema files into trees: everything a schema declares at each path of its datamodel.

Upstream does this in two passes over a copy of everything (``load_schema`` of asdf,
``merge_property_trees`` in ``schema.py`` of stdatamodels). Here, trees never change and are shared:
a file is merged once, and a datamodel that adds three keywords to ``core.schema`` shares the rest
of that tree with all other datamodels, in every release in which both files are unchanged. A reader
of several releases owns the shared trees, `SharedTrees`.

The rules are those of upstream. The parts of `allOf` are laid over the block that contains them, in
order, then its `properties`. If two declare the same path, the later one wins key by key, and other
keys are kept. `anyOf` and `oneOf` are alternatives and are kept separately. Only a block of type
object has properties, and only one of type array has items. `$ref` is resolved by file name. A
reference out of the schema set (to schemas of asdf) declares no keyword.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from difflib import get_close_matches
from functools import cache

from schemagen.errors import SchemaError
from schemagen.inventory.model import Note, Place
from schemagen.inventory.yaml_file import Block, Document, read_document
from schemagen.sources.schema_set import SchemaSet

__all__ = ["Schemas", "SharedTrees", "Tree"]

_HOME = "http://stsci.edu/schemas/jwst_datamodel/"
_COMBINERS = ("anyOf", "oneOf")
_STRUCTURE = frozenset({"properties", "items", "allOf", "definitions", *_COMBINERS})


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Tree:
    """A part of a datamodel after merging.

    Attributes
    ----------
    facts : Mapping of str to object
        Values of the other keys: `type`, `title`, `fits_keyword` ….
    properties : Mapping of str to Tree
        The properties of an object, in schema order.
    items : Tree or None
        The item of an array.
    alternatives : Mapping of str to tuple of Tree
        The parts under ``anyOf`` and ``oneOf``.
    place : Place or None
        Place of the declaration of its keyword or HDU.
    """

    facts: Mapping[str, object] = field(default_factory=dict)
    properties: Mapping[str, Tree] = field(default_factory=dict)
    items: Tree | None = None
    alternatives: Mapping[str, tuple[Tree, ...]] = field(default_factory=dict)
    place: Place | None = None

    def parts(self) -> Iterator[tuple[str, Tree]]:
        """Yield the parts that upstream's ``walk_schema`` visits, each with its path element."""
        for combiner, alternatives in self.alternatives.items():
            for alternative in alternatives:
                yield combiner, alternative
        kind = self.facts.get("type")
        if kind == "object":
            yield from self.properties.items()
        elif kind == "array" and self.items is not None:
            yield "items", self.items


_EMPTY = Tree()


class SharedTrees:
    """Files that were read and trees that were merged, each once for all releases.

    Most files do not change from release to release. All are kept as long as this object exists.
    """

    def __init__(self) -> None:
        self.read = cache(read_document)
        self.list_references = cache(_references)
        self.merge = cache(self._merge)
        self.merge_part = cache(self._merge_part)

    def _merge(self, read: Document, trees: tuple[Tree, ...]) -> Tree:
        """Return the tree of a file, given the trees of its references."""
        references = self.list_references(read)
        return _Merger(read, dict(zip(references, trees, strict=True))).tree(read.root)

    def _merge_part(self, read: Document, fragment: str, trees: tuple[Tree, ...]) -> Tree:
        """Return the tree of a part of a file, given the trees of its references."""
        references = self.list_references(read, fragment)
        return _Merger(read, dict(zip(references, trees, strict=True))).fragment(fragment)


class Schemas:
    """The datamodel schemas of one release.

    Parameters
    ----------
    schema_set : SchemaSet
        The schema files.
    shared : SharedTrees, optional
        The trees to share with other releases; by default none are shared.
    """

    def __init__(self, schema_set: SchemaSet, shared: SharedTrees | None = None) -> None:
        self._files = schema_set.files
        self._shared = shared or SharedTrees()
        self._trees: dict[str, Tree] = {}
        self._pending: list[str] = []

    def __contains__(self, name: str) -> bool:
        """Return whether there is a schema of that name (``image.schema``)."""
        return f"{name}.yaml" in self._files

    @property
    def names(self) -> tuple[str, ...]:
        """Names of the schemas (``image.schema``), sorted."""
        return tuple(sorted(file.removesuffix(".yaml") for file in self._files))

    @property
    def notes(self) -> tuple[Note, ...]:
        """Errors of all files, sorted by file and line."""
        return tuple(note for name in self.names for note in self.document(name).notes)

    def document(self, name: str) -> Document:
        """Read the file of a schema.

        Raises
        ------
        SchemaError
            If there is no such schema, or it is not YAML.
        """
        file = f"{name}.yaml"
        try:
            return self._shared.read(file, self._files[file])
        except KeyError:
            close = get_close_matches(name, self.names, n=5)
            hint = f"nearest: {', '.join(close)}" if close else ""
            raise SchemaError(f"there is no schema {name!r}", hint=hint) from None

    def tree(self, name: str) -> Tree:
        """Return the tree of a schema, merged with all schemas that it refers to.

        Raises
        ------
        SchemaError
            If a file is missing or broken, or the references form a circle.
        """
        if name not in self._trees:
            read = self.document(name)
            trees = self._follow(name, read, self._shared.list_references(read))
            self._trees[name] = self._shared.merge(read, trees)
        return self._trees[name]

    def _follow(self, name: str, read: Document, references: tuple[str, ...]) -> tuple[Tree, ...]:
        """Return the trees of all references of a file, or of a part of it."""
        if name in self._pending:
            raise SchemaError(
                f"its references form a circle: {' → '.join([*self._pending, name])}",
                where=read.file,
            )
        self._pending.append(name)
        try:
            return tuple(self._refer(read, reference) for reference in references)
        finally:
            self._pending.pop()

    def _refer(self, referring: Document, reference: str) -> Tree:
        file, _, fragment = reference.removeprefix(_HOME).partition("#")
        name = file.removesuffix(".yaml")
        if name in self:
            if not fragment:
                return self.tree(name)
            read = self.document(name)
            references = self._shared.list_references(read, fragment)
            trees = self._follow(f"{name}#{fragment}", read, references)
            return self._shared.merge_part(read, fragment, trees)
        if "://" in file:
            return _EMPTY
        raise SchemaError(
            f"refers to {reference!r}, which is not in this release", where=referring.file
        )


def _references(read: Document, fragment: str = "") -> tuple[str, ...]:
    """List the references of a file, or of a part of it, to other files, each once."""
    found: dict[str, None] = {}
    followed = {fragment}
    values: list[object] = [_find(read, fragment) if fragment else read.root]
    while values:
        value = values.pop()
        if isinstance(value, Block):
            reference = value.get("$ref")
            if isinstance(reference, str) and not reference.startswith("#"):
                found[reference] = None
            elif isinstance(reference, str) and fragment and reference[1:] not in followed:
                followed.add(reference[1:])
                values.append(_find(read, reference[1:]))
            values.extend(value.values())
        elif isinstance(value, list):
            values.extend(value)
    return tuple(found)


def _find(read: Document, fragment: str) -> Block:
    """Return the block that ``#/definitions/x`` names; upstream also writes ``#definitions/x``."""
    target: object = read.root
    for step in fragment.strip("/").split("/"):
        target = target.get(step) if isinstance(target, Block) else None
    if not isinstance(target, Block):
        raise SchemaError(f"refers to '#{fragment}', which it does not define", where=read.file)
    return target


class _Merger:
    """Merges the blocks of one file."""

    def __init__(self, read: Document, references: Mapping[str, Tree]) -> None:
        self.read = read
        self.references = references
        self.within: list[str] = []

    def tree(self, block: Block) -> Tree:
        reference = block.get("$ref")
        if isinstance(reference, str):
            local = reference.startswith("#")
            return self.fragment(reference[1:]) if local else self.references.get(reference, _EMPTY)
        merged = self.own(block)
        for part in _blocks(block.get("allOf")):
            merged = _overlay(merged, self.tree(part))
        properties = block.get("properties")
        if isinstance(properties, Block) and block.get("type") == "object":
            parts = {
                name: self.tree(part)
                for name, part in properties.items()
                if isinstance(part, Block)
            }
            merged = (
                _overlay(merged, Tree(properties=parts))
                if merged.properties
                else replace(merged, properties=parts)
            )
        if "items" in block and block.get("type") == "array":
            for item in _blocks(block["items"]):
                merged = _overlay(merged, Tree(items=self.tree(item)))
        return merged

    def own(self, block: Block) -> Tree:
        alternatives = {
            combiner: tuple(self.tree(part) for part in _blocks(block[combiner]))
            for combiner in _COMBINERS
            if combiner in block
        }
        declares = "fits_keyword" in block or "fits_hdu" in block
        place = self.read.place(block) if declares else None
        return Tree(facts=_facts(block), alternatives=alternatives, place=place)

    def fragment(self, fragment: str) -> Tree:
        """Return the tree of the block that ``#/definitions/x`` names."""
        if fragment in self.within:
            return _EMPTY  # a definition that contains itself cannot declare a keyword
        target = _find(self.read, fragment)
        self.within.append(fragment)
        try:
            return self.tree(target)
        finally:
            self.within.pop()


def _facts(block: Block) -> dict[str, object]:
    return {key: value for key, value in block.items() if key not in _STRUCTURE}


def _blocks(value: object) -> Iterator[Block]:
    for item in value if isinstance(value, list) else [value]:
        if isinstance(item, Block):
            yield item


def _overlay(below: Tree, above: Tree) -> Tree:
    """Merge two trees: `above` wins key by key, and other keys of `below` are kept."""
    if below is _EMPTY:
        return above
    properties = below.properties
    if above.properties:
        properties = dict(properties)
        for name, part in above.properties.items():
            known = properties.get(name)
            properties[name] = part if known is None else _overlay(known, part)
    items = below.items or above.items
    if below.items and above.items:
        items = _overlay(below.items, above.items)
    return Tree(
        facts={**below.facts, **above.facts},
        properties=properties,
        items=items,
        alternatives={**below.alternatives, **above.alternatives},
        place=above.place or below.place,
    )
