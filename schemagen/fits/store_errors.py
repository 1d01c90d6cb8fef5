"""What the errors of stores mean, in words.

Each store has errors of its own. S3 gives a code
(https://docs.aws.amazon.com/AmazonS3/latest/API/ErrorResponses.html), other servers a number of
HTTP, and libraries raise exceptions of many classes, which are known by name here, as none of them
need be installed.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from http import HTTPStatus
from typing import Any

from schemagen.errors import SchemagenError

__all__ = ["StoreError", "explain_error"]


class StoreError(SchemagenError):
    """A store does not give what it is asked for.

    Attributes
    ----------
    missing : bool
        Whether that is because there is no such file.
    denied : bool
        Whether that is because the store does not allow it.
    empty : bool
        Whether that is because the file has no such part.
    changed : bool
        Whether that is because the file has become another one.
    """

    missing = False
    denied = False
    empty = False
    changed = False


GONE = "no such file"
DENIED = "access is denied"
EMPTY = "the file has no such part"
_SAME_KEYS = "the store refuses your credentials"
_WITHOUT = "renew them, or --anonymous reads what is public"
_BUSY = "the store is too busy, and was asked several times"
_FAILS = "the store fails, and was asked several times"
_UNREACHED = "the store cannot be reached"
_REGION = "the bucket is in another region"
_SET_REGION = "set AWS_DEFAULT_REGION"

_CODES = {
    "NoSuchKey": (GONE, ""),
    "NoSuchVersion": (GONE, ""),
    "404": (GONE, ""),
    "InvalidAccessKeyId": (_SAME_KEYS, _WITHOUT),
    "SignatureDoesNotMatch": (_SAME_KEYS, _WITHOUT),
    "ExpiredToken": ("your credentials have expired", _WITHOUT),
    "InvalidToken": (_SAME_KEYS, _WITHOUT),
    "TokenRefreshRequired": ("your credentials have expired", _WITHOUT),
    "RequestTimeTooSkewed": ("the clock of this machine is wrong", "the store compares it"),
    "InvalidRange": (EMPTY, ""),
    "416": (EMPTY, ""),
    "InvalidObjectState": ("it is archived", "restore it first"),
    "InvalidBucketName": ("no bucket can have this name", ""),
    "PermanentRedirect": (_REGION, _SET_REGION),
    "TemporaryRedirect": (_REGION, "try again"),
    "AuthorizationHeaderMalformed": (_REGION, _SET_REGION),
    "IllegalLocationConstraintException": (_REGION, _SET_REGION),
    "301": (_REGION, _SET_REGION),
    "SlowDown": (_BUSY, ""),
    "ServiceUnavailable": (_BUSY, ""),
    "TooManyRequests": (_BUSY, ""),
    "429": (_BUSY, ""),
    "503": (_BUSY, ""),
    "InternalError": (_FAILS, ""),
    "500": (_FAILS, ""),
    "502": (_FAILS, ""),
    "504": (_FAILS, ""),
}
"""What is wrong and what to do, by code of S3 or number of HTTP."""

_DENIED = frozenset({"AccessDenied", "AllAccessDisabled", "AccountProblem", "401", "403"})

_CLASSES = {
    "ConnectTimeoutError": (_UNREACHED, ""),
    "EndpointConnectionError": (_UNREACHED, ""),
    "ProxyConnectionError": ("the proxy cannot be reached", ""),
    "SSLError": ("the certificate of the store is not trusted", ""),
    "ClientConnectorCertificateError": ("the certificate of the store is not trusted", ""),
    "ClientConnectorDNSError": ("there is no such host", ""),
    "ClientConnectorError": (_UNREACHED, ""),
    "ServerDisconnectedError": ("the store ends the connection before it has answered", ""),
    "ConnectionClosedError": ("the store ends the connection before it has answered", ""),
    "ReadTimeoutError": ("the store does not answer", ""),
    "FSTimeoutError": ("the store does not answer", ""),
    "TimeoutError": ("the store does not answer", ""),
    "ClientPayloadError": ("the store ends the connection before the data are complete", ""),
    "ResponseStreamingError": ("the store ends the connection before the data are complete", ""),
    "IncompleteReadError": ("the store ends the connection before the data are complete", ""),
    "ParamValidationError": ("no bucket or object can have this name", ""),
    "NoCredentialsError": ("no credentials were found", "--anonymous reads what is public"),
}
"""What is wrong and what to do, by class of exception; the first of its classes counts."""


def explain_error(error: Exception, *, bucket: str = "", asked: str = "") -> StoreError:
    """Return what is wrong when a store or its library fails, and what to do.

    Parameters
    ----------
    error : Exception
        The error.
    bucket : str, optional
        The bucket that was asked.
    asked : str, optional
        How it was asked, which is what one who was denied access wants to know.
    """
    if isinstance(error, StoreError):
        return error
    chain = list(_follow(error))
    code = next(filter(None, map(_find_code, chain)), "")
    names = [name for each in chain for name in _list_classes(each)]
    if code == "NoSuchBucket":
        text, hint = f"there is no bucket {bucket}", ""
    elif code in _DENIED or (not code and "PermissionError" in names):
        text, hint = DENIED, asked
    elif code in _CODES:
        text, hint = _CODES[code]
    elif known := next((_CLASSES[name] for name in names if name in _CLASSES), None):
        text, hint = known
    elif "FileNotFoundError" in names:  # some say so of a host that cannot be reached, too
        text, hint = GONE, ""
    else:
        text, hint = f"cannot be fetched: {_write(chain[-1], code)}", ""
    found = StoreError(text, hint=hint)
    found.missing = text == GONE
    found.denied = text == DENIED
    found.empty = text == EMPTY
    return found


def _follow(error: BaseException | None) -> Iterator[BaseException]:
    """Yield an error and those that caused it."""
    seen: list[BaseException] = []
    while error is not None and error not in seen:
        seen.append(error)
        yield error
        error = error.__cause__


def _find_code(error: BaseException) -> str:
    """Return the code of S3, or the number of HTTP."""
    response: Any = getattr(error, "response", None)
    if isinstance(response, dict):
        given = str(response.get("Error", {}).get("Code", ""))
        number = str(response.get("ResponseMetadata", {}).get("HTTPStatusCode", ""))
        known = given in _CODES or given in _DENIED or given == "NoSuchBucket"
        return given if known else number
    status = getattr(error, "status", None) or getattr(error, "status_code", None)
    return str(status) if isinstance(status, int) and status >= 300 else ""


def _list_classes(error: BaseException) -> list[str]:
    return [each.__name__ for each in type(error).__mro__]


def _write(error: BaseException, code: str) -> str:
    """Write an error that is not known here, in the words of its library."""
    if code.isdecimal() and int(code) in {status.value for status in HTTPStatus}:
        return f"the answer is {code}, {HTTPStatus(int(code)).phrase.lower()}"
    text = getattr(error, "strerror", None) or " ".join(str(error).split())
    return re.sub(r"^\[?Errno \S+\]? ?", "", text) or "no answer"
