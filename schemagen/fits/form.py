"""Check a header against the FITS standard 4.0, whatever a schema says of it."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator

from schemagen.fits.cards import COMMENTARY, Value, Verbatim
from schemagen.fits.findings import Finding, Severity
from schemagen.fits.header import Header
from schemagen.fits.value_text import write_value

__all__ = ["check_form", "make_finding"]


def make_finding(
    header: Header, code: str, severity: Severity, message: str, keyword: str = ""
) -> Finding:
    """Return a finding about a header, or about a keyword of it."""
    return Finding(
        code=code,
        severity=severity,
        message=message,
        keyword=keyword,
        index=header.index,
        extension=header.name,
        version=header.version,
    )


def check_form(header: Header) -> Iterator[Finding]:
    """Check the rules of the standard for any header.

    Parameters
    ----------
    header : Header
        The header. Of one that does not come from a file, only the values are checked.

    Yields
    ------
    Finding
        Each keyword that occurs several times is reported once.
    """
    yield from _check_text(header)
    remarks = {name for name, card in _list_images(header.text) if _is_remark(name, card)}
    counts = Counter(keyword for keyword, _ in header.cards if keyword not in _ANY_NUMBER)
    for keyword, value in header.cards:
        if keyword == "CONTINUE":
            text = "does not continue a string"
            yield make_finding(header, "stray-continue", Severity.WARNING, text, keyword)
        elif keyword not in COMMENTARY:
            yield from _check_value(header, keyword, value, remark=keyword in remarks)
    for keyword, count in counts.items():
        if count > 1:
            text = f"occurs {count} times"
            yield make_finding(header, "duplicate-keyword", Severity.WARNING, text, keyword)


_ANY_NUMBER = COMMENTARY | {"CONTINUE"}


def _check_value(header: Header, keyword: str, value: Value, *, remark: bool) -> Iterator[Finding]:
    def find(code: str, severity: Severity, text: str) -> Finding:
        shown = write_value(value.text if isinstance(value, Verbatim) else value)
        return make_finding(header, code, severity, f"{shown} {text}", keyword)

    kind, name = _TYPES.get(keyword, (object, ""))
    if isinstance(value, Verbatim):
        if value.number:
            text = f"{value.number} is a number that no double holds"
            yield make_finding(header, "out-of-range", Severity.NOTICE, text, keyword)
        elif remark:
            yield find("no-value", Severity.NOTICE, "is a text without `= `, not a value")
        else:
            yield find("no-value", Severity.ERROR, "is not a FITS value")
    elif header.index and name and value is not None and type(value) is not kind:
        whole = kind is int and type(value) is float and value.is_integer()
        yield find("wrong-type", Severity.WARNING if whole else Severity.ERROR, f"is not {name}")
    elif keyword == "EXTVER" and header.index and value not in {None, header.version}:
        yield find("out-of-range", Severity.NOTICE, "is beyond 64 bits: a database takes it as 1")


_TYPES: dict[str, tuple[type, str]] = {
    "EXTNAME": (str, "a string"),
    "EXTVER": (int, "an integer"),
    "EXTLEVEL": (int, "an integer"),
}
"""Types of keywords of any extension: section 4.4.2.6 of the standard."""


# The text of a header


def _list_images(text: str) -> Iterator[tuple[str, str]]:
    """Yield the cards before END, each with its keyword as a header has it."""
    for start in range(0, len(text), 80):
        card = text[start : start + 80]
        if card.startswith("END") and not card[3:8].strip(" \0"):
            return
        name, _, field = card.partition("=")
        if card.startswith("HIERARCH ") and field and name[9:].strip(" "):
            yield name[9:].strip(" "), card
        else:
            yield card[:8].partition("=")[0].strip(" ").upper(), card


def _is_remark(name: str, card: str) -> bool:
    """Return whether a card has text where others have a value (section 4.1.2.3)."""
    return name not in _ANY_NUMBER and "= " not in card[:10] and not card.startswith("HIERARCH ")


def _check_text(header: Header) -> Iterator[Finding]:
    """Check the bytes of a header: section 3.2 for all, 4.1.2 for keywords, 3.3.1 for the end."""
    cards = 0
    last = ""
    for name, card in _list_images(header.text):
        cards += 1
        keyword = last if name == "CONTINUE" else name
        last = keyword
        for code, text in _list_faults(card):
            yield make_finding(header, code, Severity.WARNING, text, keyword)
    fill = header.text[80 * cards + 3 :].strip(" ")
    if fill:
        what = "other bytes" if fill.strip("\0 ") else "zero bytes"
        text = f"END is followed by {what}, not by blanks"
        yield make_finding(header, "fill", Severity.WARNING, text)


def _list_faults(card: str) -> Iterator[tuple[str, str]]:
    if odd := sorted({*_ILLEGAL(card)}):
        listed = " ".join(f"{ord(letter):02x}" for letter in odd[:6])
        what = f"the byte{'s' * (len(odd) > 1)} {listed}{' …' * (len(odd) > 6)}"
        read = ", read as UTF-8 if it is that, else as Latin-1" if odd[-1] > "\x7f" else ""
        yield "illegal-byte", f"has {what}: only printable ASCII is allowed{read}"
    field, indicator, _ = card[:10].partition("= ")
    if indicator and len(field) < 8:
        yield "value-indicator", "has `= ` before bytes 9 and 10; read as a value all the same"
    name = field[:8].rstrip(" ")
    if name != name.upper():
        yield "lower-case", f"is written {write_value(name)}: a keyword has capital letters only"
    elif not _KEYWORD(name) and not _ILLEGAL(name):
        yield "illegal-keyword", "has other letters than A to Z, digits, `-` and `_`"


_ILLEGAL = re.compile("[^ -~]").findall
_KEYWORD = re.compile("[A-Z0-9_-]*").fullmatch
