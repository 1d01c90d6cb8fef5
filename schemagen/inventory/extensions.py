"""List the extensions, arrays and keywords of a datamodel from its merged schema.

This corresponds to ``walk_schema`` in ``schema.py`` of stdatamodels, its third pass, and to what
``fits_support.py`` does with the result when it writes a file.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from functools import cache
from typing import TypeGuard

from schemagen.inventory.merge import Tree
from schemagen.inventory.model import (
    PRIMARY,
    ArrayColumn,
    Extension,
    Keyword,
    Kind,
    Note,
    Place,
    Type,
)
from schemagen.inventory.yaml_file import Block

__all__ = ["Enumerator"]


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class _Leaf:
    """The declaration of a keyword or an array at one path."""

    tree: Tree
    keyword: Keyword | None
    listed: bool
    """Whether it is in an item of a list, so that its HDU repeats."""


_Gathered = Mapping[str, tuple[_Leaf, ...]]


class Enumerator:
    """Lists the content of datamodels; parts that several share are listed once.

    It keeps all results as long as it exists.
    """

    def __init__(self) -> None:
        self.list_extensions = cache(self._list_extensions)
        self.list_unplaced = cache(self._list_unplaced)
        # Most parts of a datamodel are also parts of others, at the same path.
        self._gather = cache(self._gather_parts)
        self._make = cache(_extension)

    def _list_extensions(self, tree: Tree) -> tuple[Extension, ...]:
        """List the extensions of a datamodel: PRIMARY first, the others in schema order."""
        gathered = {PRIMARY: (), **self._gather(tree, "")}
        return tuple(self._make(name, leaves) for name, leaves in gathered.items())

    def _list_unplaced(self, tree: Tree) -> tuple[Note, ...]:
        """List keywords of list items without an HDU; upstream loses all but one value of them."""
        return tuple(
            Note(
                code="unplaced-keyword",
                text=f"{leaf.keyword} at {leaf.keyword.paths[0]} is in an item of a list, but has "
                "no HDU; read as a keyword of PRIMARY",
                where=str(leaf.tree.place),
            )
            for leaf in self._gather(tree, "").get(PRIMARY, ())
            if leaf.listed and leaf.keyword and "fits_hdu" not in leaf.tree.facts
        )

    def _gather_parts(self, tree: Tree, path: str, listed: bool = False) -> _Gathered:
        """Return the leaves of a tree by extension; extensions and leaves are in schema order."""
        gathered: dict[str, list[_Leaf]] = {}
        facts = tree.facts
        if "fits_keyword" in facts or "fits_hdu" in facts:
            keyword = _keyword(path, tree) if "fits_keyword" in facts else None
            leaf = _Leaf(tree=tree, keyword=keyword, listed=listed)
            gathered[str(facts.get("fits_hdu") or PRIMARY).upper()] = [leaf]
        for step, part in tree.parts():
            inner = f"{path}.{step}" if path else step
            item = step == "items" and part is tree.items  # and not a property named "items"
            for name, leaves in self._gather(part, inner, listed or item).items():
                gathered.setdefault(name, []).extend(leaves)
        return {name: tuple(leaves) for name, leaves in gathered.items()}


def _keyword(path: str, leaf: Tree) -> Keyword:
    facts = leaf.facts
    title = " ".join(str(facts.get("title") or "").split())
    unit = str(facts.get("unit") or "")
    if title.startswith("["):  # e.g. "[d] Previous WFS exposure end time in MJD"
        bracket, _, rest = title[1:].partition("]")
        title, unit = rest.strip(), unit or bracket.strip()
    default = facts.get("default")
    return Keyword(
        name=str(facts["fits_keyword"]).upper(),
        type=_type(facts.get("type")),
        paths=(path,),
        title=title,
        unit=unit,
        enum=tuple(dict.fromkeys(_values(leaf))),
        default=default if isinstance(default, (str, int, float)) else None,
        blend=str(facts.get("blend_rule") or ""),
        tabulated=facts.get("blend_table") is True,
        place=leaf.place or Place(file="", line=0),
    )


def _type(given: object) -> Type:
    try:
        return Type(given)
    except ValueError:
        return Type.UNTYPED


def _values(leaf: Tree) -> Iterator[str | int | float | bool]:
    """Yield the values of an enum, and of enums in alternatives (``anyOf``)."""
    enum = leaf.facts.get("enum")
    if isinstance(enum, list):
        yield from (value for value in enum if isinstance(value, (str, int, float)))
    for parts in leaf.alternatives.values():
        for part in parts:
            yield from _values(part)


def _unite(leaves: Iterable[_Leaf]) -> tuple[Keyword, ...]:
    """Return each keyword once; if several paths declare it, with the attributes of the first."""
    united: dict[str, Keyword] = {}
    for leaf in leaves:
        if (keyword := leaf.keyword) is None:
            continue
        if (first := united.get(keyword.name)) is not None:
            kind = keyword.type if first.type is Type.UNTYPED else first.type
            paths = tuple(dict.fromkeys((*first.paths, *keyword.paths)))
            keyword = replace(first, type=kind, paths=paths)
        united[keyword.name] = keyword
    return tuple(united.values())


def _extension(name: str, leaves: tuple[_Leaf, ...]) -> Extension:
    columns: dict[str, ArrayColumn] = {}
    datatype, ndim, at_most = "", 0, False
    arrays = [leaf.tree for leaf in leaves if leaf.keyword is None]
    for array in arrays:
        for part in (array, *(part for parts in array.alternatives.values() for part in parts)):
            declared = part.facts.get("datatype")
            if _is_text(declared):
                datatype = datatype or f"{declared[0]}[{declared[1]}]"
            elif isinstance(declared, list):
                columns.update((column.name, column) for column in _columns(declared))
            elif isinstance(declared, str):
                datatype = datatype or declared
            axes = part.facts.get("ndim", part.facts.get("max_ndim", 0))
            if not ndim and isinstance(axes, int):
                ndim, at_most = axes, "ndim" not in part.facts and axes > 0
    kind = Kind.TABLE if columns else Kind.IMAGE if arrays else Kind.HEADER
    return Extension(
        name=name,
        kind=Kind.PRIMARY if name == PRIMARY else kind,
        datatype=datatype,
        ndim=0 if columns else ndim,
        ndim_at_most=at_most and not columns,
        repeats=any(leaf.listed and "fits_hdu" in leaf.tree.facts for leaf in leaves),
        columns=tuple(columns.values()),
        keywords=_unite(leaves),
    )


def _is_text(datatype: object) -> TypeGuard[list[object]]:
    """Return whether a datatype is a text with a number of characters: ``[ascii, 15]``."""
    return (
        isinstance(datatype, list)
        and len(datatype) == 2
        and datatype[0] in ("ascii", "ucs4")
        and isinstance(datatype[1], int)
    )


def _columns(declared: list[object]) -> Iterator[ArrayColumn]:
    for number, column in enumerate(declared, start=1):
        facts = column if isinstance(column, Block) else Block(datatype=column)
        datatype = facts.get("datatype")
        if _is_text(datatype):
            datatype = f"{datatype[0]}[{datatype[1]}]"
        shape = facts.get("shape")
        yield ArrayColumn(
            name=str(facts.get("name") or f"col{number}"),
            datatype=str(datatype),
            shape=tuple(axis for axis in shape if isinstance(axis, int))
            if isinstance(shape, list)
            else (),
            unit=str(facts.get("unit") or ""),
        )
