"""An exception of a driver → what is wrong with the database, and what to do."""

from __future__ import annotations

import re

from schemagen.errors import DatabaseError
from schemagen.live.address import Address
from schemagen.tables.engines.faults import Fault, find_fault

__all__ = ["convert_error", "is_lasting", "is_victim"]


def convert_error(error: BaseException, address: Address) -> DatabaseError:
    """Return what is wrong with a database when its driver fails, and what to do if that is known.

    Parameters
    ----------
    error : Exception
        An exception of the driver.
    address : Address
        The database.
    """
    message, fault = _recognise(error, address)
    return DatabaseError(fault.text or message, where=str(address), hint=fault.hint)


def is_lasting(error: BaseException, address: Address) -> bool:
    """Return whether every other file would meet an exception of the driver as well."""
    return _recognise(error, address)[1].lasting


def _recognise(error: BaseException, address: Address) -> tuple[str, Fault]:
    """Return the message of an exception of the driver, and which of the known faults it is."""
    dialect = address.dialect
    message = str(error.args[-1] if error.args else error)
    for beginning in dialect.access.details:
        message = message.partition(beginning)[0]
    message = re.sub(r"\[Errno -?\d+\] ", "", message).strip() or "the driver does not say why"
    return message, find_fault(dialect.access.faults, dialect.writing.code(error), message)


def is_victim(address: Address, error: DatabaseError) -> bool:
    """Return whether an engine has ended a transaction in favour of another session's."""
    dialect = address.dialect
    cause = error.__cause__
    if cause is None or dialect.locking.framing:  # all of an upgrade is undone there
        return False
    return dialect.writing.code(cause) in dialect.writing.retry_codes
