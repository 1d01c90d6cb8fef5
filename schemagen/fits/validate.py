"""A file held against what the release that wrote it lets it hold."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date

from schemagen.errors import SchemagenError
from schemagen.fits.expected import Expectation, Library, ReleaseRules, Rule
from schemagen.fits.find_files import Missing
from schemagen.fits.findings import Finding, Report, Severity
from schemagen.fits.header import Header, Value, Verbatim
from schemagen.fits.product import check_jwst, identify
from schemagen.fits.reader import FitsError, HeaderFile, read_headers
from schemagen.inventory.model import Layout, Type
from schemagen.tables.model import ColumnType

__all__ = ["check_file", "validate_files"]


def validate_files(found: Iterable[str | Missing], library: Library) -> Iterator[Report]:
    """Read files and hold each against its release.

    Parameters
    ----------
    found : iterable of str or Missing
        Paths and URLs, and places without any, see `paths.find`.
    library : Library
        The releases.

    Yields
    ------
    Report
        One for each; what cannot be read is reported, too.
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
    """Hold the headers of a file, which was asked for as `path`, against its release."""
    primary = dict(reversed(file.headers[0].cards))
    try:
        check_jwst(primary)
    except SchemagenError as error:
        finding = Finding(code="not-jwst", severity=Severity.ERROR, message=error.message)
        return Report(path=path, findings=(finding,))
    release, why = library.find(_text(primary, "CAL_VER"))
    filetype = identify(file.name, primary).filetype
    findings = []
    if why:
        text = f"{why}: held against {release}"
        findings.append(Finding(code="release", severity=Severity.NOTICE, message=text))
    layout, doubt = _choose(release, filetype, primary)
    findings += doubt
    if layout and layout.extensions:
        inspection = _Inspection(release, filetype, layout.model, release.expect(layout))
        findings += inspection.inspect(file.headers)
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


def _choose(
    release: ReleaseRules, filetype: str, primary: Mapping[str, Value]
) -> tuple[Layout | None, tuple[Finding, ...]]:
    """Choose what a file should hold, by its datamodel; and say what speaks against it."""
    model = _text(primary, "DATAMODL")
    layouts = release.list_layouts(filetype)
    if model and (found := next((one for one in layouts if one.model == model), None)):
        return found, ()
    if layouts and not any(layout.extensions for layout in layouts):
        text = f"no datamodel schema says what is in {filetype} files"
        return layouts[0], (Finding(code="no-schema", severity=Severity.NOTICE, message=text),)
    layout = release.find_layout(model) or release.choose_layout(
        filetype, _text(primary, "INSTRUME"), _text(primary, "EXP_TYPE")
    )
    taken = f"held against {layout.model}" if layout and layout.model else "held against nothing"
    if not layouts:
        code, text = "unknown-filetype", f"{release} writes no filetype {filetype!r}"
    elif model:
        names = ", ".join(one.model for one in layouts)
        code, text = "unknown-model", f"DATAMODL is {model!r}, but {filetype} files are of {names}"
    else:
        code, text = "unknown-model", "has no DATAMODL"
    finding = Finding(code=code, severity=Severity.WARNING, message=f"{text}: {taken}")
    return layout, (finding,)


def _text(primary: Mapping[str, Value], keyword: str) -> str:
    value = primary.get(keyword)
    return value.strip() if isinstance(value, str) else ""


def _find(
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


_REPEATED = frozenset({"COMMENT", "HISTORY", ""})
"""Keywords that come as often as one likes; one that is blank leads a section's title."""


def _check_form(header: Header) -> Iterator[Finding]:
    """Check what the FITS standard asks of any header."""
    counts: dict[str, int] = {}
    for keyword, value in header.cards:
        if keyword in _REPEATED:
            continue
        if keyword == "CONTINUE":
            text = "continues no string"
            yield _find(header, "stray-continue", Severity.WARNING, text, keyword)
            continue
        counts[keyword] = counts.get(keyword, 0) + 1
        if isinstance(value, Verbatim):
            text = f"is followed by {_show(value.text)}, which is no FITS value"
            yield _find(header, "no-value", Severity.ERROR, text, keyword)
    for keyword, count in counts.items():
        if count > 1:
            text = f"comes {count} times"
            yield _find(header, "duplicate-keyword", Severity.WARNING, text, keyword)


@dataclass(frozen=True, slots=True)
class _Inspection:
    """Of a file, for what its layout says."""

    release: ReleaseRules
    filetype: str
    model: str
    expected: Expectation

    def inspect(self, headers: tuple[Header, ...]) -> Iterator[Finding]:
        yield from self._check_extensions(headers)
        for header in headers:
            yield from _check_form(header)
            extension = self.expected.extensions.get(header.name)
            if extension is None:
                yield self._report_extension(header)
            elif not extension.runtime:  # in those all is made by the run
                yield from self._check_cards(header, self.expected.rules[header.name])

    def _check_extensions(self, headers: tuple[Header, ...]) -> Iterator[Finding]:
        seen: dict[tuple[str, int], int] = {}
        for header in headers:
            key = header.name, header.version
            if header.name and key in seen:
                text = f"is {header.name},{header.version} again, as HDU {seen[key]}"
                yield _find(header, "duplicate-extension", Severity.WARNING, text)
            seen.setdefault(key, header.index)
        there = {name for name, _ in seen}
        if self.expected.main and self.expected.main not in there:
            text = f"has no {self.expected.main}, which {self.filetype} files are for"
            yield Finding(code="missing-extension", severity=Severity.ERROR, message=text)
        if missing := [name for name in self.expected.optional if name not in there]:
            text = f"has no {', '.join(missing)}, which it may have"
            yield Finding(code="missing-extension", severity=Severity.NOTICE, message=text)

    def _report_extension(self, header: Header) -> Finding:
        if header.name in self.release.extensions:  # pipeline steps keep what they do not know
            text = f"is of other datamodels of {self.release}: brought along"
            return _find(header, "unknown-extension", Severity.NOTICE, text)
        text = f"is in no schema of {self.release}" if header.name else "has no EXTNAME"
        return _find(header, "unknown-extension", Severity.WARNING, text)

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
                text = f"is {_show(value)}, not {_list(rule)}"
                yield _find(header, "not-in-enum", Severity.WARNING, text, keyword)
            elif rule.form in _TIMES and not _is_time(str(value), rule.form):
                text = f"is {_show(value)}, which is no {rule.form.value}"
                yield _find(header, "no-time", Severity.ERROR, text, keyword)

    def _report_keyword(self, header: Header, keyword: str) -> Finding:
        """Report a keyword that should not be there, and say where it should."""
        homes = self.release.homes.get(keyword, {})
        here = [extension for extension, filetypes in homes.items() if self.filetype in filetypes]
        code = "misplaced-keyword" if here else "unknown-keyword"
        if header.name in here:
            code = "unknown-keyword"
            text = f"belongs to {self.filetype} files of other datamodels than {self.model}"
        elif here:
            text = f"belongs to {', '.join(here)} in {self.filetype} files"
        elif homes:
            extension, filetypes = next(iter(homes.items()))
            names = ", ".join(filetypes[:3]) + (" …" if len(filetypes) > 3 else "")
            text = f"belongs to {extension} in {names} files, not in {self.filetype}"
        else:
            text = f"is in no schema of {self.release}"
        return _find(header, code, Severity.WARNING, text, keyword)


def _show(value: Value) -> str:
    """Write a value as Python does, a boolean as FITS does; a long one is cut."""
    text = ("T" if value else "F") if isinstance(value, bool) else repr(value)
    return text if len(text) <= _WIDTH else f"{text[:_WIDTH]}…"


_WIDTH = 60
_NAMES = {Type.STRING: "a string", Type.INTEGER: "an integer", Type.BOOLEAN: "a boolean"}


def _report_type(header: Header, keyword: str, value: Value, rule: Rule) -> Finding:
    whole = rule.keyword.type is Type.INTEGER and isinstance(value, float) and value.is_integer()
    severity = Severity.WARNING if whole else Severity.ERROR
    text = f"is {_show(value)}, not {_NAMES.get(rule.keyword.type, 'a number')}"
    return _find(header, "wrong-type", severity, text, keyword)


def _list(rule: Rule) -> str:
    """List the values that a keyword may have, as many as a line has room for."""
    values = [repr(value) for value in rule.keyword.enum]
    if len(values) > 8:
        return f"one of the {len(values)} of its enum, such as {', '.join(values[:3])}"
    return f"one of {', '.join(values)}" if len(values) > 1 else values[0]


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
"""Keywords of the FITS standard 4.0 (sections 4.4, 7.3 and 8) and its conventions, for any HDU."""

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


def _is_time(text: str, kind: ColumnType) -> bool:
    found = _TIMES[kind].fullmatch(text)
    if found is None:
        return False
    try:
        date.fromisoformat(found.groupdict().get("day", "2022-07-12"))
    except ValueError:  # the 30th of February
        return False
    return True
