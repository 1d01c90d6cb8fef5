"""What the files of a release may contain, prepared for looking up keyword by keyword."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, replace
from functools import cache, cached_property, partial

from schemagen.fits.value_text import write_value
from schemagen.inventory.exposures import covers
from schemagen.inventory.model import Extension, Inventory, Keyword, Kind, Layout, Type
from schemagen.inventory.override import list_suffixes
from schemagen.inventory.reference_files import list_schemas
from schemagen.sources import releases
from schemagen.sources.releases import PinnedReleases
from schemagen.tables.header_columns import column_type
from schemagen.tables.model import ColumnType

__all__ = ["Expectation", "Library", "ReleaseExpectations", "Rule"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Rule:
    """The values that a keyword may have.

    Attributes
    ----------
    types : frozenset of type
        Python types of its values; empty if any type is allowed.
    values : frozenset
        The allowed values; empty if any value is allowed.
    column_type : ColumnType
        Type of a column for it. It shows whether a string has to be a date or a time.
    keyword : Keyword
        The declaration of the keyword.
    """

    types: frozenset[type]
    values: frozenset[str | int | float | bool]
    column_type: ColumnType
    keyword: Keyword


_PYTHON_TYPES: Mapping[Type, frozenset[type]] = {
    Type.STRING: frozenset({str}),
    Type.INTEGER: frozenset({int}),
    Type.NUMBER: frozenset({int, float}),
    Type.BOOLEAN: frozenset({bool}),
    Type.UNTYPED: frozenset(),
}


def _make_rule(keyword: Keyword, extension: str) -> Rule:
    return Rule(
        types=_PYTHON_TYPES[keyword.type],
        values=frozenset(keyword.enum),
        column_type=column_type(keyword, extension),
        keyword=keyword,
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class Expectation:
    """What a file of one layout may contain.

    Attributes
    ----------
    extensions : Mapping of str to Extension
        Extensions by name.
    rules : Mapping of str to Mapping of str to Rule
        Rules by extension and keyword.
    main : str
        The extension that every such file must have: SCI; otherwise the first that repeats (x1d
        has INT_TIMES before its spectra); otherwise the first array. Empty without a schema.
    optional : tuple of str
        The other extensions with an array.
    repeated : frozenset of str
        Extensions with an array of which there is one for each slit, spectrum or exposure.
    """

    extensions: Mapping[str, Extension]
    rules: Mapping[str, Mapping[str, Rule]]
    main: str
    optional: tuple[str, ...]
    repeated: frozenset[str]


def _make_expectation(layout: Layout) -> Expectation:
    kinds = {Kind.IMAGE, Kind.TABLE}
    arrays = [one.name for one in layout.extensions if one.kind in kinds and not one.runtime]
    repeated = [one.name for one in layout.extensions if one.name in arrays and one.repeats]
    main = "SCI" if "SCI" in arrays else next(iter(repeated or arrays), "")
    return Expectation(
        extensions={one.name: one for one in layout.extensions},
        rules={
            one.name: {k.name: _make_rule(k, one.name) for k in one.keywords}
            for one in layout.extensions
        },
        main=main,
        optional=tuple(name for name in arrays if name != main),
        repeated=frozenset(repeated),
    )


class ReleaseExpectations:
    """What the files of one release may contain.

    Parameters
    ----------
    inventory : Inventory
        The inventory of the release.
    describe : callable, optional
        Describes the reference files of a schema; None if the release does not have it. By default
        it has no such schemas.
    """

    def __init__(
        self,
        inventory: Inventory,
        describe: Callable[[str], Layout | None] = lambda _: None,
    ) -> None:
        self._describe = cache(describe)
        self._layouts = {one.name: one.layouts for one in inventory.filetypes}
        self._expectations: dict[Layout, Expectation] = {}
        self.version = inventory.pipeline_version
        self.suffixes = list_suffixes(inventory.overrides)

    def __str__(self) -> str:
        return f"jwst {self.version}"

    def find_expectation(self, layout: Layout) -> Expectation:
        """Return what a file of a layout may contain; it is prepared once."""
        if layout not in self._expectations:
            self._expectations[layout] = _make_expectation(layout)
        return self._expectations[layout]

    def list_layouts(self, filetype: str) -> tuple[Layout, ...]:
        """List the layouts of a filetype; empty if the release does not write it."""
        return self._layouts.get(filetype, ())

    def find_by_model(self, model: str) -> Layout | None:
        """Return the layout of a datamodel, of any filetype; None if there is none."""
        every = (layout for layouts in self._layouts.values() for layout in layouts)
        return next((layout for layout in every if model and layout.model == model), None)

    def find_reference(self, model: str, kind: str) -> Layout | None:
        """Return the layout of a reference file by DATAMODL or REFTYPE; None without a schema."""
        found = filter(None, map(self._describe, list_schemas(model, kind)))
        layout = next(found, None)
        return layout and replace(layout, model=model or kind)

    def find_by_exposure(self, filetype: str, instrument: str, exp_type: str) -> Layout | None:
        """Return the layout for an exposure; one that lists its EXP_TYPE is preferred."""
        fitting = [one for one in self.list_layouts(filetype) if instrument in one.instruments]
        exact = [one for one in fitting if exp_type in one.exp_types]
        wide = [one for one in fitting if covers(one.exp_types, exp_type)]
        return next(iter(exact or wide), None)

    @cached_property
    def declarations(self) -> Mapping[str, Mapping[str, tuple[str, ...]]]:
        """The extensions that declare each keyword, and the filetypes of each extension."""
        found: dict[str, dict[str, list[str]]] = {}
        for filetype, extension in self._iterate_extensions():
            for keyword in extension.keywords:
                names = found.setdefault(keyword.name, {}).setdefault(extension.name, [])
                if filetype not in names:
                    names.append(filetype)
        return {
            keyword: {extension: tuple(names) for extension, names in known.items()}
            for keyword, known in found.items()
        }

    @cached_property
    def extensions(self) -> frozenset[str]:
        """Names of all extensions of all filetypes."""
        return frozenset(extension.name for _, extension in self._iterate_extensions())

    def _iterate_extensions(self) -> Iterator[tuple[str, Extension]]:
        for filetype, layouts in self._layouts.items():
            for layout in layouts:
                for extension in layout.extensions:
                    yield filetype, extension


class Library:
    """The releases that files are checked against; each is read when a file first needs it.

    Parameters
    ----------
    read : callable
        Reads the inventory of a release, given its version.
    pins : PinnedReleases
        The known releases.
    version : str, optional
        The release that all files are checked against. By default it is the one of CAL_VER.
    describe : callable, optional
        Describes the reference files of a release and a schema; None if there is no such schema.
    """

    def __init__(
        self,
        read: Callable[[str], Inventory],
        pins: PinnedReleases,
        version: str = "",
        describe: Callable[[str, str], Layout | None] = lambda _version, _schema: None,
    ) -> None:
        self._read = read
        self._describe = describe
        self._version = version
        self._releases: dict[str, ReleaseExpectations] = {}
        self._known = pins.versions

    def find(self, cal_ver: str) -> tuple[ReleaseExpectations, str]:
        """Return the release that a file is checked against.

        Parameters
        ----------
        cal_ver : str
            CAL_VER of the file; empty if it has none.

        Returns
        -------
        ReleaseExpectations
            The release of CAL_VER. If that is not a known release, the nearest known one before
            it; if CAL_VER is not a version, the newest release.
        str
            Why another release is used; empty if it is the release of CAL_VER.
        """
        if self._version:
            return self._open(self._version), ""
        wanted = releases.try_parse(cal_ver)
        if wanted is None:
            found = f"CAL_VER is {write_value(cal_ver)}, not a release"
            reason = found if cal_ver else "CAL_VER is missing"
            return self._open(self._known[-1]), reason
        earlier = [version for version in self._known if releases.parse(version) <= wanted]
        version = earlier[-1] if earlier else self._known[0]
        same = releases.parse(version) == wanted
        return self._open(version), "" if same else f"jwst {cal_ver} is not a known release"

    def find_next(self, cal_ver: str) -> ReleaseExpectations | None:
        """Return the first known release after a CAL_VER that lies between two known ones."""
        wanted = None if self._version else releases.try_parse(cal_ver)
        if wanted is None or wanted < releases.parse(self._known[0]):
            return None
        later = [version for version in self._known if releases.parse(version) > wanted]
        same = any(releases.parse(version) == wanted for version in self._known)
        return self._open(later[0]) if later and not same else None

    def _open(self, version: str) -> ReleaseExpectations:
        if version not in self._releases:
            describe = partial(self._describe, version)
            self._releases[version] = ReleaseExpectations(self._read(version), describe)
        return self._releases[version]
