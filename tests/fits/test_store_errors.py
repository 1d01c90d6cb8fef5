"""What stores and their libraries raise is told in words, never as Python writes it."""

from __future__ import annotations

import errno
from typing import Any

import pytest

from schemagen.fits.store_errors import StoreError, explain_error


def make(name: str, base: type[Exception] = Exception, text: str = "", **facts: Any) -> Exception:
    """Return an error as a library raises it."""
    error = type(name, (base,), facts)(text)
    assert isinstance(error, Exception)
    return error


def of_s3(code: str, status: int = 400) -> Exception:
    response = {"Error": {"Code": code}, "ResponseMetadata": {"HTTPStatusCode": status}}
    return make("ClientError", text=f"An error occurred ({code})", response=response)


@pytest.mark.parametrize(
    ("error", "told"),
    [
        (of_s3("NoSuchKey", 404), "no such file"),
        (of_s3("NoSuchBucket", 404), "there is no bucket bucket"),
        (of_s3("404", 404), "no such file"),
        (of_s3("ExpiredToken"), "your credentials have expired"),
        (of_s3("SlowDown", 503), "the store is too busy"),
        (of_s3("Strange", 503), "the store is too busy"),
        (of_s3("Strange", 418), "cannot be fetched: the answer is 418, i'm a teapot"),
        (of_s3("InvalidObjectState", 403), "it is archived (restore it first)"),
        (of_s3("PermanentRedirect", 301), "the bucket is in another region (set AWS"),
        (make("ClientResponseError", status=404), "no such file"),
        (make("ClientResponseError", status=403), "access is denied"),
        (make("EndpointConnectionError"), "the store cannot be reached"),
        (make("ReadTimeoutError"), "the store does not answer"),
        (make("ProfileNotFound", text="The profile (x)\ncould"), "cannot be fetched: The profile"),
        (FileNotFoundError("bucket/key"), "no such file"),
        (PermissionError("Forbidden"), "access is denied"),
        (OSError(errno.EIO, "Input/output error"), "cannot be fetched: Input/output error"),
        (ValueError(), "cannot be fetched: no answer"),
    ],
)
def test_an_error_is_told_in_words(error: Exception, told: str) -> None:
    found = explain_error(error, bucket="bucket")
    assert str(found).startswith(told)
    assert type(error).__name__ not in str(found)


def test_the_cause_of_an_error_counts() -> None:
    """s3fs and fsspec's HTTP say that a file is not there where a host cannot be reached."""
    error: OSError = FileNotFoundError("key")
    error.__cause__ = make("ClientConnectorError", OSError)
    assert str(explain_error(error)) == "the store cannot be reached"
    error = OSError(errno.EBUSY, "busy")
    error.__cause__ = of_s3("NoSuchBucket")
    assert str(explain_error(error, bucket="b")) == "there is no bucket b"


def test_who_may_not_read_is_told_how_it_was_asked() -> None:
    found = explain_error(of_s3("AccessDenied", 403), asked="without credentials")
    assert found.denied
    assert str(found) == "access is denied (without credentials)"
    assert not explain_error(of_s3("NoSuchKey", 404), asked="without credentials").hint


def test_an_error_that_is_told_already_stays() -> None:
    error = StoreError("the file changed while it was being read")
    assert explain_error(error) is error
