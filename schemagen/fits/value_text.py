"""The text of a card's value in a message."""

from __future__ import annotations

from schemagen.fits.cards import Value, Verbatim

__all__ = ["write_value"]

LONGEST = 60
"""Letters of a value in a message; a longer one is cut."""


def write_value(value: Value) -> str:
    """Write a value as a card has it: ``'N/A'``, ``T``, ``1.5``, ``(1.0, 2.0)``.

    No value is ``nothing``. Letters that no terminal shows become ``?``.
    """
    if isinstance(value, str):
        text = "'" + value.replace("'", "''") + "'"
    elif isinstance(value, bool):
        text = "T" if value else "F"
    elif isinstance(value, complex):
        text = f"({value.real}, {value.imag})"
    elif isinstance(value, Verbatim):
        text = value.text
    else:
        text = "nothing" if value is None else str(value)
    text = "".join(letter if letter.isprintable() else "?" for letter in text)
    return text if len(text) <= LONGEST else f"{text[:LONGEST]}…"
