"""What is to be said of a file, as a person, a program and GitHub read it."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field, replace
from enum import Enum
from typing import Any

__all__ = ["Finding", "Report", "Severity", "Summary", "annotate", "describe", "dump"]


class Severity(Enum):
    """How bad a finding is."""

    ERROR = "error"
    """The file, or a value in it, cannot be used as what it should be."""
    WARNING = "warning"
    """It is not as the schemas say."""
    NOTICE = "notice"
    """Nothing is wrong with it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Finding:
    """What is to be said of a file.

    Attributes
    ----------
    code : str
        Kind of finding, such as ``wrong-type``.
    severity : Severity
        How bad it is.
    message : str
        What is there and what was expected, of `place`.
    keyword : str
        The keyword it is about; empty where it is about more.
    index : int
        Number of the HDU it is about, from 0; -1 where it is about the whole file.
    extension : str
        EXTNAME of that HDU.
    version : int
        EXTVER of that HDU.
    """

    code: str
    severity: Severity
    message: str
    keyword: str = ""
    index: int = -1
    extension: str = ""
    version: int = 0

    @property
    def place(self) -> str:
        """HDU and keyword: ``SCI,2 BUNIT``; empty where it is about the whole file."""
        if self.index < 0:
            return ""
        name = self.extension or f"HDU {self.index}"
        version = f",{self.version}" if self.version > 1 else ""
        text = f"{name}{version} {self.keyword}".rstrip()
        return "".join(letter if letter.isprintable() else "?" for letter in text)

    def __str__(self) -> str:
        place = f"{self.place}: " if self.place else ""
        return f"{self.severity.value}: {place}{self.message} [{self.code}]"


@dataclass(frozen=True, slots=True, kw_only=True)
class Report:
    """What was found in a file.

    Attributes
    ----------
    path : str
        The file, as it was asked for.
    findings : tuple of Finding
        By HDU and card; those about the whole file first.
    filetype, datamodel : str
        What it was taken for; empty where it could not be told.
    pipeline_version : str
        The release it was held against; empty where it was against none.
    """

    path: str
    findings: tuple[Finding, ...]
    filetype: str = ""
    datamodel: str = ""
    pipeline_version: str = ""

    @property
    def essential(self) -> Report:
        """The same without notices."""
        kept = (one for one in self.findings if one.severity is not Severity.NOTICE)
        return replace(self, findings=tuple(kept))


@dataclass(slots=True)
class Summary:
    """What was found in all files."""

    files: int = 0
    findings: Counter[Severity] = field(default_factory=Counter)
    releases: set[str] = field(default_factory=set)

    def count(self, reports: Iterable[Report]) -> Iterator[Report]:
        """Count reports as they go by."""
        for report in reports:
            self.files += 1
            self.findings.update(finding.severity for finding in report.findings)
            self.releases.update(filter(None, [report.pipeline_version]))
            yield report

    @property
    def wrong(self) -> bool:
        """Whether there is an error or a warning."""
        return bool(self.findings[Severity.ERROR] or self.findings[Severity.WARNING])

    def __str__(self) -> str:
        counts = [(self.files, "file"), *((self.findings[one], one.value) for one in Severity)]
        files, *found = (f"{count} {what}{'' if count == 1 else 's'}" for count, what in counts)
        held = f"; held against jwst {', '.join(sorted(self.releases))}" if self.releases else ""
        return f"{files}: {', '.join(found)}{held}"


def describe(reports: Iterable[Report]) -> Iterator[str]:
    """Yield lines for a person: the findings of each file below its name."""
    for report in reports:
        if report.findings:
            yield report.path
            yield from (f"  {finding}" for finding in report.findings)


def annotate(reports: Iterable[Report]) -> Iterator[str]:
    """Yield workflow commands, which GitHub shows as annotations of the files."""
    for report in reports:
        file = _escape(report.path).replace(":", "%3A").replace(",", "%2C")
        for finding in report.findings:
            place = f"{finding.place}: " if finding.place else ""
            message = _escape(f"{place}{finding.message}")
            yield f"::{finding.severity.value} file={file},title={finding.code}::{message}"


def _escape(text: str) -> str:
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def dump(reports: Iterable[Report], summary: Summary) -> Iterator[str]:
    """Yield the lines of a JSON document, a file each; there may be any number of them."""
    yield '{"files": ['
    lead = ""
    for report in reports:
        yield f"{lead}{json.dumps(_to_json(report))}"
        lead = ","
    counts = {f"{one.value}s": summary.findings[one] for one in Severity}
    facts = {"files": summary.files, **counts, "releases": sorted(summary.releases)}
    yield f'], "summary": {json.dumps(facts)}}}'


def _to_json(report: Report) -> dict[str, Any]:
    return {
        "file": report.path,
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
            }
            for finding in report.findings
        ],
    }
