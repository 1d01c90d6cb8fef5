"""Files in an object store: only their headers are fetched, and they are stored like others."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from schemagen.cli.main import run
from schemagen.fits.reader import read_headers
from tests.ingest.test_run import ask, differences, rebuild, url
from tests.support import synthetic

__all__ = ["url"]

BUCKET = "stand-in"


@pytest.fixture(scope="module")
def store() -> Iterator[Any]:
    """An object store on this machine, and what asks for it."""
    server: Any = pytest.importorskip("moto.server").ThreadedMotoServer("127.0.0.1", port=0)
    s3fs: Any = pytest.importorskip("s3fs")
    server.start()
    host, port = server.get_host_and_port()
    with pytest.MonkeyPatch.context() as environment:
        environment.setenv("AWS_ACCESS_KEY_ID", "none")
        environment.setenv("AWS_SECRET_ACCESS_KEY", "none")
        environment.setenv("AWS_DEFAULT_REGION", "us-east-1")
        environment.setenv("AWS_ENDPOINT_URL", f"http://{host}:{port}")
        system = s3fs.S3FileSystem()
        system.mkdir(BUCKET)
        yield system
    s3fs.S3FileSystem.clear_instance_cache()
    server.stop()


def test_headers_of_an_object_store_are_stored_and_little_else_is_fetched(
    store: Any,
    tmp_path: Path,
    url: str,
    monkeypatch: pytest.MonkeyPatch,
    capfd: pytest.CaptureFixture[str],
) -> None:
    paths = list(synthetic.write(tmp_path, 3, 21, side=512))
    for path in paths:
        store.put_file(str(path), f"{BUCKET}/jwst/{path.name}")
    s3fs: Any = pytest.importorskip("s3fs")
    fetched: list[int] = []
    fetch = s3fs.core.S3File._fetch_range

    def count(self: Any, start: int, end: int) -> bytes:
        data: bytes = fetch(self, start, end)
        fetched.append(len(data))
        return data

    monkeypatch.setattr(s3fs.core.S3File, "_fetch_range", count)
    assert run(["ingest", url, f"s3://{BUCKET}/jwst/", "--jobs", "1"]) == 0
    assert capfd.readouterr().out.startswith("3 files: 3 new\n")
    whole = sum(path.stat().st_size for path in paths)
    assert sum(fetched) < whole / 4
    for path, headers in zip(paths, rebuild(url, *(p.name for p in paths)), strict=True):
        assert not differences(read_headers(str(path)).headers, headers)
    assert ask(url, "SELECT DISTINCT path FROM datasets") == [(f"s3://{BUCKET}/jwst",)]


def test_what_is_not_in_an_object_store_is_told(
    store: Any, url: str, capfd: pytest.CaptureFixture[str]
) -> None:
    places = [f"s3://{BUCKET}/gone_rate.fits", f"s3://{BUCKET}/*.fits", "s3://gone/"]
    assert run(["ingest", url, *places, "--jobs", "1"]) == 1
    out, err = capfd.readouterr()
    assert out.startswith("3 files: 3 failed\n")
    assert all(place in err for place in places)
