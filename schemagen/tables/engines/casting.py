"""How an engine casts a value to another type, and how it writes values to JSON and reads them.

A cast never fails: its result is NULL if the value does not fit. The engines' own casts accept
different texts for a number or a time, and do not report what they lose. These casts accept the
same texts in all engines, and a value that a cast would change can be found.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from schemagen.tables.model import ColumnType

__all__ = ["FORMS", "TIMES", "Casting", "fit_times"]

_DATE = "(?!0000)[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])"
_TIME = "([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]([.][0-9]{1,6})?"
FORMS: Mapping[ColumnType, str] = {
    kind: f"^({form})$(?!\\n)"
    for kind, form in {
        ColumnType.INTEGER: "[+-]?[0-9]{1,19}",
        ColumnType.NUMBER: "[+-]?([0-9]+[.]?[0-9]*|[.][0-9]+)([eE][+-]?[0-9]{1,3})?",
        ColumnType.BOOLEAN: "[tTfF01]|[tT][rR][uU][eE]|[fF][aA][lL][sS][eE]",
        ColumnType.DATE: _DATE,
        ColumnType.TIME: _TIME,
        ColumnType.TIMESTAMP: f"{_DATE}([T ]{_TIME})?",
    }.items()
}
"""Regular expressions for the texts that can be cast to each type, the same for all engines.

The engines' own casts accept other texts, too: `now`, ` 5`, `24:00:00`.
"""

TIMES = (ColumnType.DATE, ColumnType.TIME, ColumnType.TIMESTAMP)
"""The types whose values are strings in JSON and in a FITS header."""


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Casting:
    """How an engine casts values, as SQL expressions with places for the values.

    Attributes
    ----------
    casts : Mapping of ColumnType to str
        The cast of a value ``{0}`` to each type; NULL if it does not fit.
    unlike : str
        The condition that a value ``{0}`` differs from its cast ``{1}``.
    json_values : Mapping of ColumnType to str
        The argument for a value ``{0}`` in the engine's JSON functions, if not the value itself.
    fits : Mapping of ColumnType to str
        The condition that a value ``{0}`` from JSON, of the JSON type ``{1}``, fits a column.
        Empty if the migration template compares the values themselves.
    taken : Mapping of ColumnType to str
        The value for the column, from a value ``{0}`` that fits, if not the value itself.
    keys : str
        The query for the keys in ``other_keywords`` of a table ``{0}``, each once.
    has_key : str
        The condition that a column ``{0}`` of JSON has a key, given as the literal of its path
        ``{1}`` and as its own literal ``{2}``.
    """

    casts: Mapping[ColumnType, str]
    unlike: str
    json_values: Mapping[ColumnType, str]
    fits: Mapping[ColumnType, str]
    taken: Mapping[ColumnType, str]
    keys: str
    has_key: str

    def cast(self, value: str, kind: ColumnType) -> str:
        """Write the cast of a value to a type."""
        return self.casts[kind].format(value)

    def json_value(self, value: str, kind: ColumnType) -> str:
        """Write a value of a type as an argument of the engine's JSON functions."""
        return self.json_values.get(kind, "{0}").format(value)

    def fit(self, value: str, called: str, kind: ColumnType) -> str:
        """Write the condition that a value from JSON fits a column."""
        return self.fits[kind].format(value, called)

    def take(self, value: str, kind: ColumnType) -> str:
        """Write a value from JSON for a column that it fits."""
        return self.taken.get(kind, "{0}").format(value)

    def card(self, value: str, kind: ColumnType) -> str:
        """Write a value as a FITS header has it: a time becomes a string."""
        times = {ColumnType.TIME, ColumnType.TIMESTAMP}
        return self.json_value(value, kind) if kind in times else value


def fit_times(
    condition: str, casts: Mapping[ColumnType, str], values: Mapping[ColumnType, str]
) -> dict[ColumnType, str]:
    """Write the conditions that a string from JSON is a time in the notation of FITS headers.

    Parameters
    ----------
    condition : str
        The condition, with ``%s`` for the column's value as a string.
    casts, values : Mapping of ColumnType to str
        The `casts` and `json_values` of the `Casting`.
    """
    return {kind: condition % values.get(kind, "{0}").format(casts[kind]) for kind in TIMES}
