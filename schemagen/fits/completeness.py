"""Check which extensions a file has: those that it must have, none twice, none lost for a slit."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from schemagen.fits.expected import Expectation
from schemagen.fits.findings import Finding, Severity
from schemagen.fits.form import make_finding
from schemagen.fits.header import Header

__all__ = ["check_extensions"]


def check_extensions(
    headers: Sequence[Header], expected: Expectation, filetype: str
) -> Iterator[Finding]:
    """Check which extensions a file has.

    Parameters
    ----------
    headers : sequence of Header
        The headers of the file.
    expected : Expectation
        What the file may contain.
    filetype : str
        Its filetype.
    """
    seen: dict[tuple[str, int], int] = {}
    for header in headers:
        key = header.name, header.version
        if header.name and key in seen:
            text = f"same EXTNAME and EXTVER as HDU {seen[key]}"
            yield make_finding(header, "duplicate-extension", Severity.WARNING, text)
        seen.setdefault(key, header.index)
    present = {name for name, _ in seen}
    if expected.main and expected.main not in present:
        text = f"{expected.main} is missing; every {filetype} file must have it"
        yield Finding(code="missing-extension", severity=Severity.ERROR, message=text)
    missing = [name for name in expected.optional if name not in present]
    usual = _USUAL - _WITHOUT.get(filetype, frozenset()) if expected.main == "SCI" else frozenset()
    partners = {name for pair in _PAIRS if pair & present for name in pair}
    if lost := [name for name in missing if name in usual | partners]:
        missing = lost  # what no file of the kind has is of no interest beside it
    if missing:
        text = f"optional extensions not present: {', '.join(missing)}"
        yield Finding(code="missing-extension", severity=Severity.NOTICE, message=text)
    yield from _check_gaps(seen, expected)


_USUAL = frozenset({"ERR", "DQ", "PIXELDQ", "GROUPDQ"})
"""Arrays that the pipeline writes beside SCI if a datamodel has them; no schema says which it does.

It writes others now and then (ZEROFRAME), or in other filetypes of the same datamodel (WHT).
"""

_PAIRS = tuple(
    frozenset(pair)
    for pair in (
        ("VAR_POISSON", "VAR_RNOISE"),
        ("PATHLOSS_PS", "PATHLOSS_UN"),
        ("FLATFIELD_PS", "FLATFIELD_UN"),
        ("PHOTOM_PS", "PHOTOM_UN"),
        ("WHT", "CON"),
    )
)
"""Arrays that are written together: a file with one of them has lost the other."""

_WITHOUT = {"i2d": frozenset({"DQ"}), "s2d": frozenset({"DQ"})}
"""Exceptions: resampling makes WHT and CON in place of DQ."""


def _check_gaps(seen: Iterable[tuple[str, int]], expected: Expectation) -> Iterator[Finding]:
    """Find the arrays that some slits lack and others have."""
    versions: dict[str, set[int]] = {}
    for name, version in seen:
        if name in expected.repeated:
            versions.setdefault(name, set()).add(version)
    every = {version for found in versions.values() for version in found}
    for name, found in versions.items():
        if gaps := sorted(every - found):
            listed = ", ".join([*map(str, gaps[:5]), *["…"] * (len(gaps) > 5)])
            text = f"{name} is missing for EXTVER {listed}: {len(gaps)} of {len(every)}"
            # a few are lost, but BARSHADOW is for some kinds of slits only
            few = len(gaps) <= len(found)
            yield Finding(
                code="missing-extension",
                severity=Severity.WARNING if few else Severity.NOTICE,
                message=text,
            )
