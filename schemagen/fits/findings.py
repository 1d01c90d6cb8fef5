"""Findings of a check, written for a person, for a program and for GitHub."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from enum import Enum
from typing import Any

from schemagen.fits.file_names import write_path
from schemagen.inventory.display import write_line, write_table

__all__ = [
    "Finding",
    "Report",
    "Severity",
    "Summary",
    "annotate",
    "describe",
    "dump",
    "merge_repeats",
    "sum_up",
]


class Severity(Enum):
    """How serious a finding is."""

    ERROR = "error"
    """The file, or a value in it, cannot be used as intended."""
    WARNING = "warning"
    """The file differs from the schemas."""
    NOTICE = "notice"
    """Information; it is not a problem."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Finding:
    """One problem of a file, or a notice about it.

    Attributes
    ----------
    code : str
        Kind of finding, e.g. ``wrong-type``.
    severity : Severity
        How serious it is.
    message : str
        What was found at `place`, and what was expected.
    keyword : str
        The keyword concerned; empty if it is not about one keyword.
    index : int
        Number of the HDU concerned, from 0; -1 if it is about the whole file.
    extension : str
        EXTNAME of that HDU.
    version : int
        EXTVER of that HDU.
    count, total : int
        Number of HDUs of this name that it is about (the first of them is named here), and of all
        HDUs of this name.
    """

    code: str
    severity: Severity
    message: str
    keyword: str = ""
    index: int = -1
    extension: str = ""
    version: int = 0
    count: int = 1
    total: int = 1

    @property
    def place(self) -> str:
        """HDU and keyword: ``SCI,2 BUNIT``; empty if it is about the whole file."""
        if self.index < 0:
            return ""
        name = self.extension or f"HDU {self.index}"
        version = f",{self.version}" if self.version > 1 and self.count == 1 else ""
        text = f"{name}{version} {self.keyword}".rstrip()
        return "".join(letter if letter.isprintable() else "?" for letter in text)

    @property
    def text(self) -> str:
        """Place and message: ``EXTRACT1D XKEY: is not …, in 4000 of 4000 EXTRACT1D``."""
        place = f"{self.place}: " if self.place else ""
        many = f", in {self.count} of {self.total} {self.extension}" if self.count > 1 else ""
        return f"{place}{self.message}{many}"

    def __str__(self) -> str:
        return f"{self.severity.value}: {self.text} [{self.code}]"


def merge_repeats(findings: Iterable[Finding]) -> Iterator[Finding]:
    """Tell of a keyword that a header has several times once, in the first finding about it."""
    found: dict[tuple[str, str, str], Finding] = {}
    for finding in findings:
        key = finding.keyword, finding.code, "" if finding.keyword else finding.message
        found.setdefault(key, finding)
    repeats = {one.keyword: one for one in found.values() if one.code == "duplicate-keyword"}
    others = {one.keyword for one in found.values() if one.code != "duplicate-keyword"}
    for finding in found.values():
        if finding.code == "duplicate-keyword" and finding.keyword in others:
            continue
        repeat = repeats.pop(finding.keyword, finding) if finding.keyword else finding
        yield (
            finding
            if repeat is finding
            else replace(finding, message=f"{finding.message}; {repeat.message}")
        )


def sum_up(findings: Iterable[Finding], totals: Mapping[str, int]) -> tuple[Finding, ...]:
    """Write as one finding what several HDUs of one name have in common.

    Parameters
    ----------
    findings : iterable of Finding
        Findings; of one header, a keyword has one of each code.
    totals : Mapping of str to int
        Number of HDUs by EXTNAME.

    Returns
    -------
    tuple of Finding
        In the order of the first of each. Where the messages differ, because values do, the first
        is an example.
    """
    groups: dict[tuple[object, ...], list[Finding]] = {}
    for finding in findings:
        alone = () if finding.extension and finding.index >= 0 else (finding.index, finding.message)
        key = finding.code, finding.severity, finding.extension, finding.keyword, *alone
        groups.setdefault(key, []).append(finding)
    return tuple(_unite(group, totals) for group in groups.values())


def _unite(group: Sequence[Finding], totals: Mapping[str, int]) -> Finding:
    first = group[0]
    if len(group) == 1:
        return replace(first, total=totals.get(first.extension, 1))
    same = len({finding.message for finding in group}) == 1
    message = first.message if same else f"e.g. {first.message}"
    return replace(first, message=message, count=len(group), total=totals[first.extension])


@dataclass(frozen=True, slots=True, kw_only=True)
class Report:
    """The result of the check of one file.

    Attributes
    ----------
    path : str
        The file, as the caller named it.
    findings : tuple of Finding
        Those about the whole file first, then in the order of HDUs and cards.
    filetype, datamodel : str
        The filetype and datamodel that it was checked as; empty if unknown.
    pipeline_version : str
        The release that it was checked against; empty if there was none.
    """

    path: str
    findings: tuple[Finding, ...]
    filetype: str = ""
    datamodel: str = ""
    pipeline_version: str = ""

    def __str__(self) -> str:
        return "\n".join(describe([self])) or f"{write_path(self.path)}: no findings"

    def __repr__(self) -> str:
        counts = Counter(finding.severity for finding in self.findings)
        return write_line("Report", f"{self.path}: {_write_counts(counts)}")

    def _repr_html_(self) -> str:
        rows = (
            (f.severity.value, f.place, f.text.removeprefix(f"{f.place}: "), f.code)
            for f in self.findings
        )
        return write_table(self.path, ("severity", "place", "message", "code"), rows)

    @property
    def essential(self) -> Report:
        """The same report without notices."""
        kept = (one for one in self.findings if one.severity is not Severity.NOTICE)
        return replace(self, findings=tuple(kept))


@dataclass(slots=True)
class Summary:
    """The number of files and findings, and the releases that were used.

    Attributes
    ----------
    files, passed_over : int
        Numbers of files, and of files whose names are not those of FITS files.
    findings : Counter
        Findings by severity.
    releases : set of str
        The releases that files were checked against.
    """

    files: int = 0
    passed_over: int = 0
    findings: Counter[Severity] = field(default_factory=Counter)
    releases: set[str] = field(default_factory=set)

    def count(
        self, reports: Iterable[Report], count_others: Callable[[], int] = lambda: 0
    ) -> Iterator[Report]:
        """Yield reports, and count them; in the end, ask for the number of other files."""
        for report in reports:
            self.files += 1
            self.findings.update(finding.severity for finding in report.findings)
            self.releases.update(filter(None, [report.pipeline_version]))
            yield report
        self.passed_over = count_others()

    @property
    def wrong(self) -> bool:
        """Whether there is an error or a warning."""
        return bool(self.findings[Severity.ERROR] or self.findings[Severity.WARNING])

    def __str__(self) -> str:
        versions = ", ".join(sorted(self.releases))
        checked = f"; checked against jwst {versions}" if versions else ""
        others = f"; passed over {_write_count(self.passed_over, 'other file')}"
        counts = f"{_write_count(self.files, 'file')}: {_write_counts(self.findings)}"
        return f"{counts}{checked}{others if self.passed_over else ''}"


def _write_counts(findings: Counter[Severity]) -> str:
    """Write the number of findings by severity: ``1 error, 0 warnings, 2 notices``."""
    return ", ".join(_write_count(findings[one], one.value) for one in Severity)


def _write_count(number: int, noun: str) -> str:
    return f"{number} {noun}{'' if number == 1 else 's'}"


def describe(reports: Iterable[Report]) -> Iterator[str]:
    """Yield lines for a person: the name of each file with findings, then its findings."""
    for report in reports:
        if report.findings:
            yield write_path(report.path)
            yield from (f"  {finding}" for finding in report.findings)


def annotate(reports: Iterable[Report]) -> Iterator[str]:
    """Yield GitHub workflow commands, which are shown as annotations of the files."""
    for report in reports:
        file = _escape(write_path(report.path)).replace(":", "%3A").replace(",", "%2C")
        for finding in report.findings:
            message = _escape(finding.text)
            yield f"::{finding.severity.value} file={file},title={finding.code}::{message}"


def _escape(text: str) -> str:
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def dump(reports: Iterable[Report], summary: Summary) -> Iterator[str]:
    """Yield a JSON document with one line per file, so that it need not fit into memory."""
    yield '{"files": ['
    lead = ""
    for report in reports:
        yield f"{lead}{json.dumps(_to_json(report))}"
        lead = ","
    counts = {f"{one.value}s": summary.findings[one] for one in Severity}
    facts = {
        "files": summary.files,
        "passed_over": summary.passed_over,
        **counts,
        "releases": sorted(summary.releases),
    }
    yield f'], "summary": {json.dumps(facts)}}}'


def _to_json(report: Report) -> dict[str, Any]:
    return {
        "file": write_path(report.path),
        "filetype": report.filetype or None,
        "datamodel": report.datamodel or None,
        "pipeline_version": report.pipeline_version or None,
        "findings": [
            {
                "code": finding.code,
                "severity": finding.severity.value,
                "hdu": {
                    "index": finding.index,
                    "name": finding.extension,
                    "version": finding.version,
                }
                if finding.index >= 0
                else None,
                "keyword": finding.keyword or None,
                "message": finding.message,
                "count": finding.count,
                "of": finding.total,
            }
            for finding in report.findings
        ],
    }
