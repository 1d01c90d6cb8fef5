"""Check a file against the schemas of the release that wrote it."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from functools import cache, partial

from schemagen.errors import SchemagenError
from schemagen.fits.cards import Value, Verbatim
from schemagen.fits.completeness import check_extensions
from schemagen.fits.expected import Expectation, Library, ReleaseExpectations, Rule
from schemagen.fits.file_names import write_path
from schemagen.fits.find_files import Missing
from schemagen.fits.findings import Finding, Report, Severity, merge_repeats, sum_up
from schemagen.fits.form import check_form, make_finding
from schemagen.fits.header import Header
from schemagen.fits.header_file import HeaderFile
from schemagen.fits.overlap import map_files
from schemagen.fits.product import REFERENCE, UNKNOWN, check_jwst, identify
from schemagen.fits.reader import FitsError, read_headers
from schemagen.fits.value_text import write_value
from schemagen.inventory.model import Extension, Keyword, Layout, Type
from schemagen.tables.model import ColumnType

__all__ = ["check_file", "validate_files"]


def validate_files(
    found: Iterable[str | Missing],
    library: Library,
    *,
    anonymous: bool = False,
    waits: Callable[[], bool] = lambda: False,
) -> Iterator[Report]:
    """Read files, and check each against its release.

    Parameters
    ----------
    found : iterable of str or Missing
        Paths and URLs, and places without files, as `find_files.find` yields them.
    library : Library
        The releases to check against.
    anonymous : bool, optional
        Whether stores are asked without credentials.
    waits : callable, optional
        Returns whether the next file may have to be waited for.

    Yields
    ------
    Report
        One for each file or place; a file that cannot be read has an error in its report.
    """

    def read(path: str | Missing) -> tuple[str, HeaderFile | str]:
        if isinstance(path, Missing):
            return path.path, path.reason
        try:
            return path, read_headers(path, anonymous=anonymous)
        except FitsError as error:
            return path, f"{error.message}{f' ({error.hint})' if error.hint else ''}"

    for path, file in map_files(read, found, waits=waits):
        if isinstance(file, str):
            yield _report_unreadable(path, file)
        else:
            yield check_file(file, library, path)


def _report_unreadable(path: str, reason: str) -> Report:
    finding = Finding(code="unreadable", severity=Severity.ERROR, message=reason)
    return Report(path=path, findings=(finding,))


def check_file(file: HeaderFile, library: Library, path: str) -> Report:
    """Check the headers of a file against its release.

    Parameters
    ----------
    file : HeaderFile
        The headers.
    library : Library
        The releases to check against.
    path : str
        The file, as the caller named it.

    Returns
    -------
    Report
        The findings; empty if the file is as the schemas declare it.
    """
    primary = file.headers[0].first
    try:
        check_jwst(primary)
    except SchemagenError as error:
        finding = Finding(code="not-jwst", severity=Severity.ERROR, message=error.message)
        return Report(path=path, findings=(finding,))
    cal_ver = _text(primary, "CAL_VER")
    release, reason = library.find(cal_ver)
    filetype = identify(write_path(file.name), primary, release.suffixes).filetype
    findings = []
    if reason:
        text = f"{reason}; checked against {release}"
        findings.append(Finding(code="release", severity=Severity.NOTICE, message=text))
    layout, about_layout = _find_layout(release, filetype, primary)
    findings += about_layout
    if layout and layout.extensions:
        check = _LayoutCheck(
            release=release,
            following=cache(partial(library.find_next, cal_ver)),
            filetype=filetype,
            layout=layout,
            expected=release.find_expectation(layout),
        )
        findings += check.check(file.headers)
    else:
        for header in file.headers:
            findings += merge_repeats(check_form(header))
    return Report(
        path=path,
        findings=sum_up(findings, Counter(header.name for header in file.headers)),
        filetype=filetype,
        datamodel=layout.model if layout else "",
        pipeline_version=release.version,
    )


def _find_layout(
    release: ReleaseExpectations, filetype: str, primary: Mapping[str, Value]
) -> tuple[Layout | None, tuple[Finding, ...]]:
    """Return the layout of a file by its datamodel, and a finding if that is doubtful."""
    model = _text(primary, "DATAMODL")
    if filetype == REFERENCE:
        return _find_reference(release, model, _text(primary, "REFTYPE"))
    layouts = release.list_layouts(filetype)
    if model and (found := next((one for one in layouts if one.model == model), None)):
        return found, ()
    if layouts and not any(layout.extensions for layout in layouts):
        text = f"{filetype} files have no datamodel schema; {_ONLY_STANDARD}{_HOMELESS}"
        return layouts[0], (Finding(code="no-schema", severity=Severity.NOTICE, message=text),)
    layout = release.find_by_model(model) or release.find_by_exposure(
        filetype, _text(primary, "INSTRUME"), _text(primary, "EXP_TYPE")
    )
    used = f"checked against {layout.model}" if layout and layout.model else _ONLY_STANDARD
    if not layouts:
        code, text = "unknown-filetype", f"{release} has no filetype {write_value(filetype)}"
        if filetype == UNKNOWN:
            text = "its filetype is not clear from its name, FILENAME, or DATAMODL and EXP_TYPE"
        used += _HOMELESS
    elif model:
        names = ", ".join(one.model for one in layouts)
        text = f"DATAMODL is {write_value(model)}, but {filetype} files have {names}"
        code = "unknown-model"
    else:
        code, text = "unknown-model", "DATAMODL is missing"
    finding = Finding(code=code, severity=Severity.WARNING, message=f"{text}; {used}")
    return layout, (finding,)


def _find_reference(
    release: ReleaseExpectations, model: str, kind: str
) -> tuple[Layout | None, tuple[Finding, ...]]:
    """Return the layout of a reference file, and a finding that it is one."""
    layout = release.find_reference(model, kind)
    used = f"checked against {layout.schema}" if layout else _ONLY_STANDARD
    text = f"a reference file ({model or kind}); {used}{_HOMELESS}"
    return layout, (Finding(code="reference", severity=Severity.NOTICE, message=text),)


_ONLY_STANDARD = "checked against the FITS standard only"
_HOMELESS = "; in a database, none of its headers has a table: all go to other_headers"


def _text(primary: Mapping[str, Value], keyword: str) -> str:
    value = primary.get(keyword)
    return value.strip() if isinstance(value, str) else ""


@dataclass(frozen=True, slots=True, kw_only=True)
class _LayoutCheck:
    """Checks the headers of a file against its layout."""

    release: ReleaseExpectations
    following: Callable[[], ReleaseExpectations | None]
    """The known release after the file's, if that is not known itself."""
    filetype: str
    layout: Layout
    expected: Expectation

    def check(self, headers: tuple[Header, ...]) -> Iterator[Finding]:
        yield from check_extensions(headers, self.expected, self.filetype)
        for header in headers:
            extension = self.expected.extensions.get(header.name)
            found = list(check_form(header))
            if extension is None:
                if not self._find_following(header):
                    yield self._report_extension(header)
            elif not extension.runtime:  # the pipeline makes up the cards of the others
                found += self._check_cards(header, self.expected.rules[header.name])
            yield from merge_repeats(found)

    def _report_extension(self, header: Header) -> Finding:
        if header.name in self.release.extensions:
            text = f"belongs to datamodels other than {self.layout}; pipeline steps keep it"
            return make_finding(header, "unknown-extension", Severity.NOTICE, text)
        text = self._undeclared if header.name else "has no EXTNAME"
        return make_finding(header, "unknown-extension", Severity.WARNING, text)

    def _check_cards(self, header: Header, rules: Mapping[str, Rule]) -> Iterator[Finding]:
        for keyword, value in header.cards:
            rule = rules.get(keyword)
            number = value.number if isinstance(value, Verbatim) else ""
            if rule is None:
                known = _KNOWN.fullmatch(keyword) and not self._is_elsewhere(keyword)
                if not known and not self._follows(header, keyword):
                    yield self._report_keyword(header, keyword)
            elif number and rule.types and float not in rule.types:
                yield _report_type(header, keyword, value, rule)
            elif value is None or isinstance(value, Verbatim):
                continue
            elif rule.types and type(value) not in rule.types:
                yield _report_type(header, keyword, value, rule)
            elif rule.values and value not in rule.values:
                later = self._follows(header, keyword)
                if not later or (later.enum and value not in later.enum):
                    text = f"{write_value(value)} is not {_list_allowed(rule)}"
                    yield make_finding(header, "not-in-enum", Severity.WARNING, text, keyword)
            elif rule.column_type in _TIMES and not _is_time(str(value), rule.column_type):
                text = f"{write_value(value)} is not a valid {_TIME_FORMS[rule.column_type]}"
                yield make_finding(header, "no-time", Severity.ERROR, text, keyword)

    def _is_elsewhere(self, keyword: str) -> bool:
        """Return whether a keyword of the standard has its place in other extensions."""
        rules = self.expected.rules.values()
        return keyword == "BUNIT" and any(keyword in declared for declared in rules)

    def _follows(self, header: Header, keyword: str) -> Keyword | None:
        """Return the declaration of a keyword in the next known release, if that may count."""
        extension = self._find_following(header)
        declared = extension.keywords if extension else ()
        return next((one for one in declared if one.name == keyword), None)

    def _find_following(self, header: Header) -> Extension | None:
        """Return the extension in the next known release, if that may count."""
        release = self.following()
        layouts = release.list_layouts(self.filetype) if release else ()
        layout = next((one for one in layouts if one.model == self.layout.model), None)
        named = header.name if layout and header.name in layout else ""
        return layout[named] if layout and named else None

    def _report_keyword(self, header: Header, keyword: str) -> Finding:
        """Report a keyword that does not belong here, and where it belongs."""
        declared = self.release.declarations.get(keyword, {})
        here = [name for name, filetypes in declared.items() if self.filetype in filetypes]
        if self.filetype == REFERENCE:
            rules = self.expected.rules
            here = [name for name, declared in rules.items() if keyword in declared]
        code = "misplaced-keyword" if here else "unknown-keyword"
        if header.name in here:
            code = "unknown-keyword"
            text = f"belongs to {self.filetype} files of datamodels other than {self.layout}"
        elif here:
            text = f"belongs to {', '.join(here)} in {self.filetype} files"
        elif declared:
            extension, filetypes = next(iter(declared.items()))
            names = ", ".join((*filetypes[:3], "…") if len(filetypes) > 3 else filetypes)
            text = f"belongs to {extension} in {names} files, not in {self.filetype} files"
        else:
            text = self._undeclared
        return make_finding(header, code, Severity.WARNING, text, keyword)

    @property
    def _undeclared(self) -> str:
        return f"is not in any schema of {self.release}"


_NAMES = {Type.STRING: "a string", Type.INTEGER: "an integer", Type.BOOLEAN: "a boolean"}


def _report_type(header: Header, keyword: str, value: Value, rule: Rule) -> Finding:
    whole = rule.keyword.type is Type.INTEGER and isinstance(value, float) and value.is_integer()
    severity = Severity.WARNING if whole else Severity.ERROR
    text = f"{write_value(value)} is not {_NAMES.get(rule.keyword.type, 'a number')}"
    return make_finding(header, "wrong-type", severity, text, keyword)


def _list_allowed(rule: Rule) -> str:
    """List the allowed values of a keyword; of more than eight, the first three."""
    values = [write_value(value) for value in rule.keyword.enum]
    if len(values) == 1:
        return f"{values[0]}, the only allowed value"
    if len(values) > 8:
        return f"one of the {len(values)} allowed values ({', '.join(values[:3])}, …)"
    return f"one of the allowed values ({', '.join(values)})"


_KNOWN = re.compile(
    r"""
    |SIMPLE|XTENSION|BITPIX|NAXIS\d*|EXTEND|PCOUNT|GCOUNT|GROUPS|BSCALE|BZERO|BLANK|BUNIT|DATAM(IN|AX)
    |EXTNAME|EXTVER|EXTLEVEL|NEXTEND|INHERIT|CHECKSUM|DATASUM|DATE|ORIGIN|LONGSTRN
    |COMMENT|HISTORY|CONTINUE
    |TFIELDS|THEAP|T(TYPE|FORM|UNIT|DIM|NULL|SCAL|ZERO|DISP)\d+
    |WCSAXES[A-Z]?|WCSNAME[A-Z]?|(CRPIX|CRVAL|CDELT|CROTA|CTYPE|CUNIT)\d+[A-Z]?
    |(PC|CD|PV|PS)\d+_\d+[A-Z]?|LONPOLE[A-Z]?|LATPOLE[A-Z]?|RADESYS[A-Z]?|EQUINOX[A-Z]?|SPECSYS[A-Z]?
    |MJDREF[IF]?
    """,
    re.VERBOSE,
)
"""Keywords of the FITS standard 4.0 (sections 4.4, 7.3, 8) and its conventions, in any HDU."""

_CLOCK = r"([01]\d|2[0-3]):[0-5]\d:([0-5]\d|60)(\.\d+)?"
_DAY = r"(?P<day>\d{4}-\d\d-\d\d)"
_TIMES = {
    kind: re.compile(form, re.ASCII)
    for kind, form in {
        ColumnType.DATE: _DAY,
        ColumnType.TIME: _CLOCK,
        ColumnType.TIMESTAMP: f"{_DAY}(T{_CLOCK})?",
    }.items()
}
_TIME_FORMS = {
    ColumnType.DATE: "date (YYYY-MM-DD)",
    ColumnType.TIME: "time (hh:mm:ss)",
    ColumnType.TIMESTAMP: "timestamp (YYYY-MM-DDThh:mm:ss)",
}


def _is_time(text: str, kind: ColumnType) -> bool:
    found = _TIMES[kind].fullmatch(text)
    if found is None:
        return False
    try:
        date.fromisoformat(found.groupdict().get("day", "2022-07-12"))
    except ValueError:  # e.g. 30 February
        return False
    return True
