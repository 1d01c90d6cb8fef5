"""What an engine reports is told with a hint that fits it."""

from __future__ import annotations

import pytest

from schemagen.tables.engines import DIALECTS
from schemagen.tables.engines.faults import Fault, find_fault


@pytest.mark.parametrize(
    ("dialect", "code", "message", "hint", "lasting"),
    [
        ("postgresql", "55P03", "canceling statement due to lock timeout", "another sess", True),
        ("postgresql", "42501", "permission denied for table master", "GRANT SELECT, INS", True),
        ("postgresql", "42501", "permission denied for schema public", "GRANT CREATE", True),
        ("postgresql", "42501", "must be owner of table master", "who created", True),
        ("postgresql", "53100", "could not extend file: No space left on device", "space", True),
        ("postgresql", "57P01", "terminating connection due to ...", "restarted?", True),
        ("postgresql", "23514", "violates check constraint", "", False),
        ("postgresql", None, 'FATAL:  database "x" does not exist', "createdb", False),
        ("postgresql", None, 'connection failed: role "x" does not exist', "user and", False),
        ("postgresql", None, "connection failed: Connection refused", "server running", True),
        ("postgresql", None, "server closed the connection unexpectedly", "restarted?", True),
        ("mariadb", 1049, "Unknown database 'x'", "CREATE DATABASE", False),
        ("mariadb", 1142, "INSERT command denied to user", "lacks this right", True),
        ("mariadb", 1045, "Access denied for user", "user and password", False),
        ("mariadb", 1205, "Lock wait timeout exceeded", "another session", True),
        ("mariadb", 1021, "Disk full", "space", True),
        ("mariadb", 2003, "Can't connect to MySQL server", "server running", True),
        ("mariadb", 2006, "MySQL server has gone away", "restarted?", True),
        ("mariadb", 1366, "Incorrect value", "", False),
        ("sqlite", "SQLITE_BUSY", "database is locked", "another process", True),
        ("sqlite", "SQLITE_BUSY_SNAPSHOT", "database is locked", "another process", True),
        ("sqlite", "SQLITE_READONLY_DIRECTORY", "attempt to write", "written to", True),
        ("sqlite", "SQLITE_CORRUPT_VTAB", "malformed", "damaged", True),
        ("sqlite", "SQLITE_FULL", "database or disk is full", "space", True),
        ("sqlite", "SQLITE_CONSTRAINT_CHECK", "CHECK constraint failed", "", False),
    ],
)
def test_a_fault_is_known_by_its_code(
    dialect: str, code: object, message: str, hint: str, lasting: bool
) -> None:
    found = find_fault(DIALECTS[dialect].access.faults, code, message)
    assert (hint in found.hint, found.lasting) == (True, lasting), found
    assert bool(hint) is bool(found.hint)


@pytest.mark.parametrize("dialect", DIALECTS)
def test_every_fault_has_a_hint_and_can_be_reached(dialect: str) -> None:
    """No fault stands behind one that takes all its errors."""
    faults = DIALECTS[dialect].access.faults
    for place, fault in enumerate(faults):
        assert fault.hint, fault
        for before in faults[:place]:
            assert before.words or not fault.codes or not set(fault.codes) <= set(before.codes), (
                fault
            )


def test_codes_are_patterns_and_words_narrow_them() -> None:
    fault = Fault(codes=("08*", "None"), words="gone", text="lost")
    assert fault.matches("08006", "it is gone")
    assert fault.matches(None, "gone")
    assert not fault.matches("08006", "it is there")
    assert not fault.matches("X08", "gone")
    assert find_fault([fault], 1, "gone") == Fault()
    assert str(fault) == "lost"
