"""What a release lets a file hold, laid out to be asked keyword by keyword."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property

from schemagen.fits.product import covers
from schemagen.inventory.model import Extension, Inventory, Keyword, Kind, Layout, Type
from schemagen.sources import releases
from schemagen.sources.releases import PinnedReleases
from schemagen.tables.header_columns import column_type
from schemagen.tables.model import ColumnType

__all__ = ["Expectation", "Library", "ReleaseRules", "Rule"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Rule:
    """What the value of a keyword may be.

    Attributes
    ----------
    types : frozenset of type
        What values of its type are read as; empty where any may be.
    values : frozenset
        The values themselves; empty where any may be.
    form : ColumnType
        What a column for it holds: a string may have to be a time.
    keyword : Keyword
        What declares all that.
    """

    types: frozenset[type]
    values: frozenset[str | int | float | bool]
    form: ColumnType
    keyword: Keyword


_READ: Mapping[Type, frozenset[type]] = {
    Type.STRING: frozenset({str}),
    Type.INTEGER: frozenset({int}),
    Type.NUMBER: frozenset({int, float}),
    Type.BOOLEAN: frozenset({bool}),
    Type.UNTYPED: frozenset(),
}


def _rule(keyword: Keyword) -> Rule:
    return Rule(
        types=_READ[keyword.type],
        values=frozenset(keyword.enum),
        form=column_type(keyword),
        keyword=keyword,
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class Expectation:
    """What a file of one layout may hold.

    Attributes
    ----------
    extensions : Mapping of str to Extension
        By name.
    rules : Mapping of str to Mapping of str to Rule
        By extension and keyword.
    main : str
        The extension that the file is for: SCI, else the first of spectra (x1d has INT_TIMES before
        them), else the first array; empty where there is no schema.
    optional : tuple of str
        The other extensions that have arrays.
    """

    extensions: Mapping[str, Extension]
    rules: Mapping[str, Mapping[str, Rule]]
    main: str
    optional: tuple[str, ...]


def _expect(layout: Layout) -> Expectation:
    kinds = {Kind.IMAGE, Kind.TABLE}
    arrays = [one.name for one in layout.extensions if one.kind in kinds and not one.runtime]
    repeated = [one.name for one in layout.extensions if one.name in arrays and one.repeats]
    main = "SCI" if "SCI" in arrays else next(iter(repeated or arrays), "")
    return Expectation(
        extensions={one.name: one for one in layout.extensions},
        rules={one.name: {k.name: _rule(k) for k in one.keywords} for one in layout.extensions},
        main=main,
        optional=tuple(name for name in arrays if name != main),
    )


class ReleaseRules:
    """What the files of a release may hold.

    Parameters
    ----------
    inventory : Inventory
        What its schemas say.
    """

    def __init__(self, inventory: Inventory) -> None:
        self._layouts = {one.name: one.layouts for one in inventory.filetypes}
        self._expectations: dict[Layout, Expectation] = {}
        self.version = inventory.pipeline_version

    def __str__(self) -> str:
        return f"jwst {self.version}"

    def expect(self, layout: Layout) -> Expectation:
        """Return what a file of a layout may hold."""
        if layout not in self._expectations:
            self._expectations[layout] = _expect(layout)
        return self._expectations[layout]

    def list_layouts(self, filetype: str) -> tuple[Layout, ...]:
        """List the layouts of a filetype; none if the release does not write it."""
        return self._layouts.get(filetype, ())

    def find_layout(self, model: str) -> Layout | None:
        """Find what a datamodel writes, whatever the filetype: a layout is its model's."""
        every = (layout for layouts in self._layouts.values() for layout in layouts)
        return next((layout for layout in every if model and layout.model == model), None)

    def choose_layout(self, filetype: str, instrument: str, exp_type: str) -> Layout | None:
        """Choose the layout of a filetype, one that lists the EXP_TYPE before one for many."""
        fitting = [one for one in self.list_layouts(filetype) if instrument in one.instruments]
        exact = [one for one in fitting if exp_type in one.exp_types]
        wide = [one for one in fitting if covers(one.exp_types, exp_type)]
        return next(iter(exact or wide), None)

    @cached_property
    def homes(self) -> Mapping[str, Mapping[str, tuple[str, ...]]]:
        """Where each keyword belongs: the extensions, and their filetypes."""
        homes: dict[str, dict[str, list[str]]] = {}
        for filetype, extension in self._walk():
            for keyword in extension.keywords:
                names = homes.setdefault(keyword.name, {}).setdefault(extension.name, [])
                if filetype not in names:
                    names.append(filetype)
        return {
            keyword: {extension: tuple(names) for extension, names in known.items()}
            for keyword, known in homes.items()
        }

    @cached_property
    def extensions(self) -> frozenset[str]:
        """Names of all extensions, of whatever filetype."""
        return frozenset(extension.name for _, extension in self._walk())

    def _walk(self) -> Iterator[tuple[str, Extension]]:
        for filetype, layouts in self._layouts.items():
            for layout in layouts:
                for extension in layout.extensions:
                    yield filetype, extension


class Library:
    """The releases that files are held against, each read when the first file wants it.

    Parameters
    ----------
    read : callable
        Reads the inventory of a release.
    pins : PinnedReleases
        The releases that are known.
    version : str, optional
        The release that all files are held against, whatever wrote them.
    """

    def __init__(
        self, read: Callable[[str], Inventory], pins: PinnedReleases, version: str = ""
    ) -> None:
        self._read = read
        self._version = version
        self._releases: dict[str, ReleaseRules] = {}
        self._known = pins.versions

    def find(self, cal_ver: str) -> tuple[ReleaseRules, str]:
        """Find the release that a file is held against.

        Parameters
        ----------
        cal_ver : str
            CAL_VER; empty where there is none.

        Returns
        -------
        ReleaseRules
            Those of that one; if it is not pinned of the nearest before it, and of the newest for
            what is none.
        str
            Why it is another; empty where it is not.
        """
        if self._version:
            return self._open(self._version), ""
        wanted = releases.try_parse(cal_ver)
        if wanted is None:
            why = f"CAL_VER is {cal_ver!r}, which is no release" if cal_ver else "has no CAL_VER"
            return self._open(self._known[-1]), why
        earlier = [version for version in self._known if releases.parse(version) <= wanted]
        version = earlier[-1] if earlier else self._known[0]
        same = releases.parse(version) == wanted
        return self._open(version), "" if same else f"jwst {cal_ver} is not pinned"

    def _open(self, version: str) -> ReleaseRules:
        if version not in self._releases:
            self._releases[version] = ReleaseRules(self._read(version))
        return self._releases[version]
