"""How each engine changes the type of a value, and gives it to JSON and takes it from there.

A cast never fails: it gives NULL. The engines by themselves take different texts for a number or a
time, and none says what it has lost; here all take the same, and what would not read back as it was
can be told.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from schemagen.tables.model import ColumnType

__all__ = ["FORMS", "MARIADB", "POSTGRESQL", "SQLITE", "Casting"]


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Casting:
    """How an engine changes the type of a value.

    Attributes
    ----------
    casts : Mapping of ColumnType to str
        How a value ``{0}`` is cast to each type, NULL if it cannot be.
    unlike : str
        Condition that a value ``{0}`` cannot be told from ``{1}``, what it was cast to.
    json_values : Mapping of ColumnType to str
        How a value ``{0}`` is given to JSON, where not as it is.
    fits : Mapping of ColumnType to str
        Condition that a value ``{0}`` out of JSON, which is called ``{1}`` there, fits a column.
    taken : Mapping of ColumnType to str
        How such a value is then written into the column, where not as it is.
    """

    casts: Mapping[ColumnType, str]
    unlike: str
    json_values: Mapping[ColumnType, str]
    fits: Mapping[ColumnType, str]
    taken: Mapping[ColumnType, str]

    def cast(self, value: str, kind: ColumnType) -> str:
        """Write a cast of a value, which is NULL if the value cannot be cast."""
        return self.casts[kind].format(value)

    def json_value(self, value: str, kind: ColumnType) -> str:
        """Write a value of a type as an argument of the engine's JSON functions."""
        return self.json_values.get(kind, "{0}").format(value)

    def fit(self, value: str, called: str, kind: ColumnType) -> str:
        """Write the condition that a value out of JSON fits a column."""
        return self.fits[kind].format(value, called)

    def take(self, value: str, kind: ColumnType) -> str:
        """Write a value out of JSON for a column that it fits."""
        return self.taken.get(kind, "{0}").format(value)

    def card(self, value: str, kind: ColumnType) -> str:
        """Write a value of a type as a header has it: a time becomes a text."""
        times = {ColumnType.TIME, ColumnType.TIMESTAMP}
        return self.json_value(value, kind) if kind in times else value


_DATE = "(?!0000)[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])"
_TIME = "([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]([.][0-9]{1,6})?"
FORMS: Mapping[ColumnType, str] = {
    kind: f"'^({form})$(?!\\n)'"
    for kind, form in {
        ColumnType.INTEGER: "[+-]?[0-9]{1,19}",
        ColumnType.NUMBER: "[+-]?([0-9]+[.]?[0-9]*|[.][0-9]+)([eE][+-]?[0-9]{1,3})?",
        ColumnType.BOOLEAN: "[tTfF01]|[tT][rR][uU][eE]|[fF][aA][lL][sS][eE]",
        ColumnType.DATE: _DATE,
        ColumnType.TIME: _TIME,
        ColumnType.TIMESTAMP: f"{_DATE}([T ]{_TIME})?",
    }.items()
}
"""Texts that are cast to each type. Each engine by itself takes others: `now`, ` 5`, `24:00:00`."""

_FORMS = {kind: form.replace("{", "{{").replace("}", "}}") for kind, form in FORMS.items()}
_TIMES = (ColumnType.DATE, ColumnType.TIME, ColumnType.TIMESTAMP)

_EXACT = (
    "CASE WHEN typeof({0}) = 'real' AND CAST(CAST({0} AS TEXT) AS REAL) <> {0}"
    " THEN printf('%!.18g', {0}) ELSE CAST({0} AS TEXT) END"
)
"""A value as text, a double with as many digits as it needs; a cast would give it fifteen."""

_FITS_TIME = "CASE WHEN {0} LIKE '%.___000' THEN substr({0}, 1, length({0}) - 3) ELSE {0} END"
"""A time as FITS has it: to the millisecond, and to the microsecond only where it must be."""


def _fit_times(
    condition: str, casts: Mapping[ColumnType, str], values: Mapping[ColumnType, str]
) -> dict[ColumnType, str]:
    """Let a time fit that would be written as it stands."""
    return {kind: condition % values.get(kind, "{0}").format(casts[kind]) for kind in _TIMES}


POSTGRESQL = Casting(
    # Functions of the migration's own, which catch what PostgreSQL would raise.
    casts={kind: f"pg_temp.schemagen_{kind.value}({{0}}::text)" for kind in FORMS}
    | {ColumnType.TEXT: "{0}::text"},
    unlike="{1}::text IS DISTINCT FROM {0}::text",
    json_values={
        ColumnType.TIME: "regexp_replace(to_char({0}, 'HH24:MI:SS.US'), '000$', '')",
        ColumnType.TIMESTAMP: "regexp_replace("
        """to_char({0}, 'YYYY-MM-DD"T"HH24:MI:SS.US'), '000$', '')""",
    },
    fits={},  # a value of JSONB is compared with the JSONB of what it was cast to
    taken={},
)

_SQLITE_CASTS = {
    ColumnType.TEXT: _EXACT,
    ColumnType.INTEGER: "CASE WHEN typeof({0}) = 'integer' THEN {0}"
    " WHEN {0} = CAST({0} AS INTEGER) AND (typeof({0}) = 'real'"
    " OR ltrim({0}, '+-') NOT GLOB '*[^0-9]*') THEN CAST({0} AS INTEGER) END",
    ColumnType.NUMBER: "CASE WHEN typeof({0}) IN ('integer', 'real')"
    " OR {0} = CAST({0} AS NUMERIC) AND {0} NOT GLOB '*[^-+.0-9eE]*'"
    " AND abs(CAST({0} AS REAL)) < 1.7976931348623157e308 THEN CAST({0} AS REAL) END",
    ColumnType.BOOLEAN: "CASE lower({0}) WHEN 'true' THEN 1 WHEN 't' THEN 1 WHEN '1' THEN 1"
    " WHEN '1.0' THEN 1 WHEN 'false' THEN 0 WHEN 'f' THEN 0 WHEN '0' THEN 0 WHEN '0.0' THEN 0"
    " END",
    ColumnType.DATE: "CASE WHEN date({0}, '+0 days') = {0} AND {0} > '0001' THEN {0} END",
    ColumnType.TIME: "CASE WHEN time(substr({0}, 1, 8), '+0 days') = substr({0}, 1, 8)"
    " AND {0} NOT GLOB '*[^:.0-9]*' AND length({0}) <= 15"
    " THEN {0} || substr('00:00:00.000000', length({0}) + 1) END",
    ColumnType.TIMESTAMP: "CASE WHEN datetime(substr({0}, 1, 19), '+0 days')"
    " = substr(replace({0}, 'T', ' ') || ' 00:00:00', 1, 19)"
    " AND {0} NOT GLOB '*[^-T :.0-9]*' AND length({0}) <= 26 AND {0} > '0001'"
    " THEN replace({0}, 'T', ' ')"
    " || substr('0000-00-00 00:00:00.000000', length({0}) + 1) END",
}

_SQLITE_VALUES = {
    ColumnType.BOOLEAN: "json(CASE {0} WHEN 1 THEN 'true' WHEN 0 THEN 'false' END)",
    ColumnType.TIME: _FITS_TIME,
    ColumnType.TIMESTAMP: f"replace({_FITS_TIME}, ' ', 'T')",
    ColumnType.NUMBER: f"json({_EXACT})",  # json_object would write fifteen digits
}

SQLITE = Casting(
    casts=_SQLITE_CASTS,
    unlike=f"CASE typeof({{0}}) WHEN 'text' THEN {_EXACT.replace('{0}', '{1}')} IS NOT {{0}}"
    " ELSE CAST({1} AS NUMERIC) IS NOT {0} END",
    json_values=_SQLITE_VALUES,
    fits={
        ColumnType.TEXT: "{1} = 'text'",
        ColumnType.INTEGER: "{1} = 'integer' AND typeof({0}) = 'integer'",
        ColumnType.NUMBER: "{1} IN ('integer', 'real') AND CAST({0} AS REAL) = {0}"
        " AND {0} NOT IN (9e999, -9e999)",
        ColumnType.BOOLEAN: "{1} IN ('true', 'false')",
    }
    | _fit_times("{1} = 'text' AND %s IS {0}", _SQLITE_CASTS, _SQLITE_VALUES),
    taken={kind: _SQLITE_CASTS[kind] for kind in _TIMES},
)

_MARIADB_CASTS = {
    ColumnType.TEXT: "CAST({0} AS CHAR)",
    ColumnType.INTEGER: f"CASE WHEN {{0}} REGEXP {_FORMS[ColumnType.INTEGER]}"
    " AND CAST({0} AS DECIMAL(20)) BETWEEN -9223372036854775808 AND 9223372036854775807"
    " THEN CAST({0} AS SIGNED) END",
    ColumnType.NUMBER: f"CASE WHEN {{0}} REGEXP {_FORMS[ColumnType.NUMBER]}"
    " AND ABS(CAST({0} AS DOUBLE)) < 1.7976931348623157e308 THEN CAST({0} AS DOUBLE) END",
    ColumnType.BOOLEAN: "CASE LOWER({0}) WHEN 'true' THEN 1 WHEN 't' THEN 1 WHEN '1' THEN 1"
    " WHEN 'false' THEN 0 WHEN 'f' THEN 0 WHEN '0' THEN 0 END",
    ColumnType.DATE: f"CASE WHEN {{0}} REGEXP {_FORMS[ColumnType.DATE]}"
    " THEN CAST({0} AS DATE) END",
    ColumnType.TIME: f"CASE WHEN {{0}} REGEXP {_FORMS[ColumnType.TIME]}"
    " THEN CAST({0} AS TIME(6)) END",
    ColumnType.TIMESTAMP: f"CASE WHEN {{0}} REGEXP {_FORMS[ColumnType.TIMESTAMP]}"
    " THEN CAST({0} AS DATETIME(6)) END",
}

_MARIADB_VALUES = {
    ColumnType.BOOLEAN: "JSON_EXTRACT(CASE {0} WHEN 1 THEN 'true' WHEN 0 THEN 'false' END, '$')",
    ColumnType.TIME: "REGEXP_REPLACE(TIME_FORMAT({0}, '%H:%i:%s.%f'), '000$', '')",
    ColumnType.TIMESTAMP: "REGEXP_REPLACE(DATE_FORMAT({0}, '%Y-%m-%dT%H:%i:%s.%f'), '000$', '')",
}

MARIADB = Casting(
    casts=_MARIADB_CASTS,
    unlike="NOT (CAST({1} AS BINARY) <=> CAST({0} AS BINARY))",
    json_values=_MARIADB_VALUES,
    fits={
        ColumnType.TEXT: "{1} = 'STRING'",
        # JSON_TYPE calls 1e16 an integer
        ColumnType.INTEGER: "{1} = 'INTEGER' AND {0} NOT REGEXP '[.eE]'"
        " AND CAST({0} AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807",
        ColumnType.NUMBER: "{1} IN ('INTEGER', 'DOUBLE')"
        " AND ABS(CAST({0} AS DOUBLE)) < 1.7976931348623157e308"
        " AND ({0} REGEXP '[.eE]' OR ABS(CAST({0} AS DECIMAL(65))) <= 9007199254740992)",
        ColumnType.BOOLEAN: "{1} = 'BOOLEAN'",
    }
    | _fit_times(
        "{1} = 'STRING' AND CAST(%s AS BINARY) <=> CAST({0} AS BINARY)",
        _MARIADB_CASTS,
        _MARIADB_VALUES,
    ),
    taken={
        ColumnType.INTEGER: "CAST({0} AS SIGNED)",
        ColumnType.NUMBER: "CAST({0} AS DOUBLE)",
        ColumnType.BOOLEAN: "{0} IN ('1', 'true')",
    }
    | {kind: _MARIADB_CASTS[kind] for kind in _TIMES},
)
