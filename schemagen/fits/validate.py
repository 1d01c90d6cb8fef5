"""Check a file against the schemas of the release that wrote it."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date

from schemagen.errors import SchemagenError
from schemagen.fits.expected import Expectation, Library, ReleaseExpectations, Rule
from schemagen.fits.find_files import Missing
from schemagen.fits.findings import Finding, Report, Severity
from schemagen.fits.header import COMMENTARY, Header, Value, Verbatim
from schemagen.fits.header_file import HeaderFile
from schemagen.fits.product import UNKNOWN, check_jwst, identify
from schemagen.fits.reader import FitsError, read_headers
from schemagen.inventory.model import Layout, Type
from schemagen.tables.model import ColumnType

__all__ = ["check_file", "validate_files"]


def validate_files(found: Iterable[str | Missing], library: Library) -> Iterator[Report]:
    """Read files, and check each against its release.

    Parameters
    ----------
    found : iterable of str or Missing
        Paths and URLs, and places without files, as `find_files.find` yields them.
    library : Library
        The releases to check against.

    Yields
    ------
    Report
        One for each file or place; a file that cannot be read has an error in its report.
    """
    for path in found:
        if isinstance(path, Missing):
            yield _report_unreadable(path.path, path.reason)
            continue
        try:
            file = read_headers(path)
        except FitsError as error:
            hint = f" ({error.hint})" if error.hint else ""
            yield _report_unreadable(path, f"{error.message}{hint}")
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
    primary = dict(reversed(file.headers[0].cards))
    try:
        check_jwst(primary)
    except SchemagenError as error:
        finding = Finding(code="not-jwst", severity=Severity.ERROR, message=error.message)
        return Report(path=path, findings=(finding,))
    release, reason = library.find(_text(primary, "CAL_VER"))
    filetype = identify(file.name, primary, release.suffixes).filetype
    findings = []
    if reason:
        text = f"{reason}; checked against {release}"
        findings.append(Finding(code="release", severity=Severity.NOTICE, message=text))
    layout, about_layout = _find_layout(release, filetype, primary)
    findings += about_layout
    if layout and layout.extensions:
        expectation = release.find_expectation(layout)
        findings += _LayoutCheck(release, filetype, layout.model, expectation).check(file.headers)
    else:
        for header in file.headers:
            findings += _check_form(header)
    return Report(
        path=path,
        findings=tuple(findings),
        filetype=filetype,
        datamodel=layout.model if layout else "",
        pipeline_version=release.version,
    )


def _find_layout(
    release: ReleaseExpectations, filetype: str, primary: Mapping[str, Value]
) -> tuple[Layout | None, tuple[Finding, ...]]:
    """Return the layout of a file by its datamodel, and a finding if that is doubtful."""
    model = _text(primary, "DATAMODL")
    layouts = release.list_layouts(filetype)
    if model and (found := next((one for one in layouts if one.model == model), None)):
        return found, ()
    if layouts and not any(layout.extensions for layout in layouts):
        text = f"{filetype} files have no datamodel schema; {_ONLY_STANDARD}"
        return layouts[0], (Finding(code="no-schema", severity=Severity.NOTICE, message=text),)
    layout = release.find_by_model(model) or release.find_by_exposure(
        filetype, _text(primary, "INSTRUME"), _text(primary, "EXP_TYPE")
    )
    used = f"checked against {layout.model}" if layout and layout.model else _ONLY_STANDARD
    if not layouts:
        code, text = "unknown-filetype", f"{release} has no filetype {filetype!r}"
        if filetype == UNKNOWN:
            text = "its filetype is not clear from its name, FILENAME, or DATAMODL and EXP_TYPE"
    elif model:
        names = ", ".join(one.model for one in layouts)
        code, text = "unknown-model", f"DATAMODL is {model!r}, but {filetype} files have {names}"
    else:
        code, text = "unknown-model", "DATAMODL is missing"
    finding = Finding(code=code, severity=Severity.WARNING, message=f"{text}; {used}")
    return layout, (finding,)


_ONLY_STANDARD = "checked against the FITS standard only"


def _text(primary: Mapping[str, Value], keyword: str) -> str:
    value = primary.get(keyword)
    return value.strip() if isinstance(value, str) else ""


def _make_finding(
    header: Header, code: str, severity: Severity, message: str, keyword: str = ""
) -> Finding:
    return Finding(
        code=code,
        severity=severity,
        message=message,
        keyword=keyword,
        index=header.index,
        extension=header.name,
        version=header.version,
    )


def _check_form(header: Header) -> Iterator[Finding]:
    """Check the rules of the FITS standard for any header."""
    counts: dict[str, int] = {}
    for keyword, value in header.cards:
        if keyword in COMMENTARY:
            continue
        if keyword == "CONTINUE":
            text = "does not continue a string"
            yield _make_finding(header, "stray-continue", Severity.WARNING, text, keyword)
            continue
        counts[keyword] = counts.get(keyword, 0) + 1
        if isinstance(value, Verbatim):
            text = f"{_show(value.text)} is not a FITS value"
            yield _make_finding(header, "no-value", Severity.ERROR, text, keyword)
    for keyword, count in counts.items():
        if count > 1:
            text = f"occurs {count} times"
            yield _make_finding(header, "duplicate-keyword", Severity.WARNING, text, keyword)


@dataclass(frozen=True, slots=True)
class _LayoutCheck:
    """Checks the headers of a file against its layout."""

    release: ReleaseExpectations
    filetype: str
    model: str
    expected: Expectation

    def check(self, headers: tuple[Header, ...]) -> Iterator[Finding]:
        yield from self._check_extensions(headers)
        for header in headers:
            yield from _check_form(header)
            extension = self.expected.extensions.get(header.name)
            if extension is None:
                yield self._report_extension(header)
            elif not extension.runtime:  # the pipeline makes up the cards of the others
                yield from self._check_cards(header, self.expected.rules[header.name])

    def _check_extensions(self, headers: tuple[Header, ...]) -> Iterator[Finding]:
        seen: dict[tuple[str, int], int] = {}
        for header in headers:
            key = header.name, header.version
            if header.name and key in seen:
                text = f"same EXTNAME and EXTVER as HDU {seen[key]}"
                yield _make_finding(header, "duplicate-extension", Severity.WARNING, text)
            seen.setdefault(key, header.index)
        present = {name for name, _ in seen}
        if self.expected.main and self.expected.main not in present:
            text = f"{self.expected.main} is missing; every {self.filetype} file must have it"
            yield Finding(code="missing-extension", severity=Severity.ERROR, message=text)
        if missing := [name for name in self.expected.optional if name not in present]:
            text = f"optional extensions not present: {', '.join(missing)}"
            yield Finding(code="missing-extension", severity=Severity.NOTICE, message=text)

    def _report_extension(self, header: Header) -> Finding:
        if header.name in self.release.extensions:
            text = f"belongs to datamodels other than {self.model}; pipeline steps keep it"
            return _make_finding(header, "unknown-extension", Severity.NOTICE, text)
        text = self._undeclared if header.name else "has no EXTNAME"
        return _make_finding(header, "unknown-extension", Severity.WARNING, text)

    def _check_cards(self, header: Header, rules: Mapping[str, Rule]) -> Iterator[Finding]:
        for keyword, value in header.cards:
            rule = rules.get(keyword)
            if rule is None:
                if not _KNOWN.fullmatch(keyword):
                    yield self._report_keyword(header, keyword)
            elif value is None or isinstance(value, Verbatim):
                continue
            elif rule.types and type(value) not in rule.types:
                yield _report_type(header, keyword, value, rule)
            elif rule.values and value not in rule.values:
                text = f"{_show(value)} is not {_list_allowed(rule)}"
                yield _make_finding(header, "not-in-enum", Severity.WARNING, text, keyword)
            elif rule.column_type in _TIMES and not _is_time(str(value), rule.column_type):
                text = f"{_show(value)} is not a valid {_TIME_FORMS[rule.column_type]}"
                yield _make_finding(header, "no-time", Severity.ERROR, text, keyword)

    def _report_keyword(self, header: Header, keyword: str) -> Finding:
        """Report a keyword that does not belong here, and where it belongs."""
        declared = self.release.declarations.get(keyword, {})
        here = [name for name, filetypes in declared.items() if self.filetype in filetypes]
        code = "misplaced-keyword" if here else "unknown-keyword"
        if header.name in here:
            code = "unknown-keyword"
            text = f"belongs to {self.filetype} files of datamodels other than {self.model}"
        elif here:
            text = f"belongs to {', '.join(here)} in {self.filetype} files"
        elif declared:
            extension, filetypes = next(iter(declared.items()))
            names = ", ".join((*filetypes[:3], "…") if len(filetypes) > 3 else filetypes)
            text = f"belongs to {extension} in {names} files, not in {self.filetype} files"
        else:
            text = self._undeclared
        return _make_finding(header, code, Severity.WARNING, text, keyword)

    @property
    def _undeclared(self) -> str:
        return f"is not in any schema of {self.release}"


def _show(value: Value) -> str:
    """Write a value as in Python, a boolean as in FITS; a long value is cut."""
    text = ("T" if value else "F") if isinstance(value, bool) else repr(value)
    return text if len(text) <= _WIDTH else f"{text[:_WIDTH]}…"


_WIDTH = 60
_NAMES = {Type.STRING: "a string", Type.INTEGER: "an integer", Type.BOOLEAN: "a boolean"}


def _report_type(header: Header, keyword: str, value: Value, rule: Rule) -> Finding:
    whole = rule.keyword.type is Type.INTEGER and isinstance(value, float) and value.is_integer()
    severity = Severity.WARNING if whole else Severity.ERROR
    text = f"{_show(value)} is not {_NAMES.get(rule.keyword.type, 'a number')}"
    return _make_finding(header, "wrong-type", severity, text, keyword)


def _list_allowed(rule: Rule) -> str:
    """List the allowed values of a keyword; of more than eight, the first three."""
    values = [repr(value) for value in rule.keyword.enum]
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
