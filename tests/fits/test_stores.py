"""Times as stores write them."""

from __future__ import annotations

from datetime import UTC, datetime
from email.utils import format_datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from schemagen.fits.stores import _parse_time

MOMENTS = st.datetimes(datetime(1970, 1, 2), datetime(2100, 1, 1), timezones=st.just(UTC))


@given(MOMENTS)
def test_times_are_those_that_the_library_of_s3_reads(moment: datetime) -> None:
    utils = pytest.importorskip("botocore.utils")
    whole = moment.replace(microsecond=0)
    for text in (
        format_datetime(whole, usegmt=True),
        f"{whole:%Y-%m-%dT%H:%M:%SZ}",
        f"{moment:%Y-%m-%dT%H:%M:%S}.{moment.microsecond // 1000:03}Z",
        f"{whole:%Y-%m-%dT%H:%M:%S}+00:00",
        f"{whole:%Y%m%dT%H%M%SZ}",
        str(int(whole.timestamp())),
    ):
        read = _parse_time(text)
        assert read == utils.parse_timestamp(text)
        assert read.tzinfo is not None


@pytest.mark.parametrize("text", ["", "x GMT", "2025-13-01T00:00:00Z", "Wed, 01 Foo 2025 GMT"])
def test_what_is_no_time_is_an_error_as_before(text: str) -> None:
    pytest.importorskip("botocore")
    with pytest.raises(ValueError, match="timestamp"):
        _parse_time(text)
